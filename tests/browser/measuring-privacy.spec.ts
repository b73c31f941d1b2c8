// What was said is nowhere afterwards: not in the page, not in what the browser stores, not in anything that goes out.

import { inflateRawSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { fromTemplate, shareLink } from "./support/plans";
import { expectNone, kept, PARTS, PHRASES, planted, textsOf } from "./support/secrets";
import { rowsOf, weflowSheet, WRITERS } from "./support/talk";
import { workbook } from "./support/xlsx";

test.use({ timezoneId: "Asia/Shanghai", permissions: ["clipboard-read", "clipboard-write"] });

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [taken] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: taken.suggestedFilename(), text: await textsOf(taken) };
}

test("a planted phrase is found nowhere: page, storage, link, or anything that goes out", async ({ page }) => {
  test.slow();
  await page.clock.setFixedTime(new Date("2026-09-06T08:00:00+08:00"));
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/monitor`);
  await ready(page, "monitor");
  const files = Object.values(WRITERS).map((write) => write(planted()));
  const sheets = [rowsOf(WRITERS.chatlog(planted()).text), weflowSheet(planted())].map((rows, n) => ({ name: `${n}.xlsx`, text: workbook(rows, "聊天记录") }));
  // Rows that are refused, and a file that is none, have their words as well.
  const broken = { name: "broken.csv", text: `${WRITERS.chatlog(planted()).text}soon,甲,a,群,g,${PHRASES[0]}\n2026-08-03 10:00:00,x,y,群,g,one, magpie\n` };
  const dropped = [...files, ...sheets, broken, { name: "what.csv", text: "a,b\n1,2\n海棠,magpie\n" }];
  expect(dropped.every(({ text }) => PARTS.slice(0, 2).every((part) => Buffer.from(text).includes(part)))).toBe(true);
  await page.locator('[data-import="metrics"]').setInputFiles(
    dropped.map(({ name, text }) => ({ name, mimeType: "", buffer: Buffer.from(text) })),
  );
  await expect(page.locator('[data-kpi="monitor.talk.messages"]')).toBeVisible();
  await expect(page.locator("[data-file]")).toHaveCount(dropped.length);
  // Whatever can be opened is open, and whatever can be taken is taken.
  await page.locator('main [data-action="take-days"]').click();
  await page.evaluate(() => document.querySelectorAll("main details").forEach((it) => it.setAttribute("open", "")));
  await expect(page.locator('[data-reason="no_moment"]').first()).toBeVisible();
  await expect.poll(async () => (await kept(page)).local).toContain("2026-08");
  const everything = await kept(page);
  expect(Object.keys(everything).length).toBeGreaterThan(6);
  for (const [where, text] of Object.entries(everything)) expectNone(where, text);

  const out: Record<string, string> = {};
  const exports = page.locator("main [data-export]");
  for (let n = 0; n < (await exports.count()); n += 1) {
    const { name, text } = await download(page, () => exports.nth(n).click());
    out[`${n} ${name}`] = text;
  }
  const plan = await download(page, () => page.locator('header [data-export="json"]').click());
  out[plan.name] = plan.text;
  for (const action of ["copy-members", "copy-review"]) {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await page.locator(`main [data-action="${action}"]`).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe("");
    out[action] = await page.evaluate(() => navigator.clipboard.readText());
  }
  const link = await shareLink(page);
  out.link = inflateRawSync(Buffer.from(link.split("/share/")[1], "base64url").subarray(9)).toString("utf8");
  expect(out.link).toContain("2026-08");
  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
  for (const kind of ["ics", "csv", "xlsx"]) {
    const { name, text } = await download(page, async () => {
      await page.locator(".calendar__bar").getByRole("button", { name: "带走日历" }).click();
      await page.locator(`[role=menuitem][data-export="${kind}"]`).click();
    });
    out[name] = text;
  }
  await open(page, "#/settings");
  await ready(page, "settings");
  const backup = await download(page, () => page.locator('main [data-action="backup"]').click());
  out[backup.name] = backup.text;
  // Members' list and daily numbers as CSV and XLSX, empty and full; the plan, the backup, the link, and the calendar's three.
  expect(Object.keys(out).map((name) => name.split(".").pop())).toEqual(expect.arrayContaining(["csv", "xlsx", "json", "ics", "link"]));
  for (const [where, text] of Object.entries(out)) {
    expect(text.length, where).toBeGreaterThan(10);
    expectNone(where, text);
  }
  for (const [where, text] of Object.entries(await kept(page))) expectNone(where, text);
});
