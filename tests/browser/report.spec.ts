// The report: what it holds, in which language, on paper and as Markdown.

import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { expectFigures, fromTemplate, planWith, storedPlan, textOf } from "./support/plans";

/** A plan's report, with few runs. */
async function reportOf(page: Page, more: object = {}): Promise<string> {
  const id = await planWith(page, { funnel: { runs: 200 }, ...more }, "report");
  await ready(page, "report");
  return id;
}

const parts = (page: Page) => page.locator(".report__paper > [data-part]").evaluateAll((all) => all.map((it) => it.getAttribute("data-part")));

const choice = (page: Page, part: string) => page.locator(`[name="report.parts"][value="${part}"]`);

/** What `pdftotext` says of a PDF. */
function read(pdf: Buffer, how: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "report-")), "report.pdf");
  writeFileSync(file, pdf);
  return execFileSync("pdftotext", [how, file, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
}

/** The words of a PDF, page by page. */
const pagesOf = (pdf: Buffer): string[] => read(pdf, "-layout").split("\f").slice(0, -1);

/** The words of a PDF that come nearer to an edge of the paper than printers reach. Unit of the margin: points. */
function overEdge(pdf: Buffer, [width, height]: number[], margin = 14): string[] {
  const words = read(pdf, "-bbox").matchAll(/<word xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">(.*?)<\/word>/g);
  const all = [...words].map(([, left, top, right, bottom, word]) => ({ box: [left, top, right, bottom].map(Number), word }));
  expect(all.length).toBeGreaterThan(500);
  const isOver = ([left, top, right, bottom]: number[]) => left! < margin || top! < margin || right! > width! - margin || bottom! > height! - margin;
  return all.filter(({ box }) => isOver(box)).map(({ word, box }) => `${word} at ${box}`);
}

test("the report says what the planners say, and estimates until the runs are done", async ({ page }) => {
  const id = await reportOf(page);
  await expect(page.locator("h1")).toContainText("14 部分");
  await expectFigures(page, { "report.team": 3, "report.posts": 0 });
  const members = await page.locator('[data-kpi="report.members_end"]').getAttribute("data-value");
  const chance = await page.locator('[data-kpi="report.chance"]').getAttribute("data-value");
  expect(Number(chance)).toBeGreaterThan(0.9);
  await expect(page.locator(".report__figure.is-estimate")).toHaveCount(0);
  await expect(page.locator(".report__chart svg")).toHaveAttribute("aria-label", /成员数从/);
  await open(page, `#/plan/${id}/funnel`);
  await ready(page, "funnel");
  await expectFigures(page, { "funnel.members_end": members ?? "" });
});

test("every number in brackets is listed, and what is listed is cited", async ({ page }) => {
  await reportOf(page);
  const cited = await page.locator(".report__cite").allTextContents();
  const listed = await page.locator(".report__references > li").count();
  const numbers = new Set(cited.map((text) => Number(text.slice(1, -1))));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: listed }, (_, n) => n + 1));
  const first = page.locator(".report__references > li").first();
  await expect(first).toContainText("S1《微信社群从建群到裂变的系统规划》");
  await first.getByRole("link").click();
  await ready(page, "playbook");
});

test("parts, language, paper and names are the plan's, a step each", async ({ page }) => {
  const id = await reportOf(page);
  const said = async () => (await storedPlan(page, id)).report;
  await expect(choice(page, "roles")).not.toBeChecked();
  await choice(page, "risk").uncheck();
  await expect.poll(() => parts(page)).not.toContain("risk");
  await choice(page, "roles").check();
  await expect.poll(() => parts(page)).toContain("roles");
  await expect.poll(said).toEqual({ left_out: ["risk"] });

  await page.locator('[name="report.language"][value="en"]').check({ force: true });
  await expect(page.locator(".report__paper")).toHaveAttribute("lang", "en");
  await expect(page.locator(".report__paper")).toContainText("Operating plan");
  await expect(page.locator("h1")).toContainText("报告");
  await page.locator('[name="report.paper"][value="landscape"]').check({ force: true });
  await page.locator('[name="report.author"]').fill("Ana");
  await page.locator('[name="report.reader"]').fill("门店店长");
  await expect(page.locator(".report__head")).toContainText("by Ana · for 门店店长");
  await expect
    .poll(said)
    .toEqual({ left_out: ["risk"], language: "en", paper: "landscape", author: "Ana", reader: "门店店长" });
  // What was said of the report is no reason to simulate anew.
  await expect(page.locator('main[data-page="report"]')).toHaveAttribute("data-ready", "true");

  const undo = page.locator('[data-action="undo"]').first();
  for (const expected of [
    { left_out: ["risk"], language: "en", paper: "landscape", author: "Ana" },
    { left_out: ["risk"], language: "en", paper: "landscape" },
    { left_out: ["risk"], language: "en" },
    { left_out: ["risk"] },
    { left_out: ["roles", "risk"] },
    undefined,
  ]) {
    await undo.click();
    await expect.poll(said).toEqual(expected);
  }
});

