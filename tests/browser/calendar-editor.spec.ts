// Items of the content calendar: added by typing a line, edited in a drawer, one or many of a series at a time.

import type { Locator, Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { fromTemplate, storedPlan } from "./support/plans";

test.use({ timezoneId: "Asia/Shanghai" });

/** A calendar on Wednesday, 16 September 2026, in the morning. */
async function openCalendar(page: Page): Promise<string> {
  await page.clock.setFixedTime(new Date("2026-09-16T08:00:00+08:00"));
  const id = await fromTemplate(page, "benefit");
  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
  return id;
}

/** Types a line and adds what it says. */
async function add(page: Page, line: string): Promise<void> {
  const field = page.locator('input[name="calendar.quick"]');
  await field.fill(line);
  await field.press("Enter");
  await expect(field).toHaveValue("");
}

/** The items of the stored plan. */
async function items(page: Page, id: string): Promise<any[]> {
  return Object.values((await storedPlan(page, id))?.calendar?.items ?? {});
}

/** The one item whose title is this. */
async function item(page: Page, id: string, title: string): Promise<any> {
  return (await items(page, id)).find((item) => item.title === title);
}

function field(page: Page, name: string): Locator {
  return page.locator(`dialog [name="calendar.item.${name}"]`);
}

/** Opens the item that stands on the page for the nth time under this title. */
async function openItem(page: Page, title: string, nth = 0): Promise<Locator> {
  await page.locator("main [data-item]:visible").filter({ hasText: title }).nth(nth).click();
  const drawer = page.locator("dialog");
  await expect(drawer).toBeVisible();
  return drawer;
}

test("a line in Chinese says what it understood, adds it, and can be taken back", async ({ page }) => {
  const id = await openCalendar(page);
  const line = page.locator('input[name="calendar.quick"]');
  await line.fill("明天 20:30 抽奖 #活动 @小满 45分钟");
  const read = page.locator(".quick-add__read");
  for (const words of ["9 月 17 日", "20:30", "福利", "@小满", "45 分钟", "抽奖"]) await expect(read).toContainText(words);
  await line.press("Enter");
  await expect.poll(() => item(page, id, "抽奖")).toMatchObject({ kind: "benefit", length: 45 });
  const toast = page.getByRole("status").filter({ hasText: "加上了「抽奖」" });
  await toast.getByRole("button", { name: "撤销" }).click();
  await expect.poll(() => items(page, id)).toEqual([]);
});

test("a line in English, and what it cannot be", async ({ page }) => {
  await withSettings(page, { lang: "en" });
  const id = await openCalendar(page);
  const line = page.locator('input[name="calendar.quick"]');
  await line.fill("Feb 30 25:00 quiz #weather");
  const read = page.locator(".quick-add__read");
  for (const words of ["no such day", "no such time", "no such kind"]) await expect(read).toContainText(words);
  await add(page, "every mon 10:00 live for 5 times");
  await expect.poll(() => item(page, id, "live")).toMatchObject({ repeat: { frequency: "weekly" } });
  await line.fill("x".repeat(121));
  await expect(line).toHaveAttribute("aria-invalid", "true");
  await line.press("Enter");
  expect(await items(page, id)).toHaveLength(1);
});

test("an item is edited field by field, and undo takes back one after the other", async ({ page }) => {
  const id = await openCalendar(page);
  await add(page, "明天 20:00 团购 #活动");
  await openItem(page, "团购");
  await field(page, "title").fill("团购 绘本");
  await field(page, "note").locator("xpath=ancestor::details/summary").click();
  await field(page, "note").fill("先上架");
  await field(page, "start").fill("8点半");
  await field(page, "start").press("Enter");
  await expect(field(page, "start")).toHaveValue("08:30");
  await field(page, "day").fill("2026-09-20");
  await expect.poll(() => item(page, id, "团购 绘本")).toMatchObject({
    note: "先上架",
    when: { day: "2026-09-20", start: "08:30" },
  });

  await field(page, "end").fill("07:00");
  await field(page, "end").press("Enter");
  await expect(field(page, "end")).toHaveAttribute("aria-invalid", "true");
  await expect(field(page, "end")).toHaveAccessibleDescription(/结束要晚于开始/);
  await field(page, "start").fill("25:00");
  await field(page, "start").press("Enter");
  await expect(field(page, "start")).toHaveAccessibleDescription(/没有这个时间/);
  expect((await item(page, id, "团购 绘本")).when.start, "the last good time").toBe("08:30");

  const undo = page.locator('dialog [data-action="undo-item"]');
  while (await undo.isEnabled()) await undo.click();
  await expect.poll(() => item(page, id, "团购")).toMatchObject({ when: { day: "2026-09-17", start: "20:00" } });
  await expect(field(page, "title"), "the drawer stays").toHaveValue("团购");
});

test("one of a weekly series: the drawer goes on with it, and one undo takes it back", async ({ page }) => {
  const id = await openCalendar(page);
  await add(page, "每周三 20:00 团购 #活动");
  await openItem(page, "团购", 1);
  await expect(field(page, "scope").and(page.locator('[value="one"]'))).toBeChecked();
  const title = field(page, "title");
  await title.focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" 中秋");
  await expect(title, "the focus stays where it is").toBeFocused();
  await expect(title).toHaveValue("团购 中秋");
  await expect(field(page, "scope"), "it is one item now").toHaveCount(0);
  await expect.poll(async () => (await items(page, id)).map((item) => item.title).sort()).toEqual(["团购", "团购 中秋"]);

  await page.locator('dialog [data-action="undo-item"]').click();
  await expect(title).toHaveValue("团购");
  await expect(field(page, "scope").first()).toBeVisible();
  await expect.poll(async () => (await items(page, id)).length).toBe(1);

  await field(page, "scope").and(page.locator('[value="all"]')).check();
  await title.fill("拼团");
  await expect.poll(async () => (await items(page, id)).map((item) => item.title)).toEqual(["拼团"]);

  // A repetition that would end before it begins is refused where it is typed.
  await field(page, "ends").selectOption("on");
  await field(page, "until").fill("2026-09-01");
  await expect(field(page, "until")).toHaveAccessibleDescription(/结束不能更早/);
  await field(page, "until").fill("2026-12-30");
  await expect(field(page, "until")).not.toHaveAttribute("aria-invalid", "true");
  await expect.poll(async () => (await item(page, id, "拼团")).repeat.until).toBe("2026-12-30");

  await field(page, "scope").and(page.locator('[value="one"]')).check();
  await page.locator('dialog [data-action="skip-item"]').click();
  await expect(page.locator("dialog")).toHaveCount(0);
  await expect.poll(async () => (await item(page, id, "拼团")).repeat.skipped).toEqual(["2026-09-23"]);
});

