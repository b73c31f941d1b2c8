// Times one way to simulate in Node: `node.mjs WAY INPUTS.json ROUNDS [WORKERS]`, WAY being usual, tuned, a wasm file, or
// a build of the worker as it is shipped, FOLDER:BUILD, for which INPUTS.json are messages. Prints one JSON object, in
// milliseconds. Before it is timed, each way does a few hundred runs, so that what is timed is what the engine makes of
// code that it has seen. `node.mjs answer WASM INPUTS.json` prints the whole answer instead.

import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { Worker, isMainThread, parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { complete } from "./shared.mjs";

/** Runs in a slice: many short calls let the engine's better code take over. */
const SLICE = 256;
/** Runs of which a worker hands over what it has; see `src/jobs/simulation/job.rs`. */
const PARCEL = 1024;
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

  pack() {
    return this.take(this.wasm.pack());
  }

  absorb(part) {
    this.put(part);
    if (this.wasm.absorb() !== 1) throw new Error("a part could not be read");
  }

  results() {
    return JSON.parse(new TextDecoder().decode(this.take(this.wasm.results())));
  }
}

/** The worker as it is shipped, by the messages that the page sends it. */
class Shipped {
  static async load(way, text) {
    const shipped = new Shipped();
    const [folder, build] = way.split(":");
    const { initSync, serve } = await import(join(folder, "simulation.js"));
    initSync({ module: readFileSync(join(folder, `${build}_bg.wasm`)) });
    return Object.assign(shipped, { serve, ...JSON.parse(Buffer.from(text).toString()) });
  }

  ask(letter, ...words) {
    const request = Buffer.alloc(1 + 4 * words.length);
    request.write(letter, "latin1");
    words.forEach((word, i) => request.writeUInt32LE(word, 1 + 4 * i));
    return this.serve(request);
  }

  prepare() {
    this.ask("x", 1);
    this.serve(Buffer.from(this.begin, "hex"));
    return this.runs;
  }

  run(first, last) {
    for (let at = first; at < last; at += SLICE) this.ask("r", 1, at, Math.min(last, at + SLICE));
  }

  warm() {
    this.prepare();
    this.run(0, WARM);
    this.results();
  }

  results() {
    this.told = [this.ask("d", 1, 0, this.days), this.ask("f", 1, 0, 14), this.ask("t", 1, 0, this.runs)];
    return {};
  }

  /** Whether it told the very bytes that it tells natively. */
  isExact() {
    return this.told.every((answer, i) => Buffer.from(answer).toString("hex") === this.answers[i]);
  }

  pack() {
    return this.ask("h", 1);
  }

  absorb(parcel) {
    if (String.fromCharCode(this.serve(parcel)[0]) !== ".") throw new Error("a part could not be read");
  }
}

/** Processor time of this process so far, all threads together, in milliseconds. */
function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/** Time that the machine's processors have worked, and all of their time, in milliseconds. */
function machine() {
  const times = cpus().map((it) => it.times);
  const all = times.map(({ user, nice, sys, idle, irq }) => user + nice + sys + idle + irq).reduce((a, b) => a + b, 0);
  return { all, busy: all - times.reduce((sum, { idle }) => sum + idle, 0) };
}

const isFile = (way) => way.endsWith(".wasm");
const load = (way, text) => (isFile(way) ? new Wasm(way, text) : Shipped.load(way, text));

function answer(file, inputs) {
  const engine = new Wasm(file, readFileSync(inputs));
  engine.run(0, engine.prepare());
  process.stdout.write(new TextDecoder().decode(engine.take(engine.wasm.answer())));
}

