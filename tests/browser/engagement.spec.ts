// Talk and incentives: forms by the aim, points with their cost, activities on the calendar, rules, scripts.

import type { Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { expectFigures, fromTemplate, setSize, storedPlan } from "./support/plans";

test.use({ timezoneId: "Asia/Shanghai", permissions: ["clipboard-read", "clipboard-write"] });

/** A plan for 300 members, opened at the planner of talk and incentives; its id. */
async function openEngagement(page: Page, template = "member"): Promise<string> {
  await page.clock.setFixedTime(new Date("2026-09-01T08:00:00+08:00"));
  const id = await fromTemplate(page, template);
  await setSize(page, "300");
  await open(page, `#/plan/${id}/engagement`);
  await ready(page, "engagement");
  return id;
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await page.locator(`input[name="${name}"]`).fill(text);
  await page.locator(`input[name="${name}"]`).press("Enter");
}

const saved = async (page: Page, id: string) => (await storedPlan(page, id))?.engagement ?? {};
const items = async (page: Page, id: string) => Object.entries((await storedPlan(page, id))?.calendar?.items ?? {}) as any[];
const press = (page: Page, action: string) => page.locator(`main [data-action="${action}"]`).click();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const forms = (page: Page) => page.locator("[data-form]").evaluateAll((all) => all.map((it) => (it as HTMLElement).dataset.form));

test("forms stand in the order of the aim, with those expected by the source", async ({ page }) => {
  const id = await openEngagement(page);
  await expectFigures(page, {
    "engagement.poll": "180-240", "engagement.relay": "120-180", "engagement.topic": "90-150", "engagement.sharing": "60-120",
  });
  await page.locator('select[name="engagement.aim"]').selectOption("info");
  await expect(page.locator("h1")).toContainText("300 人的群，投票预计 180–240 人参与");
  await type(page, "engagement.ordinary", "10");
  await expectFigures(page, { "engagement.question": 90 });
  await expect(page.locator('[data-form="game"]')).toContainText("未给出");
  await page.locator('select[name="engagement.aim"]').selectOption("talk");
  await expect.poll(async () => (await forms(page))[0]).toBe("topic");
  await page.locator('select[name="engagement.tolerated"]').selectOption("low");
  await expect.poll(async () => (await forms(page)).slice(-2)).toEqual(["topic", "game"]);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await forms(page))[0]).toBe("topic");
  await expect.poll(() => saved(page, id)).toEqual({ aim: "talk", ordinary: 100_000 });
});

test("points cost what the person says, and the budget at most", async ({ page }) => {
  await openEngagement(page);
  await type(page, "engagement.share.check_in", "25");
  await type(page, "engagement.points.check_in", "5");
  await expectFigures(page, { "engagement.points": 11_250 });
  await expect(page.locator('[data-kpi="engagement.cost"]')).toHaveCount(0);
  await type(page, "engagement.value", "0.01");
  await expectFigures(page, { "engagement.cost": 112.5, "engagement.paid": 112.5, "engagement.cost_a_member": 0.375 });
  await type(page, "engagement.budget", "60");
  await expectFigures(page, { "engagement.cost": 112.5, "engagement.paid": 60, "engagement.cost_a_member": 0.2 });
  await expect(page.locator('[data-finding="engagement.over_budget"]')).toContainText("0.0053");
  await type(page, "engagement.cap.check_in", "2");
  await expectFigures(page, { "engagement.cost": 45 });
  await expect(page.locator('[data-finding="engagement.over_budget"]')).toHaveCount(0);
  await type(page, "engagement.value", "一分钱");
  await expect(page.locator('input[name="engagement.value"]')).toHaveAttribute("aria-invalid", "true");
});

test("points for inviting are warned of, and go with one press", async ({ page }) => {
  const id = await openEngagement(page);
  await type(page, "engagement.points.invite", "10");
  const finding = page.locator('[data-finding="engagement.invite_points"]');
  await expect(finding.locator('[data-fact="P18-induced-share"]')).toBeVisible();
  await finding.locator('[data-action="drop-invite-points"]').click();
  await expect(finding).toHaveCount(0);
  await expect.poll(() => saved(page, id)).toEqual({});
  await page.keyboard.press("Control+z");
  await expect(finding).toBeVisible();
});

