// Says which version a finished site is, and writes its service worker, which keeps all files of that version: sw.js.
// The version is a hash over every file's name and bytes, so that no change of the site goes unnoticed.
//   node script/offline.mjs [FOLDER]

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const SHELL = "index.html";
const WORKER = "sw.js";
// What no page asks for: hosts read it, devices that install the app, other programs; the edition of one file is all of
// it once more. A twin is what a host sends packed.
const isLeftOut = (name) =>
  [".nojekyll", "_headers", "plan.schema.json", "qunce.html", WORKER].includes(name) || /^install\/.*\.(png|jpg)$/.test(name) || /\.(br|gz)$/.test(name);

/** Writes the version into the page, and the service worker beside it; says what it did. */
export function seal(site) {
  const names = readdirSync(site, { recursive: true })
    .filter((name) => statSync(join(site, name)).isFile())
    .map((name) => name.split(/[\\/]/).join("/"))
    .filter((name) => !isLeftOut(name))
    .sort();
  write(join(site, SHELL), /(<meta name="qunce:version" content=")[^"]*/, "$1");
  const worker = readFileSync(join(root, "boot/sw.js"), "utf8");
  const all = createHash("sha256").update(worker);
  for (const name of names) all.update(`\0${name}\0`).update(readFileSync(join(site, name)));
  const version = all.digest("hex").slice(0, 16);
  write(join(site, SHELL), /(<meta name="qunce:version" content=")[^"]*/, `$1${version}`);

  const digest = (name) => `sha256-${createHash("sha256").update(readFileSync(join(site, name))).digest("base64")}`;
  const files = Object.fromEntries(names.map((name) => [name, digest(name)]));
  const filled = [['VERSION = ""', version], ["FILES = {}", files]].reduce((text, [place, value]) => {
    if (!text.includes(place)) throw new Error(`boot/sw.js has no place ${place}`);
    return text.replace(place, `${place.split(" ")[0]} = ${JSON.stringify(value)}`);
  }, worker);
  writeFileSync(join(site, WORKER), filled);
  return `Offline: version ${version}, ${names.length} files.`;
}

/** Replaces what must be there in a file. */
function write(path, pattern, replacement) {
  const text = readFileSync(path, "utf8");
  if (!pattern.test(text)) throw new Error(`${path} has no ${pattern}`);
  writeFileSync(path, text.replace(pattern, replacement));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(seal(process.argv[2] ?? join(root, "dist")));
