//! How far some work is, with a way to end it.

use yew::prelude::*;

/// A line with a bar: what is done, how far it is, and what can be done about it. It fades in late, so that short work
/// leaves the page still.
pub fn progress(label: AttrValue, count: AttrValue, done: u32, of: u32, actions: Html) -> Html {
    html! {
        <div class="progress">
            <p class="progress__head">
                <b>{ &label }</b>
                <span class="progress__count">{ count }</span>
                { actions }
            </p>
            <progress class="progress__bar" value={done.to_string()} max={of.max(1).to_string()} aria-label={label} />
        </div>
    }
}
