// Writes dist/qunce.html: the whole site in one file, which opens from a disk. `script/build` runs this on what it built.
//
// The program's script and the styles stand in the page as text; everything else is packed: first what the start needs,
// so that this much is unpacked before anything shows, then the rest. Its content policy names what may run by its hash.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// Its module for Node is CommonJS.
const zstd = createRequire(import.meta.url)("@bokuweb/zstd-wasm");

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const NAME = "qunce.html";
const TYPES = { ".wasm": "application/wasm", ".js": "text/javascript", ".json": "application/json" };
// The tightest of its levels. A build for a look is packed quickly.
const LEVEL = process.env.QUNCE_QUICK === "1" ? 1 : 19;

const page = read("index.html").toString();
const folder = find(/<meta name="qunce:app" content="([^"]+)"/, "the program's folder");
const files = readdirSync(dist, { recursive: true }).map((name) => name.split(/[\\/]/).join("/")).sort();
const isOfProgram = (name) => name.startsWith(folder);
const workers = files.filter((name) => isOfProgram(name) && name.endsWith("_worker.js"));
const packed = [
  ...files.filter((name) => isOfProgram(name) && name.endsWith(".wasm")).map((name) => [name, read(name)]),
  ...(await Promise.all(workers.map(async (name) => [name, await workerScript(name)]))),
  ...files.filter((name) => name.startsWith("assets/")).map((name) => [name, read(name)]),
];
const isStart = ([name]) => name === `${folder}app_bg.wasm`;

await zstd.init();
const packs = [packed.filter(isStart), packed.filter((file) => !isStart(file))].map(pack);
const boot = find(/<script [^>]*src="([^"]*boot[^"]*)"[^>]*><\/script>/, "its first script");
const styles = [...page.matchAll(/<link rel="stylesheet" href="([^"]*)"[^>]*>/g)].map(([, name]) => name);
if (styles.length === 0) throw new Error("index.html does not name its styles");
const icon = find(/<link rel="icon" href="([^"]*)"[^>]*>/, "its icon");
const texts = { boot: inline(read(boot)), styles: inline(styles.map(read).join("")), program: inline(await program()) };
const policy = [
  "default-src 'none'",
  `script-src ${hash(texts.boot)} ${hash(texts.program)} 'wasm-unsafe-eval'`,
  "worker-src blob:",
  "connect-src blob:",
  `style-src ${hash(texts.styles)}`,
  "img-src data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types qunce",
].join("; ");

const whole = replaceAll(page, [
  [/<!-- No inline script[^>]*-->/, `<!-- Unpacked by fzstd. ${readFileSync(join(root, "node_modules/fzstd/LICENSE"), "utf8").trim()} -->`],
  // As the app looks for it, and as a browser writes it when it is asked for the page.
  [/<meta name="qunce:open" content=""[^>]*>/, '<meta name="qunce:open" content="">'],
  [/(http-equiv="Content-Security-Policy"\s+content=")[^"]*"/, `$1${policy}"`],
  [/<script [^>]*src="[^"]*boot[^"]*"[^>]*><\/script>/, `<script>${texts.boot}</script>`],
  // Opened from a disk, it has no other files and is not installed, and no other page can see what it stores.
  [/<link rel="manifest"[^>]*>\s*<link rel="apple-touch-icon"[^>]*>/, ""],
  [/<script defer src="mend.js"><\/script>/, ""],
  [/<p class="boot__rescue">[^]*?<\/p>/g, ""],
  [/<link rel="stylesheet"[^>]*>(\s*<link rel="stylesheet"[^>]*>)*/, `<style>${texts.styles}</style>`],
  [/(<link rel="icon" href=")[^"]*"/, `$1data:image/svg+xml;base64,${read(icon).toString("base64")}"`],
  ["</body>", `${packs.map((text) => `<script class="pack" type="text/plain">${text}</script>\n`).join("")}<script type="module">${texts.program}</script>\n</body>`],
]);
writeFileSync(join(dist, NAME), whole);
console.log(`One file: ${NAME}, ${(Buffer.byteLength(whole) / 1e6).toFixed(2)} MB.`);

function read(name) {
  return readFileSync(join(dist, name));
}

/** What an expression finds in the page. */
function find(pattern, what) {
  const found = pattern.exec(page)?.[1];
  if (!found) throw new Error(`index.html does not name ${what}`);
  return found;
}

/** The page with parts of it replaced, each of which must be there. */
function replaceAll(text, replacements) {
  return replacements.reduce((text, [from, to]) => {
    const replaced = text.replace(from, typeof from === "string" ? () => to : to.replace(/\$(?!1)/g, "$$$$"));
    if (replaced === text) throw new Error(`nothing in the page matches ${from}`);
    return replaced;
  }, text);
}

/** The script of the program with its loader of parts and the start of this edition. */
function program() {
  const path = join(dist, folder, "app.js");
  return bundled({ entryPoints: [join(root, "boot/one_file.js")] }, "esm", [{
    name: "program",
    setup: ({ onResolve }) => onResolve({ filter: /^qunce:program$/ }, () => ({ path })),
  }]);
}

/** The script of a worker with its glue, which is sent the builds of its program before anything else. */
async function workerScript(name) {
  const sent = `
    const builds = new Promise((keep) => {
      const take = (event) => {
        event.stopImmediatePropagation();
        keep(event.data);
      };
      addEventListener("message", take, { once: true });
    });`;
  const script = read(name).toString();
  const placed = script.replace("new URL(`${build}_bg.wasm`, import.meta.url)", "builds.then((all) => all[build])");
  if (placed === script) throw new Error(`${name} does not say where its program is`);
  return Buffer.from(await bundled({ stdin: { contents: sent + placed, resolveDir: join(dist, folder) } }, "iife"));
}

async function bundled(entry, format, plugins = []) {
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    minify: true,
    format,
    charset: "ascii",
    write: false,
    plugins,
    // The glue imports the loader once for each part; a worker's program is sent to it.
    logOverride: { "duplicate-object-key": "silent", "empty-import-meta": "silent" },
  });
  return outputFiles[0].text;
}

/** Files as boot/one_file.js unpacks them. */
function pack(files) {
  const index = Buffer.from(JSON.stringify(files.map(([name, bytes]) => [name, TYPES[extname(name)], bytes.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(index.length);
  const bytes = Buffer.concat([length, index, ...files.map(([, bytes]) => bytes)]);
  return Buffer.from(zstd.compress(bytes, LEVEL)).toString("base64");
}

/** A text that cannot end the element that it stands in. */
function inline(text) {
  return String(text).replace(/<\/(?=script|style)/gi, "<\\/").trim();
}

function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
