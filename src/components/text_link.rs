//! Links: as words in a line, or in the shape of a button.

use yew::prelude::*;

use crate::components::icon::{IconName, icon};

/// A link that looks like words.
pub fn text_link(href: String, label: AttrValue) -> Html {
    html! { <a class="text-link" {href}><span>{ label }</span></a> }
}

/// A link in the shape of a plain button.
pub fn button_link(href: String, label: AttrValue) -> Html {
    html! { <a class="button button--plain" {href}><span>{ label }</span></a> }
}

/// A link in the shape of a plain button, with an icon, that does something of its own when it is pressed.
pub fn acting_link(href: String, name: IconName, label: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <a class="button button--plain" {href} {onclick}>
            { icon(name) }
            <span>{ label }</span>
        </a>
    }
}
