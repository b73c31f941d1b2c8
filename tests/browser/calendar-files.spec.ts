// The calendar's files in a browser: out as ICS, CSV and on paper, in as a table. What they may hold is tested natively.

import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import ICAL from "ical.js";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { exportPlan, fromTemplate, storedPlan, textOf } from "./support/plans";

type Bytes = string | Buffer;

const HEADINGS = "日期,开始,时长（分钟）,类型,标题,正文,群策编号";
/** Three items, one of them hostile, each with an id. */
const TABLE = [
  HEADINGS,
  "2026-09-16,20:00,60,互动,晒娃接龙,今晚八点,aaaaaaaa",
  '2026-09-17,24:00,30,资讯,"\'=1+1, ""引号""；分号","第一行\nATTENDEE:mailto:x@example.com",bbbbbbbb',
  ",,30,趣味,没排日子,,cccccccc",
].join("\r\n");

/** A new plan with nothing in its calendar, on the calendar's page, in the month of the table. */
async function emptyCalendar(page: Page): Promise<string> {
  await page.clock.setFixedTime(new Date("2026-09-02T12:00:00+08:00"));
  const id = await fromTemplate(page, "benefit");
  await openCalendar(page, id);
  return id;
}

async function openCalendar(page: Page, id: string): Promise<void> {
  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
}

const items = async (page: Page, id: string) => (await storedPlan(page, id)).calendar?.items ?? {};
const dialogOf = (page: Page): Locator => page.locator("dialog");

/** Opens the menu in the toolbar and presses an entry. */
async function menu(page: Page, entry: string): Promise<void> {
  await page.locator(".calendar__bar").getByRole("button", { name: /带走日历|Take the calendar along/ }).click();
  await page.locator(`[role=menuitem]${entry}`).click();
}

async function take(page: Page, code: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), menu(page, `[data-export="${code}"]`)]);
  return download;
}

/** Opens the import and chooses a file, up to the summary. */
async function choose(page: Page, name: string, bytes: Bytes): Promise<Locator> {
  if ((await dialogOf(page).count()) === 0) await menu(page, '[data-action="import-items"]');
  const buffer = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  const input = dialogOf(page).locator('input[type=file][data-import="calendar"]');
  await input.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  return dialogOf(page);
}

/** Expects the counts of the summary. */
async function expectCounts(dialog: Locator, counts: Partial<Record<"new" | "changed" | "same" | "refused", number>>) {
  for (const name of ["new", "changed", "same", "refused"] as const) {
    const count = dialog.locator(`[data-import-count="${name}"]`);
    const n = counts[name];
    if (n === undefined) await expect(count, name).toHaveCount(0);
    else await expect(count, name).toHaveAttribute("data-value", String(n));
  }
}

const press = (dialog: Locator) => dialog.locator('[data-action="take-items"]').click();

/** Brings a table in, all of it. */
async function bringTable(page: Page, table: Bytes, n: number): Promise<void> {
  const dialog = await choose(page, "table.csv", table);
  await expectCounts(dialog, { new: n });
  await press(dialog);
  await expect(dialog).toHaveCount(0);
}

