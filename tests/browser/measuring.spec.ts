// A real group, read on the spot: files in, figures out, nothing of what was said kept.

import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { drop, file, kpi, openMonitor } from "./support/monitor";
import { storedPlan } from "./support/plans";
import { counted, PEOPLE, rowsOf, SECRET, talk, weflowSheet, WRITERS } from "./support/talk";
import { bomb, workbook } from "./support/xlsx";

test.use({ timezoneId: "Asia/Shanghai", permissions: ["clipboard-read", "clipboard-write"] });

/** Sees that what is shown is what was counted of the talk. */
async function expectCounted(page: Page): Promise<void> {
  const expected = counted(talk());
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${expected.messages}`);
  await expect(kpi(page, "speakers")).toHaveAttribute("data-value", `${expected.members.size}`);
  const cells = await page.locator(".measured__heat td[data-value]").evaluateAll((all) => all.map((cell) => cell.getAttribute("data-value")));
  const hours = Array.from({ length: 168 }, (_, n) => `${expected.hours.get(`${Math.floor(n / 24)} ${n % 24}`) ?? 0}`);
  expect(cells).toEqual(hours);
  // By what they said, most first; of some layouts only ids are known.
  const rows = await page.locator("[data-member]").evaluateAll((all) => all.map((row) => row.querySelector("td")?.getAttribute("data-value")));
  const said = [...expected.members.values()].sort((a, b) => b - a).map(String);
  expect(rows.slice(0, said.length)).toEqual(said);
}

for (const [layout, write] of Object.entries(WRITERS)) {
  test(`a log of ${layout} comes to what was counted`, async ({ page }) => {
    await openMonitor(page);
    const [lines, dropped] = [talk(), write(talk())];
    const expected = counted(lines);
    await drop(page, dropped);
    await expect(file(page, dropped.name)).toHaveAttribute("data-layout", layout);
    await expect(file(page, dropped.name).locator('[data-count="read"]')).toHaveAttribute("data-value", `${lines.length}`);
    await expectCounted(page);
    // Twice the same file counts nothing twice.
    await drop(page, { ...dropped, name: `copy-${dropped.name}` });
    await expect(page.locator('[data-notice="repeated"]')).toBeVisible();
    await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${expected.messages}`);
  });
}

const TWINS: Record<string, string[][]> = {
  memotrace: rowsOf(WRITERS.memotrace(talk()).text),
  chatlog: rowsOf(WRITERS.chatlog(talk()).text),
  pywxdump: rowsOf(WRITERS.pywxdump(talk()).text),
  weflow: weflowSheet(talk()),
};

for (const [layout, rows] of Object.entries(TWINS)) {
  test(`a workbook with a log of ${layout} comes to the same`, async ({ page }) => {
    await openMonitor(page);
    await drop(page, { name: "log.xlsx", text: workbook(rows, "聊天记录") });
    await expect(file(page, "log.xlsx")).toHaveAttribute("data-layout", layout);
    await expect(file(page, "log.xlsx").locator('[data-count="read"]')).toHaveAttribute("data-value", `${talk().length}`);
    await expectCounted(page);
  });
}

