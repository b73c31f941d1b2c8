//! Texts of the page's answer and of the mix against its target.

use crate::domain::calendar::Basis;
use crate::i18n::figures::whole;
use crate::i18n::{Both, Lang, both};

texts! {
    /// Texts of the page's answer.
    Answer {
        MonthEmpty(month: String) => { zh: "{month}还没排内容", en: "Nothing is planned for {month} yet" }
        WeekEmpty => { zh: "这周还没排内容", en: "Nothing is planned for this week yet" }
        DayEmpty(day: String) => { zh: "{day}还没排内容", en: "Nothing is planned for {day} yet" }
        Month(month: String, n: String) => { zh: "{month}排了 {n}", en: "{month} has {n}" }
        Week(n: String) => { zh: "这周 {n}", en: "This week has {n}" }
        Day(day: String, n: String) => { zh: "{day}排了 {n}", en: "{day} has {n}" }
        Posts(n: u32) => { zh: "{n} 条", en[n]: "{n} post", "{n} posts" }
        OnTarget => { zh: "配比达标", en: "the mix is on target" }
        Near => { zh: "配比接近目标", en: "the mix is near its target" }
        Off => { zh: "配比偏离目标", en: "the mix is off its target" }
        NotCounted => { zh: "都不在这套配比里", en: "none of them in this mix" }
        InHours(n: u32) => { zh: "{n} 条落在活跃时段", en: "{n} in the group's hours" }
        AllInHours => { zh: "都落在活跃时段", en: "all in the group's hours" }
        OneOutside(time: String, title: String) => { zh: "{time} 的{title}在时段外", en: "{title} at {time} is outside them" }
        Outside(n: u32) => { zh: "{n} 条在时段外", en: "{n} outside them" }
        HoursUnknown => { zh: "群的活跃时段还没填", en: "the group's hours are not known" }
        Target(ratio: String) => { zh: "目标 {ratio}", en: "target {ratio}" }
        PostAt(window: String) => { zh: "发布时段 {window}", en: "post at {window}" }
        Members(windows: String) => { zh: "成员在线 {windows}", en: "members are there {windows}" }
        Holidays(year: i32) => { zh: "法定节假日为 {year} 年安排", en: "holidays as arranged for {year}" }
        HolidaysUnknown(year: i32) => { zh: "{year} 年的放假安排还没公布", en: "the holidays of {year} are not published yet" }
    }
}

