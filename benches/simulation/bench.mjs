// Lets every way to simulate take its turn, several times, and prints how they compare. Called by `script/bench`.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [target, shipped, python, rounds, inputs] = process.argv.slice(2);
const native = `${target}/release/simulation-bench`;
const wasm = `${target}/wasm32-unknown-unknown/release/simulation_bench.wasm`;

const call = ([program, ...words]) => execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
const folder = mkdtempSync(join(tmpdir(), "qunce-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
const messages = join(folder, "messages.json");
writeFileSync(messages, call([native, "messages", inputs]));

/** What is run, and how often in a turn. */
const WAYS = {
  "native": [native, inputs, "3", "1"],
  "native, 2 threads": [native, inputs, "3", "2"],
  "worker as shipped": ["node", "node.mjs", `${shipped}:simulation_simd`, messages, "3"],
  "2 workers as shipped": ["node", "node.mjs", `${shipped}:simulation_simd`, messages, "3", "2"],
  "worker, no simd128": ["node", "node.mjs", `${shipped}:simulation`, messages, "3"],
  "wasm": ["node", "node.mjs", wasm, inputs, "3"],
  "JavaScript, tuned": ["node", "node.mjs", "tuned", inputs, "2"],
  "JavaScript, usual": ["node", "node.mjs", "usual", inputs, "1"],
  "numpy": [python, "numpy_port.py", inputs, "1"],
};

const min = (list) => Math.min(...list);
const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const times = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]));
const expected = { native: [], wasm: [] };
/** Processor time of the workers, and the share of the machine that other programs had meanwhile. */
const cpu = { "worker as shipped": [], "2 workers as shipped": [] };
const others = { "worker as shipped": [], "2 workers as shipped": [] };
const told = {};
for (let round = 1; round <= Number(rounds); round++) {
  for (const [name, words] of Object.entries(WAYS)) {
    const outcome = JSON.parse(call(words));
    times[name].push(...outcome.total);
    expected[name]?.push(...outcome.expected);
    cpu[name]?.push(...outcome.cpu);
    others[name]?.push(...outcome.others);
    told[name] = outcome;
  }
  console.error(`  round ${round} of ${rounds}`);
}

const { runs, horizon_days: days } = JSON.parse(readFileSync(inputs));
console.log(`\n${runs} runs of ${days} days, with all bands and figures, in milliseconds:`);
console.log(`  ${"".padEnd(20)}${"least".padStart(9)}${"median".padStart(9)}`);
for (const [name, list] of Object.entries(times)) {
  console.log(`  ${name.padEnd(20)}${min(list).toFixed(0).padStart(9)}${median(list).toFixed(0).padStart(9)}`);
}
const { bytes } = told.native;
const program = readFileSync(join(shipped, "simulation_simd_bg.wasm"));
console.log(`\ntables ${(bytes[0] / 1e6).toFixed(1)} MB, outcome ${(bytes[1] / 1e6).toFixed(1)} MB, worker ${(program.length / 1e3).toFixed(0)} KB`);

console.log("\nratios of the least (of the medians), and the goal:");
let missed = 0;
function ratio(what, above, below, goal, atLeast) {
  const [least, middle] = [min(above) / min(below), median(above) / median(below)];
  const isMet = atLeast ? least >= goal : least <= goal;
  missed += isMet ? 0 : 1;
  const sign = atLeast ? "≥" : "≤";
  console.log(`  ${what.padEnd(34)}${least.toFixed(2).padStart(8)} (${middle.toFixed(2)})  ${sign} ${goal}${isMet ? "" : "  MISSED"}`);
}
const worker = times["worker as shipped"];
ratio("worker over native", worker, times["native"], 1.3, false);
// Where this falls short, the second build is not worth its while.
ratio("worker without simd128 over with", times["worker, no simd128"], worker, 1.05, true);
ratio("usual JavaScript over worker", times["JavaScript, usual"], worker, 8, true);
ratio("tuned JavaScript over worker", times["JavaScript, tuned"], worker, 1.5, true);
ratio("numpy over worker", times["numpy"], worker, 15, true);
ratio("one native thread over two", times["native"], times["native, 2 threads"], 1.8, true);
ratio("one worker over two", worker, times["2 workers as shipped"], 1.8, true);
ratio("the same in processor time", cpu["worker as shipped"], cpu["2 workers as shipped"], 1.8, true);
quiet();
ratio("expected mode natively, ms", expected.native, [1], 1, false);
ratio("expected mode in wasm, ms", expected.wasm, [1], 1, false);
ratio("worker, KB of brotli", [brotliCompressSync(program).length / 1e3], [1], 120, false);

/** Two workers are as quick as they can be only where a second processor is free for them. */
function quiet() {
  const rounds = (name) => times[name].filter((_, i) => others[name][i] <= 0.05);
  const [one, two] = [rounds("worker as shipped"), rounds("2 workers as shipped")];
  const share = ([name, list]) => `${Math.round(100 * median(list))} % beside ${name}`;
  if (one.length > 0 && two.length > 0) ratio("the same with a second core idle", one, two, 1.8, true);
  else console.log(`    the second core was never idle: other programs took ${Object.entries(others).map(share).join(", ")}`);
}

/** Ports are right if what they tell is within what chance allows, ours if it is the same to the bit. */
let wrong = 0;
const { kpis, errors } = told.native;
for (const name of ["JavaScript, tuned", "JavaScript, usual", "numpy"]) {
  for (const [kpi, mean] of Object.entries(kpis)) {
    const off = Math.abs(told[name].kpis[kpi] - mean);
    // Where all runs agree, there is no error to measure by.
    const distance = off < 1e-9 * Math.abs(mean) ? 0 : off / (errors[kpi] * Math.SQRT2);
    if (!(distance < 4.5)) {
      wrong++;
      console.log(`\n${name}: ${kpi} is ${told[name].kpis[kpi]}, ours ${mean}: ${distance.toFixed(1)} standard errors`);
    }
  }
}
for (const name of ["worker as shipped", "2 workers as shipped", "worker, no simd128"]) {
  if (!told[name].isExact) {
    wrong++;
    console.log(`\n${name}: does not give the bytes that we give natively`);
  }
}
const answer = call([native, inputs, "0"]);
if (call(["node", "node.mjs", "answer", wasm, inputs]) !== answer) {
  wrong++;
  console.log(`\n${wasm} does not give the bytes that we give natively`);
}
console.log(wrong === 0 ? "\nAll ports tell the same within standard errors; wasm gives the very bytes of the native program." : "");
if (wrong > 0) process.exit(1);
console.log(missed === 0 ? "All goals are met." : `${missed} goals are missed.`);
