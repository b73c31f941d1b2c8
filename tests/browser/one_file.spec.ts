// The edition of one file: opened from a disk, it is the whole app; it is handed out by the app, alone or with a plan in it.

import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page, TestInfo } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { exportPlan, fromTemplate, idOf, storedPlan } from "./support/plans";

const dist = new URL("../../dist/", import.meta.url);
const file = new URL("qunce.html", dist).href;

/** Opens a page from the disk, and gives what it asks for besides itself and what is inside it. */
async function fromDisk(page: Page, address: string): Promise<string[]> {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("blob:")) asked.push(request.url().replace(/#.*/, ""));
  });
  await page.goto(address);
  return asked;
}

/** Downloads what a press hands out, under the name that it comes with. */
async function saved(page: Page, info: TestInfo, press: () => Promise<void>): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
}

test("opened from a disk, it plans, forecasts with workers, keeps, and takes files in and out", async ({ page }) => {
  const asked = await fromDisk(page, `${file}#/`);
  await ready(page, "plans");
  await page.locator('[data-template="member"]').click();
  await ready(page, "staffing");
  const id = idOf(page);

  await page.evaluate((id) => (location.hash = `#/plan/${id}/funnel`), id);
  const forecast = await ready(page, "funnel");
  await expect(forecast.locator('[data-kpi="funnel.members_end"]')).toBeVisible();
  await expect(forecast).not.toContainText("不让后台推演");

  const plan = await exportPlan(page);
  await page.evaluate(() => (location.hash = "#/playbook"));
  await expect(await ready(page, "playbook")).toContainText("337");

  await page.reload();
  await ready(page, "playbook");
  expect(await storedPlan(page, id)).toMatchObject({ id });
  await page.evaluate(() => (location.hash = "#/"));
  await ready(page, "plans");
  await page.locator("[data-action='import']").first().click();
  await page.locator('dialog input[type=file][data-import="plan"]').setInputFiles({
    name: plan.name,
    mimeType: "application/json",
    buffer: Buffer.from(plan.text),
  });
  await expect(page.locator("dialog")).toContainText("山野会");
  expect([...new Set(asked)]).toEqual([file]);
});

test("the site hands it out, and it hands itself out", async ({ page, context }, info) => {
  await open(page, "#/settings");
  await ready(page, "settings");
  const fromSite = await saved(page, info, () => page.locator('[data-export="html"]').click());
  expect(fromSite.name).toBe("qunce.html");
  expect(await readFile(fromSite.path, "utf8")).toBe(await readFile(fileURLToPath(file), "utf8"));

  const other = await context.newPage();
  await fromDisk(other, `${pathToFileURL(fromSite.path).href}#/settings`);
  await ready(other, "settings");
  const fromItself = await saved(other, info, () => other.locator('[data-export="html"]').click());
  await fromDisk(other, pathToFileURL(fromItself.path).href);
  await ready(other, "plans");
});

test("a plan goes along in it, to be read until it is kept", async ({ page, context }, info) => {
  const id = await fromTemplate(page, "member");
  await page.locator('[data-action="share"]').first().click();
  const { name, path } = await saved(page, info, () => page.getByRole("dialog").locator('[data-export="html"]').click());
  expect(name).toMatch(/\.html$/);

  const other = await context.newPage();
  await fromDisk(other, pathToFileURL(path).href);
  const shared = await ready(other, "share");
  const title = String((await storedPlan(page, id)).title);
  await expect(shared).toContainText(title);
  expect(await other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("qunce:plan:")))).toEqual([]);
  await other.locator('[data-action="keep"]').click();
  await expect.poll(() => other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("qunce:plan:")).length)).toBe(1);
});

test.describe("where the file does not come", () => {
  test.use({ expectedComplaints: [/404|Failed to load/] });

  test("it says so, and can be asked again", async ({ page }) => {
    await page.route("**/qunce.html", (route) => route.fulfill({ status: 404 }));
    await open(page, "#/settings");
    await ready(page, "settings");
    const save = page.locator('[data-export="html"]');
    await save.click();
    await expect(page.getByText("没拿到程序文件")).toBeVisible();
    await expect(save).toBeEnabled();
  });
});
