//! The main navigation on a phone.

use yew::prelude::*;

use crate::components::nav_item::{NavItem, entry};

/// Props of [`TabBar`].
#[derive(Clone, PartialEq, Properties)]
pub struct TabBarProps {
    /// Name of the landmark.
    pub label: AttrValue,
    /// Three to five entries.
    pub items: Vec<NavItem>,
    /// An entry that is a button was pressed.
    #[prop_or_default]
    pub on_action: Callback<AttrValue>,
}

/// The main navigation on a phone.
#[function_component]
pub fn TabBar(props: &TabBarProps) -> Html {
    html! {
        <nav class="tab-bar" aria-label={props.label.clone()}>
            { for props.items.iter().map(|item| entry(item, "tab-bar__item", 22, &props.on_action)) }
        </nav>
    }
}
