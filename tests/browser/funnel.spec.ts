// The forecast: figures at once, ranges from many runs in workers, the same in every browser.

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { forecastOf, fromTemplate, shareLink } from "./support/plans";

/** What the native program asks a worker, and the lengths and digests of what it answers. */
const kept = new URL(
  "../simulation/snapshots/simulation__everywhere__a_worker_answers_the_same_bytes_as_ever.snap",
  import.meta.url,
);

/** All figures that the page works out, by their marks. */
async function figures(page: Page): Promise<Record<string, string>> {
  const all = await page.locator("main [data-kpi]").evaluateAll((found) =>
    found.map((figure) => [figure.getAttribute("data-kpi"), figure.getAttribute("data-value")] as const),
  );
  return Object.fromEntries(all) as Record<string, string>;
}

test("a template's forecast stands, and the answer says how likely the plan is", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  await open(page, `#/plan/${id}/funnel`);
  await ready(page, "funnel");
  await expect(page.locator("h1")).toContainText(/90 天内到 300 人的把握是 (>99|<1|\d+)%/);
  const told = await figures(page);
  expect(Number(told["funnel.members_end"])).toBeGreaterThan(0);
  expect(told["funnel.reach_day"]).toMatch(/^20\d\d-\d\d-\d\d$/);
  await expect(page.getByRole("img", { name: /成员数从 .* 到 .*（中位数）/ })).toBeVisible();
  const look = (topic: string) => page.locator(`input[name="funnel.chart"][value="${topic}"]`).check({ force: true });
  for (const topic of ["layers", "flow", "talk", "staff"]) {
    await look(topic);
    await expect(page.locator(".chart-panel").first().getByRole("img")).toBeVisible();
  }
  // Nothing is said of money yet: the way to where it can be.
  await look("money");
  await page.locator('[data-action="to-money"]').click();
  await expect(page.locator('[data-fold="money"] > summary')).toBeFocused();
});

test("a link brings the very same figures into another browser", async ({ page, browser, baseURL }) => {
  const id = await fromTemplate(page, "benefit");
  await open(page, `#/plan/${id}/funnel`);
  await ready(page, "funnel");
  const here = await figures(page);
  await open(page, `#/plan/${id}/staffing`);
  await ready(page, "staffing");
  const link = await shareLink(page);
  const other = await browser.newContext({ baseURL });
  const there = await other.newPage();
  await there.goto(link);
  await ready(there, "share");
  await there.locator('[data-action="keep"]').click();
  await ready(there, "staffing");
  await there.goto(there.url().replace("/staffing", "/funnel"));
  await ready(there, "funnel");
  expect(await figures(there)).toEqual(here);
  await other.close();
});

test("the shipped worker answers the very bytes that are kept of the native program", async ({ page }) => {
  const lines = readFileSync(kept, "utf8").split("---\n")[2]!.trim().split("\n").map((line) => line.split(" "));
  await open(page);
  const answers = await page.evaluate(async (requests) => {
    const folder = document.querySelector<HTMLMetaElement>('meta[name="qunce:app"]')!.content;
    const worker: Worker = (globalThis as any).qunce.worker(`${folder}simulation_worker.js`);
    const answers: string[][] = [];
    for (const [id, request] of requests.entries()) {
      const bytes = Uint8Array.from(request.match(/../g)!, (pair) => parseInt(pair, 16));
      const answer = await new Promise<Uint8Array | string>((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data[1]);
        worker.onerror = ({ message }) => reject(new Error(`the script did not start: ${message}`));
        worker.postMessage([id, bytes]);
      });
      if (typeof answer === "string") throw new Error(answer);
      // FNV-1a, as there.
      const digest = answer.reduce((hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n);
      answers.push([request, String(answer.length), digest.toString(16).padStart(16, "0")]);
    }
    worker.terminate();
    return answers;
  }, lines.map(([request]) => request!));
  expect(answers).toEqual(lines);
});

