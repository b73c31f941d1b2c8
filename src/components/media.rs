//! Which kind of screen it is, or whether it is paper, where what is drawn differs in more than its looks.

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

/// Hears when the browser prints and when it is done, by whoever's asking, for as long as what it returns is kept.
///
/// What a listener sets is drawn before the browser looks at the page, unless a script is waiting for it, as one does
/// that prints.
#[must_use]
pub fn hear_printing(on_change: impl Fn(bool) + Clone + 'static) -> Vec<EventListener> {
    let window = gloo::utils::window();
    let on = |name: &'static str, is_on: bool| {
        let on_change = on_change.clone();
        EventListener::new(&window, name, move |_| on_change(is_on))
    };
    let mut listeners = vec![on("beforeprint", true), on("afterprint", false)];
    // A preview of the page as it would be printed has no such events.
    if let Ok(Some(paper)) = window.match_media("print") {
        let (target, on_change) = (paper.clone(), on_change.clone());
        listeners.push(EventListener::new(&target, "change", move |_| on_change(paper.matches())));
    }
    listeners
}

/// Whether the page is being printed, or shown as it would be.
#[hook]
pub fn use_is_on_paper() -> bool {
    let is_on_paper = use_state_eq(|| false);
    {
        let is_on_paper = is_on_paper.setter();
        use_effect_with((), move |()| {
            let listeners = hear_printing(move |is_on| is_on_paper.set(is_on));
            move || drop(listeners)
        });
    }
    *is_on_paper
}
