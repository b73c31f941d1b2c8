// What devices read about the app to install it.

import type { Page } from "@playwright/test";
import { expect, open, ready, test, withSettings } from "./support/app";

type Picture = { src: string; sizes: string; type: string; purpose?: string; form_factor?: string };
type Manifest = Record<string, unknown> & { icons: Picture[]; screenshots: Picture[] };

/** The manifest, and what the browser has to say against it. */
async function manifestOf(page: Page): Promise<{ manifest: Manifest; errors: unknown[] }> {
  const session = await page.context().newCDPSession(page);
  const { data, errors } = await session.send("Page.getAppManifest");
  return { manifest: JSON.parse(data ?? "null"), errors };
}

test("the browser has nothing against the manifest, and every picture is what it is said to be", async ({ page }) => {
  await open(page);
  const { manifest, errors } = await manifestOf(page);
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({ name: "群策 Qunce", start_url: "./", scope: "./", display: "standalone", lang: "zh-CN" });
  const color = (name: string) => page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(), name);
  expect(manifest).toMatchObject({ background_color: await color("--canvas"), theme_color: await color("--surface") });
  const purposes = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? "any"}`);
  expect(purposes).toEqual(["any any", "192x192 any", "512x512 any", "512x512 maskable"]);
  expect(new Set(manifest.screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(["narrow", "wide"]));

  const apple = (await page.locator('link[rel="apple-touch-icon"]').getAttribute("href"))!;
  for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots, { src: apple, sizes: "180x180", type: "image/png" }]) {
    const response = await page.request.get(src);
    expect(response.headers()["content-type"], src).toContain(type);
    expect((await response.body()).length, src).toBeLessThan(100_000);
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== "any") expect(size, src).toBe(sizes);
  }
});

test("the browser's own bar has the color of the page's", async ({ page }) => {
  await withSettings(page, { theme: "dark" });
  await open(page, "#/settings");
  await ready(page, "settings");
  const color = page.locator('meta[name="theme-color"]');
  await expect(color).toHaveAttribute("content", "#161C19");
  await page.locator('input[name="settings.theme"][value="light"]').check({ force: true });
  await expect(color).toHaveAttribute("content", "#FFFFFF");
});
