//! Items ↔ CSV, for spreadsheets.
//!
//! Written as Excel in China opens it: UTF-8 with a byte order mark, CRLF, headings in the language in force.
//! Read as people send it: UTF-8, UTF-16 or GBK, any order of columns, either language. A row is taken whole or refused
//! with its line and a reason; what happens to the rows that were taken is decided elsewhere.

pub mod alike;
mod cell;
pub mod headless;
pub mod import;
mod notation;
pub mod sheet;
mod values;
mod write;

pub use write::{Cell, calendar_file, column_of, file};

use crate::domain::code::{Code, codes};
use crate::i18n::numerals::folded;
use crate::i18n::text::calendar_files::{ALIASES, heading};

codes! {
    /// A column of a calendar's spreadsheet, in the order in which columns are written.
    pub enum Column {
        /// The day: a date, `opening+3`, or another item and a distance in days, `abcdefgh-2`. Blank: not scheduled.
        Day = "day",
        /// From when: `20:00`.
        Start = "start",
        /// Until when. Read, never written: what passes midnight would seem to end before it begins.
        End = "end",
        /// How long. Unit: minutes.
        Minutes = "minutes",
        /// What it is.
        Kind = "kind",
        /// What it is called.
        Title = "title",
        /// What is said.
        Text = "text",
        /// The column of the calendar that it belongs to.
        Series = "column",
        /// How far it is.
        Status = "status",
        /// The role that takes care of it.
        Role = "role",
        /// Who takes care of it, by name.
        Owner = "owner",
        /// Where it is sent.
        Channel = "channel",
        /// Who makes it.
        Maker = "maker",
        /// What members get.
        Reward = "reward",
        /// The smallest share of members expected. Unit: percent.
        ExpectedMin = "expected_min",
        /// The largest share of members expected. Unit: percent.
        ExpectedMax = "expected_max",
        /// Links, a line each.
        Links = "links",
        /// The checklist, a line a point: `[x] done`, `[ ] to do`.
        Checks = "checks",
        /// A note for the team.
        Note = "note",
        /// How it comes back: `weekly/2 mo,we x5`, `daily until 2026-12-31`.
        Repeat = "repeat",
        /// Days on which it does not, with spaces between.
        Skipped = "skipped",
        /// The occurrence that it stands in for: a series and a day.
        StandsFor = "stands_for",
        /// Whether the filler must leave it alone.
        Locked = "locked",
        /// Its name in the plan; a row without one is a new item.
        Id = "id",
    }
}

impl Column {
    /// The columns that are written.
    pub fn written() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|column| *column != Self::End)
    }

    /// The column with this heading in either language, by its code, or by a usual other word.
    #[must_use]
    pub fn from_heading(text: &str) -> Option<Self> {
        let text = folded(text.trim_start_matches('\u{FEFF}'));
        let is_called = |name: &str| folded(name) == text;
        let is_it = |column: &Self| {
            let names = heading(*column);
            is_called(names.zh) || is_called(names.en) || is_called(column.code())
        };
        let alias = || ALIASES.iter().find(|(_, name)| is_called(name)).map(|(column, _)| *column);
        Self::ALL.iter().copied().find(is_it).or_else(alias)
    }
}
