// The forecast: figures at once, ranges from many runs in workers, the same in every browser.

import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { forecastOf, fromTemplate, shareLink } from "./support/plans";

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
  for (const topic of ["layers", "flow", "talk", "money", "staff"]) {
    await page.locator(`input[name="funnel.chart"][value="${topic}"]`).check({ force: true });
    await expect(page.locator(".chart-panel").first().getByRole("img")).toBeVisible();
  }
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
