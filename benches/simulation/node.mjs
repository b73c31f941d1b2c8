// Times one way to simulate in Node: `node.mjs WAY INPUTS.json ROUNDS [WORKERS]`, WAY being usual, tuned or a wasm file.
// Prints one JSON object, in milliseconds. Before it is timed, each way does a few hundred runs, so that what is timed is
// what the engine makes of code that it has seen. `node.mjs answer WASM INPUTS.json` prints the whole answer instead.

import { readFileSync } from "node:fs";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { complete } from "./shared.mjs";

/** Runs in a slice: many short calls let the engine's better code take over. */
const SLICE = 256;
/** Runs that are done before anything is timed. */
const WARM = 400;

class Wasm {
  constructor(file, text) {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {});
    this.wasm = exports;
    this.text = text;
  }

  put(bytes) {
    const at = this.wasm.room(bytes.length);
    new Uint8Array(this.wasm.memory.buffer, at, bytes.length).set(bytes);
  }

  take(at) {
    return new Uint8Array(this.wasm.memory.buffer, at, this.wasm.length()).slice();
  }

  prepare() {
    this.put(this.text);
    return this.wasm.prepare();
  }

  run(first, last) {
    for (let at = first; at < last; at += SLICE) this.wasm.run(at, Math.min(last, at + SLICE));
  }

  warm() {
    this.prepare();
    this.run(0, WARM);
    this.results();
  }

  results() {
    return JSON.parse(new TextDecoder().decode(this.take(this.wasm.results())));
  }
}

function answer(file, inputs) {
  const engine = new Wasm(file, readFileSync(inputs));
  engine.run(0, engine.prepare());
  process.stdout.write(new TextDecoder().decode(engine.take(engine.wasm.answer())));
}

async function main() {
  const [way, file, rounds, workers = "1"] = process.argv.slice(2);
  const text = readFileSync(file);
  const total = [], expected = [];
  let kpis = {};
  const timed = async (work) => {
    for (let round = 0; round < Number(rounds); round++) {
      const begin = performance.now();
      kpis = await work();
      total.push(performance.now() - begin);
    }
  };
  if (!way.endsWith(".wasm")) {
    const { simulate } = await import(`./${way}.mjs`);
    const inputs = complete(JSON.parse(text));
    simulate({ ...inputs, runs: WARM });
    await timed(() => simulate(inputs).kpis);
  } else if (workers === "1") {
    const engine = new Wasm(way, text);
    engine.warm();
    await timed(() => {
      engine.run(0, engine.prepare());
      return engine.results();
    });
    engine.prepare();
    for (let i = 0; i < 50; i++) {
      const begin = performance.now();
      engine.wasm.expected();
      if (i >= 10) expected.push(performance.now() - begin);
    }
  } else {
    const n = Number(workers);
    const pool = Array.from({ length: n }, (_, i) => new Worker(new URL(import.meta.url), { workerData: { way, text, i, n } }));
    await Promise.all(pool.map((worker) => new Promise((ready) => worker.once("message", ready))));
    const here = new Wasm(way, text);
    await timed(async () => {
      const parts = pool.map((worker) => new Promise((told) => worker.once("message", told)));
      pool.forEach((worker) => worker.postMessage("run"));
      here.prepare();
      for (const part of await Promise.all(parts)) {
        here.put(part);
        if (here.wasm.absorb() !== 1) throw new Error("a part could not be read");
      }
      return here.results();
    });
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
  console.log(JSON.stringify({ total, expected, kpis }));
}

function work() {
  const { way, text, i, n } = workerData;
  const engine = new Wasm(way, text);
  engine.warm();
  parentPort.on("message", () => {
    const runs = engine.prepare();
    engine.run(Math.floor((runs * i) / n), Math.floor((runs * (i + 1)) / n));
    const part = engine.take(engine.wasm.pack());
    parentPort.postMessage(part, [part.buffer]);
  });
  parentPort.postMessage("ready");
}

if (isMainThread && process.argv[2] === "answer") answer(process.argv[3], process.argv[4]);
else if (isMainThread) await main();
else work();
