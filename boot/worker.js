// A worker: fetches its program, hands it requests, and sends the answers back with the milliseconds that each took. A file
// that comes with a request is read here, as much as the requests behind it ask for: its bytes do not pass through the page.
// The build fills in the program's name, and that of the build for browsers that work on several numbers at once; both
// give the same bytes.

import init, { serve } from "./NAME.js";

// The least program that needs such a browser: (func (result v128) (i8x16.popcnt (i8x16.splat (i32.const 0)))).
const needsSimd = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
];
const build = WebAssembly.validate(new Uint8Array(needsSimd)) ? "FAST" : "NAME";

// Once its program is here, a worker has no way out but its answers: a chat log goes nowhere else.
const waysOut = [
  "fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "WebTransport", "EventSource", "RTCPeerConnection", "Worker",
  "importScripts", "BroadcastChannel", "indexedDB", "caches",
];
const shut = () => waysOut.forEach((name) => Object.defineProperty(globalThis, name, { value: undefined }));

const started = init({ module_or_path: new URL(`${build}_bg.wasm`, import.meta.url) }).finally(shut);
// A program that could not start is told to whoever asks it first.
started.catch(() => {});

// What gives so many of a file's next bytes, fewer at its end.
function bytesOf(file) {
  let at = 0;
  const slice = async (size) => {
    const bytes = new Uint8Array(await file.slice(at, at + size).arrayBuffer());
    at += bytes.length;
    return bytes;
  };
  let stream;
  try {
    stream = file.stream().getReader({ mode: "byob" });
  } catch {
    // This browser fills no buffers of others.
    return slice;
  }
  // One for all: to get new memory takes longer than to read into it.
  let buffer = new ArrayBuffer(0);
  return async (size) => {
    if (buffer.byteLength < size) buffer = new ArrayBuffer(size);
    let n = 0;
    for (let isDone = false; n < size && !isDone; ) {
      const { done, value } = await stream.read(new Uint8Array(buffer, n, size - n));
      [isDone, buffer, n] = [done, value.buffer, n + value.length];
    }
    return new Uint8Array(buffer, 0, n);
  };
}

// The file that came last.
let next;

async function answer([id, request, along]) {
  try {
    await started;
    if (along instanceof Blob) next = bytesOf(along);
    // What the browser does not hand out is missing: whoever asks knows how much there should be.
    const bytes = typeof along === "number" ? await next(along).catch(() => new Uint8Array()) : new Uint8Array();
    const begin = performance.now();
    const answer = serve(request, bytes);
    postMessage([id, answer, performance.now() - begin], [answer.buffer]);
  } catch (error) {
    // The page takes a text for the end of this worker: after a trap, nothing in its memory can be trusted.
    postMessage([id, String(error)]);
  }
}

// One after the other, also where the browser takes its time over a file.
let last;
addEventListener("message", ({ data }) => {
  last = Promise.resolve(last).then(() => answer(data));
});
