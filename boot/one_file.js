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

const address = (path) => {
  if (!addresses.has(path)) {
    const { type, bytes } = fileAt(path);
    addresses.set(path, URL.createObjectURL(new Blob([bytes], { type })));
  }
  return addresses.get(path);
};

/**
 * Starts a worker. Opened from a disk, a page may not start modules as workers, and a worker may fetch nothing of what is
 * inside the page: its script is bundled, and the builds of its program are the first that it is sent.
 */
const worker = (path) => {
  const started = qunce.start(address(path));
  const name = path.replace(/_worker\.js$/, "");
  const builds = [...files].filter(([path]) => path === `${name}_bg.wasm` || path === `${name}_simd_bg.wasm`);
  started.postMessage(Object.fromEntries(builds.map(([path, { bytes }]) => [/(\w+)_bg\.wasm$/.exec(path)[1], bytes])));
  return started;
};

globalThis.qunce = {
  ...globalThis.qunce,
  address,
  script: async () => program,
  worker,
  offline: async () => "file",
  whole: async () => whole,
};
