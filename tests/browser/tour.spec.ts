// Everything used once, in one sitting: every page, every file that can be taken along, every layer that opens. The page
// breaks its policy nowhere, no text becomes markup behind its back, and nothing is asked of another host.

import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { bring, exportPlan, fromTemplate, planWith, shareLink } from "./support/plans";
import { expectNone, kept, PHRASES, planted, textsOf } from "./support/secrets";
import { WRITERS } from "./support/talk";
import { workbook } from "./support/xlsx";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Takes every file that a place offers, at once or in a menu; the kinds that came. Nothing that was said is in any. */
async function takeAll(page: Page, place: Locator): Promise<string[]> {
  const kinds: string[] = [];
  const take = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent("download"), press()]);
    expect(await download.failure()).toBeNull();
    expectNone(download.suggestedFilename(), await textsOf(download));
    kinds.push(download.suggestedFilename().split(".").at(-1)!);
  };
  const buttons = place.locator("[data-export]:visible:enabled");
  for (let n = 0; n < (await buttons.count()); n += 1) await take(() => buttons.nth(n).click());
  await expect(place.first()).toBeVisible();
  const openers = place.locator('[aria-haspopup="menu"]:visible');
  for (let n = 0; n < (await openers.count()); n += 1) {
    const entries = page.locator("[role=menuitem][data-export]:enabled");
    await openers.nth(n).click();
    await expect(page.getByRole("menu")).toBeVisible();
    const count = await entries.count();
    await page.keyboard.press("Escape");
    for (let entry = 0; entry < count; entry += 1) {
      await openers.nth(n).click();
      await take(() => entries.nth(entry).click());
    }
  }
  return kinds;
}

/** Has the page read a group's talk, its members, and a table whose columns are named. */
async function dropTalk(page: Page): Promise<void> {
  const logs = [WRITERS.chatlab!(planted()), { name: "其他.csv", text: `Wann,Wer,Was\n1785746097,阿毛,${PHRASES[0]}\n` }];
  await page.locator('[data-import="metrics"]').setInputFiles(logs.map(({ name, text }) => ({ name, mimeType: "", buffer: Buffer.from(text) })));
  for (const [part, heading] of [["time", "Wann"], ["name", "Wer"], ["text", "Was"]] as const) {
    await page.locator(`select[name="monitor.talk.column.${part}"]`).selectOption(heading);
  }
  await page.locator('.measured__columns [data-action="use-columns"]').click();
  await expect(page.locator('[data-file="其他.csv"][data-layout="named"]')).toBeVisible();
  await expect(page.locator('[data-kpi="monitor.talk.messages"]')).toBeVisible();
}

/** Takes what was read into the plan: its days, and its members by name. */
async function takeTalk(page: Page): Promise<void> {
  await page.locator('main [data-action="take-days"]').click();
  await page.locator('input[name="monitor.talk.keep"]').check();
  await expect(page.locator("[data-kept]").first()).toBeVisible();
}

/** What is asked of other hosts. */
const elsewhere = (asked: Iterable<string>, baseURL: string) => [...asked].filter((url) => !url.startsWith(baseURL) && !/^(blob|data|about):/.test(url));

