//! Items → the text of a CSV file.

use std::rc::Rc;

use super::{Column, cell, notation};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, ItemId};
use crate::domain::hours::MinuteOfDay;
use crate::i18n::figures::decimal;
use crate::i18n::text::calendar_files::{CalendarFiles, heading};
use crate::i18n::text::{items, labels};
use crate::i18n::{Both, Lang};

/// The calendar's items as a CSV file in `lang`: headings, a row an item by id.
#[must_use]
pub fn calendar_file(calendar: &Calendar, lang: Lang) -> String {
    let head = Column::written().map(|column| Cell::Text(lang.t(heading(column)).into_owned())).collect();
    let row =
        |(&id, item): (&ItemId, &Rc<Item>)| Column::written().map(|column| column_of(id, item, column, lang)).collect();
    file(std::iter::once(head).chain(calendar.items.iter().map(row)))
}

/// Rows as a CSV file: byte order mark, CRLF, no text that a spreadsheet would compute.
///
/// The byte order mark is what makes Excel read Chinese as UTF-8.
#[must_use]
pub fn file(rows: impl Iterator<Item = Vec<Cell>>) -> String {
    let mut file = String::from("\u{FEFF}");
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(&cell.text())).collect();
        file.push_str(&cells.join(","));
        file.push_str("\r\n");
    }
    file
}

/// A cell in quotes wherever a reader could take it apart or trim it.
fn quoted(cell: &str) -> String {
    let is_plain = !cell.contains([',', ';', '\t', '"', '\n', '\r']) && cell.trim() == cell;
    if is_plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

/// What a cell holds: numbers stay numbers, and dates dates.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A text; blank where there is nothing to say.
    Text(String),
    /// A number.
    Number(u32),
    /// A number with a fraction, at most nine places of it.
    Decimal(f64),
    /// A date.
    Day(Day),
    /// A time of day, up to 24:00.
    Time(MinuteOfDay),
}

impl Cell {
    /// What stands in the file, before quoting.
    fn text(&self) -> String {
        match self {
            Self::Text(text) => cell::guarded(text),
            Self::Number(number) => number.to_string(),
            Self::Decimal(number) => decimal(*number, 9),
            Self::Day(day) => day.iso(),
            Self::Time(time) => time.clock(),
        }
    }
}

/// What `column` says of an item, in `lang`.
pub fn column_of(id: ItemId, item: &Item, column: Column, lang: Lang) -> Cell {
    let name = |name: Both| lang.t(name).into_owned();
    Cell::Text(match column {
        Column::Day => match item.when.map(|when| when.at) {
            Some(At::Day(day)) => return Cell::Day(day),
            at => at.map(notation::at).unwrap_or_default(),
        },
        Column::Start => match item.when {
            Some(when) => return Cell::Time(when.start),
            None => String::new(),
        },
        Column::End => String::new(),
        Column::Minutes => return Cell::Number(item.length.get()),
        Column::Kind => name(items::kind(item.kind)),
        Column::Title => item.title.as_str().to_owned(),
        Column::Text => item.text.as_str().to_owned(),
        Column::Series => item.column.as_str().to_owned(),
        Column::Status => name(items::status(item.status)),
        Column::Role => item.owner.role.map(|role| name(labels::role(role))).unwrap_or_default(),
        Column::Owner => item.owner.name.as_str().to_owned(),
        Column::Channel => name(items::channel(item.channel)),
        Column::Maker => name(items::maker(item.maker)),
        Column::Reward => item.reward.as_str().to_owned(),
        Column::ExpectedMin | Column::ExpectedMax => match item.expected {
            Some(range) if column == Column::ExpectedMin => return Cell::Number(range.min.get()),
            Some(range) => return Cell::Number(range.max.get()),
            None => String::new(),
        },
        Column::Links => cell::lines(item.links.iter().map(|link| link.as_str())),
        Column::Checks => item.checks.iter().map(notation::check).collect::<Vec<_>>().join("\n"),
        Column::Note => item.note.as_str().to_owned(),
        Column::Repeat => item.repeat.as_ref().map(notation::repeat).unwrap_or_default(),
        Column::Skipped => item.repeat.as_ref().map(|repeat| notation::days(&repeat.skipped)).unwrap_or_default(),
        Column::StandsFor => item.stands_for.map(notation::stands_for).unwrap_or_default(),
        Column::Locked => lang.t(if item.is_locked { CalendarFiles::Yes } else { CalendarFiles::No }).into_owned(),
        Column::Id => id.text(),
    })
}
