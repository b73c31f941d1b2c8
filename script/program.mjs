// Compiles the app and its workers for the browser, cuts the app into parts, and puts all of it into the build as one
// folder: app-<hash>/. Trunk runs this after it has laid out the page, so that `trunk build` gives the whole site.
//
// Pages and dialogs are fetched when they are first opened (src/app/parts.rs says which). The cutter makes a chunk for
// every set of parts that share something; script/bundles.mjs says which of these become one file, and who asks for it.
// The folder carries the hash of all that is in it: files of two versions never meet. script/offline.mjs then gives the
// site its version and its service worker.
//
// With QUNCE_QUICK=1 it is all compiled for a look, in a fraction of the time, and not made small; never ship that.
//
// `node script/program.mjs WORKER` makes one worker only, and prints the folder that it is in.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bundle, needsOf } from "./bundles.mjs";
import { withShortNames } from "./names.mjs";
import { seal } from "./offline.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const site = process.env.TRUNK_STAGING_DIR ?? join(root, "dist");
const TARGET = "wasm32-unknown-unknown";

// What rustc turns on for wasm by itself; the cut parts no longer say so.
const FEATURES = [
  "bulk-memory", "bulk-memory-opt", "call-indirect-overlong", "multivalue", "mutable-globals",
  "nontrapping-float-to-int", "reference-types", "sign-ext",
].map((feature) => `--enable-${feature}`);
// What the browser does not need.
const STRIP = ["--strip-debug", "--strip-producers", "--strip-target-features"];

// The workers: each is an entry point in src/bin/ with the `features` of Cargo.toml that it needs, compiled with a cargo
// `profile` and optimized for size (-Oz) or speed (-O3). With `hasSimd` there is a second build, for browsers that work on
// several numbers at once; boot/worker.js asks whether this is one.
const WORKERS = [
  { bin: "measuring", features: "worker", profile: "fast", optimize: "-O3", hasSimd: true },
  { bin: "simulation", features: "worker", profile: "fast", optimize: "-O3", hasSimd: true },
  { bin: "spreadsheet", features: "spreadsheet-worker", profile: "release", optimize: "-Oz" },
];

// That one of the tools failed.
const failed = new AbortController();
// Whether this is only for a look.
const isQuick = process.env.QUNCE_QUICK === "1";

process.env.PATH = [join(root, ".tools/bin"), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);

// The tools' versions stand in the third and the last.
const RECIPE = ["script/program.mjs", "script/bundles.mjs", "script/names.mjs", "script/bootstrap", "boot/parts.js", "boot/worker.js", "package-lock.json"];
const { cut, bound, out } = folders("app");

const only = process.argv[2];
if (only) {
  console.log(await makeWorker(WORKERS.find(({ bin }) => bin === only)));
} else {
  // Side by side: a compiler of one program keeps one processor busy. Of two that compile into one folder cargo has one wait:
  // not the app, which takes longest.
  const compiled = compileApp();
  const app = compiled.then((program) => unlessMade("app", program, makeApp));
  const made = WORKERS.map(async (worker) => {
    if (isQuick || worker.profile === "release") await compiled;
    return makeWorker(worker);
  });
  const [, ...workers] = await Promise.all([app, ...made]);
  install([out, ...workers]);
  console.log(seal(site));
}

/** Where a program is made: the cut and the bound one, and what goes into the build. */
function folders(program) {
  const work = join(root, ".build/program", program);
  return { work, cut: join(work, "cut"), bound: join(work, "bound"), out: join(work, "out") };
}

/** Makes a program again where what it is made of has changed. */
async function unlessMade(program, compiled, make) {
  const { work, cut, bound, out } = folders(program);
  const stamp = join(work, "made-of");
  const madeOf = digest([compiled, ...RECIPE.map((name) => join(root, name))]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === madeOf) return;
  rmSync(work, { recursive: true, force: true });
  for (const folder of [cut, bound, out]) mkdirSync(folder, { recursive: true });
  await make(compiled);
  // Written last, so that what was half made is made again.
  writeFileSync(stamp, madeOf);
}

