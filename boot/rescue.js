// Takes out what the app has stored in this browser, when the app itself cannot: nothing of it is needed here, and no
// browser is too old. Nothing is written.

(function () {
  "use strict";

  var PREFIX = "qunce:";

  function element(id) {
    return document.getElementById(id);
  }

  /** What is stored, word for word, by its keys. */
  function storedTexts() {
    var texts = {};
    for (var i = 0; i < localStorage.length; i += 1) {
      var key = localStorage.key(i);
      if (key.indexOf(PREFIX) === 0) texts[key] = localStorage.getItem(key);
    }
    return texts;
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch (_) {
      return null;
    }
  }

  /** A stored plan, with its own text, which keeps its numbers as they are written; null where it is none. */
  function planOf(text) {
    var file = text === undefined ? null : parsed(text);
    if (!file || file.format !== "qunce.plan" || !file.plan || typeof file.version !== "number") return null;
    // The plan stands last in what is stored.
    var begin = text.indexOf('"plan":');
    var own = text.slice(begin + 7, text.lastIndexOf("}"));
    var isOwn = begin > 0 && JSON.stringify(parsed(own)) === JSON.stringify(file.plan);
    return { file: file, text: isOwn ? own : JSON.stringify(file.plan) };
  }

  /** The plans that can be read, each as it was saved last or, where that is broken, the time before. */
  function plansIn(texts) {
    var names = {};
    Object.keys(texts).forEach(function (key) {
      var name = /^qunce:(plan|previous):(.*)$/.exec(key);
      // What is left of a plan that somebody deleted is none.
      var isGone = name && name[1] === "previous" && PREFIX + "gone:" + name[2] in texts;
      if (name && !isGone) names[name[2]] = true;
    });
    return Object.keys(names)
      .map(function (name) {
        return planOf(texts[PREFIX + "plan:" + name]) || planOf(texts[PREFIX + "previous:" + name]);
      })
      .filter(Boolean);
  }

  /** A backup as the app imports it. It has one version for all plans: those of others stay out. */
  function backupOf(plans) {
    var version = Math.max.apply(null, plans.map(function (plan) { return plan.file.version; }));
    var taken = plans.filter(function (plan) { return plan.file.version === version; });
    var head = {
      format: "qunce.backup",
      version: version,
      saved_at: new Date().toISOString(),
      app: String(taken[0].file.app),
    };
    var texts = taken.map(function (plan) { return plan.text; });
    return { count: taken.length, text: JSON.stringify(head).slice(0, -1) + ',"plans":[' + texts.join(",\n") + "]}" };
  }

  function download(name, text) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
  }

  /** Today's date where the person is. */
  function today() {
    var now = new Date();
    var two = function (n) { return (n < 10 ? "0" : "") + n; };
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  function say(zh, en) {
    element("state").textContent = zh + " " + en;
  }

  function list(texts) {
    Object.keys(texts).sort().forEach(function (key) {
      var plan = planOf(texts[key]);
      var item = document.createElement("li");
      var title = plan && typeof plan.file.plan.title === "string" ? plan.file.plan.title + " · " : "";
      item.textContent = title + key + " · " + Math.ceil(texts[key].length / 1000) + " KB";
      element("list").appendChild(item);
    });
  }

  function show(texts) {
    var keys = Object.keys(texts);
    if (keys.length === 0) {
      say("这个浏览器在这个网址下没有存着群策的东西。", "This browser keeps nothing of Qunce at this address.");
      return;
    }
    var plans = plansIn(texts);
    var raw = JSON.stringify({ format: "qunce.raw", texts: texts }, null, 2);
    var backup = plans.length > 0 ? backupOf(plans) : null;
    say(
      "存着 " + keys.length + " 条，其中 " + (backup ? backup.count : 0) + " 个方案可以备份。",
      keys.length + " entries are stored; " + (backup ? backup.count : 0) + " plans can be backed up."
    );
    if (backup) {
      element("backup").hidden = element("backup-says").hidden = false;
      element("backup").addEventListener("click", function () {
        download("qunce-backup-" + today() + ".json", backup.text);
      });
    }
    element("raw").addEventListener("click", function () {
      download("qunce-raw-" + today() + ".json", raw);
    });
    element("text").value = backup ? backup.text : raw;
    list(texts);
    element("actions").hidden = false;
  }

  try {
    show(storedTexts());
  } catch (refusal) {
    say("浏览器不让看存着的东西：" + refusal, "The browser does not show what is stored.");
  }
})();
