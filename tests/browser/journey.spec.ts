// The main job from end to end: pick a kind of group, see who runs it, close, come back, hand it on.

import { expect, open, ready, test } from "./support/app";
import { bring, expectFigures, exportPlan, fromTemplate, planOf, setSize, shareLink, storedPlan } from "./support/plans";

const at450 = {
  "staffing.total": 13,
  "staffing.owner": 1,
  "staffing.deputies": 4,
  "staffing.leads": 8,
  "staffing.members_per_lead": 56.25,
  "staffing.members_per_upper": 90,
  "staffing.members_per_staff": 34.615,
  "staffing.native_seats_used": 4,
  "staffing.without_rights": 9,
};

test("a first visit shows at least twelve kinds of group, and one click makes a plan", async ({ page }) => {
  await open(page);
  expect(await page.locator("[data-template]").count()).toBeGreaterThanOrEqual(12);
  // Each says what it is for; those in sight leave room for the other ways to begin.
  await expect(page.locator('[data-template="member"]')).toContainText("付费门槛加严格群规");
  await expect(page.locator("[data-template]:visible")).toHaveCount(6);
  await page.getByText("其余 8 个模板").click();
  await expect(page.locator("[data-template]:visible")).toHaveCount(14);
  const id = await fromTemplate(page, "benefit");
  await expect(page.locator("h1")).toContainText("300");
  await expect.poll(() => storedPlan(page, id)).toBeTruthy();
});

test("450 members by S0: 13 people, their spans, and 9 of them without rights", async ({ page }) => {
  await fromTemplate(page, "benefit");
  await setSize(page, "450");
  await expect(page.locator('input[name="staffing.model"][value="s0"]')).toBeChecked();
  await expectFigures(page, at450);
  await expect(page.locator("h1")).toContainText("13 人");
  await expect(page.locator('[data-finding="staffing.no_rights"]')).toContainText("9 人没有管理权限");
});

test("the plan is there after a reload, and undo works before and redo after it", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  await setSize(page, "450");
  await expectFigures(page, { "staffing.total": 13 });

  await page.locator('[data-action="undo"]').click();
  await expect(page.locator('input[name="staffing.size"]')).toHaveValue("300");
  await expectFigures(page, { "staffing.total": 3 });
  await page.keyboard.press("Control+Shift+z");
  await expectFigures(page, { "staffing.total": 13 });
  await page.keyboard.press("Control+z");
  await expectFigures(page, { "staffing.total": 3 });
  await page.locator('[data-action="redo"]').click();
  await expectFigures(page, at450);

  await page.reload();
  await ready(page, "staffing");
  await expectFigures(page, at450);
  expect((await storedPlan(page, id)).staffing.size).toBe(450);
});

test("a model is one step, and one's own figures stay while another model is in use", async ({ page }) => {
  await fromTemplate(page, "member");
  await page.locator('input[name="staffing.model"][value="s4"]').check();
  await expectFigures(page, { "staffing.total": 49, "staffing.without_rights": 45 });
  await page.locator('input[name="staffing.model"][value="s1"]').check();
  await expectFigures(page, { "staffing.total": "14-26" });
  await page.locator('input[name="staffing.model"][value="own"]').check();
  await page.locator('input[name="staffing.own.leads"]').fill("5");
  await page.locator('input[name="staffing.own.leads"]').press("Enter");
  await expectFigures(page, { "staffing.total": 9 });
  await page.locator('input[name="staffing.model"][value="s0"]').check();
  await page.locator('input[name="staffing.model"][value="own"]').check();
  await expectFigures(page, { "staffing.total": 9 });
});

test("an export, imported into an empty browser, is the same plan", async ({ page, browser, baseURL }) => {
  const id = await fromTemplate(page, "benefit");
  await setSize(page, "450");
  await expectFigures(page, at450);
  const file = await exportPlan(page);
  expect(file.name).toMatch(/\.qunce\.json$/);
  const parsed = JSON.parse(file.text);
  expect(parsed).toMatchObject({ format: "qunce.plan", version: 1, app: expect.stringMatching(/^\d+\.\d+\.\d+$/) });

  const other = await browser.newPage({ baseURL, locale: "zh-CN" });
  await bring(other, file.name, file.text);
  await expect(other.locator("dialog")).toContainText("新的");
  expect(await storedPlan(other, id), "nothing is stored before the decision").toBeUndefined();
  await other.locator('[data-action="import"]').last().click();
  await expect.poll(() => storedPlan(other, id)).toEqual(planOf(file.text));
  await open(other, `#/plan/${id}/staffing`);
  await expectFigures(other, at450);
  await other.close();
});

