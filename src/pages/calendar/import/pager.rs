//! A long list a page at a time: however many rows there are, the browser gets only those in sight.

use yew::prelude::*;

use crate::components::button::Button;
use crate::i18n::text::calendar::importing::Importing as Text;
use crate::state::store::Store;

/// Rows on a page.
pub const PAGE: usize = 20;

/// The rows on page `at` of a list; those of the last page where the list has become shorter.
pub fn page<T>(list: &[T], at: usize) -> &[T] {
    list.chunks(PAGE).nth(at.min(list.len().saturating_sub(1) / PAGE)).unwrap_or_default()
}

/// Where one is in a list of `n` rows, and the ways on; nothing for a list of one page.
pub fn pager(store: &Store, n: usize, at: &UseStateHandle<usize>) -> Html {
    if n <= PAGE {
        return Html::default();
    }
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let last = (n - 1) / PAGE;
    let place = (**at).min(last);
    let go = |to: usize| {
        let at = at.clone();
        Callback::from(move |_: MouseEvent| at.set(to))
    };
    let (from, to) = (number(place * PAGE + 1), number(n.min((place + 1) * PAGE)));
    html! {
        <div class="calendar-import__pager">
            <Button label={store.t(Text::Earlier)} small={true} disabled={place == 0}
                onclick={go(place.saturating_sub(1))} />
            <span role="status">{ store.t(Text::Shown { from, to, all: number(n) }) }</span>
            <Button label={store.t(Text::Later)} small={true} disabled={place == last} onclick={go(place + 1)} />
        </div>
    }
}
