// Files that examples/measured_files.rs writes, in every layout there is, dropped into the monitor's page: what it shows is what
// polars measures of the file, by a program that knows nothing of ours (tests/remeasured). Of three readers everything is
// dropped: other encodings, spreadsheets, files that overlap, clocks that change; of all others this is measured natively
// (`script/test measured`), and here their plain file.

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { expect, ready, test } from "./support/app";
import { drop, letGo, openMonitor } from "./support/monitor";
import { storedPlan } from "./support/plans";

// In order, so that files are written and measured once.
test.describe.configure({ mode: "default" });

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FOLDER = root("target/layouts");
const SHANGHAI = "Asia/Shanghai";

/** A member, by polars; moments as a clock showed them. */
type Member = {
  key: string; name: string; messages: number; days: number; week: number; streak: number; silence: number | null;
  first: string | null; last: string | null; is_staff: boolean;
};

/** What polars measures of a log. */
type Figures = {
  totals: { messages: number; system: number; members: number; speakers: number; days: number; per_member: number; daily_share: number; own_share: number | null; joins: number; exits: number };
  days: [day: string, ...counts: number[]][];
  hours: number[][];
  windows: [from: number, messages: number][];
  kinds: Record<string, number>;
  members: Member[];
  lists: Record<string, string[]>;
  replies: [asked: number, answered: number, soon: number, median: number | null, p90: number | null];
  first_week: [newcomers: number, spoke: number, messages: number, unheard: number];
  cohorts: [monday: string, came: number, spoke: number[]][];
  has_joins: boolean;
  still_active: [still: number, of: number] | null;
  repeated: number;
};

type Rows = { read: number; system: number; refused: { line: number; reason: string }[] };
type Days = [day: string, counts: Record<string, number>][];

/** Files of one group, and what polars says of them: of a log all of it, of daily figures the days, of a list the groups. */
type Reading<Of> = { reader: string; zone: string; encoding: string; files: string[]; rows: Rows[]; figures: Of };
type Log = Reading<Figures & { taken: Days }>;
type Daily = Reading<{ taken: Days }>;
type Rooms = Reading<{ rooms: [name: string, size: number][] }>;

/** Chat logs: how the page calls the layout of each. */
const LOGS: Record<string, string> = {
  "memotrace older": "memotrace",
  "memotrace oldest": "memotrace",
  "memotrace newer": "memotrace",
  "memotrace short": "memotrace",
  chatlog: "chatlog",
  weflow: "weflow",
  "weflow sheet": "weflow",
  "weflow compact": "weflow",
  "weflow json": "weflow",
  pywxdump: "pywxdump",
  weclone: "pywxdump",
  "chatlab json": "chatlab",
  "chatlab jsonl": "chatlab",
  named: "named",
};

/** Daily figures. */
const DAILY: Record<string, string> = {
  daily: "daily",
  wecom: "wecom",
  "linkwechat members": "linkwechat",
  "linkwechat messages": "linkwechat",
  mochat: "mochat",
};

/** Those of whom everything is dropped: one with ids and moments, one with clocks alone, a spreadsheet; and daily figures. */
const WHOLE = ["memotrace older", "chatlog", "weflow sheet", ...Object.keys(DAILY)];

/** Who is let go of over the page, as one does with the mouse; the others are chosen. */
const LET_GO = ["memotrace older", "daily", "chatlog rooms"];

/** A shared machine takes seconds over a spreadsheet of nine thousand rows. */
const PATIENT = { timeout: 30_000 };
/** What is looked at thousands of times is looked at often. */
const OFTEN = { ...PATIENT, intervals: [50] };

let told: Reading<unknown>[] = [];

