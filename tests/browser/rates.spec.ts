// Measured rates: figures of days become inputs of the forecast, marked and undone, and stand over what was forecast.

import { expect, open, ready, test } from "./support/app";
import { faults } from "./support/axe";
import { drop } from "./support/monitor";
import { expectFigures, planWith, storedPlan } from "./support/plans";
import { talk, WRITERS } from "./support/talk";

test.use({ timezoneId: "Asia/Shanghai" });

/** Ten days from the opening on: 400 members, of whom two leave and forty speak each day. */
const measured = {
  calendar: { opens_on: "2026-09-01" },
  monitor: {
    days: {
      "2026-09": {
        members: Array(10).fill(400),
        exits: Array(10).fill(2),
        speakers: Array(10).fill(40),
        messages: Array(10).fill(100),
        participants: [null, null, 60],
      },
    },
  },
};

test("measured rates move the forecast, carry their mark, and one undo takes them back", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-09-11T08:00:00+08:00"));
  const id = await planWith(page, measured, "funnel");
  await ready(page, "funnel");
  const chip = page.locator('[data-key="exit_hazard.new"] [data-origin]').first();
  await expect(chip).toHaveAttribute("data-origin", "default");
  const end = page.locator('[data-kpi="funnel.members_end"]').first();
  const before = await end.getAttribute("data-value");
  // Members that were counted stand over the forecast, with how many of them it covers.
  await expect(page.locator('[data-kpi="funnel.coverage"]')).toContainText("有人数的 10 天里");

  await open(page, `#/plan/${id}/monitor`);
  await ready(page, "monitor");
  await expectFigures(page, { "monitor.rate.initial_members": 400 });
  const row = page.locator(".rates tr", { has: page.locator('[value="exit_hazard.core"]') });
  await expect(row).toContainText("n=4,000 人天");
  await page.locator('input[name="monitor.rate"][value="initial_members"]').uncheck();
  expect(await faults(page)).toEqual([]);
  await page.locator('[data-action="take-rates"]').click();
  await expect(row.locator("[data-origin]")).toHaveAttribute("data-origin", "measured");
  await expect.poll(async () => (await storedPlan(page, id)).funnel.measured?.["exit_hazard.new"]).toMatchObject({
    on: "2026-09-10",
    n: 4000,
  });
  expect((await storedPlan(page, id)).funnel.overrides).not.toHaveProperty("initial_members");

  await open(page, `#/plan/${id}/funnel`);
  await ready(page, "funnel");
  await expect(chip).toHaveAttribute("data-origin", "measured");
  await expect(chip).toContainText("实测 2026-09-10，n=4,000");
  expect(await end.getAttribute("data-value")).not.toBe(before);
  await page.keyboard.press("Control+z");
  await expect(chip).toHaveAttribute("data-origin", "default");
  await expect.poll(async () => (await storedPlan(page, id)).funnel?.measured).toBeUndefined();
  await ready(page, "funnel");
  expect(await end.getAttribute("data-value")).toBe(before);
});

test("activities stand beside what was promised, and what was sent beside the mix", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-09-06T08:00:00+08:00"));
  const item = (day: string, kind: string, status: string, more: object = {}) =>
    ({ kind, title: `${kind} ${day}`, channel: "group", status, when: { day, start: "20:00" }, ...more });
  const items = {
    aaaaaaaa: item("2026-08-31", "benefit", "sent", { expected: { min: 10, max: 20 } }),
    bbbbbbbb: item("2026-09-01", "benefit", "sent", { expected: { min: 10, max: 20 } }),
    cccccccc: item("2026-09-02", "benefit", "ready", { expected: { min: 10, max: 20 } }),
    dddddddd: item("2026-09-03", "knowledge", "sent"),
    // Nobody has been there yet.
    eeeeeeee: item("2026-09-09", "benefit", "ready", { expected: { min: 10, max: 20 } }),
  };
  const days = { "2026-08": { members: Array(31).fill(400), participants: [...Array(30).fill(null), 60] }, "2026-09": { members: Array(5).fill(400), participants: [20, 120] } };
  await planWith(page, { calendar: { opens_on: "2026-08-03", items }, monitor: { days } }, "monitor");
  await ready(page, "monitor");
  const turnout = page.locator(".turnout tbody tr");
  await expect(turnout).toHaveCount(3);
  expect(await turnout.locator("[data-beside]").evaluateAll((all) => all.map((it) => it.getAttribute("data-beside")))).toEqual(["above", "below", "within"]);
  await expect(turnout.first()).toContainText("benefit 2026-09-02");
  await expect(turnout.first()).toContainText("10–20%");
  await expect(turnout.first()).toContainText("30%");

  await drop(page, WRITERS.chatlab!(talk()));
  await ready(page, "monitor");
  const mix = page.locator(".panel", { has: page.locator('[data-kpi^="monitor.talk.mix."]') });
  const counts = async (which: string) => {
    const all = await mix.locator(`[data-kpi^="monitor.talk.mix.${which}."]`).evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute("data-value"))));
    return all.reduce((sum, n) => sum + n, 0);
  };
  await expect.poll(async () => [await counts("planned"), await counts("sent")]).toEqual([4, 3]);
  // What the owner sent in the last week of the log, by the plainest counting.
  const monday = Date.parse("2026-08-31T00:00:00+08:00");
  const sent = talk().filter(({ at, who }) => who === 0 && at >= monday).length;
  await expect(mix.locator('[data-week="2026-08-31"]')).toHaveAttribute("data-value", `${sent}`);
  expect(await faults(page)).toEqual([]);
});

test("where nothing was counted the panels say what would tell", async ({ page }) => {
  const id = await planWith(page, {}, "monitor");
  await ready(page, "monitor");
  await expect(page.locator(".rates")).toContainText("还没有能算的数");
  await expect(page.locator(".turnout")).toContainText("还没有哪场活动");
  await open(page, `#/plan/${id}/funnel`);
  await ready(page, "funnel");
  await expect(page.locator('[data-kpi="funnel.coverage"]')).toHaveCount(0);
});

test("two stretches of measured days are read as an A/B test", async ({ page }) => {
  const days = { members: Array(10).fill(400), participants: [...Array(5).fill(20), ...Array(5).fill(60)] };
  await planWith(page, { monitor: { days: { "2026-09": days } } }, "funnel");
  await ready(page, "funnel");
  await page.locator(".tests > summary").click();
  await page.locator(".tests__days > summary").click();
  const stretches = { "first.from": "01", "first.until": "05", "second.from": "06", "second.until": "10" };
  for (const [name, day] of Object.entries(stretches)) {
    await page.locator(`input[name="funnel.test.${name}"]`).fill(`2026-09-${day}`);
    await page.keyboard.press("Tab");
  }
  await expect(page.locator('[data-group="second"]')).toContainText("2,000 人次里 300 人次");
  await page.locator('input[name="funnel.test.second.name"]').fill("晚上发");
  await page.locator('[data-action="fill-test"]').click();
  const people = page.locator('input[name="funnel.test.first.people"]');
  await expect(people).toHaveValue("2,000");
  await expect(page.locator(".tests")).toContainText("「晚上发」更高，不像是碰巧");
  await page.locator("h1").click();
  await page.keyboard.press("Control+z");
  await expect(people).toHaveValue("");
});
