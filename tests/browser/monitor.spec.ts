// The members' part of the monitor: whose layers, one member's layer, silence in steps, names on the way up.

import type { Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { expectFigures, fromTemplate, setSize, storedPlan } from "./support/plans";

test.use({ timezoneId: "Asia/Shanghai", permissions: ["clipboard-read", "clipboard-write"] });

/** A plan for 450 members, opened at the monitor; its id. */
async function openMonitor(page: Page, template = "member"): Promise<string> {
  await page.clock.setFixedTime(new Date("2026-09-01T08:00:00+08:00"));
  const id = await fromTemplate(page, template);
  await setSize(page, "450");
  await open(page, `#/plan/${id}/monitor`);
  await ready(page, "monitor");
  return id;
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await page.locator(`input[name="${name}"]`).fill(text);
  await page.locator(`input[name="${name}"]`).press("Enter");
}

const saved = async (page: Page, id: string) => (await storedPlan(page, id))?.members ?? {};
const model = (page: Page, code: string) => page.locator(`input[name="monitor.model"][value="${code}"]`);
const press = (page: Page, action: string) => page.locator(`main [data-action="${action}"]`).click();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("what a chip of a panel says stands above the page, whole and in its place", async ({ page }) => {
  await openMonitor(page);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const chip = page.locator("main .panel .source-chip:visible").last();
    await chip.click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeInViewport({ ratio: 1 });
    // Each of its corners is its own: no panel cuts it off, and nothing lies on it.
    const isWhole = () => dialog.evaluate((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const corners = [left + 16, right - 16].flatMap((x) => [top + 16, bottom - 16].map((y) => document.elementFromPoint(x, y)));
      return corners.every((corner) => box.contains(corner));
    });
    await expect.poll(isWhole).toBe(true);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(chip).toBeFocused();
  }
});

test("a phone gets from the top of the page to its parts", async ({ page }) => {
  await openMonitor(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const way = page.getByRole("navigation", { name: "这一页的部分" });
  await way.getByRole("button", { name: "实测值" }).click();
  await expect(page.locator(".rates")).toBeFocused();
  await expect(page.locator(".rates h2")).toBeInViewport();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(way).toBeHidden();
});

test("a model is chosen as one step, with its layers and targets", async ({ page }) => {
  const id = await openMonitor(page);
  await model(page, "s2").check();
  await expect(page.locator("h1")).toContainText("450 人里，核心 23–45 人要专人照看，潜水 90–135 人要唤醒");
  await expectFigures(page, { "monitor.s2_core": "23-45", "monitor.s2_lurker": "90-135", "monitor.s1_core": 90 });
  await model(page, "s4").check();
  await expect(page.locator("h1")).toContainText("满 30 天没说话去唤醒，满 90 天退出");
  await expect.poll(() => saved(page, id)).toEqual({ model: "s4" });
  await model(page, "s1").check();
  await expect.poll(async () => (await storedPlan(page, id)).staffing.structure).toBe("s1");
  await expect.poll(() => saved(page, id)).toEqual({});
  await page.keyboard.press("Control+z");
  await expect(model(page, "s4")).toBeChecked();
  await expect.poll(async () => (await storedPlan(page, id)).staffing.structure).toBe("s2");
});

test("one member's layer is told by four sources, and nothing of it is kept", async ({ page }) => {
  const id = await openMonitor(page);
  await type(page, "monitor.member.daily", "5");
  await type(page, "monitor.member.weeks", "3");
  await expectFigures(page, {
    "monitor.member.s1": "s1_core", "monitor.member.s3": "s3_core", "monitor.member.s4": "s4_high", "monitor.member.s2": "none",
  });
  await press(page, "clear-member");
  await type(page, "monitor.member.quiet", "35");
  await expectFigures(page, { "monitor.member.s4": "s4_silent", "monitor.member.s1": "none", "monitor.member.due": "silent" });
  await type(page, "monitor.member.quiet", "95");
  await expectFigures(page, { "monitor.member.s4": "s4_lost", "monitor.member.due": "leave" });
  await page.locator('input[name="monitor.fills_gaps"]').uncheck();
  await expectFigures(page, { "monitor.member.s4": "s4_silent" });
  await expect.poll(() => saved(page, id)).toEqual({ fills_gaps: false });
});

test("a step of silence is moved, warned of, put back, undone, and kept over a reload", async ({ page }) => {
  const id = await openMonitor(page);
  await type(page, "monitor.silent_days", "120");
  const finding = page.locator('[data-finding="monitor.silence_order"]').first();
  await expect(finding).toBeVisible();
  await press(page, "restore-silence");
  await expect(page.locator('input[name="monitor.silent_days"]')).toHaveValue("30");
  await expect.poll(() => saved(page, id)).toEqual({});
  await page.keyboard.press("Control+z");
  await expect(page.locator('input[name="monitor.silent_days"]')).toHaveValue("120");
  await type(page, "monitor.silent_days", "40");
  await expect.poll(() => saved(page, id)).toEqual({ silent_days: 40 });
  await page.locator('textarea[name="monitor.actions.s2_core"]').fill("每月请吃一顿饭");
  await press(page, "draft-nudge");
  await expect(page.locator('textarea[name="monitor.texts.nudge"]')).toHaveValue(/没听到你说话/);
  await press(page, "copy-leave");
  await expect.poll(() => copied(page)).toContain("90 天没说话了");
  await expect.poll(async () => (await saved(page, id)).actions).toEqual({ s2_core: "每月请吃一顿饭" });
  await page.reload();
  await ready(page, "monitor");
  await expect(page.locator('input[name="monitor.silent_days"]')).toHaveValue("40");
  await expect(page.locator('textarea[name="monitor.actions.s2_core"]')).toHaveValue("每月请吃一顿饭");
});

test("a name rises as one step, and the review goes on the calendar once", async ({ page }) => {
  const id = await openMonitor(page);
  await type(page, "monitor.stars", "阿喜");
  await page.locator('[data-path="star"] [data-action="promote"]').click();
  await expect.poll(() => saved(page, id)).toEqual({ hosts: ["阿喜"] });
  await page.keyboard.press("Control+z");
  await expect.poll(() => saved(page, id)).toEqual({ stars: ["阿喜"] });
  await press(page, "tag-learning");
  await expect.poll(async () => (await saved(page, id)).tags).toEqual(["学习型"]);
  const reviews = async () =>
    Object.values((await storedPlan(page, id))?.calendar?.items ?? {}).filter((item: any) => item.title === "重评成员分层") as any[];
  await press(page, "put-review");
  await expect.poll(async () => (await reviews()).length).toBe(1);
  await expect(page.locator('[data-action="put-review"]')).toHaveCount(0);
  await type(page, "monitor.review_months", "3");
  await press(page, "change-review");
  await expect.poll(async () => (await reviews())[0].repeat.every).toBe(3);
});

for (const theme of ["light", "dark"]) {
  test(`on a phone a filled page can be read by everybody: ${theme}`, async ({ page }) => {
    await withSettings(page, { lang: theme === "dark" ? "zh-CN" : "en", theme });
    await openMonitor(page);
    // On a phone the number of members is typed in a sheet, so that the page is made narrow only now.
    await page.setViewportSize({ width: 390, height: 844 });
    await type(page, "monitor.member.quiet", "35");
    await type(page, "monitor.silent_days", "120");
    for (const name of ["甲", "乙", "丙", "丁"]) await type(page, "monitor.admins", name);
    await expect(page.locator('[data-finding="monitor.admin_seats"]').first()).toBeVisible();
    await page.locator('[data-model="s1"] summary').click();
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(excess).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  });
}
