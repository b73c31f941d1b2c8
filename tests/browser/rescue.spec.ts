// What a person can do when the app cannot run: a page without any of it gives out what is stored.

import type { Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { bring, fromTemplate, setSize, stored, storedPlan, textOf } from "./support/plans";

/** Downloads what a button of the rescue page gives. */
async function taken(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

/** Two plans, one of them broken since the last session, a text that nobody can read, and numbers as others write them. */
async function leavePlans(page: Page): Promise<{ whole: string; broken: string }> {
  const whole = await fromTemplate(page, "benefit");
  await setSize(page, "450");
  await expect.poll(async () => (await storedPlan(page, whole)).staffing.size).toBe(450);
  const broken = await fromTemplate(page, "parent");
  await page.reload();
  await ready(page, "staffing");
  await setSize(page, "120");
  await expect.poll(async () => (await stored(page))[`qunce:previous:${broken}`]).toBeTruthy();
  await page.evaluate(
    ([whole, broken]) => {
      const text = localStorage.getItem(`qunce:plan:${whole}`)!;
      localStorage.setItem(`qunce:plan:${whole}`, text.replace(/\}\}$/, ',"of_later":12345678901234567890.10}}'));
      localStorage.setItem(`qunce:plan:${broken}`, '{"format":"qunce.plan","version":1,"plan":{"id"');
      localStorage.setItem("qunce:aside:old", "%%%");
      localStorage.setItem("other:app", "not ours");
    },
    [whole, broken] as const,
  );
  return { whole, broken };
}

test("it gives a backup that the app imports, and everything word for word", async ({ page }) => {
  const { whole, broken } = await leavePlans(page);
  const before = await stored(page);
  const [plan, previous] = [before[`qunce:plan:${whole}`]!, JSON.parse(before[`qunce:previous:${broken}`]!).plan];

  await page.clock.setFixedTime(new Date("2026-11-10T12:00:00+08:00"));
  await page.goto("./rescue.html");
  await expect(page.getByRole("status")).toContainText(`${Object.keys(before).length} entries are stored; 2 plans`);
  const backup = await taken(page, "#backup");
  const raw = await taken(page, "#raw");
  expect(await faults(page)).toEqual([]);

  expect(backup.name).toBe("qunce-backup-2026-11-10.json");
  expect(backup.text).toContain('"of_later":12345678901234567890.10');
  const plans: any[] = JSON.parse(backup.text).plans;
  expect(plans.find(({ id }) => id === whole)).toEqual(JSON.parse(plan).plan);
  expect(plans.find(({ id }) => id === broken)).toEqual(previous);
  expect(raw.name).toBe("qunce-raw-2026-11-10.json");
  expect(JSON.parse(raw.text)).toEqual({ format: "qunce.raw", texts: before });
  await expect(page.locator("#text")).toHaveValue(backup.text);
  expect(await stored(page)).toEqual(before);

  await page.evaluate(() => localStorage.clear());
  await bring(page, backup.name, backup.text);
  await page.locator('dialog [data-action="import"]').click();
  await expect.poll(async () => (await storedPlan(page, whole))?.staffing.size).toBe(450);
  await expect.poll(async () => (await stored(page))[`qunce:plan:${whole}`]).toContain("12345678901234567890.10");
  await expect.poll(async () => (await storedPlan(page, broken))?.id).toBe(broken);
});

test("where nothing is stored, or nothing may be seen, it says so", async ({ page, context }) => {
  await page.goto("./rescue.html");
  await expect(page.getByRole("status")).toContainText("keeps nothing of Qunce");
  await expect(page.locator("#actions")).toBeHidden();

  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await blocked.goto("./rescue.html");
  await expect(blocked.getByRole("status")).toContainText("The browser does not show what is stored");
});

for (const theme of ["light", "dark"] as const) {
  test(`it can be read on a phone, ${theme}`, async ({ page }) => {
    await leavePlans(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto("./rescue.html");
    await expect(page.locator("#backup")).toBeVisible();
    expect(await faults(page)).toEqual([]);
    const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await excess()).toBeLessThanOrEqual(0);
  });
}

test.describe("the way there", () => {
  test.use({ expectedComplaints: [/./] });

  /** From a message of the page to the rescue page, which works. */
  async function checkLink(page: Page): Promise<void> {
    await page.locator(".boot__failure a").click();
    await expect(page).toHaveURL(/rescue\.html$/);
    await expect(page.locator("#state")).not.toBeEmpty();
  }

  test("leads from a browser without wasm", async ({ page }) => {
    await page.addInitScript(() => {
      // @ts-expect-error What such a browser lacks.
      delete globalThis.WebAssembly;
    });
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText("Qunce could not open");
    await checkLink(page);
  });

  test("leads from a script that fails before the app stands", async ({ page }) => {
    await page.route("**/app.js", (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error('on purpose');" }));
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText("on purpose");
    await checkLink(page);
  });

  test("leads from a program that fails at work", async ({ page }) => {
    await open(page);
    await ready(page, "plans");
    await page.evaluate(() => {
      const fault = new WebAssembly.RuntimeError("on purpose");
      dispatchEvent(new ErrorEvent("error", { error: fault }));
    });
    await expect(page.getByRole("alert")).toContainText("群策没能打开");
    await checkLink(page);
  });

  test("leads from a start that never comes to an end", async ({ page }) => {
    await withSettings(page, { lang: "en" });
    await page.route("**/*.wasm", () => {});
    await page.goto("./");
    const slow = page.locator(".boot__slow");
    // As if the time had passed.
    await slow.evaluate((element) => element.getAnimations().forEach((animation) => animation.finish()));
    await slow.getByRole("link").click();
    await expect(page).toHaveURL(/rescue\.html$/);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page leads there, and it says what it needs", async ({ page }) => {
    await page.goto("./");
    await page.locator("noscript a").click();
    await expect(page).toHaveURL(/rescue\.html$/);
    await expect(page.locator("noscript p[lang='en']")).toContainText("Turn JavaScript on first");
  });
});