test("daily numbers in a workbook are read as from text, and files that only are called one are named", async ({ page }) => {
  await openMonitor(page);
  const rows = [["日期", "群成员总数", "消息数"], ["2026-08-03", "450", "120"], ["2026-08-04", "452", "98"]];
  await drop(
    page,
    { name: "每日.xlsx", text: workbook(rows, "Sheet1") },
    { name: "wide.xlsx", text: workbook([Array(300).fill("x")], "Sheet1") },
    { name: "cut.xlsx", text: workbook(rows, "Sheet1").subarray(0, 300) },
    { name: "报告.xlsx", text: "%PDF-1.7\n%âãÏÓ" },
    { name: "bomb.xlsx", text: bomb() },
  );
  await expect(file(page, "每日.xlsx")).toHaveAttribute("data-layout", "daily");
  await expect(file(page, "wide.xlsx")).toContainText("300 列");
  await expect(file(page, "cut.xlsx")).toContainText("坏了");
  await expect(file(page, "报告.xlsx")).toContainText("PDF");
  await expect(file(page, "bomb.xlsx")).toContainText("解开后超过 64 MB，没有打开");
  await page.locator('main [data-action="take-days"]').click();
  await drop(page, WRITERS.chatlog(talk()));
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${counted(talk()).messages}`);
});

test("who never spoke and who is silent is told, names can be masked, and lists leave masked", async ({ page }) => {
  await openMonitor(page);
  await drop(page, WRITERS.chatlab(talk()));
  await expect(kpi(page, "messages")).toBeVisible();
  await page.locator('select[name="monitor.talk.filter"]').selectOption("never");
  await expect(page.locator("[data-member]")).toHaveCount(2);
  await expect(page.locator("[data-member] .measured__name").filter({ hasText: "从不说话" })).toBeVisible();
  await page.locator('select[name="monitor.talk.filter"]').selectOption("silent");
  await expect(page.locator("[data-member] .measured__name")).toHaveText(["老王"]);
  await expect(kpi(page, "silent")).toHaveAttribute("data-value", "1");
  await page.locator('input[name="monitor.talk.masked"]').check();
  await expect(page.locator("[data-member] .measured__name")).toHaveText(["老**"]);
  await page.locator('select[name="monitor.talk.filter"]').selectOption("all");
  await page.locator('main [data-action="copy-members"]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("群**");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('.measured [data-export="csv"]').click()]);
  const csv = readFileSync(await download.path(), "utf8");
  expect(csv.split("\r\n")).toHaveLength(PEOPLE.length + 2);
  for (const name of PEOPLE.filter((name) => [...name].length > 1)) expect(csv).not.toContain(name);
});

test("days are taken into the plan as one step, and no word and no name is kept anywhere", async ({ page }) => {
  const id = await openMonitor(page);
  const expected = counted(talk());
  await drop(page, ...Object.values(WRITERS).map((write) => write(talk())).slice(0, 2));
  await page.locator('main [data-action="take-days"]').click();
  const days = async () => JSON.stringify((await storedPlan(page, id)).monitor ?? null);
  await expect.poll(days).toContain("days");
  await expect(page.locator('main [data-action="take-days"]')).toHaveCount(0);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  for (const word of [SECRET, "海棠", "有人在吗", "第一行", ...PEOPLE.filter((name) => [...name].length > 1)]) {
    // The plan's own texts may speak of an owner; names of this group are others.
    if (word !== "群主") expect(kept).not.toContain(word);
  }
  expect(expected.days.size).toBeGreaterThan(30);
  await page.keyboard.press("Control+z");
  await expect.poll(days).toBe("null");
  await expect(page.locator('main [data-action="take-days"]')).toBeVisible();
  // Away with it, and away it is.
  await page.locator('main [data-action="clear-reading"]').click();
  await expect(page.locator("[data-member]")).toHaveCount(0);
  await expect(page.locator('[data-import="metrics"]')).toBeFocused();
});

test("of five files two are wrong: each is named, the rest is read, rows that are refused have line and reason", async ({ page }) => {
  await openMonitor(page);
  const lines = talk();
  const half = Math.floor(lines.length / 2);
  const [first, second] = [WRITERS.chatlog(lines.slice(0, half)), WRITERS.chatlog(lines.slice(half))];
  await drop(
    page,
    { ...first, name: "a.csv" },
    { name: "报告.csv", text: "%PDF-1.7\n%âãÏÓ" },
    { name: "b.csv", text: `${second.text}soon,x,y,群,g,hi\n2026-08-03 10:00:00,x,y,群,g,one, two\n` },
    { name: "空.json", text: "" },
    { name: "每日.csv", text: "日期,群成员总数,新增成员\n2026-08-03,450,12\n" },
  );
  await expect(file(page, "报告.csv")).toContainText("PDF");
  await expect(file(page, "空.json")).toContainText("空文件");
  await expect(file(page, "每日.csv")).toHaveAttribute("data-layout", "daily");
  await file(page, "b.csv").locator("summary").click();
  await expect(file(page, "b.csv").locator('[data-reason="no_moment"]')).toContainText(`第 ${second.text.split("\n").length} 行`);
  await expect(file(page, "b.csv").locator('[data-reason="too_many_cells"]')).toBeVisible();
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${counted(lines).messages}`);
});

