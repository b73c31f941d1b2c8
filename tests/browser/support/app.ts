// What every browser test needs: a page that is watched, and ways to open it and to wait for it.
// Tests wait for states, never for time.

import { test as base, expect, type Locator, type Page } from "@playwright/test";

export { expect };

type Options = {
  /** Complaints that a test provokes on purpose; anything else fails it. */
  expectedComplaints: RegExp[];
};

/**
 * Playwright's `test` whose `page` is watched from its first request to the end of the test.
 *
 * A test that provokes a complaint says so: `test.use({ expectedComplaints: [/404/] })`.
 */
export const test = base.extend<Options>({
  expectedComplaints: [[], { option: true }],
  page: async ({ page, expectedComplaints }, use) => {
    const complaints = await watch(page);
    await use(page);
    const unexpected = complaints.filter((text) => !expectedComplaints.some((pattern) => pattern.test(text)));
    expect(unexpected, "the page must not complain").toEqual([]);
  },
});

/**
 * Collects what must never happen on a page: console errors, uncaught errors, breaches of the content policy, and
 * requests to another host. For pages that a test opens by hand; the `page` of `test` is watched already.
 */
export async function watch(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("crash", () => complaints.push("the page crashed"));
  // Asked of the context, which also hears what workers fetch.
  page.context().on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") complaints.push(`another host: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`content policy: ${event.effectiveDirective} forbids ${event.blockedURI} ${event.sample}`);
    });
  });
  return complaints;
}

/** Opens the app at a hash route such as `#/settings`, and waits until a page of it stands. */
export async function open(page: Page, hash = "#/"): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator("main[data-page]")).toBeVisible();
}

/** The page of that name, once its results stand. */
export async function ready(page: Page, name: string): Promise<Locator> {
  const main = page.locator(`main[data-page="${name}"][data-ready="true"]`);
  await expect(main).toBeVisible();
  return main;
}

/** Leaves settings behind as an earlier visit would have. To be called before the page is opened. */
export async function withSettings(page: Page, settings: unknown): Promise<void> {
  const text = typeof settings === "string" ? settings : JSON.stringify(settings);
  await page.addInitScript((saved) => {
    // A blank page has no storage.
    if (location.protocol !== "about:") localStorage.setItem("qunce:settings", saved);
  }, text);
}
