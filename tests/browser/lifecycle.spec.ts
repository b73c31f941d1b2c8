// The lifecycle: a group split with its staff, decline in weekly figures, a paid group, crises with who takes them up.

import type { Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { expectFigures, fromTemplate, setSize, storedPlan } from "./support/plans";

test.use({ timezoneId: "Asia/Shanghai", permissions: ["clipboard-read", "clipboard-write"] });

/** A plan for 500 members, opened at the lifecycle; its id. */
async function openLifecycle(page: Page, size = "500"): Promise<string> {
  await page.clock.setFixedTime(new Date("2026-09-01T08:00:00+08:00"));
  const id = await fromTemplate(page, "member");
  await setSize(page, size);
  await open(page, `#/plan/${id}/lifecycle`);
  await ready(page, "lifecycle");
  return id;
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await page.locator(`input[name="${name}"]`).fill(text);
  await page.locator(`input[name="${name}"]`).press("Enter");
}

const saved = async (page: Page, id: string) => (await storedPlan(page, id))?.lifecycle ?? {};
const items = async (page: Page, id: string) => Object.values((await storedPlan(page, id))?.calendar?.items ?? {}) as any[];
const press = (page: Page, action: string) => page.locator(`main [data-action="${action}"]`).first().click();
const undo = (page: Page) => page.locator('[data-action="undo"]:visible').click();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("500 members are split into three, each with its staff, and a reload keeps it", async ({ page }) => {
  const id = await openLifecycle(page);
  await expect(page.locator("h1")).toContainText("500 人");
  await expectFigures(page, { "lifecycle.stage": "mature", "lifecycle.turning": "true" });
  await page.locator('select[name="lifecycle.by"]').selectOption("region");
  await type(page, "lifecycle.parts", "3");
  const split = {
    "lifecycle.part.1": 167, "lifecycle.part.2": 167, "lifecycle.part.3": 166,
    "lifecycle.staff.1": "1+2+0", "lifecycle.staff.3": "1+2+0", "lifecycle.staff": 9,
  };
  await expectFigures(page, split);
  await expect.poll(async () => (await saved(page, id)).parts).toHaveLength(3);
  await page.reload();
  await ready(page, "lifecycle");
  await expectFigures(page, split);
  await type(page, "lifecycle.parts.1.members", "300");
  await expectFigures(page, { "lifecycle.part.1": 300, "lifecycle.part.2": 100 });
  await type(page, "lifecycle.parts.2.members", "150");
  await type(page, "lifecycle.parts.3.members", "20");
  await expect(page.locator('main [data-finding="lifecycle.parts"]')).toContainText("30 人");
  await undo(page);
  await expect(page.locator('main [data-finding="lifecycle.parts"]')).toHaveCount(0);
});

test("the notice of the move is drafted, copied, put on the calendar, and follows another day", async ({ page }) => {
  const id = await openLifecycle(page);
  await press(page, "split-fewest");
  await type(page, "lifecycle.parts.1.name", "老朋友");
  await press(page, "copy-moving");
  await expect.poll(() => copied(page)).toContain("分成 2 个群：老朋友、");
  await page.locator('input[name="lifecycle.moves_on"]').fill("2026-10-10");
  await press(page, "put-move");
  await expect.poll(async () => (await items(page, id)).map((item) => item.channel).sort()).toEqual(["announcement", "team"]);
  await expect(page.locator('main [data-action="put-move"]')).toHaveCount(0);
  await page.locator('input[name="lifecycle.moves_on"]').fill("2026-10-12");
  await press(page, "put-move");
  await expect.poll(async () => JSON.stringify(await items(page, id))).toContain("2026-10-12");
  expect(JSON.stringify(await items(page, id))).toContain("10 月 12 日");
  await expect(page.locator('main [data-action="put-move"]')).toHaveCount(0);
  expect(await items(page, id)).toHaveLength(2);
});

test("a series that falls is a decline, whether it is typed or pasted in two columns", async ({ page }) => {
  const id = await openLifecycle(page, "300");
  const activity = page.locator('textarea[name="lifecycle.activity"]');
  const growth = page.locator('textarea[name="lifecycle.growth"]');
  await activity.pressSequentially("30\n28\n25\n21");
  await expectFigures(page, { "lifecycle.falls": 3, "lifecycle.negatives": 0 });
  await expect(page.locator('main [data-finding="lifecycle.declines"]')).toBeVisible();
  await undo(page);
  await expect(activity).toHaveValue("");
  await activity.fill("30\t5\n28\t-1\n25\t-2");
  await expect(activity).toHaveValue("30\n28\n25");
  await expect(growth).toHaveValue("5\n-1\n-2");
  await expectFigures(page, { "lifecycle.falls": 2, "lifecycle.negatives": 2 });
  await expect(page.locator('main [data-finding="lifecycle.shrinks"]')).toBeVisible();
  await expect(page.locator('main [data-finding="lifecycle.declines"]')).toHaveCount(0);
  await activity.fill("30\nmany");
  await expect(activity).toHaveAttribute("aria-invalid", "true");
  await expect(activity).toHaveValue("30\nmany");
  expect((await saved(page, id)).activity).toEqual([30_000_000, 28_000_000, 25_000_000]);
  await undo(page);
  await expect(growth).toHaveValue("");
});

test("a paid group says from how many members on it breaks even, and how many are missing", async ({ page }) => {
  await openLifecycle(page);
  await type(page, "lifecycle.price", "99");
  await type(page, "lifecycle.cost_a_member", "19");
  await type(page, "lifecycle.fixed", "4000");
  await expectFigures(page, { "lifecycle.break_even": 50 });
  await expect(page.locator('main [data-finding="lifecycle.paid"]')).toBeVisible();
  await type(page, "lifecycle.fixed", "80");
  await expectFigures(page, { "lifecycle.break_even": 1 });
  await expect(page.locator('main [data-finding="lifecycle.paid"]')).toHaveCount(0);
});

test("who takes up a crisis is kept, the highest alert holds, and the check-up asks for the rest", async ({ page }) => {
  const id = await openLifecycle(page);
  await page.locator('input[name="lifecycle.incidents"][value="low_activity"]').check();
  await expectFigures(page, { "lifecycle.alert": "yellow" });
  await page.locator('input[name="lifecycle.incidents"][value="key_members_left"]').check();
  await expectFigures(page, { "lifecycle.alert": "orange" });
  await page.locator('input[name="lifecycle.crises.loss.owner"]').fill("小满");
  await expect.poll(async () => (await saved(page, id)).responses?.loss?.owner).toBe("小满");
  await press(page, "copy-emergency-plan");
  await expect.poll(() => copied(page)).toContain("负责：小满");
  await page.reload();
  await ready(page, "lifecycle");
  await expect(page.locator('input[name="lifecycle.crises.loss.owner"]')).toHaveValue("小满");
  await page.keyboard.press("Control+.");
  await expect(page.locator('[data-finding="lifecycle.orphaned"]')).toHaveCount(1);
  await expect(page.locator('[data-finding="lifecycle.orphaned"]')).toContainText("活跃度危机");
});

for (const theme of ["light", "dark"]) {
  test(`on a phone a filled page can be read by everybody: ${theme}`, async ({ page }) => {
    await withSettings(page, { lang: theme === "dark" ? "zh-CN" : "en", theme });
    await openLifecycle(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await type(page, "lifecycle.parts", "3");
    await page.locator('textarea[name="lifecycle.activity"]').fill("30\n28\n25\n21");
    await page.locator('textarea[name="lifecycle.growth"]').fill("4\n-1\n-2");
    await type(page, "lifecycle.price", "99");
    await type(page, "lifecycle.fixed", "4000");
    await page.locator('input[name="lifecycle.incidents"][value="bad_opinion"]').check();
    await page.locator(".lifecycle__trends summary").click();
    await page.locator(".lifecycle__twin summary").click();
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(excess).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  });
}
