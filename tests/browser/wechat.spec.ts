// WeChat's own browser, told by its name: it downloads and prints nothing, and says nothing about it.

import type { Locator, Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { codeIn, pixelsOf } from "./support/pictures";
import { fromTemplate, planWith, storedPlan } from "./support/plans";

const WECHAT =
  "Mozilla/5.0 (Linux; Android 14; 23127PN0CC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.188 " +
  "Mobile Safari/537.36 XWEB/1260117 MMWEBSDK/20240501 MicroMessenger/8.0.50.2701(0x28003253) WeChat/arm64 NetType/WIFI Language/zh_CN";

test.use({
  userAgent: WECHAT,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  permissions: ["clipboard-read", "clipboard-write"],
});

/** What stands over the page after an export: the one dialog. A download would fail the test. */
async function inHand(page: Page, press: () => Promise<void>, kind = "file"): Promise<Locator> {
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await press();
  const dialog = page.getByRole("dialog").filter({ has: page.locator(`[data-in-hand="${kind}"]`) });
  await expect(dialog).toBeVisible();
  expect(downloads).toEqual([]);
  return dialog;
}

/** Closes the dialog by the phone's back key. */
async function back(page: Page, dialog: Locator): Promise<void> {
  const address = page.url();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  expect(page.url()).toBe(address);
}

/** The share dialog, behind the menu of the top bar. */
async function sharing(page: Page): Promise<Locator> {
  await page.locator("header").getByRole("button", { name: /^(更多|More)$/ }).click();
  await page.getByRole("menuitem", { name: /^(分享|Share)/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("[data-code]")).toBeVisible();
  return dialog;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const [lang, theme] of [["zh-CN", "light"], ["en", "dark"]] as const) {
  test(`every file of the share dialog has its ways, ${lang}, ${theme}`, async ({ page }) => {
    await withSettings(page, { lang, theme });
    const id = await fromTemplate(page, "member");
    const share = await sharing(page);
    const link = await share.locator('[name="share.link"]').inputValue();

    const plan = await inHand(page, () => share.locator('[data-export="json"]').click());
    await expect(plan).toContainText(".qunce.json");
    await plan.locator('[data-action="copy-file"]').click();
    await expect.poll(async () => (await copied(page)).includes('"qunce.plan"')).toBe(true);
    expect(JSON.parse(await copied(page)).plan).toEqual(await storedPlan(page, id));
    await plan.locator('[data-action="copy-link"]').click();
    await expect.poll(() => copied(page)).toBe(link);
    expect(await faults(page, "dialog:has([data-in-hand])")).toEqual([]);
    // Only the topmost layer closes.
    await back(page, plan);
    await expect(share).toBeVisible();

    const picture = await inHand(page, () => share.locator('[data-export="png"]').click());
    const pressed = picture.locator("img");
    await expect(pressed).toBeVisible();
    const [type, base64] = ((await pressed.getAttribute("src")) ?? "").replace(/^data:/, "").split(";base64,");
    expect(codeIn(await pixelsOf(page, Buffer.from(base64, "base64"), type))).toBe(link);
    await expect(picture.locator('[data-action="copy-file"]')).toHaveCount(0);
    expect(await faults(page, "dialog:has([data-in-hand])")).toEqual([]);
    await picture.getByRole("button", { name: /^(关闭|Close)$/ }).click();
    await expect(picture).toHaveCount(0);

    const drawing = await inHand(page, () => share.locator('[data-export="svg"]').click());
    await expect(drawing.locator('[data-action="copy-file"]')).toBeVisible();
    await back(page, drawing);

    // Megabytes are nothing to copy.
    const whole = await inHand(page, () => share.locator('[data-export="html"]').click());
    await expect(whole.locator('[data-action="copy-file"]')).toHaveCount(0);
    await expect(whole.locator('[data-action="copy-link"]')).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(whole).toHaveCount(0);

    await back(page, share);
    await expect(page.locator('main[data-page="staffing"]')).toBeVisible();
    // The next one leaves the page, as ever.
    await page.goBack();
    await expect(page.locator('main[data-page="plans"]')).toBeVisible();
  });
}

test("the calendar's files and its sheet of paper have their ways", async ({ page }) => {
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
  for (const [what, mark] of [["ics", "BEGIN:VCALENDAR"], ["csv", ","]] as const) {
    await page.getByRole("button", { name: "带走日历" }).click();
    const dialog = await inHand(page, () => page.locator(`[data-export="${what}"]`).click());
    await expect(dialog).toContainText(`.${what}`);
    await dialog.locator('[data-action="copy-file"]').click();
    await expect.poll(async () => (await copied(page)).includes(mark)).toBe(true);
    await back(page, dialog);
  }
  await page.getByRole("button", { name: "带走日历" }).click();
  const sheet = await inHand(page, () => page.locator('[data-export="xlsx"]').click());
  await expect(sheet.locator('[data-action="copy-file"]')).toHaveCount(0);
  await expect(sheet.locator('[data-action="copy-link"]')).toBeVisible();
  await back(page, sheet);

  await page.getByRole("button", { name: "带走日历" }).click();
  const paper = await inHand(page, () => page.locator('[role="menu"] [data-action="print"]').click(), "paper");
  await expect(paper).toContainText("微信里打印不了");
  await expect(paper).toContainText("在浏览器打开");
  expect(await faults(page, "dialog")).toEqual([]);
  await back(page, paper);
});

test("a chart's picture can be pressed, and its numbers copied", async ({ page }) => {
  await planWith(page, {}, "funnel");
  await ready(page, "funnel");
  const panel = page.locator(".chart-panel").first();
  const menu = panel.locator(".panel__actions").getByRole("button").last();
  await menu.click();
  const picture = await inHand(page, () => panel.locator('[data-export="png"]').click());
  await expect(picture.locator("img")).toHaveAttribute("src", /^data:image\/png;base64,/);
  await back(page, picture);
  await menu.click();
  const numbers = await inHand(page, () => panel.locator('[data-export="csv"]').click());
  await expect(numbers.locator('[name="file.text"]')).toHaveValue(/,/);
  await back(page, numbers);
});

test("a backup counts once its text is copied", async ({ page }) => {
  await fromTemplate(page, "member");
  await open(page, "#/settings");
  await ready(page, "settings");
  const dialog = await inHand(page, () => page.locator('[data-export="json"]').click());
  await expect(dialog).toContainText("qunce-backup-");
  const at = () => page.evaluate(() => JSON.parse(localStorage.getItem("qunce:settings") ?? "{}").backed_up_at ?? null);
  expect(await at()).toBeNull();
  await dialog.locator('[data-action="copy-file"]').click();
  await expect.poll(at).not.toBeNull();
  expect(JSON.parse(await copied(page)).format).toBe("qunce.backup");
});

test("the share sheet is offered where there is one, and what it refuses is said", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(Navigator.prototype, {
      canShare: (data: { files?: File[] }) => (data.files ?? []).every((file) => file.type !== "image/svg+xml"),
      share: async ({ files }: { files: File[] }) => {
        if (files[0].type === "application/json") throw new DOMException("not this kind", "NotAllowedError");
        shared.push([files[0].name, files[0].type, files[0].size > 100]);
      },
    });
  });
  await fromTemplate(page, "member");
  const share = await sharing(page);
  const picture = await inHand(page, () => share.locator('[data-export="png"]').click());
  await picture.locator('[data-action="share-file"]').click();
  await expect(picture).toContainText("已交给系统分享");
  expect(await page.evaluate(() => Reflect.get(window, "shared"))).toEqual([["山野会·付费会员群.二维码.png", "image/png", true]]);
  await back(page, picture);

  const drawing = await inHand(page, () => share.locator('[data-export="svg"]').click());
  await expect(drawing.locator('[data-action="share-file"]')).toHaveCount(0);
  await back(page, drawing);

  const plan = await inHand(page, () => share.locator('[data-export="json"]').click());
  await plan.locator('[data-action="share-file"]').click();
  await expect(plan).toContainText("系统的分享不收这种文件");
});

