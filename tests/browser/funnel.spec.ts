// The forecast: figures at once, ranges from many runs in workers, the same in every browser.

import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { fromTemplate, shareLink, stored } from "./support/plans";

/** A plan from a template whose forecast says this, opened at its forecast; its id. */
async function forecastOf(page: Page, funnel: object): Promise<string> {
  const id = await fromTemplate(page, "benefit");
  const key = `qunce:plan:${id}`;
  await expect.poll(async () => (await stored(page))[key]).toBeTruthy();
  // Away from the app, which would take the change for another tab's. A page without an icon asks for one.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto("./plan.schema.json");
  await page.evaluate(
    ([key, funnel]) => {
      const file = JSON.parse(localStorage.getItem(key) ?? "");
      file.plan.funnel = { ...file.plan.funnel, ...funnel };
      localStorage.setItem(key, JSON.stringify(file));
    },
    [key, funnel] as const,
  );
  await open(page, `#/plan/${id}/funnel`);
  return id;
}

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
