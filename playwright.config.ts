// Browser tests run against the release in dist/, served under a sub-path as a static host might.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

// Playwright's own browser, where script/bootstrap had to install that.
process.env.PLAYWRIGHT_BROWSERS_PATH ??= fileURLToPath(new URL(".tools/browsers", import.meta.url));
const systemBrowser = process.env.CHROME_PATH ?? "/usr/bin/chromium";

// This file is read again by every worker, which must learn the port of the first reading.
process.env.QUNCE_TEST_PORT ??= String(20_000 + (process.pid % 20_000));
const port = process.env.QUNCE_TEST_PORT;
const base = "/some/place/";
const address = `http://127.0.0.1:${port}${base}`;

export default defineConfig({
  testDir: "tests/browser",
  // Shared machines are slow at times, some by three; a state that never comes still fails.
  timeout: 150_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  retries: 0,
  reporter: process.env.CI ? "list" : "line",
  outputDir: "test-results",
  use: {
    baseURL: address,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    colorScheme: "light",
    viewport: { width: 1280, height: 800 },
    // What it answers, tests cannot take apart; updating.spec.ts has it work.
    serviceWorkers: "block",
    // Traces triple the time of a test: ask for them with `--trace on`.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: existsSync(systemBrowser) ? systemBrowser : undefined,
      // Without a locale Chromium calls every download with a Chinese name "download".
      env: { ...process.env, LANG: "C.UTF-8" } as Record<string, string>,
      // Quiet, and without a network of its own.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    command: `node script/serve.mjs --port ${port} --base ${base}`,
    url: address,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});
