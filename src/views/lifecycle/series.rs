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
/// [`Refused`] with the first cell that cannot be taken.
pub fn read<const MIN: i64, const MAX: i64>(text: &str) -> Result<Vec<Within<MIN, MAX>>, Refused> {
    numbers(&cells(text))
}

/// Reads one series, or two that stand side by side in every line that is not blank, as a spreadsheet gives them.
///
/// # Errors
///
/// [`Refused`] with the first cell that cannot be taken.
pub fn read_columns<const MIN: i64, const MAX: i64, const LEAST: i64, const MOST: i64>(
    text: &str,
) -> Result<Columns<Within<MIN, MAX>, Within<LEAST, MOST>>, Refused> {
    let rows: Vec<Vec<&str>> = text.lines().filter(|line| !line.trim().is_empty()).map(tabbed).collect();
    if !rows.is_empty() && rows.iter().all(|row| row.len() == 2) {
        let column = |at: usize| rows.iter().filter_map(|row| row.get(at).copied()).collect::<Vec<_>>();
        return Ok(Columns { first: numbers(&column(0))?, second: Some(numbers(&column(1))?) });
    }
    Ok(Columns { first: read(text)?, second: None })
}

fn tabbed(line: &str) -> Vec<&str> {
    line.split('\t').map(str::trim).filter(|cell| !cell.is_empty()).collect()
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
