// Draws what devices show of the installed app, from the icon and from the release in dist/: the files of assets/install/.
//   node script/pictures.mjs

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = (name) => join(root, "assets/install", name);
const icon = readFileSync(join(root, "assets/icon.svg"), "utf8");

const systemBrowser = process.env.CHROME_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath: existsSync(systemBrowser) ? systemBrowser : undefined });
const server = spawn("node", [join(root, "script/serve.mjs"), "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
try {
  // What is masked keeps a circle of four fifths of its width, so that the icon stands smaller on a ground to the edges.
  await draw("icon-192.png", 192, 1);
  await draw("icon-512.png", 512, 1);
  await draw("icon-180.png", 180, 1);
  await draw("icon-maskable-512.png", 512, 0.82);

  const address = String((await once(server.stdout, "data"))[0]).trim();
  await show("narrow", address, { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  await show("wide", address, { viewport: { width: 1280, height: 800 } });
} finally {
  await browser.close();
  server.kill();
}

async function draw(name, size, share) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const ground = /<rect[^>]*fill="([^"]+)"/.exec(icon)[1];
  // Masks and Apple's devices round the corners themselves.
  const isPlain = share < 1 || size === 180;
  const picture = icon.replace(/width="32" height="32">/, 'width="100%" height="100%">').replace(' rx="9"', isPlain ? "" : ' rx="9"');
  await page.setContent(`<body style="margin:0;background:${isPlain ? ground : "transparent"}"><div style="position:absolute;inset:${(1 - share) * 50}%">${picture}</div>`);
  await page.screenshot({ path: target(name), omitBackground: true });
  await page.close();
}

async function show(form, address, device) {
  const context = await browser.newContext({ ...device, locale: "zh-CN", timezoneId: "Asia/Shanghai", serviceWorkers: "block" });
  const page = await context.newPage();
  // A Monday, so that the month is filled from its beginning.
  await page.clock.setFixedTime(new Date("2026-06-01T10:00:00+08:00"));
  const shoot = async (name) => {
    await page.locator(`main[data-page="${name}"][data-ready="true"]`).waitFor();
    await page.screenshot({ path: target(`${name}-${form}.jpg`), type: "jpeg", quality: 52 });
  };
  await page.goto(address);
  await page.locator('[data-template="member"]').click();
  await shoot("staffing");
  await page.goto(page.url().replace("staffing", "calendar"));
  await page.locator('main [data-action="fill"]').first().click();
  await page.locator('dialog [data-action="fill-now"]').click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.locator(".toast").waitFor({ state: "detached" });
  await shoot("calendar");
  await context.close();
}
