// Fetches the parts of the program that are not in its main file. The build fills in the names and adds a line a part.

import { initSync } from "./app.js";

// What the main program shares with its parts: memory, table and globals.
const shares = () => {
  const { NAMES } = initSync();
  // The single parts know it by the first name, what they share by the second.
  return { __wasm_split: { NAMES }, main: { NAMES } };
};

const folder = document.querySelector('meta[name="qunce:app"]').content;

const instantiate = async (name) => {
  const response = await fetch(qunce.address(`${folder}${name}.wasm`));
  if (!response.ok) throw new Error(`${name}.wasm: status ${response.status}`);
  // Some hosts send wasm as something else, and streaming insists on its proper name.
  const isNamed = response.headers.get("content-type")?.startsWith("application/wasm");
  return isNamed
    ? WebAssembly.instantiateStreaming(response, shares())
    : WebAssembly.instantiate(await response.arrayBuffer(), shares());
};

// Each file once; one that did not come is asked for again the next time.
const arrived = new Map();
const once = (name) => {
  if (!arrived.has(name)) {
    const arrival = instantiate(name);
    arrival.catch(() => arrived.delete(name));
    arrived.set(name, arrival);
  }
  return arrived.get(name);
};

// A part is a file of its own and what it shares with others. The program hands over a function's place in the table,
// to be called when the part is there or can't be had.
const part = (files) => async (callback, data) => {
  const isHere = await Promise.all(files.map(once)).then(
    () => true,
    (error) => {
      console.warn(`part ${files.at(-1)}: ${error}`);
      // boot/offline.js looks whether the host has another version by now.
      dispatchEvent(new Event("qunce:missing"));
      return false;
    },
  );
  initSync().__indirect_function_table.get(callback)(data, isHere);
};