test.beforeAll(async () => {
  // Where nothing was compiled yet.
  test.setTimeout(900_000);
  const run = async (program: string, ...args: string[]) => (await promisify(execFile)(program, args, { cwd: root("."), maxBuffer: 1 << 26 })).stdout;
  const example = ["--no-default-features", "--features", "spreadsheet", "--example", "measured_files"];
  await run("cargo", "run", "--quiet", "--locked", ...example, "--", FOLDER, "--unmeasured");
  told = JSON.parse(await run(root(".tools/python/bin/python"), "-B", root("tests/remeasured/told.py"), FOLDER, ...WHOLE));
});

/** Reads the files of a reading; the zone stays chosen for the next one. */
async function read(page: Page, { reader, zone, files }: Reading<unknown>): Promise<void> {
  const paths = files.map((name) => `${FOLDER}/${name}`);
  if (LET_GO.includes(reader)) await letGo(page, ...paths);
  else await drop(page, ...files.map((name, at) => ({ name, text: readFileSync(paths[at]!) })));
  await expect(page.locator("[data-file]")).toHaveCount(files.length, PATIENT);
  const chosen = page.locator('select[name="monitor.talk.zone"]');
  if ((await chosen.inputValue()) !== zone) await chosen.selectOption(zone);
  if (reader !== "named") return;
  for (const [part, heading] of [["time", "Wann"], ["name", "Wer"], ["text", "Was"]] as const) {
    await page.locator(`select[name="monitor.talk.column.${part}"]`).selectOption(heading);
  }
  await page.locator('.measured__columns [data-action="use-columns"]').click();
}

/** Puts a reading away. */
async function putAway(page: Page): Promise<void> {
  await page.locator('main [data-action="clear-reading"]').click();
  await expect(page.locator("[data-file]")).toHaveCount(0);
}

/** What the page says of each file. */
const filesShown = (page: Page) =>
  page.locator("[data-file]").evaluateAll((files) =>
    files.map((file) => {
      const count = (mark: string) => Number(file.querySelector(`[data-count="${mark}"]`)?.getAttribute("data-value") ?? NaN);
      const refused = [...file.querySelectorAll("[data-reason]")].map((row) => ({ line: Number(row.getAttribute("data-line")), reason: row.getAttribute("data-reason") }));
      return {
        name: file.getAttribute("data-file"), layout: file.getAttribute("data-layout"), read: count("read"), system: count("system"),
        refused: count("refused"), rows: refused,
        // In whose encoding a spreadsheet is, nobody asks.
        encoding: file.getAttribute("data-file")?.endsWith(".xlsx") ? null : /GBK|UTF-\d+/.exec(file.querySelector<HTMLOptionElement>("select option:checked")?.text ?? "")?.[0],
      };
    }),
  );

/** What it is to say of them. */
const filesOf = ({ files, rows, encoding }: Reading<unknown>, layout: string) =>
  rows.map(({ read, system, refused }, at) => ({
    name: files[at], layout, read, system, refused: refused.length, rows: refused,
    encoding: files[at]!.endsWith(".xlsx") ? null : { "utf-8-sig": "UTF-8", "utf-16": "UTF-16", gb18030: "GBK" }[encoding],
  }));

const FIGURES = ["messages", "speakers", "per_member", "daily_share", "own_share", "reply", "joins", "exits", "first_week", "still_active", "nudge", "silent", "leave"];

