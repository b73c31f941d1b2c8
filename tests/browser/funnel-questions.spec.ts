// What is asked of a forecast: scenarios, targets, what moves it, a goal, A/B tests.

import { expect, open, ready, test } from "./support/app";
import { fromTemplate, storedPlan } from "./support/plans";
import type { Page } from "@playwright/test";

/** A plan from a template, opened at its forecast once all runs are done; its id. */
async function forecast(page: Page): Promise<string> {
  const id = await fromTemplate(page, "benefit");
  await open(page, `#/plan/${id}/funnel`);
  await ready(page, "funnel");
  return id;
}

/** Types into a field that is read when it is left. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  const field = page.locator(`input[name="${name}"]:visible`);
  await field.fill(text);
  await field.press("Tab");
}

/** The raw number of a figure. */
function raw(page: Page, kpi: string): Promise<number> {
  return page.locator(`[data-kpi="${kpi}"]`).getAttribute("data-value").then(Number);
}

test("a goal is sought, confirmed and taken into a scenario, which is compared with the base", async ({ page }) => {
  const id = await forecast(page);
  await expect(page.locator(".comparison")).toHaveCount(0);
  await page.locator('[data-action="add-scenario"]').click();
  await expect(page.locator('input[name="funnel.scenario.name"]')).toBeFocused();
  await page.keyboard.type("多铺台卡");
  await expect(page.locator(".scenarios__chip.is-on")).toContainText("多铺台卡");

  await page.locator('[data-action="goal-seek"]').click();
  const dialog = page.locator("dialog");
  await expect(dialog.locator('select[name="funnel.goal.key"]')).toHaveValue("channels.1.scans_per_day");
  await fill(page, "funnel.goal.value", "440 人");
  await fill(page, "funnel.goal.day", "60");
  await expect(dialog.locator('[data-kpi="funnel.goal.chance"]')).toHaveAttribute("data-value", /^[01]/);
  const needed = await raw(page, "funnel.goal.value");
  expect(await raw(page, "funnel.goal.figure")).toBeGreaterThanOrEqual(440);
  await dialog.locator('[data-action="apply-goal"]').click();
  await expect(dialog).toHaveCount(0);
  await expect
    .poll(async () => (await storedPlan(page, id)).funnel.scenarios["1"].overrides["channels.1.scans_per_day"])
    .toBeTruthy();
  const saved = (await storedPlan(page, id)).funnel.scenarios["1"].overrides["channels.1.scans_per_day"];
  // Files hold millionths.
  expect(Number(saved) / 1e6).toBeCloseTo(needed, 6);

  await ready(page, "funnel");
  expect(await raw(page, "funnel.compare.1.joins")).not.toBe(await raw(page, "funnel.compare.base.joins"));
  const difference = page.locator('[data-kpi="funnel.compare.1.joins.difference"]');
  await expect(difference).toHaveText(/^[+-].*±/);
  await page.locator('input[name="funnel.case"][value="base"]').check({ force: true });
  await expect(page.locator('input[name="funnel.scenario.name"]')).toHaveCount(0);
});

test("a scenario is reset, deleted and brought back", async ({ page }) => {
  await forecast(page);
  await page.locator('[data-action="add-scenario"]').click();
  await expect(page.locator('[data-action="reset-scenario"]')).toBeDisabled();
  await page.locator('[data-action="remove-scenario"]').click();
  await expect(page.locator('input[name="funnel.case"]')).toHaveCount(1);
  await page.locator(".toast__undo").click();
  await expect(page.locator('input[name="funnel.case"]')).toHaveCount(2);
  for (let n = 2; n <= 6; n += 1) await page.locator('[data-action="add-scenario"]').click();
  await expect(page.locator('[data-action="add-scenario"]')).toBeDisabled();
});

