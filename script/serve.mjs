// Serves dist/ on this machine only, as any static host would: script/server and the browser tests use it.
//   node script/serve.mjs [--port 8080] [--base /some/path/] [--dir dist]

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    base: { type: "string", default: "/" },
    dir: { type: "string", default: join(dirname(fileURLToPath(import.meta.url)), "../dist") },
  },
});
const folder = resolve(options.dir);
const base = `/${options.base}/`.replace(/\/{2,}/g, "/");

if (!existsSync(join(folder, "index.html"))) {
  console.error(`Nothing to serve in ${folder}: run script/build first.`);
  process.exit(1);
}

const server = createServer((request, response) => {
  const { status, headers = {}, file } = answer(request);
  response.writeHead(status, { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff", ...headers });
  if (file && request.method === "GET") createReadStream(file).pipe(response);
  else response.end();
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

/** The decoded path of a request, null when it is no path at all. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}
