// Hostile text in every field of a plan: on every page, on paper, on the poster, in the edition of one file and in files
// for other programs it is text. What stands where in those files is held by tests/hostile.rs, with fewer texts.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "@playwright/test";
import Papa from "papaparse";
import { expect, open, ready, test, watch } from "./support/app";
import { hostile, hostilePlans } from "./support/hostile";
import { drop, excess, openMonitor } from "./support/monitor";
import { pixelsOf } from "./support/pictures";
import { bring } from "./support/plans";
import { unpacked } from "./support/xlsx";

const plans = hostilePlans(hostile());
const PLANNERS = ["positioning", "staffing", "entry", "calendar", "engagement", "funnel", "monitor", "risk", "channels", "launch", "lifecycle", "report"];

/** Notices everything that a text would have to do to have run, from before the page's first script on. */
async function guard(page: Page, did: string[]): Promise<void> {
  page.on("dialog", (dialog) => {
    did.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => did.push("another window"));
  await page.exposeFunction("pwned", (what: string) => did.push(what));
  await page.addInitScript(() => {
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
      Object.defineProperty(window, name, { value: (text: unknown) => (window as any).pwned(`${name}(${text})`) });
    }
  });
}

/** What stands in the page that only a text can have brought there. */
const intruders = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const mayLead = /^(https?:|mailto:|blob:|#|\.|$)/;
    const scripts = document.querySelectorAll("script:not([src]):not(.pack)");
    // The edition of one file has two of its own, and stands on a disk.
    if (scripts.length > (location.protocol === "file:" ? 2 : 0)) found.push(`${scripts.length} scripts`);
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName;
      const told = () => found.push(element.cloneNode(false) instanceof Element ? (element.cloneNode(false) as Element).outerHTML.slice(0, 200) : name);
      if (["iframe", "frame", "object", "embed", "base", "marquee", "audio", "video", "math", "applet", "foreignobject", "animate", "set", "isindex", "xss", "x"].includes(name)) told();
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/i.test(attribute) || attribute === "srcdoc") told();
        if (["href", "xlink:href", "action", "formaction"].includes(attribute) && element.localName === "a" && !mayLead.test(value)) told();
        if (/^\s*(javascript|vbscript):/i.test(value) && attribute !== "value" && !/^(title|alt|aria-|data-|placeholder|content)/.test(attribute)) told();
      }
    }
    return found;
  });

/** Goes to a place of the app without opening it anew, and looks around there. */
async function look(page: Page, hash: string, where: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), hash);
  const name = /\/plan\/[^/]+\/(\w+)/.exec(hash)?.[1];
  await expect(page.locator(`main${name ? `[data-page="${name}"]` : ""}[data-ready="true"]`), where).toBeVisible();
  expect(await intruders(page), where).toEqual([]);
}

test.describe("what is looked for", () => {
  test.use({ expectedComplaints: [/content policy|Content Security Policy/] });

  test("is found", async ({ page }) => {
    const did: string[] = [];
    await guard(page, did);
    await open(page);
    expect(await intruders(page)).toEqual([]);
    await page.evaluate(() => {
      const add = (name: string, attributes: Record<string, string>) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.body.append(element);
      };
      add("b", { onx: "alert(1)" });
      add("a", { href: "javascript:alert(1)" });
      add("x", {});
      add("script", {});
      alert(1);
    });
    expect((await intruders(page)).length).toBeGreaterThanOrEqual(4);
    await expect.poll(() => did).toEqual(["alert(1)"]);
  });
});

/** Brings a plan as a file, and keeps it. */
async function takeIn(page: Page, plan: string): Promise<void> {
  await bring(page, "plan.qunce.json", plan);
  await page.locator('dialog [data-action="import"]').click();
  await expect(page.locator("dialog")).toHaveCount(0);
}

plans.forEach((plan, n) => {
  test(`plan ${n + 1} of ${plans.length}`, async ({ page }) => {
    test.setTimeout(400_000);
    const did: string[] = [];
    await guard(page, did);
    await takeIn(page, plan);
    for (const planner of PLANNERS) await look(page, `#/plan/hostile_${n}/${planner}`, planner);
    await page.emulateMedia({ media: "print" });
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: null });
    await look(page, "#/", "plans");
    expect(did).toEqual([]);
  });
});

