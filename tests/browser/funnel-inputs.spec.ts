// The numbers of the forecast: typed, slid, refused, taken back; channels that come and go.

import type { Locator, Page } from "@playwright/test";
import { expect, open, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { fromTemplate, storedPlan } from "./support/plans";

test.use({ timezoneId: "Asia/Shanghai" });

const FOREMOST = ["channels.1.scans_per_day", "questionnaire_done", "questionnaire_passed", "exit_hazard.new"];

/** The forecast of a plan whose calendar is empty. Its runs need not be done for its inputs to be changed. */
async function openForecast(page: Page): Promise<string> {
  await page.clock.setFixedTime(new Date("2026-09-16T08:00:00+08:00"));
  const id = await fromTemplate(page, "benefit");
  await open(page, `#/plan/${id}/funnel`);
  await expect(page.locator('main[data-page="funnel"] .inputs')).toBeVisible();
  return id;
}

function field(page: Page, key: string): Locator {
  return page.locator(`input[name="funnel.${key}"]`);
}

/** The frame of a number, with its label, its slider and its reasons. */
function frame(page: Page, key: string): Locator {
  return page.locator(`[data-key="${key}"]`);
}

async function type(page: Page, key: string, text: string): Promise<void> {
  await field(page, key).fill(text);
  await field(page, key).press("Enter");
}

async function unfold(page: Page, name: string): Promise<Locator> {
  const fold = page.locator(`[data-fold="${name}"]`);
  await fold.locator("> summary").click();
  await expect(fold).toHaveJSProperty("open", true);
  return fold;
}

/** What the stored plan says of its forecast's numbers, which it counts in millionths. */
async function said(page: Page, id: string): Promise<Record<string, unknown>> {
  const overrides = Object.entries((await storedPlan(page, id))?.funnel?.overrides ?? {});
  return Object.fromEntries(overrides.map(([key, value]) => [key, typeof value === "number" ? value / 1e6 : value]));
}

test("the numbers that matter most stand on top, and the groups are closed", async ({ page }) => {
  await openForecast(page);
  for (const key of FOREMOST) {
    await expect(field(page, key)).toBeVisible();
    await expect(frame(page, key).locator('input[type="range"]')).toBeVisible();
  }
  await expect(page.locator(".fold--group")).toHaveCount(10);
  await expect(page.locator(".fold[open]")).toHaveCount(0);
  // What is closed is not in the page, so that no control is there twice.
  await unfold(page, "screening");
  await expect(field(page, "questionnaire_done")).toHaveCount(1);
  await page.locator('[data-fold="screening"]').getByRole("button").first().click();
  await expect(field(page, "questionnaire_done")).toBeFocused();
});

test("a number is typed, remembered, and taken back", async ({ page }) => {
  const id = await openForecast(page);
  await type(page, "questionnaire_done", "７2％");
  await expect(field(page, "questionnaire_done")).toHaveValue("72");
  await expect.poll(() => said(page, id)).toEqual({ questionnaire_done: 0.72 });
  await expect(page.locator(".inputs .panel__remark")).toHaveText("改了 1 项");
  await frame(page, "questionnaire_done").getByRole("button", { name: "复位" }).click();
  await expect(field(page, "questionnaire_done")).toHaveValue("60");
  await expect.poll(() => said(page, id)).toEqual({});
});

test("what does not fit stays in its field with the reason, and the plan keeps the last good number", async ({ page }) => {
  const id = await openForecast(page);
  await type(page, "questionnaire_passed", "70");
  await type(page, "questionnaire_passed", "170");
  await expect(frame(page, "questionnaire_passed")).toContainText("要在 0% 到 100% 之间");
  await expect(field(page, "questionnaire_passed")).toHaveValue("170");
  await expect(field(page, "questionnaire_passed")).toHaveAttribute("aria-invalid", "true");
  await expect.poll(() => said(page, id)).toEqual({ questionnaire_passed: 0.7 });
  await field(page, "questionnaire_passed").press("Escape");
  await expect(field(page, "questionnaire_passed")).toHaveValue("70");
});

test("a slider moves its number by steps, its track stays where it is, and one undo takes it back", async ({ page }) => {
  const id = await openForecast(page);
  const scans = FOREMOST[0];
  const slider = frame(page, scans).locator('input[type="range"]');
  await slider.focus();
  for (let i = 0; i < 5; i++) await slider.press("ArrowRight");
  await expect(field(page, scans)).toHaveValue("25");
  await slider.press("End");
  await expect(field(page, scans)).toHaveValue("100");
  // The end is still the end: a track that grew with its number would never be left.
  await slider.press("End");
  await expect(field(page, scans)).toHaveValue("100");
  await expect.poll(() => said(page, id)).toEqual({ [scans]: 100 });
  await page.keyboard.press("Control+z");
  await expect(field(page, scans)).toHaveValue("20");
});

test("what can be off is switched on and off", async ({ page }) => {
  const id = await openForecast(page);
  await unfold(page, "talk");
  const overload = field(page, "overload_messages");
  await expect(overload).toHaveValue("");
  await expect(overload).toHaveAttribute("placeholder", "不开");
  const toggle = page.getByRole("switch", { name: "把吵算进来" });
  await toggle.check();
  await expect(overload).toHaveValue("50");
  await expect.poll(() => said(page, id)).toEqual({ overload_messages: 50 });
  await type(page, "overload_messages", "");
  await expect(toggle).not.toBeChecked();
  await expect.poll(() => said(page, id)).toEqual({});
});

test("channels come, are named, and go with a way back", async ({ page }) => {
  const id = await openForecast(page);
  await unfold(page, "channels");
  const first = await unfold(page, "channels.1");
  await page.locator('[data-action="add-channel"]').click();
  // Another channel is no reason to make this one anew.
  await expect(first).toHaveJSProperty("open", true);
  await field(page, "channels.2.name").fill("门店台卡");
  await type(page, "channels.2.scans_per_day", "5.8");
  await expect(page.locator('[data-fold="channels"] > summary')).toContainText("2 条 · 25.8 次/天");
  await unfold(page, "channels.2");
  await type(page, "channels.2.weekday.sa", "2.5");
  await expect.poll(() => said(page, id)).toEqual({ "channels.2.scans_per_day": 5.8, "channels.2.weekday.sa": 2.5 });
  await page.locator('[data-channel="2"] [data-action="remove-channel"]').click();
  await expect.poll(() => said(page, id)).toEqual({});
  await expect(page.locator('[data-action="add-channel"]')).toBeFocused();
  const toast = page.getByRole("status").filter({ hasText: "去掉了渠道「门店台卡」" });
  await toast.getByRole("button", { name: "撤销" }).click();
  await expect(field(page, "channels.2.name")).toHaveValue("门店台卡");
  await expect(field(page, "channels.2.scans_per_day")).toHaveValue("5.8");
});

test("everything is taken back at once, and that can be undone", async ({ page }) => {
  const id = await openForecast(page);
  await type(page, "questionnaire_done", "50");
  await type(page, "exit_hazard.new", "3");
  await unfold(page, "scale");
  await type(page, "horizon", "30");
  await page.locator('[data-action="reset-inputs"]').click();
  await expect.poll(() => said(page, id)).toEqual({});
  // How far it looks ahead is a number of the plan, as the others are.
  await expect(field(page, "horizon")).toHaveValue("90");
  await page.getByRole("status").filter({ hasText: "复位了 3 项" }).getByRole("button", { name: "撤销" }).click();
  await expect.poll(() => said(page, id)).toEqual({ questionnaire_done: 0.5, "exit_hazard.new": 0.03 });
  await expect(field(page, "horizon")).toHaveValue("30");
});

test("an item of the calendar has numbers of its own, and what differs is said as a range", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-09-16T08:00:00+08:00"));
  const id = await fromTemplate(page, "benefit");
  await open(page, `#/plan/${id}/funnel`);
  await unfold(page, "campaigns");
  await expect(page.locator('[data-fold="campaigns"]')).toContainText("日历里还没有活动");
  await open(page, `#/plan/${id}/calendar`);
  for (const line of ["明天 20:30 抽奖 #福利", "每周三 20:00 团购 #福利 3次"]) {
    const quick = page.locator('input[name="calendar.quick"]');
    await quick.fill(line);
    await quick.press("Enter");
    await expect(quick).toHaveValue("");
  }
  await open(page, `#/plan/${id}/funnel`);
  const group = await unfold(page, "campaigns");
  await expect(group.locator("> summary")).toContainText("4 场 · 来自日历");
  const item = group.locator(".fold").filter({ hasText: "抽奖" });
  await expect(item).toContainText("1 场，9/17 起");
  await item.locator("> summary").click();
  const own = item.locator('[data-key$=".participation"]');
  await own.locator('input[type="text"]').fill("40");
  await own.locator('input[type="text"]').press("Enter");
  await expect(field(page, "campaigns.participation")).toHaveAttribute("placeholder", "15–40%");
  await expect(frame(page, "campaigns.participation")).toContainText("各场不同");
  await type(page, "campaigns.participation", "20");
  // What is said of one item is said of it alone.
  await expect(field(page, "campaigns.participation")).toHaveAttribute("placeholder", "20–40%");
  await own.getByRole("button", { name: "复位" }).click();
  await expect(field(page, "campaigns.participation")).toHaveValue("20");
});