test("the tour", async ({ page, baseURL }) => {
  test.setTimeout(480_000);
  const asked = new Set<string>();
  page.context().on("request", (request) => asked.add(request.url()));
  await page.setViewportSize({ width: 1440, height: 900 });
  const id = await fromTemplate(page, "member");
  const kinds = new Set<string>();
  const taken = async (place: Locator) => (await takeAll(page, place)).forEach((kind) => kinds.add(kind));

  // Whatever the app leads to.
  const links = await page.locator("nav a[href^='#/']").evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  // What was read goes where it goes before anything is taken along.
  const isMonitor = (hash: string) => hash.endsWith("/monitor");
  const pages = [...new Set(links)].sort((a, b) => Number(isMonitor(b)) - Number(isMonitor(a)));
  expect(pages.length).toBeGreaterThan(12);
  for (const hash of pages) {
    await open(page, hash);
    const main = page.locator('main[data-ready="true"]');
    await expect(main, hash).toBeVisible();
    const fill = main.locator('[data-action="fill"]').first();
    if (hash.endsWith("/calendar")) {
      await fill.click();
      await page.locator('dialog [data-action="fill-now"]').click();
      await expect(page.locator("dialog")).toHaveCount(0);
      await expect(main.locator("[data-item]:visible").first()).toBeVisible();
    }
    if (isMonitor(hash)) {
      await dropTalk(page);
      await takeTalk(page);
    }
    await taken(main);
    const chip = main.locator("[data-fact]:visible").first();
    if (await chip.count()) {
      await chip.click();
      await page.keyboard.press("Escape");
    }
  }

  await open(page, `#/plan/${id}/staffing`);
  await ready(page, "staffing");
  await taken(page.locator("header"));
  for (const key of ["Control+.", "?"]) await page.locator("body").press(key);
  await expect(page.locator("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.locator('[data-action="share"]').first().click();
  const dialog = page.locator("dialog");
  await expect(dialog.locator('[name="share.link"]')).toBeVisible();
  await taken(dialog);
  const link = await dialog.locator('[name="share.link"]').inputValue();
  for (const [where, text] of Object.entries(await kept(page))) expectNone(where, text);
  await page.goto("about:blank");
  await page.goto(link);
  await ready(page, "share");

  expect([...kinds].sort()).toEqual(expect.arrayContaining(["csv", "html", "ics", "json", "md", "png", "svg", "xlsx"]));
  expect(elsewhere(asked, baseURL!)).toEqual([]);
});

test("the tour of what is brought in, compared, asked and printed, in English", async ({ page, baseURL }) => {
  test.setTimeout(480_000);
  page.setDefaultTimeout(20_000);
  const asked = new Set<string>();
  page.context().on("request", (request) => asked.add(request.url()));
  await page.clock.setFixedTime(new Date("2026-09-06T08:00:00+08:00"));
  await withSettings(page, { lang: "en", theme: "dark" });
  await page.setViewportSize({ width: 1440, height: 900 });
  const id = await planWith(page, { funnel: { runs: 200 } }, "staffing");
  await ready(page, "staffing");
  const dialog = page.locator("dialog");
  const kinds = new Set<string>();
  const taken = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent("download"), press()]);
    kinds.add(download.suggestedFilename().split(".").at(-1)!);
    expectNone(download.suggestedFilename(), await textsOf(download));
    return readFile(await download.path());
  };
  const closed = async () => {
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  };

  // Shared: as a code in both kinds, and as a poster with that code in it.
  const plan = await exportPlan(page);
  const link = await shareLink(page);
  await page.locator('[data-action="share"]').first().click();
  const code = await taken(() => dialog.locator('[data-export="png"]').click());
  await taken(() => dialog.locator('[data-export="svg"]').click());
  await dialog.locator('[data-action="poster"]').click();
  const poster = dialog.filter({ has: page.locator(".poster-desk") });
  await poster.locator('input[type=file][data-import="code"]').setInputFiles({ name: "code.png", mimeType: "image/png", buffer: code });
  await expect(poster.locator('[name="poster.fetched"]')).toBeVisible();
  await taken(() => poster.locator('[data-export="png"]').click());
  await page.keyboard.press("Escape");
  while ((await dialog.count()) > 0) await closed();

  // A table into the calendar, as text and as a workbook.
  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
  const menu = async (entry: string) => {
    await page.locator(".calendar__bar").getByRole("button", { name: "Take the calendar along" }).click();
    await page.locator(`[role=menuitem]${entry}`).click();
  };
  const rows = [["日期", "开始", "标题"], ["2026-09-16", "20:00", "读书会"], ["2026-09-17", "20:00", "=1+1"]];
  for (const [name, bytes, n] of [["table.csv", Buffer.from(rows.map((row) => row.join(",")).join("\n")), 2], ["table.xlsx", workbook([rows[0]!, ["2026-09-20", "21:00", "周日夜聊"]], "日历"), 1]] as const) {
    await menu('[data-action="import-items"]');
    await dialog.locator('input[type=file][data-import="calendar"]').setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
    await expect(dialog.locator('[data-import-count="new"]')).toHaveAttribute("data-value", String(n));
    await dialog.locator('[data-action="take-items"]').click();
    await expect(dialog).toHaveCount(0);
  }
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5_000);

  // A plan's file: compared, merged, and taken in beside the other; a broken one is refused.
  await bring(page, "broken.qunce.json", plan.text.slice(0, 200));
  await expect(dialog).toContainText("broken.qunce.json");
  await closed();
  const changed = JSON.parse(plan.text);
  changed.plan.staffing.size = 450;
  await bring(page, plan.name, JSON.stringify(changed));
  await dialog.locator('[data-action="compare"]').click();
  await dialog.locator('[data-part="staffing"] input[type=radio][value="right"]').check({ force: true });
  await dialog.locator('[data-action="merge"]').click();
  await expect(dialog).toHaveCount(0);

  // Asked of the forecast: scenarios, a goal, targets, single runs, a test of two variants.
  await open(page, `#/plan/${id}/funnel`);
  await ready(page, "funnel");
  await page.locator('[data-action="single-runs"]').click();
  await expect(page.locator(".chart__drawing .chart__runs").first()).toBeVisible();
  await page.locator('[data-action="add-target"]').click();
  await page.locator('[data-action="add-scenario"]').click();
  await page.locator('[data-action="goal-seek"]').click();
  for (const [name, text] of [["value", "440"], ["day", "60"]]) {
    await dialog.locator(`input[name="funnel.goal.${name}"]:visible`).fill(text!);
    await dialog.locator(`input[name="funnel.goal.${name}"]:visible`).press("Tab");
  }
  await expect(dialog.locator('[data-kpi="funnel.goal.chance"]')).toHaveAttribute("data-value", /^[01]/);
  await dialog.locator('[data-action="apply-goal"]').click();
  await ready(page, "funnel");
  await expect(page.locator('[data-kpi="funnel.compare.1.joins.difference"]')).toHaveText(/±/);
  await page.locator("details.tests > summary").click();
  for (const [name, text] of [["rate", "15"], ["difference", "5"], ["first.people", "900"], ["first.successes", "135"], ["second.people", "900"], ["second.successes", "180"]]) {
    await page.locator(`input[name="funnel.test.${name}"]:visible`).fill(text!);
    await page.locator(`input[name="funnel.test.${name}"]:visible`).press("Tab");
  }
  await expect(page.locator('[data-kpi="funnel.test.gap"]')).toHaveAttribute("data-value", /^0\.0[45]/);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5_000);

  // A group that is read: days and rates taken over, members kept.
  await open(page, `#/plan/${id}/monitor`);
  await ready(page, "monitor");
  await dropTalk(page);
  await takeTalk(page);
  await page.reload();
  await ready(page, "monitor");
  await expect(page.locator("[data-kept]").first()).toBeVisible();

  // The report on paper and as Markdown.
  await open(page, `#/plan/${id}/report`);
  await ready(page, "report");
  await taken(() => page.locator('main [data-export="markdown"]').click());
  await page.emulateMedia({ media: "print" });
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: null });

  for (const [where, text] of Object.entries(await kept(page))) expectNone(where, text);

  // The link, beside what became of the plan; and the page that rescues.
  await page.goto("about:blank");
  await page.goto(link);
  await ready(page, "share");
  await page.locator('[data-action="compare"]').click();
  await expect(dialog.locator("[data-part]").first()).toBeVisible();
  await closed();
  await page.goto("./rescue.html");
  await expect(page.locator("body")).toContainText("Qunce");

  expect([...kinds].sort()).toEqual(expect.arrayContaining(["md", "png", "svg"]));
  expect(asked.size).toBeGreaterThan(30);
  expect(elsewhere(asked, baseURL!)).toEqual([]);
});

test.describe("what the policy forbids", () => {
  test.use({ expectedComplaints: [/content policy|Trusted|trusted|violates/] });

  test("no text becomes markup, and no address a script, but what the page itself lets through", async ({ page }) => {
    await open(page);
    await ready(page, "plans");
    const refused = await page.evaluate(() => {
      const tries: (() => unknown)[] = [
        () => (document.createElement("div").innerHTML = "<img src=x onerror=alert(1)>"),
        () => new DOMParser().parseFromString("<p>", "text/html"),
        () => new Worker("./other.js"),
        () => trustedTypes.createPolicy("other", { createHTML: (text: string) => text }),
        () => (globalThis as any).qunce.draw(document.createElement("div"), "<img src=x onerror=alert(1)>"),
        () => (globalThis as any).qunce.start("https://example.invalid/worker.js"),
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return "done";
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(Array(refused.length).fill("TypeError"));
  });
});
