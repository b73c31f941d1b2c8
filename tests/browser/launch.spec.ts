// The launch: figures typed in say where the plan stops, ticks count, and what is planned stands on the calendar.

import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { expectFigures, fromTemplate, storedPlan } from "./support/plans";

/** A plan's launch list. */
async function launchOf(page: Page): Promise<string> {
  const id = await fromTemplate(page, "benefit");
  await open(page, `#/plan/${id}/launch`);
  await ready(page, "launch");
  return id;
}

async function type(page: Page, name: string, text: string): Promise<void> {
  const field = page.locator(`input[name="${name}"]`);
  await field.fill(text);
  await field.press("Enter");
}

const verdict = (page: Page, stage: string) => page.locator(`.launch__gate[data-stage="${stage}"]`);

test("figures that were measured say where the plan stops, and undo takes them back", async ({ page }) => {
  const id = await launchOf(page);
  await expect(page.locator("h1")).toContainText("卡在筹备期");
  await type(page, "launch.readings.prepare", "100%");
  await type(page, "launch.readings.attract", "180");
  await expect(page.locator("h1")).toContainText("卡在引流期：日均扫码量 180 次，门槛是 200 次");
  await expect(verdict(page, "attract")).toHaveAttribute("data-verdict", "short");
  await expectFigures(page, { "launch.passed": 1 });
  await type(page, "launch.readings.attract", "250");
  await type(page, "launch.readings.screen", "55");
  await expect(page.locator("h1")).toContainText("卡在筛选期");
  await expectFigures(page, { "launch.valid_a_day": 137.5, "launch.passed": 2 });
  for (const [stage, text] of Object.entries({ screen: "60", operate: "30", convert: "15", fission: "3", review: "40" })) {
    await type(page, `launch.readings.${stage}`, text);
  }
  await expect(page.locator("h1")).toContainText("7 道门槛都过了");
  await type(page, "launch.readings.convert", "14.9");
  await expectFigures(page, { "launch.passed": 6, "launch.passed_share": 0.857 });
  await expect.poll(async () => (await storedPlan(page, id)).launch.readings.convert).toBe(149_000);
  await page.locator('[data-action="undo"]').first().click();
  await expectFigures(page, { "launch.passed": 7 });
  // What is no figure stays in the field, with the reason.
  await type(page, "launch.readings.screen", "160");
  await expect(page.locator('input[name="launch.readings.screen"]')).toHaveAttribute("aria-invalid", "true");
  await expectFigures(page, { "launch.passed": 7 });
});

test("the launch goes onto the calendar once, follows the opening day, and comes off again", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-02T12:00:00+08:00"));
  const id = await launchOf(page);
  const put = page.locator('[data-action="onto-calendar"]');
  await expect(put).toBeDisabled();
  await page.locator('input[name="calendar.opens_on"]').fill("2026-12-01");
  await page.locator('input[name="calendar.opens_on"]').blur();
  await put.click();
  await expect(page.locator(".launch__state")).toHaveAttribute("data-there", "36");
  await expect(put).toHaveCount(0);
  const items = async () => Object.values<any>((await storedPlan(page, id)).calendar?.items ?? {});
  await expect.poll(async () => (await items()).length).toBe(36);
  expect((await items()).every((item) => item.when.opening !== undefined && item.channel === "team")).toBe(true);
  // A longer stage: the calendar is behind until it is told.
  await type(page, "launch.days.screen", "10");
  await expect(page.locator(".launch__state")).not.toHaveAttribute("data-behind", "0");
  await put.click();
  await expect(page.locator(".launch__state")).toHaveAttribute("data-behind", "0");
  await expect.poll(async () => (await items()).length).toBe(36);
  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
  await expect(page.locator("main [data-item]").first()).toBeVisible();
  await open(page, `#/plan/${id}/launch`);
  await page.locator('[data-action="off-calendar"]').click();
  await expect(page.locator(".launch__state")).toHaveAttribute("data-there", "0");
  await page.locator('[data-action="undo"]').first().click();
  await expect(page.locator(".launch__state")).toHaveAttribute("data-there", "36");
});

test("tasks are ticked, added, worded, given away, moved and taken out", async ({ page }) => {
  const id = await launchOf(page);
  await page.locator('input[name="launch.marks.rules"]').check();
  await expectFigures(page, { "launch.done.prepare": 1 });
  for (const text of ["给门店寄台卡", "约两位老客试扫"]) {
    await page.locator('[data-action="add-attract"]').click();
    await page.locator('dialog input[name="launch.task.text"]').fill(text);
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog")).toHaveCount(0);
  }
  const own = page.locator('.launch__stage[data-stage="attract"] [data-task^="own-"]');
  await expect(own).toHaveText([/给门店寄台卡/, /约两位老客试扫/]);
  await own.nth(1).locator('[data-action="edit-task"]').click();
  const dialog = page.locator("dialog");
  await dialog.locator('[data-action="move-up"]').click();
  await dialog.locator('select[name="launch.task.role"]').selectOption("owner");
  await dialog.locator('input[name="launch.task.owner"]').fill("小满");
  await dialog.locator('input[name="launch.task.due"]').fill("-9");
  await dialog.locator('input[name="launch.task.due"]').press("Enter");
  await page.keyboard.press("Escape");
  await expect(own).toHaveText([/约两位老客试扫.*开群前 9 天.*小满/s, /给门店寄台卡/]);
  await own.nth(1).locator('[data-action="edit-task"]').click();
  await dialog.locator('[data-action="take-out"]').click();
  await expect(own).toHaveCount(1);
  // A fact's task is left out, and can be put back.
  await page.locator('[data-task="poster"] [data-action="edit-task"]').click();
  await dialog.locator('[data-action="take-out"]').click();
  const omitted = page.locator('.launch__stage[data-stage="prepare"] details');
  await omitted.locator("summary").click();
  await omitted.locator('[data-task="poster"] [data-action="put-back"]').click();
  await expect(page.locator('input[name="launch.marks.poster"]')).toBeVisible();
  await expect.poll(async () => Object.keys((await storedPlan(page, id)).launch.marks)).toEqual(["rules"]);
});

test("the picture has a twin in a table, and leads to each stage's tasks by the keyboard", async ({ page }) => {
  await launchOf(page);
  await expect(page.locator(".gantt__row[data-stage]")).toHaveCount(7);
  await page.locator('.gantt__row[data-stage="fission"] button').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#launch-fission")).toBeFocused();
  await expect(page.locator('[data-finding="launch.induced_sharing"] [data-fact="P18-induced-share"]')).toBeVisible();
  await page.locator('input[name="launch.view"][value="table"]').check({ force: true });
  await expect(page.locator(".launch__schedule tbody tr")).toHaveCount(7);
  await expect(page.locator(".launch__schedule tbody tr").first()).toContainText("物料完成度");
});
