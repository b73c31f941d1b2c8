// The packaged site under the configurations of docs/hosting.md: nginx and Caddy serve the unpacked zip in a sub-path on
// this machine, send every kind of file as what it is, packed for whoever takes that, and the app starts there and is kept
// for when there is no network.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { unzipSync } from "fflate";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const guide = readFileSync(join(root, "docs/hosting.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "qunce-hosting-"));
// A server gives up root, and has to read it still.
chmodSync(folder, 0o755);
const www = join(folder, "www");
const site = join(www, "qunce");

const zip = readdirSync(join(root, "package")).find((name) => name.endsWith(".zip"));
for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(root, "package", zip))))) {
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), bytes);
}
const page = readFileSync(join(site, "index.html"), "utf8");
const program = /<meta name="qunce:app" content="([^"]+)"/.exec(page)[1];

/** What `_headers` asks Cloudflare and Netlify to send with a file: the rules whose path it is, the last one wins. */
const shipped = readFileSync(join(site, "_headers"), "utf8").trimEnd().split("\n");
function shippedFor(file) {
  const sent = {};
  let isMeant = false;
  for (const line of shipped) {
    if (/^\S/.test(line)) {
      assert.match(line, /^\/[\w.*/-]+$/, "a rule of _headers begins with a path from the root of the site");
      isMeant = new RegExp(`^${line.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(`/${file}`);
    } else {
      const [, name, value] = /^ {2}([\w-]+): (\S.*)$/.exec(line);
      if (isMeant) sent[name.toLowerCase()] = value;
    }
  }
  return sent;
}
for (const file of readdirSync(site, { recursive: true })) {
  const { "cache-control": kept, "x-content-type-options": sniffed } = shippedFor(file);
  assert.equal(sniffed, "nosniff", `_headers: ${file}`);
  // For ever is kept what has another name in the next version; the service worker is asked for anew.
  const isHashed = /^app-[0-9a-f]{8,}/.test(file);
  const expected = isHashed ? "public, max-age=31536000, immutable" : file === "sw.js" ? "no-cache" : undefined;
  assert.equal(kept, expected, `_headers: ${file}`);
}

/** A configuration of the guide, for a port and the folder here. */
function configuration(language, port) {
  const text = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(guide)[1];
  const here = text.replaceAll("/var/www", www).replace("listen 80;", `listen 127.0.0.1:${port};`).replace(/^:80 /m, `http://127.0.0.1:${port} `);
  assert.ok(here.includes(www) && here.includes(String(port)), `the guide's ${language} names folder and port as expected`);
  return here;
}

/** How each host is started, with its configuration in a folder of its own. */
const HOSTS = {
  nginx(port, home) {
    const types = readFileSync("/etc/nginx/mime.types", "utf8");
    writeFileSync(join(home, "mime.types"), types.includes("application/wasm") ? types : types.replace(/}\s*$/, "application/wasm wasm;\n}"));
    writeFileSync(join(home, "nginx.conf"), [
      "daemon off; pid nginx.pid; error_log stderr;",
      "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;",
      "events {}",
      `http { include mime.types; access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;`,
      configuration("nginx", port),
      "}",
    ].join("\n"));
    return ["nginx", "-p", home, "-c", "nginx.conf", "-e", "stderr"];
  },
  caddy(port, home) {
    writeFileSync(join(home, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${configuration("caddy", port)}`);
    return ["caddy", "run", "--config", join(home, "Caddyfile"), "--adapter", "caddyfile"];
  },
};

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** What is answered, with the body as it came. */
async function ask(url, headers = {}) {
  const [response] = await once(get(url, { headers }), "response");
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

async function answers(url) {
  for (;;) {
    try {
      return await ask(url);
    } catch (error) {
      if (error.code !== "ECONNREFUSED") throw error;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The files of the site, and what each is sent as. */
const TYPES = {
  "index.html": /^text\/html/,
  [`${program}app.js`]: /^(text|application)\/javascript/,
  [`${program}app_bg.wasm`]: /^application\/wasm/,
  "assets/facts.json": /^application\/json/,
  "manifest.json": /^application\/json/,
  "install/icon-512.png": /^image\/png/,
  "sw.js": /^(text|application)\/javascript/,
  "rescue.html": /^text\/html/,
  "qunce.html": /^text\/html/,
};

async function check(name, base) {
  assert.match((await ask(`${base}nothing-here`)).status.toString(), /^404$/);
  for (const [file, type] of Object.entries(TYPES)) {
    const expected = readFileSync(join(site, file));
    const unpack = { identity: (body) => body, br: brotliDecompressSync, gzip: gunzipSync };
    for (const [encoding, unpacked] of Object.entries(unpack)) {
      const { status, headers, body } = await ask(base + file, { "Accept-Encoding": encoding });
      assert.equal(status, 200, `${name}: ${file}`);
      assert.match(headers["content-type"], type, `${name}: ${file}`);
      const isPacked = encoding !== "identity" && existsSync(join(site, `${file}.br`));
      assert.equal(headers["content-encoding"] ?? "identity", isPacked ? encoding : "identity", `${name}: ${file}`);
      assert.ok((isPacked ? unpacked(body) : body).equals(expected), `${name}: ${file} comes whole as ${encoding}`);
      const kept = file.startsWith(program) ? /max-age=31536000, immutable/ : /^no-cache$/;
      assert.match(headers["cache-control"], kept, `${name}: ${file}`);
    }
  }
}

/** The app starts, opens a part, and says that it does not need this host any more. */
async function start(browser, base) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(base);
  await page.locator('main[data-page="plans"][data-ready="true"]').waitFor();
  await page.goto(`${base}#/settings`);
  await page.locator('main[data-page="settings"][data-ready="true"]').waitFor();
  assert.equal(await page.evaluate(() => qunce.offline()), "ready");
  assert.deepEqual(complaints, []);
  await page.close();
}

const browser = await chromium.launch({ executablePath: existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined });
try {
  for (const [name, host] of Object.entries(HOSTS)) {
    const home = join(folder, name);
    mkdirSync(home);
    const port = await freePort();
    const [command, ...words] = host(port, home);
    const running = spawn(command, words, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home } });
    let said = "";
    running.stderr.on("data", (text) => (said += text));
    const ended = once(running, "exit").then(() => {
      throw new Error(`${name} ended: ${said}`);
    });
    const base = `http://127.0.0.1:${port}/qunce/`;
    try {
      await Promise.race([answers(base).then(() => check(name, base)).then(() => start(browser, base)), ended]);
    } finally {
      ended.catch(() => {});
      running.kill();
      await once(running, "exit").catch(() => {});
    }
    console.log(`${name}: ${Object.keys(TYPES).length} files, plain and packed, and the app starts`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
