// The planner of channels: its numbers are the forecast's own, and its texts are kept.

import { expect, open, ready, test } from "./support/app";
import { fromTemplate, storedPlan } from "./support/plans";

test("a platform is held, gets its texts, and goes into the forecast as a channel", async ({ page }) => {
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/channels`);
  await ready(page, "channels");
  await page.locator('[name="channels.held"][value="weibo"]').check();
  const texts = page.locator('[data-outlet="weibo"]');
  await texts.locator('[data-action="use-reason-weibo"]').click();
  // Buttons that go leave the focus where one goes on.
  await expect(texts.locator("[name='channels.held.weibo.reason']")).toBeFocused();
  await expect(texts.locator("[name='channels.held.weibo.reason']")).not.toHaveValue("");
  await page.locator('[data-action="add-weibo"]').click();
  await expect(page.locator('[data-action="add-weibo"]')).toHaveCount(0);
  await expect(page.locator('[name="channels.held"][value="weibo"]')).toBeFocused();
  const card = page.locator("[data-channel]").last();
  const channel = await card.getAttribute("data-channel");
  const joins = page.locator(`[data-kpi="channels.${channel}.joins"]`);
  const before = Number(await joins.getAttribute("data-value"));
  const scans = card.locator(`[name="funnel.channels.${channel}.scans_per_day"]`);
  await scans.fill("3");
  await scans.press("Enter");
  await expect.poll(async () => Number(await joins.getAttribute("data-value"))).toBeLessThan(before);
  await expect.poll(async () => (await storedPlan(page, id)).channels.held.weibo.reason.length).toBeGreaterThan(0);
  const plan = await storedPlan(page, id);
  expect(plan.funnel.overrides[`channels.${channel}.scans_per_day`], "said to the forecast, nowhere else").toBe(3_000_000);
  expect(JSON.stringify(plan.channels)).not.toContain("scans");
  await open(page, `#/plan/${id}/funnel`);
  await ready(page, "funnel");
});

test("tools from outside stand behind a warning, and what is banned is said at once", async ({ page }) => {
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/channels`);
  await ready(page, "channels");
  const tool = page.locator('[name="channels.tools"][value="xiao_u"]');
  await expect(tool).toBeHidden();
  await page.locator(".channels__outside > summary").click();
  await tool.check();
  const finding = page.locator('main [data-finding="channels.banned_tool"]');
  await expect(finding).toHaveAttribute("data-severity", "error");
  await page.locator('[data-action="undo"]:visible').click();
  await expect(finding).toHaveCount(0);
});

test("what has to be possible marks its row, and a limit that was looked up counts, with its day", async ({ page }) => {
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/channels`);
  await ready(page, "channels");
  const tick = page.locator('[name="channels.permissions"][value="rights"]');
  const row = page.locator(".channels__claims tr", { has: tick });
  const before = await row.getAttribute("class");
  await tick.check();
  await expect(row).not.toHaveAttribute("class", before ?? "");
  const limit = page.locator('[name="channels.limits.dingtalk"]');
  const groups = page.locator('[data-kpi="channels.groups.dingtalk"]');
  await limit.fill("2");
  await limit.press("Enter");
  await expect.poll(async () => Number(await groups.getAttribute("data-value"))).toBeGreaterThan(1);
  const day = page.locator('[name="channels.checked_on"]');
  await day.fill("2026-11-20");
  await day.blur();
  await expect.poll(async () => (await storedPlan(page, id)).channels?.checked_on).toBe("2026-11-20");
  const { channels } = await storedPlan(page, id);
  expect([channels.permissions, channels.limits]).toEqual([["rights"], { dingtalk: 2 }]);
  await expect(page.locator(".channels__limits tr", { has: limit })).toContainText("11 月 20 日");
});
