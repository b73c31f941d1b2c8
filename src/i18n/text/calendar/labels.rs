//! What days and choices of the calendar are called.

use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::draft::Activity;
use crate::domain::calendar::kind::Kind;
use crate::i18n::{Both, Lang, Say as _, both};

/// A day of the week, short.
#[must_use]
pub const fn weekday(weekday: Weekday) -> Both {
    match weekday {
        Weekday::Monday => both("周一", "Mon"),
        Weekday::Tuesday => both("周二", "Tue"),
        Weekday::Wednesday => both("周三", "Wed"),
        Weekday::Thursday => both("周四", "Thu"),
        Weekday::Friday => both("周五", "Fri"),
        Weekday::Saturday => both("周六", "Sat"),
        Weekday::Sunday => both("周日", "Sun"),
    }
}

/// A day of the week in one character.
#[must_use]
pub const fn weekday_letter(weekday: Weekday) -> Both {
    match weekday {
        Weekday::Monday => both("一", "M"),
        Weekday::Tuesday => both("二", "T"),
        Weekday::Wednesday => both("三", "W"),
        Weekday::Thursday => both("四", "T"),
        Weekday::Friday => both("五", "F"),
        Weekday::Saturday => both("六", "S"),
        Weekday::Sunday => both("日", "S"),
    }
}

/// `9 月 16 日 周三`, `Wed 16 Sep`.
#[must_use]
pub fn day_of(lang: Lang, day: Day) -> String {
    let weekday = weekday(day.weekday()).say(lang);
    lang.pick(
        format!("{} 月 {} 日 {weekday}", day.month(), day.day()),
        format!("{weekday} {} {}", day.day(), month_in_english(day.month())),
    )
}

/// `9 月 14–20 日`, `9 月 28 日–10 月 4 日`; `14–20 Sep`, `28 Sep–4 Oct`.
#[must_use]
pub fn days_of(lang: Lang, first: Day, last: Day) -> String {
    let is_one_month = (first.year(), first.month()) == (last.year(), last.month());
    let zh = |day: Day| format!("{} 月 {} 日", day.month(), day.day());
    let en = |day: Day| format!("{} {}", day.day(), month_in_english(day.month()));
    match (lang, is_one_month) {
        (Lang::Zh, true) => format!("{} 月 {}–{} 日", first.month(), first.day(), last.day()),
        (Lang::Zh, false) => format!("{}–{}", zh(first), zh(last)),
        (Lang::En, true) => format!("{}–{}", first.day(), en(last)),
        (Lang::En, false) => format!("{}–{}", en(first), en(last)),
    }
}

/// `2026 年 9 月 16 日`, `16 Sep 2026`.
#[must_use]
pub fn date_of(lang: Lang, day: Day) -> String {
    lang.pick(
        format!("{} 年 {} 月 {} 日", day.year(), day.month(), day.day()),
        format!("{} {} {}", day.day(), month_in_english(day.month()), day.year()),
    )
}

/// [`days_of`] with their year: `2026 年 9 月 28 日–10 月 4 日`, `28 Sep–4 Oct 2026`.
#[must_use]
pub fn dates_of(lang: Lang, first: Day, last: Day) -> String {
    if first.year() != last.year() {
        return format!("{}–{}", date_of(lang, first), date_of(lang, last));
    }
    let (days, year) = (days_of(lang, first, last), first.year());
    lang.pick(format!("{year} 年 {days}"), format!("{days} {year}"))
}

/// `9/16`, `16 Sep`: for lists of days.
#[must_use]
pub fn short_day(lang: Lang, day: Day) -> String {
    lang.pick(format!("{}/{}", day.month(), day.day()), format!("{} {}", day.day(), month_in_english(day.month())))
}

/// `2026 年 9 月`, `Sep 2026`.
#[must_use]
pub fn month_of(lang: Lang, day: Day) -> String {
    lang.pick(
        format!("{} 年 {} 月", day.year(), day.month()),
        format!("{} {}", month_in_english(day.month()), day.year()),
    )
}

/// A month in three letters.
#[must_use]
pub const fn month_in_english(month: u32) -> &'static str {
    match month {
        1 => "Jan",
        2 => "Feb",
        3 => "Mar",
        4 => "Apr",
        5 => "May",
        6 => "Jun",
        7 => "Jul",
        8 => "Aug",
        9 => "Sep",
        10 => "Oct",
        11 => "Nov",
        _ => "Dec",
    }
}

/// An activity that comes back.
#[must_use]
pub const fn activity(activity: Activity) -> Both {
    match activity {
        Activity::Contest => both("主题竞赛", "Contest"),
        Activity::Meetup => both("线上聚会", "Meet-up"),
        Activity::Benefit => both("福利活动", "Benefit"),
        Activity::FlashBenefit => both("限时福利", "Flash benefit"),
    }
}

/// What a filled item of a kind is called until somebody names it.
#[must_use]
pub const fn first_title(kind: Kind) -> Both {
    match kind {
        Kind::News => both("资讯：选一条，配一个问题", "News: one item and a question"),
        Kind::Experience => both("经验分享", "Experience of a member"),
        Kind::Interactive => both("今日话题", "Topic of the day"),
        Kind::Fun => both("轻松一下", "Something light"),
        Kind::Emotional => both("群友故事", "A member's story"),
        Kind::Benefit => both("福利", "Benefit"),
        Kind::Notice => both("通知", "Notice"),
    }
}