test("a campaign leads to its item in the calendar, and the item back to its numbers", async ({ page }) => {
  const id = await openForecast(page);
  await open(page, `#/plan/${id}/calendar`);
  const quick = page.locator('input[name="calendar.quick"]');
  await quick.fill("10月9日 20:30 抽奖 #福利");
  await quick.press("Enter");
  await expect(quick).toHaveValue("");
  await open(page, `#/plan/${id}/funnel`);
  await unfold(page, "campaigns");
  const item = page.locator('[data-fold^="campaigns."]').filter({ hasText: "抽奖" });
  await item.locator("> summary").click();
  await item.getByRole("link", { name: "在日历里打开" }).click();
  const drawer = page.locator("dialog");
  await expect(drawer.locator('input[name="calendar.item.title"]')).toHaveValue("抽奖");
  await expect(page.locator(".calendar__period")).toContainText("10 月");
  // The address is the calendar's: what is closed does not open again.
  expect(new URL(page.url()).hash).toBe(`#/plan/${id}/calendar`);
  await drawer.locator(".editor__more-head").click();
  await drawer.getByRole("link", { name: "看它在推演里的数" }).click();
  await expect(item).toHaveJSProperty("open", true);
  await expect(item.locator("> summary")).toBeFocused();
  await expect(item.locator('[data-key$=".participation"]')).toBeVisible();
  // An item that is gone leaves the calendar as it is.
  await open(page, `#/plan/${id}/calendar/aaaaaaaa@2026-10-09`);
  await expect(page.locator('main[data-page="calendar"] .month')).toBeVisible();
  await expect(drawer).toHaveCount(0);
});