/** Makes a worker, with its second build if it has one, and says where it is. */
async function makeWorker({ bin, hasSimd, ...how }) {
  const fast = hasSimd && !isQuick ? `${bin}_simd` : bin;
  const builds = [makeBuild(bin, { bin, ...how, flags: [], folder: "" })];
  // In a folder of its own: cargo would compile everything again whenever the flags change.
  if (fast !== bin) builds.push(makeBuild(fast, { bin, ...how, flags: ["-Ctarget-feature=+simd128"], folder: "simd" }));
  const [out, other] = await Promise.all(builds);
  if (other) {
    const [one, two] = [out, other].map((folder) => readFileSync(join(folder, `${bin}.js`)));
    if (!one.equals(two)) throw new Error(`the builds of ${bin} are bound differently`);
    cpSync(join(other, `${fast}_bg.wasm`), join(out, `${fast}_bg.wasm`));
  }
  const script = readFileSync(join(root, "boot/worker.js"), "utf8").replaceAll("NAME", bin).replaceAll("FAST", fast);
  writeFileSync(join(out, `${bin}_worker.js`), script);
  return out;
}

/** Compiles, binds and optimizes a build of a worker under a name, and says where it is. */
async function makeBuild(name, { bin, features, profile, optimize, flags, folder }) {
  const { bound, out } = folders(name);
  const how = { profile: isQuick ? "quick" : profile, flags, folder };
  const compiled = await cargo("build", bin, how, "--no-default-features", "--features", features);
  await unlessMade(name, compiled, async () => {
    await run("wasm-bindgen", "--target", "web", "--no-typescript", "--out-name", bin, "--out-dir", bound, compiled);
    // What it is compiled for stands in it, as it is not cut.
    const flags = isQuick ? [] : [optimize, ...STRIP];
    await run("wasm-opt", ...flags, join(bound, `${bin}_bg.wasm`), "-o", join(out, `${name}_bg.wasm`));
    cpSync(join(bound, `${bin}.js`), join(out, `${bin}.js`));
  });
  return out;
}

/** Cuts, binds, merges and optimizes the compiled app. */
async function makeApp(compiled) {
  await run("wasm-split-cli", "--target", "web", "--out-name", "app", compiled, cut);
  // The parts use what the linker exports, which is otherwise dropped.
  const keep = ["--no-typescript", "--keep-lld-exports"];
  await run("wasm-bindgen", "--target", "web", ...keep, "--out-name", "app", "--out-dir", bound, join(cut, "app.wasm"));
  const parts = readdirSync(cut).filter((name) => name.startsWith("split_"));
  const link = readFileSync(join(cut, "__wasm_split.js"), "utf8");
  const shared = namesToShare(link);
  const needs = needsOf(link);
  const sizes = new Map([...needs.values()].flat().map((chunk) => [chunk, statSync(join(cut, `${chunk}.wasm`)).size]));
  const bundles = bundle(needs, sizes).map((one, index) => ({ ...one, name: `shared_${index + 1}` }));
  await makeBase([...sizes.keys()].sort(), shared);
  for (const { name, chunks } of bundles) await merge(chunks, join(cut, `${name}.wasm`));
  await optimizeAll([
    [join(bound, "app_bg.wasm"), "app_bg.wasm"],
    ...bundles.map(({ name }) => [join(cut, `${name}.wasm`), `${name}.wasm`]),
    ...parts.map((name) => [join(cut, name), name.replace("split_", "")]),
  ]);
  // The parts get what they call from the program, so that nobody else knows these names.
  const { wasm, glue } = withShortNames(readFileSync(join(out, "app_bg.wasm")), readFileSync(join(bound, "app.js"), "utf8"));
  writeFileSync(join(out, "app_bg.wasm"), wasm);
  writeFileSync(join(out, "app.js"), glue);
  writeFileSync(join(out, "__wasm_split.js"), loader(parts, shared, bundles));
}

/** Compiles the app with the records of its parts' places, by which it is cut, and says where it is. */
function compileApp() {
  return cargo("rustc", "app", { profile: isQuick ? "quick" : "release", flags: [] }, "--", "-Clink-arg=--emit-relocs");
}

/** Compiles an entry point for the browser, and says where the compiled program is. */
async function cargo(command, bin, { profile, flags, folder = "" }, ...rest) {
  // Messages of panics name source files: without this they would carry the folders of whoever builds,
  // and the same source would give different bytes elsewhere.
  const sources = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry/src");
  const registries = (existsSync(sources) ? readdirSync(sources) : []).map((name) => `--remap-path-prefix=${join(sources, name)}=`);
  const env = { CARGO_ENCODED_RUSTFLAGS: [...flags, `--remap-path-prefix=${sources}=`, ...registries].join("\x1f") };
  const target = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), folder);
  const place = ["--target-dir", target, "--target", TARGET];
  await runIn(env, "cargo", command, "--quiet", "--locked", "--profile", profile, ...place, "--bin", bin, ...rest);
  return join(target, TARGET, profile, `${bin}.wasm`);
}

