// The edition of one file: opened from a disk, it is the whole app; it is handed out by the app, alone or with a plan in it.

import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Locator, Page, TestInfo } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { pixelsOf } from "./support/pictures";
import { exportPlan, fromTemplate, idOf, storedPlan } from "./support/plans";
import { counted, talk, weflowSheet, WRITERS } from "./support/talk";
import { unpacked, workbook } from "./support/xlsx";

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
  await expect.poll(() => storedPlan(page, id)).toMatchObject({ id });
  await page.evaluate(() => (location.hash = "#/"));
  await expect((await ready(page, "plans")).locator(`a[href*="${id}"]`)).toBeVisible();
  await page.locator("[data-action='import']").first().click();
  await page.locator('dialog input[type=file][data-import="plan"]').setInputFiles({
    name: plan.name,
    mimeType: "application/json",
    buffer: Buffer.from(plan.text),
  });
  await expect(page.locator("dialog")).toContainText("山野会");
  expect([...new Set(asked)]).toEqual([file]);
});

/** Goes to a page of the plan without opening the file anew. */
async function go(page: Page, id: string, name: string): Promise<Locator> {
  await page.evaluate((hash) => (location.hash = hash), `#/plan/${id}/${name}`);
  return ready(page, name);
}

/** Opens the file from the disk, and begins a plan in it. */
async function planFromDisk(page: Page): Promise<{ id: string; asked: string[] }> {
  await page.clock.setFixedTime(new Date("2026-09-06T08:00:00+08:00"));
  const asked = await fromDisk(page, `${file}#/`);
  await ready(page, "plans");
  await page.locator('[data-template="member"]').click();
  await ready(page, "staffing");
  return { id: idOf(page), asked };
}

/** Has the page read a log, and sees that it comes to what was counted. */
async function expectRead(page: Page, log: { name: string; text: string | Buffer }): Promise<void> {
  const expected = counted(talk());
  await page.locator('[data-import="metrics"]').setInputFiles({ name: log.name, mimeType: "", buffer: Buffer.from(log.text) });
  const figure = (name: string) => page.locator(`[data-kpi="monitor.talk.${name}"]`);
  await expect(figure("messages")).toHaveAttribute("data-value", `${expected.messages}`);
  await expect(figure("speakers")).toHaveAttribute("data-value", `${expected.members.size}`);
  const hours = Array.from({ length: 168 }, (_, n) => `${expected.hours.get(`${Math.floor(n / 24)} ${n % 24}`) ?? 0}`);
  await expect
    .poll(() => page.locator(".measured__heat td[data-value]").evaluateAll((all) => all.map((cell) => cell.getAttribute("data-value"))))
    .toEqual(hours);
  await page.locator('main [data-action="clear-reading"]').click();
  await expect(page.locator("[data-file]")).toHaveCount(0);
}

test("from a disk, workers read chat logs and workbooks", async ({ page }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url().replace(/:.*/, "")));
  const { id, asked } = await planFromDisk(page);
  await go(page, id, "monitor");
  await expectRead(page, WRITERS.memotrace(talk()));
  expect(workers).toEqual(["blob"]);
  await expectRead(page, { name: "log.xlsx", text: workbook(weflowSheet(talk()), "聊天记录") });
  // The second one took the workbook apart.
  expect(workers).toEqual(["blob", "blob"]);
  expect([...new Set(asked)]).toEqual([file]);
});

