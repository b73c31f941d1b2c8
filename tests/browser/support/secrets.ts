// What members say in the logs that tests drop, so that it can be looked for wherever it must not be.

import { readFile } from "node:fs/promises";
import { expect, type Download, type Page } from "@playwright/test";
import { talk, type Line } from "./talk";
import { unpacked } from "./xlsx";

export const PHRASES = ["海棠依旧才是暗号", "the-magpie-flies-at-noon？", "紫色大象第一行\n紫色大象第二行"];
/** Parts of them that stand however a text is quoted. */
export const PARTS = ["海棠", "magpie", "紫色", "大象"];

/** The talk with nothing but planted phrases in it; what the system says has one behind it. */
export const planted = (): Line[] =>
  talk().map((line, n) => ({ ...line, text: line.who === null ? `${line.text} ${PHRASES[0]}` : PHRASES[n % PHRASES.length]! }));

/** Everything that the browser keeps for this place, and the page itself. */
export async function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const all: Record<string, string> = {
      local: JSON.stringify({ ...localStorage }), session: JSON.stringify({ ...sessionStorage }), cookies: document.cookie,
      address: location.href, state: JSON.stringify(history.state), title: document.title, page: document.documentElement.outerHTML,
      fields: JSON.stringify([...document.querySelectorAll<HTMLInputElement>("input, textarea")].map((field) => field.value)),
    };
    for (const { name, version } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name ?? "", version);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      for (const store of base.objectStoreNames) {
        all[`${name}.${store}`] = await new Promise((done) => {
          const request = base.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => done(JSON.stringify(request.result));
        });
      }
      base.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        all[`${name} ${request.url}`] = (await (await cache.match(request))?.text()) ?? "";
      }
    }
    return all;
  });
}

/** Expects no part of what was said in a text. */
export function expectNone(where: string, text: string): void {
  for (const part of PARTS) expect(text.includes(part), `${part} in ${where}`).toBe(false);
}

/** What is in a download: its text, or the texts that are packed in it. */
export async function textsOf(download: Download): Promise<string> {
  const bytes = await readFile(await download.path());
  return download.suggestedFilename().endsWith(".xlsx") ? unpacked(bytes).join("\n") : bytes.toString("utf8");
}
