// What a browser does to stored plans, and what the app does about it. The logic itself is tested natively.

import { expect, open, ready, test, watch } from "./support/app";
import { bring, expectFigures, exportPlan, fromTemplate, setSize, stored, storedPlan, textOf } from "./support/plans";

test("a broken stored plan is set aside word for word, and offered", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  const good = await fromTemplate(page, "parent");
  await page.evaluate((id) => {
    const key = `qunce:plan:${id}`;
    localStorage.setItem(key, localStorage.getItem(key)!.replace('"size":300', '"size":"many"'));
  }, id);
  const broken = (await stored(page))[`qunce:plan:${id}`];
  expect(broken).toContain('"size":"many"');

  await page.goto("./#/");
  await page.reload();
  const dialog = page.locator("dialog");
  await expect(dialog).toContainText("有一个方案没能读出来");
  await expect(dialog).toContainText("人数");
  const now = await stored(page);
  expect(now[`qunce:aside:${id}`]).toBe(broken);
  expect(now[`qunce:plan:${good}`]).toBeTruthy();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "下载原文" }).click(),
  ]);
  expect(await textOf(download)).toBe(broken);

  await dialog.locator('[data-action="repair"]').click();
  await ready(page, "staffing");
  await expect(page.locator("h1")).toContainText("100");
  await expect.poll(async () => (await storedPlan(page, id)).positioning.group_type).toBe("benefit");
});

for (const rubbish of ["", "null", "[object Object]", '{"format":"qunce.plan","version":1,"plan":{"id"', "{}"]) {
  test(`a stored plan that is ${JSON.stringify(rubbish)} leaves the app standing and the text whole`, async ({ page }) => {
    await fromTemplate(page, "parent");
    await page.evaluate((rubbish) => localStorage.setItem("qunce:plan:rubbish", rubbish), rubbish);
    await page.goto("./#/");
    await page.reload();
    await ready(page, "plans");
    await expect(page.locator(".plan-card--broken")).toHaveCount(1);
    expect((await stored(page))["qunce:aside:rubbish"]).toBe(rubbish);
    // It goes only when somebody says so.
    await page.locator('dialog [data-action="discard"]').click();
    await expect(page.locator(".plan-card--broken")).toHaveCount(0);
    expect((await stored(page))["qunce:aside:rubbish"]).toBeUndefined();
  });
}

test("yesterday's whole plan is offered where today's is broken", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  await page.reload();
  await ready(page, "staffing");
  await setSize(page, "450");
  await expect.poll(async () => (await storedPlan(page, id)).staffing.size).toBe(450);
  await page.evaluate((id) => localStorage.setItem(`qunce:plan:${id}`, "{"), id);
  await page.reload();
  await page.locator("dialog [data-action='open-previous']").click();
  await ready(page, "staffing");
  await expect(page.locator('input[name="staffing.size"]')).toHaveValue("300");
});

test("a plan of a newer version is shown, not touched, and can be downloaded", async ({ page }) => {
  await fromTemplate(page, "parent");
  const newer = '{"format":"qunce.plan","version":99,"app":"9.9.9","plan":{"id":"future"}}';
  await page.evaluate((newer) => localStorage.setItem("qunce:plan:future", newer), newer);
  await page.goto("./#/");
  await page.reload();
  await expect(page.locator("main")).toContainText("需要群策 9.9.9");
  expect((await stored(page))["qunce:plan:future"]).toBe(newer);
});

test("full storage: it says so until it is solved, the old text is unharmed, the new plan can be downloaded", async ({
  page,
}) => {
  const id = await fromTemplate(page, "benefit");
  await page.evaluate(() => {
    const room = 5_177_344 - JSON.stringify({ ...localStorage }).length - 200;
    localStorage.setItem("filler", "x".repeat(room));
    for (let size = 4096; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) localStorage.setItem("filler", localStorage.getItem("filler") + "x".repeat(size));
      } catch {
        // Full at this step; try a smaller one.
      }
    }
  });
  await page.locator('textarea[name="staffing.cards.owner.duties"]').fill("管".repeat(500));
  const banner = page.getByRole("alert");
  await expect(banner).toContainText("没存上");
  expect((await storedPlan(page, id)).staffing.cards).toEqual({});
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    banner.getByRole("button", { name: "下载方案" }).click(),
  ]);
  expect(JSON.parse(await textOf(download)).plan.staffing.cards.owner.duties).toHaveLength(500);

  await page.evaluate(() => localStorage.removeItem("filler"));
  await page.locator('textarea[name="staffing.cards.owner.duties"]').fill("管事");
  await expect(banner).toHaveCount(0);
  await expect.poll(async () => (await storedPlan(page, id)).staffing.cards.owner.duties).toBe("管事");
});

