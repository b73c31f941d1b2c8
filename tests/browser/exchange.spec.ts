// Files and links as a browser handles them. What they may hold is tested natively.

import { expect, open, ready, test } from "./support/app";
import {
  changedWhenTyped,
  control,
  fairShare,
  isTooLong,
  kept,
  names,
  namesOnPage,
  naughty,
  openPage,
  past,
  planWithEveryField,
  putGood,
  putTooLong,
  strictFields,
  takeOut,
  type TextField,
  textFields,
  unkeptFields,
} from "./support/fields";
import { bring, exportPlan, fromTemplate, planOf, setSize, shareLink, stored, storedPlan } from "./support/plans";

const primary = '[data-action="import"]';

test("the import shows what is new, the same or different, and changes nothing before the decision", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  const file = await exportPlan(page);

  await bring(page, file.name, file.text);
  const dialog = page.locator("dialog");
  await expect(dialog).toContainText("和已有的一样");
  await page.keyboard.press("Escape");

  const changed = JSON.parse(file.text);
  changed.plan.staffing.size = 450;
  await bring(page, file.name, JSON.stringify(changed));
  await expect(dialog).toContainText("和已有的有 1 处不同");
  await expect(dialog).toContainText("人数");
  expect((await storedPlan(page, id)).staffing.size).toBe(300);
  await dialog.locator('input[type=radio][value="replace"]').check();
  await dialog.locator(primary).click();
  await expect.poll(async () => (await storedPlan(page, id)).staffing.size).toBe(450);

  await page.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await expect.poll(async () => (await storedPlan(page, id)).staffing.size).toBe(300);
});

test("the same file twice makes no second plan unless asked for", async ({ page }) => {
  await fromTemplate(page, "benefit");
  const file = await exportPlan(page);
  await bring(page, file.name, file.text);
  await page.locator('dialog input[type=radio][value="new"]').check();
  await page.locator(`dialog ${primary}`).click();
  await expect(page.locator(".plan-card")).toHaveCount(2);
});

test("five wrong files at once: a named reason each, and nothing changes", async ({ page }) => {
  await open(page);
  await page.locator("[data-action='import']").click();
  const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.locator('dialog input[type=file][data-import="plan"]').setInputFiles([
    file("empty.json", ""),
    file("paper.pdf", "%PDF-1.7"),
    file("page.html", "<!doctype html>"),
    file("cut.json", '{"format":"qunce.plan","version":1,"plan":{"title'),
    file("other.json", '{"hello":"world"}'),
  ]);
  const dialog = page.locator("dialog");
  for (const reason of ["文件是空的", "PDF", "HTML", "断了", "不是群策的方案"]) await expect(dialog).toContainText(reason);
  expect(Object.keys(await stored(page)).filter((key) => key.includes("plan"))).toEqual([]);
});

test("a file dropped on the page is read", async ({ page }) => {
  await fromTemplate(page, "benefit");
  const file = await exportPlan(page);
  await page.goto("./#/");
  await ready(page, "plans");
  const transfer = await page.evaluateHandle(
    ({ name, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name, { type: "application/json" }));
      return transfer;
    },
    { name: file.name, text: file.text },
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expect(page.locator("dialog")).toContainText("和已有的一样");
});

test("a backup holds every plan and restores them in an empty browser", async ({ page, browser, baseURL }) => {
  const ids = [await fromTemplate(page, "benefit"), await fromTemplate(page, "parent")];
  await open(page, "#/settings");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('main [data-action="backup"]').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^qunce-backup-\d{4}-\d{2}-\d{2}\.json$/);
  const other = await browser.newPage({ baseURL, locale: "zh-CN" });
  await bring(other, "backup.json", await (await import("node:fs/promises")).readFile(await download.path()));
  await other.locator(`dialog ${primary}`).click();
  for (const id of ids) {
    await expect.poll(() => storedPlan(other, id)).toEqual(await storedPlan(page, id));
  }
  await other.close();
});

test("a backup with one plan that can't be read names it, and brings the others", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  const { plan } = JSON.parse((await exportPlan(page)).text);
  const others = [{ ...plan, id: "second-plan" }, { title: "社区团购", id: "No Id" }, { ...plan, id: "fourth-plan" }];
  const backup = { format: "qunce.backup", version: 1, plans: [plan, ...others] };
  await bring(page, "backup.json", JSON.stringify(backup));
  const dialog = page.locator("dialog");
  await expect(dialog).toContainText("有 1 个方案读不出，不会导入");
  await expect(dialog.locator("li").filter({ hasText: "社区团购" })).toContainText("第 3 个");
  await dialog.locator(primary).click();
  const ids = () => stored(page).then((all) => Object.keys(all).filter((key) => key.startsWith("qunce:plan:")).sort());
  await expect.poll(ids).toEqual([`qunce:plan:${id}`, "qunce:plan:fourth-plan", "qunce:plan:second-plan"].sort());
});

