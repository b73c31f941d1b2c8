// A group that is read, at the edges of the browser: files that are really dropped, workers that fail, keys alone, paper.

import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { drop, excess, file, kpi, letGo, openMonitor } from "./support/monitor";
import { expectFigures, exportPlan, planWith, storedPlan } from "./support/plans";
import { counted, PEOPLE, rowsOf, talk, WRITERS } from "./support/talk";
import { unpacked, workbook } from "./support/xlsx";

test.use({ timezoneId: "Asia/Shanghai", permissions: ["clipboard-read", "clipboard-write"] });

/** Ten days with few who speak, so that there is an alarm to see to and rates to take. */
const quiet = {
  calendar: { opens_on: "2026-08-20" },
  monitor: {
    days: { "2026-08": { members: [...Array(21).fill(null), ...Array(10).fill(400)], exits: [...Array(21).fill(null), ...Array(10).fill(2)], speakers: [...Array(21).fill(null), ...Array(10).fill(40)], messages: [...Array(21).fill(null), ...Array(10).fill(100)] } },
  },
};

test("files and folders that are dropped are read, however deep they lie", async ({ page }, info) => {
  await openMonitor(page);
  const folder = info.outputPath("群");
  mkdirSync(`${folder}/八月/下旬`, { recursive: true });
  const [lines, half] = [talk(), Math.floor(talk().length / 2)];
  const path = (name: string, text: string) => {
    writeFileSync(info.outputPath(name), text);
    return info.outputPath(name);
  };
  await letGo(page, path("a.csv", WRITERS.chatlog!(lines.slice(0, half)).text), path("b.csv", WRITERS.chatlog!(lines.slice(half)).text));
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${counted(lines).messages}`);
  await expect(page.locator("[data-file]")).toHaveCount(2);
  await page.locator('main [data-action="clear-reading"]').click();
  await expect(page.locator("[data-file]")).toHaveCount(0);
  // Of a folder those that may be a log, beside a file that is dropped with it.
  path("群/八月/上旬.csv", WRITERS.chatlog!(lines.slice(0, half)).text);
  path("群/八月/下旬/log.CSV", WRITERS.chatlog!(lines.slice(half)).text);
  for (const name of ["群/notes.docx", "群/八月/.hidden.csv"]) path(name, "PK");
  await letGo(page, folder, path("每日.csv", "日期,消息数\n2026-08-03,7\n"));
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${counted(lines).messages}`);
  const names = await page.locator("[data-file]").evaluateAll((all) => all.map((it) => it.getAttribute("data-file")).sort());
  expect(names).toEqual(["log.CSV", "上旬.csv", "每日.csv"].sort());
  await expect(file(page, "每日.csv")).toHaveAttribute("data-layout", "daily");
});

test.describe("a worker that traps", () => {
  test.use({ expectedComplaints: [/RuntimeError/] });

  test("leaves the page alive, says that files are as they were, and another try reads them", async ({ page }) => {
    const id = await openMonitor(page);
    const script = 'addEventListener("message", ({ data: [id] }) => postMessage([id, "RuntimeError: unreachable"]));';
    await page.route("**/measuring_worker.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
    await drop(page, WRITERS.chatlab!(talk()));
    const again = page.locator('main [data-action="read-again"]');
    await expect(again).toBeVisible();
    await expect(page.locator(".callout", { has: page.locator('[data-action="read-again"]') })).toContainText("文件没有动过");
    await expect(page.locator("progress")).toHaveCount(0);
    // The page lives: numbers are typed and kept.
    await page.locator('input[name="monitor.day.2026-09-05.members"]').fill("450");
    await page.keyboard.press("Enter");
    await expect.poll(async () => JSON.stringify((await storedPlan(page, id)).monitor ?? null)).toContain("450");
    // A try that fails the same way says so again.
    await again.click();
    await expect(again).toBeVisible();
    await page.unroute("**/measuring_worker.js");
    await again.click();
    await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${counted(talk()).messages}`);
    await expect(again).toHaveCount(0);
  });
});

test.describe("where no worker starts", () => {
  test.use({ expectedComplaints: [/Failed to load|ERR_FAILED/] });

  test("the page reads by itself and comes to the same", async ({ page }) => {
    await page.route("**/measuring_worker.js", (route) => route.abort());
    await openMonitor(page);
    await drop(page, WRITERS.memotrace!(talk()));
    const expected = counted(talk());
    await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${expected.messages}`);
    await expect(kpi(page, "speakers")).toHaveAttribute("data-value", `${expected.members.size}`);
    const cells = await page.locator(".measured__heat td[data-value]").evaluateAll((all) => all.map((cell) => cell.getAttribute("data-value")));
    expect(cells).toEqual(Array.from({ length: 168 }, (_, n) => `${expected.hours.get(`${Math.floor(n / 24)} ${n % 24}`) ?? 0}`));
    await expect(page.locator('main [data-action="read-again"]')).toHaveCount(0);
  });
});