test("what was cancelled after a change leaves the last result there, pale, and said to be from before", async ({ page }) => {
  await forecastOf(page, { horizon: 60, runs: 200 });
  await ready(page, "funnel");
  const before = await figures(page);
  const top = () => page.locator(".stat-cards").evaluate((cards) => cards.getBoundingClientRect().top + scrollY);
  const at = await top();
  await page.locator('[data-fold="scale"] > summary').click();
  await page.locator('input[name="funnel.runs"]').fill("20000");
  await page.locator('input[name="funnel.horizon"]').fill("365");
  await page.locator('input[name="funnel.horizon"]').press("Enter");
  await expect(page.locator("progress")).toBeVisible();
  expect(await top(), "results stay where they are").toBe(at);
  await page.locator('[data-action="cancel-run"]').click();
  await ready(page, "funnel");
  await expect(page.locator("main")).toContainText("变淡的是改动之前的结果");
  await expect(page.locator(".chart-panel .chart--stale").first()).toBeVisible();
  await expect(page.locator(".stat-card").first()).toContainText("第 60 天成员");
  expect((await figures(page))["funnel.members_end"]).toBe(before["funnel.members_end"]);
});

test("keys reach the inputs before the results where they stand at their left", async ({ page }) => {
  await forecastOf(page, { runs: 200, horizon: 30 });
  await ready(page, "funnel");
  const places = () => page.locator(".forecast").evaluate((forecast) => {
    const [inputs, results] = [".forecast__inputs", ".forecast__results"].map((part) => forecast.querySelector(part)!);
    const [left, right] = [inputs, results].map((part) => part!.getBoundingClientRect());
    const isFirst = (inputs!.compareDocumentPosition(results!) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return { isFirst, isBeside: left!.right <= right!.left, isAbove: right!.bottom <= left!.top };
  });
  for (const width of [1440, 1000, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(places).toEqual({ isFirst: true, isBeside: true, isAbove: false });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(places).toEqual({ isFirst: false, isBeside: false, isAbove: true });
});

test("on paper charts are drawn for paper, and six scenarios have room beside each other", async ({ page }) => {
  await forecastOf(page, { runs: 200, horizon: 30 });
  await ready(page, "funnel");
  for (let n = 0; n < 6; n += 1) await page.locator('[data-action="add-scenario"]').click();
  await ready(page, "funnel");
  // As wide as a sheet of A4 between its margins.
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".chart__drawing").first()).toHaveAttribute("width", "625");
    await page.setViewportSize({ width: 665, height: 900 });
    const row = page.locator(".comparison__table tbody th").first();
    await expect.poll(() => row.evaluate((head) => head.getBoundingClientRect().height)).toBeLessThan(60);
    const table = page.locator(".comparison__table");
    expect(await table.evaluate((table) => table.scrollWidth <= table.closest(".panel")!.clientWidth)).toBe(true);
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator(".chart__drawing").first()).not.toHaveAttribute("width", "625");
  }
});

test("a long simulation shows how far it is, can be cancelled, and run again", async ({ page }) => {
  await forecastOf(page, { horizon: 365, runs: 20_000 });
  await expect(page.locator("progress")).toBeVisible();
  await expect(page.locator("h1"), "expected values are there at once").toContainText("先看估算");
  await page.locator('[data-action="cancel-run"]').click();
  await ready(page, "funnel");
  await expect(page.locator("main")).toContainText("推演已取消");
  await expect(page.locator("progress")).toHaveCount(0);
  await page.locator('[data-action="run-again"]').click();
  await expect(page.locator("progress")).toBeVisible();
});

test("while scans move the expected curve is drawn in the same frame, over what stands of the last runs", async ({ page }) => {
  await forecastOf(page, { runs: 200 });
  await ready(page, "funnel");
  /** What is drawn before a step of the slider, and one frame after it. */
  const step = (to: string) =>
    page.locator('[data-key="channels.1.scans_per_day"] input[type="range"]').evaluate(async (slider: HTMLInputElement, to) => {
      const look = () => ({
        curve: document.querySelector(".chart__drawing .chart__expected")?.getAttribute("d") ?? "",
        ranges: document.querySelector(".chart__drawing .chart__wide")?.getAttribute("d") ?? "",
        members: document.querySelector('[data-kpi="funnel.members_end"]')?.getAttribute("data-value"),
        answer: document.querySelector("h1")?.textContent ?? "",
        stale: [".chart-panel .chart--stale", ".stat-card.is-stale"].map((mark) => document.querySelector(mark) !== null),
        ready: document.querySelector("main")?.getAttribute("data-ready"),
      });
      const before = look();
      slider.value = to;
      slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise(requestAnimationFrame);
      return { before, after: look() };
    }, to);
  const first = await step("30");
  expect(first.before).toMatchObject({ curve: "", stale: [false, false], ready: "true" });
  expect(first.after).toMatchObject({ stale: [true, true], ready: "false" });
  expect(first.after.curve).toMatch(/^M/);
  expect(first.after.ranges, "the last ranges stay").toBeTruthy();
  expect(first.after.members, "the last figures stay").toBe(first.before.members);
  expect(first.after.answer).toContain("先看估算");
  const second = await step("60");
  expect(second.after.curve).not.toBe(second.before.curve);
  await ready(page, "funnel");
  await expect(page.locator(".chart--stale, .stat-card.is-stale, .chart-panel .chart__expected")).toHaveCount(0);
});

