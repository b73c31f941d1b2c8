// The start of the edition of one file: the files of the site are inside the page, packed, and stand at addresses of the
// browser's own. script/one_file.mjs bundles this with the program's script, and packs the files.

import { decompress } from "fzstd";
import * as program from "qunce:program";

/** The page as it came, before the app takes its place. */
const whole = `<!doctype html>\n${document.documentElement.outerHTML}`;
/** What is packed: first what the start needs, then everything else. */
const packs = [...document.querySelectorAll("script.pack")];
const files = new Map();
const addresses = new Map();

/** Takes the files out of a pack: the length of an index, the index, and the files one behind another. */
const unpack = (pack) => {
  const bytes = decompress(Uint8Array.from(atob(pack.textContent), (sign) => sign.charCodeAt(0)));
  const begin = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  let at = begin;
  for (const [path, type, length] of JSON.parse(new TextDecoder().decode(bytes.subarray(4, begin)))) {
    files.set(path, { type, bytes: bytes.subarray(at, at + length) });
    at += length;
  }
};

const fileAt = (path) => {
  while (!files.has(path) && packs.length > 0) unpack(packs.shift());
  const file = files.get(path);
  if (!file) throw new Error(`${path}: no such file`);
  return file;
};

/** A worker's script names its program, which stands at an address of its own. */
const withAddresses = ({ type, bytes }) => {
  if (type !== "text/javascript") return bytes;
  return new TextDecoder().decode(bytes).replace(/qunce:file:([\w./-]+)/g, (_, path) => address(path));
};

const address = (path) => {
  if (!addresses.has(path)) {
    const file = fileAt(path);
    addresses.set(path, URL.createObjectURL(new Blob([withAddresses(file)], { type: file.type })));
  }
  return addresses.get(path);
};

globalThis.qunce = {
  address,
  script: async () => program,
  // Opened from a disk, a page may not start modules as workers; a script that is bundled needs not be one.
  worker: (path) => new Worker(address(path)),
  whole: async () => whole,
};
