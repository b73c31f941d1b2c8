//! The name of a key.

use yew::prelude::*;

/// Props of [`Kbd`].
#[derive(Clone, PartialEq, Properties)]
pub struct KbdProps {
    /// The key or keys.
    pub keys: AttrValue,
}

/// The name of a key.
#[function_component]
pub fn Kbd(props: &KbdProps) -> Html {
    html! { <kbd class="kbd">{ &props.keys }</kbd> }
}