test("an event gets its notice and its follow-up in one press each", async ({ page }) => {
  const id = await openCalendar(page);
  await add(page, "9月24日 20:00 抽奖 #活动");
  const drawer = await openItem(page, "抽奖");
  const point = (code: string) => drawer.locator(`[data-point="${code}"]`);
  for (const code of ["notice", "host", "follow_up"]) await expect(point(code)).toHaveAttribute("data-met", "false");
  await expect(drawer.locator('.points [data-fact="S4-3-event-three-points"]')).toBeVisible();
  await drawer.locator('[data-action="point-notice"]').click();
  await drawer.locator('[data-action="point-follow_up"]').click();
  await drawer.locator('[data-action="point-host"]').click();
  await expect(field(page, "owner")).toBeFocused();
  await page.keyboard.type("大可");
  for (const code of ["notice", "host", "follow_up"]) await expect(point(code)).toHaveAttribute("data-met", "true");
  await expect(point("notice")).toContainText("9 月 23 日");
  await expect.poll(() => item(page, id, "预告：抽奖")).toMatchObject({ kind: "notice" });
});

test("a template is filled from the plan, and only links of the web can be opened", async ({ page }) => {
  await openCalendar(page);
  await add(page, "明天 20:00-21:00 抽奖 #活动");
  const drawer = await openItem(page, "抽奖");
  await drawer.getByRole("button", { name: "用模板" }).click();
  await page.getByRole("menuitem", { name: /^活动/ }).click();
  await expect(field(page, "text")).toHaveValue(/时间：9 月 17 日 周四 20:00–21:00/);
  await drawer.locator("summary").click();
  await field(page, "links").fill("https://example.com/a\njavascript:alert(1)");
  await expect(drawer.locator(".editor__links a")).toHaveCount(1);
  await expect(drawer.locator(".editor__links a")).toHaveAttribute("rel", /noopener/);
});

for (const [theme, lang] of [["light", "zh-CN"], ["dark", "en"]]) {
  test(`the drawer of a series can be read by all: ${theme}, ${lang}`, async ({ page }) => {
    await withSettings(page, { theme, lang });
    await openCalendar(page);
    await add(page, "每周三 20:00 团购 #活动");
    const drawer = await openItem(page, "团购");
    await field(page, "scope").and(page.locator('[value="all"]')).check();
    await drawer.locator("summary").click();
    expect(await faults(page, "dialog")).toEqual([]);
  });
}
