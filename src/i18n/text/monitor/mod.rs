//! Texts of what is measured: daily numbers, figures against lines, alarms, charts and the weekly review.

pub mod labels;
pub mod wording;

texts! {
    /// Texts of the page.
    Watch {
        // The answer. Key figures are marked by the caller.
        AnswerLevel(level: String, n: String) => { zh: "{level}：{n}要处理", en: "{level}: {n} to see to" }
        AnswerOpen(n: String) => { zh: "{n}要处理，没到三级预警", en: "{n} to see to, none at one of the three levels" }
        AnswerCalm => { zh: "没有要处理的预警", en: "No alarm to see to" }
        Alarms(n: u32) => { zh: "{n} 条预警", en[n]: "{n} alarm", "{n} alarms" }
        MostMoved(what: String, change: String) => { zh: "{what}变化最大，比前一周 {change}", en: "{what} moved most, {change} on the week before" }
        NothingMoved => { zh: "和前一周比没有变化", en: "nothing moved against the week before" }
        CountedTo(day: String, n: u32) => { zh: "数到 {day}，共 {n} 天", en[n]: "counted to {day}, {n} day", "counted to {day}, {n} days" }
        // Daily numbers.
        Daily => { zh: "每日数据", en: "Daily numbers" }
        DailyRemark(n: u32) => { zh: "{n} 天有数；只存数，不存名字和聊天内容", en[n]: "{n} day; counts only, no names and no words", "{n} days; counts only, no names and no words" }
        DailyEmpty => { zh: "还没有数据。填几天，或从表格里整块粘贴，就能看健康度、预警和周复盘。", en: "No numbers yet. Type a few days, or paste a block from a spreadsheet, to see health, alarms and the weekly review." }
        AtLeast => { zh: "至少记：进了几人、说了几条、走了几人", en: "Keep at least: who came, what was said, who left" }
        WhereFrom => { zh: "从哪里数", en: "Where to count" }
        EmptyTable => { zh: "每日数据空表", en: "Empty table of daily numbers" }
        TemplateCsv => { zh: "空表 CSV", en: "Empty CSV" }
        TemplateXlsx => { zh: "空表 XLSX", en: "Empty XLSX" }
        NumbersCsv => { zh: "数据 CSV", en: "Numbers CSV" }
        NumbersXlsx => { zh: "数据 XLSX", en: "Numbers XLSX" }
        GridName => { zh: "每日数据表", en: "Table of daily numbers" }
        DayHead => { zh: "日期", en: "Day" }
        Earlier => { zh: "更早 14 天", en: "14 days earlier" }
        Later => { zh: "更晚 14 天", en: "14 days later" }
        GoTo => { zh: "看到哪天", en: "Up to" }
        More => { zh: "更多列", en: "More columns" }
        Fewer => { zh: "只看常用列", en: "Usual columns only" }
        CellName(day: String, metric: String) => { zh: "{day} {metric}", en: "{day} {metric}" }
        ForgetDay(day: String) => { zh: "清掉 {day}", en: "Clear {day}" }
        Forgotten(day: String) => { zh: "清掉了 {day} 的数", en: "Cleared the numbers of {day}" }
        NoCount => { zh: "填 0 或更大的整数；销售额可以有两位小数", en: "A whole number from 0 on; sales may have two decimals" }
        GridHint => { zh: "Enter、↑↓ 换行，Tab 换列；在任一格粘贴整块表格，带日期或表头也认。", en: "Enter and ↑↓ change rows, Tab columns; paste a block into any cell, with or without dates and headings." }
        PasteHere => { zh: "粘贴表格", en: "Paste a table" }
        PasteHint => { zh: "第一列是日期，或第一行是表头；千位逗号、¥、2026/9/1、9月1日都认。没有日期就从上表第一天往下排。", en: "Dates in the first column, or headings in the first row; 1,200, ¥, 2026/9/1 and 9月1日 are understood. Without dates, rows follow from the first day above." }
        PasteTake => { zh: "读入", en: "Read it" }
        Taken(days: u32, cells: u32) => { zh: "读了 {days} 天 {cells} 格", en: "Read {cells} cells of {days} days" }
        TakenSome(days: u32, cells: u32, refused: u32) => { zh: "读了 {days} 天 {cells} 格，{refused} 格没读", en: "Read {cells} cells of {days} days, not {refused} others" }
        TakenNone => { zh: "没有读到能用的数", en: "Nothing to take was found" }
        NotTaken => { zh: "没读的格子", en: "Cells that were not read" }
        RefusedCell(row: u32, column: u32, text: String) => { zh: "第 {row} 行第 {column} 列「{text}」", en: "row {row}, column {column}: \"{text}\"" }
        RefusedMore(n: u32) => { zh: "还有 {n} 格", en: "and {n} more" }
        // Figures against lines.
        Health => { zh: "健康度", en: "Health" }
        HealthRemark => { zh: "各家的线并排，从不合并", en: "each source's line side by side, never merged" }
        SixMetrics => { zh: "S1 的六项指标都没写阈值，旁边是别家的线", en: "S1 gives none of its six metrics a line; the others' stand beside" }
        Unstated => { zh: "S1 阈值未给出", en: "S1: threshold not stated" }
        FigureHead => { zh: "指标", en: "Figure" }
        NowHead => { zh: "现在", en: "Now" }
        LinesHead => { zh: "各家的线", en: "Lines" }
        NotCounted => { zh: "没有数据", en: "not counted" }
        NeedsLog => { zh: "按天的数看不出来", en: "daily numbers do not tell" }
        OverDays(n: u32) => { zh: "{n} 天", en[n]: "{n} day", "{n} days" }
        AtLeastNow(low: String) => { zh: "不低于 {low}", en: "{low} or more" }
        BetweenNow(low: String, high: String) => { zh: "{low}–{high}", en: "{low}–{high}" }
        LineAtLeast(n: String) => { zh: "≥ {n}", en: "≥ {n}" }
        LineAbove(n: String) => { zh: "> {n}", en: "> {n}" }
        LineAtMost(n: String) => { zh: "≤ {n}", en: "≤ {n}" }
        LineBelow(n: String) => { zh: "< {n}", en: "< {n}" }
        LineFor(what: String, line: String) => { zh: "{what} {line}", en: "{what} {line}" }
        InPeople(n: String) => { zh: "（{n} 人）", en: " ({n} people)" }
        Met => { zh: "达到", en: "met" }
        Missed => { zh: "没到", en: "missed" }
        MissedAbove => { zh: "超了", en: "over" }
        Unclear => { zh: "还看不出", en: "cannot be told yet" }
        OtherStyle => { zh: "不是这种群的线", en: "not for this kind of group" }
        NoRoom => { zh: "快满了，不看", en: "nearly full, not judged" }
        StanceSome => { zh: "过了宽的，没过严的", en: "meets the lenient, not the strict" }
        ZoneWatch => { zh: "观察（15–20%）", en: "watch (15–20%)" }
        Volume(style: String) => { zh: "日历里选的是「{style}」，消息量按这种群的线看", en: "The calendar is set to \"{style}\"; the volume is judged by the line for that" }
        VolumeClash(floor: String) => { zh: "这个人数下 S4 要 {floor} 条起，S0 说超过 50 条就过载：两条线不能都守，只看一条", en: "At this size S4 wants {floor} or more and S0 calls more than 50 too many: both cannot be kept to, only one is judged" }
        ToStyle => { zh: "去日历改", en: "Change it in the calendar" }
        Diagnosis(what: String) => { zh: "S4 按层诊断，先卡在{what}", en: "S4 diagnoses layer by layer; the first to miss is {what}" }
        DiagnosisFine => { zh: "S4 的三层诊断没有卡住的", en: "None of S4's three layers misses its line" }
        // Alarms.
        Jumps => { zh: "这一页的部分", en: "Parts of this page" }
        AlarmsTitle => { zh: "预警", en: "Alarms" }
        AlarmsNone => { zh: "没有在响的预警。", en: "No alarm is on." }
        AlarmsNoData => { zh: "填了每日数据，或记下发生的事，这里会有预警。", en: "Once there are daily numbers or events, alarms appear here." }
        NoLevel => { zh: "没有级别", en: "no level" }
        Since(day: String, value: String) => { zh: "{day} 起，最近 {value}", en: "since {day}, latest {value}" }
        SinceOnly(day: String) => { zh: "{day}", en: "{day}" }
        Acknowledge => { zh: "记为已处理", en: "Mark as seen to" }
        Unacknowledge => { zh: "撤回", en: "Take back" }
        SeenTo => { zh: "已处理", en: "seen to" }
        NoteFor(what: String) => { zh: "{what}：做了什么", en: "{what}: what was done" }
        NoteExample => { zh: "谁、做了什么", en: "who did what" }
        ToCrises => { zh: "看危机步骤", en: "See the crisis cards" }
        Events => { zh: "发生的事", en: "What happened" }
        EventsRemark => { zh: "数字看不出来的，记一笔", en: "what numbers do not tell" }
        EventDay => { zh: "哪天", en: "Day" }
        EventWhat => { zh: "什么事", en: "What" }
        EventNote => { zh: "备注", en: "Note" }
        EventAdd => { zh: "记下", en: "Add" }
        EventRemove(what: String, day: String) => { zh: "删掉 {day} {what}", en: "Remove {what}, {day}" }
        Rules => { zh: "预警规则", en: "How alarms are set off" }
        Log => { zh: "预警记录", en: "Alarm log" }
        LogDay => { zh: "预警日", en: "Went off" }
        LogWhat => { zh: "原因", en: "What" }
        LogLevel => { zh: "级别", en: "Level" }
        LogUntil => { zh: "到", en: "Until" }
        LogNote => { zh: "处理", en: "Seen to" }
        LogMore(n: u32) => { zh: "还有更早的 {n} 条", en: "{n} earlier ones" }
        StillOn => { zh: "还在", en: "still on" }
        FillGaps => { zh: "资料没写的用本应用的规则补上", en: "Fill what is not stated with rules of ours" }
        ThreeLevels => { zh: "三级：黄、橙、红，取最高", en: "Three levels: yellow, orange, red; the highest holds" }
        OverloadSource => { zh: "50 条来自小程序「群指数」，没说是相对还是百分点", en: "The 50 come from a mini-program, and whether relative or in points is not said" }
        SilenceRule => { zh: "S4 的沉默预警怎么算", en: "How S4's alarm on silent members is read" }
        SilenceHint => { zh: "原话「发言量<3条持续两周」有两种读法：每周 2、2 条，前一种算，后一种不算。", en: "\"Fewer than 3 messages for two weeks\" reads two ways: 2 and 2 count in the first, not in the second." }
        SilenceCase(points: u32, percent: String) => { zh: "案例：自动推学习资料，流失率 18%→7%，少 {points} 个百分点（−{percent}）", en: "A case: learning material sent by itself, loss of members 18%→7%, {points} points less (−{percent})" }
        // Charts.
        Charts => { zh: "走势", en: "Trend" }
        ChartRange => { zh: "多长", en: "How long" }
        ChartLast(n: u32) => { zh: "{n} 天", en: "{n} days" }
        ChartAll => { zh: "全部", en: "All" }
        ChartText(what: String, first: String, last: String) => { zh: "{what}：从 {first} 到 {last}", en: "{what}: from {first} to {last}" }
        Compare => { zh: "和自己的过去比，也和竞品比；不按小时抓聊天记录", en: "Compare with your own past and with rivals; chats are not read hour by hour" }
        MarkCap(n: u32) => { zh: "上限 {n} 人", en: "limit {n}" }
        MarkHealthy => { zh: "S2 健康 20%", en: "S2 healthy 20%" }
        MarkAlarm => { zh: "S2 预警 15%", en: "S2 alarm 15%" }
        MarkOverload => { zh: "S0 上限 50 条", en: "S0 ceiling 50" }
        MarkFloor => { zh: "S4 下限 每人 0.8 条", en: "S4 floor 0.8 a member" }
        UnitPeople => { zh: "人", en: "" }
        UnitMessages => { zh: "条", en: "" }
        // The weekly review.
        Review => { zh: "周复盘", en: "Weekly review" }
        ReviewRemark => { zh: "自己写好，能复制、能打印", en: "writes itself; to copy or print" }
        ReviewNone => { zh: "满一个星期（周一到周日）就有复盘。", en: "The review appears once a week, Monday to Sunday, is over." }
        ReviewOf(days: String) => { zh: "{days}的一周", en: "The week {days}" }
        ReviewDays(n: u32) => { zh: "7 天里 {n} 天有数", en: "{n} of 7 days counted" }
        WeekBefore => { zh: "前一周", en: "Week before" }
        WeekAfter => { zh: "后一周", en: "Week after" }
        Copy => { zh: "复制", en: "Copy" }
        Print => { zh: "打印", en: "Print" }
        PrintRefused => { zh: "浏览器没让打印；用浏览器菜单里的打印", en: "The browser would not print; use its own menu" }
        NowWeek => { zh: "这周", en: "This week" }
        BeforeWeek => { zh: "前一周", en: "Before" }
        Change => { zh: "变化", en: "Change" }
        WhatMoved => { zh: "变了什么", en: "What moved" }
        WhyPerhaps => { zh: "可能为什么", en: "Why, perhaps" }
        WhyUnknown => { zh: "这周和上周的数凑不齐，看不出活跃有没有下滑", en: "The two weeks cannot be compared: nobody can tell whether activity fell" }
        WhyNone => { zh: "活跃没有下滑，不用找原因", en: "Activity did not fall: no cause is looked for" }
        WhatToDo => { zh: "做什么", en: "What to do" }
        DoNone => { zh: "没有预警，照计划做", en: "No alarm: go on as planned" }
        InCalendar => { zh: "日历：排了什么、发了什么", en: "Calendar: planned and sent" }
        SentOf(planned: u32, sent: u32, skipped: u32) => { zh: "排了 {planned} 条，发了 {sent} 条，跳过 {skipped} 条", en: "{planned} planned, {sent} sent, {skipped} skipped" }
        NotMarked => { zh: "过了日子没标已发", en: "Past their day and not marked as sent" }
        NonePlanned => { zh: "这周日历里没有内容", en: "Nothing on the calendar this week" }
        InWeek => { zh: "这周的事", en: "Events of the week" }
        MoreEvents(n: u32) => { zh: "还有 {n} 件，记在「数据监测」里", en[n]: "and {n} more, noted in Monitor", "and {n} more, noted in Monitor" }
        Focus => { zh: "S2 说这类群先看", en: "S2 looks first at" }
        AlsoAsk => { zh: "数字之外，用问卷、访谈或开放讨论问一次", en: "Beside numbers, ask once by survey, talk or open discussion" }
        FinalTest => { zh: "最后看反馈：成员从只收消息变成主动出力了吗", en: "In the end look at what members say: do those who only received now give?" }
        WeeklyRhythm => { zh: "每周一次", en: "once a week" }
    }
}