texts! {
    /// Texts of the mix against its target.
    Meter {
        OfMonth => { zh: "本月配比", en: "Mix of the month" }
        OfWeek => { zh: "本周配比", en: "Mix of the week" }
        OfDay => { zh: "当天配比", en: "Mix of the day" }
        Basis => { zh: "按什么算占比", en: "Shares of what" }
        SetUp => { zh: "配比、栏目与活动的设置", en: "Set mix, columns and activities" }
        None => { zh: "排上内容后，这里比对目标。", en: "Once there is content, this compares it with the target." }
        Posts(n: u32) => { zh: "{n} 条", en: "{n}" }
        Reached(n: String) => { zh: "{n} 人次", en: "{n} reached" }
        Minutes(n: u32) => { zh: "{n} 分", en: "{n} min" }
        Hours(hours: u32) => { zh: "{hours} 小时", en: "{hours} h" }
        HoursAndMinutes(hours: u32, minutes: u32) => { zh: "{hours} 小时 {minutes} 分", en: "{hours} h {minutes} min" }
        Met => { zh: "达标", en: "on target" }
        More(n: u32) => { zh: "多 {n} 条", en: "{n} too many" }
        Fewer(n: u32) => { zh: "少 {n} 条", en: "{n} too few" }
        MoreOf(part: String, n: u32) => { zh: "{part}多 {n} 条", en: "{n} too many of {part}" }
        FewerOf(part: String, n: u32) => { zh: "{part}少 {n} 条", en: "{n} too few of {part}" }
        Off(n: u32) => { zh: "差 {n} 条", en: "{n} off" }
        RowText(amount: String, share: String, verdict: String) => { zh: "{amount}，占 {share}，{verdict}", en: "{amount}, {share}, {verdict}" }
        Ticks(ratio: String, sum: String, parts: String) => { zh: "竖线是目标 {ratio}（{sum} → {parts}）。", en: "Ticks: the target {ratio} ({sum} → {parts})." }
        Uncounted(kinds: String, n: u32) => { zh: "{kinds} {n} 条不计入。", en: "{kinds}: {n} not counted." }
        CountsSay(part: String, share: String, target: String) => { zh: "按条数，{part}占 {share}，目标 {target}。同一个比例按条数和按时长对不上时，先看是按什么说的。", en: "By posts, {part} is {share} of {target}. Where counts and minutes disagree, ask what the ratio is a ratio of." }
        SwapAdvice(from: String, to: String) => { zh: "把 1 条{from}换成{to}，就更近一步。", en: "One {from} less and one {to} more would be nearer." }
        SwapMeets(from: String, to: String) => { zh: "把 1 条{from}换成{to}就达标。", en: "One {from} less and one {to} more meets the target." }
        SwapIt(day: String, title: String) => { zh: "换掉 {day}「{title}」", en: "Change \"{title}\" on {day}" }
        Makers(pgc: u32, ugc: u32) => { zh: "团队做 {pgc} 条，成员做 {ugc} 条", en: "Team {pgc}, members {ugc}" }
        MakersGoal(goal: u32) => { zh: "S1 的三成是成员 {goal} 条", en: "S1's 30% would be {goal} by members" }
        Covered => { zh: "四类需求都照顾到了", en: "All four needs are covered" }
        Uncovered(needs: String) => { zh: "没照顾到：{needs}", en: "Nothing for: {needs}" }
        Needs => { zh: "四类需求：", en: "Four needs: " }
        Blocks => { zh: "四块内容：", en: "Four blocks: " }
        CoveredBy(what: String, n: u32) => { zh: "{what} {n}", en: "{what} {n}" }
        Valuable(share: String, bar: String) => { zh: "有价值的占 {share}，S2 的健康线是 {bar} 以上", en: "{share} of value; S2's healthy groups have at least {bar}" }
        ByWeek => { zh: "逐周看", en: "Week by week" }
        Week => { zh: "周", en: "Week" }
        All => { zh: "合计", en: "All" }
        Work => { zh: "制作", en: "Work" }
        WeekOf(first: String, last: String) => { zh: "{first}–{last}", en: "{first}–{last}" }
        Of(actual: String, target: String) => { zh: "{actual} / {target}", en: "{actual} / {target}" }
        WeekNote => { zh: "每格是现有 / 目标；制作时间是团队要花的。", en: "Each cell: there / target. Work is the team's time." }
        TeamGives(given: String) => { zh: "团队每周给 {given}。", en: "The team gives {given} a week." }
    }
}

/// What shares are shares of.
#[must_use]
pub const fn basis(basis: Basis) -> Both {
    match basis {
        Basis::Posts => both("按条数", "Posts"),
        Basis::Minutes => both("按时长", "Minutes"),
        Basis::Reach => both("按触达", "Reach"),
    }
}

/// An amount on a basis: posts, a length of time, or members reached.
#[must_use]
pub fn amount(basis: Basis, n: u32, lang: Lang) -> String {
    match basis {
        Basis::Posts => lang.t(Meter::Posts { n }).into_owned(),
        Basis::Minutes => length(n, lang),
        Basis::Reach => lang.t(Meter::Reached { n: whole(n) }).into_owned(),
    }
}

/// A length of time: `45 分`, `3 小时 20 分`.
#[must_use]
pub fn length(minutes: u32, lang: Lang) -> String {
    let text = match (minutes / 60, minutes % 60) {
        (0, n) => Meter::Minutes { n },
        (hours, 0) => Meter::Hours { hours },
        (hours, minutes) => Meter::HoursAndMinutes { hours, minutes },
    };
    lang.t(text).into_owned()
}
