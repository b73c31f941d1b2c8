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

  // How the site's files are had, by their path from the page. The edition of one file, which has all of them inside, has
  // set its own ways by the time the page is parsed: boot/one_file.js.
  const site = {
    address: (path) => new URL(path, document.baseURI).href,
    script: (path) => import(site.address(path)),
    worker: (path) => new Worker(site.address(path), { type: "module" }),
    // The edition of one file, as text.
    whole: async () => {
      const response = await fetch(site.address("qunce.html"));
      if (!response.ok) throw new Error(`qunce.html: status ${response.status}`);
      return response.text();
    },
  };

  const start = async () => {
    globalThis.qunce ??= site;
    // A page that was handed on with a plan in it opens there, unless its address says otherwise.
    const opensAt = document.querySelector('meta[name="qunce:open"]').content;
    if (opensAt && location.hash.length < 2) location.replace(opensAt);
    // The program's folder carries a hash, so the build writes its name into a meta element.
    const folder = document.querySelector('meta[name="qunce:app"]').content;
    // Both at once: neither waits for the other.
    const wasm = fetch(qunce.address(`${folder}app_bg.wasm`));
    wasm.catch(() => {});
    const { default: init } = await qunce.script(`${folder}app.js`);
    await init({ module_or_path: wasm });
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
  document.addEventListener("DOMContentLoaded", () => {
    const page = document.querySelector(".boot");
    start().catch((error) => fail(page, error));
    // A fault of the program's own ends it: nothing on the page would answer any more. Every edit is saved by then.
    const onFault = (error) => error instanceof WebAssembly.RuntimeError && fail(page, error);
    addEventListener("error", ({ error }) => onFault(error));
    addEventListener("unhandledrejection", ({ reason }) => onFault(reason));
  });
})();
