//! Which kind of screen it is, where what is drawn differs in more than its looks.

use gloo::events::EventListener;
use yew::prelude::*;

/// Screens narrower than this are phones, as the style sheets have it.
const PHONE: &str = "(max-width: 767px)";

/// Whether the screen is a phone's, kept up to date.
#[hook]
pub fn use_is_phone() -> bool {
    let query = use_memo((), |()| gloo::utils::window().match_media(PHONE).ok().flatten());
    let is_phone = use_state_eq(|| (*query).as_ref().is_some_and(web_sys::MediaQueryList::matches));
    {
        let is_phone = is_phone.setter();
        use_effect_with(query, move |query| {
            let listener = (**query).clone().map(|query| {
                let watched = query.clone();
                EventListener::new(&query, "change", move |_| is_phone.set(watched.matches()))
            });
            move || drop(listener)
        });
    }
    *is_phone
}
