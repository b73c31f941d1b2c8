// The calendar: seen by month, week, day and list, worked on by mouse, by touch and by keyboard alone.

import { expect, ready, test } from "./support/app";
import { naughty } from "./support/fields";
import { exportPlan } from "./support/plans";
import { carry, dayOf, goTo, itemId, storedItems, view, withItems, type SavedItem } from "./support/calendar";

const MORNING = itemId(1);
const EVENING = itemId(2);
const WEEKLY = itemId(3);
const WAITING = itemId(4);

const items: Record<string, SavedItem> = {
  [MORNING]: { kind: "news", title: "早报", when: { day: "2026-09-16", start: "09:00" }, length: 30, status: "ready" },
  [EVENING]: { kind: "benefit", title: "团购 绘本", when: { day: "2026-09-16", start: "20:00" }, length: 60 },
  [WEEKLY]: {
    kind: "experience",
    title: "周一直播",
    when: { day: "2026-09-07", start: "20:00" },
    length: 60,
    repeat: { frequency: "weekly", every: 1, weekdays: ["mo"] },
  },
  [WAITING]: { kind: "fun", title: "表情包征集" },
};

test("days say what they are: lunar date, term, holiday, make-up workday, festival", async ({ page }) => {
  await withItems(page, items);
  await goTo(page, "2026-09-16");
  await expect(dayOf(page, "2026-09-16")).toHaveAttribute("aria-label", /9 月 16 日 周三，初六，2 条/);
  await expect(dayOf(page, "2026-09-23")).toContainText("秋分");
  await expect(dayOf(page, "2026-09-25")).toContainText("中秋");
  await expect(dayOf(page, "2026-09-25")).toContainText("休");
  await expect(dayOf(page, "2026-09-20")).toContainText("班");
  await goTo(page, "2026-11-11");
  await expect(dayOf(page, "2026-11-11")).toContainText("双 11");
});

