//! Texts of filling the calendar, and the titles of what is filled in.

use super::labels;
use crate::domain::calendar::draft::{Cause, Draft, Event, Flag};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::peak::Peak;
use crate::domain::words::Line;
use crate::i18n::text::almanac;
use crate::i18n::{Lang, Say};

texts! {
    /// Texts of filling the calendar.
    Filling {
        Title => { zh: "按配比排满日历", en: "Fill the calendar by the mix" }
        Intro => { zh: "自己改过、锁定或已发的都不动；排之前先看会变什么。", en: "What is yours, locked or sent stays. See what would change before it does." }
        From => { zh: "从哪天起", en: "From" }
        Weeks => { zh: "排几周", en: "Weeks" }
        UnitWeeks => { zh: "周", en: "weeks" }
        Posts => { zh: "每周几条", en: "Posts a week" }
        UnitPosts => { zh: "条", en: "posts" }
        Span(first: String, last: String) => { zh: "{first}到 {last}", en: "{first} to {last}" }
        OutOfYears => { zh: "这些天超出了 1901–2100 年", en: "These days lie beyond 1901–2100" }
        MoreSettings => { zh: "栏目、自己的日子、免打扰…", en: "Columns, days of one's own, quiet hours…" }
        Preview => { zh: "会变什么", en: "What would change" }
        Added => { zh: "新排", en: "New" }
        Removed => { zh: "换掉", en: "Replaced" }
        Unchanged => { zh: "不变", en: "Unchanged" }
        Kept => { zh: "保留", en: "Kept" }
        N(n: u32) => { zh: "{n} 条", en: "{n}" }
        WhyOwn(n: u32) => { zh: "自己加的或改过的 {n} 条", en: "{n} added or edited by hand" }
        WhyLocked(n: u32) => { zh: "锁定的 {n} 条", en: "{n} locked" }
        WhySent(n: u32) => { zh: "已发的 {n} 条", en: "{n} sent" }
        WhySkipped(n: u32) => { zh: "跳过的 {n} 条", en: "{n} left out" }
        KeptBecause(why: String) => { zh: "保留：{why}", en: "Kept: {why}" }
        NothingChanges => { zh: "和现在一样，没有要改的。", en: "It is like this already; nothing would change." }
        NothingToFill => { zh: "每周 0 条，也没有栏目和活动，没有可排的。", en: "No posts a week, no columns and no activities: there is nothing to fill." }
        Flags => { zh: "要知道的", en: "To know" }
        Changes => { zh: "逐条看", en: "One by one" }
        ShowMore(n: u32) => { zh: "再看 {n} 条", en: "Show {n} more" }
        NoDate => { zh: "没有日期", en: "No date" }
        Now(n: u32) => { zh: "排上 {n} 条", en[n]: "Put {n} post in", "Put {n} posts in" }
        TakeAway(n: u32) => { zh: "去掉 {n} 条", en: "Take {n} out" }
        Done(n: u32) => { zh: "排上了 {n} 条", en[n]: "{n} post put in", "{n} posts put in" }
        DoneTaking(n: u32) => { zh: "去掉了 {n} 条", en: "{n} taken out" }
        PreviewOf(what: String) => { zh: "预告：{what}", en: "Preview: {what}" }
        Special(day: String) => { zh: "{day}专场", en: "{day} special" }
    }
}

texts! {
    /// What should be known about drafts, counted.
    FlagText {
        GroupHours(n: u32) => { zh: "{n} 条的内容时段和群的时段不重叠，排在群的时段", en: "{n} in the group's hours: their content's do not meet them" }
        ContentHours(n: u32) => { zh: "{n} 条按内容时段排：群的时段没有填", en: "{n} in their content's hours: the group's are not known" }
        OutsideHours(n: u32) => { zh: "{n} 条排到了时段外：时段里隔 30 分钟放不下", en: "{n} outside the hours: at 30 minutes apart they are full" }
        ColumnMoved(n: u32) => { zh: "{n} 条栏目挪了时间：原来的被占或在免打扰里", en: "{n} of a column moved: its time was taken or quiet" }
        NoRoom(n: u32) => { zh: "{n} 条没有位置，放进待排期", en: "{n} without room go to the unscheduled ones" }
        NoPreview(n: u32) => { zh: "{n} 场来不及提前 24 小时预告", en: "{n} too soon for a preview 24 h before" }
    }
}

