//! What is found in a calendar, in words: the fact, why it matters, and what a fix would do.

use super::{labels, meter};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::lint::{Finding, FindingCode, Fix};
use crate::domain::hours::MinuteOfDay;
use crate::i18n::figures::percent;
use crate::i18n::text::items;
use crate::i18n::{Lang, Say as _};

texts! {
    /// Texts around the findings.
    Findings {
        Title => { zh: "排期提醒", en: "Reminders" }
        N(n: u32) => { zh: "{n} 条", en: "{n}" }
        Passed => { zh: "没有要改的", en: "Nothing to change" }
        More(n: u32) => { zh: "还有 {n} 条", en: "{n} more" }
        Fewer => { zh: "收起", en: "Fewer" }
        Mix => { zh: "配比", en: "Mix" }
        GoTo(place: String) => { zh: "去{place}", en: "Go to {place}" }
    }
}

texts! {
    /// The fact.
    Fact {
        Broadcasts(day: String, n: u32, most: u32) => { zh: "{day}有 {n} 条群发，只能送达 {most} 条", en: "{n} broadcasts on {day}, only {most} is delivered" }
        QuietHours(item: String, day: String, start: String) => { zh: "「{item}」在{day} {start}，是免打扰时段", en: "\"{item}\" on {day} at {start} is in quiet hours" }
        TooClose(item: String, other: String, n: u32) => { zh: "「{item}」和「{other}」只隔 {n} 分钟", en: "\"{item}\" and \"{other}\" are {n} minutes apart" }
        NoticeLate(item: String, n: u32) => { zh: "「{item}」的预告只提前了 {n} 小时", en: "\"{item}\" is announced only {n} h before" }
        Production(work: String, given: String) => { zh: "这周制作要 {work}，团队只给 {given}", en: "This week's work is {work}, the team gives {given}" }
        TooMany(day: String, n: u32, most: u32) => { zh: "{day}约有 {n} 条消息，超过 {most} 条", en: "About {n} messages on {day}, more than {most}" }
        OffMix(part: String, share: String, target: String) => { zh: "按条数，{part}占 {share}，目标 {target}", en: "By posts, {part} is {share}, the target {target}" }
        AuthorsOwn(share: String, target: String) => { zh: "照作者自己写的频次，干货最多占 {share}，不是 {target}", en: "By the author's own frequencies, practical content is {share} at most, not {target}" }
        TooFew(day: String, n: u32, least: u32) => { zh: "{day}最多 {n} 条消息，不到 {least} 条", en: "{n} messages at most on {day}, fewer than {least}" }
        NoNotice(item: String) => { zh: "「{item}」前面没有预告", en: "Nothing announces \"{item}\"" }
        Weekend(item: String, day: String) => { zh: "「{item}」排在{day}，是休息日", en: "\"{item}\" stands on {day}, a day off" }
        OutsideHours(item: String, day: String, start: String) => { zh: "「{item}」在{day} {start}，不在活跃时段", en: "\"{item}\" on {day} at {start} is outside the group's hours" }
        ColumnMissing(column: String, day: String) => { zh: "{day}缺栏目「{column}」", en: "The column \"{column}\" is missing on {day}" }
    }
}