/** How many pages a PDF of the browser's has. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test("what is taken along as ICS is read by another program", async ({ page }) => {
  const id = await emptyCalendar(page);
  await bringTable(page, TABLE, 3);
  const download = await take(page, "ics");
  const { title } = await storedPlan(page, id);
  expect(download.suggestedFilename()).toBe(`${title}.ics`);
  const text = await textOf(download);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent");
  // What waits for a day is no event.
  expect(events.map((event) => event.getFirstPropertyValue("summary"))).toEqual(["晒娃接龙", '=1+1, "引号"；分号']);
  expect(events.flatMap((event) => event.getAllProperties("attendee"))).toEqual([]);
  expect(String(events[0].getFirstPropertyValue("dtstart"))).toBe("2026-09-16T20:00:00");
});

test("a CSV file brings the same calendar into another plan, and brings nothing twice", async ({ page }) => {
  const id = await emptyCalendar(page);
  await bringTable(page, TABLE, 3);
  const download = await take(page, "csv");
  const text = await textOf(download);
  expect(text.startsWith("\uFEFF") && text.endsWith("\r\n")).toBe(true);
  expect(text).toContain("'=1+1");
  const before = await items(page, id);

  const again = await choose(page, "again.csv", text);
  await expectCounts(again, { same: 3 });
  await expect(again.locator('[data-action="take-items"]')).toBeDisabled();
  await page.keyboard.press("Escape");

  const other = await emptyCalendar(page);
  await bringTable(page, text, 3);
  await expect.poll(() => items(page, other)).toEqual(before);
  await page.getByRole("button", { name: "撤销" }).first().click();
  await expect.poll(() => items(page, other)).toEqual({});
});

test("an XLSX file brings the same calendar into another plan", async ({ page }) => {
  const id = await emptyCalendar(page);
  await bringTable(page, TABLE, 3);
  const download = await take(page, "xlsx");
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const file = await readFile(await download.path());
  const before = await items(page, id);
  const other = await emptyCalendar(page);
  await bringTable(page, file, 3);
  await expect.poll(() => items(page, other)).toEqual(before);
});

test.describe("while the worker can't be fetched", () => {
  test.use({ expectedComplaints: [/Failed to load resource|worker|spreadsheet/i] });

  test("a spreadsheet is neither made nor read, by name, and both can be tried again", async ({ page }) => {
    const id = await emptyCalendar(page);
    await bringTable(page, TABLE, 3);
    const program = "**/spreadsheet*";
    await page.route(program, (route) => route.abort());
    await menu(page, '[data-export="xlsx"]');
    await expect(dialogOf(page)).toContainText("表格没有做成");
    await expect(dialogOf(page)).toContainText("处理表格的程序没能运行");
    await page.unroute(program);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialogOf(page).locator('[data-action="make-again"]').click(),
    ]);
    await expect(dialogOf(page)).toHaveCount(0);
    const file = await readFile(await download.path());

    await openCalendar(page, id);
    await page.reload();
    await ready(page, "calendar");
    await page.route(program, (route) => route.abort());
    const dialog = await choose(page, "table.xlsx", file);
    await expect(dialog.getByRole("alert")).toContainText("处理表格的程序没能运行");
    await page.unroute(program);
    await dialog.locator('[data-action="read-again"]').click();
    await expectCounts(dialog, { same: 3 });
  });
});

