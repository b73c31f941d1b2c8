// What tests of a group that was read share: the page, files in, figures and files by their marks.

import type { Locator, Page } from "@playwright/test";
import { open, ready } from "./app";
import { fromTemplate } from "./plans";

/** A file that goes in. */
export type Dropped = { name: string; text: string | Buffer };

/** A new plan, opened at the monitor on a Sunday; its id. */
export async function openMonitor(page: Page): Promise<string> {
  await page.clock.setFixedTime(new Date("2026-09-06T08:00:00+08:00"));
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/monitor`);
  await ready(page, "monitor");
  return id;
}

/** Chooses files to be read. */
export async function drop(page: Page, ...files: Dropped[]): Promise<void> {
  const payload = files.map(({ name, text }) => ({ name, mimeType: "", buffer: Buffer.from(text) }));
  await page.locator('[data-import="metrics"]').setInputFiles(payload);
}

/** Drops files and folders of the disk where they are chosen too, as the browser does when a person lets go of them. */
export async function letGo(page: Page, ...files: string[]): Promise<void> {
  const zone = page.locator(".file-drop", { has: page.locator('[data-import="metrics"]') });
  await zone.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await zone.boundingBox())!;
  const devtools = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await devtools.send("Input.dispatchDragEvent", { type, x: x + width / 2, y: y + height / 2, data: { items: [], files, dragOperationsMask: 1 } });
  }
}

/** A figure of the group that was read. */
export const kpi = (page: Page, name: string): Locator => page.locator(`[data-kpi="monitor.talk.${name}"]`);

/** A file of the reading. */
export const file = (page: Page, name: string): Locator => page.locator(`[data-file="${name}"]`);

/** How much wider the page is than its window. */
export const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