const PLANNERS = ["positioning", "staffing", "entry", "calendar", "engagement", "funnel", "monitor", "risk", "channels", "launch", "lifecycle", "report"];

/** What a phone takes of the edges of its screen, as Chromium is told it. Unit: CSS pixels. */
async function withInsets(page: Page, insets: { top?: number; bottom?: number; left?: number; right?: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setSafeAreaInsetsOverride" as any, { insets } as any);
}

test("no field is so small that a phone would zoom into it, and text may grow and be zoomed into", async ({ page }) => {
  const id = await fromTemplate(page, "member");
  const small: string[] = [];
  for (const name of PLANNERS) {
    await open(page, `#/plan/${id}/${name}`);
    await ready(page, name);
    await page.evaluate(() => document.querySelectorAll("main details").forEach((it) => it.setAttribute("open", "")));
    small.push(
      ...(await page.evaluate(() => {
        const typed = "input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=hidden]), select, textarea";
        const fields = [...document.querySelectorAll(typed)].filter((field) => field.checkVisibility());
        return fields.filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16).map((field) => `${field.getAttribute("name")}`.replaceAll(/\d[\d-]*/g, "*"));
      })),
    );
  }
  const sizing = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return { adjust: style.getPropertyValue("text-size-adjust") || style.getPropertyValue("-webkit-text-size-adjust"), viewport: document.querySelector('meta[name="viewport"]')!.getAttribute("content") };
  });
  expect(sizing.adjust).toBe("100%");
  expect(sizing.viewport).toContain("viewport-fit=cover");
  expect(sizing.viewport).not.toMatch(/user-scalable|maximum-scale/);
  expect([...new Set(small)]).toEqual([]);
});

