// How quick the calendar is with 5,000 items: prints figures, asserts none. `script/bench` runs it on the release.

import { expect, type CDPSession, type Page } from "@playwright/test";
import { test } from "../support/app";
import { carry, dayOf, goTo, itemId, view, withItems, type SavedItem } from "../support/calendar";

const N_ITEMS = 5_000;
const KINDS = ["news", "experience", "interactive", "fun", "emotional", "benefit", "notice"];
const TEXT = "今晚八点，营养师在群里答辅食的问题。先把问题发出来，答得上的送一本绘本。".repeat(4);

/** Items over two years, some seven a day, each with a text. */
function manyItems(): Record<string, SavedItem> {
  const first = Date.UTC(2026, 0, 1);
  const items: Record<string, SavedItem> = {};
  for (let n = 0; n < N_ITEMS; n += 1) {
    const day = new Date(first + Math.floor((n * 730) / N_ITEMS) * 86_400_000).toISOString().slice(0, 10);
    const start = `${String(8 + (n % 7) * 2).padStart(2, "0")}:${n % 2 ? "30" : "00"}`;
    items[itemId(1_000_003 * (n + 1))] = {
      kind: KINDS[n % KINDS.length],
      title: `第 ${n} 条 ${["早报", "团购", "答疑", "接龙"][n % 4]}`,
      text: TEXT,
      when: { day, start },
      length: 30,
      status: ["idea", "draft", "ready", "sent"][n % 4],
    };
  }
  return items;
}

/** Milliseconds of scripting, and of all work of the page, that `act` costs until the first frame after it is painted. */
async function cost(page: Page, client: CDPSession, act: () => Promise<unknown>): Promise<{ script: number; all: number }> {
  const read = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    return { script: of("ScriptDuration"), all: of("TaskDuration") };
  };
  const before = await read();
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const after = await read();
  return { script: after.script - before.script, all: after.all - before.all };
}

function summary(name: string, values: number[]): void {
  const sorted = [...values].sort((a, b) => a - b);
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const middle = sorted[Math.floor(sorted.length / 2)];
  console.log(`${name}: median ${ms(middle)}, most ${ms(sorted[sorted.length - 1])} (${sorted.length} times)`);
}

test("5,000 items", async ({ page }) => {
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await withItems(page, manyItems());
  await goTo(page, "2026-03-15");
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const next = page.locator('[data-action="next"]');
  const period = page.locator(".calendar__period");

  for (const rate of [1, 4]) {
    await client.send("Emulation.setCPUThrottlingRate", { rate });
    for (const code of ["month", "week"] as const) {
      await view(page, code);
      const costs: { script: number; all: number }[] = [];
      for (let n = 0; n < 9; n += 1) {
        const was = await period.textContent();
        costs.push(await cost(page, client, () => next.evaluate((button: HTMLElement) => button.click())));
        await expect(period).not.toHaveText(was ?? "");
      }
      // The first one compiles.
      summary(`${code}, page turned, ${rate}x throttle, scripting`, costs.slice(1).map(({ script }) => script));
      summary(`${code}, page turned, ${rate}x throttle, all work`, costs.slice(1).map(({ all }) => all));
    }
    await view(page, "month");
    await goTo(page, "2026-03-15");
  }
  await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  console.log(`in the page: ${await page.locator("[data-item]").count()} of ${N_ITEMS} items`);

  await page.locator('[data-action="filter"]').click();
  const field = page.locator('input[name="calendar.search"]');
  const typed: number[] = [];
  for (const text of ["团", "团购", "团购 ", "团购 1", "团购 12", "团购 1", "营", "营养", "营养师"]) {
    const type = () => field.evaluate((input: HTMLInputElement, text) => {
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, text);
    typed.push((await cost(page, client, type)).script);
  }
  summary("filter, a letter typed, scripting", typed);
  await view(page, "list");
  await expect(page.locator(".item-list [data-item]").first()).toBeVisible();
  console.log(`in the list of all that match: ${await page.locator(".item-list [data-item]").count()} in the page`);
  await page.getByRole("button", { name: "清除筛选" }).click();
  await view(page, "month");
  await goTo(page, "2026-03-15");

  await carry(page, dayOf(page, "2026-03-10").locator("[data-item]").first(), dayOf(page, "2026-03-11"));
  const box = (await page.locator(".month").boundingBox())!;
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const frame = (now: number) => {
      times.push(now);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const steps = 240;
  const carried = await cost(page, client, async () => {
    for (let n = 0; n < steps; n += 1) {
      const angle = (n / 60) * 2 * Math.PI;
      await page.mouse.move(
        box.x + box.width * (0.5 + 0.35 * Math.cos(angle)),
        box.y + box.height * (0.5 + 0.35 * Math.sin(angle)),
      );
    }
  });
  const times: number[] = await page.evaluate(() => Reflect.get(window, "frameTimes"));
  const frames = times.slice(1).map((time, at) => time - times[at]);
  summary("drag, from frame to frame", frames);
  console.log(`drag: ${(carried.script / steps).toFixed(2)} ms of scripting a move`);
  await page.mouse.up();
});