test("keys go to the scenario before and to the next one, where single keys are on", async ({ page }) => {
  await forecast(page);
  const chosen = page.locator('input[name="funnel.case"]:checked');
  for (const n of ["1", "2"]) {
    await page.locator('[data-action="add-scenario"]').click();
    await expect(chosen).toHaveValue(n);
  }
  await expect(page.locator('input[name="funnel.scenario.name"]')).toBeFocused();
  // In a text field they are letters.
  await page.keyboard.type("[]");
  await expect(page.locator('input[name="funnel.scenario.name"]')).toHaveValue("[]");
  await expect(chosen).toHaveValue("2");
  await page.locator(".scenarios__chip.is-on").click();
  for (const [key, value] of [["[", "1"], ["[", "base"], ["[", "2"], ["]", "base"], ["]", "1"]]) {
    await page.keyboard.press(key);
    await expect(chosen).toHaveValue(value);
  }
  await page.keyboard.press("?");
  const keys = page.locator("dialog");
  await expect(keys).toContainText("上一个、下一个情景");
  await page.keyboard.press("]");
  await expect(chosen, "a layer over the page has keys of its own").toHaveValue("1");
  await page.keyboard.press("Escape");
  await expect(keys).toHaveCount(0);
  await page.evaluate(() => {
    const settings = JSON.parse(localStorage.getItem("qunce:settings") ?? "{}");
    localStorage.setItem("qunce:settings", JSON.stringify({ ...settings, letter_keys: false }));
  });
  await page.reload();
  await ready(page, "funnel");
  await page.keyboard.press("]");
  await expect(chosen).toHaveValue("base");
});

test("a goal out of reach says so, and leaves the plan alone", async ({ page }) => {
  await forecast(page);
  await page.locator('[data-action="goal-seek"]').click();
  const dialog = page.locator("dialog");
  await dialog.locator('select[name="funnel.goal.key"]').selectOption("questionnaire_done");
  await fill(page, "funnel.goal.value", "900000");
  await expect(dialog.locator(".goal__answer")).toContainText("到不了");
  await expect(dialog.locator('[data-action="apply-goal"]')).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test("targets tell how likely each is", async ({ page }) => {
  const id = await forecast(page);
  await expect(page.locator('[data-kpi="funnel.target.0"]')).toHaveAttribute("data-value", /^[01]/);
  await page.locator('[data-action="add-target"]').click();
  await fill(page, "funnel.target.1.value", "1");
  await expect(page.locator('[data-kpi="funnel.target.1"]')).toHaveAttribute("data-value", "1");
  await page.locator('select[name="funnel.target.1.side"]').selectOption("at_most");
  await expect(page.locator('[data-kpi="funnel.target.1"]')).toHaveAttribute("data-value", "0");
  await fill(page, "funnel.target.1.value", "1.5");
  await expect(page.locator(".targets__row")).toContainText("要填整数");
  await page.locator('[data-action="remove-target"]').click();
  await expect(page.locator('[data-kpi="funnel.target.0"]')).toBeVisible();
  expect((await storedPlan(page, id)).funnel?.targets ?? {}).toEqual({});
});

test("what moves a figure most is drawn, of whichever figure", async ({ page }) => {
  await forecast(page);
  const bars = page.locator(".tornado .chart__bar");
  await expect(bars.first()).toBeVisible();
  await page.locator('select[name="funnel.tornado"]').selectOption("month_two_retention");
  // Members are counted, retention is a share.
  await expect(page.locator(".tornado svg[role=img]")).toHaveAttribute("aria-label", /从 [\d.]+% 到 [\d.]+%/);
  await expect(bars.first()).toBeVisible();
});

test("a test is planned and its result is read", async ({ page }) => {
  await forecast(page);
  await page.locator("details.tests > summary").click();
  await fill(page, "funnel.test.rate", "15");
  await fill(page, "funnel.test.difference", "5");
  await fill(page, "funnel.test.people", "100");
  await expect(page.locator('[data-kpi="funnel.test.each"]')).toHaveAttribute("data-value", "906");
  await expect(page.locator('[data-kpi="funnel.test.days"]')).toHaveAttribute("data-value", "19");
  await fill(page, "funnel.test.first.people", "900");
  await fill(page, "funnel.test.first.successes", "135");
  await fill(page, "funnel.test.second.people", "900");
  await fill(page, "funnel.test.second.successes", "180");
  await expect(page.locator("details.tests")).toContainText("不像是碰巧");
  await expect.poll(() => raw(page, "funnel.test.gap")).toBeCloseTo(0.05, 6);
  await fill(page, "funnel.test.difference", "90");
  await expect(page.locator("details.tests")).toContainText("要在 0 到 100% 之间");
});
