// Short names for what a program and its glue call one another: wasm-bindgen's carry hashes, which do not pack.

/**
 * The same program and glue, with short names for what the one imports from the other and for its exported closures.
 *
 * @param {Buffer} wasm a program as wasm-bindgen made it
 * @param {string} glue its script
 */
export function withShortNames(wasm, glue) {
  const module = new WebAssembly.Module(wasm);
  const imports = WebAssembly.Module.imports(module).filter(({ module }) => module.endsWith("_bg.js"));
  const exports = WebAssembly.Module.exports(module).filter(({ name }) => name.startsWith("wasm_bindgen__"));
  const short = new Map();
  for (const { name } of [...imports, ...exports]) {
    if (!short.has(name)) short.set(name, `q${short.size.toString(36)}`);
  }
  const taken = [...short.values()].find((name) => new RegExp(`\\b${name}\\b`).test(glue));
  if (taken) throw new Error(`the glue has a name of its own that is ${taken}`);
  const renamed = glue.replace(/\b\w+\b/g, (word) => short.get(word) ?? word);
  return { wasm: rewrite(wasm, short), glue: renamed };
}

// Sections of a program, and kinds of what is imported, as the format numbers them.
const [IMPORTS, EXPORTS] = [2, 7];
const [FUNCTION, TABLE, MEMORY, GLOBAL] = [0, 1, 2, 3];

/** The program with other names in its lists of imports and exports. */
function rewrite(wasm, short) {
  let at = 8;
  const parts = [wasm.subarray(0, at)];
  while (at < wasm.length) {
    const id = wasm[at];
    const size = number(wasm, at + 1);
    const end = size.next + size.value;
    if (id === IMPORTS || id === EXPORTS) {
      const body = entries(wasm, size.next, id, short);
      parts.push(Buffer.of(id), written(body.length), body);
    } else {
      parts.push(wasm.subarray(at, end));
    }
    at = end;
  }
  return Buffer.concat(parts);
}

/** The entries of a list, renamed. */
function entries(wasm, start, id, short) {
  const count = number(wasm, start);
  const parts = [written(count.value)];
  let at = count.next;
  const copy = (to) => {
    parts.push(wasm.subarray(at, to));
    at = to;
  };
  const name = () => {
    const length = number(wasm, at);
    const text = wasm.toString("utf8", length.next, length.next + length.value);
    const bytes = Buffer.from(short.get(text) ?? text);
    parts.push(written(bytes.length), bytes);
    at = length.next + length.value;
  };
  for (let n = 0; n < count.value; n += 1) {
    if (id === IMPORTS) copy(afterText(wasm, at));
    name();
    copy(id === IMPORTS ? afterType(wasm, at) : number(wasm, at + 1).next);
  }
  return Buffer.concat(parts);
}

/** After what says of which kind and type an import is. */
function afterType(wasm, at) {
  const limits = (at) => {
    const first = number(wasm, at + 1).next;
    return wasm[at] & 1 ? number(wasm, first).next : first;
  };
  switch (wasm[at]) {
    case FUNCTION:
      return number(wasm, at + 1).next;
    case TABLE:
      return limits(at + 2);
    case MEMORY:
      return limits(at + 1);
    case GLOBAL:
      return at + 3;
    default:
      throw new Error(`an import of kind ${wasm[at]}, which is not known`);
  }
}

function afterText(wasm, at) {
  const length = number(wasm, at);
  return length.next + length.value;
}

/** A number (LEB128), and what comes after it. */
function number(wasm, at) {
  let [value, factor] = [0, 1];
  for (let next = at; ; next += 1) {
    value += (wasm[next] & 127) * factor;
    if (wasm[next] < 128) return { value, next: next + 1 };
    factor *= 128;
  }
}

/** A number as it is written. */
function written(value) {
  const bytes = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
}
