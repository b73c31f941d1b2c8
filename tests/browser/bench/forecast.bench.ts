// What a run of 10,000 times 180 days asks of the page while it goes on: prints its longest tasks, asserts none.
// `script/bench` runs it on the release.

import type { Page } from "@playwright/test";
import { open, test } from "../support/app";
import { forecastOf, fromTemplate } from "../support/plans";
import { report, tasks } from "./tasks";

const RUNS = 10_000;
const HORIZON = 180;

/** Waits until all runs are done, however busy the machine is. */
async function stands(page: Page): Promise<void> {
  await page.locator('main[data-page="funnel"][data-ready="true"]').waitFor({ timeout: 300_000 });
}

test("the page while 10,000 runs of 180 days go on", async ({ page, browser }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const channel = (n: number) => ({ name: `渠道 ${n}` });
  const channels = { 1: channel(1), 2: channel(2), 3: channel(3) };
  await forecastOf(page, { runs: RUNS, horizon: HORIZON, channels });
  await stands(page);
  const slider = page.locator('[data-key="channels.1.scans_per_day"] input[type="range"]');
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowRight"]) {
    const all = await tasks(browser, page, async () => {
      await slider.focus();
      await slider.press(key);
      await page.locator('main[data-ready="false"]').waitFor();
      await page.locator("progress").waitFor();
      await stands(page);
    });
    report(`${RUNS} runs of ${HORIZON} days`, all);
  }
  const dragged = await tasks(browser, page, async () => {
    await slider.focus();
    for (let n = 0; n < 20; n += 1) await slider.press("ArrowRight");
    await stands(page);
  });
  report("the same with a slider moved 20 steps before", dragged);
});

test("every template's forecast, from opening its address in a new tab", async ({ page }) => {
  await open(page);
  const codes = await page.locator("[data-template]").evaluateAll((all) => all.map((one) => one.getAttribute("data-template")!));
  const all: { code: string; estimated: number; stood: number }[] = [];
  for (const code of [...new Set(codes)]) {
    const id = await fromTemplate(page, code);
    await page.goto(`./#/plan/${id}/funnel`);
    await stands(page);
    for (let n = 0; n < 3; n += 1) {
      const begin = performance.now();
      await page.reload({ waitUntil: "commit" });
      await page.locator('main[data-page="funnel"] h1').waitFor();
      const estimated = performance.now() - begin;
      await stands(page);
      all.push({ code, estimated, stood: performance.now() - begin });
    }
    const own = all.slice(-3).map(({ estimated, stood }) => `${estimated.toFixed(0)} and ${stood.toFixed(0)}`);
    console.log(`${code}: estimate and all runs after ${own.join(", ")} ms`);
  }
  const middle = (of: (one: (typeof all)[number]) => number) => all.map(of).sort((one, other) => one - other)[all.length >> 1]!;
  const slowest = all.reduce((one, other) => (other.stood > one.stood ? other : one));
  console.log(
    `${all.length / 3} templates: estimate after ${middle(({ estimated }) => estimated).toFixed(0)} ms and all runs after ` +
      `${middle(({ stood }) => stood).toFixed(0)} ms, in the middle; the slowest, ${slowest.code}, after ${slowest.stood.toFixed(0)} ms`,
  );
});
