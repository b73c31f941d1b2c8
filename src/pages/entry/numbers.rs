//! Numbers of joining that may be left open.

use yew::prelude::*;

use super::desk::PartProps;
use crate::domain::entry::Rate;
use crate::domain::quantity::Bounded;
use crate::editing::entry::EntryEdit;
use crate::pages::open_number;
use crate::state::store::Store;

pub use crate::pages::open_number::Words;

/// A count; blank where nobody said it. Steps begin at `first`.
pub fn count<T: Bounded>(
    store: &Store,
    part: &PartProps,
    words: Words,
    value: Option<T>,
    first: u32,
    to_edit: fn(Option<T>) -> EntryEdit,
) -> Html {
    open_number::count(store, words, value, first, &part.on(store, to_edit))
}

/// A share; blank where nobody said it. `usual` is the one that counts then, a part of 1.
pub fn rate(
    store: &Store,
    part: &PartProps,
    words: Words,
    value: Option<Rate>,
    usual: f64,
    to_edit: fn(Option<Rate>) -> EntryEdit,
) -> Html {
    open_number::rate(store, words, value, usual, &part.on(store, to_edit))
}