/** A log of so many messages, one a second, longer than what is read at a time. */
function long(messages: number): string {
  const rows = Array.from({ length: messages }, (_, n) => `2026-08-03 ${new Date(n * 1000).toISOString().slice(11, 19)},成员${n % 7},long_${n % 7},群,1@chatroom,早上好，第 ${n} 句\n`);
  return `Time,SenderName,Sender,TalkerName,Talker,Content\n${rows.join("")}`;
}

test("whoever is about to choose a file has a worker waiting, and nothing of its rehearsal in the figures", async ({ page }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await openMonitor(page);
  const chosen = page.waitForEvent("filechooser");
  await page.locator(".file-drop", { has: page.locator('[data-import="metrics"]') }).click();
  const chooser = await chosen;
  await expect.poll(() => workers.length).toBe(1);
  const log = WRITERS.chatlab!(talk());
  await chooser.setFiles({ name: log.name, mimeType: "", buffer: Buffer.from(log.text) });
  const { messages, members } = counted(talk());
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${messages}`);
  await expect(kpi(page, "speakers")).toHaveAttribute("data-value", `${members.size}`);
  expect(workers).toHaveLength(1);
});

test("a browser that fills no buffers of others reads the same, slice by slice", async ({ page }) => {
  await page.route("**/measuring_worker.js", async (route) => {
    const body = `delete Blob.prototype.stream;\n${await (await route.fetch()).text()}`;
    await route.fulfill({ contentType: "text/javascript", body });
  });
  await openMonitor(page);
  await drop(page, { name: "long.csv", text: long(60_000) }, WRITERS.chatlab!(talk()));
  await expect(file(page, "long.csv").locator('[data-count="read"]')).toHaveAttribute("data-value", "60000");
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${60_000 + counted(talk()).messages}`);
  expect(await page.workers().find((worker) => worker.url().endsWith("measuring_worker.js"))!.evaluate(() => "stream" in Blob.prototype)).toBe(false);
});

test("a file that changes under the reading is named, and what is beside it is read", async ({ page }, info) => {
  const path = info.outputPath("long.csv");
  writeFileSync(path, long(60_000));
  // The page has looked at its first bytes by then; the worker has not.
  await page.exposeFunction("change", () => appendFileSync(path, "x".repeat(1_000)));
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    let before = Promise.resolve();
    Worker.prototype.postMessage = function (...args: any[]) {
      before = before.then(async () => {
        if (args[0][2] instanceof File && args[0][2].name === "long.csv") await (window as any).change();
        post.apply(this, args as any);
      });
    };
  });
  await openMonitor(page);
  writeFileSync(info.outputPath("a.csv"), WRITERS.chatlog!(talk()).text);
  await page.locator('[data-import="metrics"]').setInputFiles([path, info.outputPath("a.csv")]);
  await expect(file(page, "long.csv")).toContainText("浏览器没有把它交出来");
  await expect(file(page, "a.csv").locator('[data-count="read"]')).toHaveAttribute("data-value", `${talk().length}`);
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${counted(talk()).messages}`);
  // Chosen anew it is read, as it is now.
  await drop(page, { name: "long.csv", text: readFileSync(path) });
  await expect(page.locator('[data-file="long.csv"] [data-count="read"]')).toHaveAttribute("data-value", "60000");
});

/** Has what takes spreadsheets apart wait until it is let go. */
async function hold(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/spreadsheet_worker.js", async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

const sheet = () => ({ name: "log.xlsx", text: workbook(rowsOf(WRITERS.memotrace!(talk()).text), "聊天记录") });

test("whoever adds a file while a spreadsheet is taken apart has both, each once", async ({ page }) => {
  await openMonitor(page);
  const release = await hold(page);
  await drop(page, sheet());
  await expect(page.locator('[data-action="cancel-reading"]')).toBeVisible();
  await drop(page, { name: "每日.csv", text: "日期,消息数\n2026-08-03,7\n" });
  await expect(page.locator('[data-action="cancel-reading"]')).toBeVisible();
  release();
  await expect(file(page, "log.xlsx").locator('[data-count="read"]')).toHaveAttribute("data-value", `${talk().length}`);
  await expect(file(page, "每日.csv")).toHaveAttribute("data-layout", "daily");
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${counted(talk()).messages}`);
});