test("a table in no known layout is read once its columns are named, and the next one like it by itself", async ({ page }) => {
  await openMonitor(page);
  const rows = talk().filter(({ who, text }) => who !== null && !text.includes("\n") && !text.includes(","));
  const text = ["Wann;Wer;Was", ...rows.map(({ at, who, text }) => `${at / 1000};${PEOPLE[who ?? 0]};${text}`)].join("\n");
  await drop(page, { name: "anders.csv", text });
  const columns = page.locator(".measured__columns");
  await expect(columns).toBeVisible();
  await expect(columns.locator('[data-action="use-columns"]')).toBeDisabled();
  await columns.locator('select[name="monitor.talk.column.time"]').selectOption("Wann");
  await columns.locator('select[name="monitor.talk.column.name"]').selectOption("Wer");
  await columns.locator('[data-action="use-columns"]').click();
  await expect(file(page, "anders.csv")).toHaveAttribute("data-layout", "named");
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${rows.length}`);
  await page.locator('main [data-action="clear-reading"]').click();
  await drop(page, { name: "again.csv", text });
  await expect(file(page, "again.csv")).toHaveAttribute("data-layout", "named");
});

test("a list of members alone is read, who is on the staff outlives another reading, and who never spoke can be written to", async ({ page }) => {
  await openMonitor(page);
  await drop(page, { name: "名单.csv", text: "昵称\n甲\n乙\n丙\n" });
  await expect(page.locator(".measured__figures h2")).toHaveText("读到 3 人的名单，没有消息；再放入群聊记录，就看得到谁说过话");
  await expect(page.locator('input[name="monitor.talk.keep"]')).toHaveCount(0);
  await page.locator('main [data-action="clear-reading"]').click();
  await drop(page, WRITERS.chatlab!(talk()));
  await ready(page, "monitor");
  await expect(page.locator('[data-step="never"]')).toContainText("一次没说过话");
  const own = kpi(page, "own_share");
  const without = await own.getAttribute("data-value");
  const staff = page.locator("[data-member]", { has: page.getByText("小林", { exact: true }) }).locator('input[type="checkbox"]');
  await staff.check();
  await expect(own).not.toHaveAttribute("data-value", without ?? "");
  const before = await own.getAttribute("data-value");
  // The same log again counts no message twice.
  await drop(page, WRITERS.chatlab!(talk()));
  await expect(page.locator("[data-file]")).toHaveCount(2);
  await ready(page, "monitor");
  await expect(own).toHaveAttribute("data-value", before ?? "");
  await expect(staff).toBeChecked();
});

test("a log with its roster sets off an alarm, and says what days alone do not", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-09-06T08:00:00+08:00"));
  const id = await openMonitor(page);
  await expect(page.locator("[data-alarm]")).toHaveCount(0);
  const { name, text } = WRITERS.chatlab!(talk());
  // Many who never say a word.
  const silent = Array.from({ length: 91 }, (_, n) => JSON.stringify({ _type: "member", platformId: `wxid_silent_${n}`, accountName: `潜水${n}` }));
  await drop(page, { name, text: text.replace("\n", `\n${silent.join("\n")}\n`) });
  await ready(page, "monitor");
  await page.locator('main [data-action="take-days"]').click();
  const alarm = page.locator('[data-finding="monitor.active_low"]');
  await expect(alarm).toBeVisible();
  const { days } = (await storedPlan(page, id)).monitor;
  // The last week's members, and none before: the roster has no date.
  expect([...days["2026-08"].members, ...days["2026-09"].members].filter((n) => n !== null)).toEqual([100, 100, 100, 100, 100, 100, 100]);
  const speakers = new Set(talk().filter(({ at, who }) => who !== null && at >= Date.parse("2026-08-07T00:00:00+08:00")).map(({ who }) => who));
  await expect(page.locator('[data-kpi="monitor.monthly_speakers"]')).toHaveAttribute("data-value", (speakers.size / 100).toFixed(4));
  await expect(page.locator('[data-kpi="monitor.reply_minutes"]')).toHaveAttribute("data-value", /^\d+\.\d{4}$/);
  await alarm.locator('[data-action="acknowledge"]').click();
  await expect(alarm).toHaveClass(/is-seen/);
});

test("of a folder all files come that may be a log, and what was there twice is counted", async ({ page }, info) => {
  await openMonitor(page);
  const folder = info.outputPath("群");
  mkdirSync(folder, { recursive: true });
  const log = WRITERS.chatlog(talk());
  for (const [name, text] of [["a.csv", log.text], ["b.CSV", log.text], ["notes.docx", "PK"], [".hidden.csv", "x"]]) {
    writeFileSync(`${folder}/${name}`, text);
  }
  await page.locator('[data-import="metrics-folder"]').setInputFiles(folder);
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${counted(talk()).messages}`);
  await expect(page.locator("[data-file]")).toHaveCount(2);
  await expect(page.locator('[data-count="skipped"]')).toHaveAttribute("data-value", `${talk().length}`);
});