/** The names under which the main program hands its memory, table and globals to the parts. */
function namesToShare(link) {
  const names = /const \{([^}]*)\} = initSync/.exec(link)?.[1].split(",").map((name) => name.trim()).filter(Boolean);
  if (!names?.includes("memory")) throw new Error("the cutter's link file has changed: no shared names in it");
  return names;
}

/** Makes the module that stands between the program and merged chunks, so that the merger sees that they share a memory. */
async function makeBase(chunks, shared) {
  const lines = new Map();
  // A small chunk does not use all of them.
  for (const chunk of chunks) {
    if (lines.size === shared.length) break;
    const text = await run("wasm-dis", ...FEATURES, join(cut, `${chunk}.wasm`));
    const imports = text.split("\n").filter((line) => /^ \(import "__wasm_split" "/.test(line));
    // (import "__wasm_split" "memory" (memory $mimport$0 20)) → taken from "main", handed on under its old name.
    for (const line of imports) {
      const [, name, kind, rest] = /"([^"]+)" \((\w+) \S+ (.*)\)\)$/.exec(line.trim());
      lines.set(name, `(import "main" "${name}" (${kind} $${name} ${rest})) (export "${name}" (${kind} $${name}))`);
    }
  }
  const missing = shared.filter((name) => !lines.has(name));
  if (missing.length > 0) throw new Error(`no chunk imports ${missing.join(", ")}`);
  writeFileSync(join(cut, "base.wat"), `(module ${[...lines.values()].join("\n")})`);
  await run("wasm-as", ...FEATURES, join(cut, "base.wat"), "-o", join(cut, "base.wasm"));
}

/** Merges chunks into one module. */
async function merge(chunks, target) {
  const modules = chunks.flatMap((name) => [join(cut, `${name}.wasm`), name]);
  await run("wasm-merge", ...FEATURES, join(cut, "base.wasm"), "__wasm_split", ...modules, "-o", target);
}

/** Makes every file small, two at a time. */
async function optimizeAll(files) {
  const queue = [...files];
  const next = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const [from, name] = file;
      const flags = isQuick ? [] : ["-Oz", ...STRIP];
      await run("wasm-opt", ...flags, ...FEATURES, from, "-o", join(out, name));
    }
  };
  await Promise.all([next(), next()]);
}

/** boot/parts.js with the names of this build. */
function loader(parts, shared, bundles) {
  const names = parts.map((name) => name.replace(/^split_|\.wasm$/g, ""));
  const exports = names.map((name) => {
    const files = bundles.filter(({ parts }) => parts.has(name)).map((one) => one.name).concat(name);
    return `export const __wasm_split_load_${name} = part(${JSON.stringify(files)});`;
  });
  const template = readFileSync(join(root, "boot/parts.js"), "utf8");
  return `${template.replaceAll("NAMES", shared.join(", "))}${exports.join("\n")}\n`;
}

/** Puts the programs into the site as one folder, and its name into the page. */
function install(outs) {
  const made = outs.flatMap((out) => readdirSync(out).map((name) => join(out, name)));
  const files = [...made, join(root, "boot/offline.js")].sort();
  const folder = `app-${digest(files).slice(0, 16)}/`;
  for (const file of files) cpSync(file, join(site, folder, basename(file)));
  const page = join(site, "index.html");
  const html = readFileSync(page, "utf8");
  const named = html.replace(/(<meta name="qunce:app" content=")[^"]*(")/, `$1${folder}$2`);
  if (!named.includes(folder)) throw new Error("index.html has no place for the program's name");
  writeFileSync(page, named);
  console.log(`Programs: ${files.length} files in ${folder}.`);
}

/** A hash over the names and bytes of files. */
function digest(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(basename(file)).update(readFileSync(file));
  return hash.digest("hex");
}

/** Runs a tool to its end; what it prints is the answer. */
function run(command, ...args) {
  return runIn({}, command, ...args);
}

/** The same with more in its environment. */
async function runIn(env, command, ...args) {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, ...env }, signal: failed.signal };
  try {
    return (await promisify(execFile)(command, args, options)).stdout;
  } catch (error) {
    // Those that run beside it are stopped, and say nothing of their own.
    if (!failed.signal.aborted) console.error(error.stderr?.slice(-8000) ?? "");
    failed.abort();
    throw error;
  }
}
