// A worker: fetches its program, hands it requests, and sends the answers back with the milliseconds that each took.
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

addEventListener("message", async ({ data: [id, request] }) => {
  try {
    await started;
    const begin = performance.now();
    const answer = serve(request);
    postMessage([id, answer, performance.now() - begin], [answer.buffer]);
  } catch (error) {
    // The page takes a text for the end of this worker: after a trap, nothing in its memory can be trusted.
    postMessage([id, String(error)]);
  }
});