test("text that is a third larger, as phones make it that are asked for large text, has room on every page", async ({ page }) => {
  const id = await fromTemplate(page, "member");
  const wide: string[] = [];
  for (const name of PLANNERS) {
    await open(page, `#/plan/${id}/${name}`);
    await ready(page, name);
    const heading = page.locator("main h1").first();
    const size = () => heading.evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
    const before = await size();
    // No text has a size that is not one of these.
    const grown = await page.evaluate(() => {
      const root = document.documentElement;
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSStyleRule);
      const names = [...new Set(rules.flatMap((rule) => [...(rule as CSSStyleRule).style]).filter((name) => /^--(t|lh)-/.test(name)))];
      const sheet = new CSSStyleSheet();
      const size = (name: string) => parseFloat(getComputedStyle(root).getPropertyValue(name)) * 1.37;
      sheet.insertRule(`:root { ${names.map((name) => `${name}: ${size(name)}px !important`).join("; ")} }`);
      document.adoptedStyleSheets = [sheet];
      return names.length;
    });
    expect(grown).toBeGreaterThan(10);
    expect(await size()).toBeCloseTo(before * 1.37, 1);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${name}: ${over}`);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
  }
  expect(wide).toEqual([]);
});

test("nothing stands where the phone has its camera and its bar", async ({ page }) => {
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/calendar`);
  await ready(page, "calendar");
  await withInsets(page, { top: 47, bottom: 34 });
  const box = (of: string) => page.locator(of).first().evaluate((it) => it.getBoundingClientRect().toJSON());
  const style = (of: string, what: string) => page.locator(of).first().evaluate((it, what) => getComputedStyle(it).getPropertyValue(what), what);
  await expect.poll(() => style(".top-bar", "padding-top")).toBe("47px");
  expect(await style(".tab-bar", "padding-bottom")).toBe("34px");
  // Bars reach the edges; what can be pressed in them does not.
  expect((await box(".top-bar")).y).toBe(0);
  expect((await box(".tab-bar")).bottom).toBe(844);
  const pressed = (bar: string) => page.locator(`${bar} :is(a, button):visible`).evaluateAll((all) => all.map((it) => it.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]));
  for (const [top] of await pressed(".top-bar")) expect(top!).toBeGreaterThanOrEqual(47);
  for (const [, bottom] of await pressed(".tab-bar")) expect(bottom!).toBeLessThanOrEqual(844 - 34);
  // The page ends above the bar.
  const main = page.locator("main");
  await main.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  expect((await main.evaluate((it) => it.getBoundingClientRect().bottom))).toBeLessThanOrEqual((await box(".tab-bar")).y + 1);

  const share = await sharing(page);
  const foot = share.locator("footer button:visible").last();
  const end = () =>
    foot.evaluate((it) => {
      for (let at: Element | null = it; at; at = at.parentElement) at.scrollTop = at.scrollHeight;
      return it.getBoundingClientRect().bottom;
    });
  // The sheet comes up from below.
  await expect.poll(end).toBeLessThanOrEqual(844 - 34);
  await back(page, share);

  // On its side the camera is beside the page.
  await page.setViewportSize({ width: 844, height: 390 });
  await withInsets(page, { left: 47, right: 47, bottom: 21 });
  await expect.poll(() => style(".shell", "padding-left")).toBe("47px");
  for (const name of ["calendar", "staffing", "funnel"]) {
    await open(page, `#/plan/${id}/${name}`);
    await ready(page, name);
    await withInsets(page, { left: 47, right: 47, bottom: 21 });
    await expect.poll(() => style(".shell", "padding-left")).toBe("47px");
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll("main :is(a, button, input, select, textarea, h1, p)")]
        .filter((it) => it.checkVisibility() && !it.closest(".chart, [class*=scroll], [class*=strip], [class*=cards]"))
        .map((it) => ({ it, box: it.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < 47 || box.right > 844 - 47))
        .map(({ it, box }) => `${it.localName}.${it.className} ${box.left} ${box.right}`),
    );
    expect(beyond, name).toEqual([]);
  }
});
