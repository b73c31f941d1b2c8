//! A storage that fails in every way in which browsers' storages do.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use qunce::keeping::{Refusal, Storage};

/// How the storage misbehaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// It does as it is told.
    Well,
    /// It holds at most so many UTF-16 units, keys included.
    Quota(usize),
    /// The next change but so many is refused as if it were full; later ones are carried out.
    FullOnce(usize),
    /// After so many changes nothing is carried out any more, as if the tab had been killed.
    Killed(usize),
    /// It says yes and keeps nothing.
    Drops,
    /// It can't be used at all.
    Blocked,
}

/// The storage.
#[derive(Debug)]
pub struct Moody {
    texts: RefCell<BTreeMap<String, String>>,
    mood: Cell<Mood>,
    n_changes: Cell<usize>,
}

impl Default for Moody {
    fn default() -> Self {
        Self { texts: RefCell::default(), mood: Cell::new(Mood::Well), n_changes: Cell::new(0) }
    }
}

impl Moody {
    /// Changes its mood.
    pub fn turn(&self, mood: Mood) {
        self.mood.set(mood);
    }

    /// Everything in it.
    pub fn all(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }

    /// What another program does to it.
    pub fn meddle(&self, key: &str, text: &str) {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
    }

    /// The developer tools' "clear storage".
    pub fn wipe(&self) {
        self.texts.borrow_mut().clear();
    }

    /// UTF-16 units in use.
    pub fn units(&self) -> usize {
        self.texts.borrow().iter().map(|(key, text)| key.encode_utf16().chain(text.encode_utf16()).count()).sum()
    }

    /// Changes that were asked for so far.
    pub fn n_changes(&self) -> usize {
        self.n_changes.get()
    }

    fn open(&self) -> Result<(), Refusal> {
        if self.mood.get() == Mood::Blocked { Err(Refusal::Blocked) } else { Ok(()) }
    }

    /// Counts a change; whether it is carried out.
    fn counts(&self) -> Result<bool, Refusal> {
        self.n_changes.set(self.n_changes.get() + 1);
        match self.mood.get() {
            Mood::FullOnce(0) => {
                self.mood.set(Mood::Well);
                Err(Refusal::Full)
            }
            Mood::FullOnce(n) => {
                self.mood.set(Mood::FullOnce(n - 1));
                Ok(true)
            }
            Mood::Killed(0) => Err(Refusal::Full),
            Mood::Killed(n) => {
                self.mood.set(Mood::Killed(n - 1));
                Ok(true)
            }
            Mood::Drops => Ok(false),
            Mood::Well | Mood::Quota(_) | Mood::Blocked => Ok(true),
        }
    }
}

impl Storage for Moody {
    fn get(&self, key: &str) -> Result<Option<String>, Refusal> {
        self.open()?;
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refusal> {
        self.open()?;
        if !self.counts()? {
            return Ok(());
        }
        let before = self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        if let Mood::Quota(quota) = self.mood.get()
            && self.units() > quota
        {
            match before {
                Some(before) => self.texts.borrow_mut().insert(key.to_owned(), before),
                None => self.texts.borrow_mut().remove(key),
            };
            return Err(Refusal::Full);
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        self.open()?;
        if self.counts()? {
            self.texts.borrow_mut().remove(key);
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Refusal> {
        self.open()?;
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}