plans.forEach((plan, n) => {
  test(`on the poster, and in the edition of one file, plan ${n + 1} of ${plans.length}`, async ({ page, context }, info) => {
    test.setTimeout(400_000);
    const did: string[] = [];
    await guard(page, did);
    await takeIn(page, plan);
    await open(page, `#/plan/hostile_${n}/staffing`);
    await page.locator('[data-action="share"]').first().click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("dialog").locator('[data-export="html"]').click()]);
    const path = info.outputPath("plan.html");
    await download.saveAs(path);
    await page.getByRole("dialog").locator('[data-action="poster"]').click();
    const picture = page.locator(".poster-desk__picture");
    await expect(picture).toBeVisible();
    expect(await intruders(page)).toEqual([]);
    // The drawing has nothing in it but what is drawn, and becomes a picture of its size.
    const drawing = decodeURIComponent((await picture.getAttribute("src"))!.replace(/^data:image\/svg\+xml[^,]*,/, ""));
    const elements = new Set([...drawing.matchAll(/<\/?([^\s<>/]+)/g)].map(([, name]) => name));
    expect([...elements].filter((name) => !["svg", "g", "title", "desc", "style", "defs", "rect", "path", "circle", "line", "text", "tspan", "image"].includes(name!))).toEqual([]);
    const [png] = await Promise.all([page.waitForEvent("download"), page.getByRole("dialog").locator('[data-export="png"]').last().click()]);
    const { width, height } = await pixelsOf(page, await readFile(await png.path()));
    expect([width, height]).toEqual([1080, 1440]);

    const other = await context.newPage();
    const complaints = await watch(other);
    await guard(other, did);
    const asked = new Set<string>();
    other.on("request", (request) => asked.add(request.url().replace(/#.*/, "")));
    await other.goto(pathToFileURL(path).href);
    await expect(other.locator('main[data-page="share"][data-ready="true"]')).toBeVisible();
    expect(await intruders(other)).toEqual([]);
    await other.locator('[data-action="keep"]').click();
    await expect(other.locator('main[data-page="share"]')).toHaveCount(0);
    for (const planner of PLANNERS) await look(other, `#/plan/hostile_${n}/${planner}`, planner);
    expect([...asked].filter((url) => !/^(blob|data):/.test(url))).toEqual([pathToFileURL(path).href]);
    expect(complaints).toEqual([]);
    expect(did).toEqual([]);
  });
});

/** What formulas of our own call. */
const CALLS = ["SUM", "ROUND", "ROUNDUP", "IF", "MAX", "MIN", "COUNT", "COUNTA", "COUNTIF", "CEILING", "FLOOR"];

/** The formulas of a workbook. */
const formulas = (book: Buffer): string[] =>
  unpacked(book).flatMap((part) => [...part.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula]) => formula!));