test("an item carried to another day stands there, also after a reload, and undo brings it back", async ({ page }) => {
  const id = await withItems(page, items);
  await goTo(page, "2026-09-16");
  const evening = page.locator(`[data-item="${EVENING}"]`);
  await carry(page, evening, dayOf(page, "2026-09-18"));
  await expect(page.locator(".drag-tip")).toContainText("9 月 18 日 周五");
  await page.mouse.up();
  await expect(dayOf(page, "2026-09-18").locator(`[data-item="${EVENING}"]`)).toBeVisible();
  await expect.poll(async () => (await storedItems(page, id))[EVENING].when).toEqual({ day: "2026-09-18", start: "20:00" });
  await expect(page.locator("dialog"), "carrying is no press").toHaveCount(0);
  await page.reload();
  await ready(page, "calendar");
  await goTo(page, "2026-09-16");
  await expect(dayOf(page, "2026-09-18").locator(`[data-item="${EVENING}"]`)).toBeVisible();
  await carry(page, page.locator(`[data-item="${EVENING}"]`), dayOf(page, "2026-09-20"));
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(dayOf(page, "2026-09-18").locator(`[data-item="${EVENING}"]`)).toBeVisible();
  await carry(page, page.locator(`[data-item="${EVENING}"]`), dayOf(page, "2026-09-20"));
  await page.mouse.up();
  await expect(dayOf(page, "2026-09-20").locator(`[data-item="${EVENING}"]`)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(dayOf(page, "2026-09-18").locator(`[data-item="${EVENING}"]`)).toBeVisible();
});

test("held at the side, an item is carried into the next month", async ({ page }) => {
  const id = await withItems(page, items);
  await goTo(page, "2026-09-16");
  await carry(page, page.locator(`[data-item="${EVENING}"]`), page.locator(".month"), { x: 0.998, y: 0.5 });
  await expect(page.locator(".calendar__period")).toContainText("2026 年 10 月");
  const month = (await page.locator(".month").boundingBox())!;
  await page.mouse.move(month.x + month.width / 2, month.y + month.height / 2, { steps: 4 });
  await page.mouse.up();
  // Pages go on turning until the pointer leaves the side.
  await expect.poll(async () => (await storedItems(page, id))[EVENING].when?.day).toMatch(/^(2026-1[0-2]|2027-01)-\d\d$/);
});

test("in a week an item snaps to quarters of an hour, and its end is pulled", async ({ page }) => {
  const id = await withItems(page, items);
  await goTo(page, "2026-09-16");
  await view(page, "week");
  const evening = page.locator(`[data-item="${EVENING}"]:visible`);
  await carry(page, evening, dayOf(page, "2026-09-17"), { x: 0.5, y: 0.86 });
  await page.mouse.up();
  await expect.poll(async () => (await storedItems(page, id))[EVENING].when?.day).toBe("2026-09-17");
  const when = (await storedItems(page, id))[EVENING].when;
  expect(Number(when?.start.slice(3)) % 15).toBe(0);
  expect((await storedItems(page, id))[EVENING].length).toBe(60);
  const block = await page.locator(`[data-item="${EVENING}"]:visible`).boundingBox();
  await page.mouse.move(block!.x + block!.width / 2, block!.y + block!.height - 2);
  await page.mouse.down();
  await page.mouse.move(block!.x + block!.width / 2, block!.y + block!.height - 2 - 22, { steps: 5 });
  await page.mouse.up();
  // Half an hour is what items take unless something else is said: it is left out.
  await expect.poll(async () => (await storedItems(page, id))[EVENING].length ?? 30).toBe(30);
});

test("where many items overlap there is room for some, and a way to all of them", async ({ page }) => {
  const many = Array.from({ length: 40 }, (_, n) => [itemId(100 + n), { ...items[EVENING], title: `团购 ${n}` }] as const);
  await withItems(page, Object.fromEntries(many));
  await goTo(page, "2026-09-16");
  await view(page, "week");
  await expect(page.locator("[data-item]")).toHaveCount(2);
  await dayOf(page, "2026-09-16").getByRole("button", { name: "还有 38 条" }).click();
  await expect(page.locator(".hours--day")).toBeVisible();
  await expect(page.locator(".hours--day [data-item]")).toHaveCount(5);
  await dayOf(page, "2026-09-16").getByRole("button", { name: "还有 35 条" }).click();
  // A list has room for all, and holds those that can be seen.
  await expect(page.locator(".item-list [data-item]").nth(8)).toBeAttached();
});

test("what leaves out all of its days is named, and can be opened", async ({ page }) => {
  const when = { day: "2026-09-07", start: "20:00" };
  const repeat = { frequency: "weekly", every: 1, weekdays: [], count: 2, skipped: ["2026-09-07", "2026-09-14"] };
  await withItems(page, { [WEEKLY]: { ...items[WEEKLY], when, repeat } });
  const entry = page.locator(".lane").locator(`[data-item="${WEEKLY}"]`);
  await expect(entry).toContainText("每一次都跳过了");
  await entry.click();
  await expect(page.locator('[name="calendar.item.title"]')).toHaveValue("周一直播");
});

test("what waits is carried onto a day, and back into the lane", async ({ page }) => {
  const id = await withItems(page, items);
  await goTo(page, "2026-09-16");
  await carry(page, page.locator(`.lane [data-item="${WAITING}"]`), dayOf(page, "2026-09-17"));
  await page.mouse.up();
  await expect.poll(async () => (await storedItems(page, id))[WAITING].when?.day).toBe("2026-09-17");
  await carry(page, page.locator(`.month [data-item="${WAITING}"]`), page.locator(".lane"));
  await page.mouse.up();
  await expect.poll(async () => (await storedItems(page, id))[WAITING].when).toBeUndefined();
});

test("one occurrence of a series is moved by itself, with the following, or with all", async ({ page }) => {
  const id = await withItems(page, items);
  await goTo(page, "2026-09-16");
  const onDay = (day: string) => dayOf(page, day).getByRole("button", { name: /周一直播/ });
  for (const [scope, there, gone] of [
    ["one", ["2026-09-15", "2026-09-21"], ["2026-09-14"]],
    ["following", ["2026-09-07", "2026-09-15", "2026-09-22"], ["2026-09-14", "2026-09-21"]],
    ["all", ["2026-09-08", "2026-09-15", "2026-09-22"], ["2026-09-07", "2026-09-14"]],
  ] as const) {
    const before = await storedItems(page, id);
    await carry(page, onDay("2026-09-14"), dayOf(page, "2026-09-15"));
    await page.mouse.up();
    await page.locator(`dialog [data-action="scope-${scope}"]`).click();
    await expect(page.locator("dialog")).toHaveCount(0);
    for (const day of there) await expect(onDay(day), `${scope}: ${day}`).toHaveCount(1);
    for (const day of gone) await expect(onDay(day), `${scope}: ${day}`).toHaveCount(0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => storedItems(page, id)).toEqual(before);
  }
});

test("the calendar is complete with the keyboard alone", async ({ page }) => {
  const id = await withItems(page, items);
  await goTo(page, "2026-09-15");
  await dayOf(page, "2026-09-15").focus();
  await page.keyboard.press("ArrowRight");
  await expect(dayOf(page, "2026-09-16")).toBeFocused();
  // Into the day's items, and from one to the next.
  await page.keyboard.press("Enter");
  await expect(page.locator(`[data-item="${MORNING}"]`)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(`[data-item="${EVENING}"]`)).toBeFocused();
  // A week later, without carrying.
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(async () => (await storedItems(page, id))[EVENING].when?.day).toBe("2026-09-23");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await storedItems(page, id))[EVENING].when?.day).toBe("2026-09-16");
  // By the dialog.
  await page.locator(`[data-item="${EVENING}"]`).focus();
  await page.keyboard.press("m");
  const dialog = page.locator("dialog");
  await dialog.locator('input[name="calendar.move.day"]').fill("2026-09-17");
  await dialog.locator('input[name="calendar.move.time"]').fill("21:15");
  await dialog.locator('[data-action="move-now"]').press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await storedItems(page, id))[EVENING].when).toEqual({ day: "2026-09-17", start: "21:15" });
  // Twice, and gone.
  await page.locator(`[data-item="${EVENING}"]`).focus();
  await page.keyboard.press("d");
  await expect(page.getByRole("button", { name: /团购 绘本/ })).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await page.locator(`[data-item="${EVENING}"]`).focus();
  await page.keyboard.press("Delete");
  await expect(page.locator(`[data-item="${EVENING}"]`)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(page.locator(`[data-item="${EVENING}"]`)).toHaveCount(1);
  // A day is copied to another.
  await dayOf(page, "2026-09-16").focus();
  await page.keyboard.press("Control+c");
  await page.keyboard.press("ArrowDown");
  await expect(dayOf(page, "2026-09-23")).toBeFocused();
  await page.keyboard.press("Control+v");
  await expect(dayOf(page, "2026-09-23").locator("[data-item]")).toHaveCount(1);
  // Views, periods and today.
  await page.keyboard.press("2");
  await expect(page.locator('input[name="calendar.view"][value="week"]')).toBeChecked();
  await page.keyboard.press("j");
  await expect(page.locator(".calendar__period")).toContainText("9 月 28 日–10 月 4 日");
  await page.keyboard.press("t");
  await page.keyboard.press("1");
  await expect(page.locator(".cell--today")).toHaveCount(1);
});