test("four fifths of the storage used: it says so before anything is lost", async ({ page }) => {
  await fromTemplate(page, "benefit");
  await page.evaluate(() => localStorage.setItem("filler", "x".repeat(4_300_000)));
  await setSize(page, "450");
  await expect(page.locator(".banner")).toContainText("空间已用 83%");
  await page.getByRole("button", { name: "清理空间" }).click();
  await expect(page.locator("dialog")).toContainText("先备份");
});

test("a week after the last backup, with changes since, the gallery reminds on every screen", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-01T12:00:00+08:00"));
  await fromTemplate(page, "benefit");
  await page.goto("./#/");
  await expect(page.locator(".plans__reminder")).toHaveCount(0);
  await page.clock.setFixedTime(new Date("2026-11-10T12:00:00+08:00"));
  await page.reload();
  await ready(page, "plans");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('.plans__reminder [data-action="backup"]').click(),
  ]);
  expect(download.suggestedFilename()).toBe("qunce-backup-2026-11-10.json");
  await expect(page.locator(".plans__reminder")).toHaveCount(0);
});

test("after the browser deleted everything, the first page says that browsers do so and takes the backup", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-01T12:00:00+08:00"));
  const ids = [await fromTemplate(page, "benefit"), await fromTemplate(page, "parent")];
  await expect(page.locator(".backup-line")).toContainText("还没备份过");
  await open(page, "#/settings");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('main [data-action="backup"]').click(),
  ]);
  const plans = await Promise.all(ids.map((id) => storedPlan(page, id)));

  // Before it is too late, every page says how old the backup is.
  await page.clock.setFixedTime(new Date("2026-11-04T12:00:00+08:00"));
  for (const hash of ["#/", `#/plan/${ids[0]}/staffing`, "#/playbook"]) {
    await open(page, hash);
    await page.reload();
    await expect(page.locator(".backup-line"), hash).toContainText("上次备份 3 天前");
  }

  // Some browsers delete what a site stores when nobody came for seven days.
  await page.evaluate(() => localStorage.clear());
  await page.clock.setFixedTime(new Date("2026-11-20T12:00:00+08:00"));
  await open(page, "#/");
  await page.reload();
  const main = await ready(page, "plans");
  await expect(page.locator(".plan-card")).toHaveCount(0);
  await expect(main).toContainText("浏览器有时会自己清数据，记得备份");
  await expect(main.locator('[data-action="import"]')).toContainText("导入方案或备份");
  await page.locator('[data-action="language"]').first().click();
  await expect(main).toContainText("browsers sometimes clear data, so keep a backup");
  await expect(main.locator('[data-action="import"]')).toContainText("Import a plan or backup");

  await bring(page, download.suggestedFilename(), await textOf(download));
  await page.locator('dialog [data-action="import"]').click();
  for (const [i, id] of ids.entries()) await expect.poll(() => storedPlan(page, id)).toEqual(plans[i]);
});

test("a write that the browser drops in silence is noticed", async ({ page }) => {
  await fromTemplate(page, "benefit");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {};
  });
  await setSize(page, "450");
  await expect(page.getByRole("alert")).toContainText("没有真的写进去");
});

test("without storage the app runs in memory and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open(page);
  await expect(page.locator("body")).toContainText("这里什么都存不下来");
  await page.locator('[data-template="benefit"]').click();
  await ready(page, "staffing");
  await setSize(page, "450");
  await expectFigures(page, { "staffing.total": 13 });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('header [data-export="json"]').click(),
  ]);
  expect(JSON.parse(await textOf(download)).plan.staffing.size).toBe(450);
});

test("storage emptied under the page: it asks before it writes again", async ({ page }) => {
  const id = await fromTemplate(page, "benefit");
  await page.evaluate(() => localStorage.clear());
  await setSize(page, "450");
  const banner = page.getByRole("alert");
  await expect(banner).toContainText("被清掉了");
  expect(await storedPlan(page, id)).toBeUndefined();
  await banner.getByRole("button", { name: "重新存回去" }).click();
  await expect.poll(async () => (await storedPlan(page, id))?.staffing.size).toBe(450);
  await expect(banner).toHaveCount(0);
});

