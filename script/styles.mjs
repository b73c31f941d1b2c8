// Writes all styles, in layer order, into the two files that index.html links: .build/first.css, which the first paint
// waits for, and .build/app.css.
// Trunk runs it before each build; script/test runs it too, because it refuses styles that would be lost.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

// Later layers win. A folder stands for its files, in the order of their names.
const BUNDLES = {
  first: ["styles/tokens.css", "boot/boot.css"],
  app: ["styles/base.css", "styles/layout.css", "styles/components", "styles/pages", "styles/print.css"],
};

const bundles = Object.entries(BUNDLES).map(([name, layers]) => [name, layers.flatMap((layer) => filesIn(join(root, layer)))]);
const files = bundles.flatMap(([, files]) => files);
const complaints = [
  ...filesIn(join(root, "styles"))
    .filter((file) => !files.includes(file))
    .map((file) => `${shown(file)} is in no layer: move it, or name its layer in script/styles.mjs`),
  ...files
    .filter((file) => compact(readFileSync(file, "utf8")).includes("@import"))
    .map((file) => `${shown(file)} has an @import, which the build does not follow`),
  ...unknownProperties(),
];
if (complaints.length > 0) {
  console.error(complaints.join("\n"));
  process.exit(1);
}

mkdirSync(join(root, ".build"), { recursive: true });
for (const [name, files] of bundles) {
  writeFileSync(join(root, `.build/${name}.css`), files.map((file) => compact(readFileSync(file, "utf8"))).join(""));
  console.log(`Bundled ${files.length} style files into .build/${name}.css.`);
}

/** The style files at a path: itself, or those anywhere below a folder; none when it is not there. */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return path.endsWith(".css") ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** Custom properties that a style uses and nobody sets: the browser drops such a declaration without a word. */
function unknownProperties() {
  const all = files.map((file) => [file, readFileSync(file, "utf8")]);
  // Where a figure is worked out, the code sets it.
  const code = ["src", "boot"].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }));
  const sources = code.filter((entry) => /\.(rs|js)$/.test(entry.name)).map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  const inStyles = all.flatMap(([, css]) => [...css.matchAll(/(--[\w-]+)\s*:/g)]);
  const inCode = sources.flatMap((text) => [...text.matchAll(/["'](--[\w-]+)["']/g)]);
  const known = new Set([...inStyles, ...inCode].map(([, name]) => name));
  return all.flatMap(([file, css]) =>
    [...css.matchAll(/var\((--[\w-]+)/g)]
      .filter(([, name]) => !known.has(name))
      .map(([, name]) => `${shown(file)} uses ${name}, which nothing sets`),
  );
}

function shown(file) {
  return relative(root, file);
}

/** Without comments, indentation and empty lines; strings stay as they are, and packing does the rest. */
function compact(css) {
  return css
    .replace(/("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|\/\*[^]*?\*\//g, "$1")
    .replace(/[ \t]*\n\s*/g, "\n")
    .replace(/^\s+|\s+$/g, "")
    .concat("\n");
}