test("encoding and zone are recognized, shown and changed", async ({ page }) => {
  await openMonitor(page);
  // 日期,消息数 and 周一 in GBK, as Excel in China saves them.
  const gbk = Buffer.from([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xcf, 0xfb, 0xcf, 0xa2, 0xca, 0xfd, 0x0a]);
  await drop(page, { name: "gbk.csv", text: Buffer.concat([gbk, Buffer.from("2026-08-03,7\n")]) });
  await expect(file(page, "gbk.csv")).toHaveAttribute("data-layout", "daily");
  const charset = page.locator('select[name="monitor.talk.charset.0"]');
  await expect(charset.locator("option:checked")).toContainText("GBK");
  // Another encoding reads the file anew: its headings are no words then, which is said, and the way back stays.
  await charset.selectOption("utf-8");
  await expect(file(page, "gbk.csv")).toHaveAttribute("data-layout", "none");
  await expect(charset).toHaveValue("utf-8");
  await charset.selectOption("gb18030");
  await expect(file(page, "gbk.csv")).toHaveAttribute("data-layout", "daily");
  await charset.selectOption("");
  await expect(charset.locator("option:checked")).toContainText("GBK");
  await page.locator('main [data-action="clear-reading"]').click();
  await drop(page, WRITERS.memotrace(talk()));
  const nine = page.locator(".measured__heat td[data-value]").nth(9);
  const before = await nine.getAttribute("data-value");
  expect(Number(before)).toBeGreaterThan(0);
  await page.locator('select[name="monitor.talk.zone"]').selectOption("+00:00");
  await expect(page.locator(".measured__heat td[data-value]").nth(1)).toHaveAttribute("data-value", before ?? "");
  // The file shows clocks beside moments in UTC: which one is known, and a press counts by it.
  await expect(page.locator('[data-clock="28800"]')).toContainText("UTC+08:00");
  await page.locator('main [data-action="use-clock"]').click();
  await expect(page.locator('select[name="monitor.talk.zone"]')).toHaveValue("+08:00");
  await expect(nine).toHaveAttribute("data-value", before ?? "");
  await expect(page.locator('main [data-action="use-clock"]')).toHaveCount(0);
});

test("a log stands on the hours that clocks of New York showed, also where they changed", async ({ page }) => {
  await openMonitor(page);
  const head = "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender";
  // On 2024-11-03 half past one came twice; on 2024-03-10 two o'clock did not come.
  const moments = ["2024-11-03T05:30Z", "2024-11-03T06:30Z", "2024-11-03T07:30Z", "2024-03-10T06:59Z", "2024-03-10T07:00Z"];
  const rows = moments.map((moment, n) => `${n},3,1,0,0,${Date.parse(moment) / 1000},2,hi,,,A,wxid_a`);
  await drop(page, { name: "new-york.csv", text: [head, ...rows, ""].join("\n") });
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", "5");
  await page.locator('select[name="monitor.talk.zone"]').selectOption("America/New_York");
  const sunday = (hour: number) => page.locator(".measured__heat td[data-value]").nth(6 * 24 + hour);
  for (const [hour, n] of [[0, "0"], [1, "3"], [2, "1"], [3, "1"], [4, "0"]] as const) {
    await expect(sunday(hour)).toHaveAttribute("data-value", n);
  }
});

