//! The browser's own storage, or a memory where it gives none.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use crate::keeping::storage::Memory;
use crate::keeping::{Refusal, Storage};

/// Where plans are kept.
#[derive(Debug)]
pub enum BrowserStorage {
    /// `localStorage`.
    Local(web_sys::Storage),
    /// Nothing is kept beyond the page.
    Memory(Memory),
}

impl BrowserStorage {
    /// The browser's storage, if it can be read at all.
    #[must_use]
    pub fn open() -> Self {
        let local = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        match local {
            Some(storage) if storage.length().is_ok() => Self::Local(storage),
            _ => Self::Memory(Memory::default()),
        }
    }

    /// Whether it outlives the page.
    #[must_use]
    pub const fn is_lasting(&self) -> bool {
        matches!(self, Self::Local(_))
    }
}

impl Storage for BrowserStorage {
    fn get(&self, key: &str) -> Result<Option<String>, Refusal> {
        match self {
            Self::Local(storage) => storage.get_item(key).map_err(|_| Refusal::Blocked),
            Self::Memory(memory) => memory.get(key),
        }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refusal> {
        match self {
            Self::Local(storage) => storage.set_item(key, text).map_err(|error| refusal(&error)),
            Self::Memory(memory) => memory.set(key, text),
        }
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        match self {
            Self::Local(storage) => storage.remove_item(key).map_err(|_| Refusal::Blocked),
            Self::Memory(memory) => memory.remove(key),
        }
    }

    fn keys(&self) -> Result<Vec<String>, Refusal> {
        match self {
            Self::Local(storage) => {
                let n_keys = storage.length().map_err(|_| Refusal::Blocked)?;
                let keys = (0..n_keys).map(|i| storage.key(i).map_err(|_| Refusal::Blocked));
                keys.filter_map(Result::transpose).collect()
            }
            Self::Memory(memory) => memory.keys(),
        }
    }
}

fn refusal(error: &JsValue) -> Refusal {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    if name.contains("Quota") || name.contains("NS_ERROR_DOM_QUOTA") { Refusal::Full } else { Refusal::Blocked }
}
