// Puts dist/ into package/: the site as a zip, with a .br and a .gz beside each file that hosts may send packed, and the
// edition of one file. The same site gives the same bytes.

import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { zipSync } from "fflate";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [dist, target] = [join(root, "dist"), join(root, "package")];
// What is packed inside already gains nothing.
const ONE_FILE = "qunce.html";
const PACKED = [".css", ".html", ".js", ".json", ".svg", ".wasm"];
// The earliest that a zip can say.
const TIME = new Date(1980, 0, 1);

const version = /^version = "([^"]+)"/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"))?.[1];
if (!version) throw new Error("Cargo.toml names no version");
const names = readdirSync(dist, { recursive: true })
  .filter((name) => statSync(join(dist, name)).isFile())
  .map((name) => name.split(/[\\/]/).join("/"))
  .sort();

const entries = {};
for (const name of names) {
  const bytes = readFileSync(join(dist, name));
  entries[name] = [bytes, { level: 9 }];
  if (name === ONE_FILE || !PACKED.includes(extname(name))) continue;
  // They are packed: a zip can only store them.
  entries[`${name}.br`] = [brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }), { level: 0 }];
  entries[`${name}.gz`] = [gzipSync(bytes, { level: 9 }), { level: 0 }];
}
rmSync(target, { recursive: true, force: true });
mkdirSync(target);
const zip = join(target, `qunce-${version}.zip`);
writeFileSync(zip, zipSync(entries, { mtime: TIME }));
copyFileSync(join(dist, ONE_FILE), join(target, ONE_FILE));
for (const path of [zip, join(target, ONE_FILE)]) console.log(`${path.slice(root.length + 1)}: ${(statSync(path).size / 1e6).toFixed(2)} MB`);
