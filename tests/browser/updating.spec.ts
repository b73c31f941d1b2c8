// Without a network, and across versions: what the service worker keeps, when a new version takes over, and what is done
// where files are gone. Hosts are real ones that change, go away and misbehave.

import type { BrowserContext, Page } from "@playwright/test";
import { expect, ready, watch, withSettings } from "./support/app";
import { faults } from "./support/axe";
import { type Host, test } from "./support/host";
import { idOf, setSize, stored, storedPlan } from "./support/plans";
import { talk, WRITERS } from "./support/talk";

test.use({ serviceWorkers: "allow" });

/** Opens the host's page and waits until a page of the app stands. */
async function visit(page: Page, host: Host, rest = "#/", name = "plans"): Promise<void> {
  await page.goto(host.address + rest);
  await ready(page, name);
}

/** What became of the wish to open without a network. */
const outcomeOf = (page: Page) => page.evaluate<string>(() => (globalThis as any).qunce.offline());

/** Waits until everything is kept, and this page is served from there. */
async function kept(page: Page): Promise<void> {
  await expect.poll(() => outcomeOf(page)).toBe("ready");
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Another page of the app, without loading it again. */
async function go(page: Page, hash: string, name: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await ready(page, name);
}

/** Has the browser look for a new version now. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    // A version that does not come whole is no news.
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => {});
  });

const versionOf = (page: Page) => page.locator('meta[name="qunce:version"]').getAttribute("content");
const line = (page: Page) => page.locator(".update");
const agree = (page: Page) => line(page).locator('[data-action="switch-version"]').click();

/** The versions of which the browser keeps files. */
const keptVersions = (page: Page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").at(-1)));

/** A page with a plan; its id. */
async function withPlan(page: Page, host: Host): Promise<string> {
  await visit(page, host);
  await page.locator('[data-template="member"]').click();
  await ready(page, "staffing");
  return idOf(page);
}

/** Another tab of the same browser. */
async function secondTab(context: BrowserContext, host: Host, hash: string, name: string): Promise<Page> {
  const page = await context.newPage();
  await visit(page, host, hash, name);
  await kept(page);
  return page;
}

test.describe("without a network", () => {
  test("after one visit every page opens, by any address, with workers and data", async ({ page, host }) => {
    test.setTimeout(300_000);
    const id = await withPlan(page, host);
    await kept(page);
    await host.stop();

    await visit(page, host, `?utm_source=chat#/plan/${id}/funnel`, "funnel");
    await expect(page.locator('[data-kpi="funnel.members_end"]')).toBeVisible();
    await visit(page, host, "index.html#/playbook", "playbook");
    await expect(page.locator("main")).toContainText("337");
    const planners = ["positioning", "staffing", "entry", "calendar", "engagement", "monitor", "risk", "channels", "launch", "lifecycle"];
    for (const planner of planners) await go(page, `#/plan/${id}/${planner}`, planner);
    await go(page, "#/settings", "settings");
    await expect(page.locator("main")).toContainText(`可离线使用 · 版本 ${host.version.slice(0, 8)}`);
    await page.goto(`${host.address}rescue.html`);
    await expect(page.locator("#backup")).toBeVisible();
    await visit(page, host);
    expect(await storedPlan(page, id)).toMatchObject({ id });
  });

  test("nothing is fetched ahead where data is to be saved, and the settings say so", async ({ page, host }) => {
    const spends = (may: boolean) => page.evaluate((may) => sessionStorage.setItem("spends", String(may)), may);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: sessionStorage.getItem("spends") !== "true" } });
    });
    await visit(page, host);
    expect(await outcomeOf(page)).toBe("saving");
    expect(await page.evaluate(async () => [await navigator.serviceWorker.getRegistration(), await caches.keys()])).toEqual([undefined, []]);
    expect(host.asked.filter((name) => /sw\.js|_worker\.js|planner_/.test(name))).toEqual([]);
    await go(page, "#/settings", "settings");
    await expect(page.locator("main")).toContainText("省流量模式开着");

    await spends(true);
    await page.reload();
    await ready(page, "settings");
    await kept(page);
    // Who has a version whole stays with whole versions, and gets the next.
    await spends(false);
    await page.reload();
    await ready(page, "settings");
    expect(await outcomeOf(page)).toBe("ready");
    host.deploy("b");
    await lookForUpdate(page);
    await agree(page);
    await expect.poll(() => versionOf(page)).toBe(host.version);
  });

  test.describe("and without a first visit that came to its end", () => {
    test.use({ expectedComplaints: [/404|Failed to load/] });

    test("what came is not fetched again", async ({ page, host }) => {
      host.lacks = /facts\.json$/;
      await visit(page, host);
      expect(await outcomeOf(page)).toBe("failed");

      host.lacks = undefined;
      host.asked = [];
      await page.reload();
      await ready(page, "plans");
      await kept(page);
      const again = host.asked.filter((name) => name.endsWith("calendar.wasm"));
      expect(again).toEqual([]);
      expect(host.asked).toContain("assets/facts.json");
    });
  });
});

