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

/// Props of [`Pill`].
#[derive(Clone, PartialEq, Properties)]
pub struct PillProps {
    /// The words.
    pub label: AttrValue,
    /// The color.
    #[prop_or_default]
    pub tone: PillTone,
    /// With square corners, as the flags of a fact.
    #[prop_or_default]
    pub square: bool,
}

/// A state in one or two words.
#[function_component]
pub fn Pill(props: &PillProps) -> Html {
    let tone = match props.tone {
        PillTone::Quiet => "pill--quiet",
        PillTone::Info => "pill--info",
        PillTone::Ok => "pill--ok",
        PillTone::Warn => "pill--warn",
        PillTone::Danger => "pill--danger",
    };
    html! { <span class={classes!("pill", tone, props.square.then_some("pill--square"))}>{ &props.label }</span> }
}
