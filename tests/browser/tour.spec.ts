// Everything used once, in one sitting: every page, every file that can be taken along, every layer that opens. The page
// breaks its policy nowhere, no text becomes markup behind its back, and nothing is asked of another host.

import type { Locator, Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";
import { fromTemplate } from "./support/plans";
import { talk, WRITERS } from "./support/talk";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Takes every file that a place offers, at once or in a menu; the kinds that came. */
async function takeAll(page: Page, place: Locator): Promise<string[]> {
  const kinds: string[] = [];
  const take = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent("download"), press()]);
    expect(await download.failure()).toBeNull();
    kinds.push(download.suggestedFilename().split(".").at(-1)!);
  };
  const buttons = place.locator("[data-export]:visible:enabled");
  for (let n = 0; n < (await buttons.count()); n += 1) await take(() => buttons.nth(n).click());
  await expect(place.first()).toBeVisible();
  const openers = place.locator('[aria-haspopup="menu"]:visible');
  for (let n = 0; n < (await openers.count()); n += 1) {
    const entries = page.locator("[role=menuitem][data-export]:enabled");
    await openers.nth(n).click();
    await expect(page.getByRole("menu")).toBeVisible();
    const count = await entries.count();
    await page.keyboard.press("Escape");
    for (let entry = 0; entry < count; entry += 1) {
      await openers.nth(n).click();
      await take(() => entries.nth(entry).click());
    }
  }
  return kinds;
}

/** Has the page read a group's talk. */
async function dropTalk(page: Page): Promise<void> {
  const { name, text } = Object.values(WRITERS)[0]!(talk());
  await page.locator('[data-import="metrics"]').setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
  await expect(page.locator('[data-kpi="monitor.talk.messages"]')).toBeVisible();
}

test("the tour", async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  const asked = new Set<string>();
  page.context().on("request", (request) => asked.add(request.url()));
  await page.setViewportSize({ width: 1440, height: 900 });
  const id = await fromTemplate(page, "member");
  const kinds = new Set<string>();
  const taken = async (place: Locator) => (await takeAll(page, place)).forEach((kind) => kinds.add(kind));

  // Whatever the app leads to.
  const links = await page.locator("nav a[href^='#/']").evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  const pages = [...new Set(links)];
  expect(pages.length).toBeGreaterThan(12);
  for (const hash of pages) {
    await open(page, hash);
    const main = page.locator('main[data-ready="true"]');
    await expect(main, hash).toBeVisible();
    const fill = main.locator('[data-action="fill"]').first();
    if (hash.endsWith("/calendar")) {
      await fill.click();
      await page.locator('dialog [data-action="fill-now"]').click();
      await expect(page.locator("dialog")).toHaveCount(0);
      await expect(main.locator("[data-item]:visible").first()).toBeVisible();
    }
    if (hash.endsWith("/monitor")) await dropTalk(page);
    await taken(main);
    const chip = main.locator("[data-fact]:visible").first();
    if (await chip.count()) {
      await chip.click();
      await page.keyboard.press("Escape");
    }
  }

  await open(page, `#/plan/${id}/staffing`);
  await ready(page, "staffing");
  await taken(page.locator("header"));
  for (const key of ["Control+.", "?"]) await page.locator("body").press(key);
  await expect(page.locator("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.locator('[data-action="share"]').first().click();
  const dialog = page.locator("dialog");
  await expect(dialog.locator('[name="share.link"]')).toBeVisible();
  await taken(dialog);
  const link = await dialog.locator('[name="share.link"]').inputValue();
  await page.goto("about:blank");
  await page.goto(link);
  await ready(page, "share");

  expect([...kinds].sort()).toEqual(expect.arrayContaining(["csv", "html", "ics", "json", "png", "xlsx"]));
  const elsewhere = [...asked].filter((url) => !url.startsWith(baseURL!) && !/^(blob|data|about):/.test(url));
  expect(elsewhere).toEqual([]);
});

test.describe("what the policy forbids", () => {
  test.use({ expectedComplaints: [/content policy|Trusted|trusted|violates/] });

  test("no text becomes markup, and no address a script, but what the page itself lets through", async ({ page }) => {
    await open(page);
    await ready(page, "plans");
    const refused = await page.evaluate(() => {
      const tries: (() => unknown)[] = [
        () => (document.createElement("div").innerHTML = "<img src=x onerror=alert(1)>"),
        () => new DOMParser().parseFromString("<p>", "text/html"),
        () => new Worker("./other.js"),
        () => trustedTypes.createPolicy("other", { createHTML: (text: string) => text }),
        () => (globalThis as any).qunce.draw(document.createElement("div"), "<img src=x onerror=alert(1)>"),
        () => (globalThis as any).qunce.start("https://example.invalid/worker.js"),
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return "done";
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(Array(refused.length).fill("TypeError"));
  });
});