/** What the page shows of a log beside its members. */
const logShown = (page: Page) =>
  page.evaluate((names) => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const value = (selector: string) => {
      const text = document.querySelector(selector)?.getAttribute("data-value");
      return text === undefined || text === null ? null : Number(text);
    };
    /** The numbers in a sentence. */
    const numbers = (of: Element | null | undefined, sentence: RegExp) => sentence.exec(of?.textContent ?? "")?.slice(1).map((n) => Number(n.replaceAll(",", ""))) ?? null;
    const reply = document.querySelector('[data-kpi="monitor.talk.reply"]')?.parentElement;
    const newcomers = document.querySelector('[data-kpi="monitor.talk.first_week"]');
    return {
      figures: Object.fromEntries(names.map((name) => [name, value(`[data-kpi="monitor.talk.${name}"]`)])),
      members: numbers(document.querySelector(".measured__figures h2"), /([\d,]+) 名成员里 ([\d,]+) 人说过话，([\d,]+) 人一次也没有/),
      speakers: numbers(document.querySelector(".measured__figures h2"), /([\d,]+) 人说了 ([\d,]+) 条消息/),
      days: numbers(document.querySelector(".measured__figures .panel__remark"), /有消息的日子 ([\d,]+) 天/),
      answered: numbers(reply, /([\d,]+) 个提问，([\d,]+) 个一天内有人接/),
      soon: numbers(reply, /三分钟内 ([\d,]+) 个/),
      kinds: Object.fromEntries(all(".measured__kinds [data-kind]").map((kind) => [kind.dataset.kind, Number(kind.dataset.value)])),
      heat: all(".measured__heat td[data-value]").map((cell) => Number(cell.dataset.value)),
      windows: all(".measured__best li").map((window) => [Number(window.dataset.value), window.textContent]),
      repeated: value('[data-count="skipped"]'),
      first_week: numbers(newcomers, /([\d,]+) 人里，([\d,]+) 人第一周说过话/),
      unheard: Number(document.querySelector("[data-unheard]")?.getAttribute("data-unheard") ?? 0),
      cohorts: [...(newcomers?.closest(".panel")?.querySelectorAll("tbody tr") ?? [])].map((row) => [...row.children].map((cell) => cell.textContent)),
      steps: ["nudge", "silent", "leave"].map((step) => all(`[data-step="${step}"] li`).map((line) => line.textContent)),
    };
  }, FIGURES);

/** A share in percent: one place below ten, otherwise none. */
function percent(share: number): string {
  const places = share < 0.1 ? 10 : 1;
  return `${Math.round(share * 100 * places * (1 + Number.EPSILON)) / places}%`;
}

const dateOf = (day: string) => day.split("-").map(Number).map((n, at) => `${n} ${"年月日"[at]}`).join(" ");

/** A week, by its Monday. */
function weekOf(monday: string): string {
  const sunday = new Date(Date.parse(monday) + 6 * 86_400_000).toISOString();
  const [from, to] = [monday, sunday].map((day) => [Number(day.slice(5, 7)), Number(day.slice(8, 10))]) as [number[], number[]];
  return from[0] === to[0] ? `${from[0]} 月 ${from[1]}–${to[1]} 日` : `${from[0]} 月 ${from[1]} 日–${to[0]} 月 ${to[1]} 日`;
}

/** The last twelve weeks of joining, nine weeks each; a week that goes on is not told. */
function cohortsOf({ cohorts, days }: Figures): string[][] {
  const last = Date.parse(days.at(-1)![0]);
  const shown = cohorts.slice(-12);
  const n_weeks = Math.min(9, Math.max(...shown.map(([, , spoke]) => spoke.length)));
  return shown.map(([monday, came, spoke]) => {
    const n_over = Math.floor((last + 86_400_000 - Date.parse(monday)) / (7 * 86_400_000));
    const weeks = Array.from({ length: n_weeks }, (_, n) => (n >= spoke.length ? "" : n < n_over ? percent(spoke[n]! / Math.max(came, 1)) : "未满"));
    return [weekOf(monday), `${came} 人`, ...weeks];
  });
}

/** Whom each step of silence lists, by S1's and S4's days, who is silent longest first; nobody on the staff. */
function stepsOf({ members }: Figures): string[][] {
  const others = members.filter(({ is_staff, silence }) => !is_staff && silence !== null);
  const silent = others.map(({ name, silence }) => ({ name, days: silence! })).sort((a, b) => b.days - a.days);
  const step = (from: number, to: number) => silent.filter(({ days }) => from <= days && days < to).map(({ name, days }) => `${name} ${days} 天没说话`);
  return [step(3, 30), step(30, 90), step(90, Infinity)];
}

