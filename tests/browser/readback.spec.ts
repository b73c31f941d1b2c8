// Files that a person takes out of the browser, read by other programs: what they say is what the page shows. Codes of links
// are read back in sharing.spec.ts, paper in report.spec.ts, the edition of one file in one_file.spec.ts, the site's zip under
// nginx and Caddy in tests/hosting; what the files have in them cell by cell, in tests/readback.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page, TestInfo } from "@playwright/test";
import ICAL from "ical.js";
import { expect, ready, test } from "./support/app";
import { itemId, withItems } from "./support/calendar";
import { planWith, storedPlan } from "./support/plans";

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a program in Python says that a file says. */
const told = (kind: "ics" | "xlsx", path: string) =>
  JSON.parse(execFileSync(root(".tools/python/bin/python"), [root("tests/readback/download.py"), kind, path], { encoding: "utf8", maxBuffer: 1 << 26 }));

/** Downloads what a press hands out, under its own name. */
async function saved(page: Page, info: TestInfo, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test("the workbook, by openpyxl and LibreOffice", async ({ page }, info) => {
  test.setTimeout(400_000);
  const id = await planWith(page, { funnel: { runs: 200 } }, "report");
  const report = await ready(page, "report");
  const figure = async (name: string) => Number(await page.locator(`[data-kpi="${name}"]`).getAttribute("data-value"));
  const team = await figure("report.team");
  const members = await figure("report.members_end");
  const path = await saved(page, info, () => report.locator('[data-export="xlsx"]').click());
  const { formulas, sheets } = told("xlsx", path);
  expect(Object.keys(sheets)).toHaveLength(8);
  expect(formulas).toBeGreaterThan(15);
  const row = (sheet: string, name: string) => sheets[sheet].find((row: unknown[]) => row[0] === name);
  const { size } = (await storedPlan(page, id)).staffing;
  expect(row("人员", "合计").slice(1, 3)).toContain(team);
  expect(sheets["人员"].flat()).toContain(size);
  expect(row("推演", "最后的成员数")).toContainEqual(expect.closeTo(members, 6));
});

test("the calendar, by ical.js and icalendar", async ({ page }, info) => {
  const items = {
    [itemId(1)]: { kind: "benefit", title: "周三团购，半价；先到先得", when: { day: "2026-12-02", start: "20:00" } },
    [itemId(2)]: { kind: "experience", title: "答疑\\辅食 👩‍👩‍👧‍👦", when: { day: "2026-12-04", start: "21:30" }, length: 60 },
    [itemId(3)]: { kind: "notice", title: "=1+1", when: { day: "2026-12-31", start: "08:05" } },
  };
  await withItems(page, items);
  const path = await saved(page, info, async () => {
    await page.locator(".calendar__bar").getByRole("button", { name: "带走日历" }).click();
    await page.locator('[role=menuitem][data-export="ics"]').click();
  });
  const component = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  const byIcal = component.getAllSubcomponents("vevent").map((one) => ({
    uid: one.getFirstPropertyValue("uid"),
    start: String(one.getFirstPropertyValue("dtstart")),
    summary: one.getFirstPropertyValue("summary"),
  }));
  expect(told("ics", path)).toEqual(byIcal);
  const expected = Object.values(items).map(({ title, when }) => `${when.day}T${when.start}:00 ${title}`);
  expect(byIcal.map(({ start, summary }) => `${start} ${summary}`).sort()).toEqual(expected.sort());
});
