//! Days, in both languages, and what the two have in common: dates in digits, and the search for the next such day.

use super::cursor::{Cursor, Read};
use super::{NoteCode, chinese_day, english_day};
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::item::At;

/// A day that was said, if there is such a day.
pub type Said = Result<At, NoteCode>;

/// The day that is said here.
pub fn day(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    let plain = |at| {
        let in_words = || chinese_day::day(at, today).or_else(|| english_day::day(at, today));
        let found = opening(at).or_else(|| in_digits(at, today)).or_else(in_words);
        found.map(|(said, end)| (said, beside(said, end)))
    };
    if let Some(begin) = start.eat("从") {
        return plain(begin).map(|(day, end)| (day, end.maybe(&["开始", "起"])));
    }
    if start.starts_word()
        && let Some(begin) = start.word(&["on", "starting", "from"]).and_then(Cursor::gap)
        && let Some(found) = plain(begin)
    {
        return Some(found);
    }
    plain(start)
}

/// Over the day of the week that is said beside a date, where it is that date's: `9月16日（周三）`.
fn beside(said: Said, end: Cursor<'_>) -> Cursor<'_> {
    let Ok(At::Day(day)) = said else { return end };
    let over = || {
        let at = end.spaces();
        let open = at.eat("(");
        let (weekday, after) = chinese_day::weekday(open.unwrap_or(at))?;
        let after = if open.is_some() { after.eat(")")? } else { after };
        (weekday == day.weekday()).then_some(after)
    };
    over().unwrap_or(end)
}

/// `day` as something said.
pub fn said(day: Option<Day>) -> Said {
    day.map(At::Day).ok_or(NoteCode::NoSuchDay)
}

/// Days before or after the opening, as something said.
pub fn said_opening(days: i64) -> Said {
    i16::try_from(days).ok().filter(|days| days.abs() <= 9999).map(At::Opening).ok_or(NoteCode::NoSuchDay)
}

/// The next such date from `today` on; the year after next is too far to be meant.
pub fn next_date(month: u32, day: u32, today: Day) -> Option<Day> {
    (0..=1).filter_map(|years| Day::new(today.year() + years, month, day)).find(|day| *day >= today)
}

/// The next day from `today` on that has this number in its month.
pub fn next_in_month(day: u32, today: Day) -> Option<Day> {
    let first = today.first_of_month();
    let months = (0..=12).filter_map(|months| first.plus_months(months));
    months.filter_map(|month| Day::new(month.year(), month.month(), day)).find(|day| *day >= today)
}

/// The next such day of the week from `today` on.
pub fn next_weekday(weekday: Weekday, today: Day) -> Option<Day> {
    today.plus(offset(7 + weekday.index() - today.weekday().index()) % 7)
}

/// That day of the week which is so many weeks later or earlier; weeks begin on Monday.
pub fn weekday_of_week(weekday: Weekday, weeks: i32, today: Day) -> Option<Day> {
    today.plus(offset(weekday.index()) - offset(today.weekday().index()) + weeks * 7)
}

/// The Saturday of a week so many weeks later; of this one also what is left of the weekend.
pub fn weekend(weeks: i32, today: Day) -> Option<Day> {
    if weeks == 0 && today.weekday() == Weekday::Sunday {
        return Some(today);
    }
    weekday_of_week(Weekday::Saturday, weeks, today)
}

/// The last day of the month so many months later.
pub fn month_end(months: i32, today: Day) -> Option<Day> {
    let first = today.first_of_month().plus_months(months)?;
    Day::new(first.year(), first.month(), first.days_in_month())
}

/// The day of the month so many months later.
pub fn in_month(months: i32, day: u32, today: Day) -> Option<Day> {
    let first = today.first_of_month().plus_months(months)?;
    Day::new(first.year(), first.month(), day)
}

/// `n` days, weeks or months after `today`.
pub fn after(n: u32, unit: Unit, today: Day) -> Option<Day> {
    let n = i32::try_from(n).ok()?;
    match unit {
        Unit::Days => today.plus(n),
        Unit::Weeks => today.plus(n * 7),
        Unit::Months => today.plus_months(n),
    }
}

/// What time is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
}

/// An index of the week as a number of days.
fn offset(index: usize) -> i32 {
    i32::try_from(index).unwrap_or(0)
}

/// `D+7`: days from the opening.
fn opening(start: Cursor<'_>) -> Read<'_, Said> {
    if !start.starts_word() {
        return None;
    }
    let sign = start.any(&["day", "d"])?;
    let (is_before, begin) = sign.eat("+").map(|at| (false, at)).or_else(|| Some((true, sign.eat("-")?)))?;
    let (days, end) = begin.digits(5)?;
    let days = i64::from(days);
    end.ends_word().then(|| (said_opening(if is_before { -days } else { days }), end))
}

/// `2026-09-16`, `2026/9/16`, `9/16`.
fn in_digits(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    if !start.starts_number() {
        return None;
    }
    let full = || {
        let (year, after) = start.digits(4).filter(|(_, after)| after.at - start.at == 4)?;
        let sign = ["-", "/", "."].into_iter().find(|sign| after.eat(sign).is_some())?;
        let (month, after) = after.eat(sign)?.digits(2)?;
        let (day, end) = after.eat(sign)?.digits(2)?;
        Some((said(Day::new(i32::try_from(year).ok()?, month, day)), end))
    };
    let short = || {
        let (month, after) = start.digits(2)?;
        let (day, end) = after.eat("/")?.digits(2)?;
        // 24/7 is no date that was mistyped.
        let is_date = (1..=12).contains(&month) && (1..=31).contains(&day);
        is_date.then(|| (said(next_date(month, day, today)), end))
    };
    let (said, end) = full().or_else(short)?;
    let goes_on = end.any(&["/", "%"]).is_some() || end.eat(".").is_some_and(|at| at.digits(9).is_some());
    (end.ends_word() && !goes_on).then_some((said, end))
}
