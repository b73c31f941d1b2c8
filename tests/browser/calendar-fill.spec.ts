// Filling the calendar, holding it to its mix, and mending what is found.

import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { fromTemplate, storedPlan } from "./support/plans";

/** A Monday without holidays near: the same on every day on which the tests run. */
const MONDAY = "2026-11-02";

/** The calendar of a plan made from a template, in the month of [`MONDAY`]. */
async function calendarOf(page: Page, template: string): Promise<string> {
  await page.clock.setFixedTime(new Date(`${MONDAY}T09:00:00+08:00`));
  const id = await fromTemplate(page, template);
  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
  return id;
}

const openFill = async (page: Page) => {
  await page.locator('main [data-action="fill"]').first().click();
  await expect(page.locator("dialog .calendar-fill")).toBeVisible();
};

const count = (page: Page, what: string) => page.locator(`[data-kpi="calendar.fill.${what}"]`);

/** Fills four weeks, and returns how many items that made. */
async function fill(page: Page): Promise<number> {
  await openFill(page);
  const n = Number(await count(page, "added").getAttribute("data-value"));
  await page.locator('dialog [data-action="fill-now"]').click();
  await expect(page.locator("dialog")).toHaveCount(0);
  return n;
}

const items = async (page: Page, id: string): Promise<Record<string, any>> =>
  (await storedPlan(page, id))?.calendar?.items ?? {};

test("four weeks are filled by the mix, in one step that can be undone", async ({ page }) => {
  const id = await calendarOf(page, "interest");
  await openFill(page);
  await expect(page.locator('dialog input[name="calendar.from"]')).toHaveValue(MONDAY);
  await expect(count(page, "added")).toHaveAttribute("data-value", "80");
  await expect(count(page, "kept")).toHaveAttribute("data-value", "0");
  await expect(page.locator("dialog .calendar-fill__change")).toHaveCount(8);

  // Fewer posts: the preview follows at once.
  const posts = page.locator('dialog input[name="calendar.posts"]');
  await posts.fill("7");
  await posts.press("Enter");
  await expect(count(page, "added")).toHaveAttribute("data-value", "28");
  await page.locator('dialog [data-action="more-changes"]').click();
  await expect(page.locator("dialog .calendar-fill__change")).toHaveCount(28);

  await page.locator('dialog [data-action="fill-now"]').click();
  await expect(page.locator("dialog")).toHaveCount(0);
  await expect(page.locator(".toast")).toContainText("排上了 28 条");
  await expect(page.locator('[data-kpi="calendar.posts"]')).toHaveAttribute("data-value", "28");
  await expect.poll(async () => Object.keys(await items(page, id)).length).toBe(28);

  await openFill(page);
  await expect(count(page, "unchanged")).toHaveAttribute("data-value", "28");
  await expect(page.locator('dialog [data-action="fill-now"]')).toBeDisabled();
  await page.keyboard.press("Escape");

  await page.locator('[data-action="undo"]').click();
  await expect.poll(async () => Object.keys(await items(page, id)).length).toBe(0);
});

test("filling again keeps what was edited, and says what would change before it does", async ({ page }) => {
  const id = await calendarOf(page, "interest");
  const n = await fill(page);
  await expect.poll(async () => Object.keys(await items(page, id)).length).toBe(n);

  await page.locator("[data-item]").first().click();
  const title = page.locator('dialog input[name="calendar.item.title"]');
  await title.fill("自己写的");
  await expect.poll(async () => JSON.stringify(await items(page, id))).toContain("自己写的");
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);

  await openFill(page);
  await expect(count(page, "kept")).toHaveAttribute("data-value", "1");
  await expect(count(page, "added")).toHaveAttribute("data-value", "0");
  await expect(page.locator("dialog")).toContainText("自己加的或改过的 1 条");

  // Another mix replaces what was filled, and nothing else.
  await page.locator('dialog input[name="calendar.mix"][value="s4"]').check();
  await expect(count(page, "kept")).toHaveAttribute("data-value", "1");
  await expect(count(page, "removed")).not.toHaveAttribute("data-value", "0");
  await expect(page.locator("dialog .calendar-fill__change--gone").first()).toBeVisible();
  expect(Object.keys(await items(page, id)).length, "nothing is done yet").toBe(n);
  await page.locator('dialog [data-action="fill-now"]').click();
  await expect(page.locator("dialog")).toHaveCount(0);
  expect(JSON.stringify(await items(page, id))).toContain("自己写的");
});

test("one press mends what was found, and can be undone", async ({ page }) => {
  const id = await calendarOf(page, "parent");
  const line = page.locator('input[name="calendar.quick"]');
  await line.fill("2026-11-03 14:00 抽奖 #福利");
  await line.press("Enter");
  const outside = page.locator('[data-finding="calendar.outside_hours"]');
  await expect(outside).toHaveAttribute("data-severity", "note");
  await expect(outside).toContainText("抽奖");
  const start = async () => Object.values(await items(page, id))[0]?.when?.start;
  await expect.poll(start).toBe("14:00");

  const fix = outside.locator('[data-action="fix"]');
  await expect(fix).toContainText("移到 20:00");
  await fix.click();
  await expect(outside).toHaveCount(0);
  await expect(page.locator(".toast")).toContainText("已移到");
  await expect.poll(start).toBe("20:00");
  await page.locator(".toast button").first().click();
  await expect.poll(start).toBe("14:00");
  await expect(outside).toHaveCount(1);
});

test("the settings change what the meter aims at", async ({ page }) => {
  const id = await calendarOf(page, "interest");
  await fill(page);
  await expect(page.locator('[data-kpi^="calendar.part."]')).toHaveCount(3);
  await page.locator('main [data-action="setup"]').click();
  await page.locator('dialog input[name="calendar.mix"][value="s2"]').check();
  await expect.poll(async () => (await storedPlan(page, id)).calendar.mix).toBe("s2");
  await page.locator('dialog input[name="calendar.basis"][value="minutes"]').check();
  await page.locator('dialog [data-action="add-column"]').click();
  await page.locator('dialog input[name="calendar.columns.0.name"]').fill("专家直播");
  await expect.poll(async () => (await storedPlan(page, id)).calendar.columns?.[0]?.name).toBe("专家直播");
  const time = page.locator('dialog input[name="calendar.columns.0.start"]');
  await time.fill("25:00");
  await time.press("Enter");
  await expect(time).toHaveAttribute("aria-invalid", "true");
  await time.fill("晚上八点半");
  await time.press("Enter");
  await expect(time).toHaveValue("20:30");
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);
  await expect(page.locator('[data-kpi^="calendar.part."]')).toHaveCount(5);
  await expect(page.locator('[name="calendar.meter.basis"][value="minutes"]')).toBeChecked();
});
