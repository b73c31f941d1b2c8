//! Texts of the content calendar.

pub mod editing;
pub mod filling;
pub mod findings;
pub mod importing;
pub mod labels;
pub mod meter;
pub mod quick;
pub mod repeats;
pub mod setup;
pub mod taking;
pub mod wording;

texts! {
    /// Texts of the content calendar.
    Calendar {
        Side => { zh: "配比与待排期", en: "Mix and unscheduled items" }
        Posts(n: u32) => { zh: "{n} 条", en[n]: "{n} post", "{n} posts" }
        Today => { zh: "今天", en: "Today" }
        Previous => { zh: "往前", en: "Earlier" }
        Next => { zh: "往后", en: "Later" }
        Jump => { zh: "跳到日期", en: "Go to a date" }
        FilterItems => { zh: "查找和筛选", en: "Find and filter" }
        Search => { zh: "查找条目", en: "Find items" }
        SearchHint => { zh: "标题、文案、负责人…", en: "Title, text, person…" }
        Found(n: u32) => { zh: "{n} 条", en[n]: "{n} item", "{n} items" }
        SeeAllFound => { zh: "列出全部", en: "List all of them" }
        ClearFilter => { zh: "清除筛选", en: "Clear the filter" }
        NothingFound => { zh: "没有符合筛选的条目。清除筛选就能看到全部。", en: "No item matches the filter. Clear it to see all." }
        FoldHours => { zh: "收起空档", en: "Fold gaps" }
        UnfoldHours => { zh: "展开全天", en: "All hours" }
        NothingFromTo(from: String, to: String) => { zh: "{from}–{to} 无安排", en: "{from}–{to} free" }
        Chosen(n: u32) => { zh: "已选 {n} 条", en: "{n} selected" }
        ChooseItems => { zh: "选择条目", en: "Select items" }
        ChooseAll => { zh: "全选", en: "Select all" }
        EndChoosing => { zh: "完成", en: "Done" }
        Copy => { zh: "复制", en: "Copy" }
        Duplicate => { zh: "再来一份", en: "Duplicate" }
        SetStatus => { zh: "改状态", en: "Set status" }
        MoveTo => { zh: "移到…", en: "Move to…" }
        MoveTitle(n: u32) => { zh: "移动 {n} 条", en[n]: "Move {n} item", "Move {n} items" }
        MoveDay => { zh: "移到哪天", en: "To which day" }
        MoveTime => { zh: "几点（不填就不变）", en: "At what time (blank: unchanged)" }
        MoveNote => { zh: "几条一起移动时，最早的一条到这天，其余保持间隔。", en: "The earliest goes to this day, the others keep their distance from it." }
        MoveNow => { zh: "移过去", en: "Move" }
        MoveTomorrow => { zh: "晚一天", en: "One day later" }
        MoveNextWeek => { zh: "晚一周", en: "One week later" }
        MoveWaiting => { zh: "放进待排期", en: "To the unscheduled ones" }
        Removed(n: u32) => { zh: "删除了 {n} 条", en[n]: "{n} item deleted", "{n} items deleted" }
        Copied(n: u32) => { zh: "复制了 {n} 条，到要放的那天粘贴", en[n]: "{n} item copied; paste it on another day", "{n} items copied; paste them on another day" }
        Pasted(n: u32, day: String) => { zh: "从 {day}起放进了 {n} 条", en[n]: "{n} item put in from {day} on", "{n} items put in from {day} on" }
        WeekMenu => { zh: "复制、粘贴、周模板", en: "Copy, paste, week templates" }
        CopyDay(day: String) => { zh: "复制 {day}", en: "Copy {day}" }
        CopyWeek => { zh: "复制这一周", en: "Copy this week" }
        PasteDay(n: u32, day: String) => { zh: "粘贴 {n} 条到 {day}", en: "Paste {n} on {day}" }
        PasteWeek(n: u32) => { zh: "粘贴 {n} 条到这一周（从周一起）", en: "Paste {n} into this week (from Monday)" }
        KeepWeek => { zh: "把这一周存为模板…", en: "Keep this week as a template…" }
        KeepWeekTitle => { zh: "存为周模板", en: "Keep as a week template" }
        WeekName => { zh: "模板名", en: "Name of the template" }
        KeepWeekNow => { zh: "存下", en: "Keep" }
        WeekKept(n: u32) => { zh: "存下了 {n} 条的周模板", en: "Week template of {n} kept" }
        WeekEmpty => { zh: "这一周没有条目，没什么可存。", en: "There is nothing in this week to keep." }
        UseWeek(name: String) => { zh: "用周模板「{name}」", en: "Use the template \"{name}\"" }
        DropWeek(name: String) => { zh: "删掉「{name}」", en: "Delete \"{name}\"" }
        EndsAt(time: String) => { zh: "到 {time}", en: "until {time}" }
        DropWaiting => { zh: "放进待排期", en: "To the unscheduled ones" }
        MixWould(part: String, from: u32, to: u32, target: u32) => { zh: "{part} {from} → {to} 条（目标 {target}）", en: "{part} {from} → {to} (target {target})" }
        View => { zh: "看法", en: "View" }
        ViewMonth => { zh: "月", en: "Month" }
        ViewWeek => { zh: "周", en: "Week" }
        ViewDay => { zh: "日", en: "Day" }
        ViewList => { zh: "列表", en: "List" }
        Legend => { zh: "图例", en: "Legend" }
        Fill => { zh: "排满日历", en: "Fill the calendar" }
        MoreItems(n: u32) => { zh: "还有 {n} 条", en: "{n} more" }
        QuickAdd => { zh: "加一条", en: "Add an item" }
        Unscheduled => { zh: "待排期", en: "Unscheduled" }
        UnscheduledNone => { zh: "没有待排期的内容。", en: "Nothing waits for a day." }
        NoOpening => { zh: "先定开群日", en: "needs the opening day" }
        NoAnchor => { zh: "它所依据的条目没了", en: "what it is counted from is gone" }
        AnchorWaits => { zh: "它所依据的条目还没日期", en: "what it is counted from has no day" }
        AnchorCycle => { zh: "绕回了自己", en: "it is counted from itself" }
        OutOfYears => { zh: "超出 1901–2100 年", en: "outside 1901–2100" }
        SkipsAll => { zh: "每一次都跳过了", en: "every one left out" }
        Empty => { zh: "这个月是空的", en: "This month is empty" }
        Delete => { zh: "删除", en: "Delete" }
        Untitled => { zh: "未命名", en: "Untitled" }
        OutsideHours => { zh: "时段外", en: "outside the hours" }
    }
}
