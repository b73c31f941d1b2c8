// The app starts, stays on its host, and says so when it cannot start.

import { firstVisit } from "../../script/size.mjs";
import { expect, open, ready, test, watch, withSettings } from "./support/app";

const html = "html";

test("the app opens under a sub-path", async ({ page }) => {
  await open(page);
  await ready(page, "plans");
  await expect(page.locator(html)).toHaveAttribute("lang", "zh-CN");
  await expect(page.locator(html)).toHaveAttribute("data-theme", "light");
  await expect(page.locator(".boot")).toHaveCount(0);
});

test("a first visit loads what script/size counts, and nothing else", async ({ page, baseURL }) => {
  const loaded = new Set<string>();
  page.on("response", (response) => {
    const url = new URL(response.url());
    if (url.protocol.startsWith("http")) loaded.add(url.href.slice(baseURL!.length) || "index.html");
  });
  await open(page);
  await ready(page, "plans");
  await page.waitForLoadState("networkidle");
  // A headless browser asks for no icon, and not what the app is when it is installed.
  const isSeen = (name: string) => !/^icon|^manifest/.test(name);
  expect([...loaded].filter(isSeen).sort(), "see FETCHED_AT_START in script/size.mjs").toEqual(
    firstVisit().all.filter(isSeen).sort(),
  );
});

test("the watch on the page hears a breach", async ({ context }) => {
  const page = await context.newPage();
  const complaints = await watch(page);
  await open(page);
  expect(complaints).toEqual([]);

  await page.evaluate(() => document.body.setAttribute("style", "color: red"));
  await expect.poll(() => complaints.join()).toContain("content policy: style-src-attr");
  await page.evaluate(() => fetch("https://example.invalid/").catch(() => {}));
  await expect.poll(() => complaints.join()).toContain("content policy: connect-src");
  await page.evaluate(() => queueMicrotask(() => { throw new Error("on purpose"); }));
  await expect.poll(() => complaints.join()).toContain("uncaught: on purpose");
});

test.describe("theme and language stand before the app does", () => {
  const cases: { name: string; settings: unknown; prefers: "light" | "dark"; theme: string; lang: string }[] = [
    { name: "chosen", settings: { theme: "dark", lang: "en" }, prefers: "light", theme: "dark", lang: "en" },
    { name: "chosen against the system", settings: { theme: "light" }, prefers: "dark", theme: "light", lang: "zh-CN" },
    { name: "left to the system", settings: { theme: "system" }, prefers: "dark", theme: "dark", lang: "zh-CN" },
    { name: "unreadable", settings: '{"theme":', prefers: "light", theme: "light", lang: "zh-CN" },
    { name: "of another kind", settings: "null", prefers: "light", theme: "light", lang: "zh-CN" },
  ];
  for (const { name, settings, prefers, theme, lang } of cases) {
    test(`settings that are ${name}`, async ({ page }) => {
      // The app never arrives, so what is seen is the work of boot.js alone.
      await page.route("**/*.wasm", () => {});
      await page.emulateMedia({ colorScheme: prefers });
      await withSettings(page, settings);
      await page.goto("./");
      await expect(page.locator(html)).toHaveAttribute("data-theme", theme);
      await expect(page.locator(html)).toHaveAttribute("lang", lang);
      await expect(page.locator(`.boot__loading[lang="${lang}"]`)).toBeVisible();
      await expect(page.locator(`.boot__loading:not([lang="${lang}"])`)).toBeHidden();
    });
  }
});

test("whoever comes for the first time reads what this is while the app is on its way, and only then", async ({ page }) => {
  let hold = true;
  await page.route("**/*.wasm", (route) => (hold ? undefined : route.continue()));
  await page.goto("./");
  const lead = page.locator(".boot__lead[lang='zh-CN']");
  await expect(lead).toBeVisible();
  await expect(page.locator(".boot__lead[lang='en']")).toBeHidden();
  expect(await lead.evaluate((text) => getComputedStyle(text).color)).not.toBe("rgb(0, 0, 0)");

  hold = false;
  await page.reload();
  await ready(page, "plans");
  await page.locator('[data-template="member"]').click();
  await ready(page, "staffing");
  hold = true;
  await page.reload();
  await expect(page.locator(".boot__loading[lang='zh-CN']")).toBeVisible();
  await expect(lead).toBeHidden();
});

test("no paint waits for the app's styles, and the app does", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/app-*.css", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator(".boot__lead[lang='zh-CN']")).toBeVisible();
  await expect(page.locator("main[data-page]")).toHaveCount(0);
  release();
  await ready(page, "plans");
  expect(await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[href*="app-"][rel="stylesheet"]')?.media)).toBe("all");
});

test("a host that sends wasm as something else is no obstacle", async ({ page }) => {
  await page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  await open(page);
  await ready(page, "plans");
});

test.describe("a page whose code does not come", () => {
  test.use({ expectedComplaints: [/settings|404/] });

  test("says so, keeps everything, and opens when asked again", async ({ page }) => {
    await page.route("**/settings.wasm", (route) => route.fulfill({ status: 404, body: "gone" }));
    await open(page, "#/settings");
    await ready(page, "not-loaded");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("这一页没取到");

    await page.unroute("**/settings.wasm");
    await page.getByRole("button", { name: "再试一次" }).click();
    await ready(page, "settings");
  });
});

test.describe("when the app cannot start", () => {
  test.use({ expectedComplaints: [/./] });

  const obstacles = [
    { name: "the wasm is gone", pattern: "**/*.wasm", status: 404, body: "gone" },
    { name: "the wasm is damaged", pattern: "**/*.wasm", status: 200, body: "no wasm at all" },
    { name: "the script is gone", pattern: "**/app.js", status: 404, body: "gone" },
    { name: "the app's styles are gone", pattern: "**/app-*.css", status: 404, body: "gone" },
  ];
  for (const { name, pattern, status, body } of obstacles) {
    test(`${name}: it says so in both languages`, async ({ page }) => {
      await page.route(pattern, (route) => route.fulfill({ status, body, contentType: "application/wasm" }));
      await page.goto("./");
      const failure = page.getByRole("alert");
      await expect(failure).toContainText("群策没能打开");
      await expect(failure).toContainText("Qunce could not open");
      await expect(page.locator(".boot__loading")).toHaveCount(0);

      await page.unroute(pattern);
      await failure.getByRole("button", { name: "再试一次 Try again" }).click();
      await ready(page, "plans");
    });
  }
});

test.describe("opened from disk", () => {
  test.use({ expectedComplaints: [/./] });

  test("the page says that it needs a website", async ({ page }) => {
    await page.goto(new URL("../../dist/index.html", import.meta.url).href);
    await expect(page.getByRole("alert")).toContainText("要放在网站上");
    await expect(page.getByRole("alert")).toContainText("served by a website");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs, and does not pretend to load", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("noscript [lang='zh-CN']")).toContainText("需要开启 JavaScript");
    await expect(page.locator("noscript p[lang='en']")).toContainText("needs JavaScript");
    await expect(page.locator(".boot__loading").first()).toBeHidden();
  });
});
