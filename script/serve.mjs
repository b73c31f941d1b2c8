// Serves dist/ on this machine only, as any static host would: script/server and the browser tests use it.
//   node script/serve.mjs [--port 8080] [--base /some/path/] [--dir dist] [--packed]
// With --packed, whoever takes brotli gets it, as from a host that has the twins of script/package.

import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

// As in script/package.mjs.
const PACKED = [".css", ".html", ".js", ".json", ".svg", ".wasm"];

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    base: { type: "string", default: "/" },
    dir: { type: "string", default: join(dirname(fileURLToPath(import.meta.url)), "../dist") },
    packed: { type: "boolean", default: false },
  },
});
const folder = resolve(options.dir);
const packs = new Map();
const base = `/${options.base}/`.replace(/\/{2,}/g, "/");

if (!existsSync(join(folder, "index.html"))) {
  console.error(`Nothing to serve in ${folder}: run script/build first.`);
  process.exit(1);
}

const server = createServer((request, response) => {
  const { status, headers = {}, file } = answer(request);
  const isPacked = options.packed && file && PACKED.includes(extname(file)) && /\bbr\b/.test(request.headers["accept-encoding"]);
  const bytes = isPacked ? packed(file) : undefined;
  if (bytes) Object.assign(headers, { "Content-Encoding": "br", "Content-Length": bytes.length, Vary: "Accept-Encoding" });
  response.writeHead(status, { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff", ...headers });
  if (file && !bytes && request.method === "GET") createReadStream(file).pipe(response);
  else response.end(request.method === "GET" ? bytes : undefined);
});
server.on("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${options.port} is taken: set PORT to another.` : error.message);
  process.exit(1);
});
server.listen(Number(options.port), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}${base}`);
});

/** Status, headers and, when there is one, the file for a request. */
function answer({ method, url }) {
  if (method !== "GET" && method !== "HEAD") return { status: 405, headers: { Allow: "GET, HEAD" } };

  const path = pathOf(url);
  if (path === null) return { status: 400 };
  if (`${path}/` === base) return { status: 308, headers: { Location: base } };
  if (!path.startsWith(base)) return { status: 404 };

  const file = normalize(join(folder, path.slice(base.length) || "index.html"));
  const isInside = file.startsWith(folder + sep);
  const stat = isInside ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (!stat?.isFile()) return { status: 404 };

  const type = TYPES[extname(file)] ?? "application/octet-stream";
  return { status: 200, headers: { "Content-Type": type, "Content-Length": stat.size }, file };
}

/** A file as brotli, packed once for each of its states. */
function packed(file) {
  const { mtimeMs, size } = statSync(file);
  const known = packs.get(file);
  if (known?.mtimeMs === mtimeMs) return known.bytes;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: size };
  const bytes = brotliCompressSync(readFileSync(file), { params });
  packs.set(file, { mtimeMs, bytes });
  return bytes;
}

/** The decoded path of a request, null when it is no path at all. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}
