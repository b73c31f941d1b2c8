// The service worker: keeps one version of the site whole, answers its pages from that, and so works without a network.
// Another version is another service worker with files of its own, which waits until a person asks for it or no page is
// left; two versions never meet. script/offline.mjs writes in which version this is, and its files with their digests.

"use strict";

const VERSION = "";
const FILES = {};

const SHELL = "index.html";
const scope = new URL("./", location.href);
// Other copies of the app may stand on the same host.
const PREFIX = `qunce ${scope.pathname} `;
const NAME = PREFIX + VERSION;
// Hosts say that what they send depends on headers; what is kept does not.
const ANY = { ignoreVary: true };

/** The path of an address from the page; none for what is not ours. */
const pathOf = ({ origin, pathname }) =>
  origin === scope.origin && pathname.startsWith(scope.pathname) ? pathname.slice(scope.pathname.length) || SHELL : null;

/** Where a file stands. Hosts may send the page on to its folder when it is asked for by its name. */
const addressOf = (path) => new URL(path === SHELL ? "./" : path, scope).href;

/** A file of this version from the host. What the host sends in its place, a page for all that is missing, is refused. */
const fetched = async (path) => {
  const response = await fetch(addressOf(path), { integrity: FILES[path], cache: "no-cache" });
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  // No page may be answered with what came by a detour.
  return response.redirected ? new Response(response.body, response) : response;
};

/** A file of this version: as it is kept, or from the host where the browser has thrown it away. */
const fileOf = async (path) => {
  const cache = await caches.open(NAME);
  const kept = await cache.match(addressOf(path), ANY);
  if (kept) return kept;
  const response = await fetched(path);
  await cache.put(addressOf(path), response.clone());
  return response;
};

/** A file of another version, for a page of that which has not left yet; else what the host says. */
const foreign = async (request) => {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const kept = await (await caches.open(name)).match(request, ANY);
    if (kept) return kept;
  }
  return fetch(request);
};

/** Fetches every file, a few at a time; what an interrupted installation got is not fetched again. */
const install = async () => {
  const left = Object.keys(FILES);
  const next = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) await fileOf(path);
  };
  await Promise.all([next(), next(), next()]);
};

/** The version of a page, null where it does not say. */
const versionOf = (page) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    page.postMessage("version", [port2]);
    // It may be asleep.
    setTimeout(resolve, 3000, null);
  });

/** Throws away the files of versions that no page is of. While one is being fetched, or not every page answers, none. */
const sweep = async () => {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  if (others.length === 0 || registration.installing || registration.waiting) return;
  const all = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const versions = await Promise.all(all.filter(({ url }) => pathOf(new URL(url)) === SHELL).map(versionOf));
  if (versions.includes(null)) return;
  const unused = others.filter((name) => !versions.includes(name.slice(PREFIX.length)));
  await Promise.all(unused.map((name) => caches.delete(name)));
};

addEventListener("install", (event) => event.waitUntil(install()));

// The page that asked for the first installation is served from now on, too.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("message", (event) => {
  if (event.data === "switch") skipWaiting();
  if (event.data === "standing") event.waitUntil(sweep());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(new URL(request.url));
  const isAsked = request.mode === "navigate";
  // A page that asks past every cache wants to know what the host has.
  if (request.method !== "GET" || path === null || (!isAsked && request.cache === "reload")) return;
  if (Object.hasOwn(FILES, path)) {
    // Where the page itself is lost, whatever the host has is better than none.
    event.respondWith(fileOf(path).catch((error) => (isAsked ? fetch(request) : Promise.reject(error))));
  } else if (!isAsked) {
    event.respondWith(foreign(request));
  }
});
