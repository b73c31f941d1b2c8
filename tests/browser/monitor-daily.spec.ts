// What is measured: numbers typed and pasted, figures beside lines, alarms seen to, events, the weekly review.

import type { Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { expectFigures, fromTemplate, setSize, storedPlan } from "./support/plans";

test.use({ timezoneId: "Asia/Shanghai", permissions: ["clipboard-read", "clipboard-write"] });

/** A plan for 300 members, opened at the monitor on a Wednesday; its id. */
async function openMonitor(page: Page): Promise<string> {
  await page.clock.setFixedTime(new Date("2026-09-16T08:00:00+08:00"));
  const id = await fromTemplate(page, "member");
  await setSize(page, "300");
  await open(page, `#/plan/${id}/monitor`);
  await ready(page, "monitor");
  return id;
}

const saved = async (page: Page, id: string) => (await storedPlan(page, id))?.monitor ?? {};
const cell = (page: Page, day: string, metric: string) => page.locator(`input[name="monitor.day.${day}.${metric}"]`);
const press = (page: Page, action: string) => page.locator(`main [data-action="${action}"]`).first().click();

/** Pastes `text` into a cell as a spreadsheet would. */
async function paste(page: Page, day: string, metric: string, text: string): Promise<void> {
  await cell(page, day, metric).focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.keyboard.press("Control+v");
}

/** Two weeks, the second one with less going on. */
function twoWeeks(): string {
  const rows = ["日期\t群成员总数\t新增成员\t退群成员\t发言人数\t消息数"];
  for (let i = 0; i < 14; i++) {
    const day = `2026-09-${String(i + 3).padStart(2, "0")}`;
    rows.push([day, "1,300", 3, 2, i < 11 ? 300 : 150, i < 7 ? "1,240" : 980].join("\t"));
  }
  return rows.join("\n");
}

test("numbers are typed and moved through by keys, refused where they are none, and undone", async ({ page }) => {
  const id = await openMonitor(page);
  await expect(page.locator(".daily__empty")).toBeVisible();
  await cell(page, "2026-09-15", "members").fill("1,450");
  await page.keyboard.press("Enter");
  await expect(cell(page, "2026-09-16", "members")).toBeFocused();
  await page.keyboard.type("450人");
  await page.keyboard.press("Tab");
  await expect(cell(page, "2026-09-16", "joins")).toBeFocused();
  await expect.poll(() => saved(page, id)).toEqual({ days: { "2026-09": { members: [...Array(14).fill(null), 1450, 450] } } });
  await page.keyboard.type("很多");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(".daily__error")).toBeVisible();
  await expect(cell(page, "2026-09-16", "joins")).toHaveValue("很多");
  await cell(page, "2026-09-16", "joins").fill("");
  await page.keyboard.press("Tab");
  await expect(page.locator(".daily__error")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("Control+z");
  await expect(cell(page, "2026-09-16", "members")).toHaveValue("");
  await page.keyboard.press("Control+z");
  await expect(cell(page, "2026-09-15", "members")).toHaveValue("");
  await expect.poll(() => saved(page, id)).toEqual({});
});

test("a pasted block sets off an alarm, which is seen to, and the review writes itself", async ({ page }) => {
  const id = await openMonitor(page);
  await paste(page, "2026-09-03", "members", twoWeeks());
  await expect(cell(page, "2026-09-03", "members")).toHaveValue("1300");
  await expectFigures(page, { "monitor.level": "yellow", "monitor.active_share": "0.1154", "monitor.day_messages": "980.0000" });
  const alarm = page.locator('[data-finding="monitor.active_low"]');
  await expect(alarm).toHaveAttribute("data-level", "yellow");
  await expect(page.locator("h1")).toContainText("黄色预警");
  await page.locator('input[name="monitor.alarm.2026-09-14.active_low"]').fill("约了 3 位核心成员聊");
  await alarm.locator('[data-action="acknowledge"]').click();
  await expect(alarm).toHaveClass(/is-seen/);
  await expect.poll(async () => (await saved(page, id)).acknowledged).toEqual({ "2026-09-14.active_low": "约了 3 位核心成员聊" });
  // What happened has its own level, and the highest holds.
  await page.locator(".alarms__events summary").click();
  await page.locator('select[name="monitor.event"]').selectOption("bad_opinion");
  await page.locator('input[name="monitor.event_note"]').fill("有人发帖");
  await press(page, "add-event");
  await expectFigures(page, { "monitor.level": "red" });
  await expect(page.locator('[data-finding="monitor.bad_opinion"]')).toContainText("有人发帖");
  await page.locator('[data-finding="monitor.bad_opinion"] [data-action="acknowledge"]').click();
  await expectFigures(page, { "monitor.level": "yellow" });
  await page.keyboard.press("Control+z");
  await expectFigures(page, { "monitor.level": "red" });
  // The review of the last whole week, as text and on paper.
  await expectFigures(page, { "monitor.week.messages": 7 * 980 + 3 * 260, "monitor.week.members": 1300 });
  await press(page, "copy-review");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("9 月 7–13 日的一周");
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", document.querySelector(".print-sheet h1")?.textContent ?? "");
  });
  await press(page, "print-review");
  await expect(page.locator("html")).toHaveAttribute("data-printed", /9 月 7–13 日的一周/);
  await page.reload();
  await ready(page, "monitor");
  await expectFigures(page, { "monitor.level": "red" });
});

test("the table is handed out empty, and filled", async ({ page }) => {
  await openMonitor(page);
  const file = async (action: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, action)]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  };
  const head = "\uFEFF日期,群成员总数,新增成员,退群成员,发言人数,消息数,成员间消息数,打开人数,参与人数,订单数,销售额\r\n";
  expect(await file("template")).toBe(head);
  await paste(page, "2026-09-15", "orders", "12\t￥1,299.5");
  await expect(cell(page, "2026-09-15", "sales")).toHaveValue("1299.5");
  expect(await file("numbers")).toBe(`${head}2026-09-15,,,,,,,,,12,1299.5\r\n`);
});

for (const theme of ["light", "dark"]) {
  test(`what is measured can be read by everybody: ${theme}`, async ({ page }) => {
    await withSettings(page, { lang: theme === "dark" ? "zh-CN" : "en", theme });
    await openMonitor(page);
    await paste(page, "2026-09-03", "members", twoWeeks());
    await expect(page.locator('[data-finding="monitor.active_low"]')).toBeVisible();
    await page.locator(".alarms__log summary").click();
    await page.locator(".daily__paste summary").click();
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const excess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await excess()).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  });
}
