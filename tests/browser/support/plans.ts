// What tests of plans share: making one, reading figures, reading what is stored.

import { readFile } from "node:fs/promises";
import { expect, type Download, type Page } from "@playwright/test";
import { open, ready } from "./app";

/** Starts a plan from a template and returns its id. */
export async function fromTemplate(page: Page, code: string): Promise<string> {
  await open(page, "#/");
  const card = page.locator(`[data-template="${code}"]`);
  const fold = page.locator("details", { has: card }).locator("summary");
  // A first visit shows a few templates and folds the others.
  if (!(await card.isVisible())) await fold.click();
  await card.click();
  await expect(page).toHaveURL(/#\/plan\/[^/]+\/staffing$/);
  await ready(page, "staffing");
  return idOf(page);
}

/** The id of the plan that the address names. */
export function idOf(page: Page): string {
  return /#\/plan\/([^/]+)\//.exec(page.url())?.[1] ?? "";
}

/** Types a number of members as a person does. */
export async function setSize(page: Page, size: string): Promise<void> {
  const field = page.locator('input[name="staffing.size"]:visible');
  await field.fill(size);
  await field.press("Enter");
}

/** Expects figures that a planner worked out, by their raw values. */
export async function expectFigures(page: Page, figures: Record<string, string | number>): Promise<void> {
  for (const [name, value] of Object.entries(figures)) {
    const figure = page.locator(`[data-kpi="${name}"]`);
    await expect(figure, name).toHaveCount(1);
    if (typeof value === "number" && !Number.isInteger(value)) {
      await expect.poll(async () => Number(await figure.getAttribute("data-value")), { message: name }).toBeCloseTo(value, 2);
    } else {
      await expect(figure, name).toHaveAttribute("data-value", String(value));
    }
  }
}

/** Everything of ours that the browser stores. */
export async function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(Object.entries({ ...localStorage }).filter(([key]) => key.startsWith("qunce:"))),
  );
}

/** The stored plan with this id, as saved. */
export async function storedPlan(page: Page, id: string): Promise<any> {
  const text = (await stored(page))[`qunce:plan:${id}`];
  return text === undefined ? undefined : JSON.parse(text).plan;
}

/** The text of a download. */
export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

/** Exports the open plan and returns its file. */
export async function exportPlan(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('header [data-export="json"]').click(),
  ]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

/** Brings a file in through the gallery's own field, up to the summary. */
export async function bring(page: Page, name: string, text: string | Buffer): Promise<void> {
  await open(page, "#/");
  await page.locator("[data-action='import']").first().click();
  const dialog = page.locator("dialog");
  await dialog.locator('input[type=file][data-import="plan"]').setInputFiles({
    name,
    mimeType: "application/json",
    buffer: typeof text === "string" ? Buffer.from(text) : text,
  });
}

/** The share link of the open plan. */
export async function shareLink(page: Page): Promise<string> {
  await page.locator('[data-action="share"]').click();
  const field = page.locator('[name="share.link"]');
  await expect(field).toBeVisible();
  const link = await field.inputValue();
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);
  return link;
}

/** A plan without what differs between two browsers: nothing, for the id travels too. */
export function planOf(file: string): unknown {
  return JSON.parse(file).plan;
}

/** A plan from a template whose forecast says this, opened at its forecast; its id. */
export async function forecastOf(page: Page, funnel: object): Promise<string> {
  return planWith(page, { funnel }, "funnel");
}

/** A plan from a template whose sections say this, opened at one of its pages; its id. */
export async function planWith(page: Page, sections: Record<string, object>, at: string): Promise<string> {
  const id = await fromTemplate(page, "benefit");
  const key = `qunce:plan:${id}`;
  await expect.poll(async () => (await stored(page))[key]).toBeTruthy();
  // Away from the app, which would take the change for another tab's. A page without an icon asks for one.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto("./plan.schema.json");
  await page.evaluate(
    ([key, sections]) => {
      const file = JSON.parse(localStorage.getItem(key) ?? "");
      for (const [name, fields] of Object.entries(sections)) {
        file.plan[name] = { ...file.plan[name], ...fields };
      }
      localStorage.setItem(key, JSON.stringify(file));
    },
    [key, sections] as const,
  );
  await open(page, `#/plan/${id}/${at}`);
  return id;
}
