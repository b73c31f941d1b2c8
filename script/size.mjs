// Weighs dist/: every file raw and as brotli 11, against the budgets below. KB = 1000 bytes.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const KB = 1000;
// See docs/decisions/0007-the-size-has-a-budget.md.
const BUDGETS = { wasm: 235 * KB, firstVisit: 285 * KB };
// The edition of one file, as it is: docs/decisions/0024-one-file-holds-the-site.md.
const ONE_FILE = { name: "qunce.html", budget: 4100 * KB };
// Any part with all that it shares with others, as whoever opens it first gets it; see
// docs/decisions/0008-parts-are-fetched-on-first-need.md. The check-up, which reads every planner, comes once a page stands.
// So does the report, which has the forecast besides.
const PARTS = { any: 640 * KB, checkup: 680 * KB, report: 850 * KB };
// Each worker's program, of several builds whichever weighs most, fetched when it is first asked something. See docs/decisions/0012-workers-are-programs-of-their-own.md.
const WORKERS = { measuring: 230 * KB, simulation: 120 * KB, spreadsheet: 510 * KB };

// Files that the app itself asks for on every first visit, relative to dist/. What index.html names, and what its
// scripts import, is found without help. tests/browser/smoke.spec.ts fails when this list does not match what happens.
const FETCHED_AT_START = [];

const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist");

/** The files of dist/ that a first visit loads: `all` of them, and the app's own `wasm`. */
export function firstVisit() {
  // A device asks for its own icon when the page is put on its screen, and a person for the page that rescues data.
  const page = read("index.html").replace(/<link rel="apple-touch-icon"[^>]*>|<a [^>]*>/g, "");
  const program = /<meta name="qunce:app" content="([^"]+)"/.exec(page)?.[1];
  if (!program) throw new Error("index.html names no program");
  const named = [...page.matchAll(/\s(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)]
    .map(([, double, single, bare]) => posix.normalize(double ?? single ?? bare))
    .concat(`${program}app.js`, `${program}app_bg.wasm`, `${program}offline.js`)
    .filter((name) => existsSync(join(dist, name)));
  const all = new Set(["index.html", ...named, ...FETCHED_AT_START]);
  // A set goes on to what is added on the way.
  for (const name of all) {
    if (!name.endsWith(".js")) continue;
    for (const [, target] of read(name).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      all.add(posix.join(posix.dirname(name), target));
    }
  }
  const wasm = [...all].find((name) => name.endsWith(".wasm"));
  if (!wasm) throw new Error("index.html names no wasm file");
  return { all: [...all], wasm };
}

/** The parts of the program, each with the files that it is fetched as; `wasm` is the main one. */
function partsOf(wasm) {
  const folder = posix.dirname(wasm);
  const calls = [...read(posix.join(folder, "__wasm_split.js")).matchAll(/__wasm_split_load_(\w+) = part\((\[[^\]]*\])\)/g)];
  if (calls.length === 0) throw new Error("the loader names no parts");
  return calls.map(([, part, files]) => ({ part, files: JSON.parse(files).map((name) => posix.join(folder, `${name}.wasm`)) }));
}

function read(name) {
  return readFileSync(join(dist, name), "utf8");
}

function filesOfDist() {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(dist, posix.join(entry.parentPath ?? entry.path, entry.name)));
}

function weigh(name) {
  const bytes = readFileSync(join(dist, name));
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return { name, raw: bytes.length, brotli: packed.length };
}

function report() {
  if (!existsSync(join(dist, "index.html"))) {
    console.error("There is no build to weigh: run script/build first.");
    return 1;
  }
  const { all, wasm } = firstVisit();
  const weights = filesOfDist().map(weigh).sort((a, b) => b.brotli - a.brotli);
  const isFirst = ({ name }) => all.includes(name);
  const sum = (field) => weights.filter(isFirst).reduce((total, weight) => total + weight[field], 0);
  const kb = (bytes) => (bytes / KB).toFixed(1).padStart(9);

  console.log("Size: KB of 1000 bytes; first = loaded by a first visit.");
  console.log("      raw   brotli  when   file");
  for (const weight of weights) {
    console.log(`${kb(weight.raw)}${kb(weight.brotli)}  ${isFirst(weight) ? "first" : "later"}  ${weight.name}`);
  }
  console.log(`${kb(sum("raw"))}${kb(sum("brotli"))}         a first visit`);

  const weightOf = new Map(weights.map(({ name, brotli }) => [name, brotli]));
  const parts = partsOf(wasm).map(({ part, files }) => {
    const brotli = files.reduce((total, name) => total + weightOf.get(name), 0);
    return [`the part ${part}, ${files.length} files`, brotli, PARTS[part] ?? PARTS.any];
  });
  const workers = Object.entries(WORKERS).map(([worker, budget]) => {
    const isOfWorker = ({ name }) => /^(.*?)(_simd)?(_bg\.wasm|_worker\.js|\.js)$/.exec(posix.basename(name))?.[1] === worker;
    const [builds, scripts] = [".wasm", ".js"].map((end) => weights.filter(isOfWorker).filter(({ name }) => name.endsWith(end)));
    const most = Math.max(...builds.map(({ brotli }) => brotli));
    return [`the worker ${worker}`, scripts.reduce((total, { brotli }) => total + brotli, most), budget];
  });
  const oneFile = weights.find(({ name }) => name === ONE_FILE.name);
  if (!oneFile) throw new Error(`${ONE_FILE.name} is not there`);
  const checks = [
    ["the app's wasm", weights.find(({ name }) => name === wasm).brotli, BUDGETS.wasm],
    ["a first visit", sum("brotli"), BUDGETS.firstVisit],
    ...parts.sort(([, a], [, b]) => b - a),
    ...workers,
    ["the edition of one file, raw", oneFile.raw, ONE_FILE.budget],
  ];
  console.log("Budgets, for brotli where nothing else is said:");
  for (const [what, brotli, budget] of checks) {
    const verdict = brotli <= budget ? "within" : "ABOVE";
    console.log(`${what}: ${kb(brotli).trim()} KB, ${verdict} its budget of ${budget / KB} KB`);
  }
  return checks.every(([, brotli, budget]) => brotli <= budget) ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = report();
