//! Weekly figures as people type them or paste them from a spreadsheet: a column, a row, two columns side by side.

use crate::domain::funnel::decimal::{Decimal, Within};
use crate::domain::lifecycle::MAX_WEEKS;
use crate::i18n::figures::decimal;
use crate::i18n::numerals;
use crate::simulation::from_plan::float;

/// Why a series cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// This is no number, or one with too many places.
    NoNumber(String),
    /// This number is out of range.
    OutOfRange(String),
    /// There are so many weeks, which is too many.
    TooMany(usize),
    /// A row, counted from 1, has a figure in one column and none in the other.
    Blank {
        /// Which row.
        row: usize,
    },
    /// There are more columns than are taken.
    TooWide {
        /// How many there are.
        n: usize,
        /// How many are taken.
        max: usize,
    },
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns<T, U> {
    /// The first column, or all there is.
    pub first: Vec<T>,
    /// The second one, where there are two.
    pub second: Option<Vec<U>>,
}

/// The cells of a text: between line ends, tabs and blanks, or between commas where there is none of these.
fn cells(line: &str) -> Vec<&str> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, ';' | '；' | '、' | '，');
    let parts = |line| -> Vec<&str> { str::split(line, is_between).filter(|cell| !cell.is_empty()).collect() };
    match parts(line).as_slice() {
        // A comma is one of thousands only where something else is between the numbers.
        [only] if only.contains(',') => only.split(',').filter(|cell| !cell.is_empty()).collect(),
        all => all.iter().map(|cell| cell.trim_end_matches(',')).filter(|cell| !cell.is_empty()).collect(),
    }
}

/// Reads one series.
///
/// # Errors
///
/// [`Refused`] with the first cell that cannot be taken, or the first row that says more than one column.
pub fn read<const MIN: i64, const MAX: i64>(text: &str) -> Result<Vec<Within<MIN, MAX>>, Refused> {
    match table(text)? {
        Some(rows) if rows.len() > 1 => Err(Refused::TooWide { n: 2, max: 1 }),
        _ => numbers(&cells(text)),
    }
}

/// Reads one series, or two that stand side by side in every line that is not blank, as a spreadsheet gives them.
///
/// # Errors
///
/// [`Refused`] with the first cell that cannot be taken, or the first row that does not have both.
pub fn read_columns<const MIN: i64, const MAX: i64, const LEAST: i64, const MOST: i64>(
    text: &str,
) -> Result<Columns<Within<MIN, MAX>, Within<LEAST, MOST>>, Refused> {
    match table(text)? {
        Some(rows) => {
            let (first, second): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
            Ok(Columns { first: numbers(&first)?, second: Some(numbers(&second)?) })
        }
        None => Ok(Columns { first: numbers(&cells(text))?, second: None }),
    }
}

/// The rows of a text of two columns; none where it is a column, or a single row of more than two.
fn table(text: &str) -> Result<Option<Vec<(&str, &str)>>, Refused> {
    let rows: Vec<Vec<&str>> = text.lines().filter(|line| !line.trim().is_empty()).map(tabbed).collect();
    // A column that is blank all the way down is none.
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    if width < 2 || (rows.len() == 1 && width > 2) {
        return Ok(None);
    }
    if width > 2 {
        return Err(Refused::TooWide { n: width, max: 2 });
    }
    let pairs = rows.into_iter().enumerate().map(|(at, row)| match *row.as_slice() {
        [first, second] if !first.is_empty() => Ok((first, second)),
        _ => Err(Refused::Blank { row: at + 1 }),
    });
    pairs.collect::<Result<Vec<_>, _>>().map(Some)
}

/// The cells of a line between its tabs, blank ones too, up to the last that says anything.
fn tabbed(line: &str) -> Vec<&str> {
    let mut cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    while cells.last().is_some_and(|cell| cell.is_empty()) {
        cells.pop();
    }
    cells
}

fn numbers<const MIN: i64, const MAX: i64>(cells: &[&str]) -> Result<Vec<Within<MIN, MAX>>, Refused> {
    let number = |cell: &&str| {
        let plain = cell.trim_start_matches(['+', '＋']);
        let millionths = numerals::with_places(plain, 6).ok_or_else(|| Refused::NoNumber((*cell).to_owned()))?;
        let within = Decimal::new(millionths).ok().and_then(|number| Within::new(number).ok());
        within.ok_or_else(|| Refused::OutOfRange((*cell).to_owned()))
    };
    if cells.len() > MAX_WEEKS {
        return Err(Refused::TooMany(cells.len()));
    }
    cells.iter().map(number).collect()
}

/// A series as a text that reads as the same, a week a line.
#[must_use]
pub fn written<const MIN: i64, const MAX: i64>(series: &[Within<MIN, MAX>]) -> String {
    let figures: Vec<String> = series.iter().map(|it| it.get().to_string()).collect();
    figures.join("\n")
}

/// The figures of a series, as drawings and tables take them.
#[must_use]
pub fn floats<const MIN: i64, const MAX: i64>(series: &[Within<MIN, MAX>]) -> Vec<f64> {
    series.iter().map(|it| float(it.get())).collect()
}

/// A figure of a series as it is shown.
#[must_use]
pub fn shown(figure: f64) -> String {
    decimal(figure, 2)
}
