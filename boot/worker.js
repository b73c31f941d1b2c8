// A worker: fetches its program, hands it requests, and sends the answers back with the milliseconds that each took.
// The build fills in the program's name.

import init, { serve } from "./NAME.js";

const started = init();
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
