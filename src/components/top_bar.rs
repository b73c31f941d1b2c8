//! The bar above the page: where one is, whether it is saved, what can be done.

use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};
use crate::components::logo::logo;

/// How the last change fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Stored on this device.
    Saved,
    /// Refused by the browser.
    Failed,
}

/// What stands in the [`top_bar`].
#[derive(Default)]
pub struct TopBar {
    /// First part of the crumb.
    pub root: AttrValue,
    /// Second part: the plan; on a phone it is the title, beside the way back.
    pub title: Option<AttrValue>,
    /// Name of the way back on a phone.
    pub back_label: AttrValue,
    /// How the last change fared, and the words for it.
    pub save: Option<(SaveState, AttrValue)>,
    /// Actions; classes `only-wide` and `only-phone` hide one on the other kind of screen.
    pub actions: Html,
}

/// The bar above the page.
pub fn top_bar(bar: TopBar) -> Html {
    html! {
        <header class={classes!("top-bar", bar.title.is_some().then_some("top-bar--plan"))}>
            if bar.title.is_some() {
                <a class="icon-button top-bar__back" href={ROOT} aria-label={bar.back_label}>
                    { sized_icon(IconName::CHEVRON_LEFT, 20) }
                </a>
            } else {
                <span class="top-bar__logo">{ logo(24) }</span>
            }
            <div class="top-bar__crumb">
                if let Some(title) = bar.title {
                    <a class="top-bar__root" href={ROOT}>{ bar.root }</a>
                    <span class="top-bar__slash" aria-hidden="true">{ "/" }</span>
                    <b class="top-bar__title">{ title }</b>
                } else {
                    <span class="top-bar__root is-only">{ bar.root }</span>
                }
            </div>
            <div class="top-bar__save" role="status">{ bar.save.map(save).unwrap_or_default() }</div>
            <div class="top-bar__actions">{ bar.actions }</div>
        </header>
    }
}

/// Where the first part of the crumb leads.
const ROOT: &str = "#/";

fn save((state, words): (SaveState, AttrValue)) -> Html {
    let (class, mark) = match state {
        SaveState::Saved => ("top-bar__state", IconName::CHECK),
        SaveState::Failed => ("top-bar__state is-failed", IconName::ERROR),
    };
    html! { <span {class}>{ sized_icon(mark, 14) }{ words }</span> }
}
