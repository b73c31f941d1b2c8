// The calendar's main job from end to end, at a desk and by touch: fill, move, change one of a series, take a step
// back, and hand it to a phone's calendar.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Locator, Page } from "@playwright/test";
import ICAL from "ical.js";
import { expect, open, ready, test } from "./support/app";
import { carry, dayOf, storedItems, view, type SavedItem } from "./support/calendar";
import { fromTemplate, textOf } from "./support/plans";

const NOON = new Date("2026-11-02T12:00:00+08:00");

/** What another parser makes of a calendar file: its events' summaries, in order. */
const IN_PYTHON = `
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
print(json.dumps(sorted(str(event["SUMMARY"]) for event in calendar.walk("VEVENT"))))
`;

async function fill(page: Page, press: (button: Locator) => Promise<void>): Promise<string> {
  await page.clock.setFixedTime(NOON);
  const id = await fromTemplate(page, "interest");
  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
  await press(page.locator('main [data-action="fill"]').first());
  await expect(page.locator('[data-kpi="calendar.fill.added"]')).toHaveAttribute("data-value", "80");
  await press(page.locator('dialog [data-action="fill-now"]'));
  await expect(page.locator("dialog")).toHaveCount(0);
  await expect.poll(async () => Object.keys(await storedItems(page, id)).length).toBe(80);
  const line = page.locator('input[name="calendar.quick"]');
  await line.fill("每周三 21:30 拼团 #活动");
  await line.press("Enter");
  await expect.poll(async () => (await titles(page, id)).filter((title) => title === "拼团").length).toBe(1);
  return id;
}

async function titles(page: Page, id: string): Promise<string[]> {
  return Object.values(await storedItems(page, id)).map((item: SavedItem) => item.title ?? "");
}

/** Gives the occurrence that is open in the drawer another title, and takes that back and does it again. */
async function renameOne(page: Page, id: string, press: (button: Locator) => Promise<void>): Promise<void> {
  await page.locator('dialog [name="calendar.item.title"]').fill("拼团 立冬");
  await expect.poll(async () => (await titles(page, id)).filter((title) => title.startsWith("拼团")).sort()).toEqual(["拼团", "拼团 立冬"]);
  await press(page.locator('dialog [data-action="undo-item"]'));
  await expect.poll(async () => (await titles(page, id)).filter((title) => title.startsWith("拼团"))).toEqual(["拼团"]);
  await page.locator('dialog [name="calendar.item.title"]').fill("拼团 立冬");
  await expect.poll(async () => (await titles(page, id)).includes("拼团 立冬")).toBe(true);
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);
}

/** Exports the calendar and holds what two parsers read in it against the plan. */
async function exportAndRead(page: Page, id: string, press: (button: Locator) => Promise<void>): Promise<void> {
  const button = page.locator('[data-export="ics"]');
  if (!(await button.isVisible())) await press(page.locator(".calendar__views .menu > button").first());
  const [download] = await Promise.all([page.waitForEvent("download"), press(button)]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const expected = (await titles(page, id)).sort();
  const events = new ICAL.Component(ICAL.parse(await textOf(download))).getAllSubcomponents("vevent");
  expect(events.map((event) => String(event.getFirstPropertyValue("summary"))).sort()).toEqual(expected);
  const uids = events.map((event) => `${event.getFirstPropertyValue("uid")} ${event.getFirstPropertyValue("recurrence-id")}`);
  expect(new Set(uids).size, "no two events are the same").toBe(uids.length);
  const { stdout } = await promisify(execFile)(".tools/python/bin/python", ["-c", IN_PYTHON, await download.path()]);
  expect(JSON.parse(stdout).sort()).toEqual(expected);
}

test("at a desk", async ({ page }) => {
  const press = (button: Locator) => button.click();
  const id = await fill(page, press);
  const moved = dayOf(page, "2026-11-05").locator("[data-item]").first();
  const itemId = (await moved.getAttribute("data-item")) ?? "";
  await carry(page, moved, dayOf(page, "2026-11-07"));
  await page.mouse.up();
  await expect.poll(async () => (await storedItems(page, id))[itemId].when?.day).toBe("2026-11-07");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await storedItems(page, id))[itemId].when?.day).toBe("2026-11-05");
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(async () => (await storedItems(page, id))[itemId].when?.day).toBe("2026-11-07");
  await page.locator('[data-action="next"]').click();
  await page.locator('[data-action="previous"]').click();
  await view(page, "list");
  await page.locator(".item-list [data-item]").filter({ hasText: "拼团" }).first().click();
  await renameOne(page, id, press);
  await exportAndRead(page, id, press);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("by touch", async ({ page }) => {
    const press = (button: Locator) => button.tap();
    const id = await fill(page, press);
    await dayOf(page, "2026-11-05").tap();
    await view(page, "day");
    const item = page.locator(".hours [data-item]").first();
    const itemId = (await item.getAttribute("data-item")) ?? "";
    await item.scrollIntoViewIfNeeded();
    const from = (await item.boundingBox())!;
    const before = (await storedItems(page, id))[itemId].when;
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    const [x, y] = [from.x + from.width / 2, from.y + 8];
    await touch("touchStart", x, y);
    await expect(page.locator(".drag-tip")).toBeVisible();
    await touch("touchMove", x, y + 12);
    await touch("touchMove", x, y + 44);
    await touch("touchEnd");
    await expect.poll(async () => (await storedItems(page, id))[itemId].when).not.toEqual(before);
    await page.locator('[data-action="undo"]:visible').tap();
    await expect.poll(async () => (await storedItems(page, id))[itemId].when).toEqual(before);
    await view(page, "list");
    await page.locator(".item-list [data-item]").filter({ hasText: "拼团" }).first().tap();
    await renameOne(page, id, press);
    await exportAndRead(page, id, press);
  });
});
