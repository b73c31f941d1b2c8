//! A chosen file → a table, or why it is none.

use std::rc::Rc;

use web_sys::File;

use crate::exchange::csv::Column;
use crate::exchange::csv::headless::{has_headings, without_headings};
use crate::exchange::csv::import::Mapping;
use crate::exchange::csv::sheet::{self, FileRefused, Sheet};
use crate::exchange::staging::Brought;
use crate::i18n::text::calendar::importing::Importing;
use crate::i18n::text::calendar_files::{CalendarFiles, file_refused, heading};
use crate::i18n::{Lang, Say};
use crate::platform::files;

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
    /// The file itself, where it may be a plan.
    pub plan: Option<Rc<Brought>>,
}

/// Reads the first of `picked`; none where nothing was picked.
pub async fn read(picked: Vec<File>, lang: Lang) -> Option<Result<Table, NoTable>> {
    let first = picked.into_iter().take(1).collect();
    let brought = files::read(first).await.pop()?;
    Some(match sheet::read(&brought.bytes) {
        Ok(sheet) => Ok(Table::new(brought.name, sheet)),
        Err(FileRefused::OtherFormat("JSON")) => {
            let why = Importing::JsonText.say(lang).into_owned();
            Err(NoTable { name: brought.name.clone(), why, plan: Some(Rc::new(brought)) })
        }
        Err(why) => Err(NoTable { name: brought.name, why: words(&why, lang), plan: None }),
    })
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
pub fn refusal(refusal: &crate::exchange::csv::import::Refusal, lang: Lang) -> String {
    let line = refusal.line.to_string();
    let why = lang.t(crate::i18n::text::calendar_files::reason(&refusal.reason)).into_owned();
    let text = match refusal.column {
        Some(column) => CalendarFiles::LineAndColumn { line, column: column_name(column, lang), why },
        None => CalendarFiles::Line { line, why },
    };
    lang.t(text).into_owned()
}
