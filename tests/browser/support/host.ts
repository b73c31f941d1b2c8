// A host whose site can be exchanged under a running browser, that can go away, and that can misbehave as hosts do.

import { cpSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { seal } from "../../../script/offline.mjs";
import { test as base } from "./app";

const dist = fileURLToPath(new URL("../../../dist/", import.meta.url));
const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
const BASE = "/some/place/";

/** A host on this machine that serves the release, or a version made of it, in a sub-path. */
export class Host {
  /** What was asked for, by its path from the page. */
  asked: string[] = [];
  /** Files that it does not have, whatever the site has. */
  lacks: RegExp | undefined;
  /** What it answers in place of a missing file: its page, as hosts of single pages do, or 404. */
  answersWithPage = false;
  /** Files that browsers may keep without asking again. */
  mayBeKept: RegExp | undefined;
  #server: Server | undefined;
  #port = 0;

  /** `site` is a folder that is the host's alone. */
  constructor(readonly site: string) {
    cpSync(dist, site, { recursive: true, filter: (name) => !name.endsWith("qunce.html") });
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}${BASE}`;
  }

  /** Comes up, at the address that it had before. */
  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? "", "http://host").pathname.slice(BASE.length) || "index.html";
      this.asked.push(path);
      const find = (name: string) => (this.lacks?.test(name) ? undefined : statSync(join(this.site, name), { throwIfNoEntry: false }));
      const name = !find(path)?.isFile() && this.answersWithPage ? "index.html" : path;
      const isThere = find(name)?.isFile() ?? false;
      const headers = { "Cache-Control": this.mayBeKept?.test(name) ? "max-age=3600" : "no-cache", "Content-Type": TYPES[extname(name)] ?? "application/octet-stream" };
      response.writeHead(isThere ? 200 : 404, isThere ? headers : {});
      response.end(isThere && readFileSync(join(this.site, name)));
    });
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Is not to be reached any more. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** The version that it has, as its page says. */
  get version(): string {
    return /name="qunce:version" content="([^"]*)"/.exec(readFileSync(join(this.site, "index.html"), "utf8"))![1]!;
  }

  /** Takes in a new version, all of whose hashed files have other names, and none of the old. */
  deploy(mark: string): void {
    const page = join(this.site, "index.html");
    let html = readFileSync(page, "utf8");
    for (const name of readdirSync(this.site)) {
      const hash = /-([0-9a-f]{8,16})(?=\.|$)/.exec(name)?.[1];
      if (!hash) continue;
      const other = name.replace(hash, `${mark}${hash}`.slice(0, hash.length));
      renameSync(join(this.site, name), join(this.site, other));
      html = html.replaceAll(name, other);
    }
    // Trunk's digests stay true: the files have other names, and the same bytes.
    writeFileSync(page, html);
    seal(this.site);
  }
}

type Fixtures = { host: Host };

/** `test` with a host of its own. */
export const test = base.extend<Fixtures>({
  host: async ({}, use, info) => {
    const host = new Host(info.outputPath("site"));
    await host.start();
    await use(host);
    await host.stop();
    rmSync(host.site, { recursive: true, force: true });
  },
});
