// A chat log of a million rows, read on the monitor's page, beside the `csv` crate natively, which is made to do the same
// work to the last figure, and beside Papa Parse in Node and polars, which count days, hours and members and have less to
// do: prints seconds and ratios, the longest tasks of the page, the memory that the reading
// takes, and how soon it is stopped. Asserts none. `script/bench measuring` runs it on the release.

import { execFileSync } from "node:child_process";
import { createWriteStream, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { open, ready, test } from "../support/app";
import { fromTemplate } from "../support/plans";
import { report, tasks } from "./tasks";

const ROWS = 1_000_000;
const TEXTS = [
  "早上好", "有人在吗？今天的活动几点开始", "收到", "\"第一行\n第二行，还有 \"\"引号\"\"\"", "哈哈哈哈哈哈",
  "链接：https://example.com/abc?x=1 大家帮忙看看这个文档怎么样", "1",
  "这个价格比上次贵了不少，不过质量好像也更好一些，我再考虑考虑，明天答复你们",
];
const folder = mkdtempSync(join(tmpdir(), "qunce-bench-"));
const log = join(folder, "million.csv");

/** MemoTrace's table of two years and 500 members, as `benches/measuring.rs` has it. */
test.beforeAll(async () => {
  const out = createWriteStream(log);
  out.write("\uFEFFlocalId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\r\n");
  for (let n = 0; n < ROWS; n += 10_000) {
    const rows = Array.from({ length: 10_000 }, (_, i) => {
      const idx = n + i;
      const [at, member] = [1_672_531_200 + idx * 60, (idx * idx) % 499];
      const time = new Date((at + 28_800) * 1000).toISOString().slice(0, 19).replace("T", " ");
      const text = TEXTS[(idx * 7_919) % 8];
      return `${idx},3,1,0,0,${at},2,${text},${time},,成员${member},wxid_${String(member).padStart(12, "0")}\r\n`;
    });
    if (!out.write(rows.join(""))) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
});

test.afterAll(() => rmSync(folder, { recursive: true }));

/** A plan's monitor, which says how long its worker works. */
async function monitor(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const bench = { worked: 0, answers: 0 };
    // A worker says with each answer how long it took.
    class Timed extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        this.addEventListener("message", ({ data }) => {
          bench.worked += data[2] ?? 0;
          bench.answers += 1;
        });
      }
    }
    Object.assign(window, { bench, Worker: Timed });
  });
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/monitor`);
  await ready(page, "monitor");
}

type Took = { seconds: number; worked: number };
type Watched = Window & { bench: { worked: number; answers: number; stands: Promise<number> } };
/** What the worker answers while a person looks for the file. */
const REHEARSED = 12;
/** To find a file takes anybody longer; the browser needs as long to put its better code in. Unit: milliseconds. */
const LOOKING = 1000;

/** The page as it is for the first reading of a person: the picker opens, and the file takes them a while to find. */
async function begin(page: Page): Promise<void> {
  await page.reload();
  await ready(page, "monitor");
  const chosen = page.waitForEvent("filechooser");
  await page.locator(".file-drop", { has: page.locator('[data-import="metrics"]') }).click();
  await chosen;
  await page.waitForFunction((n) => (window as unknown as Watched).bench.answers >= n, REHEARSED);
  await page.waitForTimeout(LOOKING);
}

/**
 * Seconds that reading the log takes, from the moment that the page has the file until its figures stand, told by the page
 * itself; and how many of them the worker works. To hand the browser 117 MB takes a while of its own.
 */
async function read(page: Page): Promise<Took> {
  await page.evaluate(() => {
    const { bench } = window as unknown as Watched;
    bench.worked = 0;
    bench.stands = new Promise((stands) => {
      // Of all that hears of the file the first.
      window.addEventListener("change", () => {
        const begin = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector('[data-kpi="monitor.talk.messages"]')) return;
          observer.disconnect();
          stands(performance.now() - begin);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }, { once: true, capture: true });
    });
  });
  await page.locator('[data-import="metrics"]').setInputFiles(log);
  // Nothing looks at the page meanwhile: a test that waits for a mark has it drawn sixty times a second.
  const told = await page.evaluate(async () => {
    const { bench } = window as unknown as Watched;
    const took = await bench.stands;
    return { seconds: took / 1000, worked: bench.worked / 1000 };
  });
  await ready(page, "monitor");
  return told;
}

/** The memory that the browser's processes ever took together, and take now. Unit: bytes. */
function memory(): { peak: number; now: number } {
  const sum = { peak: 0, now: 0 };
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const path = `/proc/${pid}/status`;
    const status = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (!/^Name:\s+(chrom|headless)/m.test(status)) continue;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    if (!command.includes("--type=renderer")) continue;
    const kb = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0) * 1024;
    sum.peak += kb("VmHWM");
    sum.now += kb("VmRSS");
  }
  return sum;
}

/** Seconds that the same takes natively: each of several times. */
function native(name: "memotrace" | "memotrace_by_csv"): number {
  const bench = ["bench", "--quiet", "--locked", "--profile", "fast", "--no-default-features", "--bench", "measuring"];
  const told = execFileSync("cargo", [...bench, "--", "--exact", `measuring::${name}`], { encoding: "utf8" });
  const cells = told.split("\n").find((line) => line.includes(` ${name} `))?.split("│") ?? [];
  const [, number, unit] = /([\d.]+) (ms|s)/.exec(cells[2] ?? "") ?? [];
  return unit === "ms" ? Number(number) / 1000 : Number(number);
}

/** Seconds that another program says it took. */
const said = (program: string, ...args: string[]) => Number(execFileSync(program, [...args, log], { encoding: "utf8" }));

type Spread = { least: number; median: number; words: string };
type Round = { all: Spread; worked: Spread };

/** Seconds of some rounds: the least, and the median. */
function spread(rounds: number[]): Spread {
  const sorted = [...rounds].sort((a, b) => a - b);
  const [least, median] = [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!];
  return { least, median, words: `${median.toFixed(2)} s (at least ${least.toFixed(2)})` };
}

/** How often each is timed, all in turn: a shared machine is twice as fast at one time as at another. */
const ROUNDS = 5;

test("a million rows", async ({ page, browser }: { page: Page; browser: Browser }) => {
  await monitor(page);
  const size = statSync(log).size;
  console.log(`a log of ${ROWS} rows, ${(size / 1e6).toFixed(0)} MB`);
  const before = memory();
  await read(page);
  const { peak } = memory();
  // Compiled before anything is timed.
  native("memotrace_by_csv");
  const times: Record<"begun" | "again", Took[]> = { begun: [], again: [] };
  const others: Record<string, number[]> = { "the csv crate, natively": [], "our reader, natively": [], "Papa Parse, in Node": [], "polars": [] };
  for (let n = 0; n < ROUNDS; n += 1) {
    await begin(page);
    times.begun.push(await read(page));
    await page.locator('[data-action="clear-reading"]').click();
    times.again.push(await read(page));
    others["the csv crate, natively"]!.push(native("memotrace_by_csv"));
    others["our reader, natively"]!.push(native("memotrace"));
    others["Papa Parse, in Node"]!.push(said("node", "benches/measuring/papa.mjs"));
    others["polars"]!.push(said(".tools/bench/bin/python", "benches/measuring/frames.py"));
  }
  const [begun, again] = [times.begun, times.again].map((all) => ({ all: spread(all.map(({ seconds }) => seconds)), worked: spread(all.map(({ worked }) => worked)) })) as [Round, Round];
  for (const [how, { all, worked }] of [["in the browser, for the first time", begun], ["once more", again]] as const) {
    console.log(`${how}: ${all.words}, of which it works ${worked.words}; ${ROUNDS} times`);
  }
  for (const [name, rounds] of Object.entries(others)) {
    const other = spread(rounds);
    const of = (round: Spread) => `${(round.median / other.median).toFixed(2)} (of the least ${(round.least / other.least).toFixed(2)})`;
    const ratio = ({ all, worked }: Round) => `${of(worked)} the worker, ${of(all)} from the file to the figures on the page`;
    console.log(`  ${name}: ${other.words}; of it takes ${ratio(begun)}; once more ${ratio(again)}`);
  }
  console.log(`memory at most ${((peak - before.now) / 1e6).toFixed(0)} MB more than before, ${((peak - before.now) / size).toFixed(2)} of the file`);
  await begin(page);
  report("the page while it is read for the first time", await tasks(browser, page, () => read(page)));
  await page.locator('[data-action="clear-reading"]').click();
  report("the page while it is read once more", await tasks(browser, page, () => read(page)));
});

test("stopping", async ({ page }) => {
  await monitor(page);
  for (const share of [0, 0.5]) {
    await page.locator('[data-import="metrics"]').setInputFiles(log);
    const took = await page.evaluate(async (share) => {
      const button = () => {
        const bar = document.querySelector("progress");
        return bar && bar.value >= share * bar.max && document.querySelector<HTMLElement>('[data-action="cancel-reading"]');
      };
      while (!button()) await new Promise(requestAnimationFrame);
      const begin = performance.now();
      (button() as HTMLElement).click();
      while (document.querySelector("progress")) await new Promise(requestAnimationFrame);
      return performance.now() - begin;
    }, share);
    console.log(`stopped after ${took.toFixed(0)} ms, when at least ${share * 100} % was read`);
  }
});