test("an empty calendar gives whole files, and says that they hold nothing", async ({ page }) => {
  await emptyCalendar(page);
  const ics = await textOf(await take(page, "ics"));
  expect(new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent")).toEqual([]);
  await expect(page.getByRole("status").filter({ hasText: "日历还是空的" })).toBeVisible();
  const csv = await textOf(await take(page, "csv"));
  expect(csv.trim().split("\r\n")).toHaveLength(1);
});

test("a file that Excel saved as GBK is read", async ({ page }) => {
  const id = await emptyCalendar(page);
  // 日期,开始,标题,备注 / 2026-09-16,20:00,直播：秋季护理,请带问题
  const gbk =
    "c8d5c6da2cbfaacabc2cb1eacce22cb1b8d7a20d0a323032362d30392d31362c32303a30302cd6b1b2a5a3bac7efbcbebba4c0ed2cc7ebb4f8cecacce20d0a";
  await bringTable(page, Buffer.from(gbk, "hex"), 1);
  await expect.poll(async () => Object.values(await items(page, id))).toMatchObject([
    { title: "直播：秋季护理", note: "请带问题", when: { day: "2026-09-16", start: "20:00" } },
  ]);
});

test("refused rows are named by line and reason, and the others are one step", async ({ page }) => {
  const id = await emptyCalendar(page);
  const table = [
    "日期,开始,结束,标题",
    "2026-09-16,20:00,21:00,好的",
    "2026-09-16,25:00,,太晚",
    "1900-01-01,20:00,,太早",
    "2026-09-16,20:00,19:00,倒着",
    "2026-09-18,20:00,,也好",
    '2026-09-19,20:00,,"没收尾',
    "2026-09-20,20:00,,丢了",
  ].join("\r\n");
  const dialog = await choose(page, "mixed.csv", table);
  await expectCounts(dialog, { new: 2, refused: 4 });
  for (const [line, why] of [
    [3, "一天只有 24 小时"],
    [4, "1901 到 2100"],
    [5, "结束比开始早"],
    [7, "引号没有收尾"],
  ] as const) {
    await expect(dialog.locator(`[data-line="${line}"]`)).toContainText(`第 ${line} 行`);
    await expect(dialog.locator(`[data-line="${line}"]`)).toContainText(why);
  }
  expect(await items(page, id)).toEqual({});
  await press(dialog);
  await expect(page.getByRole("status").filter({ hasText: "新增 2 条" })).toBeVisible();
  await expect.poll(async () => Object.values(await items(page, id)).map((item: any) => item.title).sort()).toEqual(["也好", "好的"]);
  await page.locator('header [data-action="undo"]').click();
  await expect.poll(() => items(page, id)).toEqual({});
});

test("wrong files are named, and nothing changes", async ({ page }) => {
  const id = await emptyCalendar(page);
  const plan = await exportPlan(page);
  const rows = (n: number) => `标题\n${"x\n".repeat(n)}`;
  for (const [name, bytes, why] of [
    ["empty.csv", "", "文件是空的"],
    ["paper.csv", "%PDF-1.7", "PDF"],
    ["picture.csv", Buffer.from("89504e470d0a1a0a", "hex"), "PNG"],
    ["old.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "XLS"],
    ["cut.xlsx", Buffer.from("504b030414000600", "hex"), "坏了"],
    ["binary.csv", Buffer.from("fffefd00c0", "hex"), "读不出文字"],
    ["long.csv", rows(100_000), "有 100000 行，最多读 5000 行"],
    ["large.csv", "x".repeat(8 * 1024 * 1024 + 1), "超过 8 MB"],
    [plan.name, plan.text, "像是方案文件"],
  ] as [string, Bytes, string][]) {
    const dialog = await choose(page, name, bytes);
    await expect(dialog.getByRole("alert"), name).toContainText(why);
    await expect(dialog.getByRole("alert"), name).toContainText(name);
  }
  // A plan's file is offered to whom it belongs.
  await dialogOf(page).locator('[data-action="import-as-plan"]').click();
  await expect(dialogOf(page)).toContainText("和已有的一样");
  await page.keyboard.press("Escape");
  expect(await items(page, id)).toEqual({});
});

test("columns that nobody knows are chosen by hand", async ({ page }) => {
  const id = await emptyCalendar(page);
  const dialog = await choose(page, "own.csv", "何时,几点,做什么\n2026-09-16,19:30,抽奖\n2026-09-17,19:30,答疑");
  await expect(dialog).toContainText("没有哪一列是标题");
  const column = (at: number) => dialog.locator(`select[name="import.column.${at}"]`);
  await column(0).selectOption("day");
  await column(1).selectOption("start");
  await column(2).selectOption("start");
  await expect(column(2)).toHaveAccessibleDescription(/另一列已经是「开始」/);
  await expect(dialog.locator('[data-action="take-items"]')).toBeDisabled();
  await column(2).selectOption("title");
  await expectCounts(dialog, { new: 2 });
  await press(dialog);
  await expect.poll(async () => Object.values(await items(page, id)).map((item: any) => item.title).sort()).toEqual(["抽奖", "答疑"]);

  // Without ids, the same rows are known by day, time and title.
  const again = await choose(page, "again.csv", "日期,开始,标题\n2026-09-16,19:30,抽奖\n2026-09-20,19:30,新的");
  await expectCounts(again, { new: 1 });
  await again.getByRole("checkbox", { name: /跳过 1 条/ }).uncheck();
  await expectCounts(again, { new: 2 });
});

test("a long list of refusals is shown a page at a time", async ({ page }) => {
  await emptyCalendar(page);
  const table = `日期,标题\n${"2026-02-30,x\n".repeat(4999)}2026-09-16,好的`;
  const dialog = await choose(page, "bad.csv", table);
  await expectCounts(dialog, { new: 1, refused: 4999 });
  await expect(dialog.locator("[data-line]")).toHaveCount(20);
  await dialog.getByRole("button", { name: "下一页" }).click();
  await expect(dialog.locator("[data-line]").first()).toHaveAttribute("data-line", "22");
});

for (const [lang, theme] of [
  ["zh-CN", "dark"],
  ["en", "light"],
] as const) {
  test(`a busy month is one sheet of paper: ${lang}, ${theme}`, async ({ page }) => {
    await withSettings(page, { lang, theme });
    await emptyCalendar(page);
    const days = Array.from({ length: 30 }, (_, n) => `2026-09-${String(n + 1).padStart(2, "0")}`);
    const row = (day: string, n: number) => `${day},${8 + n}:00,第 ${n + 1} 条内容的标题，有点长，写到放不下`;
    const busy = days.flatMap((day, at) => Array.from({ length: at === 15 ? 12 : 4 }, (_, n) => row(day, n)));
    await bringTable(page, `日期,开始,标题\n${busy.join("\n")}`, busy.length);

    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesOf(pdf)).toBe(1);
    // A4 on its side. Unit: points.
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf.toString("latin1")) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    await expect(page.locator(".print-month")).toHaveCount(0);

    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".print-month__sheet");
    await expect(sheet).toBeVisible();
    await expect(page.locator("#app")).toBeHidden();
    await expect(sheet.locator(".print-month__week .print-item")).toHaveCount(busy.length);
    const paper = await sheet.evaluate((sheet) => ({
      isWhole: sheet.scrollHeight <= sheet.clientHeight + 1,
      ink: getComputedStyle(sheet).color,
    }));
    expect(paper).toEqual({ isWhole: true, ink: "rgb(0, 0, 0)" });
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator(".print-month")).toHaveCount(0);
  });
}

