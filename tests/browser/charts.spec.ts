// Charts in a person's hands: what they say of a day to a mouse, a finger and keys, the cards above them, and scenarios in one.

import type { Locator, Page } from "@playwright/test";
import { expect, ready, test, withSettings } from "./support/app";
import { forecastOf } from "./support/plans";

const DAYS = 60;

/** The chart of members, of a forecast whose runs are done. */
async function chart(page: Page): Promise<Locator> {
  await forecastOf(page, { runs: 200, horizon: DAYS });
  await ready(page, "funnel");
  const panel = page.locator(".chart-panel").first();
  await expect(panel.locator(".chart__hands")).toBeVisible();
  return panel;
}

/** The chart's numbers as the table has them that a person can open: a row a day. */
async function numbers(panel: Locator): Promise<string[][]> {
  const choose = async (name: string) => {
    await panel.locator(".panel__actions .menu button").click();
    await panel.getByRole("menuitem", { name }).click();
  };
  await choose("看数据表");
  const rows = await panel.locator("table tbody tr").evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  await choose("收起数据表");
  await expect(panel.locator("table")).toHaveCount(0);
  return rows;
}

/** What has to be said of a day, from its row of the table. */
function told([, n, low, lower, median, upper, high]: string[]): { title: RegExp; lines: string[] } {
  const range = (from: string, to: string) => (from === to ? from : `${from}–${to}`);
  return { title: new RegExp(` · 第 ${n} 天$`), lines: [`中位数 ${median} 人`, `25%–75% ${range(lower!, upper!)}`, `5%–95% ${range(low!, high!)}`] };
}

/** Where a day stands on the screen, by the line that was drawn for it. */
const cursor = (panel: Locator) => panel.locator(".chart__cursor").evaluate((line) => line.getBoundingClientRect().x);

/** Expects the box beside the line to say what the table says of that day. */
async function expectBox(panel: Locator, row: string[]): Promise<void> {
  const { title, lines } = told(row);
  await expect(panel.locator(".chart__box-title")).toHaveText(title);
  const rows = await panel.locator(".chart__box").evaluate((box) => {
    const of = (part: string) => [...box.querySelectorAll(part)].map((text) => text.textContent?.trim());
    return of(".chart__box-name").map((name, n) => `${name} ${of(".chart__box-value")[n]}`);
  });
  expect(rows).toEqual(lines);
}

test("a mouse that passes over a chart reads the day under it, and leaves nothing behind", async ({ page }) => {
  const panel = await chart(page);
  const rows = await numbers(panel);
  expect(rows).toHaveLength(DAYS);
  const hands = panel.locator(".chart__hands");
  await expect(panel.locator(".chart__readout")).toHaveCount(0);
  await hands.scrollIntoViewIfNeeded();
  const box = (await hands.boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 1, y);
  await expectBox(panel, rows[0]!);
  const first = await cursor(panel);
  await page.mouse.move(box.x + box.width - 1, y);
  await expectBox(panel, rows[DAYS - 1]!);
  const last = await cursor(panel);
  const step = (last - first) / (DAYS - 1);
  for (const day of [7, 30, 44]) {
    // Not quite at it: the nearest one is meant.
    await page.mouse.move(first + step * day + step * 0.3, y);
    await expectBox(panel, rows[day]!);
    expect(await cursor(panel)).toBeCloseTo(first + step * day, 0);
    const ends = await panel.locator(".chart__box-ground").boundingBox();
    expect(ends!.x).toBeGreaterThanOrEqual(box.x - 1);
    expect(ends!.x + ends!.width).toBeLessThanOrEqual(box.x + box.width + 1);
  }
  await page.mouse.move(box.x + box.width / 2, box.y - 40);
  await expect(panel.locator(".chart__readout")).toHaveCount(0);
});

