//! The focus after a press whose button goes with it: it would fall to the page's top.

use yew::prelude::*;

use crate::platform::page;

/// A press after which its button is gone, so that the focus moves on to what `next` selects.
pub fn moving_on(on_press: Callback<MouseEvent>, next: impl Into<AttrValue>) -> Callback<MouseEvent> {
    let next = next.into();
    Callback::from(move |event: MouseEvent| {
        on_press.emit(event);
        page::focus(&next);
    })
}
