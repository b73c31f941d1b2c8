//! A workbook → the bytes of an XLSX file: true numbers and dates, live formulas, heads that stay in place.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Formula, Workbook, Worksheet, XlsxError};

use super::book::{Book, BookCell, Form, Look, Sheet, Value};
use super::write::{date, on_paper, put_text};
use super::{NotWritten, looks};
use crate::exchange::csv::Cell;
use crate::i18n::Lang;

/// Most rows that a sheet has.
const MOST_ROWS: usize = 1_048_576;

/// A workbook as an XLSX file. Unit of `written_at`: milliseconds since 1970.
///
/// # Errors
///
/// [`NotWritten`] where a cell or a sheet can't hold what it should.
pub fn book_file(book: &Book, lang: Lang, written_at: i64) -> Result<Vec<u8>, NotWritten> {
    if book.sheets.iter().any(|sheet| sheet.rows.len() > MOST_ROWS) {
        return Err(NotWritten::Failed);
    }
    try_file(book, lang, written_at).map_err(|error| match error {
        XlsxError::MaxStringLengthExceeded => NotWritten::CellTooLong,
        _ => NotWritten::Failed,
    })
}

fn try_file(book: &Book, lang: Lang, written_at: i64) -> Result<Vec<u8>, XlsxError> {
    let mut file = Workbook::new();
    let written_at = ExcelDateTime::from_timestamp(written_at.div_euclid(1000))?;
    file.set_properties(&DocProperties::new().set_title(&book.title).set_creation_datetime(&written_at));
    for sheet in &book.sheets {
        write_sheet(file.add_worksheet(), sheet, lang)?;
    }
    file.save_to_buffer()
}

fn write_sheet(out: &mut Worksheet, sheet: &Sheet, lang: Lang) -> Result<(), XlsxError> {
    out.set_name(&sheet.name)?;
    // A formula that comes to nothing says so, and not 0.
    out.set_formula_result_default("");
    for (column, width) in (0..).zip(&sheet.widths) {
        out.set_column_width(column, *width)?;
    }
    let mut n_columns = 0;
    for (row, cells) in (0..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            n_columns = n_columns.max(column + 1);
            write_cell(out, (row, column), cell)?;
        }
        if let [BookCell { value: Value::Plain(Cell::Text(text)), look: Look::Line, .. }] = &cells[..] {
            spread_out(out, row, text, &sheet.widths)?;
        }
    }
    let last_row = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX).saturating_sub(1);
    if let (Some(head), Some(last_column)) = (sheet.n_fixed.checked_sub(1), n_columns.checked_sub(1)) {
        if sheet.has_filter {
            out.autofilter(head, 0, last_row.max(head), last_column)?;
        }
        out.set_freeze_panes(sheet.n_fixed, 0)?.set_repeat_rows(0, head)?;
    }
    on_paper(out, lang).set_print_fit_to_pages(1, 0);
    Ok(())
}

/// Gives a sentence the room of all columns, and as many lines as it needs: spreadsheets do not count lines of merged cells.
fn spread_out(out: &mut Worksheet, row: u32, text: &str, widths: &[u8]) -> Result<(), XlsxError> {
    /// How high a line is. Unit: points.
    const LINE: u32 = 15;
    let Some(last_column) = u16::try_from(widths.len()).ok().and_then(|n| n.checked_sub(1)).filter(|last| *last > 0)
    else {
        return Ok(());
    };
    let room = widths.iter().map(|width| u32::from(*width)).sum::<u32>().max(1);
    // A Chinese character is as wide as two figures.
    let width = text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<u32>();
    out.set_row_height(row, LINE * width.div_ceil(room).max(1))?;
    // A text in a merged range is written once more, in the way that texts are.
    out.merge_range(row, 0, row, last_column, "", &looks::text())?;
    put_text(out, (row, 0), text, &looks::text())
}

fn write_cell(out: &mut Worksheet, (row, column): (u32, u16), cell: &BookCell) -> Result<(), XlsxError> {
    let looks = format(cell.look, cell.form);
    match &cell.value {
        Value::Plain(Cell::Text(text)) if text.is_empty() && cell.look == Look::Text => {}
        Value::Plain(Cell::Text(text)) => put_text(out, (row, column), text, &looks)?,
        Value::Plain(Cell::Number(number)) => {
            out.write_number_with_format(row, column, *number, &looks)?;
        }
        Value::Plain(Cell::Decimal(number)) => {
            out.write_number_with_format(row, column, *number, &looks)?;
        }
        Value::Plain(Cell::Day(day)) => {
            let looks = looks.set_num_format("yyyy-mm-dd");
            out.write_datetime_with_format(row, column, date(*day)?, &looks)?;
        }
        Value::Plain(Cell::Time(time)) => put_text(out, (row, column), &time.clock(), &looks)?,
        Value::Formula(formula) => {
            let result = formula.result().map_or_else(String::new, |result| result.to_string());
            out.write_formula_with_format(row, column, Formula::new(formula.text()).set_result(result), &looks)?;
        }
    }
    Ok(())
}

fn format(look: Look, form: Form) -> Format {
    let format = match look {
        Look::Text | Look::Line => looks::text(),
        Look::Title => looks::title(),
        Look::Heading => looks::heading(),
        Look::Remark => looks::remark(),
        Look::Input => looks::input(),
        Look::Total => looks::total(),
    };
    match form {
        Form::General => format,
        Form::Whole => format.set_num_format("#,##0"),
        Form::Tenths => format.set_num_format("#,##0.0"),
        Form::Share => format.set_num_format("0.0%"),
        Form::Money => format.set_num_format("\"¥\"#,##0"),
    }
}
