// Which chunks of the cut program travel together, and which parts ask for them.
//
// The cutter makes a chunk for every set of parts that share something: many hundreds, most of them tiny. A file for
// each would be as many requests, one file for all would bring every planner with the first. Chunks are put together
// as long as what is saved in requests outweighs what parts then fetch in vain.

/** What a request costs, told as bytes of a chunk before it is optimized: about 8 KB of what travels. */
const REQUEST = 60_000;

/**
 * Bundles of chunks, the widest used first. `needs` says for each part which chunks it needs, `sizes` how many bytes
 * each chunk has. A bundle has its `chunks`, the `parts` that need some of them, and its `bytes`.
 */
export function bundle(needs, sizes) {
  const bundles = new Set();
  for (const [chunk, parts] of usersOf(needs)) add(bundles, { parts, chunks: [chunk], bytes: sizes.get(chunk) });
  for (;;) {
    let first;
    for (const one of bundles) if (!(one.saved <= first?.saved)) first = one;
    if (!first?.partner) break;
    const second = first.partner;
    bundles.delete(first);
    bundles.delete(second);
    for (const one of bundles) if (one.partner === first || one.partner === second) findPartner(one, bundles);
    add(bundles, {
      parts: new Set([...first.parts, ...second.parts]),
      chunks: [...first.chunks, ...second.chunks].sort(),
      bytes: first.bytes + second.bytes,
    });
  }
  return [...bundles].sort((a, b) => b.parts.size - a.parts.size || b.bytes - a.bytes || (a.chunks[0] < b.chunks[0] ? -1 : 1));
}

/** Which chunks each part needs, as the cutter's own loader says. */
export function needsOf(link) {
  const needs = new Map();
  for (const [text, part] of link.matchAll(/__wasm_split_load_(\w+) = [^]*?(?=export const|$)/g)) {
    needs.set(part, [...new Set(text.match(/\b__chunk_\d+\b/g) ?? [])].map((name) => name.slice(2)));
  }
  // A chunk that waited for another would have to come after it, and the loader asks for all at once.
  const waits = /const (__chunk_\d+) = makeLoad\((?:(?!const )[^]|const src)*?\n, \[[^\]]/.exec(link)?.[1];
  if (needs.size === 0 || waits) throw new Error(`the cutter's link file has changed: ${waits ?? "no parts"}`);
  return needs;
}

/** Which parts need each chunk. */
function usersOf(needs) {
  const users = new Map();
  for (const [part, chunks] of needs) {
    for (const chunk of chunks) users.set(chunk, (users.get(chunk) ?? new Set()).add(part));
  }
  return users;
}

/** Adds a bundle that knows with which of the others it is best put together; each pair is known by one of the two. */
function add(bundles, one) {
  findPartner(one, bundles);
  bundles.add(one);
}

/** Finds the one of `others` that is best put together with a bundle, if with any that saves something. */
function findPartner(one, others) {
  one.partner = undefined;
  one.saved = 0;
  for (const other of others) {
    if (other === one) continue;
    const saved = cost(one.parts.size, one.bytes) + cost(other.parts.size, other.bytes) - cost(together(one.parts, other.parts), one.bytes + other.bytes);
    if (saved > one.saved) Object.assign(one, { partner: other, saved });
  }
}

function together(first, second) {
  let count = first.size;
  for (const part of second) if (!first.has(part)) count += 1;
  return count;
}

/** What that many parts fetch, all told, for a bundle of that many bytes. */
function cost(parts, bytes) {
  return parts * (bytes + REQUEST);
}