test("from a disk, everything that leaves is what it says, and comes in again", async ({ page }, info) => {
  const { id, asked } = await planFromDisk(page);
  const take = async (place: Locator, kind: string, entry?: string) => {
    const { name, path } = await saved(page, info, async () => {
      if (entry) await place.getByRole("button", { name: entry }).click();
      await (entry ? page.locator(`[role=menuitem][data-export="${kind}"]`) : place.locator(`[data-export="${kind}"]`).first()).click();
    });
    return { name, path, bytes: await readFile(path) };
  };
  const calendar = await go(page, id, "calendar");
  await calendar.locator('[data-action="fill"]').first().click();
  await page.locator('dialog [data-action="fill-now"]').click();
  await expect(page.locator("dialog")).toHaveCount(0);
  const items = async () => Object.keys((await storedPlan(page, id)).calendar?.items ?? {}).length;
  await expect.poll(items).toBeGreaterThan(3);
  const ics = await take(calendar, "ics", "带走日历");
  const csv = await take(calendar, "csv", "带走日历");
  const xlsx = await take(calendar, "xlsx", "带走日历");
  expect(ics.bytes.toString()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect(csv.bytes.toString()).toMatch(/^\uFEFF日期,/);
  const sheet = unpacked(xlsx.bytes).join("\n");
  const titles = csv.bytes.toString().trim().split("\r\n").slice(1, 4).map((row) => row.split(",").find((cell) => /\p{Script=Han}{3}/u.test(cell))!);
  for (const title of titles) expect(sheet).toContain(title);

  const funnel = await go(page, id, "funnel");
  const menu = funnel.locator(".chart-panel").first().locator(".panel__actions .menu button");
  await menu.click();
  const picture = await saved(page, info, () => page.locator('[role=menuitem][data-export="png"]').click());
  expect((await pixelsOf(page, await readFile(picture.path))).width).toBeGreaterThan(600);
  const report = await go(page, id, "report");
  const book = await take(report, "xlsx");
  expect(unpacked(book.bytes).join("\n")).toContain("山野会");
  expect((await take(report, "markdown")).bytes.toString()).toMatch(/^# /);

  // The sheet comes in again: nothing in it is new.
  const n = await items();
  await go(page, id, "calendar");
  await calendar.getByRole("button", { name: "带走日历" }).click();
  await page.locator('[role=menuitem][data-action="import-items"]').click();
  await page.locator('dialog input[type=file][data-import="calendar"]').setInputFiles(xlsx.path);
  await expect(page.locator('dialog [data-import-count="same"]')).toHaveAttribute("data-value", String(n));
  await expect(page.locator('dialog [data-import-count="new"]')).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);

  // The plan comes in again beside itself, from its own file.
  const plan = await exportPlan(page);
  await page.evaluate(() => (location.hash = "#/"));
  await ready(page, "plans");
  await page.locator("[data-action='import']").first().click();
  const dialog = page.locator("dialog");
  const other = JSON.parse(plan.text);
  Object.assign(other.plan, { id: "otherplan", title: "另一个群" });
  await dialog.locator('input[type=file][data-import="plan"]').setInputFiles({ name: plan.name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(other)) });
  await dialog.locator('[data-action="import"]').click();
  await expect(page.locator(".plan-card")).toHaveCount(2);
  await page.reload();
  await expect(page.locator(".plan-card").filter({ hasText: "另一个群" })).toHaveCount(1);
  expect([...new Set(asked)]).toEqual([file]);
});

test("from a disk where a browser starts no workers, the page forecasts and reads chat logs by itself", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.Worker = class {
      constructor() {
        throw new Error("there are no workers here");
      }
    } as unknown as typeof Worker;
  });
  const { id, asked } = await planFromDisk(page);
  await go(page, id, "monitor");
  await expectRead(page, WRITERS.memotrace(talk()));
  // Only a worker takes workbooks apart: that is said of the file, and the one beside it is read as before.
  const log = WRITERS.chatlab(talk());
  await page.locator('[data-import="metrics"]').setInputFiles([
    { name: "log.xlsx", mimeType: "", buffer: workbook(weflowSheet(talk()), "聊天记录") },
    { name: log.name, mimeType: "", buffer: Buffer.from(log.text) },
  ]);
  await expect(page.locator('[data-file="log.xlsx"]')).toContainText("另存为 CSV");
  await expect(page.locator('[data-kpi="monitor.talk.messages"]')).toHaveAttribute("data-value", `${counted(talk()).messages}`);
  const forecast = await go(page, id, "funnel");
  await expect(page.locator('[data-note="on-the-page"]')).toBeVisible();
  expect(Number(await forecast.locator('[data-kpi="funnel.members_end"]').getAttribute("data-value"))).toBeGreaterThan(0);
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
