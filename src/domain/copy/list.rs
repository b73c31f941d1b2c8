//! A person's own list of words, as a value and as text.
//!
//! One word a line. `微信号 => 群里问` says what could stand in its place; `!第一次` names a phrase in which a listed
//! word is fine; a line that begins with `#` is a remark and is not kept.

use crate::domain::words::{TooLong, Words};

/// A listed word.
pub type Listed = Words<40>;

/// What a list says of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// It is looked for; what could stand in its place, if anything.
    Find(Listed, Option<Listed>),
    /// A phrase in which a listed word is fine.
    Fine(Listed),
}

/// Why a line is no entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoEntry {
    /// Nothing to look for stands in it: only signs that are not read.
    Blank,
    /// The word, or what could stand in its place, is too long.
    TooLong(TooLong),
    /// The list is full.
    Full,
}

/// A line that is no entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its number, from 1.
    pub line: usize,
    /// As it was written, cut to what can be shown.
    pub text: Listed,
    /// Why.
    pub why: NoEntry,
}

/// A list of at most 10,000 words. The same word may stand in it twice; the first counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordList(Vec<Entry>);

/// Parts a word from what could stand in its place.
const ARROW: &str = "=>";

impl WordList {
    /// Most words of a list.
    pub const MAX: usize = 10_000;

    /// A list of as many entries as fit.
    #[must_use]
    pub fn new(mut entries: Vec<Entry>) -> Self {
        entries.truncate(Self::MAX);
        Self(entries)
    }

    /// What a text lists, and the lines that are no entries.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<Refused>) {
        let (mut entries, mut refused) = (Vec::new(), Vec::new());
        for (idx, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let entry = if entries.len() < Self::MAX { Entry::read(line) } else { Err(NoEntry::Full) };
            match entry {
                Ok(entry) => entries.push(entry),
                Err(why) => refused.push(Refused { line: idx + 1, text: Listed::cut(line), why }),
            }
        }
        (Self(entries), refused)
    }

    /// The list as text, an entry a line.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().flat_map(|entry| [entry.line(), "\n".to_owned()]).collect()
    }

    /// Its entries, in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// Whether nothing is listed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Entry {
    /// The entry that a line of text stands for.
    ///
    /// # Errors
    ///
    /// [`NoEntry`] where it stands for none.
    pub fn read(line: &str) -> Result<Self, NoEntry> {
        let words = |text: &str| Listed::new(text.trim()).map_err(NoEntry::TooLong);
        let entry = match (line.trim().strip_prefix('!'), line.split_once(ARROW)) {
            (Some(fine), _) => Self::Fine(words(fine)?),
            (None, Some((word, instead))) => {
                let instead = words(instead)?;
                Self::Find(words(word)?, (!instead.is_blank()).then_some(instead))
            }
            (None, None) => Self::Find(words(line)?, None),
        };
        // Not folded here: a saved list is read where the tables of foldings are not.
        let is_read = entry.word().chars().any(char::is_alphanumeric);
        if is_read { Ok(entry) } else { Err(NoEntry::Blank) }
    }

    /// The entry as a line of text.
    #[must_use]
    pub fn line(&self) -> String {
        match self {
            Self::Find(word, None) => word.as_str().to_owned(),
            Self::Find(word, Some(instead)) => format!("{} {ARROW} {}", word.as_str(), instead.as_str()),
            Self::Fine(word) => format!("!{}", word.as_str()),
        }
    }

    /// What is looked for.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Find(word, _) | Self::Fine(word) => word.as_str(),
        }
    }
}
