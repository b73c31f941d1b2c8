//! How something comes back: `每周一三五`, `每隔一天`, `每月第二个周五`, `every 2 weeks`, `every mon and thu`.

use super::NoteCode;
use super::chinese_day::{day_of_month, month_and_day, weekday, weekday_numeral};
use super::cursor::{Cursor, Read};
use super::day::{Unit, month_end, next_in_month, next_weekday};
use super::english_day::{self, UNITS, ends_phrase, ordinal};
use super::time;
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::repeat::{End, Frequency, Repeat};
use crate::domain::calendar::rule::nth_weekday;
use crate::domain::code::Code;
use crate::domain::quantity::{Bounded, Interval};

/// A repetition, and which days it names besides.
#[derive(Debug, Clone)]
pub struct Cycle {
    /// The repetition; its days of the month follow from the first day.
    pub repeat: Repeat,
    names: Names,
}

/// The days that a repetition names.
#[derive(Debug, Clone, Copy)]
enum Names {
    /// Any: it begins when it is told to.
    Any,
    /// Days of the week.
    Weekdays,
    /// A day of the month.
    Date(u32),
    /// A month and a day.
    Yearly(u32, u32),
    /// A day of the week, and which of the month's.
    Nth(u32, Weekday),
    /// The last day of a month.
    Last,
}

impl Cycle {
    /// The first day from `from` on that it names.
    pub fn first(&self, from: Day) -> Option<Day> {
        match self.names {
            Names::Any => Some(from),
            Names::Weekdays => self.repeat.weekdays.iter().filter_map(|weekday| next_weekday(*weekday, from)).min(),
            Names::Date(day) => next_in_month(day, from),
            Names::Yearly(month, day) => {
                let days = (0..=8).filter_map(|years| Day::new(from.year() + years, month, day));
                days.into_iter().find(|day| *day >= from)
            }
            Names::Last => month_end(0, from),
            Names::Nth(nth, weekday) => {
                let months = (0..=12).filter_map(|months| from.first_of_month().plus_months(months));
                let days = months.filter_map(|first| nth_weekday(first.year(), first.month(), nth, weekday));
                days.into_iter().find(|day| *day >= from)
            }
        }
    }
}

type Said = Result<Cycle, NoteCode>;

