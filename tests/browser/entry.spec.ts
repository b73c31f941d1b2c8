// Joining: the ways in with their reasons, the questionnaire, the welcome, and codes that run out.

import type { Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { expectFigures, fromTemplate, storedPlan } from "./support/plans";

test.use({ timezoneId: "Asia/Shanghai", permissions: ["clipboard-read", "clipboard-write"] });

/** A plan from a template, opened at the planner of joining; its id. */
async function openEntry(page: Page, template = "knowledge"): Promise<string> {
  await page.clock.setFixedTime(new Date("2026-09-16T08:00:00+08:00"));
  const id = await fromTemplate(page, template);
  await show(page, id);
  return id;
}

async function show(page: Page, id: string): Promise<void> {
  await open(page, `#/plan/${id}/entry`);
  await ready(page, "entry");
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await page.locator(`input[name="${name}"]`).fill(text);
  await page.locator(`input[name="${name}"]`).press("Enter");
}

const saved = async (page: Page, id: string) => (await storedPlan(page, id))?.entry ?? {};
const press = (page: Page, action: string) => page.locator(`main [data-action="${action}"]`).click();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const value = (page: Page, kpi: string) => page.locator(`[data-kpi="${kpi}"]`).getAttribute("data-value");

test("a learning group is suggested a quiz, with what it comes to", async ({ page }) => {
  await openEntry(page);
  await expectFigures(page, { "entry.method": "questions", "entry.valid": 120, "entry.kept": 170 });
  await expect(page.locator("h1")).toContainText(/用答题制入群：90 天约 \d+ 人通过，\d+ 人进群/);
  await expect(page.locator('input[name="entry.method"][value="questions"]')).toBeChecked();
  await expect(page.locator("main")).toContainText("正合这类群");
  const methods = await page.locator('input[name="entry.method"]').evaluateAll((all) => all.map((it) => (it as HTMLInputElement).value));
  expect(methods).toEqual(["questions", "invitation", "payment", "review"]);
  // The bars of the way: 20 scans a day over 90 days, 60 % done, 80 % of those passed.
  await expectFigures(page, { "entry.applicants": 1800, "entry.done": 1080, "entry.answered": 864 });
  for (const fact of ["S0-3-four-modes", "S0-3-method-quiz", "P02-consent-40", "P03-realname-100", "P05-qr-stop", "P04-qr-7d"]) {
    await expect(page.locator(`main [data-fact="${fact}"]`).first()).toBeVisible();
  }
});

test("another method is one step, and the suggested one is one press away", async ({ page }) => {
  const id = await openEntry(page);
  await page.locator('input[name="entry.method"][value="review"]').check();
  await expectFigures(page, { "entry.method": "review" });
  await expect(page.locator('[data-finding="entry.review_closes_codes"]')).toBeVisible();
  await expect.poll(() => saved(page, id)).toEqual({ method: "review" });
  await press(page, "suggested-method");
  await expectFigures(page, { "entry.method": "questions" });
  await page.keyboard.press("Control+z");
  await expectFigures(page, { "entry.method": "review" });
  await page.keyboard.press("Control+z");
  await page.locator('select[name="entry.scene"]').selectOption("commercial");
  await expectFigures(page, { "entry.method": "payment" });
  await page.locator('input[name="entry.would_pay"][value="no"]').check({ force: true });
  await expectFigures(page, { "entry.method": "invitation" });
});

test("a questionnaire is built, put in order, and comes back after a removal", async ({ page }) => {
  const id = await openEntry(page);
  await page.getByRole("button", { name: "现成的题" }).click();
  await page.locator('[data-action="add-three"]').click();
  await expectFigures(page, { "entry.questions": 3 });
  await press(page, "add-question");
  await expectFigures(page, { "entry.questions": 4 });
  const fourth = page.locator('[data-question="4"]');
  await fourth.locator('input[name="entry.questions.4.text"]').fill("三月龄一天睡多久？");
  await fourth.locator('[data-action="add-answer"]').click();
  await fourth.locator('input[name="entry.questions.4.answers.0.text"]').fill("15 小时");
  await fourth.locator('[data-action="add-answer"]').click();
  await fourth.locator('input[name="entry.questions.4.answers.1.text"]').fill("8 小时");
  await fourth.locator('input[name="entry.questions.4.answers.0.right"]').check();
  await fourth.locator('[data-action="question-up"]').click();
  await expect(page.locator("[data-question]").nth(2)).toContainText("三月龄");
  await expect.poll(async () => (await saved(page, id)).order).toEqual([1, 2, 4, 3]);
  await press(page, "copy-questionnaire");
  await expect.poll(() => copied(page)).toContain("3. 三月龄一天睡多久？\nA. 15 小时\nB. 8 小时");
  await press(page, "copy-key");
  await expect.poll(() => copied(page)).toContain("3. 三月龄一天睡多久？: A");
  await fourth.locator('[data-action="remove-question"]').click();
  await expectFigures(page, { "entry.questions": 3 });
  await page.getByRole("status").filter({ hasText: "去掉了第 3 题" }).getByRole("button", { name: "撤销" }).click();
  await expect(page.locator("[data-question]").nth(2)).toContainText("三月龄");
});

test("there is no room for a 21st question, and a removal leaves the focus on the page", async ({ page }) => {
  await openEntry(page);
  const add = page.locator('main [data-action="add-question"]');
  const questions = page.locator("main [data-question]");
  for (let n = 1; n <= 20; n += 1) {
    await add.click();
    await expect(questions).toHaveCount(n);
  }
  await expect(add).toBeDisabled();
  for (const left of [19, 18]) {
    const remove = page.locator('main [data-action="remove-question"]').first();
    await remove.focus();
    await page.keyboard.press("Enter");
    await expect(questions).toHaveCount(left);
  }
  await expect(add).toBeFocused();
  await press(page, "use-welcome");
  await expect(page.locator('textarea[name="entry.welcome"]')).toBeFocused();
});

test("a question for an identity card is refused by name", async ({ page }) => {
  await openEntry(page);
  await press(page, "add-question");
  await page.locator('input[name="entry.questions.1.text"]').fill("请填身 份 证号");
  const finding = page.locator('[data-finding="entry.asks_id_data"]');
  await expect(finding).toContainText("第 1 题在要身份证信息");
  await expect(finding.locator('[data-fact="S3-6-no-id-data"]')).toBeVisible();
  await finding.getByRole("button", { name: "去掉第 1 题" }).click();
  await expect(finding).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(finding).toHaveCount(1);
});

test("the questionnaire is printed alone, with its key on a page of its own", async ({ page }) => {
  await page.addInitScript(() => {
    // Looked at where the browser would look at it.
    window.print = () => {
      document.documentElement.dataset.printed = document.querySelector(".print-sheet")?.textContent ?? "nothing";
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  await openEntry(page);
  await page.getByRole("button", { name: "现成的题" }).click();
  await page.locator('[data-action="add-jargon"]').click();
  await press(page, "print-questionnaire");
  await expect(page.locator("html")).toHaveAttribute("data-printed", /入群问卷.*车鉴.*购物分享.*答案.*: A/s);
  await expect(page.locator(".print-sheet")).toHaveCount(0);
});

test("what is said here counts in the forecast, until it says otherwise", async ({ page }) => {
  const id = await openEntry(page);
  await page.locator('input[name="entry.questionnaire"][value="yes"]').check({ force: true });
  await type(page, "entry.done", "50%");
  await type(page, "entry.daily_cap", "15");
  await expectFigures(page, { "entry.done": 900, "entry.answered": 720 });
  await open(page, `#/plan/${id}/funnel`);
  // One of the numbers that stand on top.
  const done = page.locator('[data-key="questionnaire_done"]');
  await expect(done.locator("input[type=text]")).toHaveValue("50");
  await expect(done.locator('[data-origin="plan"]')).toContainText("来自入群");
  await done.locator("input[type=text]").fill("40");
  await done.locator("input[type=text]").press("Enter");
  await show(page, id);
  await expectFigures(page, { "entry.done": 720 });
  await expect(page.locator('[data-overruled="questionnaire_done"]')).toBeVisible();
  await page.locator('input[name="entry.questionnaire"][value="no"]').check({ force: true });
  await expect.poll(() => value(page, "entry.answered")).toBe("720");
});

test("codes run out on their days, and the calendar reminds of each once", async ({ page }) => {
  const id = await openEntry(page);
  await expect(page.locator('[data-codes="undated"]')).toBeVisible();
  await page.locator('input[name="entry.codes_from"]').fill("2026-09-20");
  const days = page.locator(".entry__codes tbody tr").first().locator("time");
  await expect(days.nth(0)).toHaveAttribute("datetime", "2026-09-20");
  await expect(days.nth(1)).toHaveAttribute("datetime", "2026-09-27");
  await expect(days.nth(2)).toHaveAttribute("datetime", "2026-09-26");
  const items = async () => Object.values((await storedPlan(page, id)).calendar?.items ?? {}) as any[];
  await press(page, "put-reminders");
  await expect.poll(async () => (await items()).length).toBeGreaterThan(1);
  const n = (await items()).length;
  expect((await items()).every((item) => item.channel === "team" && item.title === "换入群二维码")).toBe(true);
  await expect(page.locator('[data-action="put-reminders"]')).toHaveCount(0);
  await expect(page.locator(".entry__codes")).toContainText("提醒都在日历里了");
  // Another lead moves them, and adds none for a code that has one.
  await type(page, "entry.lead", "2");
  await press(page, "move-reminders");
  await expect(page.locator('[data-action="move-reminders"]')).toHaveCount(0);
  await expect.poll(async () => (await items()).length).toBe(n);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await items()).length).toBe(0);
  await expect(page.locator('[data-action="put-reminders"]')).toBeVisible();
});

test("a welcome is drafted, taken over and copied", async ({ page }) => {
  const id = await openEntry(page);
  await press(page, "copy-welcome");
  await expect.poll(() => copied(page)).toContain("第一件事：点一下群里的投票。");
  await press(page, "use-welcome");
  const text = page.locator('textarea[name="entry.welcome"]');
  await expect(text).toHaveValue(/^欢迎 @新朋友/);
  await text.fill("来了就是自己人");
  await expect.poll(async () => (await saved(page, id)).welcome).toBe("来了就是自己人");
  await press(page, "copy-welcome");
  await expect.poll(() => copied(page)).toBe("来了就是自己人");
  await type(page, "entry.daily_active", "12.5");
  await expectFigures(page, { "entry.daily_active_behind": 0.2 });
  await expect(page.locator('[data-health="healthy"]')).toBeVisible();
  await type(page, "entry.daily_active", "10");
  await expect(page.locator('[data-health="between"]')).toBeVisible();
});

test("other platforms have their own gates, or none that are stated", async ({ page }) => {
  const id = await openEntry(page);
  const on = async (platform: string) => {
    await open(page, `#/plan/${id}/positioning`);
    await page.locator('select[name="positioning.platform"]').selectOption(platform);
    await show(page, id);
  };
  await on("wecom_customer_group");
  await expect(page.locator("[data-kpi^='entry.gate.']")).toHaveCount(2);
  await expectFigures(page, { "entry.live_codes": 1 });
  await on("qq_group");
  await expect(page.locator("[data-kpi^='entry.gate.']")).toHaveCount(1);
  await expect(page.locator(".entry__path")).toContainText("资料未给出");
  await expect(page.locator(".entry__codes")).toContainText("未给出");
  await expect(page.locator('main [data-fact="S3-2-func-qq"]')).toBeVisible();
});

test("on a phone everything is one below the other, and a filled page can be read by everybody", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await withSettings(page, { lang: "en" });
  await openEntry(page, "industry");
  await page.getByRole("button", { name: "Questions to begin with" }).click();
  await page.locator('[data-action="add-quiz"]').click();
  await page.locator('input[name="entry.codes_from"]').fill("2026-09-20");
  await page.locator('input[name="entry.questionnaire"][value="yes"]').check({ force: true });
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
  expect(await faults(page)).toEqual([]);
});