test("on a phone a bar opens the panel as a sheet, and no control is there twice", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await withSettings(page, { lang: "en" });
  const id = await openForecast(page);
  await expect(field(page, "questionnaire_done")).toHaveCount(1);
  await page.locator(".adjust-bar").getByRole("button", { name: "Adjust" }).click();
  const sheet = page.locator("dialog");
  await expect(sheet.locator('input[name="funnel.questionnaire_done"]')).toBeVisible();
  await expect(field(page, "questionnaire_done")).toHaveCount(1);
  await type(page, "questionnaire_done", "45");
  await expect.poll(() => said(page, id)).toEqual({ questionnaire_done: 0.45 });
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(field(page, "questionnaire_done")).toHaveValue("45");
  // The bar has the search for a goal, too.
  const seek = page.locator('[data-action="goal-seek"]');
  await expect(seek).toHaveCount(1);
  await page.locator(".adjust-bar").locator(seek).click();
  await expect(page.locator('dialog select[name="funnel.goal.key"]')).toBeVisible();
});

test("every group can be read by everybody", async ({ page }) => {
  await openForecast(page);
  for (const fold of await page.locator(".fold--group").all()) await fold.locator("> summary").click();
  await unfold(page, "channels.1");
  expect(await faults(page, ".inputs")).toEqual([]);
});
