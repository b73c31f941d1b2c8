// The check-up in a browser: the panel beside a page, its fixes and jumps, what is accepted, and its keys.

import { readFileSync } from "node:fs";
import { expect, open, ready, test } from "./support/app";
import { faults } from "./support/axe";
import { bring, exportPlan, fromTemplate, stored, storedPlan } from "./support/plans";

/** Opens the panel and waits until it has looked through the plan. */
async function openCheckup(page: import("@playwright/test").Page) {
  await page.locator("[data-action=checkup]").click();
  const panel = page.locator(".checkup");
  await expect(panel.locator("[data-finding]").first()).toBeVisible();
  return panel;
}

test("one admin for 400 is found, mended by one press, and comes back with undo", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  await page.locator('input[name="staffing.model"][value="own"]').check({ force: true });
  for (const [field, value] of [["staffing.size", "400"], ["staffing.own.owners", "1"], ["staffing.own.deputies", "0"], ["staffing.own.leads", "0"]]) {
    const input = page.locator(`input[name="${field}"]`).first();
    await input.fill(value);
    await input.press("Enter");
  }
  const panel = await openCheckup(page);
  const span = panel.locator('[data-finding="staffing.span"]');
  await expect(span).toHaveAttribute("data-severity", "warning");
  await expect(span.locator("[data-fact=S0-2-ratio-200-efficiency]")).toBeVisible();
  await span.locator("[data-action=fix]").click();
  await expect(span).toHaveCount(0);
  await expect(page.locator('output[data-kpi="staffing.total"]')).toHaveAttribute("data-value", "13");
  await page.locator("[data-action=undo]").click();
  await expect(span).toBeVisible();
  await expect.poll(async () => JSON.parse((await stored(page))[`qunce:plan:${id}`]).plan.staffing.model).toBe("own");
});

test("an accepted finding stays listed with its reason, also after a reload", async ({ page }) => {
  await fromTemplate(page, "benefit");
  let panel = await openCheckup(page);
  const row = panel.locator('[data-finding="calendar.empty"]');
  await row.locator(".menu button").click();
  await page.locator("[data-action=accept]").click();
  await page.locator('input[name="checkup.note"]').fill("先只开群，不排内容");
  await page.locator("[data-action=accept-finding]").click();
  await expect(row).toHaveCount(0);
  await expect(panel.locator('[data-accepted="calendar.empty"]')).toContainText("先只开群，不排内容");
  await page.reload();
  panel = await openCheckup(page);
  await panel.locator('[data-accepted="calendar.empty"] [data-action=reopen]').click();
  await expect(panel.locator('[data-finding="calendar.empty"]')).toBeVisible();
});

test("a finding leads to its page and its field", async ({ page }) => {
  await fromTemplate(page, "benefit");
  const panel = await openCheckup(page);
  await panel.locator('[data-finding="positioning.induced_sharing"] .finding-row__go').click();
  await ready(page, "positioning");
  await expect(page.locator('[name="positioning.goal"]:checked')).toBeFocused();
  await expect(panel).toBeVisible();
});

