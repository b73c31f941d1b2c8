//! What keeping asks of a storage, how it can be refused, and a storage in memory.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// UTF-16 units that browsers give one origin, as measured in Chromium. Keys count too.
pub const QUOTA: usize = 5_177_344;

/// Why a storage did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is full.
    Full,
    /// The browser does not let the page store anything.
    Blocked,
    /// It said yes and kept something else, as some private modes do.
    Dropped,
}

/// A key-value storage, as browsers have it.
pub trait Storage {
    /// The text under `key`.
    ///
    /// # Errors
    ///
    /// [`Refusal::Blocked`].
    fn get(&self, key: &str) -> Result<Option<String>, Refusal>;

    /// Keeps `text` under `key`; a refused overwrite leaves the old text.
    ///
    /// # Errors
    ///
    /// Any [`Refusal`].
    fn set(&self, key: &str, text: &str) -> Result<(), Refusal>;

    /// Forgets what is under `key`.
    ///
    /// # Errors
    ///
    /// [`Refusal::Blocked`].
    fn remove(&self, key: &str) -> Result<(), Refusal>;

    /// Every key.
    ///
    /// # Errors
    ///
    /// [`Refusal::Blocked`].
    fn keys(&self) -> Result<Vec<String>, Refusal>;
}

/// A storage that lasts as long as the page.
#[derive(Debug, Default)]
pub struct Memory(RefCell<BTreeMap<String, String>>);

impl Storage for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, Refusal> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refusal> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Refusal> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
}

impl<S: Storage + ?Sized> Storage for std::rc::Rc<S> {
    fn get(&self, key: &str) -> Result<Option<String>, Refusal> {
        (**self).get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refusal> {
        (**self).set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        (**self).remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, Refusal> {
        (**self).keys()
    }
}