texts! {
    /// Why it matters.
    Why {
        Broadcasts => { zh: "客户每天只收得到企业的这么多次群发，多的发不出去。", en: "A customer receives no more broadcasts of a company a day." }
        QuietHours(hours: String) => { zh: "自己设的免打扰是 {hours}。", en: "Your quiet hours are {hours}." }
        TooClose(least: u32) => { zh: "前后两条至少隔 {least} 分钟，免得互相盖住。", en: "At least {least} minutes keep them from burying one another." }
        Notice(hours: u32) => { zh: "S4：活动要提前 {hours} 小时预告。", en: "S4 asks for a preview {hours} h before an event." }
        Production => { zh: "早报按 S1 的 30 分钟，其余是估的，成员做的只算审核。", en: "A morning report takes S1's 30 minutes; the rest is estimated, members' posts are looked over only." }
        TooMany => { zh: "S0：消息太多，第二天退群的变多。", en: "S0: with too many messages, members leave the next day." }
        OffMix => { zh: "相差超过 10 个百分点。", en: "They are more than 10 points apart." }
        AuthorsOwn => { zh: "比例和频次互相矛盾，比例多半不是按条数算的。", en: "Ratio and frequencies contradict each other: the ratio can hardly count posts." }
        TooFew => { zh: "S4：活跃的群，每人每天至少 0.8 条。", en: "S4: an active group has 0.8 messages a member a day." }
        Weekend => { zh: "S2：重要内容避开周末和节假日，除非成员正好在。", en: "S2 avoids weekends and holidays for what matters, unless members are there then." }
        OutsideHours(hours: String) => { zh: "成员在线 {hours}。", en: "Members are there {hours}." }
        ColumnMissing => { zh: "固定栏目每周这天都该有。", en: "A fixed column is expected every week." }
    }
}

texts! {
    /// What a fix will do, or has done.
    FixText {
        MoveTime(start: String) => { zh: "移到 {start}", en: "Move to {start}" }
        MoveDay(day: String, start: String) => { zh: "移到{day} {start}", en: "Move to {day}, {start}" }
        AddPreview(day: String, start: String) => { zh: "{day} {start} 加预告", en: "Add a preview on {day}, {start}" }
        AddColumn(column: String, start: String) => { zh: "{start} 补上「{column}」", en: "Add \"{column}\" at {start}" }
        SwapKind(item: String, kind: String) => { zh: "「{item}」换成{kind}", en: "Make \"{item}\" {kind}" }
        GiveToMembers(item: String) => { zh: "「{item}」改由成员做", en: "Let members make \"{item}\"" }
        CountMinutes => { zh: "改按时长算", en: "Count minutes" }
        Moved(item: String, place: String) => { zh: "「{item}」已移到{place}", en: "\"{item}\" moved to {place}" }
        PreviewAdded(place: String) => { zh: "预告已加在{place}", en: "Preview added on {place}" }
        ColumnAdded(column: String, place: String) => { zh: "「{column}」已补在{place}", en: "\"{column}\" added on {place}" }
        KindSwapped(item: String, kind: String) => { zh: "「{item}」已换成{kind}", en: "\"{item}\" is {kind} now" }
        Given(item: String) => { zh: "「{item}」已改由成员做", en: "Members make \"{item}\" now" }
        MinutesCounted => { zh: "占比已改按时长算", en: "Shares count minutes now" }
    }
}

/// The names that a finding's words need; blank where it has no such thing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// The item that it concerns.
    pub item: String,
    /// When that item begins.
    pub start: Option<MinuteOfDay>,
    /// The other item.
    pub other: String,
    /// The item that its fix changes.
    pub mended: String,
    /// The part of the mix.
    pub part: String,
    /// The column.
    pub column: String,
    /// The hours that it was held against: quiet ones, or the group's.
    pub hours: String,
}

