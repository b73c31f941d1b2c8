// Rules and risks: red lines with their fixes, rules as text, copy with its marks, one's own words, the routine.

import { readFile } from "node:fs/promises";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { expectFigures, fromTemplate, storedPlan } from "./support/plans";
import type { Page } from "@playwright/test";

test.use({ timezoneId: "Asia/Shanghai" });

async function openRisk(page: Page): Promise<string> {
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/risk`);
  await ready(page, "risk");
  return id;
}

const announcement = 'textarea[name="risk.announcement"]';
const copy = 'textarea[name="risk.copy"]';

test("an announcement that rewards invitations touches the red line; rewriting it is one step that can be undone", async ({
  page,
}) => {
  const id = await openRisk(page);
  await expectFigures(page, { "risk.red_lines": 0 });
  await page.locator(announcement).fill("今晚答疑，邀3人送福利");
  await expectFigures(page, { "risk.red_lines": 1, "risk.announcement_hits": 1 });
  const mark = page.locator('.risk__notice mark[data-copy="induced_sharing"]');
  await expect(mark).toHaveText("邀3人送福利");
  const finding = page.locator('.risk__notice [data-finding="copy.induced_sharing"]');
  await expect(finding).toHaveAttribute("data-severity", "error");
  await expect(finding.locator('[data-fact="P18-induced-share"] .source-chip__grade')).toHaveText("B");
  await page.locator('[data-action="mend-induced_sharing-announcement"]').click();
  await expect(page.locator(announcement)).toHaveValue(/积分/);
  await expectFigures(page, { "risk.red_lines": 0 });
  await page.locator('header [data-action="undo"]:visible').click();
  await expect(page.locator(announcement)).toHaveValue("今晚答疑，邀3人送福利");
  await expect.poll(async () => (await storedPlan(page, id)).risk?.announcement).toBe("今晚答疑，邀3人送福利");
});

test("the rules follow the style; a part in one's own words stays, and can be put back", async ({ page }) => {
  const id = await openRisk(page);
  const part = page.locator('textarea[name="risk.parts.behaviour"]');
  await expect(part).toHaveValue(/禁止人身攻击/);
  await page.locator('select[name="risk.style"]').selectOption("loose");
  await expect(part).toHaveValue(/好好说话/);
  await part.fill("只聊育儿。");
  await expect(page.locator('[data-part="behaviour"]')).toHaveAttribute("data-own", "true");
  await page.locator('select[name="risk.style"]').selectOption("strict");
  await expect(part).toHaveValue("只聊育儿。");
  await page.locator('[data-action="reset-behaviour"]').click();
  await expect(part).toHaveValue(/禁止人身攻击/);
  await expect(page.locator("[data-penalty]")).toHaveCount(3);
  await page.locator('input[name="risk.strikes"]').fill("5");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-penalty]")).toHaveCount(5);
  await expect.poll(async () => (await storedPlan(page, id)).risk).toEqual({ style: "strict", strikes: 5 });
});

test("the rules are copied and printed as a whole", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openRisk(page);
  await page.locator('[data-action="copy-rules"]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^群规[\s\S]*四、违规处理/);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = document.querySelector(".print-sheet")?.textContent ?? "";
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  await page.locator('[data-action="print-rules"]').click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", /身份标识/);
  await expect(page.locator(".print-sheet")).toHaveCount(0);
});

test("any text is checked: each place marked, listed with its rule, and rewritten one by one or all at once", async ({
  page,
}) => {
  await openRisk(page);
  const text = "全网最低价！请填写身份证号，看 www.example.com，电话 138 0013 8000";
  await page.locator(copy).fill(text);
  await expectFigures(page, { "risk.copy_hits": 4 });
  const rows = page.locator(".risk__checker [data-finding]");
  await expect(rows).toHaveCount(4);
  await expect(page.locator(".risk__checker mark")).toHaveText(["全网最低价", "填写身份证号", "www.example.com", "138 0013 8000"]);
  await rows.nth(3).locator('[data-action="rewrite"]').click();
  await expect(page.locator(copy)).toHaveValue(/138 \*\*\*\* \*\*00/);
  await page.locator('[data-action="rewrite-all"]').click();
  await expectFigures(page, { "risk.copy_hits": 0 });
  await page.locator('[data-action="take-announcement"]').click();
  await expect(page.locator(announcement)).toHaveValue(await page.locator(copy).inputValue());
});

test("a text of a megabyte is read once the keys rest, and shown around its marks", async ({ page }) => {
  await openRisk(page);
  await page.locator(copy).evaluate((area: HTMLTextAreaElement) => {
    area.value = "今晚八点，营养师在群里答辅食的问题。".repeat(19_000) + "邀3人送福利";
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await expect(page.locator('main[data-page="risk"]')).toHaveAttribute("data-ready", "false");
  await ready(page, "risk");
  await expectFigures(page, { "risk.copy_hits": 1 });
  await expect(page.locator(".risk__checker mark")).toHaveText("邀3人送福利");
  await expect(page.locator(".copy__gap")).toHaveCount(1);
  await expect(page.locator('.risk__checker [data-finding="copy.too_long"]')).toBeVisible();
});

test("one's own words come from a text, name the lines that were refused, and go out as text", async ({ page }) => {
  const id = await openRisk(page);
  const file = { name: "words.txt", mimeType: "text/plain", buffer: Buffer.from("代购 => 团购\n***\n!海外代购政策\n") };
  await page.locator('input[data-import="words"]').setInputFiles(file);
  await expect(page.locator(".risk__refused li")).toHaveCount(1);
  await page.locator(copy).fill("找代购，不是海外代购政策");
  await expectFigures(page, { "risk.copy_hits": 1 });
  await page.locator('.risk__checker [data-action="rewrite"]').click();
  await expect(page.locator(copy)).toHaveValue("找团购，不是海外代购政策");
  const download = page.waitForEvent("download");
  await page.locator('[data-action="export-words"]').click();
  const exported = await download;
  expect(exported.suggestedFilename()).toMatch(/\.txt$/);
  expect(await readFile(await exported.path(), "utf8")).toBe("代购 => 团购\n!海外代购政策\n");
  await page.locator('textarea[name="risk.words"]').fill("返利");
  await page.locator('[data-action="use-words"]').click();
  await expect.poll(async () => (await storedPlan(page, id)).risk?.words).toEqual(["返利"]);
  const broken = { name: "gbk.txt", mimeType: "text/plain", buffer: Buffer.from([0xb4, 0xfa, 0xb9, 0xba]) };
  await page.locator('input[data-import="words"]').setInputFiles(broken);
  await expect(page.locator(".toast")).toContainText("UTF-8");
  expect((await storedPlan(page, id)).risk.words).toEqual(["返利"]);
});

test("ten thousand words of one's own are taken and found", async ({ page }) => {
  await openRisk(page);
  const words = Array.from({ length: 10_003 }, (_, n) => `词${n}尾`).join("\n");
  const file = { name: "many.txt", mimeType: "text/plain", buffer: Buffer.from(words) };
  await page.locator('input[data-import="words"]').setInputFiles(file);
  await expect(page.locator(".risk__refused li")).toHaveCount(3);
  await page.locator(copy).fill("前词9999尾后");
  await expectFigures(page, { "risk.copy_hits": 1 });
});

test("what the plan does touches red lines, and each is mended by a press", async ({ page }) => {
  const id = await openRisk(page);
  await page.locator('select[name="risk.payment"]').selectOption("chat");
  await page.locator('input[name="risk.data"][value="identity_card"]').check();
  await page.locator('input[name="risk.bots"]').check();
  await page.locator('input[name="risk.archive"]').check();
  await expectFigures(page, { "risk.red_lines": 3 });
  await expect(page.locator('[data-finding="risk.archive"]')).toBeVisible();
  for (const mend of ["finance-paid_in_chat", "data_leak-rejected_data", "data_leak-archive", "tools-bots"]) {
    await page.locator(`[data-action="mend-${mend}"]`).click();
  }
  await expectFigures(page, { "risk.red_lines": 0 });
  await expect.poll(async () => (await storedPlan(page, id)).risk).toEqual({ payment: "mini_program" });
});

test("what joining and engagement plan touches red lines here, and is mended from here", async ({ page }) => {
  const id = await openRisk(page);
  await open(page, `#/plan/${id}/engagement`);
  await ready(page, "engagement");
  await page.locator('input[name="engagement.points.invite"]').fill("10");
  await page.keyboard.press("Enter");
  await open(page, `#/plan/${id}/entry`);
  await ready(page, "entry");
  await page.locator('input[name="entry.bots"]').check();
  await open(page, `#/plan/${id}/risk`);
  await ready(page, "risk");
  await expectFigures(page, { "risk.red_lines": 2 });
  for (const mend of ["induced_sharing-invite_points", "tools-guard"]) {
    await page.locator(`[data-action="mend-${mend}"]`).click();
  }
  await expectFigures(page, { "risk.red_lines": 0 });
  await expect(page.locator("main :focus")).toHaveCount(1);
  const plan = await storedPlan(page, id);
  expect([plan.entry, plan.engagement]).toEqual([undefined, undefined]);
});

