//! A table as a spreadsheet gives it: with or without headings and dates, its numbers with their thousands separators.

use std::collections::BTreeMap;

use crate::domain::calendar::day::Day;
use crate::domain::code::Code as _;
use crate::domain::monitor::{Count, Daily, Metric};
use crate::i18n::numerals;
use crate::i18n::text::monitor::labels;
use crate::i18n::{Lang, Say as _};

/// Where a table without dates or headings is put: its first cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Corner {
    /// The day of the first row.
    pub day: Day,
    /// The count of the first column.
    pub metric: Metric,
}

/// A cell that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its row in what was pasted, from 1.
    pub row: usize,
    /// Its column, from 1.
    pub column: usize,
    /// What stands there, cut short.
    pub text: String,
}

/// A text that is no count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoNumber;

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pasted {
    /// Days and their counts.
    pub days: BTreeMap<Day, Daily>,
    /// Cells that were taken.
    pub n_taken: usize,
    /// Those that were not.
    pub refused: Vec<Refused>,
}

/// Whether a text is a table, so that it does not belong into a single cell.
#[must_use]
pub fn is_table(text: &str) -> bool {
    let text = text.trim_end_matches(['\r', '\n']);
    text.contains(['\t', '\n'])
}

/// The cells of a line: between tabs, or between commas where no line has a tab. Quotes around a cell fall off.
fn cells(line: &str, is_tabbed: bool) -> Vec<String> {
    if is_tabbed {
        return line.split('\t').map(|cell| cell.trim().trim_matches('"').trim().to_owned()).collect();
    }
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    for c in line.chars() {
        match (c, is_quoted) {
            ('"', _) => is_quoted = !is_quoted,
            (',', false) => cells.push(String::new()),
            (c, _) => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(c);
                }
            }
        }
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

/// The count that a heading names, in either language.
fn metric(heading: &str) -> Option<Metric> {
    let heading = numerals::folded(heading);
    let is_named = |metric: &Metric| {
        let name = labels::metric(*metric);
        [Lang::Zh, Lang::En].iter().any(|lang| numerals::folded(&name.say(*lang)) == heading)
    };
    Metric::ALL.iter().copied().find(|it| it.code() == heading || is_named(it))
}

/// Whether a heading says that its column holds dates.
fn is_date_heading(heading: &str) -> bool {
    matches!(numerals::folded(heading).as_str(), "日期" | "时间" | "date" | "day")
}

/// A day as people and spreadsheets write it; without a year the last such day that is not after `today`.
#[must_use]
pub fn day(text: &str, today: Day) -> Option<Day> {
    let text = text.trim();
    // A spreadsheet may write the time of midnight behind it.
    let text = text.split([' ', 'T']).next().filter(|first| first.len() >= 6).unwrap_or(text);
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let plain = plain.trim_end_matches(['日', '号']);
    let parts: Vec<&str> = plain.split(['-', '/', '.', '年', '月']).collect();
    let number = |part: &str| {
        let is_plain = (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        is_plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    match *parts.as_slice() {
        [year, month, day] if year.len() == 4 => {
            Day::new(i32::try_from(number(year)?).ok()?, number(month)?, number(day)?)
        }
        [month, day] if !text.contains('.') => {
            let of = |year| Day::new(year, number(month)?, number(day)?);
            of(today.year()).filter(|day| *day <= today).or_else(|| of(today.year() - 1))
        }
        _ => None,
    }
}

/// The count that a cell says; blank for what is not known.
///
/// # Errors
///
/// [`NoNumber`] where nothing that can be counted stands there.
pub fn count(text: &str, metric: Metric) -> Result<Option<Count>, NoNumber> {
    let text = text.trim().trim_start_matches(['¥', '￥']).trim();
    if matches!(text, "" | "-" | "—" | "–") {
        return Ok(None);
    }
    let places = if metric == Metric::Sales { 2 } else { 0 };
    let number = numerals::with_places(text, places).filter(|_| !text.contains('%')).ok_or(NoNumber)?;
    Count::new(number).map(Some).map_err(|_| NoNumber)
}

/// Reads a table. Rows without a date follow one another from the corner's day, columns without a heading from its count.
#[must_use]
pub fn read(text: &str, corner: Corner, today: Day) -> Pasted {
    let text = text.trim_start_matches('\u{FEFF}');
    let is_tabbed = text.contains('\t');
    let mut rows: Vec<Vec<String>> = text.lines().map(|line| cells(line, is_tabbed)).collect();
    while rows.last().is_some_and(|row| row.iter().all(String::is_empty)) {
        rows.pop();
    }
    let headings = rows.first().filter(|row| row.iter().any(|cell| metric(cell).is_some())).cloned();
    let n_headings = usize::from(headings.is_some());
    let body = rows.get(n_headings..).unwrap_or_default();
    let dated = match &headings {
        Some(row) => row.iter().position(|cell| is_date_heading(cell)),
        None => body.first().and_then(|row| day(row.first()?, today)).map(|_| 0),
    };
    // Without headings the columns are those of the grid: dates stand before all of them.
    let first = if dated.is_some() && headings.is_none() { Metric::Members } else { corner.metric };
    let column = |at: usize| match &headings {
        Some(row) => row.get(at).and_then(|cell| metric(cell)),
        None => {
            let at = if dated.is_some() { at.checked_sub(1)? } else { at };
            let from = Metric::ALL.iter().position(|it| *it == first)?;
            Metric::ALL.get(from + at).copied()
        }
    };
    let mut pasted = Pasted::default();
    for (i, row) in body.iter().enumerate() {
        let on = match dated {
            Some(at) => row.get(at).and_then(|cell| day(cell, today)),
            None => i32::try_from(i).ok().and_then(|i| corner.day.plus(i)),
        };
        let refuse = |at: usize, cell: &str| Refused {
            row: i + 1 + n_headings,
            column: at + 1,
            text: cell.chars().take(20).collect(),
        };
        let Some(on) = on else {
            if row.iter().any(|cell| !cell.is_empty()) {
                let at = dated.unwrap_or(0);
                pasted.refused.push(refuse(at, row.get(at).map_or("", String::as_str)));
            }
            continue;
        };
        for (at, cell) in row.iter().enumerate().filter(|(at, _)| Some(*at) != dated) {
            let Some(metric) = column(at) else {
                if headings.is_none() && !cell.is_empty() {
                    pasted.refused.push(refuse(at, cell));
                }
                continue;
            };
            match count(cell, metric) {
                Ok(Some(count)) => {
                    pasted.days.entry(on).or_default().insert(metric, count);
                    pasted.n_taken += 1;
                }
                Ok(None) => {}
                Err(NoNumber) => pasted.refused.push(refuse(at, cell)),
            }
        }
    }
    pasted
}