test("a link that lost a letter says so and imports nothing", async ({ page }) => {
  await fromTemplate(page, "benefit");
  const link = await shareLink(page);
  const before = await stored(page);
  for (const damaged of [link.slice(0, -1), link.slice(0, link.length / 2), link.replace(/.$/, (last) => (last === "A" ? "B" : "A"))]) {
    await page.goto("about:blank");
    await page.goto(damaged);
    await expect(page.locator('main[data-page="share"]')).toContainText("这个链接打不开");
    await expect(page.locator('[data-action="keep"]')).toHaveCount(0);
  }
  expect(await stored(page)).toEqual(before);
});

for (const glued of ["。", "，", "】", ".", "”"]) {
  test(`a link with ${glued} glued to it opens`, async ({ page }) => {
    await fromTemplate(page, "parent");
    const link = await shareLink(page);
    await page.goto("about:blank");
    await page.goto(link + encodeURI(glued));
    await ready(page, "share");
    await expect(page.locator('[data-action="keep"]')).toBeVisible();
  });
}

test("a pasted link is read in the import dialog", async ({ page, browser, baseURL }) => {
  const id = await fromTemplate(page, "benefit");
  const link = await shareLink(page);
  const other = await browser.newPage({ baseURL, locale: "zh-CN" });
  await open(other);
  await other.locator("[data-action='import']").click();
  await other.locator('dialog [name="import.link"]').fill(`看看这个方案：${link}。`);
  await other.locator('dialog [data-action="read-link"]').click();
  await other.locator(`dialog ${primary}`).click();
  await expect.poll(async () => (await storedPlan(other, id))?.staffing.size).toBe(300);
  await other.close();
});

test("naughty strings go through every text field, save, reload, export, import and link, and come back the same", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const id = await planWithEveryField(page, "s0");
  const untried = new Set(naughty);
  const left = new Map<TextField, string>();
  for (const field of textFields) {
    await openPage(page, id, field.page);
    for (const text of [...naughty.filter((text) => isTooLong(field, text)).slice(0, 3), past(field.max)]) {
      await putTooLong(page, id, field, text);
    }
    const tried = fairShare(field).filter((text) => untried.has(text));
    expect(tried.length, `strings for ${field.name}`).toBeGreaterThan(0);
    for (const text of tried) {
      if (left.has(field)) await takeOut(page, field);
      await putGood(page, id, field, text);
      untried.delete(text);
      left.set(field, kept(field, text));
    }
  }
  expect([...untried], "strings that no field took").toEqual([]);

  await page.reload();
  await ready(page, "positioning");
  const plan = await storedPlan(page, id);
  for (const field of textFields) expect(field.read(plan), field.name).toBe(left.get(field));
  for (const name of ["positioning", "staffing", "entry", "risk", "engagement"] as const) {
    await openPage(page, id, name);
    for (const field of textFields.filter((field) => field.page === name)) {
      await expect(control(page, field.name)).toHaveValue(field.kind === "tag" ? "" : field.read(plan));
    }
  }
  const file = await exportPlan(page);
  expect(planOf(file.text)).toEqual(plan);
  const link = await shareLink(page);

  const other = await browser.newPage({ baseURL, locale: "zh-CN" });
  await bring(other, file.name, file.text);
  await other.locator(`dialog ${primary}`).click();
  await expect.poll(() => storedPlan(other, id)).toEqual(plan);
  await other.evaluate(() => localStorage.clear());
  await other.goto("about:blank");
  await other.goto(link);
  await other.locator('[data-action="keep"]').click();
  await expect.poll(() => storedPlan(other, id)).toEqual(plan);
  await other.close();
});

test("where a number, a month or a time belongs, naughty strings are refused and stay as typed", async ({ page }) => {
  test.setTimeout(400_000);
  const id = await planWithEveryField(page, "own");
  const before = await storedPlan(page, id);
  // Without a digit none of them can be meant.
  const texts = naughty.filter((text) => !/\p{N}|\n/u.test(text) && /\P{White_Space}/u.test(text));
  for (const [idx, { name, page: pageName }] of strictFields.entries()) {
    await openPage(page, id, pageName);
    const field = control(page, name);
    for (const text of texts.filter((_, i) => i % strictFields.length === idx)) {
      await field.fill(text);
      await field.press("Enter");
      const what = `${name}: ${JSON.stringify(text)}`;
      await expect(field, what).toHaveAttribute("aria-invalid", "true");
      await expect(field, what).toHaveValue(text);
      expect(await storedPlan(page, id), what).toEqual(before);
    }
  }
});

