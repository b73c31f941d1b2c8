//! Texts of the content calendar.

pub mod labels;

texts! {
    /// Texts of the content calendar.
    Calendar {
        Side => { zh: "配比与待排期", en: "Mix and unscheduled items" }
        Answer(month: String, n: String) => { zh: "{month}排了 {n}", en: "{n} in {month}" }
        AnswerEmpty(month: String) => { zh: "{month}还没排内容", en: "Nothing is planned for {month} yet" }
        Posts(n: u32) => { zh: "{n} 条", en[n]: "{n} post", "{n} posts" }
        OnTarget => { zh: "配比合目标", en: "the mix is on target" }
        More(part: String, n: u32) => { zh: "{part}多 {n} 条", en: "{n} too many of {part}" }
        Fewer(part: String, n: u32) => { zh: "{part}少 {n} 条", en: "{n} too few of {part}" }
        Slot(window: String) => { zh: "成员在线 {window}", en: "members are there {window}" }
        Month(year: i32, month: u32) => { zh: "{year} 年 {month} 月", en: "{year}-{month:02}" }
        Today => { zh: "今天", en: "Today" }
        Previous => { zh: "上个月", en: "Previous month" }
        Next => { zh: "下个月", en: "Next month" }
        View => { zh: "看法", en: "View" }
        ViewMonth => { zh: "月", en: "Month" }
        ViewWeek => { zh: "周", en: "Week" }
        ViewDay => { zh: "日", en: "Day" }
        ViewList => { zh: "列表", en: "List" }
        Legend => { zh: "图例", en: "Legend" }
        Fill => { zh: "排满日历", en: "Fill the calendar" }
        Export => { zh: "带走日历", en: "Take the calendar along" }
        ExportIcs => { zh: "手机日历（.ics）", en: "For a phone's calendar (.ics)" }
        ExportCsv => { zh: "表格（.csv）", en: "Table (.csv)" }
        MoreItems(n: u32) => { zh: "还有 {n} 条", en: "{n} more" }
        QuickAdd => { zh: "加一条", en: "Add an item" }
        QuickAddHint => { zh: "例：周三 20:00 抽奖 #福利", en: "For example: Wed 20:00 raffle #benefit" }
        AddItem => { zh: "加上", en: "Add" }
        NoDay => { zh: "没写哪天，放进待排期", en: "No day: it goes to the unscheduled ones" }
        MixTitle => { zh: "这个月的配比", en: "The mix of this month" }
        MixNone => { zh: "排上内容后，这里比对目标。", en: "Once there is content, this compares it with the target." }
        MixLine(n: u32, share: String, target: u32) => { zh: "{n} 条，{share}；目标 {target} 条", en: "{n}, {share}; target {target}" }
        Uncounted(n: u32) => { zh: "另有 {n} 条不在这套配比里。", en: "{n} more are outside this mix." }
        Makers(pgc: u32, ugc: u32, target: u32) => { zh: "团队 {pgc} 条，成员 {ugc} 条（目标成员 {target} 条）", en: "Team {pgc}, members {ugc} (target for members {target})" }
        Unscheduled => { zh: "待排期", en: "Unscheduled" }
        UnscheduledNone => { zh: "没有待排期的内容。", en: "Nothing waits for a day." }
        Empty => { zh: "这个月是空的", en: "This month is empty" }
        EmptyText => { zh: "按群类型和配比自动排满，或在上面打一行字加一条。", en: "Fill it from the kind of group and the mix, or type a line above." }
        EditItem => { zh: "编辑条目", en: "Edit item" }
        ItemTitle => { zh: "标题", en: "Title" }
        Kind => { zh: "类型", en: "Kind" }
        Day => { zh: "日期", en: "Day" }
        Start => { zh: "开始", en: "Start" }
        Length => { zh: "时长", en: "Length" }
        Minutes => { zh: "分钟", en: "min" }
        Status => { zh: "状态", en: "Status" }
        Maker => { zh: "谁来做", en: "Made by" }
        OwnerName => { zh: "负责人", en: "In charge" }
        Text => { zh: "文案", en: "Text" }
        Note => { zh: "备注", en: "Note" }
        Reward => { zh: "奖励", en: "Reward" }
        Locked => { zh: "锁定：自动排期时不动它", en: "Locked: the filler leaves it alone" }
        CopyText => { zh: "复制文案", en: "Copy the text" }
        Delete => { zh: "删除", en: "Delete" }
        DeleteOne => { zh: "只去掉这一次", en: "Leave out this one" }
        Deleted => { zh: "条目已删除", en: "Item deleted" }
        Done => { zh: "好了", en: "Done" }
        Saves => { zh: "自动保存，可撤销", en: "Saved as you type, can be undone" }
        Repeats => { zh: "重复的条目：改动落在每一次上", en: "It comes back: changes go to every time" }
        NoSuchDay => { zh: "没有这一天（1901–2100）", en: "There is no such day (1901–2100)" }
        NoSuchTime => { zh: "没有这个时间", en: "There is no such time" }
        Untitled => { zh: "未命名", en: "Untitled" }
        FillTitle => { zh: "按配比排满", en: "Fill by the mix" }
        FillFrom => { zh: "从哪天起", en: "From" }
        FillWeeks => { zh: "几周", en: "Weeks" }
        FillPosts => { zh: "每周几条", en: "Posts a week" }
        FillMix => { zh: "配比", en: "Mix" }
        Suggested(model: String) => { zh: "按群类型：{model}", en: "As the kind of group: {model}" }
        WouldAdd(n: u32) => { zh: "新排 {n} 条", en[n]: "{n} new post", "{n} new posts" }
        WouldRemove(n: u32) => { zh: "换掉上次自动排的 {n} 条", en[n]: "replaces {n} filled before", "replaces {n} filled before" }
        WouldKeep(n: u32) => { zh: "保留你改过、锁定或已发的 {n} 条", en[n]: "keeps {n} of yours", "keeps {n} of yours" }
        WouldStay(n: u32) => { zh: "{n} 条不变", en: "{n} unchanged" }
        WouldChangeNothing => { zh: "和现在一样，没有要改的。", en: "It is like this already; nothing would change." }
        FillNow(n: u32) => { zh: "排上 {n} 条", en: "Put {n} in" }
        Filled(n: u32) => { zh: "排上了 {n} 条", en[n]: "{n} post put in", "{n} posts put in" }
        OutsideHours => { zh: "时段外", en: "outside the hours" }
        Preview(of: String) => { zh: "预告：{of}", en: "Preview: {of}" }
        CellName(day: String, n: u32) => { zh: "{day}，{n} 条", en: "{day}, {n}" }
        DayOfMonth(month: u32, day: u32, weekday: String) => { zh: "{month} 月 {day} 日 {weekday}", en: "{weekday} {month}-{day}" }
        NothingThatDay => { zh: "这天没有内容", en: "Nothing on this day" }
        MixTarget(parts: String) => { zh: "目标 {parts}", en: "target {parts}" }
        HolidaysUnknown(year: i32) => { zh: "{year} 年的放假安排还没公布", en: "The holidays of {year} are not published yet" }
    }
}
