// What lets the site open without a network, and move to a new version when a person agrees. Fetched once the app stands.

const HOUR = 3_600_000;
const version = document.querySelector('meta[name="qunce:version"]').content;
const container = navigator.serviceWorker;

/** What is said, in both languages; the styles show one. */
const WORDS = {
  ready: { zh: "新版本已备好", en: "A new version is ready" },
  moved: { zh: "别的标签页已换用新版本", en: "Another tab has moved to the new version" },
  held: { zh: "新版本已备好；换用后，这一页读入的聊天记录和表要重新读入", en: "A new version is ready; the chat logs and tables read on this page would have to be read again" },
  unsaved: { zh: "新版本已备好；这一页有改动还没存上，先存好再换", en: "A new version is ready; changes on this page are not saved yet, save them first" },
  switch: { zh: "换用", en: "Switch" },
  later: { zh: "以后再说", en: "Later" },
};

/**
 * What the worker's start came to: `ready`, `failed`, `none` where the browser has no such workers here, or `saving` where
 * the person asks pages to save data: a version is fetched whole or not at all, so that nothing is fetched ahead.
 */
export const keep = async () => {
  // A page that is not on https, and a chat app's browser, may have none.
  if (!container) return "none";
  container.addEventListener("message", ({ data, ports }) => data === "version" && ports[0].postMessage(version));
  container.startMessages();
  try {
    // Who has a version gets the next: it would else be kept for ever.
    if (navigator.connection?.saveData && !(await container.getRegistration(qunce.address("./")))?.active) return "saving";
    const registration = await container.register(qunce.serviceWorker(), { updateViaCache: "none" });
    watch(registration);
    return await outcome(registration);
  } catch (error) {
    console.warn(`offline: ${error}`);
    return "failed";
  }
};

/** Waits until the first installation has ended, well or not. */
const outcome = ({ active, installing, waiting }) =>
  new Promise((resolve) => {
    const worker = active ?? waiting ?? installing;
    const look = () => {
      if (worker.state === "activated") resolve("ready");
      if (worker.state === "redundant") resolve("failed");
    };
    worker.addEventListener("statechange", look);
    look();
  });

const watch = (registration) => {
  const offerWaiting = () => {
    if (registration.waiting && registration.active) offer("ready", () => registration.waiting?.postMessage("switch"));
  };
  registration.addEventListener("updatefound", () => registration.installing.addEventListener("statechange", offerWaiting));
  offerWaiting();

  let isServed = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    // The first that takes over has the version of this page, and nothing is to be changed.
    if (isServed) move();
    isServed = true;
  });
  registration.active?.postMessage("standing");

  let askedAt = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - askedAt < HOUR) return;
    askedAt = Date.now();
    // Without a network there is nothing new.
    registration.update().catch(() => {});
  });
};

// A part that the host no longer has: this page is of a version that has gone.
addEventListener("qunce:missing", async () => {
  if (await qunceMend.isStale()) offer("ready", move);
});

/** Opens the page again in the new version, where that loses nothing; else it is for the person to say. */
const move = async () => {
  // A field tells what was typed when it is left, and the app saves at once.
  document.activeElement?.blur?.();
  await new Promise((resolve) => setTimeout(resolve, 100));
  if (isUnsaved()) offer("unsaved", move);
  else if (document.documentElement.hasAttribute("data-holds")) offer("held", () => location.reload());
  else if (!isBusy()) location.reload();
  else offer("moved", () => location.reload());
};

/** Whether something would be lost: the app says so in a banner, or there is nowhere to save. */
const isUnsaved = () => {
  try {
    return !localStorage || document.querySelector(".banner--danger") !== null;
  } catch {
    return true;
  }
};

/** Whether a person is in the middle of something that is not part of a plan. */
const isBusy = () => document.querySelector("dialog[open]") !== null;

/** Says something in a quiet line, with what can be done about it. */
const offer = (what, onAgree) => {
  document.querySelector(".update")?.remove();
  const line = document.createElement("div");
  line.className = "update";
  line.setAttribute("role", "status");
  document.body.append(line);
  const words = element("p", "update__words", WORDS[what]);
  const agree = element("button", "button button--small button--primary", WORDS.switch);
  agree.dataset.action = "switch-version";
  agree.addEventListener("click", () => {
    line.remove();
    onAgree();
  });
  const later = element("button", "button button--small button--ghost", WORDS.later);
  later.addEventListener("click", () => line.remove());
  // What comes into a line that is there already is read aloud.
  setTimeout(() => line.append(words, agree, later));
};

const element = (tag, className, { zh, en }) => {
  const made = document.createElement(tag);
  made.className = className;
  if (tag === "button") made.type = "button";
  for (const [lang, text] of [["zh-CN", zh], ["en", en]]) {
    const span = document.createElement("span");
    span.lang = lang;
    span.className = "in-language";
    span.textContent = text;
    made.append(span);
  }
  return made;
};
