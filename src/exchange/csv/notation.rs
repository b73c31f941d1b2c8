//! Days, repetitions and checklists in the short form of a cell.

use super::cell;
use super::import::Reason;
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::item::{At, Check, ItemId, StandsFor};
use crate::domain::calendar::repeat::{End, Frequency, Repeat};
use crate::domain::code::Code;
use crate::domain::quantity::{Bounded, Interval, Occurrences};
use crate::domain::words::Tag;
use crate::i18n::numerals::folded;

/// What a day counted from the opening begins with, in both languages.
const OPENING: [&str; 2] = ["opening", "开群"];

/// `2026-09-16`, `opening+3`, `abcdefgh-2`.
pub fn at(at: At) -> String {
    match at {
        At::Day(day) => day.iso(),
        At::Opening(days) => format!("{}{days:+}", OPENING[0]),
        At::Item(id, days) => format!("{}{days:+}", id.text()),
    }
}

/// The day in a cell.
pub fn read_at(text: &str) -> Result<At, Reason> {
    let text = folded(text);
    let offset = |rest: &str| -> Option<i16> {
        let days = rest.trim();
        if days.is_empty() { Some(0) } else { days.starts_with(['+', '-']).then(|| days.parse().ok())? }
    };
    if let Some(rest) = OPENING.iter().find_map(|word| text.strip_prefix(word)) {
        return offset(rest).map(At::Opening).ok_or(Reason::NotADay);
    }
    if let Some((id, rest)) = text.split_at_checked(8)
        && let (Some(id), Some(days)) = (ItemId::parse(id), offset(rest))
    {
        return Ok(At::Item(id, days));
    }
    read_day(&text).map(At::Day)
}

/// A date: `2026-09-16`, `2026/9/16`, `2026.9.16`, `2026年9月16日`, and `9/16/2026` as Google and Outlook write it.
pub fn read_day(text: &str) -> Result<Day, Reason> {
    let text = folded(text);
    let mut parts: Vec<&str> = text.trim_end_matches('日').split(['-', '/', '.', '年', '月']).collect();
    if parts.len() == 3 && parts[2].len() == 4 && text.matches('/').count() == 2 {
        parts.rotate_right(1);
    }
    let number = |part: &str| -> Option<u32> {
        (part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
    };
    let numbers: Option<Vec<u32>> = parts.into_iter().map(number).collect();
    let Some([year, month, day]) = numbers.as_deref() else { return Err(Reason::NotADay) };
    let year = i32::try_from(*year).map_err(|_| Reason::NotADay)?;
    // A leap year knows every day that there can be.
    match Day::new(year, *month, *day) {
        Some(day) => Ok(day),
        None if (Day::FIRST_YEAR..=Day::LAST_YEAR).contains(&year) || Day::new(2000, *month, *day).is_none() => {
            Err(Reason::NotADay)
        }
        None => Err(Reason::DayOutOfRange),
    }
}

/// `weekly/2 mo,we x5`: frequency, how many steps apart, days of the week, and the end.
pub fn repeat(repeat: &Repeat) -> String {
    let mut words = vec![repeat.frequency.code().to_owned()];
    if repeat.every.get() > 1 {
        words[0] += &format!("/{}", repeat.every.get());
    }
    if !repeat.weekdays.is_empty() {
        let days: Vec<&str> = repeat.weekdays.iter().map(|day| day.code()).collect();
        words.push(days.join(","));
    }
    match repeat.end {
        End::Never => {}
        End::After(times) => words.push(format!("x{}", times.get())),
        End::On(day) => words.push(format!("until {}", day.iso())),
    }
    words.join(" ")
}

/// The repetition in a cell, without the days on which it is skipped.
pub fn read_repeat(text: &str) -> Result<Repeat, Reason> {
    let text = folded(text);
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let (frequency, every) = first.split_once('/').unwrap_or((first, "1"));
    let frequency = match frequency {
        "每天" | "每日" => Frequency::Daily,
        "每周" => Frequency::Weekly,
        "每月" => Frequency::MonthlyByDate,
        code => Frequency::from_code(code).ok_or(Reason::NotARepeat)?,
    };
    let mut repeat = Repeat {
        frequency,
        every: bounded::<Interval>(every)?,
        weekdays: Vec::new(),
        end: End::Never,
        skipped: Vec::new(),
    };
    while let Some(word) = words.next() {
        repeat.end = if word == "until" {
            End::On(read_day(words.next().unwrap_or_default())?)
        } else if let Some(times) = word.strip_prefix('x') {
            End::After(bounded::<Occurrences>(times)?)
        } else {
            let days: Option<Vec<Weekday>> = word.split(',').map(Weekday::from_code).collect();
            repeat.weekdays = days.ok_or(Reason::NotARepeat)?;
            if frequency != Frequency::Weekly {
                return Err(Reason::NotARepeat);
            }
            repeat.weekdays.sort_unstable();
            repeat.weekdays.dedup();
            continue;
        };
    }
    Ok(repeat)
}

fn bounded<T: Bounded>(text: &str) -> Result<T, Reason> {
    let number: i64 = text.parse().map_err(|_| Reason::NotARepeat)?;
    T::new(number).map_err(Reason::OutOfRange)
}

/// Days with spaces between.
pub fn days(days: &[Day]) -> String {
    let days: Vec<String> = days.iter().map(|day| day.iso()).collect();
    days.join(" ")
}

/// The days in a cell.
pub fn read_days(text: &str) -> Result<Vec<Day>, Reason> {
    folded(text).split([' ', ',', ';', '、', '\n']).filter(|word| !word.is_empty()).map(read_day).collect()
}

/// `abcdefgh 2026-09-16`.
pub fn stands_for(StandsFor { series, day }: StandsFor) -> String {
    format!("{} {}", series.text(), day.iso())
}

/// The occurrence in a cell.
pub fn read_stands_for(text: &str) -> Result<StandsFor, Reason> {
    let text = folded(text);
    let (id, day) = text.split_once(' ').ok_or(Reason::NotAnItem)?;
    Ok(StandsFor { series: ItemId::parse(id).ok_or(Reason::NotAnItem)?, day: read_day(day)? })
}

/// `[x] done`, `[ ] to do`.
pub fn check(check: &Check) -> String {
    format!("[{}] {}", if check.is_done { 'x' } else { ' ' }, cell::line(check.text.as_str()))
}

/// The point of a checklist in a line; one without a box is to be done.
pub fn read_check(line: &str) -> Result<Check, Reason> {
    let (is_done, text) = if let Some(text) = line.strip_prefix("[x]").or_else(|| line.strip_prefix("[X]")) {
        (true, text)
    } else {
        (false, line.strip_prefix("[ ]").or_else(|| line.strip_prefix("[]")).unwrap_or(line))
    };
    let text = Tag::new(cell::from_line(text.trim())).map_err(Reason::TooLong)?;
    Ok(Check { text, is_done })
}