/** What the page is to show of a log. */
function logOf({ reader, figures }: Log) {
  const { totals, replies, first_week, still_active, members } = figures;
  const [asked, answered, soon, median] = replies;
  const [newcomers, spoke] = first_week;
  // Where nobody is known there is nothing to list.
  const known = <T, Or>(value: T, or: Or) => (members.length > 0 ? value : or);
  const steps = stepsOf(figures);
  const expected: Record<string, number | null> = {
    messages: totals.messages, speakers: totals.speakers, per_member: totals.per_member, daily_share: totals.daily_share,
    own_share: totals.own_share, reply: median, joins: totals.joins, exits: totals.exits,
    first_week: known(spoke / Math.max(newcomers, 1), null), still_active: known(still_active && still_active[0] / still_active[1], null),
    nudge: known(steps[0]!.length, null), silent: known(steps[1]!.length, null), leave: known(steps[2]!.length, null),
  };
  const has_roster = LOGS[reader] === "chatlab";
  const { system: _, ...kinds } = figures.kinds;
  return {
    figures: Object.fromEntries(FIGURES.map((name) => [name, expected[name] === null ? null : expect.closeTo(expected[name]!, 9)])),
    members: has_roster ? [totals.members, totals.speakers, totals.members - totals.speakers] : null,
    speakers: has_roster ? null : [totals.speakers, totals.messages],
    days: [totals.days],
    answered: median === null ? null : [asked, answered],
    soon: median === null ? null : [soon],
    kinds,
    heat: figures.hours.flat(),
    windows: figures.windows.map(([from, messages]) => [from, `${from}:00–${from + 2}:00，占 ${percent(messages / totals.messages)}`]),
    repeated: figures.repeated || null,
    first_week: known(newcomers > 0 ? [newcomers, spoke] : null, null),
    unheard: known(first_week[3], 0),
    cohorts: known(cohortsOf(figures), []),
    steps: known(steps.map((step) => step.slice(0, 12)), [[], [], []]),
  };
}

/** The members in sight. */
const membersShown = (page: Page) =>
  page.locator("[data-member]").evaluateAll((rows) =>
    rows.map((row) => {
      const [messages, week, days, first, last, streak, staff] = [...row.querySelectorAll("td")];
      return {
        name: row.querySelector(".measured__name")?.textContent, messages: messages?.dataset.value, said: messages?.textContent, week: week?.textContent,
        days: days?.textContent, first: first?.dataset.first ?? null, first_day: first?.textContent, last: last?.textContent,
        streak: streak?.textContent, is_staff: staff?.querySelector("input")?.checked,
      };
    }),
  );

/** How a member's row is to be. */
function rowOf({ name, messages, week, days, first, last, streak, is_staff }: Member) {
  const grouped = (n: number) => n.toLocaleString("en");
  const day = (moment: string | null) => moment?.slice(0, 10) ?? null;
  return {
    name, messages: `${messages}`, said: grouped(messages), week: grouped(week), days: grouped(days), first: day(first), first_day: first ? dateOf(day(first)!) : "",
    last: last ? dateOf(day(last)!) : "没说过", streak: `${streak} 天`, is_staff,
  };
}

const PAGE = 25;

/** Goes through a list of members from its first page to its last. */
async function expectMembers(page: Page, filter: string, members: Member[]): Promise<void> {
  await page.locator('select[name="monitor.talk.filter"]').selectOption(filter);
  const on = page.locator(".panel", { has: page.locator('select[name="monitor.talk.filter"]') }).locator(".pager button").last();
  for (let at = 0; at === 0 || at < members.length; at += PAGE) {
    if (at > 0) await on.click();
    const rows = members.slice(at, at + PAGE).map(rowOf);
    await expect.poll(() => membersShown(page), { ...OFTEN, message: `${filter}, from ${at}` }).toEqual(rows);
  }
  if (members.length > PAGE) await expect(on).toBeDisabled();
  else await expect(on).toHaveCount(0);
}

