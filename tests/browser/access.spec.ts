// Everyone can use it: no violation that axe knows, on any page, in either theme, on a desk and on a phone.

import type { Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { view } from "./support/calendar";
import { expectFigures, fromTemplate, shareLink, stored } from "./support/plans";

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

async function check(page: Page, what: string): Promise<void> {
  expect(await faults(page), what).toEqual([]);
}

/** Nothing sticks out of the page sideways. */
async function checkWidth(page: Page, what: string): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, `${what}: sideways scrolling`).toBeLessThanOrEqual(0);
}

/** The calendar: empty, filled, in every view, and what stands over it. */
async function checkCalendar(page: Page, hash: string): Promise<void> {
  // A Monday, so that what is filled from today on stands in the month and the week that are shown.
  await page.clock.setFixedTime(new Date("2026-11-02T12:00:00+08:00"));
  await open(page, hash);
  await ready(page, "calendar");
  await check(page, "calendar, empty");
  await page.locator('main [data-action="fill"]').first().click();
  await expect(page.locator("dialog .calendar-fill")).toBeVisible();
  await check(page, "calendar, filling");
  await page.locator('dialog [data-action="fill-now"]').click();
  await expect(page.locator("dialog")).toHaveCount(0);
  await page.locator('[data-action="filter"]').click();
  for (const code of ["month", "week", "day", "list"] as const) {
    await view(page, code);
    await expect(page.locator("[data-drag]").first()).toBeVisible();
    await check(page, `calendar, ${code}`);
    await checkWidth(page, `calendar, ${code}`);
  }
  await page.locator("main [data-item]:visible").first().click({ modifiers: ["Control"] });
  await page.locator('.chosen-bar [data-action="move"]').click();
  await expect(page.locator("dialog")).toBeVisible();
  await check(page, "calendar, moving");
  await page.keyboard.press("Escape");
}

for (const [device, viewport] of Object.entries(sizes)) {
  for (const theme of ["light", "dark"]) {
    // Each language at each size and in each theme; every page takes seconds to analyze.
    const lang = (device === "desk") === (theme === "light") ? "zh-CN" : "en";
    test(`every page: ${device}, ${theme}, ${lang}`, async ({ page }) => {
      test.setTimeout(400_000);
      await page.setViewportSize(viewport);
      await withSettings(page, { theme, lang });
      await open(page);
      await ready(page, "plans");
      await check(page, "first visit");
      await checkWidth(page, "first visit");
      const id = await fromTemplate(page, "member");
      const pages = {
        staffing: `#/plan/${id}/staffing`,
        positioning: `#/plan/${id}/positioning`,
        entry: `#/plan/${id}/entry`,
        engagement: `#/plan/${id}/engagement`,
        channels: `#/plan/${id}/channels`,
        lifecycle: `#/plan/${id}/lifecycle`,
        funnel: `#/plan/${id}/funnel`,
        monitor: `#/plan/${id}/monitor`,
        risk: `#/plan/${id}/risk`,
        launch: `#/plan/${id}/launch`,
        report: `#/plan/${id}/report`,
        plans: "#/",
        playbook: "#/playbook",
        settings: "#/settings",
      };
      for (const [name, hash] of Object.entries(pages)) {
        await open(page, hash);
        await ready(page, name);
        await check(page, name);
        await checkWidth(page, name);
      }
      await checkCalendar(page, `#/plan/${id}/calendar`);
      // On a phone the button stands in a menu.
      await page.setViewportSize(sizes.desk);
      await open(page, pages.staffing);
      const link = await shareLink(page);
      await page.setViewportSize(viewport);
      await page.goto("about:blank");
      await page.goto(link);
      await ready(page, "share");
      await check(page, "share");
      await checkWidth(page, "share");
    });
  }
}