test("a month that one sheet can't hold is listed on the next", async ({ page }) => {
  await emptyCalendar(page);
  const days = Array.from({ length: 30 }, (_, n) => `2026-09-${String(n + 1).padStart(2, "0")}`);
  const busy = days.flatMap((day) => Array.from({ length: 12 }, (_, n) => `${day},${8 + n}:00,第 ${n + 1} 条`));
  await bringTable(page, `日期,开始,标题\n${busy.join("\n")}`, busy.length);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
  await page.emulateMedia({ media: "print" });
  const list = page.locator(".print-month__list");
  await expect(list.locator("li")).toHaveCount(busy.length);
  const isWhole = await page.locator(".print-month__sheet").evaluate((sheet) => sheet.scrollHeight <= sheet.clientHeight + 1);
  expect(isWhole).toBe(true);
});

test("the printer's button draws the sheet before it prints", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = String(document.querySelectorAll(".print-month").length);
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  await emptyCalendar(page);
  await page.locator('.calendar__bar [data-action="print"]').first().click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "1");
  await expect(page.locator(".print-month")).toHaveCount(0);
});

test("the import dialog can be used by everyone", async ({ page }) => {
  await emptyCalendar(page);
  const check = async (what: string) => {
    expect(await faults(page, "dialog"), what).toEqual([]);
  };
  await menu(page, '[data-action="import-items"]');
  await expect(dialogOf(page)).toBeVisible();
  await check("choosing");
  await choose(page, "paper.pdf", "%PDF-1.7");
  await expect(dialogOf(page).getByRole("alert")).toBeVisible();
  await check("refused");
  const dialog = await choose(page, "mixed.csv", "日期,何事,标题\n2026-09-16,x,好的\n2026-02-30,,坏的");
  await expectCounts(dialog, { new: 1, refused: 1 });
  await dialog.locator(".calendar-import__items summary").click();
  await expect(dialog.getByRole("cell", { name: "好的", exact: true })).toBeVisible();
  await check("summary");
});