test("a text that the announcement has no room for is refused as a whole, with the limit", async ({ page }) => {
  const id = await openRisk(page);
  await page.locator(announcement).fill("先有的公告");
  await page.locator(copy).fill("好".repeat(5_001));
  await page.locator('[data-action="take-announcement"]').click();
  await expect(page.locator(".toast")).toContainText("最多 5000 个");
  await expect(page.locator(announcement)).toHaveValue("先有的公告");
  expect((await storedPlan(page, id)).risk.announcement).toBe("先有的公告");
});

test("keeping chats is said in full, and members are told of it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const id = await openRisk(page);
  const told = page.locator('textarea[name="risk.privacy"]');
  await expect(told).toHaveValue(/聊天不存档/);
  await page.locator('input[name="risk.archive"]').check();
  await page.locator('textarea[name="risk.purpose"]').fill("处理投诉");
  await page.locator('input[name="risk.consent"]').check();
  await page.locator('input[name="risk.retention"]').fill("90");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-finding="risk.archive"]')).toHaveCount(0);
  await expect(told).toHaveValue(/用途：处理投诉。保存 90 天/);
  await page.locator('[data-action="copy-privacy"]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("处理投诉");
  await told.fill("自己的告知");
  await page.locator('[data-action="reset-privacy"]').click();
  await expect(told).toHaveValue(/处理投诉/);
  await expect.poll(async () => (await storedPlan(page, id)).risk).toEqual({
    archived: true, purpose: "处理投诉", consent: true, retention: 90,
  });
  await page.locator('input[name="risk.data"][value="bank_card"]').check();
  await expect(told).toHaveCount(0);
});

