// Two versions of a plan side by side: a file, a link, another plan. What they can differ in is tested natively.

import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { faults } from "./support/axe";
import { bring, exportPlan, fromTemplate, setSize, shareLink, storedPlan } from "./support/plans";

/** The open plan's file with other members, another name of the group, and a mix of its own. */
async function changedFile(page: Page): Promise<{ name: string; text: string; id: string }> {
  const id = await fromTemplate(page, "benefit");
  const file = await exportPlan(page);
  const changed = JSON.parse(file.text);
  changed.plan.staffing.size = 450;
  changed.plan.entry = { ...changed.plan.entry, name: "别的名字 <b>&" };
  changed.plan.title = "另一版";
  return { name: file.name, text: JSON.stringify(changed), id };
}

const part = (page: Page, code: string) => page.locator(`dialog [data-part="${code}"]`);
const take = (page: Page, code: string, side: "left" | "right") =>
  part(page, code).locator(`input[type=radio][value="${side}"]`).check({ force: true });

test("a file is compared part by part, merged as one step, and undone", async ({ page }) => {
  const { name, text, id } = await changedFile(page);
  await bring(page, name, text);
  await page.locator('dialog [data-action="compare"]').click();

  await expect(part(page, "staffing")).toContainText("人数");
  await expect(part(page, "staffing")).toContainText("450 人");
  await expect(part(page, "entry")).toContainText("群名");
  await expect(part(page, "entry")).toContainText("别的名字 <b>&");
  await expect(page.locator("dialog")).toContainText("一样的：定位");
  const merge = page.locator('dialog [data-action="merge"]');
  await expect(merge).toBeDisabled();
  await take(page, "entry", "right");
  await take(page, "staffing", "right");
  await take(page, "staffing", "left");
  await expect(merge).toBeEnabled();
  expect(await faults(page, "dialog")).toEqual([]);
  await merge.click();

  await expect.poll(async () => (await storedPlan(page, id)).entry?.name).toBe("别的名字 <b>&");
  const plan = await storedPlan(page, id);
  expect([plan.staffing.size, plan.title === "另一版"]).toEqual([300, false]);
  await page.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await expect.poll(async () => (await storedPlan(page, id)).entry?.name ?? "").not.toBe("别的名字 <b>&");
});

test("what was merged can be kept beside both", async ({ page }) => {
  const { name, text } = await changedFile(page);
  await bring(page, name, text);
  await page.locator('dialog [data-action="compare"]').click();
  await take(page, "staffing", "right");
  await page.locator('dialog [data-action="merge-new"]').click();
  await expect(page.locator(".plan-card")).toHaveCount(2);
  await expect(page.locator(".plan-card").filter({ hasText: "（合并）" })).toContainText("450");
});

test("one plan alone is not compared, and the dialog says what is missing", async ({ page }) => {
  await fromTemplate(page, "benefit");
  await open(page, "#/");
  await page.locator(".plan-card").getByRole("button", { name: /菜单/ }).click();
  await page.locator('[data-action="compare"]').click();
  await expect(page.getByRole("dialog")).toContainText("还有一个方案才能比");
  await expect(page.getByRole("dialog").locator("select")).toHaveCount(0);
});

test("a link's plan is compared with mine once they differ, and what is taken of it is merged as one step", async ({ page, context }) => {
  const id = await fromTemplate(page, "benefit");
  const link = await shareLink(page);
  // After it was sent, the plan went on: 450 members, and another name.
  await setSize(page, "450");
  await expect.poll(async () => (await storedPlan(page, id)).staffing.size).toBe(450);
  await open(page, `#/plan/${id}/entry`);
  await ready(page, "entry");
  await page.locator('input[name="entry.name"]:visible').fill("改过的名字");
  await page.locator('input[name="entry.name"]:visible').press("Tab");
  await expect.poll(async () => (await storedPlan(page, id)).entry?.name).toBe("改过的名字");

  const other = await context.newPage();
  await other.goto(link);
  await ready(other, "share");
  await other.locator('[data-action="compare"]').click();
  await expect(part(other, "staffing")).toContainText("450 人");
  await expect(part(other, "staffing")).toContainText("300 人");
  await expect(part(other, "entry")).toContainText("改过的名字");
  expect(await faults(other, "dialog")).toEqual([]);
  await take(other, "staffing", "right");
  await other.locator('dialog [data-action="merge"]').click();
  await expect.poll(async () => (await storedPlan(other, id)).staffing.size).toBe(300);
  expect((await storedPlan(other, id)).entry.name).toBe("改过的名字");
  expect(await other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("qunce:plan:")).length)).toBe(1);
  await other.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await expect.poll(async () => (await storedPlan(other, id)).staffing.size).toBe(450);
});

test("two stored plans are compared, and one takes a part of the other", async ({ page }) => {
  const right = await fromTemplate(page, "benefit");
  const left = await fromTemplate(page, "member");
  await setSize(page, "480");
  await expect.poll(async () => (await storedPlan(page, left)).staffing.size).toBe(480);
  const before = await storedPlan(page, right);
  await open(page, "#/");
  const card = page.locator(".plan-card").filter({ has: page.locator(`a[href*="${left}"]`) });
  await card.getByRole("button", { name: /菜单/ }).click();
  await page.locator('[data-action="compare"]').click();
  await expect(page.locator('select[name="compare.left"]')).toHaveValue(left);
  await page.locator('select[name="compare.right"]').selectOption(right);
  await expect(part(page, "staffing")).toContainText("480 人");
  await take(page, "staffing", "right");
  await page.locator('dialog [data-action="merge"]').click();
  await expect.poll(async () => (await storedPlan(page, left)).staffing).toEqual(before.staffing);
  expect((await storedPlan(page, left)).title).toBe("山野会·付费会员群");
  expect(await storedPlan(page, right)).toEqual(before);
});

test("the very same plan in a link needs no comparison, and two plans of the gallery have one", async ({ page, context }) => {
  const id = await fromTemplate(page, "benefit");
  const link = await shareLink(page);
  await fromTemplate(page, "member");
  const other = await context.newPage();
  await other.goto(link);
  await ready(other, "share");
  // The very same plan needs no comparison.
  await expect(other.locator('[data-action="compare"]')).toHaveCount(0);

  await open(page, "#/");
  const card = page.locator(".plan-card").filter({ has: page.locator(`a[href*="${id}"]`) });
  await card.getByRole("button", { name: /菜单/ }).click();
  await page.locator('[data-action="compare"]').click();
  await expect(page.locator('select[name="compare.left"]')).toHaveValue(id);
  await expect(part(page, "positioning")).toContainText("准入范围");
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);
});