test("several items are chosen, moved, and marked as sent together", async ({ page }) => {
  const id = await withItems(page, items);
  await goTo(page, "2026-09-16");
  await page.locator(`[data-item="${MORNING}"]`).click({ modifiers: ["Control"] });
  await page.locator(`[data-item="${EVENING}"]`).click();
  await expect(page.locator(".chosen-bar")).toContainText("已选 2 条");
  await page.locator('.chosen-bar [data-action="move"]').click();
  await page.locator('dialog input[name="calendar.move.day"]').fill("2026-09-29");
  await page.locator('dialog [data-action="move-now"]').click();
  await expect(dayOf(page, "2026-09-29").locator("[data-item]")).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await expect(dayOf(page, "2026-09-16").locator("[data-item]")).toHaveCount(2);
  await page.locator(`[data-item="${MORNING}"]`).click();
  await page.locator('.chosen-bar [data-action="delete-chosen"]').click();
  await expect.poll(async () => Object.keys(await storedItems(page, id))).not.toContain(MORNING);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => Object.keys(await storedItems(page, id))).toContain(MORNING);
});

test("a week is copied, kept as a template and used again", async ({ page }) => {
  await withItems(page, items);
  await goTo(page, "2026-09-16");
  const menu = page.locator(".calendar__views .menu").last();
  const choose = async (name: RegExp) => {
    await menu.locator("> button").click();
    await page.getByRole("menuitem", { name }).click();
  };
  await choose(/复制这一周/);
  await goTo(page, "2026-10-14");
  await choose(/到这一周/);
  await expect(dayOf(page, "2026-10-14").locator("[data-item]")).toHaveCount(2);
  await choose(/存为模板/);
  await page.locator('dialog input[name="calendar.week_name"]').fill("常规周");
  await page.locator('dialog [data-action="keep-week-now"]').click();
  await goTo(page, "2026-10-28");
  await choose(/用周模板「常规周」/);
  await expect(dayOf(page, "2026-10-28").locator("[data-item]")).toHaveCount(2);
});

