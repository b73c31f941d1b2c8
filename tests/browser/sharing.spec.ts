// What leaves the share dialog besides the link and the file: the link's code, text for a chat, the poster, and what the
// system's share sheet takes.

import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { codeIn, pixelsOf } from "./support/pictures";
import { fromTemplate, planWith, storedPlan } from "./support/plans";

/** Opens the share dialog of the plan that is open. */
async function sharing(page: Page): Promise<Locator> {
  await page.locator('[data-action="share"]').first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator('[data-export="json"]')).toBeVisible();
  return dialog;
}

/** What a press on a button of the dialog downloads. */
async function exported(page: Page, dialog: Locator, what: string): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), dialog.locator(`[data-export="${what}"]`).click()]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

for (const theme of ["light", "dark"] as const) {
  test(`the code of the link is the link, on the screen and in files, ${theme}`, async ({ page }) => {
    await withSettings(page, { theme });
    await fromTemplate(page, "member");
    const dialog = await sharing(page);
    const link = await dialog.locator('[name="share.link"]').inputValue();
    const code = dialog.locator("[data-code]");
    await expect(code).toHaveAttribute("data-code", /^\d+$/);

    // Large enough on the screen for a camera: what the browser painted is read.
    const picture = code.getByRole("img");
    await picture.evaluate((picture) => picture.scrollIntoView({ block: "center" }));
    expect(codeIn(await pixelsOf(page, await picture.screenshot()))).toBe(link);

    const png = await exported(page, dialog, "png");
    expect(png.name).toBe("山野会·付费会员群.二维码.png");
    const pixels = await pixelsOf(page, png.file);
    expect(pixels.width).toBe(pixels.height);
    expect(codeIn(pixels)).toBe(link);

    const svg = await exported(page, dialog, "svg");
    expect(svg.name).toBe("山野会·付费会员群.二维码.svg");
    const drawn = await page.context().newPage();
    await drawn.setContent(svg.file.toString());
    expect(codeIn(await pixelsOf(page, await drawn.locator("svg").screenshot()))).toBe(link);
    expect(await faults(page, "dialog")).toEqual([]);
  });
}

/** Text of chance, which does not shrink in a link: each character takes about three letters of it. */
function letters(n: number, seed = 1): string {
  let state = seed;
  return Array.from({ length: n }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(0x4e00 + (state % 20_000));
  }).join("");
}

test("a long link has a dense code", async ({ page }) => {
  await planWith(page, { positioning: { why: letters(420) } }, "staffing");
  await ready(page, "staffing");
  const dialog = await sharing(page);
  const link = await dialog.locator('[name="share.link"]').inputValue();
  expect(link.length).toBeGreaterThan(1_300);
  await expect(dialog.locator("[data-code]")).toContainText("很密");
  const png = await exported(page, dialog, "png");
  expect(codeIn(await pixelsOf(page, png.file))).toBe(link);
});

test("a link that is too long for a code has none, and a file is offered", async ({ page }) => {
  await planWith(page, { positioning: { why: letters(600, 1), whom: letters(599, 7), value: letters(598, 11) } }, "staffing");
  await ready(page, "staffing");
  const tooLong = await sharing(page);
  await expect(tooLong.locator('[data-code="none"]')).toContainText("2,953");
  await expect(tooLong.locator('[data-export="png"]')).toHaveCount(0);
  await expect(tooLong.locator('[data-export="json"]')).toBeVisible();
});

