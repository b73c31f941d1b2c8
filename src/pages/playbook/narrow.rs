//! Whether the screen has no room for an entry beside the list.

use gloo::events::EventListener;
use yew::prelude::*;

/// The width up to which the entry opens over the list; `styles/pages/playbook.css` has the same.
const NARROW: &str = "(max-width: 1199px)";

/// Whether the entry opens over the list.
#[hook]
pub fn use_is_narrow() -> bool {
    let is_narrow = use_state_eq(|| query().is_some_and(|query| query.matches()));
    let setter = is_narrow.setter();
    use_effect_with((), move |()| {
        let listener = query().map(|media| {
            let seen = media.clone();
            EventListener::new(&media, "change", move |_| setter.set(seen.matches()))
        });
        move || drop(listener)
    });
    *is_narrow
}

fn query() -> Option<web_sys::MediaQueryList> {
    web_sys::window()?.match_media(NARROW).ok().flatten()
}