test("activities go on the calendar once, as one step", async ({ page }) => {
  const id = await openEngagement(page);
  const before = (await items(page, id)).length;
  await page.locator('input[name="engagement.contests"]').check();
  await page.locator('input[name="engagement.meetups"]').check();
  await page.locator('input[name="engagement.benefits"][value="s4"]').check();
  await expectFigures(page, {
    "engagement.contests_a_year": 12, "engagement.flash_a_year": 156, "engagement.meetups_a_year": 4,
  });
  await page.locator('input[name="engagement.host"]').fill("大可");
  await press(page, "put-activities");
  await expect(page.locator('[data-action="put-activities"]')).toHaveCount(0);
  await expect.poll(async () => (await items(page, id)).length).toBeGreaterThan(before + 100);
  const all = (await items(page, id)).map(([, item]) => item);
  const contest = all.find((item) => item.title === "主题竞赛");
  expect(contest.owner).toEqual({ name: "大可" });
  expect(contest.checks.map((check: any) => check.text)).toEqual(["评审标准写清楚", "主持人实时引导"]);
  expect(all.some((item) => item.title === "「主题竞赛」展示成果")).toBe(true);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await items(page, id)).length).toBe(before);
  await expect(page.locator('[data-action="put-activities"]')).toBeVisible();
  await press(page, "put-festivals");
  await expect.poll(async () => (await items(page, id)).some(([, item]) => item.title === "中秋节专场" || item.title === "中秋专场")).toBe(true);
  await expect(page.locator('[data-action="put-festivals"]')).toHaveCount(0);
});

test("rules, levels and streaks are rows that come and go", async ({ page }) => {
  const id = await openEngagement(page);
  await press(page, "add-rule-example");
  await expect(page.locator('input[name="engagement.rules.1.trigger"]')).toHaveValue("每满 10 条有效互动");
  await press(page, "add-rule");
  await type(page, "engagement.rules.2.trigger", "每日一问");
  await expect.poll(async () => (await saved(page, id)).rules?.[1]?.trigger).toBe("每日一问");
  await page.getByRole("button", { name: "去掉第 1 条" }).click();
  await expect(page.locator('input[name="engagement.rules.1.trigger"]')).toHaveValue("每日一问");
  await press(page, "add-level");
  await type(page, "engagement.grades.1.name", "老友");
  await type(page, "engagement.grades.1.from", "500");
  await press(page, "add-streak");
  await type(page, "engagement.streaks.1.days", "7");
  await expect.poll(async () => (await saved(page, id)).grades).toEqual([{ name: "老友", from: 500 }]);
  await expect.poll(async () => (await saved(page, id)).streaks).toEqual([{ days: 7, reward: "" }]);
});

test("what points are for says how long it is saved for and what it costs", async ({ page }) => {
  const id = await openEngagement(page);
  await press(page, "add-redemption");
  await type(page, "engagement.redemptions.1.reward", "优惠券");
  await type(page, "engagement.redemptions.1.points", "70");
  await expect(page.locator(".rows__remark")).toContainText("攒不到");
  await type(page, "engagement.points.check_in", "7");
  await type(page, "engagement.value", "0.1");
  await type(page, "engagement.redemptions.1.stock", "20");
  await expectFigures(page, { "engagement.redemption_days.1": 10, "engagement.redemption_cost.1": 7 });
  await expect(page.locator(".rows__remark")).toContainText("每月最多 ¥140");
  await expect.poll(async () => (await saved(page, id)).redemptions).toEqual([{ reward: "优惠券", points: 70, stock: 20 }]);
});

