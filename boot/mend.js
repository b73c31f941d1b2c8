// Mends a page that comes from an old cache and whose files the host no longer has. The one script whose name carries no
// hash: it is there whatever version the page is of, and keeps to what pages of every version have.

(() => {
  "use strict";

  const MENDED = "qunce-mended";
  const scope = new URL("./", document.baseURI);
  const program = document.querySelector('meta[name="qunce:app"]').content;

  /** Whether the host has another version than this page is of, past every cache. */
  const isStale = async () => {
    try {
      const response = await fetch(location.href.replace(/#.*/, ""), { cache: "reload" });
      const page = response.ok ? await response.text() : "";
      return page.includes("qunce:app") && !page.includes(`"${program}"`);
    } catch {
      return false;
    }
  };

  /**
   * Throws away all that is kept of the site's files, and opens the page again: once, and only where that helps. What a
   * person has stored is elsewhere. Says whether it does.
   */
  const mend = async () => {
    try {
      if (sessionStorage.getItem(MENDED) || !(await isStale())) return false;
      sessionStorage.setItem(MENDED, "yes");
      const names = (await globalThis.caches?.keys()) ?? [];
      const ours = names.filter((name) => name.startsWith(`qunce ${scope.pathname} `));
      await Promise.all(ours.map((name) => caches.delete(name)));
      await (await navigator.serviceWorker?.getRegistration(scope.href))?.unregister();
      location.reload();
      return true;
    } catch {
      return false;
    }
  };

  /** The page is whole: should a later version be lost, it may be mended as well. */
  const isWhole = () => sessionStorage.removeItem(MENDED);

  globalThis.qunceMend = { isStale, mend, isWhole };

  // Without its first script or its styles the page can do nothing for itself.
  if (globalThis.qunce && document.styleSheets.length > 0) return;
  mend().then((isMended) => {
    if (!isMended && !globalThis.qunce) document.querySelector(".boot__failure").hidden = false;
  });
})();
