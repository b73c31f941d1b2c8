// Paper as people have it: grounds are printed where a printer is told to leave them out, nothing that is read together is
// cut between two sheets, and charts are drawn and not painted. What a report says on paper is in report.spec.ts.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Page, TestInfo } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { planWith } from "./support/plans";

/** The pages as a browser prints them unless it is told otherwise: without grounds. */
async function printed(page: Page, info: TestInfo, name: string, printBackground = false): Promise<string> {
  const path = info.outputPath(`${name}.pdf`);
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground }));
  return path;
}

/** The pages of a file as pictures: width, height, and three bytes a dot. */
function painted(path: string): { width: number; height: number; dots: Buffer }[] {
  const raw = execFileSync("pdftoppm", ["-r", "40", path], { maxBuffer: 1 << 28 });
  const pages = [];
  for (let at = 0; at < raw.length; ) {
    const head = /^P6\s(\d+) (\d+)\s255\s/.exec(raw.subarray(at, at + 40).toString("latin1"))!;
    const [width, height] = [Number(head[1]), Number(head[2])];
    const from = at + head[0].length;
    at = from + width * height * 3;
    pages.push({ width, height, dots: raw.subarray(from, at) });
  }
  return pages;
}

/** How many dots of two files are clearly not the same; edges are smoothed a shade differently. */
function apart(one: string, other: string): number {
  const [first, second] = [painted(one), painted(other)];
  expect(first.length).toBeGreaterThan(0);
  expect(first.map(({ dots }) => dots.length)).toEqual(second.map(({ dots }) => dots.length));
  let n = 0;
  first.forEach(({ dots }, page) => {
    for (let at = 0; at < dots.length; at += 3) {
      const by = (color: number) => Math.abs(dots[at + color]! - second[page]!.dots[at + color]!);
      if (by(0) + by(1) + by(2) > 9) n += 1;
    }
  });
  return n;
}

const EVERYTHING = { report: { left_out: [] }, funnel: { runs: 200 } };

/** Lays a rule over all of the page's own. */
const overrule = (page: Page, rule: string): Promise<void> =>
  page.evaluate((rule) => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(rule);
    document.adoptedStyleSheets = [sheet];
  }, rule);

test("grounds are printed where a browser leaves grounds out", async ({ page }, info) => {
  const day = (n: number) => `2026-12-${String(n).padStart(2, "0")}`;
  const kinds = ["news", "interactive", "experience", "fun", "benefit", "notice"];
  const items = Object.fromEntries(kinds.map((kind, n) => [`aaaaaaa${n}`, { kind, title: kind, when: { day: day(n + 2), start: "20:00" } }]));
  const id = await planWith(page, { ...EVERYTHING, calendar: { items } }, "report");
  const without: Record<string, number> = {};
  for (const name of ["report", "calendar", "staffing"]) {
    await open(page, `#/plan/${id}/${name}`);
    await ready(page, name);
    await overrule(page, "x { color: red }");
    // Charts and lists are laid out for paper once there was some.
    await printed(page, info, name);
    const [plain, full] = [await printed(page, info, name), await printed(page, info, `${name}-full`, true)];
    expect(apart(plain, full), name).toBe(0);
    await overrule(page, "* { print-color-adjust: economy !important }");
    without[name] = apart(plain, await printed(page, info, `${name}-economy`));
  }
  // It is the style sheet that keeps them; of a report, whose paper is white, there is nothing to keep.
  expect(without.calendar).toBeGreaterThan(500);
  expect(without.staffing).toBeGreaterThan(100);
});

/** What is read together: a row of a table, a figure, a finding, an entry of a list. */
const TOGETHER = ".report__paper :is(tbody tr, .report__figure, .report__finding, .report__references > li, .report__list > li, .report__answers > div, .report__pairs > div)";

/** Puts a sign at the begin and the end of everything that is read together; how many there are. */
const sign = (page: Page): Promise<number> =>
  page.evaluate((together) => {
    const all = [...document.querySelectorAll(together)].filter((one) => one.querySelector("td, th, dd, p") || one.localName === "li");
    all.forEach((one, n) => {
      // In every cell: one may be longer than its neighbours.
      const cells = one.querySelectorAll("td, th");
      for (const place of cells.length > 0 ? cells : [one]) {
        place.prepend(`§${n}§`);
        place.append(`§${n}§`);
      }
    });
    return all.length;
  }, TOGETHER);

/** Those whose signs stand on more than one page. */
function cut(path: string, n: number): number[] {
  const pages = execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8", maxBuffer: 1 << 26 }).split("\f").slice(0, -1);
  const seen = new Map<number, Set<number>>();
  pages.forEach((text, page) => {
    for (const [, n] of text.replaceAll(/\s/g, "").matchAll(/§(\d+)§/g)) seen.set(Number(n), (seen.get(Number(n)) ?? new Set()).add(page));
  });
  expect(seen.size).toBe(n);
  return [...seen].filter(([, pages]) => pages.size > 1).map(([n]) => n);
}

for (const [lang, paper] of [["zh-CN", "portrait"], ["en", "landscape"]] as const) {
  test(`nothing that is read together is cut between two sheets, ${lang}, ${paper}`, async ({ page }, info) => {
    await withSettings(page, { lang });
    // Long words make long rows.
    const long = "把每一步写清楚，谁在什么时候做什么，做到什么程度算完。".repeat(6);
    await planWith(page, { ...EVERYTHING, report: { left_out: [], paper }, positioning: { why: long, whom: long, value: long }, risk: { announcement: long } }, "report");
    await ready(page, "report");
    const n = await sign(page);
    expect(n).toBeGreaterThan(100);
    expect(cut(await printed(page, info, "kept"), n)).toEqual([]);
    // Without the rule some are: the sheets end where they would be cut.
    await page.evaluate((together) => document.querySelectorAll<HTMLElement>(`${together}, ${together} *`).forEach((one) => one.style.setProperty("break-inside", "auto")), TOGETHER);
    const lost = cut(await printed(page, info, "cut"), n);
    expect(lost.length).toBeGreaterThan(0);
  });
}

test("charts are drawn: no page has a picture of dots", async ({ page }, info) => {
  const id = await planWith(page, EVERYTHING, "report");
  for (const name of ["report", "funnel"]) {
    await open(page, `#/plan/${id}/${name}`);
    await ready(page, name);
    const path = await printed(page, info, name);
    const list = execFileSync("pdfimages", ["-list", path], { encoding: "utf8" }).trim().split("\n").slice(2);
    expect(list, name).toEqual([]);
    // The words of the chart's axis are words, and its band is a shape that is filled.
    expect(execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" })).toMatch(/上限 ?\d+ ?人|目标 ?\d+ ?人/);
    // What is looked for is found.
    await page.evaluate(() => {
      const canvas = document.createElement("canvas");
      canvas.getContext("2d")!.fillRect(0, 0, 50, 50);
      document.querySelector("main .chart, main .report__chart")!.append(canvas);
    });
    const with_one = execFileSync("pdfimages", ["-list", await printed(page, info, `${name}-canvas`)], { encoding: "utf8" }).trim().split("\n").slice(2);
    expect(with_one.length, name).toBeGreaterThan(0);
  }
});
