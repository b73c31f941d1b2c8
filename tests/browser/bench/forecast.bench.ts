// What a run of 10,000 times 180 days asks of the page while it goes on: prints its longest tasks, asserts none.
// `script/bench` runs it on the release.

import type { Browser, Page } from "@playwright/test";
import { test } from "../support/app";
import { forecastOf, fromTemplate } from "../support/plans";

const RUNS = 10_000;
const HORIZON = 180;
/** Above this a task is felt. Unit: milliseconds. */
const FELT = 50;

/** Waits until all runs are done, however busy the machine is. */
async function stands(page: Page): Promise<void> {
  await page.locator('main[data-page="funnel"][data-ready="true"]').waitFor({ timeout: 300_000 });
}

type Event = { name: string; ph: string; ts: number; dur?: number; pid: number; tid: number; args?: { name?: string } };
type Task = { ms: number; of: string };

/** The tasks of the page's main thread during `act`, the longest first, each with what took longest in it. */
async function tasks(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Task[]> {
  const categories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "v8"];
  await browser.startTracing(page, { categories });
  await act();
  const trace: Event[] = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  const threads = trace.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const isOfPage = ({ pid, tid }: Event) => threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const timed = trace.filter((event) => event.ph === "X" && event.dur !== undefined && isOfPage(event));
  const isTask = ({ name }: Event) => name === "RunTask";
  const found = timed.filter(isTask).map((task) => {
    const isWithin = ({ ts, tid, dur = 0 }: Event) => tid === task.tid && ts >= task.ts && ts + dur <= task.ts + (task.dur ?? 0);
    return { task, isWithin };
  });
  const longest = found.sort((a, b) => (b.task.dur ?? 0) - (a.task.dur ?? 0));
  return longest.map(({ task, isWithin }, at) => {
    // Naming all of them would take long.
    const parts = at < 5 ? timed.filter((event) => event !== task && !isTask(event) && isWithin(event)) : [];
    const named = ["FunctionCall", "FireAnimationFrame", "TimerFire", "RunMicrotasks", "UpdateLayoutTree", "Layout", "Paint", "MajorGC", "MinorGC", "HandlePostMessage"];
    const sums = named.map((name) => {
      const ms = parts.filter((part) => part.name === name).reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
      return { name, ms };
    });
    const of = sums.filter(({ ms }) => ms >= 1).sort((a, b) => b.ms - a.ms);
    return { ms: (task.dur ?? 0) / 1000, of: of.map(({ name, ms }) => `${name} ${ms.toFixed(1)}`).join(", ") };
  });
}

function report(what: string, all: Task[]): void {
  const felt = all.filter(({ ms }) => ms > FELT).length;
  console.log(`${what}: ${all.length} tasks, longest ${all[0]?.ms.toFixed(1)} ms, ${felt} over ${FELT} ms`);
  for (const { ms, of } of all.slice(0, 3)) console.log(`  ${ms.toFixed(1)} ms: ${of}`);
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

test("a template's forecast, from opening its address in a new tab", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  await page.goto(`./#/plan/${id}/funnel`);
  await stands(page);
  for (let n = 0; n < 3; n += 1) {
    const begin = performance.now();
    await page.reload({ waitUntil: "commit" });
    await page.locator("h1").waitFor();
    const estimated = performance.now() - begin;
    await stands(page);
    console.log(`estimate after ${estimated.toFixed(0)} ms, all runs after ${(performance.now() - begin).toFixed(0)} ms`);
  }
});
