//! Days as they are said in English: `tomorrow`, `next fri`, `Oct 1`, `in 3 days`, `end of month`.

use super::cursor::{Cursor, Read};
use super::day::{
    Said, Unit, after, in_month, month_end, next_date, next_in_month, next_weekday, said, said_opening,
    weekday_of_week, weekend,
};
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::item::At;

const NEAR: [(&str, i32); 8] = [
    ("the day after tomorrow", 2),
    ("day after tomorrow", 2),
    ("tomorrow", 1),
    ("tmrw", 1),
    ("tmr", 1),
    ("today", 0),
    ("tonight", 0),
    ("yesterday", -1),
];

const WEEKDAYS: [(&str, Weekday); 17] = [
    ("monday", Weekday::Monday),
    ("mon", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("tues", Weekday::Tuesday),
    ("tue", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("wed", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("thurs", Weekday::Thursday),
    ("thur", Weekday::Thursday),
    ("thu", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("fri", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sat", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
    ("sun", Weekday::Sunday),
];

const MONTHS: [(&str, u32); 24] = [
    ("january", 1),
    ("jan", 1),
    ("february", 2),
    ("feb", 2),
    ("march", 3),
    ("mar", 3),
    ("april", 4),
    ("apr", 4),
    ("may", 5),
    ("june", 6),
    ("jun", 6),
    ("july", 7),
    ("jul", 7),
    ("august", 8),
    ("aug", 8),
    ("september", 9),
    ("sept", 9),
    ("sep", 9),
    ("october", 10),
    ("oct", 10),
    ("november", 11),
    ("nov", 11),
    ("december", 12),
    ("dec", 12),
];

/// Months, by how much later they are.
const NAMED: [(&str, i32); 4] = [("next month", 1), ("this month", 0), ("the month", 0), ("month", 0)];

/// What time is counted in, as a word.
pub const UNITS: [(&str, Unit); 6] = [
    ("days", Unit::Days),
    ("day", Unit::Days),
    ("weeks", Unit::Weeks),
    ("week", Unit::Weeks),
    ("months", Unit::Months),
    ("month", Unit::Months),
];

/// The day that is said here.
pub fn day(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    if !start.starts_word() {
        return None;
    }
    near(start, today)
        .or_else(|| later(start, today))
        .or_else(|| in_week(start, today))
        .or_else(|| of_month(start, today))
        .or_else(|| date(start, today))
}

fn near(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    if let Some(end) = start.word(&["opening day"]) {
        return Some((said_opening(0), end));
    }
    let (days, end) = start.word_of(&NEAR)?;
    Some((said(today.plus(days)), end))
}

/// `in 3 days`, `2 weeks later`, `7 days after opening`.
fn later(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    let led = start.word(&["in"]).and_then(Cursor::gap);
    let begin = led.unwrap_or(start);
    let (n, at) = begin.digits(4).or_else(|| Some((1, begin.word(&["a", "one"])?)))?;
    let (unit, end) = at.gap()?.word_of(&UNITS)?;
    let opening = || {
        let (is_before, at) = end.gap()?.word_of(&[("after", false), ("before", true)])?;
        let end = at.gap()?.word(&["the opening", "opening", "launch"])?;
        let days = i64::from(n) * if unit == Unit::Weeks { 7 } else { 1 };
        (unit != Unit::Months).then(|| (said_opening(if is_before { -days } else { days }), end))
    };
    if let Some(found) = opening() {
        return Some(found);
    }
    let end = end.gap().and_then(|at| at.word(&["from now", "later"])).or_else(|| led.map(|_| end))?;
    Some((said(after(n, unit, today)), end))
}

/// `fri`, `next fri`, `this weekend`.
fn in_week(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    let weeks = start.word_of(&[("next", 1), ("this", 0), ("last", -1)]);
    let week = weeks.and_then(|(weeks, at)| Some((weeks, at.gap()?)));
    let at = week.map_or(start, |(_, at)| at);
    if let Some((weeks, at)) = week
        && let Some(end) = at.word(&["weekend"])
    {
        return Some((said(weekend(weeks, today)), end));
    }
    let (weekday, end) = weekday(at)?;
    // Beside a date of its own it says nothing new: "Wed, Sep 16".
    let dated = || date(end.maybe(&[","]).gap()?, today);
    if let Some((said, end)) = dated()
        && said.is_ok_and(|at| matches!(at, At::Day(day) if day.weekday() == weekday))
    {
        return Some((said, end));
    }
    if let Some((weeks, _)) = week {
        return Some((said(weekday_of_week(weekday, weeks, today)), end));
    }
    // Sun and sat are other words as well: "sun protection".
    let word: String = at.until(end).iter().collect();
    let is_sure = !matches!(word.as_str(), "sun" | "sat" | "wed") || leads(start) || ends_phrase(end);
    is_sure.then(|| (said(next_weekday(weekday, today)), end))
}

/// The name of a day of the week.
pub fn weekday(start: Cursor<'_>) -> Read<'_, Weekday> {
    start.word_of(&WEEKDAYS)
}

/// Whether "on" stands before.
fn leads(start: Cursor<'_>) -> bool {
    start.back(3).is_some_and(|at| at.starts_word() && at.word(&["on"]).and_then(Cursor::gap).is_some())
}

/// Whether a time, a tag or nothing follows.
pub fn ends_phrase(end: Cursor<'_>) -> bool {
    let next = end.spaces();
    next.next().is_none_or(|c| c.is_ascii_digit() || matches!(c, '#' | '@' | ','))
        || next.word(&["at", "noon", "from"]).is_some()
}

/// `the 15th`, `1st of next month`, `end of month`.
fn of_month(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    if let Some(at) = start.word(&["end of", "the end of"]).and_then(Cursor::gap) {
        let (months, end) = at.word_of(&NAMED)?;
        return Some((said(month_end(months, today)), end));
    }
    if let Some(end) = start.word(&["month end", "month-end"]) {
        return Some((said(month_end(0, today)), end));
    }
    let article = start.word(&["the"]).and_then(Cursor::gap);
    let (day, at) = ordinal(article.unwrap_or(start))?;
    if let Some(of) = at.gap().and_then(|at| at.word(&["of"])).and_then(Cursor::gap)
        && let Some((months, end)) = of.word_of(&NAMED)
    {
        return Some((said(in_month(months, day, today)), end));
    }
    // A 1st without more may be anything's: "1st prize", "the 1st prize".
    let is_day = (article.is_some() || leads(start)) && (leads(start) || ends_phrase(at)) && (1..=31).contains(&day);
    (is_day && date(start, today).is_none()).then(|| (said(next_in_month(day, today)), at))
}

/// `15th`.
pub fn ordinal(start: Cursor<'_>) -> Read<'_, u32> {
    let (day, at) = start.digits(2)?;
    Some((day, at.word(&["st", "nd", "rd", "th"])?))
}

/// `Oct 1`, `October 1st, 2026`, `1 Oct`.
fn date(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    let ((month, day), end) = month_and_day(start)?;
    let year = || {
        let at = end.maybe(&[","]).gap()?;
        let (year, end) = at.digits(4).filter(|(year, after)| after.at - at.at == 4 && (1901..=2100).contains(year))?;
        Some((i32::try_from(year).ok()?, end)).filter(|(_, end)| end.is_apart())
    };
    Some(match year() {
        Some((year, end)) => (said(Day::new(year, month, day)), end),
        None => (said(next_date(month, day, today)), end),
    })
}

fn month_and_day(start: Cursor<'_>) -> Read<'_, (u32, u32)> {
    if let Some((month, at)) = start.word_of(&MONTHS) {
        let (day, end) = day_number(at.maybe(&["."]).gap()?)?;
        return Some(((month, day), end));
    }
    let begin = start.word(&["the"]).and_then(Cursor::gap).unwrap_or(start);
    if !begin.starts_number() {
        return None;
    }
    let (day, at) = day_number(begin)?;
    let is_ordinal = ordinal(begin).is_some();
    let at = at.gap()?;
    let (month, end) = at.word(&["of"]).and_then(Cursor::gap).unwrap_or(at).word_of(&MONTHS)?;
    // "3 may join": may and march are other words as well.
    (is_ordinal || !matches!(month, 3 | 5) || ends_phrase(end)).then_some(((month, day), end))
}

/// The number of a day in a date: `1`, `1st`.
fn day_number(start: Cursor<'_>) -> Read<'_, u32> {
    let plain = || start.digits(2).filter(|(_, end)| end.ends_word());
    let (day, end) = ordinal(start).or_else(plain)?;
    end.any(&[":", "%", "/", "."]).is_none().then_some((day, end))
}
