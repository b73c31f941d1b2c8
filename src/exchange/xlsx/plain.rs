//! Any table → the bytes of an XLSX file: a sheet with headings, true numbers and dates, a filter, and its head in place.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::write::{date, on_paper, put_text};
use super::{NotWritten, looks};
use crate::exchange::csv::Cell;
use crate::i18n::Lang;

/// Most rows that a sheet has.
const MOST_ROWS: usize = 1_048_576;

/// Rows as an XLSX file, the first of them the headings. Unit of `written_at`: milliseconds since 1970.
///
/// # Errors
///
/// [`NotWritten`] where a cell or the sheet can't hold what it should.
pub fn plain_file(title: &str, rows: &[Vec<Cell>], lang: Lang, written_at: i64) -> Result<Vec<u8>, NotWritten> {
    if rows.len() > MOST_ROWS {
        return Err(NotWritten::Failed);
    }
    try_file(title, rows, lang, written_at).map_err(|error| match error {
        XlsxError::MaxStringLengthExceeded => NotWritten::CellTooLong,
        _ => NotWritten::Failed,
    })
}

fn try_file(title: &str, rows: &[Vec<Cell>], lang: Lang, written_at: i64) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let written_at = ExcelDateTime::from_timestamp(written_at.div_euclid(1000))?;
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&written_at));
    let sheet = book.add_worksheet();
    let (heads, text) = (looks::heading(), looks::text());
    let dates = looks::text().set_num_format("yyyy-mm-dd");
    let mut n_columns = 0_u16;
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            let looks = if row == 0 { &heads } else { &text };
            n_columns = n_columns.max(column + 1);
            match cell {
                Cell::Text(text) => put_text(sheet, (row, column), text, looks)?,
                Cell::Number(number) => {
                    sheet.write_number_with_format(row, column, *number, looks)?;
                }
                Cell::Decimal(number) => {
                    sheet.write_number_with_format(row, column, *number, looks)?;
                }
                Cell::Day(day) => {
                    sheet.write_datetime_with_format(row, column, date(*day)?, &dates)?;
                }
                Cell::Time(time) => put_text(sheet, (row, column), &time.clock(), looks)?,
            }
        }
    }
    if let (Some(last_row), Some(last_column)) = (rows.len().checked_sub(1), n_columns.checked_sub(1)) {
        for column in 0..=last_column {
            sheet.set_column_width(column, if column == 0 { 24 } else { 14 })?;
        }
        sheet.autofilter(0, 0, u32::try_from(last_row).unwrap_or(0), last_column)?;
        sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    }
    on_paper(sheet, lang).set_print_fit_to_pages(1, 0);
    book.save_to_buffer()
}