test("single runs are shown when asked for", async ({ page }) => {
  await forecastOf(page, { runs: 200 });
  await ready(page, "funnel");
  await page.locator('[data-action="single-runs"]').click();
  await expect(page.locator(".chart__drawing .chart__runs").first()).toBeVisible();
});

test("a chart's numbers can be read as a table, and taken along", async ({ page }) => {
  await forecastOf(page, { runs: 200, horizon: 30 });
  await ready(page, "funnel");
  const panel = page.locator(".chart-panel").first();
  await panel.locator(".panel__actions .menu button").click();
  await panel.getByRole("menuitem", { name: "看数据表" }).click();
  await expect(panel.locator("table tbody tr")).toHaveCount(30);
  await panel.locator(".panel__actions .menu button").click();
  const [csv] = await Promise.all([page.waitForEvent("download"), panel.locator('[data-export="csv"]').click()]);
  expect(csv.suggestedFilename()).toMatch(/\.csv$/);
  await panel.locator(".panel__actions .menu button").click();
  const [png] = await Promise.all([page.waitForEvent("download"), panel.locator('[data-export="png"]').click()]);
  expect(png.suggestedFilename()).toMatch(/\.png$/);
});

test("a browser that works on one number at a time fetches the other build, which tells the same", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(/simulation\w*\.wasm$/.exec(request.url())?.[0] ?? ""));
  await forecastOf(page, { runs: 200, horizon: 60 });
  await ready(page, "funnel");
  const at_once = await figures(page);
  expect(fetched).toContain("simulation_simd_bg.wasm");
  await page.route("**/simulation_worker.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `WebAssembly.validate = () => false;\n${await response.text()}` });
  });
  fetched.length = 0;
  await page.reload();
  await ready(page, "funnel");
  expect(fetched).toContain("simulation_bg.wasm");
  expect(fetched).not.toContain("simulation_simd_bg.wasm");
  await expect(page.locator('[data-note="on-the-page"]')).toHaveCount(0);
  expect(await figures(page)).toEqual(at_once);
});

test.describe("where no worker starts", () => {
  test.use({ expectedComplaints: [/Failed to load|ERR_FAILED/] });

  test("the page computes by itself, says so, and tells the same", async ({ page }) => {
    await forecastOf(page, { runs: 200, horizon: 60 });
    await ready(page, "funnel");
    const by_workers = await figures(page);
    await page.route("**/simulation_worker.js", (route) => route.abort());
    await page.reload();
    await ready(page, "funnel");
    await expect(page.locator('[data-note="on-the-page"]')).toBeVisible();
    expect(await figures(page)).toEqual(by_workers);
  });
});

test.describe("a worker that traps", () => {
  test.use({ expectedComplaints: [/RuntimeError/] });

  test("leaves the page alive, says what is safe, and another try is answered", async ({ page }) => {
    const script = 'addEventListener("message", ({ data: [id] }) => postMessage([id, "RuntimeError: unreachable"]));';
    await page.route("**/simulation_worker.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
    await forecastOf(page, { runs: 200 });
    const failed = page.getByRole("alert").filter({ hasText: "推演没能完成" });
    await expect(failed).toContainText("方案没有变");
    await expect(page.locator("h1"), "expected values stand").toContainText("先看估算");
    await page.locator('input[name="funnel.questionnaire_done"]').fill("70");
    await page.locator('input[name="funnel.questionnaire_done"]').press("Enter");
    await expect(failed, "other inputs are another try").toBeVisible();
    await page.unroute("**/simulation_worker.js");
    await failed.locator('[data-action="run-again"]').click();
    await ready(page, "funnel");
    await expect(failed).toHaveCount(0);
    await expect(page.locator("h1")).toContainText("把握是");
  });
});