test("what was read is drawn a panel at a time, and the page says when all of it stands", async ({ page }) => {
  await openMonitor(page);
  await page.locator("main").evaluate((main) => {
    const seen: (string | null)[] = [];
    new MutationObserver(() => {
      const panels = main.querySelectorAll(".measured .skeleton").length;
      seen.push(`${main.getAttribute("data-ready")} ${panels > 0 ? "more to come" : "all"}`);
    }).observe(main, { attributes: true, childList: true, subtree: true });
    Object.assign(window, { seen });
  });
  await drop(page, WRITERS.chatlab(talk()));
  await expect(page.locator('[data-kpi="monitor.talk.first_week"]')).toBeVisible();
  await ready(page, "monitor");
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toContain("false more to come");
  expect(seen).not.toContain("true more to come");
  expect(seen.at(-1)).toBe("true all");
});

test("each member in a list has the rule that put them there, and there is a text to send", async ({ page }) => {
  await openMonitor(page);
  await drop(page, WRITERS.chatlab(talk()));
  await expect(kpi(page, "messages")).toBeVisible();
  for (const model of ["s1", "s2", "s3", "s4"]) {
    const one = page.locator(`.measured [data-model="${model}"]`);
    await one.locator("summary").first().click();
    const counts = await one.locator('[data-kpi^="monitor.talk.layer."]').evaluateAll((all) => all.map((it) => Number(it.getAttribute("data-value"))));
    // Everybody is in one layer or in none, and named.
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(PEOPLE.length);
    await expect(one.locator("details").first().locator("li")).toHaveCount(PEOPLE.length);
    for (const reason of await one.locator("li .quiet").allTextContents()) expect(reason.length).toBeGreaterThan(3);
  }
  await page.locator('[data-step="silent"] summary').click();
  await expect(page.locator('[data-step="silent"] li')).toHaveText("老王 33 天没说话");
  await expect(page.locator('[data-step="silent"] blockquote')).toContainText("好久没在");
});

test("a long reading shows its rows and how far it is, and can be stopped", async ({ page }, info) => {
  await openMonitor(page);
  const one = WRITERS.chatlog(talk()).text;
  const body = one.slice(one.indexOf("\n") + 1);
  const path = info.outputPath("long.csv");
  writeFileSync(path, one);
  // As long as a reading of some seconds is.
  for (let size = 0; size < 150_000_000; size += 100 * body.length) appendFileSync(path, body.repeat(100));
  // Stopped as soon as it tells of rows, with what it told until then.
  await page.locator("main").evaluate((main) => {
    const told: { rows: number; done: number; of: number; label: string | null }[] = [];
    new MutationObserver(() => {
      const bar = main.querySelector<HTMLProgressElement>(".progress progress");
      const rows = Number(/[\d,]+/.exec(main.querySelector(".progress__count")?.textContent ?? "")?.[0].replaceAll(",", ""));
      if (!bar || !(rows > 0)) return;
      told.push({ rows, done: bar.value, of: bar.max, label: bar.getAttribute("aria-label") });
      main.querySelector<HTMLElement>('[data-action="cancel-reading"]')?.click();
    }).observe(main, { childList: true, subtree: true, characterData: true, attributes: true });
    Object.assign(window, { told });
  });
  await page.locator('[data-import="metrics"]').setInputFiles(path);
  await expect.poll(() => page.evaluate(() => (window as any).told.length)).toBeGreaterThan(0);
  const told = (await page.evaluate(() => (window as any).told))[0];
  expect(told.rows).toBeGreaterThan(100);
  expect(told.done).toBeGreaterThan(0);
  expect(told.done).toBeLessThan(told.of);
  expect(told.label).toBe("正在读");
  await expect(page.locator("progress")).toHaveCount(0);
  await expect(page.locator("[data-file]")).toHaveCount(0);
  await expect(page.locator('[data-import="metrics"]')).toBeFocused();
  rmSync(path);
  // And another is read as if nothing had been.
  await drop(page, WRITERS.chatlog(talk()));
  await expect(kpi(page, "messages")).toHaveAttribute("data-value", `${counted(talk()).messages}`);
});

for (const [width, theme, lang] of [[390, "light", "zh-CN"], [1440, "dark", "zh-CN"], [390, "dark", "en"], [1440, "light", "en"]] as const) {
  test(`no fault of access at ${width} px with a group that was read, ${theme}, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await withSettings(page, { theme, lang });
    await openMonitor(page);
    await drop(page, WRITERS.chatlab(talk()), { name: "?.csv", text: "a,b\n1,2\n" });
    await expect(kpi(page, "messages")).toBeVisible();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
