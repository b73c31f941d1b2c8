// What leaves the share dialog besides the link and the file: the link's code, and text for a chat.

import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { codeIn, pixelsOf } from "./support/pictures";
import { fromTemplate, planWith } from "./support/plans";

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
    expect(codeIn(await pixelsOf(page, await code.getByRole("img").screenshot()))).toBe(link);

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
