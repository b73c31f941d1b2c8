//! What may come a moment later: worked out after the page was drawn, so that drawing does not wait for it.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// A change settles after six frames: by then what was asked for is on the screen, on a slow phone, too. Unit: milliseconds.
const SETTLES_AFTER: u32 = 100;

/// `newest` as it was when the page last came to rest; a change arrives a moment after the page was drawn with it.
#[hook]
pub fn use_settled<T: Clone + PartialEq + 'static>(newest: T) -> T {
    let settled = use_state_eq(|| newest.clone());
    {
        let settled = settled.setter();
        use_effect_with(newest, move |newest| {
            let newest = newest.clone();
            let timer = Timeout::new(SETTLES_AFTER, move || settled.set(newest));
            move || drop(timer)
        });
    }
    (*settled).clone()
}