test("a reading that is given up leaves what was read before, and says nothing into the next one", async ({ page }) => {
  await openMonitor(page);
  const messages = counted(talk()).messages;
  await drop(page, WRITERS.chatlab!(talk()));
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${messages}`);
  const release = await hold(page);
  await drop(page, sheet());
  await page.locator('[data-action="cancel-reading"]').click();
  await expect(page.locator(".toast")).toContainText("之前读的还在");
  await expect(page.locator("[data-file]")).toHaveCount(1);
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${messages}`);
  // The spreadsheet that nobody wants is ready while another log is read.
  await drop(page, { name: "long.csv", text: long(60_000) });
  release();
  await expect(file(page, "long.csv").locator('[data-count="read"]')).toHaveAttribute("data-value", "60000");
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${60_000 + messages}`);
  await expect(page.locator("[data-file]")).toHaveCount(2);
});

/** Presses Tab until a control has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 600; n += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

test("by keys alone a file is read, names are masked, members sorted, rates taken and an alarm is seen to", async ({ page }) => {
  test.slow();
  await page.clock.setFixedTime(new Date("2026-09-01T08:00:00+08:00"));
  const id = await planWith(page, quiet, "monitor");
  await ready(page, "monitor");
  // Waited for from now on: the browser is told so, and takes its time to hear it.
  const chosen = page.waitForEvent("filechooser");
  await tabTo(page, '[data-import="metrics"]');
  await page.keyboard.press("Enter");
  const chooser = await chosen;
  const log = WRITERS.chatlab!(talk());
  await chooser.setFiles({ name: log.name, mimeType: "", buffer: Buffer.from(log.text) });
  await expect(kpi(page, "first_week")).toBeVisible();
  await ready(page, "monitor");
  await tabTo(page, '[name="monitor.talk.masked"]');
  await page.keyboard.press("Space");
  await expect(page.locator("[data-member] .measured__name").filter({ hasText: "从**" })).toHaveCount(1);
  await tabTo(page, '[name="monitor.talk.sort"]');
  const sort = page.locator('[name="monitor.talk.sort"]');
  for (let n = 0; n < 10 && (await sort.inputValue()) !== "silence"; n += 1) await page.keyboard.press("ArrowDown");
  await expect(sort).toHaveValue("silence");
  // Two of the roster never spoke.
  await expect(page.locator("[data-member] .measured__name").first()).toHaveText("😀**");
  await tabTo(page, 'main [data-action="take-rates"]');
  await page.keyboard.press("Enter");
  await expect.poll(async () => Object.keys((await storedPlan(page, id)).funnel?.measured ?? {}).length).toBeGreaterThan(2);
  const alarm = page.locator('[data-finding="monitor.active_low"]');
  await tabTo(page, '[data-finding="monitor.active_low"] [data-action="acknowledge"]');
  await page.keyboard.press("Enter");
  await expect(alarm).toHaveClass(/is-seen/);
  await expect.poll(async () => Object.keys((await storedPlan(page, id)).monitor?.acknowledged ?? {}).length).toBe(1);
});

test("the weekly review is one sheet of paper, with all of its parts", async ({ page }, info) => {
  await page.clock.setFixedTime(new Date("2026-09-01T08:00:00+08:00"));
  // A week with much to say: figures, causes, and what happened each day in a long line.
  const note = "有人在朋友圈发了一段长文，说群里的答疑太慢，还点了两位管理员的名字，已经有四十多人转发";
  const days = ["24", "25", "26", "27", "28", "29", "30"];
  const events = Object.fromEntries(days.flatMap((day) => ["bad_opinion", "key_member_left", "rival"].map((what) => [`2026-08-${day}.${what}`, note])));
  await planWith(page, { ...quiet, monitor: { ...quiet.monitor, events } }, "monitor");
  await ready(page, "monitor");
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.locator('main [data-action="print-review"]').click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");
  const heads = await page.locator(".review__head").allTextContents();
  expect(heads.length).toBeGreaterThanOrEqual(4);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const path = info.outputPath("review.pdf");
  writeFileSync(path, pdf);
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  for (const head of [...heads, "8 月 24–30 日的一周", "有人在朋友圈"]) expect(text.replace(/\s/g, "")).toContain(head.replace(/\s/g, ""));
});

test("the empty table is handed out as a workbook: its headings, and no row more", async ({ page }) => {
  await openMonitor(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('main [data-action="template-xlsx"]').first().click()]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const bytes = readFileSync(await download.path());
  const parts = unpacked(bytes);
  const sheet = parts.find((part) => part.includes("<sheetData"))!;
  expect(sheet.match(/<row /g)).toHaveLength(1);
  const strings = parts.find((part) => part.includes("<sst"))!;
  const texts = [...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  expect(texts).toEqual(["日期", "群成员总数", "新增成员", "退群成员", "发言人数", "消息数", "成员间消息数", "打开人数", "参与人数", "订单数", "销售额"]);
  // It is known when it comes back.
  await drop(page, { name: "空表.xlsx", text: bytes });
  await expect(file(page, "空表.xlsx")).toHaveAttribute("data-layout", "daily");
});

test("names are masked by one switch wherever they are, also when the page is opened the next time", async ({ page }) => {
  const id = await openMonitor(page);
  await drop(page, WRITERS.chatlab!(talk()));
  await expect(kpi(page, "first_week")).toBeVisible();
  await page.locator('input[name="monitor.talk.keep"]').check();
  await expect(page.locator('[data-kept="小林"]')).toBeVisible();
  const names = PEOPLE.filter((name) => [...name].length > 1 && name !== "群主");
  const shown = async () => {
    const html = await page.locator("main").innerHTML();
    return names.filter((name) => html.includes(name));
  };
  expect(await shown()).toEqual(names);
  const mask = page.locator('input[name="monitor.talk.masked"]');
  await mask.check();
  await expect.poll(shown).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('.measured [data-export="xlsx"]').click()]);
  const strings = unpacked(readFileSync(await download.path())).join("");
  expect(strings).toContain("小**");
  for (const name of names) expect(strings).not.toContain(name);
  // So do the plan's files; a backup is one's own, and whole.
  const { text } = await exportPlan(page);
  expect(text).toContain("小**");
  for (const name of names) expect(text).not.toContain(name);
  // Putting the reading away takes nothing from the mask, and what the plan keeps has the switch then.
  await page.locator('main [data-action="clear-reading"]').click();
  await expect(page.locator("[data-kept]")).toHaveCount(PEOPLE.length);
  expect(await shown()).toEqual([]);
  await page.reload();
  await ready(page, "monitor");
  // The mask stays chosen, too.
  await expect(mask).toBeChecked();
  await expect(page.locator('[data-kept="小**"]')).toBeVisible();
  expect(await shown()).toEqual([]);
  // The plan itself keeps what it kept.
  expect(JSON.stringify((await storedPlan(page, id)).monitor)).toContain("小林");
  await mask.uncheck();
  await expect(page.locator('[data-kept="小林"]')).toBeVisible();
});

test("each model lists who changed layer and who can be promoted, or says why it cannot", async ({ page }) => {
  await openMonitor(page);
  await drop(page, WRITERS.chatlab!(talk()));
  await expect(kpi(page, "first_week")).toBeVisible();
  await ready(page, "monitor");
  const model = (code: string) => page.locator(`.measured [data-model="${code}"]`);
  for (const code of ["s1", "s3", "s4"]) {
    await expect(model(code).locator(`[data-kpi="monitor.talk.changed.${code}"]`)).toHaveAttribute("data-value", /^\d+$/);
    await expect(model(code).locator(`[data-kpi="monitor.talk.ready.${code}"]`)).toHaveAttribute("data-value", /^\d+$/);
  }
  // Four weeks and six days are a day too few for S2's places, and S2 does not say what active is.
  await expect(model("s2").locator('[data-changes="too_short"]')).toContainText("35 天");
  await expect(model("s2").locator('[data-promotions="no_rule"]')).toContainText("没写怎样算活跃");
  await expect(model("s2").locator('[data-fact="S2-5-growth-path"]')).toBeVisible();
  // Whether anybody opens what is posted no log tells.
  await expect(model("s1").locator("[data-unknown]").last()).toContainText("说不出够不够提拔");
  const promoted = model("s3").locator("details", { has: page.locator('[data-kpi="monitor.talk.ready.s3"]') });
  await promoted.locator("summary").click();
  await expect(promoted).toHaveAttribute("open");
  await expect(promoted.locator("li").first()).toContainText("连续活跃 ≥2 周");
  await expect(promoted.locator('[data-fact="S4-4-role-user-admin"]')).toBeVisible();
  await expect(page.locator(".measured blockquote").filter({ hasText: "一起管群" })).toBeVisible();
});

test("the first word is in the list, sorts it, and the list leaves under a name that every disk takes", async ({ page }) => {
  const id = await openMonitor(page);
  await open(page);
  await page.locator(".plan-card").first().getByRole("button", { name: /菜单/ }).click();
  await page.getByRole("menuitem", { name: "改名" }).click();
  await page.locator('input[name="title"]').fill("a/b:CON?");
  await page.keyboard.press("Enter");
  await open(page, `#/plan/${id}/monitor`);
  await ready(page, "monitor");
  await drop(page, WRITERS.chatlab!(talk()));
  await expect(kpi(page, "first_week")).toBeVisible();
  await page.locator('select[name="monitor.talk.sort"]').selectOption("first");
  await expect(page.locator("[data-member] .measured__name").first()).toHaveText("老王");
  await expect(page.locator("[data-member] td").nth(3)).toHaveText("2026 年 8 月 3 日");
  await expect(page.locator("[data-member] [data-first]").first()).toHaveAttribute("data-first", "2026-08-03");
  await expect(page.locator("[data-member]").last().locator("[data-first]")).toHaveCount(0);
  for (const kind of ["csv", "xlsx"]) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`.measured [data-export="${kind}"]`).click()]);
    expect(download.suggestedFilename()).toBe(`a_b_CON_.成员.${kind}`);
  }
});