test("keys go through a chart day by day and week by week, and each day is said in words", async ({ page }) => {
  const panel = await chart(page);
  const rows = await numbers(panel);
  const hands = panel.getByRole("slider", { name: /.+/ }).and(panel.locator(".chart__hands"));
  // As a person comes there, from the control before it.
  await panel.locator(".panel__actions .menu button").focus();
  await page.keyboard.press("Tab");
  await expect(hands).toBeFocused();
  await expect(hands).toHaveAttribute("aria-valuemax", String(DAYS));
  let day = DAYS;
  await expectBox(panel, rows[day - 1]!);
  const keys: [string, (day: number) => number][] = [
    ["ArrowRight", () => DAYS],
    ["Home", () => 1],
    ["ArrowLeft", () => 1],
    ["ArrowRight", (day) => day + 1],
    ["ArrowUp", (day) => day + 1],
    ["Shift+ArrowRight", (day) => day + 7],
    ["PageUp", (day) => day + 7],
    ["ArrowDown", (day) => day - 1],
    ["Shift+ArrowLeft", (day) => day - 7],
    ["PageDown", (day) => day - 7],
    ["End", () => DAYS],
    ["ArrowLeft", (day) => day - 1],
  ];
  for (const [key, to] of keys) {
    await page.keyboard.press(key);
    day = to(day);
    await expect(hands, key).toHaveAttribute("aria-valuenow", String(day));
    await expectBox(panel, rows[day - 1]!);
    const { title, lines } = told(rows[day - 1]!);
    const said = (await hands.getAttribute("aria-valuetext"))!.split("，");
    expect(said[0]).toMatch(title);
    expect(said.slice(1)).toEqual(lines);
  }
  await page.keyboard.press("Shift+Tab");
  await expect(panel.locator(".chart__readout")).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a finger's tap reads a day, a finger that moves sideways reads on, and the words stay below the chart", async ({ page }) => {
    const panel = await chart(page);
    const rows = await numbers(panel);
    const values = panel.locator(".chart__values");
    const expectValues = async (row: string[]) => {
      const { title, lines } = told(row);
      await expect(values.locator("b")).toHaveText(title);
      expect(await values.locator("span").allTextContents()).toEqual(lines);
    };
    // Where it ends is said before anybody asks.
    await expectValues(rows[DAYS - 1]!);
    const hands = panel.locator(".chart__hands");
    await hands.evaluate((hands) => hands.scrollIntoView({ block: "center" }));
    const box = (await hands.boundingBox())!;
    const y = box.y + box.height / 2;
    await page.touchscreen.tap(box.x + 1, y);
    await expectValues(rows[0]!);
    const first = await cursor(panel);
    await page.touchscreen.tap(box.x + box.width - 1, y);
    await expectValues(rows[DAYS - 1]!);
    const step = ((await cursor(panel)) - first) / (DAYS - 1);

    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", day?: number) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints: day === undefined ? [] : [{ x: first + step * day, y }] });
    await touch("touchStart", 10);
    for (const day of [14, 20, 33]) {
      await touch("touchMove", day);
      await expectValues(rows[day]!);
    }
    await touch("touchEnd");
    await expectValues(rows[33]!);
    // One that moves up or down scrolls: that is the browser's.
    expect(await hands.evaluate((hands) => getComputedStyle(hands).touchAction)).toBe("pan-y");
  });
});

test("a card has the mean, where nine of ten runs lie, and how likely its target is", async ({ page }) => {
  await forecastOf(page, { runs: 1000, horizon: DAYS });
  await ready(page, "funnel");
  const panel = page.locator(".chart-panel").first();
  const [, , low, , , , high] = (await numbers(panel)).at(-1)!;
  const card = page.locator(".stat-card").filter({ has: page.locator('[data-kpi="funnel.members_end"]') });
  await expect(card.locator(".stat-card__ends > span")).toHaveText([low!, high!]);
  const mean = Number(await card.locator("[data-kpi]").getAttribute("data-value"));
  const whole = (text: string) => Number(text.replaceAll(",", ""));
  expect(whole(low!)).toBeLessThan(mean);
  expect(mean).toBeLessThan(whole(high!));
  for (const part of ["whisker__band", "whisker__median", "whisker__target"]) await expect(card.locator(`.${part}`)).toHaveCount(1);

  // Of the ends it is known how many runs reach them.
  const note = card.locator(".stat-card__note");
  const chance = async (least: number): Promise<number> => {
    const field = page.locator('input[name="funnel.target.1.value"]:visible');
    await field.fill(String(least));
    await field.press("Tab");
    await expect(note).toHaveText(new RegExp(`^目标 ${least.toLocaleString("en")}：[<>]?\\d+%$`));
    const share = Number(await page.locator('[data-kpi="funnel.target.1"]').getAttribute("data-value"));
    const said = Number(/(\d+)%$/.exec((await note.textContent())!)![1]);
    expect(Math.abs(said - share * 100), "the card says what its target says").toBeLessThanOrEqual(1);
    return share;
  };
  await page.locator('[data-action="add-target"]').click();
  // Members are whole: several runs may stand at an end.
  expect(await chance(whole(high!) + 1)).toBeLessThanOrEqual(0.05);
  expect(await chance(whole(high!))).toBeGreaterThanOrEqual(0.05);
  expect(await chance(whole(low!))).toBeGreaterThanOrEqual(0.95);
  expect(await chance(whole(low!) + 1)).toBeLessThanOrEqual(0.95);
  const even = await chance(Math.round(mean));
  expect(even).toBeGreaterThan(0.25);
  expect(even).toBeLessThan(0.75);
});