test("a meter says how long the link is, and from where on a file is better", async ({ page }) => {
  const meter = (dialog: Locator) => dialog.locator(".meter").filter({ has: page.locator('[data-kpi="share.length"]') });
  const expectMeter = async (dialog: Locator, length: number, verdict: RegExp) => {
    await expect(meter(dialog).locator("[data-kpi]")).toHaveAttribute("data-value", String(length));
    await expect(meter(dialog).locator("[data-kpi]")).toHaveText(`${length.toLocaleString("en")} / 8,000 字符`);
    await expect(meter(dialog).getByRole("meter")).toHaveAttribute("aria-valuenow", String(Math.min(100, Math.round(length / 80))));
    await expect(meter(dialog)).toContainText(verdict);
    // Its mark stands where chats begin to cut, its bar ends where the link does.
    const [bar, fill, mark] = await Promise.all([".meter__ground", ".meter__fill", ".meter__target"].map((part) => meter(dialog).locator(part).evaluate((it) => it.getBoundingClientRect())));
    expect((mark!.x - bar!.x) / bar!.width).toBeCloseTo(0.25, 2);
    expect(fill!.width / bar!.width).toBeCloseTo(Math.min(1, length / 8_000), 2);
  };
  for (const [words, from, to, verdict] of [
    [0, 0, 2_000, /聊天里放得下/],
    [560, 2_000, 4_000, /聊天软件可能截断.*发文件更稳/],
    [1_200, 4_000, 8_000, /聊天软件可能截断.*发文件更稳/],
    [2_400, 8_000, Infinity, /太长了，浏览器可能打不开。请发文件/],
  ] as const) {
    const fields = ["why", "whom", "value"];
    const positioning = Object.fromEntries(fields.map((name, n) => [name, letters(Math.min(590, Math.max(0, words - n * 590)), n * 6 + 1)]).filter(([, text]) => text));
    const entry = words > 1_770 ? { entry: { welcome: letters(590, 23) }, risk: { announcement: letters(900, 31) } } : {};
    await planWith(page, { positioning, ...entry }, "staffing");
    await ready(page, "staffing");
    const dialog = await sharing(page);
    const length = Number(await meter(dialog).locator("[data-kpi]").getAttribute("data-value"));
    expect(length, `${words}`).toBeGreaterThan(from);
    expect(length, `${words}`).toBeLessThanOrEqual(to);
    await expectMeter(dialog, length, verdict);
    const link = dialog.locator('[name="share.link"]');
    // A link that browsers may refuse is not handed out: a file takes its place, and is what the dialog asks for.
    if (to === Infinity) {
      await expect(link).toHaveCount(0);
      await expect(dialog.locator('[data-action="copy-link"]')).toHaveCount(0);
      await expect(dialog.locator('[data-export="json"]')).toHaveClass(/button--primary/);
    } else {
      expect((await link.inputValue()).length).toBe(length);
      await expect(dialog.locator('[data-export="json"]')).not.toHaveClass(/button--primary/);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
});

test.describe("text for a chat", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  for (const lang of ["zh-CN", "en"]) {
    test(`is seen, then copied, short or with all answers, ${lang}`, async ({ page }) => {
      await withSettings(page, { lang });
      await fromTemplate(page, "member");
      const dialog = await sharing(page);
      const text = dialog.locator('[name="share.text"]');
      const short = await text.inputValue();
      expect(short.split("\n").length).toBeLessThanOrEqual(5);
      expect(short).toContain(await dialog.locator('[name="share.link"]').inputValue());
      await dialog.locator('[data-action="copy-text"]').click();
      await expect(dialog.getByText(lang === "en" ? "Text copied" : "文字已复制")).toBeVisible();
      expect(await copied(page)).toBe(short);

      await dialog.locator('input[name="share.length_of_text"][value="long"]').check({ force: true });
      await expect(text).not.toHaveValue(short);
      const long = await text.inputValue();
      for (const name of lang === "en" ? ["Positioning: ", "Growth: "] : ["定位：", "漏斗与增长："]) expect(long).toContain(`\n${name}`);
      await dialog.locator('[data-action="copy-text"]').click();
      await expect.poll(() => copied(page)).toBe(long);
      expect(await faults(page, "dialog")).toEqual([]);
    });
  }
});

/** The code of the link as a picture, taken from the share dialog. */
async function codePicture(page: Page): Promise<{ link: string; file: Buffer }> {
  const dialog = await sharing(page);
  const link = await dialog.locator('[name="share.link"]').inputValue();
  const { file } = await exported(page, dialog, "png");
  return { link, file };
}

test("the poster has the plan's words, a code that is dropped in, and is a picture of 1080 × 1440", async ({ page }) => {
  const id = await fromTemplate(page, "member");
  const { link, file } = await codePicture(page);
  await page.getByRole("dialog").locator('[data-action="poster"]').click();
  const dialog = page.getByRole("dialog").filter({ has: page.locator(".poster-desk") });
  const preview = dialog.locator(".poster-desk__picture");
  await expect(preview).toHaveAttribute("alt", /山野会·付费会员群/);
  const seen = () => preview.getAttribute("src").then((src) => decodeURIComponent(src ?? ""));
  expect(await seen()).toContain("会员日价格");
  expect(await seen()).toContain("进群码贴这里");

  const input = dialog.locator('input[type=file][data-import="code"]');
  await input.setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(dialog).toContainText("「plan.json」不是能用的图片");
  await input.setInputFiles({ name: "code.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await expect(dialog).toContainText("「code.png」打不开");
  await input.setInputFiles({ name: "large.png", mimeType: "image/png", buffer: Buffer.alloc(12_000_001) });
  await expect(dialog).toContainText("「large.png」超过 12 MB");
  await input.setInputFiles({ name: "code.png", mimeType: "image/png", buffer: file });
  await expect(dialog.locator('[name="poster.fetched"]')).toBeVisible();
  await dialog.locator('[name="poster.fetched"]').fill("2026-11-30");
  await dialog.locator('[name="poster.fetched"]').press("Enter");
  await expect.poll(seen).toContain("12 月 7 日");
  await expect(dialog.locator('[data-fact="P04-qr-7d"]')).toBeVisible();

  await dialog.locator('[name="channels.poster.title"]').fill("周末一起爬山 🏔️ <b>很长的标题</b>".repeat(4));
  await dialog.locator('input[name="channels.poster.look"][value="night"]').check({ force: true });
  await expect.poll(seen).toContain("poster--night");
  await expect.poll(seen).toContain("&lt;b&gt;");
  expect(await faults(page, "dialog")).toEqual([]);

  const png = await exported(page, dialog, "png");
  expect(png.name).toBe("山野会·付费会员群.海报.png");
  const pixels = await pixelsOf(page, png.file);
  expect([pixels.width, pixels.height]).toEqual([1080, 1440]);
  expect(codeIn(pixels)).toBe(link);

  // Words are kept in the plan, the image is not.
  await expect.poll(async () => (await storedPlan(page, id)).channels?.poster?.look).toBe("night");
  expect(JSON.stringify(await storedPlan(page, id))).not.toContain("base64");
  await dialog.locator('[data-action="remove-code"]').click();
  await expect.poll(seen).toContain("进群码贴这里");
});

test("the channels' page leads to the poster, in English and in the dark", async ({ page }) => {
  await withSettings(page, { lang: "en", theme: "dark" });
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/channels`);
  await ready(page, "channels");
  await page.locator('[data-action="poster"]').click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator(".poster-desk__picture")).toBeVisible();
  await expect(dialog).toContainText("The image stays in this window only");
  expect(await faults(page, "dialog")).toEqual([]);
  const png = await exported(page, dialog, "png");
  const { width, height, data } = await pixelsOf(page, png.file);
  expect([width, height]).toEqual([1080, 1440]);
  // Paper is light, whatever the page is.
  expect([...data.slice(0, 3)]).toEqual([255, 255, 255]);
});

test("where there is a share sheet, files go by it, and what it refuses is downloaded", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(Navigator.prototype, {
      canShare: () => true,
      share: async ({ files }: { files: File[] }) => {
        if (files[0].type === "application/json") throw new DOMException("not this kind", "NotAllowedError");
        shared.push([files[0].name, files[0].type]);
      },
    });
  });
  const id = await fromTemplate(page, "member");
  const dialog = await sharing(page);
  const [download] = await Promise.all([page.waitForEvent("download"), dialog.locator('footer [data-action="share-file"]').click()]);
  expect(download.suggestedFilename()).toMatch(/\.qunce\.json$/);
  await dialog.locator('[data-action="poster"]').click();
  const poster = page.getByRole("dialog").filter({ has: page.locator(".poster-desk") });
  await poster.locator('[data-action="share-file"]').click();
  const shared = () => page.evaluate(() => Reflect.get(window, "shared"));
  await expect.poll(shared).toEqual([["山野会·付费会员群.海报.png", "image/png"]]);
  await page.keyboard.press("Escape");

  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
  await page.getByRole("button", { name: "带走日历" }).click();
  await page.locator('[data-action="share-ics"]').click();
  await expect.poll(async () => (await shared()).at(-1)).toEqual(["山野会·付费会员群.ics", "text/calendar"]);

  // Whatever else leaves is downloaded, and can then go by the sheet as well.
  await open(page, `#/plan/${id}/report`);
  await ready(page, "report");
  for (const [kind, end, mime] of [["markdown", "md", "text/markdown"], ["xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"]] as const) {
    await exported(page, page.locator("main"), kind);
    const toast = page.locator(".toast");
    await expect(toast).toContainText(`已下载「山野会·付费会员群.${end}」`);
    await toast.getByRole("button", { name: "分享" }).click();
    const sheet = page.getByRole("dialog");
    await expect(sheet).not.toContainText("微信");
    await sheet.locator('[data-action="share-file"]').click();
    await expect.poll(async () => (await shared()).at(-1)).toEqual([`山野会·付费会员群.${end}`, mime]);
    await page.keyboard.press("Escape");
    await expect(sheet).toHaveCount(0);
  }
});