test("a share link opens the same plan, read-only until it is kept", async ({ page, browser, baseURL }) => {
  const id = await fromTemplate(page, "benefit");
  await setSize(page, "450");
  const link = await shareLink(page);
  expect(link.length).toBeLessThan(2000);
  const mine = await storedPlan(page, id);

  const other = await browser.newPage({ baseURL, locale: "zh-CN" });
  await other.goto(link);
  await ready(other, "share");
  await expectFigures(other, { "staffing.total": 13 });
  expect(await storedPlan(other, id)).toBeUndefined();
  expect(other.url(), "the plan does not stay in the address bar").not.toContain(link.split("#/share/")[1]);

  await other.locator('[data-action="keep"]').click();
  await ready(other, "staffing");
  await expectFigures(other, at450);
  await expect.poll(() => storedPlan(other, id)).toEqual(mine);
  await other.close();
});

test("the language changes at once, without a reload, and stays", async ({ page }) => {
  await fromTemplate(page, "benefit");
  await setSize(page, "450");
  await page.evaluate(() => Object.assign(window, { mark: "same page" }));
  await page.locator('[data-action="language"]').first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("h1")).toContainText("13 people");
  expect(await page.evaluate(() => Reflect.get(window, "mark"))).toBe("same page");
  await expectFigures(page, at450);
  await page.reload();
  await ready(page, "staffing");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a size that is none is refused at the field, and the plan stays as it was", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  for (const [typed, reason] of [["1", "2 到 5,000"], ["5001", "2 到 5,000"], ["很多", "数字"], ["4.5", "数字"]]) {
    await setSize(page, typed);
    const field = page.locator('input[name="staffing.size"]');
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveValue(typed);
    await expect(page.locator("main")).toContainText(reason);
    expect((await storedPlan(page, id)).staffing.size).toBe(300);
  }
  for (const [typed, size] of [["４５０", 450], ["3百", 300], ["1,200人", 1200], ["450 members", 450]] as const) {
    await setSize(page, typed);
    await expect.poll(async () => (await storedPlan(page, id)).staffing.size).toBe(size);
  }
});

test("the gallery renames, duplicates, archives, deletes and finds plans, each with a way back", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  await page.goto("./#/");
  await ready(page, "plans");
  const cards = page.locator(".plan-card");
  await expect(cards).toHaveCount(1);
  const menu = cards.first().getByRole("button", { name: /菜单/ });

  await menu.click();
  await page.getByRole("menuitem", { name: "改名" }).click();
  await page.locator('input[name="title"]').fill("周末团购群");
  await page.keyboard.press("Enter");
  await expect(cards.first()).toContainText("周末团购群");

  await menu.click();
  await page.getByRole("menuitem", { name: "复制一份" }).click();
  await ready(page, "staffing");
  await page.goto("./#/");
  await expect(cards).toHaveCount(2);
  await expect(page.locator("main")).toContainText("周末团购群 副本");

  await cards.filter({ hasText: "副本" }).getByRole("button", { name: /菜单/ }).click();
  await page.getByRole("menuitem", { name: "删除" }).click();
  await expect(cards).toHaveCount(1);
  await page.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await expect(cards).toHaveCount(2);

  await cards.filter({ hasText: "副本" }).getByRole("button", { name: /菜单/ }).click();
  await page.getByRole("menuitem", { name: "归档" }).click();
  await expect(page.locator("details")).toContainText("已归档（1）");
  await page.locator("summary").click();
  await expect(page.locator("details .plan-card")).toContainText("副本");
  await expect.poll(async () => (await storedPlan(page, id)).title).toBe("周末团购群");
});

test("with six plans the gallery finds one by its title, whatever the width of the letters", async ({ page }) => {
  for (const code of ["benefit", "knowledge", "parent", "industry", "member", "shop"]) await fromTemplate(page, code);
  await page.goto("./#/");
  await ready(page, "plans");
  await page.locator("body").press("/");
  await expect(page.locator('input[type="search"]')).toBeFocused();
  await page.keyboard.type("ｈｒ 同行");
  await expect(page.locator(".plan-card")).toHaveCount(1);
  await page.locator('input[type="search"]').fill("没有这个");
  await expect(page.locator("main")).toContainText("没有方案符合");
});

test("an address that leads nowhere says so, and never leaves a blank page", async ({ page }) => {
  const lost = ["#/nope", "#/plan/zzzz/staffing", "#/plan/x/%00", "#/share/", "#/plan/abcd/launch"];
  for (const hash of lost) {
    await page.goto("about:blank");
    await page.goto(`./${hash}`);
    await expect(page.locator('main[data-page="not-found"]'), hash).toContainText("没有对应的页面");
  }
  for (const hash of ["#foo", "#//", "#"]) {
    await page.goto("about:blank");
    await page.goto(`./${hash}`);
    await expect(page.locator("main[data-page]"), hash).toBeVisible();
  }
  await page.evaluate(() => (location.hash = "//settings"));
  await ready(page, "settings");
});
