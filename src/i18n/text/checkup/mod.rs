//! Texts of the check-up: its panel, and what its checks find, by planner.

pub mod calendar;
pub mod channels;
pub mod engagement;
pub mod entry;
pub mod funnel;
pub mod launch;
pub mod lifecycle;
pub mod monitor;
pub mod positioning;
pub mod risk;
pub mod staffing;

texts! {
    /// Texts of the panel.
    Checkup {
        Title => { zh: "体检", en: "Check-up" }
        Summary(found: String, passed: u32) => { zh: "{found}；{passed} 项通过", en: "{found}; {passed} passed" }
        Clean => { zh: "没有要改的", en: "Nothing to change" }
        All(n: u32) => { zh: "全部 {n}", en: "All {n}" }
        Errors(n: u32) => { zh: "要改 {n}", en: "Change {n}" }
        Warnings(n: u32) => { zh: "留意 {n}", en: "Watch {n}" }
        Notes(n: u32) => { zh: "说明 {n}", en: "Notes {n}" }
        Filter => { zh: "看哪些", en: "Show" }
        ErrorsHead => { zh: "要改", en: "To change" }
        WarningsHead => { zh: "留意", en: "To watch" }
        NotesHead => { zh: "说明", en: "Notes" }
        AcceptedHead => { zh: "已忽略", en: "Accepted" }
        More(n: u32) => { zh: "还有 {n} 条", en: "{n} more" }
        GoTo(place: String) => { zh: "去{place}", en: "Go to {place}" }
        Menu(fact: String) => { zh: "「{fact}」还可以", en: "More on \"{fact}\"" }
        Accept => { zh: "忽略…", en: "Accept…" }
        AcceptTitle => { zh: "忽略这一条", en: "Accept this finding" }
        AcceptNote => { zh: "为什么可以这样（可不填）", en: "Why it is as it should be (optional)" }
        AcceptDo => { zh: "忽略", en: "Accept" }
        Accepted(fact: String) => { zh: "已忽略：{fact}", en: "Accepted: {fact}" }
        Reopen => { zh: "重新列出", en: "List again" }
        Reopened(fact: String) => { zh: "重新列出：{fact}", en: "Listed again: {fact}" }
        NoNote => { zh: "没写理由", en: "no reason given" }
        Fixed(what: String) => { zh: "已改：{what}", en: "Done: {what}" }
        Copy => { zh: "复制清单", en: "Copy the list" }
        Copied => { zh: "清单已复制", en: "List copied" }
        NotCopied => { zh: "浏览器不让复制", en: "The browser did not allow copying" }
        Running => { zh: "正在体检…", en: "Checking…" }
        Scope => { zh: "看今天起四周的日历；规则和数字都注明出处，忽略的仍然列在下面。", en: "Looks at the next four weeks of the calendar. Rules and figures carry their sources; what is accepted stays listed below." }
    }
}