test("words and the legend find items in every view", async ({ page }) => {
  await withItems(page, items);
  await goTo(page, "2026-09-16");
  await page.locator('[data-action="filter"]').click();
  await page.locator('input[name="calendar.search"]').fill("绘本");
  await expect(page.locator(".month [data-item]")).toHaveCount(1);
  await view(page, "list");
  await expect(page.locator(".item-list [data-item]")).toHaveCount(1);
  await page.locator('input[name="calendar.search"]').fill("没有这样的");
  await expect(page.locator("main")).toContainText("没有符合筛选的条目");
  await page.getByRole("button", { name: "清除筛选" }).click();
  await view(page, "month");
  await page.locator(".legend").getByRole("button", { name: /资讯/ }).click();
  await expect(page.locator(".month [data-item]")).toHaveCount(1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("an item is carried by a finger that rests first, and edited and undone by touch", async ({ page }) => {
    const id = await withItems(page, items);
    await goTo(page, "2026-09-16");
    await view(page, "day");
    const item = page.locator(`.hours [data-item="${EVENING}"]`);
    await expect(item).toBeVisible();
    const from = (await item.boundingBox())!;
    const touch = await page.context().newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    const [x, y] = [from.x + from.width / 2, from.y + 8];
    await send("touchStart", x, y);
    await expect(page.locator(".drag-tip"), "it is carried once the finger has rested").toBeVisible();
    await send("touchMove", x, y + 10);
    await send("touchMove", x, y + 33);
    await send("touchEnd");
    await expect.poll(async () => (await storedItems(page, id))[EVENING].when?.start).toMatch(/^20:(30|45)$/);
    await page.locator('[data-action="undo"]:visible').tap();
    await expect.poll(async () => (await storedItems(page, id))[EVENING].when?.start).toBe("20:00");
  });

  test("the days below the month are those from the touched day on", async ({ page }) => {
    await withItems(page, items);
    await goTo(page, "2026-09-01");
    await dayOf(page, "2026-09-16").tap();
    await expect(page.locator(".item-list .day-heading").first()).toContainText("9 月 16 日 周三");
    await page.locator(`.item-list [data-item="${EVENING}"]`).tap();
    await expect(page.locator("dialog")).toBeVisible();
  });
});

test("any text stays as it is in an item's fields, after a reload, and in a file", async ({ page }) => {
  test.setTimeout(400_000);
  const id = await withItems(page, items);
  await goTo(page, "2026-09-16");
  await page.locator(`.month [data-item="${MORNING}"]`).click();
  const dialog = page.locator("dialog");
  await dialog.locator("summary").click();
  const fields = ["title", "owner", "reward", "note", "column", "text"].map((name) => ({
    name,
    max: { title: 120, owner: 30, reward: 120, note: 120, column: 40, text: 600 }[name] ?? 0,
    control: dialog.locator(`[name="calendar.item.${name}"]`),
    saved: (item: any) => (name === "owner" ? item.owner?.name : item[name]) ?? "",
  }));
  const length = (text: string) => [...new Intl.Segmenter("zh", { granularity: "grapheme" }).segment(text)].length;
  const takes = (field: (typeof fields)[number], text: string) =>
    length(text) <= 0.9 * field.max &&
    Buffer.byteLength(text) <= 16 * field.max &&
    (field.name === "text" || !/\n/.test(text));
  for (const [n, text] of naughty.entries()) {
    const field = fields[n % fields.length];
    if (takes(field, text)) {
      await field.control.fill(text);
      await expect(field.control, JSON.stringify(text)).toHaveValue(text);
    }
  }
  const typed = await Promise.all(fields.map((field) => field.control.inputValue()));
  const saved = async () => {
    const item = (await storedItems(page, id))[MORNING];
    return fields.map((field) => field.saved(item));
  };
  await expect.poll(saved).toEqual(typed);
  await page.reload();
  await ready(page, "calendar");
  const file = JSON.parse((await exportPlan(page)).text);
  expect(fields.map((field) => field.saved(file.plan.calendar.items[MORNING]))).toEqual(typed);
});
