// What happens before the app: theme, language, and a readable answer when the app cannot start.
// A plain script, not a module: it must run before the first paint. No app code is in here.

(() => {
  "use strict";

  const root = document.documentElement;

  // The settings belong to the app; here they are only read, and whatever cannot be read is passed over.
  const savedSettings = () => {
    try {
      return JSON.parse(localStorage.getItem("qunce:settings")) ?? {};
    } catch {
      return {};
    }
  };

  const dress = ({ theme, lang }) => {
    const isDark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
    root.dataset.theme = isDark ? "dark" : "light";
    root.lang = lang === "en" ? "en" : "zh-CN";
  };

  // Whether nothing of ours is stored here yet.
  const isFirstVisit = () => {
    try {
      return !Object.keys(localStorage).some((key) => key.startsWith("qunce:"));
    } catch {
      return false;
    }
  };

  // The app's styles come while the first paint stands, and are in force before the app is. The edition of one file, which
  // has no other files, has them in the page.
  const styled = new Promise((resolve, reject) => {
    const on = (event, act) => document.addEventListener(event, ({ target }) => target.rel === "stylesheet" && act(target), true);
    on("error", ({ href }) => reject(new Error(`${href}: no styles`)));
    on("load", (link) => {
      if (link.media !== "print") return;
      link.media = "all";
      resolve();
    });
    document.addEventListener("DOMContentLoaded", () => document.querySelector('link[rel="stylesheet"]') ?? resolve());
  });
  styled.catch(() => {});

  // The page shows before what is heavy is asked for. A page that nobody sees is never painted.
  const painted = () =>
    document.hidden ? Promise.resolve() : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  // What the browser draws around the page has the color of the page's own bar.
  const color = () => {
    const surface = getComputedStyle(root).getPropertyValue("--surface").trim();
    if (surface) document.querySelector('meta[name="theme-color"]').content = surface;
  };

  // The page takes no text for markup, and no address for code, that has not come through here.
  const ours = [new URL("./", document.baseURI).href, "blob:"];
  const rules = {
    createHTML: (text) => {
      if (text.startsWith("<svg ")) return text;
      throw new TypeError("no drawing");
    },
    createScriptURL: (address) => {
      if (ours.some((begin) => address.startsWith(begin))) return address;
      throw new TypeError(`${address}: no script of ours`);
    },
  };
  const trust = globalThis.trustedTypes?.createPolicy("qunce", rules) ?? rules;

  // How the site's files are had, by their path from the page. The edition of one file, which has all of them inside, has
  // put ways of its own in their place by the time the page is parsed: boot/one_file.js.
  const site = {
    address: (path) => new URL(path, document.baseURI).href,
    script: (path) => import(site.address(path)),
    worker: (path) => site.start(site.address(path), { type: "module" }),
    start: (address, options) => new Worker(trust.createScriptURL(address), options),
    draw: (host, svg) => {
      host.innerHTML = trust.createHTML(svg);
    },
    serviceWorker: () => trust.createScriptURL(site.address("sw.js")),
    // What becomes of the wish to open without a network: boot/offline.js.
    offline: () => offline,
    // The edition of one file, as text.
    whole: async () => {
      const response = await fetch(site.address("qunce.html"));
      if (!response.ok) throw new Error(`qunce.html: status ${response.status}`);
      return response.text();
    },
  };

  // The program's folder carries a hash, so the build writes its name into a meta element.
  const folder = () => document.querySelector('meta[name="qunce:app"]').content;

  // Never in the way of the page: its files come first.
  let offline = new Promise(() => {});
  const keepOffline = async () => {
    if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve));
    const { keep } = await import(site.address(`${folder()}offline.js`));
    qunceMend.isWhole();
    return keep();
  };

  globalThis.qunce = site;

  const start = async () => {
    // A page that was handed on with a plan in it opens there, unless its address says otherwise.
    const opensAt = document.querySelector('meta[name="qunce:open"]').content;
    if (opensAt && location.hash.length < 2) location.replace(opensAt);
    await painted();
    // All at once: none waits for another.
    const wasm = fetch(qunce.address(`${folder()}app_bg.wasm`));
    wasm.catch(() => {});
    const [{ default: init }] = await Promise.all([qunce.script(`${folder()}app.js`), styled]);
    await init({ module_or_path: wasm });
    if (globalThis.qunce === site) offline = keepOffline().catch(() => "failed");
  };

  // The page is taken along because a start that fails half-way may already have emptied it.
  const fail = (page, error) => {
    console.error(error);
    const part = (name) => page.querySelector(`.boot__${name}`);
    for (const waiting of page.querySelectorAll(".boot__loading, .boot__slow")) waiting.remove();
    part("detail").textContent = String(error);
    part("file").hidden = location.protocol !== "file:" || globalThis.qunce !== site;
    part("retry").addEventListener("click", () => location.reload());
    part("failure").hidden = false;
    document.querySelector("#app").replaceChildren(page);
  };

  dress(savedSettings());
  if (isFirstVisit()) root.dataset.visit = "first";
  new MutationObserver(color).observe(root, { attributeFilter: ["data-theme"] });
  document.addEventListener("DOMContentLoaded", () => {
    const page = document.querySelector(".boot");
    color();
    // What is missing may be there in another version.
    start().catch(async (error) => (await globalThis.qunceMend?.mend()) || fail(page, error));
    // A fault of the program's own ends it: nothing on the page would answer any more. Every edit is saved by then.
    const onFault = (error) => error instanceof WebAssembly.RuntimeError && fail(page, error);
    addEventListener("error", ({ error }) => onFault(error));
    addEventListener("unhandledrejection", ({ reason }) => onFault(reason));
  });
})();
