//! An entry of the rail or the tab bar: a plain link.

use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};

/// Color of a plan's dot and of a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Meets the line.
    Ok,
    /// Deserves care.
    Warn,
    /// Has to be changed.
    Danger,
    /// Nothing to say.
    Quiet,
}

impl Tone {
    /// The word in class names.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Danger => "danger",
            Self::Quiet => "quiet",
        }
    }
}

/// What stands before the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NavMark {
    /// An icon.
    Icon(IconName),
    /// A dot in the color of a plan's state.
    Dot(Tone),
}

/// One entry.
#[derive(Clone, Debug, PartialEq)]
pub struct NavItem {
    /// Where it leads: `#/…`.
    pub href: AttrValue,
    /// What stands before the words.
    pub mark: NavMark,
    /// The words.
    pub label: AttrValue,
    /// This is the page shown.
    pub is_current: bool,
    /// A quiet count at the right.
    pub count: Option<AttrValue>,
    /// A red count at the right.
    pub badge: Option<AttrValue>,
    /// Mark `data-action`; the link is then a button that calls back with it.
    pub action: Option<AttrValue>,
}

impl NavItem {
    /// A link with an icon.
    #[must_use]
    pub fn link(href: impl Into<AttrValue>, icon: IconName, label: impl Into<AttrValue>, is_current: bool) -> Self {
        Self {
            href: href.into(),
            mark: NavMark::Icon(icon),
            label: label.into(),
            is_current,
            count: None,
            badge: None,
            action: None,
        }
    }

    /// A button with an icon.
    #[must_use]
    pub fn button(action: impl Into<AttrValue>, icon: IconName, label: impl Into<AttrValue>) -> Self {
        Self { action: Some(action.into()), ..Self::link("", icon, label, false) }
    }
}

/// Draws one entry in the class of its bar.
pub(crate) fn entry(item: &NavItem, class: &'static str, icon_size: u32, on_action: &Callback<AttrValue>) -> Html {
    let inner = html! {
        <>
            { match item.mark {
                NavMark::Icon(name) => sized_icon(name, icon_size),
                NavMark::Dot(tone) => html! { <span class={classes!("dot", format!("dot--{}", tone.code()))} /> },
            } }
            <span class={format!("{class}-label")}>{ &item.label }</span>
            if let Some(count) = &item.count {
                <span class={format!("{class}-count")}>{ count }</span>
            }
            if let Some(badge) = &item.badge {
                <span class={classes!("badge", "badge--danger", format!("{class}-badge"))}>{ badge }</span>
            }
        </>
    };
    let title = item.label.clone();
    match &item.action {
        Some(action) => {
            let onclick = {
                let action = action.clone();
                on_action.reform(move |_: MouseEvent| action.clone())
            };
            html! {
                <button type="button" {class} {title} data-action={action.clone()} {onclick}>{ inner }</button>
            }
        }
        None => html! {
            <a {class} {title} href={item.href.clone()} aria-current={item.is_current.then_some("page")}>{ inner }</a>
        },
    }
}
