// Workers are files of the build that start under the page's policy, answer in bytes, and say it when they can't.

import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "./support/app";

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
