//! Items → the text of a CSV file.

use super::{Column, cell, notation};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, ItemId};
use crate::domain::hours::MinuteOfDay;
use crate::i18n::text::calendar_files::{CalendarFiles, heading};
use crate::i18n::text::{items, labels};
use crate::i18n::{Both, Lang};

/// The calendar's items as a CSV file in `lang`: byte order mark, headings, a row an item by id, CRLF.
///
/// The byte order mark is what makes Excel read Chinese as UTF-8.
#[must_use]
pub fn calendar_file(calendar: &Calendar, lang: Lang) -> String {
    let mut file = String::from("\u{FEFF}");
    let mut row = |cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<String> = cells.map(|cell| quoted(&cell)).collect();
        file.push_str(&cells.join(","));
        file.push_str("\r\n");
    };
    row(&mut Column::written().map(|column| lang.t(heading(column)).into_owned()));
    for (&id, item) in &calendar.items {
        row(&mut Column::written().map(|column| match column_of(id, item, column, lang) {
            Cell::Text(text) => cell::guarded(&text),
            Cell::Number(number) => number.to_string(),
            Cell::Day(day) => day.iso(),
            Cell::Time(time) => time.clock(),
        }));
    }
    file
}

/// A cell in quotes wherever a reader could take it apart or trim it.
fn quoted(cell: &str) -> String {
    let is_plain = !cell.contains([',', ';', '\t', '"', '\n', '\r']) && cell.trim() == cell;
    if is_plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

/// What a cell holds: numbers stay numbers, and dates dates.
pub enum Cell {
    /// A text; blank where there is nothing to say.
    Text(String),
    /// A number.
    Number(u32),
    /// A date.
    Day(Day),
    /// A time of day, up to 24:00.
    Time(MinuteOfDay),
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
