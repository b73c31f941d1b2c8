//! The bytes of an XLSX file → the same table as CSV, for readers that take text as it comes.

use super::read::{Book, Next, RawRow, opened, rows};
use super::{MAX_COLUMNS, MAX_TEXT, Refused};

/// What WeFlow calls the sheet of messages; beside it there may be others.
const WEFLOW_SHEET: &str = "聊天记录";
/// How many rows are looked at for how many columns the table has: a few may stand above its headings.
const ABOVE: usize = 11;
/// Rows that a spreadsheet has.
const LAST_ROW: u64 = 1_048_576;
/// So many digits a spreadsheet keeps of a number; longer ones are rounded, and name nothing any more.
const MOST_DIGITS: usize = 15;

/// The rows of a workbook's sheet of messages, or of its first sheet with something in it, as CSV in UTF-8. Every row is a
/// line with the number that the spreadsheet shows; line breaks in cells are spaces. Whole numbers that are longer than a
/// spreadsheet keeps are written as such, `7.30000E18`.
///
/// # Errors
///
/// [`Refused`] where there is nothing to read rows from.
pub fn table(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let (mut book, mut names) = opened(bytes)?;
    names.sort_by_key(|name| name != WEFLOW_SHEET);
    for name in names {
        let csv = sheet(&mut book, &name)?;
        if !csv.is_empty() {
            return Ok(csv);
        }
    }
    Err(Refused::Empty)
}

fn sheet(book: &mut Book, name: &str) -> Result<Vec<u8>, Refused> {
    let (mut n_columns, mut n_rows) = (0, 0);
    rows(book, name, |row| {
        n_columns = row.said().map(|(column, _)| column + 1).max().unwrap_or(0).max(n_columns);
        n_rows += 1;
        Ok(if n_rows < ABOVE { Next::Row } else { Next::Stop })
    })?;
    if n_columns > MAX_COLUMNS {
        return Err(Refused::TooManyColumns { columns: n_columns });
    }
    let (mut csv, mut line) = (String::new(), 1);
    rows(book, name, |row| {
        // Rows without anything are lines as well; that there are more of them than a sheet has rows is no spreadsheet's doing.
        if row.line > LAST_ROW {
            return Err(Refused::Damaged);
        }
        while line < row.line {
            csv.push('\n');
            line += 1;
        }
        put(&mut csv, &row, n_columns);
        line += 1;
        if csv.len() > MAX_TEXT { Err(Refused::TooMuchText) } else { Ok(Next::Row) }
    })?;
    Ok(csv.into_bytes())
}

/// Writes a row, with as many cells as the table has columns, or more where something stands there.
fn put(csv: &mut String, row: &RawRow, n_columns: usize) {
    let n_cells = row.said().map(|(column, _)| column + 1).max().unwrap_or(0).clamp(n_columns, n_columns + 1);
    let mut cells = vec![""; n_cells];
    for (column, cell) in &row.cells {
        if let (Some(place), Ok(text)) = (cells.get_mut((*column).min(n_columns)), cell) {
            *place = text;
        }
    }
    for (idx, cell) in cells.into_iter().enumerate() {
        if idx > 0 {
            csv.push(',');
        }
        let is_rounded = cell.len() > MOST_DIGITS && cell.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(number) = cell.parse::<f64>().ok().filter(|_| is_rounded) {
            csv.push_str(&format!("{number:.5E}"));
            continue;
        }
        let is_plain = !cell.contains([',', ';', '\t', '"', '\n', '\r']);
        if is_plain {
            csv.push_str(cell);
        } else {
            csv.push('"');
            csv.push_str(&cell.replace('"', "\"\"").replace(['\n', '\r'], " "));
            csv.push('"');
        }
    }
    csv.push('\n');
}
