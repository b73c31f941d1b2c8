//! A word or a count in the smallest size.

use yew::prelude::*;

/// Props of [`Badge`].
#[derive(Clone, PartialEq, Properties)]
pub struct BadgeProps {
    /// The word or the count.
    pub label: AttrValue,
    /// A count of what has to be changed.
    #[prop_or_default]
    pub danger: bool,
}

/// A word or a count in the smallest size.
#[function_component]
pub fn Badge(props: &BadgeProps) -> Html {
    html! { <span class={classes!("badge", props.danger.then_some("badge--danger"))}>{ &props.label }</span> }
}