/** How lines look: their color, and their pattern. */
const looks = (lines: Locator) =>
  lines.evaluateAll((lines) => lines.map((line) => `${getComputedStyle(line).stroke} ${getComputedStyle(line).strokeDasharray}`));

for (const theme of ["light", "dark"]) {
  test(`scenarios stand in one chart, each a line of its own look with its name, by the same chance, ${theme}`, async ({ page }) => {
    await withSettings(page, { theme });
    const names = [1, 2, 3, 4, 5, 6].map((n) => `情景 ${n}`);
    // Scans a day in millionths. The fifth has as many as the plan itself, and nothing else of its own.
    const scenario = (name: string, n: number) => ({ name, overrides: { "channels.1.scans_per_day": 4_000_000 * (n + 1) } });
    const scenarios = Object.fromEntries(names.map((name, n) => [n + 1, scenario(name, n)]));
    await forecastOf(page, { runs: 200, horizon: DAYS, scenarios });
    await ready(page, "funnel");
    const panel = page.locator(".chart-panel").first();
    const drawn = panel.locator(".chart__drawing");
    const lines = await looks(drawn.locator(".chart__line"));
    expect(lines).toHaveLength(7);
    expect(new Set(lines.map((look) => look.replace(/\).*/, ""))).size, "colors").toBe(7);
    expect(new Set(lines.map((look) => look.replace(/.*\)/, ""))).size, "patterns").toBe(7);
    // The legend has each with its name, and its name stands at the end of the line as well.
    const keys = panel.locator(".chart__keys li").filter({ has: page.locator(".chart__line") });
    expect(await looks(keys.locator("path"))).toEqual(lines);
    expect(await keys.allTextContents()).toEqual(["基准", ...names]);
    for (const name of ["基准", ...names]) await expect(drawn.getByText(name, { exact: true })).toHaveCount(1);

    // Five columns each: with one sequence of chance for all, equal inputs come to equal days, and more scans to more members.
    for (const [, , ...cells] of await numbers(panel)) {
      const of = (n: number) => cells.slice(n * 5, n * 5 + 5).map((cell) => Number(cell.replaceAll(",", "")));
      expect(of(5)).toEqual(of(0));
      for (const n of [1, 2, 3, 4, 5]) of(n).forEach((value, level) => expect(value).toBeLessThanOrEqual(of(n + 1)[level]!));
    }
    const row = page.locator(".comparison__table tbody tr").filter({ has: page.locator('[data-kpi="funnel.compare.base.members_end"]') });
    const value = (which: string) => row.locator(`[data-kpi="funnel.compare.${which}"]`).getAttribute("data-value");
    expect(await value("5.members_end")).toBe(await value("base.members_end"));
    expect(Number(await value("5.members_end.difference"))).toBe(0);
    expect(Number(await value("1.members_end.difference"))).toBeLessThan(0);

    // What is chosen is drawn with its ranges, in its own color.
    await page.locator('input[name="funnel.case"][value="3"]').check({ force: true });
    await expect(drawn.locator(".chart__wide.tone-s3")).toHaveCount(1);
    expect((await looks(drawn.locator(".chart__line"))).sort()).toEqual([...lines].sort());
  });
}
