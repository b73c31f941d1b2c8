// Tests of two variants, counted from a group that was read; and the table of members that a plan keeps.

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { faults } from "./support/axe";
import { fromTemplate, storedPlan } from "./support/plans";
import { counted, PEOPLE, SECRET, talk, WRITERS } from "./support/talk";

test.use({ timezoneId: "Asia/Shanghai" });

async function withTalk(page: Page, lines = talk()): Promise<string> {
  await page.clock.setFixedTime(new Date("2026-09-06T08:00:00+08:00"));
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/monitor`);
  await ready(page, "monitor");
  await drop(page, lines);
  return id;
}

async function drop(page: Page, lines: ReturnType<typeof talk>): Promise<void> {
  const { name, text } = WRITERS.chatlab(lines);
  await page.locator('[data-import="metrics"]').setInputFiles([{ name, mimeType: "", buffer: Buffer.from(text) }]);
  await expect(page.locator('[data-kpi="monitor.talk.messages"]')).toBeVisible();
}

const names = PEOPLE.filter((name) => [...name].length > 1 && name !== "群主");
const kept = async (page: Page) => JSON.stringify(await page.evaluate(() => ({ ...localStorage, ...sessionStorage })));

test("two lists of members are the groups of a test: counts go into the plan, names do not", async ({ page }) => {
  const id = await withTalk(page);
  await page.locator(".tests > summary").click();
  await page.locator(".tests__days > summary").click();
  await page.locator('input[name="funnel.test.second.name"]').fill("新欢迎语");
  await page.locator('select[name="funnel.test.grouping"]').selectOption("picked");
  await page.locator('select[name="funnel.test.success"]').selectOption("spoke_between");
  await page.locator('input[name="funnel.test.between.from"]').fill("2026-08-05");
  await page.locator('input[name="funnel.test.between.until"]').fill("2026-08-12");
  await page.keyboard.press("Tab");
  await page.locator('textarea[name="funnel.test.paste.0"]').fill("小林\n@阿毛、老王\n没有这人");
  await page.locator('[data-action="paste-group-0"]').click();
  await expect(page.locator(".tests__lists")).toContainText("没有这些人：没有这人");
  await page.locator('textarea[name="funnel.test.paste.1"]').fill("李雷，韩梅，小林");
  await page.locator('[data-action="paste-group-1"]').click();
  // 老王 spoke on the first day alone; 小林 is in both groups and counts in neither.
  await expect(page.locator('.tests__days [data-group="first"]')).toHaveText("2 人里 1 人");
  await page.locator('[data-action="fill-test"]').click();
  await expect(page.locator("[data-measured]")).toHaveAttribute("data-measured", "2026-09-05");
  await expect(page.locator('[data-caution="thin"]')).toBeVisible();
  await expect(page.locator('[data-caution="members_in_both"]')).toBeVisible();
  // 李雷 came in later than these days.
  await expect(page.locator(".tests__answer").last()).toContainText("「新欢迎语」：100%（1 人里 1 人）");
  expect(await faults(page)).toEqual([]);
  // Names are masked here as well, by the one switch that the page has.
  const mask = page.locator('input[name="monitor.talk.masked"]');
  const shown = async () => {
    const picks = await page.locator(".tests__picks").innerHTML();
    return names.filter((name) => picks.includes(name));
  };
  expect((await shown()).length).toBeGreaterThan(3);
  await expect(mask).toHaveCount(1);
  await mask.check();
  await expect(page.locator("[data-pick]").filter({ hasText: "小**" })).toHaveCount(1);
  expect(await shown()).toEqual([]);
  const experiment = async () => (await storedPlan(page, id)).funnel?.experiment?.first;
  await expect.poll(experiment).toEqual({ people: 2, successes: 1 });
  const stored = await kept(page);
  for (const name of names) expect(stored).not.toContain(name);
  // The forecast's page shows the same test, and one undo takes the counts back.
  await open(page, `#/plan/${id}/funnel`);
  await ready(page, "funnel");
  await page.locator(".tests > summary").click();
  await expect(page.locator('[data-caution="thin"]')).toBeVisible();
  await page.locator(".tests__days > summary").click();
  await expect(mask).toHaveCount(1);
  await expect(page.locator("[data-pick]").filter({ hasText: "小**" })).toHaveCount(1);
  await mask.uncheck();
  await expect(page.locator("[data-pick]").filter({ hasText: "小林" })).toHaveCount(1);
  await page.locator("h1").click();
  await page.keyboard.press("Control+z");
  await expect.poll(experiment).toBeUndefined();
});

test("the member table is kept only where somebody says so, is there the next time, and is in no link", async ({ page }) => {
  const lines = talk();
  const middle = Math.floor(lines.length / 2);
  const id = await withTalk(page, lines.slice(0, middle));
  const keep = page.locator('input[name="monitor.talk.keep"]');
  await expect(keep).not.toBeChecked();
  const before = Number(await page.locator('[data-kpi="monitor.kept.bytes"]').getAttribute("data-value"));
  await keep.check();
  await expect(page.locator('[data-kept="小林"]')).toBeVisible();
  const size = async () => Number(await page.locator('[data-kpi="monitor.kept.bytes"]').getAttribute("data-value"));
  expect(await size()).toBeGreaterThan(before);
  await expect.poll(async () => (await storedPlan(page, id)).monitor?.kept?.members?.length).toBe(PEOPLE.length);
  expect(await kept(page)).not.toContain(SECRET);
  // The page as it is opened the next time: the rows are there, and a later reading goes in without counting a day twice.
  await page.reload();
  await ready(page, "monitor");
  await expect(page.locator('[data-kept="从不说话"]')).toBeVisible();
  await drop(page, lines.slice(middle - 40));
  await page.locator('[data-action="merge-members"]').click();
  await expect(page.locator('[data-action="merge-members"]')).toHaveCount(0);
  const of = counted(lines).members;
  for (const name of ["小林", "李雷", "老王"]) {
    await expect(page.locator(`[data-kept="${name}"] td`).first()).toHaveAttribute("data-value", `${of.get(name)}`);
  }
  expect(await faults(page)).toEqual([]);
  // A link leaves it out, and says so; a file carries it, and says so.
  await page.locator('[data-action="share"]').first().click();
  await expect(page.locator('[data-carries="members"]')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('dialog [data-export="json"]').click()]);
  expect(readFileSync(await download.path(), "utf8")).toContain("从不说话");
  await expect(page.locator(".toast").filter({ hasText: "成员表" })).toBeVisible();
  await page.keyboard.press("Escape");
  await keep.uncheck();
  await expect.poll(async () => (await storedPlan(page, id)).monitor).toBeUndefined();
  // What stood there when the page was opened is a generation of its own, which the settings can delete.
  const stored = JSON.stringify(await storedPlan(page, id));
  for (const name of names) expect(stored).not.toContain(name);
  await page.keyboard.press("Control+z");
  await expect(page.locator('[data-kept="从不说话"]')).toBeVisible();
});