test("the check-up opens, steps and closes by keys alone", async ({ page }) => {
  await fromTemplate(page, "benefit");
  await page.keyboard.press("Control+.");
  const panel = page.locator(".checkup");
  await expect(panel.locator("[data-finding]").first()).toBeVisible();
  await expect(panel.locator(".checkup__title")).toBeFocused();
  const go = panel.locator(".finding-row__go");
  await page.keyboard.press("F8");
  await expect(go.nth(0)).toBeFocused();
  await page.keyboard.press("F8");
  await expect(go.nth(1)).toBeFocused();
  await page.keyboard.press("Shift+F8");
  await expect(go.nth(0)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(page.locator("[data-action=checkup]")).toBeFocused();
});

test("the gallery tells what the check-up came to", async ({ page }) => {
  await fromTemplate(page, "benefit");
  await open(page, "#/");
  await ready(page, "plans");
  await expect(page.locator(".plan-card").first()).toContainText("项留意");
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`the panel has no faults that a program finds, ${theme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await fromTemplate(page, "benefit");
      await openCheckup(page);
      expect(await faults(page)).toEqual([]);
    });
  }
}

test("a notice that rewards inviting is found with its rule, reworded by one press, and comes back with undo", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  await open(page, `#/plan/${id}/risk`);
  await ready(page, "risk");
  const notice = page.locator('textarea[name="risk.announcement"]');
  await notice.fill("邀3人送福利，快来");
  const panel = await openCheckup(page);
  const found = panel.locator('[data-finding="risk.copy"]').first();
  await expect(found).toHaveAttribute("data-severity", "error");
  await expect(found.locator("[data-fact=P18-induced-share]")).toBeVisible();
  await found.locator("[data-action=fix]").click();
  await expect(panel.locator('[data-finding="risk.copy"]')).toHaveCount(0);
  await expect(notice).not.toHaveValue(/邀3人送福利/);
  await page.locator("[data-action=undo]").click();
  await expect(notice).toHaveValue("邀3人送福利，快来");
});

test("one admin for 400, a rewarded invitation and two broadcasts a day: three findings, three fixes, each undone", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  const file = await exportPlan(page);
  const changed = JSON.parse(file.text);
  const { plan } = changed;
  plan.positioning.platform = "wecom_customer_group";
  plan.staffing = { ...plan.staffing, size: 400, model: "own", own: { owners: 1, deputies: 0, leads: 0 } };
  plan.risk = { announcement: "邀3人送福利" };
  // The day after tomorrow, in the zone in which the browser is.
  const day = new Date(Date.now() + 56 * 3_600_000).toISOString().slice(0, 10);
  const broadcast = (start: string) => ({ kind: "notice", title: `群发 ${start}`, when: { day, start }, channel: "broadcast" });
  plan.calendar = { items: { mmmmmmm2: broadcast("10:00"), eeeeeee2: broadcast("20:00") } };
  await bring(page, file.name, JSON.stringify(changed));
  await page.locator('dialog input[type=radio][value="replace"]').check();
  await page.locator('dialog [data-action="import"]').click();
  await expect.poll(async () => (await storedPlan(page, id)).risk?.announcement).toBe("邀3人送福利");

  await open(page, `#/plan/${id}/risk`);
  await ready(page, "risk");
  const panel = await openCheckup(page);
  const plans = async () => JSON.stringify((await storedPlan(page, id)) ?? {});
  for (const [code, rule] of [
    ["staffing.span", "S0-2-ratio-200-efficiency"],
    ["risk.copy", "P18-induced-share"],
    ["calendar.broadcasts", "P11-broadcast"],
  ] as const) {
    const found = panel.locator(`[data-finding="${code}"]`);
    await expect(found, code).toHaveCount(1);
    await expect(found.locator(`[data-fact=${rule}]`), code).toBeVisible();
    const before = await plans();
    await found.locator("[data-action=fix]").click();
    await expect(found, code).toHaveCount(0);
    await expect.poll(plans, code).not.toBe(before);
    await page.locator("[data-action=undo]").click();
    await expect(found, code).toBeVisible();
    await expect.poll(plans, code).toBe(before);
  }
});

/** Plans that the native tests have put down, with the findings that are to be followed in each (tests/checkup.rs). */
const followed: { name: string; id: string; codes: string[]; stored: string }[] = readFileSync(
  new URL("../snapshots/checkup__followed.snap", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((line) => line.startsWith("{"))
  .map((line) => JSON.parse(line));

for (const { name, id, codes, stored: plan } of followed) {
  test(`every finding leads to its control or its item: ${name}`, async ({ page }) => {
    test.slow();
    // The day that the plans are looked through on.
    await page.clock.setFixedTime(new Date("2026-09-01T10:00:00+08:00"));
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [`qunce:plan:${id}`, plan]);
    await open(page, `#/plan/${id}/staffing`);
    await ready(page, "staffing");
    const panel = await openCheckup(page);
    const lost: string[] = [];
    for (const code of codes) {
      const go = panel.locator(`[data-finding="${code}"] .finding-row__go`).first();
      await go.click();
      // A control with a name, a button that does something, or the item itself.
      const there = page.locator(
        "main :focus:is([name], [data-action]), main dialog[open] [name='calendar.item.title'], main .is-rung [name]:focus",
      );
      if (!(await there.first().waitFor({ timeout: 6_000 }).then(() => true, () => false))) {
        lost.push(`${code}: ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))}`);
      }
      for (const dialog = page.locator("dialog[open]"); (await dialog.count()) > 0; ) {
        await page.keyboard.press("Escape");
        await expect(dialog).toHaveCount(0);
      }
    }
    expect(lost).toEqual([]);
  });
}

test("a finding about a broadcast opens that item", async ({ page }) => {
  const found = followed.find(({ codes }) => codes.includes("calendar.broadcasts"));
  if (found === undefined) throw new Error("no plan has two broadcasts on one day");
  await page.clock.setFixedTime(new Date("2026-09-01T10:00:00+08:00"));
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [`qunce:plan:${found.id}`, found.stored]);
  await open(page, `#/plan/${found.id}/risk`);
  await ready(page, "risk");
  const panel = await openCheckup(page);
  await panel.locator('[data-finding="calendar.broadcasts"] .finding-row__go').click();
  await ready(page, "calendar");
  await expect(page.locator('dialog [name="calendar.item.title"]')).toHaveValue("第2条");
  await expect(page.locator('dialog [name="calendar.item.day"]')).toHaveValue("2026-09-03");
});

test("the badge of the check-up changes with the plan, on whatever page one is", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  await open(page, `#/plan/${id}/risk`);
  await ready(page, "risk");
  const badge = page.locator("[data-action=checkup] .icon-button__badge");
  await expect(badge).toBeVisible();
  const before = Number(await badge.textContent());
  await page.locator('textarea[name="risk.announcement"]').fill("邀3人送福利，快来");
  await expect(badge).toHaveText(String(before + 1));
  await page.locator('textarea[name="risk.announcement"]').fill("");
  await expect(badge).toHaveText(String(before));
});