test("the next revision follows the last one onto the calendar", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-09-01T08:00:00+08:00"));
  const id = await openRisk(page);
  await page.locator('input[name="risk.revised_on"]').fill("2026-08-31");
  await page.locator('input[name="risk.revised_on"]').press("Enter");
  await expect(page.locator('[data-kpi="risk.next_revision"]')).toHaveAttribute("data-value", "2026-11-30");
  await page.locator('[data-action="put-revision"]').click();
  await expect(page.locator('[data-action="put-revision"]')).toHaveCount(0);
  const days = async () => Object.values<any>((await storedPlan(page, id)).calendar?.items ?? {}).map((item) => item.when.day);
  await expect.poll(days).toEqual(["2026-11-30"]);
  await page.locator('input[name="risk.revised_on"]').fill("2026-09-01");
  await page.locator('input[name="risk.revised_on"]').press("Enter");
  await page.locator('[data-action="put-revision"]').click();
  await expect.poll(days).toEqual(["2026-12-01"]);
});

for (const theme of ["light", "dark"]) {
  test(`on a phone a filled page can be read by everybody: ${theme}`, async ({ page }) => {
    await withSettings(page, { lang: theme === "dark" ? "zh-CN" : "en", theme });
    await openRisk(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator(announcement).fill("今晚答疑，\u202e利福送人3邀，全网最低价");
    await page.locator(copy).fill("Invite 3 friends and get a gift");
    await page.locator('input[name="risk.archive"]').check();
    await page.locator('input[name="risk.bots"]').check();
    await expectFigures(page, { "risk.red_lines": 3 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(excess).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  });
}

test("the register asks for triggers that the source leaves blank, and for owners", async ({ page }) => {
  const id = await openRisk(page);
  await expectFigures(page, { "risk.without_owner": 12, "risk.without_trigger": 4 });
  await page.locator('[data-hazard="finance"] summary').click();
  await page.locator('textarea[name="risk.cares.finance.trigger"]').fill("团长收转账");
  await page.locator('input[name="risk.cares.finance.owner"]').fill("Ana");
  await expectFigures(page, { "risk.without_owner": 11, "risk.without_trigger": 3 });
  await expect.poll(async () => (await storedPlan(page, id)).risk?.cares?.finance?.owner).toBe("Ana");
});

test("the reviews and the training go onto the calendar once", async ({ page }) => {
  const id = await openRisk(page);
  await expect(page.locator('[data-action="put-routine"]')).toHaveCount(0);
  await page.locator('input[name="risk.routine_from"]').fill("2026-12-01");
  await page.locator('input[name="risk.routine_from"]').press("Enter");
  await page.locator('[data-action="put-routine"]').click();
  await expect(page.locator('[data-routine][data-placed="true"]')).toHaveCount(4);
  await expect(page.locator('[data-action="put-routine"]')).toHaveCount(0);
  const items = Object.values<any>((await storedPlan(page, id)).calendar.items);
  const repeats = items.map((item) => [item.when.day, item.repeat.frequency, item.repeat.every]).sort();
  expect(repeats).toEqual([
    ["2026-12-01", "monthly_date", 3],
    ["2026-12-02", "weekly", 1],
    ["2026-12-06", "weekly", 1],
    ["2026-12-07", "weekly", 1],
  ]);
});

test("in English the rules, the rewrites and the findings are English", async ({ page }) => {
  await withSettings(page, { lang: "en" });
  await openRisk(page);
  await expect(page.locator('textarea[name="risk.parts.behaviour"]')).toHaveValue(/No ads/);
  await page.locator(announcement).fill("Invite 3 friends and get a gift");
  await page.locator('.risk__notice [data-action="rewrite"]').click();
  await expect(page.locator(announcement)).toHaveValue(/collect points/);
});
