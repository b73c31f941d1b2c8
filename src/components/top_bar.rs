//! The bar above the page: where one is, whether it is saved, what can be done.

use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};
use crate::components::logo::Logo;

/// How the last change fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Stored on this device.
    Saved,
    /// On its way.
    Saving,
    /// Refused by the browser.
    Failed,
}

/// Props of [`TopBar`].
#[derive(Clone, PartialEq, Properties)]
pub struct TopBarProps {
    /// First part of the crumb.
    pub root: AttrValue,
    /// Where the first part leads.
    #[prop_or_else(|| AttrValue::Static("#/"))]
    pub root_href: AttrValue,
    /// Second part: the plan; on a phone it is the title, beside the way back.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Name of the way back on a phone.
    #[prop_or_default]
    pub back_label: AttrValue,
    /// How the last change fared, and the words for it.
    #[prop_or_default]
    pub save: Option<(SaveState, AttrValue)>,
    /// Search field or button.
    #[prop_or_default]
    pub search: Html,
    /// Actions; classes `only-wide` and `only-phone` hide one on the other kind of screen.
    #[prop_or_default]
    pub children: Html,
}

/// The bar above the page.
#[function_component]
pub fn TopBar(props: &TopBarProps) -> Html {
    html! {
        <header class={classes!("top-bar", props.title.is_some().then_some("top-bar--plan"))}>
            if props.title.is_some() {
                <a class="icon-button top-bar__back" href={props.root_href.clone()} aria-label={props.back_label.clone()}>
                    { sized_icon(IconName::ChevronLeft, 20) }
                </a>
            } else {
                <span class="top-bar__logo"><Logo size=24 /></span>
            }
            <div class="top-bar__crumb">
                if let Some(title) = &props.title {
                    <a class="top-bar__root" href={props.root_href.clone()}>{ &props.root }</a>
                    <span class="top-bar__slash" aria-hidden="true">{ "/" }</span>
                    <b class="top-bar__title">{ title }</b>
                } else {
                    <span class="top-bar__root is-only">{ &props.root }</span>
                }
            </div>
            <div class="top-bar__save" role="status">
                { props.save.as_ref().map(save).unwrap_or_default() }
            </div>
            <div class="top-bar__actions">
                { props.search.clone() }
                { props.children.clone() }
            </div>
        </header>
    }
}

fn save((state, words): &(SaveState, AttrValue)) -> Html {
    let (class, icon) = match state {
        SaveState::Saved => ("", Some(IconName::Check)),
        SaveState::Saving => ("", None),
        SaveState::Failed => ("is-failed", Some(IconName::Error)),
    };
    html! {
        <span class={classes!("top-bar__state", class)}>
            if let Some(name) = icon {
                { sized_icon(name, 14) }
            }
            { words }
        </span>
    }
}

/// A thin line between groups of actions.
#[function_component]
pub fn TopBarLine() -> Html {
    html! { <span class="top-bar__line only-wide" aria-hidden="true" /> }
}