test("all parts or none is one step, and without sources there are no numbers", async ({ page }) => {
  const id = await reportOf(page);
  await page.locator('[data-action="all-parts"]').click();
  await expect(page.locator("h1")).toContainText("15 部分");
  await page.locator('[data-action="no-parts"]').click();
  await expect.poll(() => parts(page)).toEqual(["answers"]);
  await expect(page.locator(".report__cite")).toHaveCount(0);
  await page.locator('[data-action="undo"]').first().click();
  await expect.poll(async () => (await parts(page)).length).toBe(16);
  expect((await storedPlan(page, id)).report).toEqual({ left_out: [] });
});

test("Markdown has what the page has, in a file of the plan's name", async ({ page }) => {
  await reportOf(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('[data-export="markdown"]').click()]);
  expect(download.suggestedFilename()).toBe("小满育儿·电商福利群.md");
  const text = await textOf(download);
  expect(text).toMatch(/^# 小满育儿·电商福利群\n/);
  const headings = await page.locator(".report__part > .report__heading").allTextContents();
  for (const heading of headings) {
    expect(text).toContain(`## ${heading.replace(/^(\d+) /, "$1. ")}`);
  }
  expect(text).toContain("200 次推演，种子 1");
});

for (const [lang, theme, paper] of [
  ["zh-CN", "dark", "portrait"],
  ["en", "light", "landscape"],
] as const) {
  test(`on paper: ${lang}, ${theme}, ${paper}`, async ({ page }) => {
    await withSettings(page, { lang, theme });
    await reportOf(page, { report: { left_out: [], paper } });
    const sections = await page.locator(".report__heading").allTextContents();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf.toString("latin1")) ?? [];
    const [narrow, wide] = [595, 842];
    const size = [Math.round(Number(width)), Math.round(Number(height))];
    expect(size).toEqual(paper === "portrait" ? [narrow, wide] : [wide, narrow]);

    expect(overEdge(pdf, size)).toEqual([]);
    const pages = pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(5);
    const foot = lang === "en" ? /Qunce · \d+ \w+ \d{4}/ : /群策 · \d{4} 年 \d+ 月 \d+ 日/;
    pages.forEach((text, n) => {
      const last = text.trimEnd().split("\n").at(-1);
      expect(last).toMatch(foot);
      expect(last).toMatch(new RegExp(`${n + 1} / ${pages.length}$`));
    });
    const bare = (text: string) => text.replaceAll(/\s/g, "");
    const all = bare(pages.join(""));
    for (const section of sections) {
      expect(all).toContain(bare(section));
    }
    // The answers have a page of their own, and none of the page's controls is printed.
    expect(bare(pages[0])).toContain(bare(sections[0]));
    expect(bare(pages[0])).not.toContain(bare(sections[1]));
    expect(all).not.toContain("Markdown");
    // What stands beyond the paper is in no file: nothing of a table is lost.
    const flow = bare(read(pdf, "-raw"));
    const cells = await page.locator(".report__paper table :is(th, td)").allTextContents();
    expect(cells.length).toBeGreaterThan(100);
    expect([...new Set(cells.map(bare))].filter((cell) => !flow.includes(cell))).toEqual([]);

    await page.emulateMedia({ media: "print" });
    const drawn = await page.locator(".report__paper").evaluate((sheet) => ({
      ink: getComputedStyle(sheet).color,
      fits: sheet.scrollWidth <= sheet.clientWidth,
    }));
    expect(drawn).toEqual({ ink: "rgb(0, 0, 0)", fits: true });
  });
}

test("an empty plan has a short, honest report", async ({ page }) => {
  await open(page, "#/");
  await page.locator('[data-action="new-plan"]').first().click();
  await ready(page, "positioning");
  await open(page, (await page.evaluate(() => location.hash)).replace("positioning", "report"));
  await ready(page, "report");
  await expect(page.locator(".report__title")).toHaveText("未命名方案");
  await expect(page.locator('[data-part="calendar"]')).toContainText("还没排内容");
  expect(await page.locator(".report__part").evaluateAll((all) => all.filter((it) => it.children.length < 2).length)).toBe(0);
});

test("hostile text stays text", async ({ page }) => {
  const bad = '<img src=x onerror="document.title=1"> [x](javascript:alert(1)) | `';
  await reportOf(page, {
    report: { author: bad },
    positioning: { why: bad, whom: bad },
    risk: { announcement: bad },
    entry: { welcome: bad },
  });
  await expect(page.locator(".report__head")).toContainText(bad);
  await expect(page.locator(".report__paper img")).toHaveCount(0);
  await expect(page.locator(".report__paper a:not(.text-link)")).toHaveCount(0);
});

test("the keys of the report", async ({ page }) => {
  await fromTemplate(page, "member");
  await page.keyboard.press("g");
  await page.keyboard.press("d");
  await ready(page, "report");
  await choice(page, "positioning").focus();
  await page.keyboard.press("Space");
  await expect.poll(() => parts(page)).not.toContain("positioning");
  await expect(choice(page, "positioning")).toBeFocused();
  expect(await faults(page)).toEqual([]);
});
