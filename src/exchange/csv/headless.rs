//! Tables whose first row is no heading but an item already.

use super::import::Reason;
use super::sheet::{Row, Sheet};
use super::{Column, notation};

/// Whether the first row of a table seems to hold headings: one is known, or none of its cells is a date.
#[must_use]
pub fn has_headings(sheet: &Sheet) -> bool {
    let is_day = |cell: &String| matches!(notation::read_day(cell), Ok(_) | Err(Reason::DayOutOfRange));
    sheet.headings.iter().any(|cell| Column::from_heading(cell).is_some()) || !sheet.headings.iter().any(is_day)
}

/// The table with its first row as a row like the others, and without headings.
#[must_use]
pub fn without_headings(sheet: &Sheet) -> Sheet {
    let first = Row { line: 1, cells: sheet.headings.clone() };
    Sheet {
        headings: vec![String::new(); sheet.headings.len()],
        rows: std::iter::once(first).chain(sheet.rows.iter().cloned()).collect(),
        faults: sheet.faults.clone(),
    }
}
