//! A calendar → the bytes of an XLSX file.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{NotWritten, grid, list};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::i18n::Lang;
use crate::i18n::text::calendar_files::CalendarFiles;
use crate::i18n::text::common::Common;

/// The calendar as an XLSX file in `lang`: a grid for each month in which something stands, and the list of all items.
///
/// The same calendar gives the same bytes on every device. Unit of `written_at`: milliseconds since 1970.
///
/// # Errors
///
/// [`NotWritten`] where a cell can't hold what it should.
pub fn calendar_file(calendar: &Calendar, title: &str, lang: Lang, written_at: i64) -> Result<Vec<u8>, NotWritten> {
    try_file(calendar, title, lang, written_at).map_err(|error| match error {
        XlsxError::MaxStringLengthExceeded => NotWritten::CellTooLong,
        _ => NotWritten::Failed,
    })
}

fn try_file(calendar: &Calendar, title: &str, lang: Lang, written_at: i64) -> Result<Vec<u8>, XlsxError> {
    let title = if title.trim().is_empty() { &lang.t(Common::Untitled) } else { title };
    let mut book = Workbook::new();
    let written_at = ExcelDateTime::from_timestamp(written_at.div_euclid(1000))?;
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&written_at));
    grid::write(&mut book, calendar, title, lang)?;
    list::write(book.add_worksheet(), calendar, lang)?;
    book.save_to_buffer()
}

/// Writes a text that no spreadsheet computes, and that the library takes for nothing else.
pub fn put_text(sheet: &mut Worksheet, (row, column): (u32, u16), text: &str, looks: &Format) -> Result<(), XlsxError> {
    // Between these two the library expects markup of its own, and would write the text as it is. In two pieces it
    // makes that markup itself.
    if text.starts_with("<r>") && text.ends_with("</r>") {
        let plain = Format::new();
        let (one, two) = text.split_at(3);
        sheet.write_rich_string_with_format(row, column, &[(&plain, one), (&plain, two)], looks)?;
    } else {
        sheet.write_string_with_format(row, column, text, looks)?;
    }
    Ok(())
}

/// A day as spreadsheets know it.
pub fn date(day: Day) -> Result<ExcelDateTime, XlsxError> {
    let small = |n: u32| u8::try_from(n).unwrap_or(0);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(0), small(day.month()), small(day.day()))
}

/// Prints on A4, landscape, with page numbers.
pub fn on_paper(sheet: &mut Worksheet, lang: Lang) -> &mut Worksheet {
    const A4: u8 = 9;
    let page = lang.t(CalendarFiles::Page { page: "&P".to_owned(), pages: "&N".to_owned() });
    let footer = format!("&C{page}");
    sheet.set_paper_size(A4).set_landscape().set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3).set_footer(footer)
}