/// The fact.
#[must_use]
pub fn fact(finding: &Finding, names: &Names, lang: Lang) -> String {
    let (n, limit) = (finding.figure, finding.limit);
    let day = labels::day_of(lang, finding.day);
    let start = names.start.map(MinuteOfDay::clock).unwrap_or_default();
    let item = names.item.clone();
    let share = |tenths: u32| percent(f64::from(tenths) / 1000.0);
    let text = match finding.code {
        FindingCode::Broadcasts => Fact::Broadcasts { day, n, most: limit },
        FindingCode::QuietHours => Fact::QuietHours { item, day, start },
        FindingCode::TooClose => Fact::TooClose { item, other: names.other.clone(), n },
        FindingCode::NoticeLate => Fact::NoticeLate { item, n },
        FindingCode::Production => Fact::Production { work: meter::length(n, lang), given: meter::length(limit, lang) },
        FindingCode::TooMany => Fact::TooMany { day, n, most: limit },
        FindingCode::OffMix => Fact::OffMix { part: names.part.clone(), share: share(n), target: share(limit) },
        FindingCode::AuthorsOwn => Fact::AuthorsOwn { share: share(n), target: share(limit) },
        FindingCode::TooFew => Fact::TooFew { day, n, least: limit },
        FindingCode::NoNotice => Fact::NoNotice { item },
        FindingCode::Weekend => Fact::Weekend { item, day },
        FindingCode::OutsideHours => Fact::OutsideHours { item, day, start },
        FindingCode::ColumnMissing => Fact::ColumnMissing { column: names.column.clone(), day },
    };
    text.say(lang).into_owned()
}

/// Why it matters, in a line.
#[must_use]
pub fn why(finding: &Finding, names: &Names, lang: Lang) -> String {
    let hours = names.hours.clone();
    let text = match finding.code {
        FindingCode::Broadcasts => Why::Broadcasts,
        FindingCode::QuietHours => Why::QuietHours { hours },
        FindingCode::TooClose => Why::TooClose { least: finding.limit },
        FindingCode::NoticeLate | FindingCode::NoNotice => Why::Notice { hours: finding.limit },
        FindingCode::Production => Why::Production,
        FindingCode::TooMany => Why::TooMany,
        FindingCode::OffMix => Why::OffMix,
        FindingCode::AuthorsOwn => Why::AuthorsOwn,
        FindingCode::TooFew => Why::TooFew,
        FindingCode::Weekend => Why::Weekend,
        FindingCode::OutsideHours => Why::OutsideHours { hours },
        FindingCode::ColumnMissing => Why::ColumnMissing,
    };
    text.say(lang).into_owned()
}

/// What a fix will do: the words on its button.
#[must_use]
pub fn fix(fix: Fix, names: &Names, lang: Lang) -> String {
    let text = match fix {
        Fix::Move { from, day, start, .. } if from == day => FixText::MoveTime { start: start.clock() },
        Fix::Move { day, start, .. } => FixText::MoveDay { day: labels::day_of(lang, day), start: start.clock() },
        Fix::AddPreview { day, start, .. } => {
            FixText::AddPreview { day: labels::day_of(lang, day), start: start.clock() }
        }
        Fix::AddColumn { start, .. } => FixText::AddColumn { column: names.column.clone(), start: start.clock() },
        Fix::SwapKind { kind, .. } => {
            FixText::SwapKind { item: names.mended.clone(), kind: items::kind(kind).say(lang).into_owned() }
        }
        Fix::GiveToMembers { .. } => FixText::GiveToMembers { item: names.mended.clone() },
        Fix::CountMinutes => FixText::CountMinutes,
    };
    text.say(lang).into_owned()
}

/// What a fix has done.
#[must_use]
pub fn done(fix: Fix, names: &Names, lang: Lang) -> String {
    let place = |day: Day, start: MinuteOfDay| format!("{} {}", labels::day_of(lang, day), start.clock());
    let text = match fix {
        Fix::Move { day, start, .. } => FixText::Moved { item: names.mended.clone(), place: place(day, start) },
        Fix::AddPreview { day, start, .. } => FixText::PreviewAdded { place: place(day, start) },
        Fix::AddColumn { day, start, .. } => {
            FixText::ColumnAdded { column: names.column.clone(), place: place(day, start) }
        }
        Fix::SwapKind { kind, .. } => {
            FixText::KindSwapped { item: names.mended.clone(), kind: items::kind(kind).say(lang).into_owned() }
        }
        Fix::GiveToMembers { .. } => FixText::Given { item: names.mended.clone() },
        Fix::CountMinutes => FixText::MinutesCounted,
    };
    text.say(lang).into_owned()
}