/** The days of the stored plan, each with its counts. */
async function daysStored(page: Page, id: string): Promise<Record<string, Record<string, number>>> {
  const days: Record<string, Record<string, number>> = {};
  const months: Record<string, Record<string, (number | null)[]>> = (await storedPlan(page, id)).monitor?.days ?? {};
  for (const [month, metrics] of Object.entries(months)) {
    for (const [metric, counts] of Object.entries(metrics)) {
      counts.forEach((count, at) => {
        const day = `${month}-${String(at + 1).padStart(2, "0")}`;
        if (count !== null) days[day] = { ...days[day], [metric]: count };
      });
    }
  }
  return days;
}

/** Takes the days into the plan, sees that they stand in it, looks at them, and gives them back. */
async function expectTaken(page: Page, id: string, taken: Days, look = async () => {}): Promise<void> {
  await page.locator('main [data-action="take-days"]').click();
  await expect.poll(() => daysStored(page, id), OFTEN).toEqual(Object.fromEntries(taken));
  await look();
  await page.keyboard.press("Control+z");
  await expect.poll(() => daysStored(page, id), OFTEN).toEqual({});
}

/** Sees that the page shows of each log what polars measures; of the first of them, member by member in every list. */
async function expectLogs(page: Page, logs: Log[]): Promise<void> {
  test.slow();
  const id = await openMonitor(page);
  for (const [at, log] of logs.entries()) {
    await test.step(`${log.files.join(" and ")}, ${log.encoding}, ${log.zone}`, async () => {
      await read(page, log);
      await expect.poll(() => logShown(page), OFTEN).toEqual(logOf(log));
      await ready(page, "monitor");
      expect(await filesShown(page)).toEqual(filesOf(log, LOGS[log.reader]!));
      const { members, lists, taken } = log.figures;
      if (members.length === 0) {
        await expect(page.locator('select[name="monitor.talk.filter"]')).toHaveCount(0);
      } else if (at > 0) {
        expect(await membersShown(page)).toEqual(members.slice(0, PAGE).map(rowOf));
      } else {
        const of = new Map(members.map((member) => [member.key, member]));
        for (const [filter, keys] of Object.entries(lists)) await expectMembers(page, filter, keys.map((key) => of.get(key)!));
        await expectMembers(page, "all", members);
      }
      if (at === 0) await expectTaken(page, id, taken);
      await putAway(page);
    });
  }
}

/** The filled cells of the grid, fourteen days at a time from the last of these days back. */
async function daysInGrid(page: Page, taken: Days): Promise<Record<string, Record<string, number>>> {
  const days: Record<string, Record<string, number>> = {};
  const [last] = taken.at(-1)!;
  await page.locator('input[name="monitor.shown"]').fill(last);
  await page.locator('input[name="monitor.shown"]').press("Enter");
  for (let at = taken.length - 1; at >= 0; at -= 14) {
    await expect(page.locator('input[name^="monitor.day."]').last()).toHaveAttribute("name", new RegExp(taken[at]![0]));
    const cells = await page.locator('input[name^="monitor.day."]').evaluateAll((all) => all.map((cell) => [cell.getAttribute("name"), (cell as HTMLInputElement).value]));
    for (const [name, value] of cells) {
      const [, , day, metric] = name!.split(".") as [string, string, string, string];
      // Sales are kept in hundredths.
      if (value) days[day] = { ...days[day], [metric]: Math.round(Number(value) * (metric === "sales" ? 100 : 1)) };
    }
    await page.locator('.daily [data-action="earlier"]').click();
  }
  return days;
}

