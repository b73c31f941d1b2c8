//! Long lists, a page at a time, in the words of every page.

use yew::prelude::*;

use crate::components::pager::{self, Pager};
use crate::i18n::text::paging::Paging as Text;
use crate::state::store::Store;

/// The rows on page `at` of a list; those of the last page where the list has become shorter.
pub fn page<T>(list: &[T], size: usize, at: usize) -> &[T] {
    list.chunks(size).nth(at.min(list.len().saturating_sub(1) / size)).unwrap_or_default()
}

/// Where one is in a list of `n` rows, `size` on a page, and the ways on; nothing for a list of one page.
pub fn pager(store: &Store, n: usize, size: usize, at: &UseStateHandle<usize>) -> Html {
    let n_pages = n.div_ceil(size);
    let place = (**at).min(n_pages.saturating_sub(1));
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (from, to) = (number(place * size + 1), number(n.min((place + 1) * size)));
    let at = at.setter();
    pager::pager(Pager {
        n_pages,
        at: place,
        shown: store.t(Text::Shown { from, to, all: number(n) }),
        earlier: store.t(Text::Earlier),
        later: store.t(Text::Later),
        on_go: Callback::from(move |to| at.set(to)),
    })
}
