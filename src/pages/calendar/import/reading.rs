//! A chosen file → a table, or why it is none.

use std::rc::Rc;

use web_sys::File;

use crate::exchange::csv::Column;
use crate::exchange::csv::headless::{has_headings, without_headings};
use crate::exchange::csv::import::{Mapping, Refusal};
use crate::exchange::csv::sheet::{self, FileRefused, Sheet};
use crate::exchange::staging::Brought;
use crate::exchange::xlsx;
use crate::i18n::text::calendar::importing::Importing;
use crate::i18n::text::calendar_files::{CalendarFiles, file_refused, heading, reason, spreadsheet_refused};
use crate::i18n::{Lang, Say};
use crate::platform::files;
use crate::platform::spreadsheet::{self, Failure};

/// A table that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The file's name.
    pub name: String,
    /// As it was read, its first row as headings.
    read: Rc<Sheet>,
    /// Its rows, with that row among them where it holds no headings.
    pub sheet: Rc<Sheet>,
    /// Whether its first row holds headings.
    pub has_headings: bool,
    /// Which column is which.
    pub mapping: Mapping,
}

impl Table {
    fn new(name: String, read: Sheet) -> Self {
        let (read, has_headings) = (Rc::new(read), true);
        let mapping = Mapping::by_headings(&read.headings);
        let table = Self { name, sheet: Rc::clone(&read), read, has_headings, mapping };
        if self::has_headings(&table.read) { table } else { table.with_headings(false) }
    }

    /// The table with its first row taken for headings, or not.
    #[must_use]
    pub fn with_headings(&self, has_headings: bool) -> Self {
        let sheet = if has_headings { Rc::clone(&self.read) } else { Rc::new(without_headings(&self.read)) };
        let mapping = if has_headings { Mapping::by_headings(&sheet.headings) } else { self.mapping.clone() };
        Self { name: self.name.clone(), read: Rc::clone(&self.read), sheet, has_headings, mapping }
    }

    /// The table with another meaning of one of its columns.
    #[must_use]
    pub fn with_column(&self, at: usize, column: Option<Column>) -> Self {
        let mut table = self.clone();
        if let Some(place) = table.mapping.0.get_mut(at) {
            *place = column;
        }
        table
    }
}

/// A file that is no table.
#[derive(Debug, Clone, PartialEq)]
pub struct NoTable {
    /// The file's name.
    pub name: String,
    /// Why, in the language in force.
    pub why: String,
    /// What can be done with it.
    pub way_on: WayOn,
}

/// What can be done with a file that is no table.
#[derive(Debug, Clone, PartialEq)]
pub enum WayOn {
    /// Nothing.
    None,
    /// It may be a plan.
    Plan(Rc<Brought>),
    /// Reading it again: nothing is the matter with it.
    Again(Rc<Brought>),
}

/// The first of `picked`; none where nothing was picked.
pub async fn first(picked: Vec<File>) -> Option<Brought> {
    files::read(picked.into_iter().take(1).collect()).await.pop()
}

/// Reads a file. The worker reads those of spreadsheet programs.
///
/// # Errors
///
/// [`NoTable`] where it is none.
pub async fn read(brought: Brought, lang: Lang) -> Result<Table, NoTable> {
    let refused = |brought: Brought, why: String| NoTable { name: brought.name, why, way_on: WayOn::None };
    if xlsx::is_meant(&brought.bytes) {
        return match spreadsheet::read(brought.bytes.clone()).await {
            Ok(sheet) => Ok(Table::new(brought.name, sheet)),
            Err(Failure::Refused(why)) => Err(refused(brought, spreadsheet_refused(&why).say(lang).into_owned())),
            Err(Failure::NoAnswer(_)) => {
                let why = CalendarFiles::WorkerFailed.say(lang).into_owned();
                Err(NoTable { name: brought.name.clone(), why, way_on: WayOn::Again(Rc::new(brought)) })
            }
        };
    }
    match sheet::read(&brought.bytes) {
        Ok(sheet) => Ok(Table::new(brought.name, sheet)),
        Err(FileRefused::OtherFormat("JSON")) => {
            let why = Importing::JsonText.say(lang).into_owned();
            Err(NoTable { name: brought.name.clone(), why, way_on: WayOn::Plan(Rc::new(brought)) })
        }
        Err(why) => Err(refused(brought, words(&why, lang))),
    }
}

/// Why a file or a mapping is refused.
pub fn words(why: &FileRefused, lang: Lang) -> String {
    lang.t(file_refused(why, |column| column_name(column, lang))).into_owned()
}

/// What a column is called.
pub fn column_name(column: Column, lang: Lang) -> String {
    lang.t(heading(column)).into_owned()
}

/// Why a row is refused, with its line.
pub fn refusal(refusal: &Refusal, lang: Lang) -> String {
    let line = refusal.line.to_string();
    let why = lang.t(reason(&refusal.reason)).into_owned();
    let text = match refusal.column {
        Some(column) => CalendarFiles::LineAndColumn { line, column: column_name(column, lang), why },
        None => CalendarFiles::Line { line, why },
    };
    lang.t(text).into_owned()
}
