// Workers are files of the build that start under the page's policy, answer in bytes, and say it when they can't.

import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { decompress } from "fzstd";
import { expect, open, ready, test } from "./support/app";
import { fromTemplate } from "./support/plans";
import { talk, weflowSheet, WRITERS } from "./support/talk";
import { workbook } from "./support/xlsx";

type Answer = { letter: string; rest: string } | { failed: string };

/** Starts a worker for spreadsheets, sends it messages one after the other, and gives its answers as text. */
function ask(page: Page, requests: (string | null)[]): Promise<Answer[]> {
  return page.evaluate(async (requests) => {
    const folder = document.querySelector<HTMLMetaElement>('meta[name="qunce:app"]')!.content;
    const worker: Worker = (globalThis as any).qunce.worker(`${folder}spreadsheet_worker.js`);
    const letters = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    const answers: Answer[] = [];
    let last = "";
    for (const [id, request] of requests.entries()) {
      // "<" stands for the file that the last answer brought.
      const bytes = request === "r<" ? Uint8Array.from(`r${last}`, (sign) => sign.charCodeAt(0)) : request && new TextEncoder().encode(request);
      const answer = await new Promise<[number, Uint8Array | string]>((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(`the script did not start: ${message}`));
        worker.postMessage([id, bytes]);
      });
      if (answer[0] !== id) throw new Error(`answer ${answer[0]} to request ${id}`);
      if (typeof answer[1] === "string") {
        answers.push({ failed: answer[1] });
      } else {
        last = letters(answer[1].slice(1));
        const isText = answer[1][0] !== "f".charCodeAt(0);
        const rest = isText ? new TextDecoder().decode(answer[1].slice(1)) : last.slice(0, 4);
        answers.push({ letter: String.fromCharCode(answer[1][0]!), rest });
      }
    }
    worker.terminate();
    return answers;
  }, requests);
}

const saved = JSON.stringify({
  items: { bbbbbbbb: { kind: "fun", title: "周三猜谜", when: { day: "2026-09-16", start: "20:00" } } },
});
const order = `w${JSON.stringify({ saved, title: "读书群", lang: "zh-CN", written_at: 0 })}`;

test("a calendar goes out as a spreadsheet and comes in again", async ({ page }) => {
  await open(page);
  await ready(page, "plans");
  const [written, read, refused, misunderstood] = await ask(page, [order, "r<", "r标题,日期", "z"]);
  expect(written).toEqual({ letter: "f", rest: "PK\x03\x04" });
  expect(read).toMatchObject({ letter: "s" });
  const sheet = JSON.parse((read as { rest: string }).rest);
  expect(sheet.headings.slice(0, 2)).toEqual(["日期", "开始"]);
  expect(sheet.rows).toHaveLength(1);
  expect(sheet.rows[0].slice(0, 3)).toEqual([2, "2026-09-16", "20:00"]);
  expect(sheet.rows[0]).toContain("周三猜谜");
  expect(refused).toEqual({ letter: "x", rest: '["other_format","CSV, TXT"]' });
  expect(misunderstood).toEqual({ letter: "?", rest: "" });
});

for (const program of ["measuring", "simulation", "spreadsheet"]) {
  test(`once it has started, the worker for ${program} has no network and no storage`, async ({ page }) => {
    await open(page);
    await ready(page, "plans");
    await page.evaluate(async (program) => {
      const folder = document.querySelector<HTMLMetaElement>('meta[name="qunce:app"]')!.content;
      const worker: Worker = (globalThis as any).qunce.worker(`${folder}${program}_worker.js`);
      const answered = new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
      worker.postMessage([0, new TextEncoder().encode("?")]);
      await answered;
      Object.assign(globalThis, { worker });
    }, program);
    const worker = page.workers().find((worker) => worker.url().endsWith(`/${program}_worker.js`))!;
    const left = await worker.evaluate(() => {
      const ways = ["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "Worker", "importScripts", "indexedDB", "caches"];
      return ways.filter((name) => (globalThis as any)[name] !== undefined);
    });
    expect(left).toEqual([]);
  });
}

test.describe("a worker that can't", () => {
  test.use({ expectedComplaints: [/Failed to load|ERR_FAILED/] });

  test("answers with the reason, and the next one answers as if nothing had been", async ({ page }) => {
    await open(page);
    await ready(page, "plans");
    await page.context().route("**/spreadsheet_bg.wasm", (route) => route.abort(), { times: 1 });
    expect(await ask(page, [order])).toEqual([{ failed: expect.stringContaining("TypeError") }]);
    // What is no bytes ends it in the middle of its work.
    expect(await ask(page, [null])).toEqual([{ failed: expect.stringContaining("TypeError") }]);
    expect(await ask(page, [order])).toEqual([{ letter: "f", rest: "PK\x03\x04" }]);
  });
});

const dist = new URL("../../dist/", import.meta.url);
const PROGRAMS = ["measuring", "simulation", "spreadsheet"];

/** The workers' files of the site, by their names. */
function ofSite(): Map<string, Buffer> {
  const folder = new URL(`${readdirSync(dist).find((name) => /^app-[0-9a-f]+$/.test(name))}/`, dist);
  const mine = readdirSync(folder).filter((name) => PROGRAMS.some((program) => new RegExp(`^${program}(_worker|_bg|_simd_bg)?\\.`).test(name)));
  return new Map(mine.map((name) => [name, readFileSync(new URL(name, folder))]));
}

/** The same of the edition of one file, whose scripts are bundled. */
function ofOneFile(): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const page = readFileSync(new URL("qunce.html", dist), "latin1");
  for (const [, pack] of page.matchAll(/<script class="pack"[^>]*>([^<]*)<\/script>/g)) {
    const bytes = Buffer.from(decompress(Buffer.from(pack!, "base64")));
    let at = 4 + bytes.readUInt32BE(0);
    for (const [path, , length] of JSON.parse(bytes.subarray(4, at).toString()) as [string, string, number][]) {
      const name = path.split("/").at(-1)!;
      if (PROGRAMS.some((program) => new RegExp(`^${program}(_worker|_bg|_simd_bg)\\.`).test(name))) files.set(name, bytes.subarray(at, at + length));
      at += length;
    }
  }
  return files;
}