/// What should be known about `n` drafts.
#[must_use]
pub const fn flag(flag: Flag, n: u32) -> FlagText {
    match flag {
        Flag::GroupHours => FlagText::GroupHours { n },
        Flag::ContentHours => FlagText::ContentHours { n },
        Flag::OutsideHours => FlagText::OutsideHours { n },
        Flag::ColumnMoved => FlagText::ColumnMoved { n },
        Flag::NoRoom => FlagText::NoRoom { n },
        Flag::NoPreview => FlagText::NoPreview { n },
    }
}

/// What a draft is called until somebody names it.
#[must_use]
pub fn title(draft: &Draft, lang: Lang) -> Line {
    Line::cut(&of_cause(&draft.cause, draft.kind, lang))
}

/// What the preview of something is called.
#[must_use]
pub fn preview_title(of: &str, lang: Lang) -> Line {
    Line::cut(&Filling::PreviewOf { what: of.to_owned() }.say(lang))
}

fn of_cause(cause: &Cause, kind: Kind, lang: Lang) -> String {
    match cause {
        Cause::Column(name) if !name.is_blank() => name.as_str().to_owned(),
        Cause::Mix | Cause::Column(_) => labels::first_title(kind).say(lang).into_owned(),
        Cause::Activity(activity) => labels::activity(*activity).say(lang).into_owned(),
        Cause::Peak(peak) => {
            let day = match peak {
                Peak::Own(name) => name.as_str().to_owned(),
                Peak::Festival(festival) => almanac::festival(*festival).say(lang).into_owned(),
                Peak::Shopping(shopping) => almanac::shopping(*shopping).say(lang).into_owned(),
            };
            Filling::Special { day }.say(lang).into_owned()
        }
        Cause::Preview(event) => {
            let what = match event {
                // Every event is a benefit.
                Event::Draft(cause) => of_cause(cause, Kind::Benefit, lang),
                Event::Item(title) if !title.is_blank() => title.as_str().to_owned(),
                Event::Item(_) => labels::first_title(Kind::Benefit).say(lang).into_owned(),
            };
            Filling::PreviewOf { what }.say(lang).into_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::almanac::festival::Festival;
    use crate::domain::calendar::day::Day;
    use crate::domain::calendar::draft::Activity;
    use crate::domain::calendar::effort::length;
    use crate::domain::calendar::item::Maker;
    use crate::domain::words::Words;

    fn check(cause: Cause, kind: Kind, zh: &str, en: &str) {
        let draft = Draft {
            kind,
            maker: Maker::Pgc,
            when: None,
            week: Day::literal(2026, 9, 21),
            length: length(kind),
            cause,
            flags: Vec::new(),
        };
        let titles = [Lang::Zh, Lang::En].map(|lang| title(&draft, lang));
        assert_eq!(titles.each_ref().map(Words::as_str), [zh, en]);
    }

    #[test]
    fn a_draft_is_called_after_its_cause() {
        let column = |name: &str| Cause::Column(Words::cut(name));
        let before = |cause| Cause::Preview(Event::Draft(Box::new(cause)));
        let festival = || Cause::Peak(Peak::Festival(Festival::MidAutumn));
        check(Cause::Mix, Kind::Interactive, "今日话题", "Topic of the day");
        check(column("专家直播"), Kind::Experience, "专家直播", "专家直播");
        check(column(" "), Kind::Fun, "轻松一下", "Something light");
        check(Cause::Activity(Activity::Contest), Kind::Benefit, "主题竞赛", "Contest");
        check(festival(), Kind::Benefit, "中秋节专场", "Mid-Autumn special");
        check(Cause::Peak(Peak::Own(Words::cut("群周年"))), Kind::Benefit, "群周年专场", "群周年 special");
        check(before(festival()), Kind::Notice, "预告：中秋节专场", "Preview: Mid-Autumn special");
        check(before(Cause::Mix), Kind::Notice, "预告：福利", "Preview: Benefit");
        check(Cause::Preview(Event::Item(Words::cut("抽奖"))), Kind::Notice, "预告：抽奖", "Preview: 抽奖");
        check(Cause::Preview(Event::Item(Words::default())), Kind::Notice, "预告：福利", "Preview: Benefit");
    }
}