test.describe("a new version", () => {
  test("waits for a person to agree, and then every tab moves; nothing breaks and nothing is lost", async ({ page, context, host }) => {
    test.setTimeout(300_000);
    const id = await withPlan(page, host);
    await kept(page);
    const other = await secondTab(context, host, "#/playbook", "playbook");
    const complaints = await watch(other);
    const before = host.version;

    host.deploy("b");
    await lookForUpdate(page);
    for (const tab of [page, other]) await expect(line(tab)).toContainText("新版本已备好");
    expect(await versionOf(page)).toBe(before);
    // The host has no file of the old version any more.
    await go(other, `#/plan/${id}/monitor`, "monitor");
    await go(page, `#/plan/${id}/risk`, "risk");
    // Whoever comes now gets the old version as well, whole.
    const third = await secondTab(context, host, `#/plan/${id}/calendar`, "calendar");
    expect(await versionOf(third)).toBe(before);
    await third.close();

    await go(page, `#/plan/${id}/staffing`, "staffing");
    await setSize(page, "460");
    await page.locator('textarea[name="staffing.cards.owner.duties"]').fill("写到一半");
    await agree(page);
    for (const tab of [page, other]) await expect.poll(() => versionOf(tab)).toBe(host.version);
    await ready(page, "staffing");
    await ready(other, "monitor");
    await expect(line(page)).toHaveCount(0);
    expect(await storedPlan(page, id)).toMatchObject({ staffing: { size: 460, cards: { owner: { duties: "写到一半" } } } });
    await expect.poll(() => keptVersions(page)).toEqual([host.version]);
    await go(other, `#/plan/${id}/lifecycle`, "lifecycle");
    expect(complaints).toEqual([]);
  });

  test("takes over by itself when no tab is left", async ({ page, context, host }) => {
    await visit(page, host);
    await kept(page);
    const before = host.version;
    host.deploy("b");
    await lookForUpdate(page);
    await expect(line(page)).toBeVisible();
    await line(page).getByRole("button", { name: "以后再说" }).click();
    await expect(line(page)).toHaveCount(0);
    await page.close();

    const [worker] = context.serviceWorkers();
    expect(worker).toBeTruthy();
    const next = await context.newPage();
    await expect
      .poll(async () => {
        await visit(next, host);
        const version = await versionOf(next);
        // A page that got the old one holds it up.
        await next.goto("about:blank");
        return version;
      })
      .not.toBe(before);
    await visit(next, host);
    await expect.poll(() => keptVersions(next)).toEqual([host.version]);
  });

  test("leaves a tab alone in which somebody is busy, or has not saved", async ({ page, context, host }) => {
    test.setTimeout(300_000);
    const id = await withPlan(page, host);
    await kept(page);
    const before = host.version;
    const busy = await secondTab(context, host, `#/plan/${id}/staffing`, "staffing");
    await busy.locator('[data-action="share"]').first().click();
    await expect(busy.locator("dialog")).toBeVisible();
    const unsaved = await secondTab(context, host, `#/plan/${id}/staffing`, "staffing");
    await unsaved.evaluate(() => (Storage.prototype.setItem = () => {}));
    await setSize(unsaved, "470");
    await expect(unsaved.locator(".banner--danger")).toBeVisible();

    host.deploy("b");
    await lookForUpdate(page);
    await agree(page);
    await expect.poll(() => versionOf(page)).toBe(host.version);
    await expect(line(busy)).toContainText("别的标签页已换用新版本");
    await expect(line(unsaved)).toContainText("还没存上");
    // Both go on with files of their own version.
    expect([await versionOf(busy), await versionOf(unsaved)]).toEqual([before, before]);
    await busy.keyboard.press("Escape");
    await go(busy, `#/plan/${id}/entry`, "entry");
    await agree(unsaved);
    await expect(line(unsaved)).toContainText("还没存上");
    expect(await keptVersions(page)).toHaveLength(2);

    await unsaved.close();
    await agree(busy);
    await expect.poll(() => versionOf(busy)).toBe(host.version);
    await ready(busy, "entry");
    await expect.poll(() => keptVersions(page)).toEqual([host.version]);
  });

  test("leaves a tab alone that holds what was read of a group, until its owner agrees", async ({ page, context, host }) => {
    test.setTimeout(300_000);
    const id = await withPlan(page, host);
    await kept(page);
    const before = host.version;
    const reading = await secondTab(context, host, `#/plan/${id}/monitor`, "monitor");
    const { name, text } = Object.values(WRITERS)[0]!(talk());
    await reading.locator('[data-import="metrics"]').setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
    const messages = reading.locator('[data-kpi="monitor.talk.messages"]');
    await expect(messages).toBeVisible();
    // Wherever the tab is meanwhile.
    await go(reading, "#/", "plans");

    host.deploy("b");
    await lookForUpdate(page);
    await agree(page);
    await expect.poll(() => versionOf(page)).toBe(host.version);
    await expect(line(reading)).toContainText("要重新读入");
    await go(reading, `#/plan/${id}/lifecycle`, "lifecycle");
    await go(reading, `#/plan/${id}/monitor`, "monitor");
    await expect(messages).toBeVisible();
    expect(await versionOf(reading)).toBe(before);

    await agree(reading);
    await expect.poll(() => versionOf(reading)).toBe(host.version);
    await ready(reading, "monitor");
    await expect(messages).toHaveCount(0);
  });

  for (const [theme, lang, words] of [["light", "zh-CN", "换用"], ["dark", "en", "Switch"]] as const) {
    test(`says so for everybody: ${theme}, ${lang}`, async ({ page, host }) => {
      await withSettings(page, { theme, lang });
      await page.setViewportSize({ width: 390, height: 844 });
      await visit(page, host);
      await kept(page);
      host.deploy("b");
      await lookForUpdate(page);
      await expect(page.getByRole("status").filter({ has: page.getByRole("button", { name: words }) })).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await line(page).getByRole("button", { name: words }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => versionOf(page)).toBe(host.version);
    });
  }

  for (const answersWithPage of [false, true]) {
    test.describe(`of which a file is missing, on a host that answers ${answersWithPage ? "with its page" : "404"}`, () => {
      test.use({ expectedComplaints: [/404|Failed to load|integrity/] });

      test("does not come, and the old one works on", async ({ page, host }) => {
        host.answersWithPage = answersWithPage;
        const id = await withPlan(page, host);
        await kept(page);
        const before = host.version;
        host.deploy("b");
        host.lacks = /monitor\.wasm$/;
        await lookForUpdate(page);
        // The installation has been given up.
        await expect
          .poll(() =>
            page.evaluate(async () => {
              const found = await navigator.serviceWorker.getRegistration();
              return found !== undefined && !found.installing && !found.waiting;
            }),
          )
          .toBe(true);
        await expect(line(page)).toHaveCount(0);
        await go(page, `#/plan/${id}/monitor`, "monitor");
        await visit(page, host, `#/plan/${id}/calendar`, "calendar");
        expect(await versionOf(page)).toBe(before);
        const wrong = await page.evaluate(async () => {
          const found: string[] = [];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
              const type = (await cache.match(request))?.headers.get("content-type") ?? "";
              if (type.startsWith("text/html") !== /(\/|\.html)$/.test(new URL(request.url).pathname)) found.push(request.url);
            }
          }
          return found;
        });
        expect(wrong).toEqual([]);

        host.lacks = undefined;
        await lookForUpdate(page);
        await agree(page);
        await expect.poll(() => versionOf(page)).toBe(host.version);
      });
    });
  }
});