/** Sees that of daily figures the page takes the days that polars finds. */
async function expectDaily(page: Page, readings: Daily[]): Promise<void> {
  test.slow();
  const id = await openMonitor(page);
  await page.locator('.daily [data-action="columns"]').click();
  for (const daily of readings) {
    await test.step(daily.files.join(" and "), async () => {
      await read(page, daily);
      await expect.poll(() => filesShown(page), OFTEN).toEqual(filesOf(daily, DAILY[daily.reader]!));
      const { taken } = daily.figures;
      await expect(page.locator(".measured__figures h2")).toContainText(` ${taken.length} 天的每日数据`);
      await expectTaken(page, id, taken, async () => {
        expect(await daysInGrid(page, taken)).toEqual(Object.fromEntries(taken));
      });
      await putAway(page);
    });
  }
}

/** Sees which rows of a list of groups are read, and which is refused. */
async function expectRooms(page: Page, readings: Rooms[]): Promise<void> {
  await openMonitor(page);
  for (const rooms of readings) {
    await read(page, rooms);
    await expect.poll(() => filesShown(page), OFTEN).toEqual(filesOf(rooms, "chatlog_rooms"));
    const shown = await page.locator("[data-room]").evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute("data-room"), Number(row.querySelector("[data-value]")?.getAttribute("data-value"))]),
    );
    expect(shown.sort()).toEqual([...rooms.figures.rooms].sort());
    // A list of groups tells of no member and no day.
    await expect(page.locator('[data-member], main [data-action="take-days"]')).toHaveCount(0);
    await putAway(page);
  }
}

/** A test: which readings it drops, and what it sees to. */
type Part = { title: string; has: (reading: Reading<unknown>) => boolean; expects: (page: Page, readings: any[]) => Promise<void>; clock?: string };

const alone = (reader: string): Part => ({
  title: `a log of ${reader}, however it is written, comes to what polars measures`,
  has: (reading) => reading.reader === reader && reading.files.length === 1 && reading.zone === SHANGHAI,
  expects: expectLogs,
});

const pair = (reader: string): Part => ({
  title: `two logs of ${reader}, whichever comes first, come to what polars measures of both`,
  has: (reading) => reading.reader === reader && reading.files.length === 2,
  expects: expectLogs,
});

const zoned = (zone: string, clock = SHANGHAI): Part => ({
  title: `logs by the clock of ${zone} come to what polars measures`,
  has: (reading) => reading.zone === zone,
  expects: expectLogs,
  clock,
});

const daily = (reader: string): Part => ({
  title: `the days of ${reader} that the plan takes are those that polars finds`,
  has: (reading) => reading.reader === reader,
  expects: expectDaily,
});

const PARTS: Part[] = [
  ...Object.keys(LOGS).map(alone),
  ...Object.keys(LOGS).filter((reader) => WHOLE.includes(reader)).map(pair),
  zoned("America/New_York"),
  // No zone of the list: it is there where the device is.
  zoned("Australia/Lord_Howe", "Australia/Lord_Howe"),
  ...Object.keys(DAILY).map(daily),
  { title: "of a list of groups the row with a comma too many is refused", has: ({ reader }) => reader === "chatlog rooms", expects: expectRooms },
];

for (const { title, has, expects, clock } of PARTS) {
  test.describe(() => {
    test.use({ timezoneId: clock ?? SHANGHAI });

    test(title, async ({ page }) => expects(page, told.filter(has)));
  });
}

test("every reading is dropped by one test, and every test drops one", () => {
  const readers: string[] = JSON.parse(readFileSync(`${FOLDER}/measured.json`, "utf8")).map(({ reader }: Reading<unknown>) => reader);
  expect(new Set(told.map(({ reader }) => reader))).toEqual(new Set(readers));
  const dropped = told.map((reading) => PARTS.filter(({ has }) => has(reading)).length);
  expect(told.filter((_, at) => dropped[at] !== 1).map(({ reader, zone, files }) => [reader, zone, files])).toEqual([]);
  expect(PARTS.filter(({ has }) => !told.some(has)).map(({ title }) => title)).toEqual([]);
});