plans.forEach((plan, n) => {
  test(`in files for other programs, plan ${n + 1} of ${plans.length}`, async ({ page }) => {
    test.setTimeout(400_000);
    await takeIn(page, plan);
    const take = async (place: Locator, menu?: Locator): Promise<Buffer> => {
      if (menu) await menu.click();
      const [download] = await Promise.all([page.waitForEvent("download"), place.click()]);
      return readFile(await download.path());
    };
    await open(page, `#/plan/hostile_${n}/calendar`);
    const main = page.locator('main[data-page="calendar"][data-ready="true"]');
    await expect(main).toBeVisible();
    const menu = main.getByRole("button", { name: "带走日历" });
    const item = (kind: string) => page.locator(`[role=menuitem][data-export="${kind}"]`);

    const csv = (await take(item("csv"), menu)).toString();
    const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(1);
    expect(data.flat().filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))).toEqual([]);

    const ics = (await take(item("ics"), menu)).toString();
    const lines = ics.replace(/\r\n[ \t]/g, "").split("\r\n");
    const names = new Set(lines.filter(Boolean).map((line) => /^[A-Z-]+(?=[;:])/.exec(line)?.[0] ?? line));
    const known = /^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|X-WR-\w+|UID|DTSTAMP|DTSTART|DTEND|DURATION|SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|STATUS|RRULE|EXDATE|RDATE|RECURRENCE-ID|SEQUENCE|TRANSP|CLASS|CREATED|LAST-MODIFIED|URL|TZ\w+|TRIGGER|ACTION|COLOR|NAME|REFRESH-INTERVAL|X-[A-Z-]+)$/;
    expect([...names].filter((name) => !known.test(name))).toEqual([]);
    const components = new Set(lines.filter((line) => line.startsWith("BEGIN:")));
    expect([...components].filter((line) => !/^BEGIN:(VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT|VALARM)$/.test(line))).toEqual([]);

    await open(page, `#/plan/hostile_${n}/report`);
    await expect(page.locator('main[data-page="report"][data-ready="true"]')).toBeVisible({ timeout: 60_000 });
    const markdown = (await take(page.locator('main [data-export="markdown"]'))).toString();
    // They are there, as text.
    expect(markdown).toMatch(/\\<|&lt;/);
    expect(markdown.match(/(?<!\\)<[a-z!/?][^\n]{0,80}/gi) ?? []).toEqual([]);
    const ours = formulas(await take(page.locator('main [data-export="xlsx"]')));
    expect(ours.length).toBeGreaterThan(10);
    const called = ours.flatMap((formula) => [...formula.matchAll(/([\w.]+)\(/g)].map(([, name]) => name!));
    expect([...new Set(called)].filter((name) => !CALLS.includes(name))).toEqual([]);
    expect(ours.filter((formula) => /[[\]|]/.test(formula))).toEqual([]);

    await open(page, `#/plan/hostile_${n}/calendar`);
    await expect(main).toBeVisible();
    expect(formulas(await take(item("xlsx"), menu))).toEqual([]);
  });
});

test("nicknames of a log are text as well, each in one line however long it is", async ({ page }) => {
  test.slow();
  const did: string[] = [];
  await guard(page, did);
  // Long enough to fill a book, and such as turn, hide or stack what stands beside them.
  const own = ["长".repeat(21_000), "\u202e倒过来\u202d", "a\u200b\u2060b", "Z\u0351\u036b\u0343".repeat(40), "一行\n两行\t三行", "=1+1", "👨‍👩‍👧‍👦".repeat(30)];
  const names = [...own, ...hostile().slice(0, 400)].map((name) => name.trim());
  const lines = [
    { _type: "header", chatlab: { version: "0.0.2" }, meta: { name: names[0], platform: "wechat", type: "group" } },
    ...names.map((accountName, n) => ({ _type: "member", platformId: `id${n}`, accountName })),
    // Some speak each day, some have fallen silent, and some never said a word.
    ...names.flatMap((accountName, n) =>
      Array.from({ length: n % 3 }, (_, at) => ({ _type: "message", sender: `id${n}`, accountName, timestamp: 1_785_715_200 + at * 86_400 * (n % 5) * 4 + n, type: 0, content: accountName })),
    ),
  ];
  await openMonitor(page);
  await drop(page, { name: "恶意.jsonl", text: lines.map((line) => JSON.stringify(line)).join("\n") });
  await ready(page, "monitor");
  await expect(page.locator('[data-count="refused"]')).toHaveAttribute("data-value", "0");
  await page.locator('input[name="monitor.talk.keep"]').check();
  await expect(page.locator("[data-kept]").first()).toBeVisible();
  await page.evaluate(() => document.querySelectorAll("main details").forEach((it) => it.setAttribute("open", "")));
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => excess(page), `${width}`).toBe(0);
    const high = await page.locator(".measured__name").evaluateAll((all) => all.filter((name) => name.getBoundingClientRect().height > 40).map((name) => name.textContent?.slice(0, 40)));
    expect(high, `${width}`).toEqual([]);
  }
  expect(await intruders(page)).toEqual([]);
  const [csv] = await Promise.all([page.waitForEvent("download"), page.locator('.measured [data-export="csv"]').click()]);
  const rows = Papa.parse<string[]>((await readFile(await csv.path(), "utf8")).replace(/^\uFEFF/, "")).data;
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(did).toEqual([]);
});