async function main() {
  const [way, file, rounds, workers = "1"] = process.argv.slice(2);
  const text = readFileSync(file);
  const total = [], expected = [], cpu = [], others = [];
  let kpis = {};
  /** Processor time when there was nothing left to be done side by side. */
  let gathered = 0;
  const timed = async (work) => {
    for (let round = 0; round < Number(rounds); round++) {
      const [begin, own, all] = [performance.now(), processor(), machine()];
      gathered = own;
      kpis = await work();
      total.push(performance.now() - begin);
      const [end, now] = [processor(), machine()];
      // What was done side by side is shared out; what one does alone at the end is not.
      cpu.push((gathered - own) / Number(workers) + end - gathered);
      others.push(Math.max(0, now.busy - all.busy - (end - own)) / (now.all - all.all));
    }
  };
  let isExact = true;
  if (!isFile(way) && !way.includes(":")) {
    const { simulate } = await import(`./${way}.mjs`);
    const inputs = complete(JSON.parse(text));
    simulate({ ...inputs, runs: WARM });
    await timed(() => simulate(inputs).kpis);
  } else if (workers === "1") {
    const engine = await load(way, text);
    engine.warm();
    await timed(() => {
      engine.run(0, engine.prepare());
      return engine.results();
    });
    isExact = engine.isExact?.() ?? true;
    if (isFile(way)) engine.prepare();
    for (let i = 0; isFile(way) && i < 50; i++) {
      const begin = performance.now();
      engine.wasm.expected();
      if (i >= 10) expected.push(performance.now() - begin);
    }
  } else {
    const n = Number(workers);
    // As in the app: whoever is free takes the next slice, the others hand over what they have in parcels as they go, and
    // the lead takes these in between its own slices.
    const desk = new Desk(n - 1);
    const crew = desk.ports.map(({ port2: port }) =>
      new Worker(new URL(import.meta.url), { workerData: { way, text, shared: desk.shared, port }, transferList: [port] }));
    await Promise.all(crew.map((worker) => new Promise((ready) => worker.once("message", ready))));
    const lead = await load(way, text);
    lead.warm();
    await timed(() => {
      desk.begin();
      crew.forEach((worker) => worker.postMessage("run"));
      const runs = lead.prepare();
      for (let slice; (slice = nextSlice(desk.counters, runs)); ) {
        lead.run(...slice);
        desk.parcels().forEach((parcel) => lead.absorb(parcel));
      }
      desk.awaitAll();
      gathered = processor();
      desk.parcels().forEach((parcel) => lead.absorb(parcel));
      return lead.results();
    });
    isExact = lead.isExact?.() ?? true;
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
  console.log(JSON.stringify({ total, cpu, others, expected, kpis, isExact }));
}

/** What workers share: the next run, and how many of them have handed over all that they have. */
const NEXT = 0;
const ENDED = 1;

/** The next slice for whoever is free; none when all are given out. */
function nextSlice(counters, runs) {
  const first = Atomics.add(counters, NEXT, SLICE);
  return first < runs && [first, Math.min(runs, first + SLICE)];
}

/** The lead's side: gives out slices and takes in parcels, without waiting for the event loop. */
class Desk {
  constructor(hands) {
    this.shared = new SharedArrayBuffer(8);
    this.counters = new Int32Array(this.shared);
    this.ports = Array.from({ length: hands }, () => new MessageChannel());
  }

  begin() {
    this.counters.fill(0);
  }

  /** The parcels that have come. */
  parcels() {
    const all = [];
    for (const { port1 } of this.ports) {
      for (let came; (came = receiveMessageOnPort(port1)); ) all.push(came.message);
    }
    return all;
  }

  /** Waits until everybody has handed over everything. */
  awaitAll() {
    for (let ended; (ended = Atomics.load(this.counters, ENDED)) < this.ports.length; ) Atomics.wait(this.counters, ENDED, ended);
  }
}

async function work() {
  const { way, text, shared, port } = workerData;
  const counters = new Int32Array(shared);
  const engine = await load(way, text);
  engine.warm();
  parentPort.on("message", () => {
    const runs = engine.prepare();
    let held = 0;
    const handOver = () => {
      const parcel = engine.pack();
      port.postMessage(parcel, [parcel.buffer]);
      held = 0;
    };
    for (let slice; (slice = nextSlice(counters, runs)); ) {
      engine.run(...slice);
      held += slice[1] - slice[0];
      if (held >= PARCEL) handOver();
    }
    if (held > 0) handOver();
    Atomics.add(counters, ENDED, 1);
    Atomics.notify(counters, ENDED);
  });
  parentPort.postMessage("ready");
}

if (isMainThread && process.argv[2] === "answer") answer(process.argv[3], process.argv[4]);
else if (isMainThread) await main();
else await work();