test.describe("a page whose program the host no longer has", () => {
  test.use({ expectedComplaints: [/./], serviceWorkers: "block" });

  // As hosts have browsers keep pages, and chat apps do by themselves: with the page's own scripts and styles, or without.
  for (const [what, kept] of [["whole", /^(index\.html|boot-.*|(first|app)-[^/]*\.css)$/], ["alone", /^index\.html$/]] as const) {
    test(`is mended once: kept ${what}, it comes again in the version that is there`, async ({ page, host }) => {
      host.mayBeKept = kept;
      const id = await withPlan(page, host);
      // A part that comes too late would tell the page of the new version.
      await page.waitForLoadState("networkidle");
      const before = await storedPlan(page, id);
      const old = host.version;
      const program = await page.locator('meta[name="qunce:app"]').getAttribute("content");
      const boot = (await page.locator('script[src*="boot-"]').getAttribute("src"))!.replace("./", "");
      host.deploy("b");
      host.asked = [];
      await page.goto("about:blank");
      await page.goto(`${host.address}#/plan/${id}/staffing`);
      await ready(page, "staffing");
      expect(await versionOf(page)).toBe(host.version);
      expect(host.version).not.toBe(old);
      expect(host.asked).toContain(what === "whole" ? `${program}app.js` : boot);
      expect(await storedPlan(page, id)).toEqual(before);
    });
  }

  test("is not asked for again and again where that does not help", async ({ page, host }) => {
    await withPlan(page, host);
    const plans = await stored(page);
    host.lacks = /app\.js$/;
    let pages = 0;
    page.on("framenavigated", () => (pages += 1));
    // Another page each time, none of which has its program.
    await page.route(host.address, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/app-[0-9a-f]{16}\//g, () => `app-${Math.random().toString(16).slice(2).padEnd(16, "0").slice(0, 16)}/`);
      await route.fulfill({ response, body });
    });
    await page.goto("about:blank");
    await page.goto(host.address);
    await expect(page.getByRole("alert")).toContainText("群策没能打开");
    // The blank one, the page, and the page once more.
    expect(pages).toBe(3);
    expect(await stored(page)).toEqual(plans);
  });

  test("says while it is open that there is a new version", async ({ page, host }) => {
    const id = await withPlan(page, host);
    host.deploy("b");
    await go(page, `#/plan/${id}/monitor`, "not-loaded");
    await agree(page);
    await ready(page, "monitor");
    expect(await versionOf(page)).toBe(host.version);
  });
});