test("the layers over a page: popover, menu, dialogs", async ({ page }) => {
  await fromTemplate(page, "member");
  const chip = page.locator('[data-fact="S0-2-admin-400-500"]').first();
  await chip.click();
  const popover = page.getByRole("dialog");
  await expect(popover).toContainText("400-500人");
  await expect(popover).toContainText("作者的说法");
  await check(page, "popover");
  await page.keyboard.press("Escape");
  await expect(popover).toHaveCount(0);
  await expect(chip).toBeFocused();

  const hash = await page.evaluate(() => location.hash);
  await open(page, hash.replace("staffing", "launch"));
  await page.locator('input[name="launch.view"][value="table"]').check({ force: true });
  await check(page, "launch, as a table");
  await page.locator('[data-task="rules"] [data-action="edit-task"]').click();
  await expect(page.locator("dialog")).toBeVisible();
  await check(page, "launch, a task");
  await page.keyboard.press("Escape");
  await open(page, hash);

  await page.locator('[data-action="share"]').click();
  await expect(page.locator("dialog")).toBeVisible();
  await check(page, "share dialog");
  await page.keyboard.press("Escape");

  await page.locator("body").press("?");
  await expect(page.locator("dialog")).toContainText("Ctrl Z");
  await check(page, "keys");
  await page.keyboard.press("Escape");

  await page.goto("./#/");
  await page.locator("[data-action='import']").click();
  await check(page, "import dialog");
  await page.keyboard.press("Escape");
  await page.locator(".plan-card").getByRole("button", { name: /菜单/ }).click();
  await check(page, "menu");
});

test("the main job with the keyboard alone", async ({ page }) => {
  await open(page);
  await ready(page, "plans");
  const focusedIs = (selector: string) => page.evaluate((selector) => !!document.activeElement?.matches(selector), selector);
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 80; i += 1) {
      await page.keyboard.press("Tab");
      if (await focusedIs(selector)) return;
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  await tabTo('[data-template="member"]');
  await page.keyboard.press("Enter");
  await ready(page, "staffing");
  await expectFigures(page, { "staffing.total": 13 });
  await tabTo('input[name="staffing.size"]');
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+ArrowUp");
  await expect(page.locator('input[name="staffing.size"]')).toHaveValue("461");
  await page.locator("body").press("Control+z");
  await expect(page.locator('input[name="staffing.size"]')).toHaveValue("450");
  await page.keyboard.press("Escape");
  await page.locator("main").focus();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await ready(page, "positioning");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  expect(download.suggestedFilename()).toMatch(/\.qunce\.json$/);
  expect(Object.keys(await stored(page)).length).toBeGreaterThan(0);
});

test("a page that is opened has the focus, once its part is here", async ({ page }) => {
  const id = await fromTemplate(page, "member");
  const planners = ["funnel", "calendar", "monitor", "risk", "report", "launch"];
  for (const address of [...planners.map((planner) => `/plan/${id}/${planner}`), "/playbook", "/settings"]) {
    await page.locator(`.rail a[href$="${address}"]`).press("Enter");
    await ready(page, address.slice(address.lastIndexOf("/") + 1));
    await expect(page.locator("main"), address).toBeFocused();
  }
});

test("a dialog from a card's menu takes the focus and gives it back", async ({ page }) => {
  await fromTemplate(page, "member");
  await open(page, "#/");
  await ready(page, "plans");
  const more = page.locator(".plan-card .menu button").first();
  const choose = async (action: string) => {
    await more.press("Enter");
    await page.locator(`[role=menuitem][data-action="${action}"]`).press("Enter");
    await expect(page.locator("dialog")).toBeVisible();
  };
  await choose("rename");
  await expect(page.locator('dialog input[name="title"]')).toBeFocused();
  await page.keyboard.type("换了名字");
  await page.keyboard.press("Enter");
  await expect(page.locator("dialog")).toHaveCount(0);
  await expect(page.locator(".plan-card").first()).toContainText("换了名字");
  await expect(more).toBeFocused();
  for (const action of ["compare", "rename"]) {
    await choose(action);
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog")).toHaveCount(0);
    await expect(more, action).toBeFocused();
  }
});

test("text at 200 % and a window 320 wide lose nothing sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const id = await fromTemplate(page, "member");
  const planners = ["positioning", "staffing", "entry", "engagement", "monitor", "risk", "lifecycle", "launch"].map((planner) => `#/plan/${id}/${planner}`);
  for (const hash of ["#/", ...planners, "#/playbook", "#/settings"]) {
    await open(page, hash);
    await page.locator('main[data-ready="true"]').waitFor();
    await checkWidth(page, hash);
  }
});