test("the daily check-in goes on the calendar, moves with its time, and comes off again", async ({ page }) => {
  const id = await openEngagement(page);
  await page.locator('input[name="engagement.check_in"]').fill("读十页");
  await expect(page.locator('[data-action="put-check-in"]')).toHaveCount(0);
  await type(page, "engagement.check_in_at", "21:00");
  await press(page, "put-check-in");
  const theItem = async () => (await items(page, id)).map(([, item]) => item).find((item) => item.title === "读十页");
  await expect.poll(async () => (await theItem())?.when).toEqual({ day: "2026-09-01", start: "21:00" });
  expect((await theItem()).repeat).toEqual({ frequency: "daily", every: 1 });
  await type(page, "engagement.check_in_at", "7:30");
  await press(page, "put-check-in");
  await expect.poll(async () => (await theItem())?.when.start).toBe("07:30");
  await press(page, "take-out-check-in");
  await expect.poll(theItem).toBeUndefined();
});

test("activities that nobody wants any more are taken off the calendar", async ({ page }) => {
  const id = await openEngagement(page);
  await page.locator('input[name="engagement.contests"]').check();
  await press(page, "put-activities");
  const contests = async () => (await items(page, id)).filter(([, item]) => item.title.includes("主题竞赛")).length;
  await expect.poll(contests).toBeGreaterThan(0);
  await page.locator('input[name="engagement.contests"]').uncheck();
  await press(page, "take-out-activities");
  await expect.poll(contests).toBe(0);
  await page.keyboard.press("Control+z");
  await expect.poll(contests).toBeGreaterThan(0);
});

test("a press that takes its own button away leaves the focus on the page", async ({ page }) => {
  await openEngagement(page);
  const presses: [string, () => Promise<void>][] = [
    ["add-rule-example", async () => {}],
    ['[aria-label="去掉第 1 条"]', async () => {}],
    ['[aria-label="去掉第 1 级"]', () => press(page, "add-level")],
    ['[aria-label="去掉第 1 档"]', () => press(page, "add-streak")],
    ['[aria-label="去掉第 1 样"]', () => press(page, "add-redemption")],
    ["drop-invite-points", () => type(page, "engagement.points.invite", "10")],
    ["draft-opener", async () => {}],
    ["draft-reply", async () => {}],
    ["put-activities", () => page.locator('input[name="engagement.contests"]').check()],
    ["take-out-activities", () => page.locator('input[name="engagement.contests"]').uncheck()],
    ["put-festivals", async () => {}],
    ["put-check-in", () => type(page, "engagement.check_in_at", "21:00")],
    ["take-out-check-in", async () => {}],
  ];
  for (const [button, before] of presses) {
    await before();
    const pressed = page.locator(button.startsWith("[") ? `main ${button}` : `main [data-action="${button}"]`);
    await pressed.focus();
    await page.keyboard.press("Enter");
    await expect(pressed, button).toHaveCount(0);
    await expect(page.locator("main :focus"), button).toHaveCount(1);
  }
});

test("uplifts are reckoned from the figures of today", async ({ page }) => {
  await openEngagement(page);
  await type(page, "engagement.retention", "40");
  await type(page, "engagement.monthly_active", "200");
  await expectFigures(page, {
    "engagement.check_in_s4": 0.528, "engagement.check_in_s0": 0.62, "engagement.points_s4": 256,
    "engagement.points_s0": 620, "engagement.levels": 145,
  });
});

test("scripts are drafted, taken over, written and copied", async ({ page }) => {
  const id = await openEngagement(page);
  await press(page, "copy-reply");
  await expect.poll(() => copied(page)).toContain("〔肯定：说得好在哪里〕");
  await page.locator('textarea[name="engagement.reply"]').fill("说得好。还有一点。你呢？");
  await expect.poll(async () => (await saved(page, id)).reply).toBe("说得好。还有一点。你呢？");
  await page.locator('textarea[name="engagement.jargon"]').fill("车鉴=购物分享");
  await press(page, "copy-kit");
  await expect.poll(() => copied(page)).toContain("暗语\n车鉴=购物分享");
});

for (const theme of ["light", "dark"]) {
  test(`on a phone a filled page can be read by everybody: ${theme}`, async ({ page }) => {
    await withSettings(page, { lang: theme === "dark" ? "zh-CN" : "en", theme });
    await openEngagement(page, "industry");
    await page.setViewportSize({ width: 390, height: 844 });
    await type(page, "engagement.points.invite", "10");
    await press(page, "add-rule-example");
    await press(page, "add-level");
    await page.locator('input[name="engagement.contests"]').check();
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(excess).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  });
}