test("no text field of a plan is left out of the lists above", async ({ page }) => {
  const id = await planWithEveryField(page, "own");
  for (const name of ["staffing", "positioning", "entry", "risk", "engagement", "monitor", "report"] as const) {
    await openPage(page, id, name);
    const listed = [...textFields, ...strictFields].filter((field) => field.page === name).map((field) => field.name);
    const unkept = unkeptFields.filter((field) => field.startsWith(`${name}.`));
    await expect.poll(() => namesOnPage(page), name).toEqual(names([...listed, ...unkept]));
  }
});

test("naughty strings in a search field break nothing and stay as typed", async ({ page }) => {
  test.setTimeout(300_000);
  // From six plans on, the gallery has a search field.
  for (const code of ["benefit", "knowledge", "parent", "industry", "member", "shop"]) await fromTemplate(page, code);
  const texts = naughty.filter((text) => !/\n/.test(text));
  for (const [idx, [name, found]] of [
    ["plans", ".plan-card"],
    ["playbook", ".playbook [data-fact]"],
  ].entries()) {
    await open(page, name === "plans" ? "#/" : "#/playbook");
    await ready(page, name);
    const field = page.locator(`input[name="${name}.search"]`);
    expect(await changedWhenTyped(field, texts.filter((_, i) => i % 2 === idx))).toEqual([]);
    await field.fill("");
    await ready(page, name);
    await expect(page.locator(found).first()).toBeVisible();
  }
});

test("naughty strings pasted for a link stay as typed, and are refused by name when read", async ({ page }) => {
  test.setTimeout(400_000);
  await fromTemplate(page, "benefit");
  const before = await stored(page);
  await page.goto("./#/");
  await ready(page, "plans");
  await page.locator("[data-action='import']").first().click();
  const dialog = page.locator("dialog");
  const field = dialog.locator('[name="import.link"]');
  expect(await changedWhenTyped(field, naughty)).toEqual([]);
  for (const [i, text] of naughty.entries()) {
    if (i % 5 > 0 || !/\P{White_Space}/u.test(text)) continue;
    await field.fill(text);
    await dialog.locator('[data-action="read-link"]').click();
    await expect(dialog.locator(".callout--error"), JSON.stringify(text)).toHaveCount(1);
  }
  expect(await stored(page)).toEqual(before);
});

test("script in a title is text, everywhere", async ({ page }) => {
  await fromTemplate(page, "benefit");
  const file = JSON.parse((await exportPlan(page)).text);
  file.plan.id = "hostile-plan";
  file.plan.title = '<img src=x onerror="alert(1)">\u202E群';
  file.plan.positioning.why = "<script>alert(1)</script>";
  await bring(page, "x.json", JSON.stringify(file));
  await page.locator(`dialog ${primary}`).click();
  await open(page, "#/plan/hostile-plan/positioning");
  await ready(page, "positioning");
  await expect(page.locator(".top-bar")).toContainText("<img src=x");
  await page.goto("./#/");
  await expect(page.locator(".plan-card").filter({ hasText: "<img src=x" })).toHaveCount(1);
});

test("text past its limit is refused by name and the last good text stays", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  const field = page.locator('input[name="staffing.cards.owner.bar"]');
  await field.fill("字".repeat(120));
  await field.fill("字".repeat(121));
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("main")).toContainText("121 个字，最多 120 个");
  expect((await storedPlan(page, id)).staffing.cards.owner.bar).toHaveLength(120);
  await setSize(page, "450");
  await expect.poll(async () => (await storedPlan(page, id)).staffing.size).toBe(450);
});

test("a tag past its limit stays in its field with the reason, and can be shortened there", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  await open(page, `#/plan/${id}/positioning`);
  await ready(page, "positioning");
  const pains = async () => (await storedPlan(page, id)).positioning.audience.pains;
  const before = await pains();
  const field = page.locator('input[name="positioning.pains"]');
  await field.fill("字".repeat(41));
  await field.press("Enter");
  await expect(page.locator("main")).toContainText("41 个字，最多 40 个");
  await expect(field).toHaveValue("字".repeat(41));
  await field.blur();
  await expect(field).toHaveValue("字".repeat(41));
  expect(await pains()).toEqual(before);

  await field.press("End");
  await field.press("Backspace");
  await field.press("Enter");
  await expect(field).toHaveValue("");
  await expect(field).not.toHaveAttribute("aria-invalid", "true");
  await expect.poll(pains).toEqual([...before, "字".repeat(40)]);

  // Given up, the reason goes too.
  await field.fill("字".repeat(41));
  await field.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await field.fill("");
  await expect(field).not.toHaveAttribute("aria-invalid", "true");
});