for (const [where, find] of [["the site", ofSite], ["the edition of one file", ofOneFile]] as const) {
  test(`workers of ${where} have no way to a network, and none to other code`, () => {
    const files = find();
    const [programs, scripts] = [/\.wasm$/, /\.js$/].map((end) => [...files].filter(([name]) => end.test(name)));
    expect(programs!.map(([name]) => name).sort()).toEqual(["measuring_bg.wasm", "measuring_simd_bg.wasm", "simulation_bg.wasm", "simulation_simd_bg.wasm", "spreadsheet_bg.wasm"]);
    for (const [name, bytes] of programs!) {
      // All that a program can call besides itself: its table, its end, the clock and chance for what a workbook says of itself.
      const imports = WebAssembly.Module.imports(new WebAssembly.Module(new Uint8Array(bytes))).map((one) => one.name.replace(/_[0-9a-f]{16}$/, ""));
      const others = imports.filter((name) => !/^(__wbindgen_init_externref_table|__wbg___wbindgen_throw)$/.test(name));
      expect(others, name).toEqual(name.startsWith("spreadsheet") ? ["__wbg_now", "__wbg_getRandomValues"] : []);
    }
    expect(scripts).toHaveLength(PROGRAMS.length * (where === "the site" ? 2 : 1));
    for (const [name, bytes] of scripts!) {
      const text = bytes.toString();
      // Their bare names stand in the list of what a worker is left without.
      const code = text.replace(/"\w+"/g, '""');
      for (const way of ["XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "RTCPeerConnection", "sendBeacon", "importScripts", "eval(", "Function(", "caches.", "indexedDB", "BroadcastChannel"]) {
        expect(code.includes(way), `${way} in ${name}`).toBe(false);
      }
      // Nothing is fetched but the program's own build, which the worker names; and nothing imported but what hands it over.
      expect(text.match(/\bfetch\s*\([^)]*\)/g) ?? [], name).toEqual(/_worker/.test(name) && where === "the site" ? [] : [expect.stringMatching(/^fetch\s*\(\w+\)$/)]);
      const imported = [...text.matchAll(/\bimport\b[^;]*?["']([^"']+)["']/g)].map(([, from]) => from);
      expect(imported, name).toEqual(/_worker/.test(name) && where === "the site" ? [`./${name.replace("_worker", "")}`] : []);
      expect(text, name).not.toMatch(/\bimport\s*\(/);
    }
  });
}

test("a worker that reads what members said asks for its program, and for nothing else", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-09-06T08:00:00+08:00"));
  const id = await fromTemplate(page, "member");
  await open(page, `#/plan/${id}/monitor`);
  await ready(page, "monitor");
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url().split("/").at(-1)!));
  const files = [WRITERS.memotrace!(talk()), WRITERS.chatlab!(talk()), { name: "log.xlsx", text: workbook(weflowSheet(talk()), "聊天记录") }];
  await page.locator('[data-import="metrics"]').setInputFiles(files.map(({ name, text }) => ({ name, mimeType: "", buffer: Buffer.from(text) })));
  await expect(page.locator("[data-file]")).toHaveCount(3);
  await expect(page.locator('[data-kpi="monitor.talk.messages"]')).not.toHaveAttribute("data-value", "0");
  // What else is asked for are parts of the page.
  const programs = ["measuring_worker.js", "measuring.js", "measuring_simd_bg.wasm", "spreadsheet_worker.js", "spreadsheet.js", "spreadsheet_bg.wasm"];
  expect(asked.filter((name) => !/^(shared_\d+|checkup)\.wasm$/.test(name)).sort()).toEqual([...programs].sort());
});
