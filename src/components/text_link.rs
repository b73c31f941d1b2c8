//! Links: as words in a line, or in the shape of a button.

use yew::prelude::*;

use crate::components::icon::{IconName, icon};

/// Props of [`TextLink`].
#[derive(Clone, PartialEq, Properties)]
pub struct TextLinkProps {
    /// The words.
    pub label: AttrValue,
    /// Where it leads; without it the link is a button in the looks of a link.
    #[prop_or_default]
    pub href: Option<AttrValue>,
    /// Icon before the words.
    #[prop_or_default]
    pub icon: Option<IconName>,
    /// Pressed.
    #[prop_or_default]
    pub onclick: Callback<MouseEvent>,
    /// In the shape of a plain button.
    #[prop_or_default]
    pub as_button: bool,
    /// Leads to another site: opens a new tab.
    #[prop_or_default]
    pub external: bool,
    /// Mark `data-action`.
    #[prop_or_default]
    pub data_action: Option<AttrValue>,
    /// Mark `data-export`.
    #[prop_or_default]
    pub data_export: Option<AttrValue>,
}

/// A link that looks like words.
#[function_component]
pub fn TextLink(props: &TextLinkProps) -> Html {
    let class = if props.as_button { "button button--plain" } else { "text-link" };
    let inner = html! {
        <>
            if let Some(name) = props.icon {
                { icon(name) }
            }
            <span>{ &props.label }</span>
        </>
    };
    match &props.href {
        Some(href) => html! {
            <a
                {class}
                href={href.clone()}
                onclick={props.onclick.clone()}
                target={props.external.then_some("_blank")}
                rel={props.external.then_some("noopener noreferrer")}
                data-action={props.data_action.clone()}
            >
                { inner }
            </a>
        },
        None => html! {
            <button
                type="button"
                {class}
                onclick={props.onclick.clone()}
                data-action={props.data_action.clone()}
                data-export={props.data_export.clone()}
            >
                { inner }
            </button>
        },
    }
}
