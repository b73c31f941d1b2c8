//! A state in one or two words.

use yew::prelude::*;

/// Color of a pill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PillTone {
    /// Nothing to say.
    #[default]
    Quiet,
    /// To know.
    Info,
    /// Fulfilled.
    Ok,
    /// Deserves care.
    Warn,
    /// Has to be changed.
    Danger,
}

/// A state in one or two words.
pub fn pill(label: AttrValue, tone: PillTone) -> Html {
    let tone = match tone {
        PillTone::Quiet => "pill--quiet",
        PillTone::Info => "pill--info",
        PillTone::Ok => "pill--ok",
        PillTone::Warn => "pill--warn",
        PillTone::Danger => "pill--danger",
    };
    html! { <span class={classes!("pill", tone)}>{ label }</span> }
}

/// What is doubtful about a fact: square corners tell it from a state.
pub fn flag(label: &AttrValue) -> Html {
    html! { <span class="pill pill--warn pill--square">{ label }</span> }
}