test.describe("two tabs", () => {
  test("an import waits while another tab imports", async ({ page, context }) => {
    await fromTemplate(page, "benefit");
    const file = await exportPlan(page);
    const plan = JSON.parse(file.text);
    plan.plan.id = "from-elsewhere";

    const other = await context.newPage();
    await open(other);
    const release = await other.evaluateHandle(
      () =>
        new Promise<() => void>((held) => {
          navigator.locks.request("qunce:import", () => new Promise<void>((done) => held(() => done())));
        }),
    );
    await bring(page, file.name, JSON.stringify(plan));
    await page.locator('dialog [data-action="import"]').click();
    await expect(page.locator("dialog")).toHaveCount(0);
    const waits = () => other.evaluate(async () => (await navigator.locks.query()).pending?.length);
    await expect.poll(waits).toBe(1);
    expect(await stored(page)).not.toHaveProperty("qunce:plan:from-elsewhere");

    await release.evaluate((done) => done());
    await expect.poll(async () => Object.keys(await stored(page))).toContain("qunce:plan:from-elsewhere");
  });

  test("an edit in one appears in the other, and different fields are merged", async ({ page, context }) => {
    const id = await fromTemplate(page, "benefit");
    const other = await context.newPage();
    const complaints = await watch(other);
    await open(other, `#/plan/${id}/staffing`);
    await setSize(page, "450");
    await expect(other.locator('input[name="staffing.size"]')).toHaveValue("450");

    // The other tab did not hear of this edit, as when it slept.
    await other.evaluate((id) => {
      const key = `qunce:plan:${id}`;
      const file = JSON.parse(localStorage.getItem(key)!);
      file.plan.title = "别处改的名";
      file.revision += 1;
      localStorage.setItem(key, JSON.stringify(file));
    }, id);
    await other.locator('select[name="staffing.purpose"]').selectOption("after_sales");
    await expect.poll(async () => storedPlan(page, id)).toMatchObject({
      title: "别处改的名",
      staffing: { purpose: "after_sales", size: 450 },
    });
    await expect(page.locator("h1")).toContainText("产品售后");
    expect(complaints).toEqual([]);
  });

  test("the same field changed in both: both versions are stored", async ({ page }) => {
    const id = await fromTemplate(page, "benefit");
    await page.evaluate((id) => {
      const key = `qunce:plan:${id}`;
      const file = JSON.parse(localStorage.getItem(key)!);
      file.plan.staffing.size = 222;
      file.revision += 1;
      localStorage.setItem(key, JSON.stringify(file));
    }, id);
    await setSize(page, "450");
    await expect(page.locator("dialog")).toContainText("两份都已存好");
    const plans = Object.entries(await stored(page)).filter(([key]) => key.startsWith("qunce:plan:"));
    expect(plans.map(([, text]) => JSON.parse(text).plan.staffing.size).sort()).toEqual([222, 450]);
  });

  test("a plan deleted elsewhere while it is open here is kept as a copy", async ({ page, context }) => {
    const id = await fromTemplate(page, "benefit");
    const other = await context.newPage();
    await open(other, "#/");
    await other.locator(".plan-card").getByRole("button", { name: /菜单/ }).click();
    await other.getByRole("menuitem", { name: "删除" }).click();
    await expect(page.locator(".toast")).toContainText("另存为一份");
    await expect.poll(async () => Object.keys(await stored(page)).filter((key) => key.startsWith("qunce:plan:")).length).toBe(1);
    expect(await storedPlan(page, id)).toBeUndefined();
  });

  test("rubbish from elsewhere is set aside and the plan is written again", async ({ page, context }) => {
    const id = await fromTemplate(page, "benefit");
    const other = await context.newPage();
    await open(other, "#/playbook");
    await other.evaluate((id) => localStorage.setItem(`qunce:plan:${id}`, "%%%"), id);
    await expect.poll(async () => (await stored(page))[`qunce:aside:${id}`]).toBe("%%%");
    await expect.poll(async () => (await storedPlan(page, id))?.staffing.size).toBe(300);
  });
});
