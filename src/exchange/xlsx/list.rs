//! The sheet of all items: the rows and columns of the CSV, with true dates, times and numbers.

use rust_xlsxwriter::{ExcelDateTime, Worksheet, XlsxError};

use super::looks;
use super::write::{date, on_paper, put_text};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::item::Status;
use crate::exchange::csv::{Cell, Column, column_of};
use crate::i18n::Lang;
use crate::i18n::text::calendar_files::{CalendarFiles, heading};

/// Fills the sheet.
pub fn write(sheet: &mut Worksheet, calendar: &Calendar, lang: Lang) -> Result<(), XlsxError> {
    sheet.set_name(lang.t(CalendarFiles::AllItems))?;
    let columns: Vec<(u16, Column)> = (0..).zip(Column::written()).collect();
    let heads = looks::heading();
    for &(at, column) in &columns {
        sheet.write_string_with_format(0, at, lang.t(heading(column)), &heads)?;
        sheet.set_column_width(at, width(column))?;
    }
    let text = looks::text();
    let dates = looks::text().set_num_format("yyyy-mm-dd");
    let (times, midnight) = (looks::text().set_num_format("hh:mm"), looks::text().set_num_format("[hh]:mm"));
    for (row, (&id, item)) in (1..).zip(&calendar.items) {
        let kind = if item.status == Status::Skipped { looks::skipped(item.kind) } else { looks::item(item.kind) };
        for &(at, column) in &columns {
            let looks = if column == Column::Kind { &kind } else { &text };
            match column_of(id, item, column, lang) {
                Cell::Text(text) => put_text(sheet, (row, at), &text, looks)?,
                Cell::Number(number) => {
                    sheet.write_number_with_format(row, at, number, looks)?;
                }
                Cell::Decimal(number) => {
                    sheet.write_number_with_format(row, at, number, looks)?;
                }
                Cell::Day(day) => {
                    sheet.write_datetime_with_format(row, at, date(day)?, &dates)?;
                }
                // A day ends at 24:00, which no clock shows; as a stretch of time it is one.
                Cell::Time(time) if time.minutes() == 1440 => {
                    sheet.write_number_with_format(row, at, 1, &midnight)?;
                }
                Cell::Time(start) => {
                    let (hour, minute) = (start.minutes() / 60, u8::try_from(start.minutes() % 60).unwrap_or(0));
                    sheet.write_datetime_with_format(row, at, ExcelDateTime::from_hms(hour, minute, 0)?, &times)?;
                }
            }
        }
    }
    let last_row = u32::try_from(calendar.items.len()).unwrap_or(u32::MAX);
    let last_column = columns.last().map_or(0, |(at, _)| *at);
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    on_paper(sheet, lang).set_print_fit_to_pages(1, 0);
    Ok(())
}

/// How wide a column is drawn. Unit: characters.
const fn width(column: Column) -> u8 {
    match column {
        Column::Title => 30,
        Column::Text => 60,
        Column::Links | Column::Checks | Column::Note | Column::Reward => 28,
        Column::Repeat | Column::StandsFor => 22,
        Column::Day | Column::Series | Column::Owner | Column::Channel | Column::Skipped => 13,
        Column::ExpectedMin | Column::ExpectedMax => 17,
        _ => 10,
    }
}
