// What tests of the calendar share: a plan with items, and ways to see and to carry them.

import { expect, type Locator, type Page } from "@playwright/test";
import { open, ready } from "./app";
import { fromTemplate, stored } from "./plans";

/** An item as it is saved; what is left out is as in a blank one. */
export type SavedItem = {
  kind?: string;
  title?: string;
  when?: { day?: string; opening?: number; item?: string; days?: number; start: string };
  length?: number;
  status?: string;
  repeat?: object;
  [field: string]: unknown;
};

const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

/** The n-th id of an item. */
export function itemId(n: number): string {
  let id = "";
  for (let digit = 7; digit >= 0; digit -= 1) id += ALPHABET[Math.floor(n / 32 ** digit) % 32];
  return id;
}

/** A plan from a template whose calendar holds these items, opened at its calendar; its id. */
export async function withItems(page: Page, items: Record<string, SavedItem>, more: object = {}): Promise<string> {
  const id = await fromTemplate(page, "benefit");
  const key = `qunce:plan:${id}`;
  await expect.poll(async () => (await stored(page))[key]).toBeTruthy();
  // Away from the app, which would take the change for another tab's. A page without an icon asks for one.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto("./plan.schema.json");
  await page.evaluate(
    ([key, items, more]) => {
      const file = JSON.parse(localStorage.getItem(key) ?? "");
      file.plan.calendar = { ...file.plan.calendar, ...more, items };
      localStorage.setItem(key, JSON.stringify(file));
    },
    [key, items, more] as const,
  );
  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
  return id;
}

/** The items of a stored plan, by id. */
export async function storedItems(page: Page, id: string): Promise<Record<string, SavedItem>> {
  const text = (await stored(page))[`qunce:plan:${id}`];
  return JSON.parse(text).plan.calendar?.items ?? {};
}

/** Goes to a day by the calendar's own date field. */
export async function goTo(page: Page, day: string): Promise<void> {
  await page.locator('input[name="calendar.jump"]').fill(day);
}

/** Looks at the calendar in another way. */
export async function view(page: Page, code: "month" | "week" | "day" | "list"): Promise<void> {
  await page.locator(`input[name="calendar.view"][value="${code}"]`).check({ force: true });
}

/** The cell or column of a day. */
export function dayOf(page: Page, day: string): Locator {
  return page.locator(`[data-drop^="${day}"]:visible`);
}

/** Carries an item over something, by mouse, without letting go. */
export async function carry(page: Page, item: Locator, to: Locator, at = { x: 0.5, y: 0.5 }): Promise<void> {
  // What stands beside the calendar arrives a moment later, and moves what is below it.
  await expect(page.locator('main[data-ready="true"]')).toBeVisible();
  const size = await item.boundingBox();
  if (!size) throw new Error("what is carried is not on the page");
  await item.hover({ position: { x: size.width / 2, y: Math.min(8, size.height / 2) } });
  await page.mouse.down();
  // Where the place moves meanwhile, the pointer follows.
  await expect
    .poll(async () => {
      const box = await to.boundingBox();
      if (!box) return false;
      const point = [box.x + box.width * at.x, box.y + box.height * at.y] as const;
      await page.mouse.move(...point, { steps: 6 });
      return to.evaluate((place, point) => document.elementsFromPoint(...point).some((element) => place.contains(element)), point);
    })
    .toBe(true);
  await expect(page.locator(".drag-tip")).toBeVisible();
}