const WORKDAYS: [Weekday; 5] =
    [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
const WEEKEND: [Weekday; 2] = [Weekday::Saturday, Weekday::Sunday];

/// The repetition that is said here.
pub fn cycle(start: Cursor<'_>) -> Read<'_, Said> {
    chinese(start).or_else(|| english(start))
}

fn said(frequency: Frequency, every: u32, mut weekdays: Vec<Weekday>, names: Names) -> Said {
    weekdays.sort_unstable();
    weekdays.dedup();
    let is_known = match names {
        Names::Any | Names::Weekdays | Names::Last => true,
        Names::Date(day) => (1..=31).contains(&day),
        Names::Yearly(month, day) => Day::new(2024, month, day).is_some(),
        Names::Nth(nth, _) => (1..=5).contains(&nth),
    };
    let every = Interval::new(i64::from(every)).ok().filter(|_| is_known).ok_or(NoteCode::NoSuchRepeat)?;
    Ok(Cycle { repeat: Repeat { frequency, every, weekdays, end: End::Never, skipped: Vec::new() }, names })
}

fn on(every: u32, weekdays: impl Into<Vec<Weekday>>) -> Said {
    let weekdays = weekdays.into();
    let names = if weekdays.is_empty() { Names::Any } else { Names::Weekdays };
    said(Frequency::Weekly, every, weekdays, names)
}

fn counted(unit: Unit, every: u32) -> Said {
    let frequency = match unit {
        Unit::Days => Frequency::Daily,
        Unit::Weeks => Frequency::Weekly,
        Unit::Months => Frequency::MonthlyByDate,
    };
    said(frequency, every, Vec::new(), Names::Any)
}

/// On the last day of every so many months.
fn last_days(every: u32) -> Said {
    said(Frequency::MonthlyByLastDay, every, Vec::new(), Names::Last)
}

// ---- Chinese -----------------------------------------------------------------------------------------------------

fn chinese(start: Cursor<'_>) -> Read<'_, Said> {
    if let Some(end) = start.eat("工作日").filter(|end| is_set_apart(*end) && start.before().is_none_or(|c| c == ' '))
    {
        return Some((on(1, WORKDAYS), end));
    }
    if let Some(found) = start.any(&["隔天", "隔日"]).filter(|end| is_set_apart(*end)) {
        return Some((counted(Unit::Days, 2), found));
    }
    if let Some(at) = start.eat("隔周") {
        return in_weeks(at, 2);
    }
    if let Some((weekday, end)) = start.any(&["每逢", "逢"]).and_then(weekday) {
        return Some((on(1, [weekday]), end));
    }
    let Some(each) = start.eat("每") else { return range(start).map(|(days, end)| (on(1, days), end)) };
    if let Some(at) = each.any(&["年的", "年"]) {
        let ((month, day), end) = month_and_day(at.spaces())?;
        return Some((said(Frequency::MonthlyByDate, 12, Vec::new(), Names::Yearly(month, day)), end));
    }
    if let Some(end) = each.any(&["个工作日", "工作日"]) {
        return Some((on(1, WORKDAYS), end));
    }
    if let Some(end) = each.any(&["个周末", "周末"]) {
        return Some((on(1, WEEKEND), end));
    }
    if let Some(end) = each.eat("天") {
        return Some((counted(Unit::Days, 1), end.maybe(&["一次"])));
    }
    if let Some(end) = each.any(&["晚上", "早上", "晚", "早"]) {
        // The part of the day belongs to the time, if there is one.
        let end = if time::times(each).is_some() { each } else { end };
        return Some((counted(Unit::Days, 1), end));
    }
    // 每日一题 is a title.
    if let Some(end) = each.eat("日").filter(|end| is_set_apart(*end)) {
        return Some((counted(Unit::Days, 1), end));
    }
    if let Some(end) = each.any(&["个季度", "季度", "季"]).filter(|end| is_set_apart(*end)) {
        return Some((counted(Unit::Months, 3), end));
    }
    // Every second day leaves one out.
    let (more, at) = each.eat("隔").map_or((0, each), |at| (1, at));
    let (n, at) = at.number().unwrap_or((1, at));
    let every = n + more;
    if let Some(end) = at.any(&["天", "日"]).filter(|_| at.at > each.at) {
        return Some((counted(Unit::Days, every), end.maybe(&["一次"])));
    }
    let at = at.maybe(&["个"]);
    if let Some(at) = at.any(&["周", "星期", "礼拜"]) {
        return in_weeks(at, every);
    }
    in_months(at.eat("月")?, every)
}

/// Whether the word is used for itself, and does not begin a title: a space, or a time, follows.
fn is_set_apart(end: Cursor<'_>) -> bool {
    end.is_apart() || end.next() == Some('的') || time::times(end).is_some()
}

/// What follows 每周.
fn in_weeks(at: Cursor<'_>, every: u32) -> Read<'_, Said> {
    let begin = at.spaces().maybe(&["的"]);
    let named = begin.maybe(&["周", "星期", "礼拜"]);
    if let Some((days, end)) = weekdays(named).filter(|_| begin.at == at.at || named.at > begin.at) {
        return Some((on(every, days), end));
    }
    let end = at.maybe(&["一次"]);
    (end.at > at.at || is_set_apart(end)).then(|| (on(every, []), end))
}

/// What follows 每月.
fn in_months(at: Cursor<'_>, every: u32) -> Read<'_, Said> {
    let begin = at.maybe(&["的"]).spaces();
    if let Some(end) = begin.any(&["月底", "月末", "底", "末", "最后一天"]) {
        return Some((last_days(every), end));
    }
    if let Some((_, end)) = begin.any(&["最后一个", "最后"]).and_then(weekday) {
        return Some((Err(NoteCode::NoSuchRepeat), end));
    }
    if let Some((day, end)) = day_of_month(begin) {
        return Some((said(Frequency::MonthlyByDate, every, Vec::new(), Names::Date(day)), end));
    }
    if let Some((nth, at)) = begin.eat("第").and_then(Cursor::number)
        && let Some((weekday, end)) = weekday(at.maybe(&["个"]))
    {
        return Some((said(Frequency::MonthlyByWeekday, every, Vec::new(), Names::Nth(nth, weekday)), end));
    }
    let end = at.maybe(&["一次"]);
    (end.at > at.at || is_set_apart(end)).then(|| (counted(Unit::Months, every), end))
}

/// Numerals of days of the week: 一三五, 一、三, 一和周四, 一到五.
fn weekdays(start: Cursor<'_>) -> Read<'_, Vec<Weekday>> {
    let (first, mut end) = weekday_numeral(start)?;
    if let Some((last, end)) = last_of(end) {
        return Some((from_to(first, last), end));
    }
    let mut days = vec![first];
    loop {
        let sign = end.any(&["、", ",", "和", "及", "与", "/"]);
        let at = sign.unwrap_or(end);
        let named = at.any(&["周", "星期", "礼拜"]);
        let Some((day, after)) = weekday_numeral(named.unwrap_or(at)) else { break };
        // Without a sign between them they must rise: 每周五一起看.
        if sign.is_none() && (named.is_some() || days.last().is_some_and(|last| day <= *last)) {
            break;
        }
        days.push(day);
        end = after;
    }
    Some((days, end))
}

/// 周一到周五.
fn range(start: Cursor<'_>) -> Read<'_, Vec<Weekday>> {
    let chinese = || {
        let (first, at) = weekday(start)?;
        let (last, end) = last_of(at)?;
        Some((from_to(first, last), end))
    };
    let english = || {
        let (first, at) = english_day::weekday(start).or_else(|| abbreviated(start)).filter(|_| start.starts_word())?;
        let sign = at.spaces().eat("-").map(Cursor::spaces);
        let at = sign.or_else(|| at.gap()?.word(&["to", "through"])?.gap())?;
        let (last, end) = english_day::weekday(at)?;
        Some((from_to(first, last), end))
    };
    chinese().or_else(english)
}

/// A short name of a day of the week that a hyphen follows: `mon-fri`.
fn abbreviated(start: Cursor<'_>) -> Read<'_, Weekday> {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let (name, weekday) = names.into_iter().zip(Weekday::ALL).find(|(name, _)| start.eat(name).is_some())?;
    Some((*weekday, start.eat(name).filter(|end| end.next() == Some('-'))?))
}

fn last_of(at: Cursor<'_>) -> Read<'_, Weekday> {
    weekday_numeral(at.any(&["到", "至", "-", "~"])?.maybe(&["周", "星期", "礼拜"]))
}

fn from_to(first: Weekday, last: Weekday) -> Vec<Weekday> {
    let n_days = (7 + last.index() - first.index()) % 7;
    (0..=n_days).map(|n| Weekday::at(first.index() + n)).collect()
}

// ---- English -----------------------------------------------------------------------------------------------------

fn english(start: Cursor<'_>) -> Read<'_, Said> {
    if !start.starts_word() {
        return None;
    }
    // "Weekly report" is a title.
    let plain = start.word_of(&[("daily", Unit::Days), ("weekly", Unit::Weeks), ("monthly", Unit::Months)]);
    if let Some((unit, end)) = plain {
        return ends_phrase(end).then(|| (counted(unit, 1), end));
    }
    if let Some(end) = start.word(&["weekdays"]) {
        return ends_phrase(end).then(|| (on(1, WORKDAYS), end));
    }
    if let Some(end) = start.word(&["the last day", "last day"]).and_then(of_each_month) {
        return Some((last_days(1), end));
    }
    if let Some(end) = start.word(&["end of every month", "end of each month", "the end of every month"]) {
        return Some((last_days(1), end));
    }
    let at = start.word(&["every", "each"])?.gap()?;
    if let Some(end) = at.word(&["month end", "end of month", "end of the month"]) {
        return Some((last_days(1), end));
    }
    if let Some(end) = at.word(&["weekday", "workday"]) {
        return Some((on(1, WORKDAYS), end));
    }
    if let Some(end) = at.word(&["weekend"]) {
        return Some((on(1, WEEKEND), end));
    }
    if let Some((nth, after)) = nth(at) {
        if let Some((weekday, end)) = after.gap().and_then(english_day::weekday) {
            return match of_month(end) {
                Some(end) => Some((said(Frequency::MonthlyByWeekday, 1, Vec::new(), Names::Nth(nth, weekday)), end)),
                None if nth == 2 => Some((on(2, [weekday]), end)),
                None => Some((Err(NoteCode::NoSuchRepeat), end)),
            };
        }
        if ordinal(at).is_some() {
            let end = of_month(after).unwrap_or(after);
            return Some((said(Frequency::MonthlyByDate, 1, Vec::new(), Names::Date(nth)), end));
        }
    }
    let other = at.word(&["other", "second"]).and_then(Cursor::gap).map(|at| (2, at));
    let numbered = || at.digits(4).and_then(|(n, at)| Some((n, at.gap()?)));
    let (every, at) = other.or_else(numbered).unwrap_or((1, at));
    if let Some((days, end)) = weekday_list(at) {
        return Some((on(every, days), end));
    }
    let (unit, end) = at.word_of(&UNITS)?;
    let named = end.gap().and_then(|at| at.word(&["on"])).and_then(Cursor::gap);
    let found = match (unit, named) {
        (Unit::Weeks, Some(at)) => weekday_list(at).map(|(days, end)| (on(every, days), end)),
        (Unit::Months, Some(at)) => ordinal(at.word(&["the"]).and_then(Cursor::gap).unwrap_or(at))
            .map(|(day, end)| (said(Frequency::MonthlyByDate, every, Vec::new(), Names::Date(day)), end))
            .or_else(|| Some((last_days(every), at.word(&["the last day", "last day"])?))),
        _ => None,
    };
    found.or_else(|| Some((counted(unit, every), end)))
}

/// "Of the month" of a last day means every month; that of a single one is "end of month".
fn of_each_month(at: Cursor<'_>) -> Option<Cursor<'_>> {
    at.gap()?.word(&["of the month", "of each month", "of every month", "each month", "every month"])
}

fn of_month(at: Cursor<'_>) -> Option<Cursor<'_>> {
    at.gap()?.word(&["of the month", "of each month", "of every month"])
}

/// `2nd`, `second`.
fn nth(at: Cursor<'_>) -> Read<'_, u32> {
    let words = [("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5)];
    ordinal(at).or_else(|| at.word_of(&words))
}

/// `mon and thu`, `mon, wed, fri`, `mon-fri`.
fn weekday_list(start: Cursor<'_>) -> Read<'_, Vec<Weekday>> {
    if let Some(found) = range(start) {
        return Some(found);
    }
    let (first, mut end) = english_day::weekday(start)?;
    let mut days = vec![first];
    loop {
        let sign = end.spaces().any(&[",", "&", "/"]).map(Cursor::spaces);
        let at = sign.unwrap_or_else(|| end.spaces());
        let word = at.word(&["and"]).and_then(Cursor::gap);
        if sign.is_none() && word.is_none() {
            break;
        }
        let Some((day, after)) = english_day::weekday(word.unwrap_or(at)) else { break };
        days.push(day);
        end = after;
    }
    Some((days, end))
}