for (const width of [390, 1440]) {
  test(`ten thousand members are a list that can be used at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openMonitor(page);
    const head = JSON.stringify({ _type: "header", chatlab: { version: "0.0.2" }, meta: { name: "群", platform: "wechat", type: "group" } });
    const members = Array.from({ length: 10_000 }, (_, n) => JSON.stringify({ _type: "member", platformId: `m${n}`, accountName: `成员${n}` }));
    // Half of them speak, each on one of five weeks' days.
    const begin = Date.UTC(2026, 7, 3) / 1000;
    const said = Array.from({ length: 5_000 }, (_, n) => ({ at: begin + (n % 35) * 86_400 + n, n })).sort((a, b) => a.at - b.at);
    const messages = said.map(({ at, n }) => JSON.stringify({ _type: "message", sender: `m${n}`, timestamp: at, type: 0, content: "早" }));
    await drop(page, { name: "万人.jsonl", text: [head, ...members, ...messages].join("\n") });
    await expect(kpi(page, "first_week")).toBeVisible();
    await ready(page, "monitor");
    await expect(page.locator("[data-member]")).toHaveCount(25);
    // No list holds more than can be read.
    const longest = await page.locator(".measured ul").evaluateAll((all) => Math.max(...all.map((list) => list.children.length)));
    expect(longest).toBeLessThanOrEqual(25);
    expect(await excess(page)).toBeLessThanOrEqual(0);
    // Who never spoke, and of whom nobody knows since when they are there, is in no layer.
    await expectFigures(page, { "monitor.talk.layer.s3_silent": said.filter(({ n }) => n % 35 < 28).length, "monitor.talk.layer.s3.none": 5_000 });
    await page.locator('input[name="monitor.talk.search"]').fill("成员9999");
    await expect(page.locator("[data-member] .measured__name")).toHaveText(["成员9999"]);
    await page.locator('input[name="monitor.talk.search"]').fill("");
    await page.locator('select[name="monitor.talk.filter"]').selectOption("never");
    await page.locator('select[name="monitor.talk.sort"]').selectOption("name");
    await expect(page.locator("[data-member] .measured__name").first()).toHaveText("成员5000");
    await expect(page.locator("[data-member]")).toHaveCount(25);
    // So many are not kept, which is said.
    await expect(page.locator('input[name="monitor.talk.keep"]')).toBeDisabled();
    await expect(page.locator(".measured__kept")).toContainText("超过 2,000 人");
    expect(await excess(page)).toBeLessThanOrEqual(0);
  });
}
