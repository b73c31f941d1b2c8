// Runs Lighthouse with its mobile settings against dist/, served as packed as a good host does, and prints how each page
// fares against the goals. What is missed is named.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";

const GOALS = { performance: 95, accessibility: 100, "best-practices": 100 };
// A first visit, and what a link leads to.
const PAGES = ["#/", "#/playbook", "#/settings"];
const PORT = 9222 + (process.pid % 10_000);

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const systemBrowser = process.env.CHROME_PATH ?? "/usr/bin/chromium";

console.log(`Lighthouse: asks about ${PAGES.length} pages of the release, on a slow phone.`);
const server = spawn("node", [join(root, "script/serve.mjs"), "--port", "0", "--packed"], { stdio: ["ignore", "pipe", "inherit"] });
const address = String((await once(server.stdout, "data"))[0]).trim();
const browser = await chromium.launch({
  executablePath: existsSync(systemBrowser) ? systemBrowser : undefined,
  args: [`--remote-debugging-port=${PORT}`, "--no-sandbox", "--disable-gpu"],
});
let isMissed = false;
try {
  for (const page of PAGES) {
    const { lhr } = await lighthouse(address + page, { port: PORT, logLevel: "error", onlyCategories: Object.keys(GOALS) });
    if (lhr.runtimeError) throw new Error(`${page}: ${lhr.runtimeError.message}`);
    const scores = Object.entries(GOALS).map(([name, goal]) => {
      const score = Math.round((lhr.categories[name].score ?? 0) * 100);
      isMissed ||= score < goal;
      return `${lhr.categories[name].title} ${score}${score < goal ? ` BELOW ${goal}` : ""}`;
    });
    console.log(`${page.padEnd(12)} ${scores.join(" · ")}`);
    report(lhr);
  }
} finally {
  await browser.close();
  server.kill();
}
process.exitCode = isMissed ? 1 : 0;

/** The times that make the performance, and every check that costs points. */
function report({ audits, categories }) {
  const times = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"];
  console.log(`  ${times.map((name) => `${audits[name].title} ${audits[name].displayValue}`).join(" · ")}`);
  const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs).filter(({ weight, id }) => weight > 0 && !times.includes(id));
  for (const { id } of refs) {
    const { score, title, details } = audits[id];
    if (score === null || score === 1) continue;
    console.log(`  ${id}: ${title}`);
    for (const { node, url, description } of details?.items ?? []) console.log(`    ${node?.snippet ?? url ?? description ?? ""}`);
  }
}
