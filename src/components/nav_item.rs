//! An entry of the rail or the tab bar: a plain link, or a button for what stands beside every page.

use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};

/// Color of a plan's dot.
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
    /// What a press does, where it is no link; `is_current` then says that what it opens is open.
    pub on_press: Option<Callback<MouseEvent>>,
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
            on_press: None,
        }
    }
}

/// Draws one entry in the class of its bar.
pub(crate) fn entry(item: &NavItem, class: &'static str, icon_size: u32) -> Html {
    let inside = html! {
        <>
            { match item.mark {
                NavMark::Icon(name) => sized_icon(name, icon_size),
                NavMark::Dot(tone) => html! { <span class={classes!("dot", format!("dot--{}", tone.code()))} /> },
            } }
            <span class={format!("{class}-label")}>{ &item.label }</span>
            if let Some(count) = &item.count {
                <span class={format!("{class}-count")}>{ count }</span>
            }
        </>
    };
    if let Some(on_press) = &item.on_press {
        return html! {
            <button {class} type="button" title={item.label.clone()} onclick={on_press.clone()}
                aria-expanded={item.is_current.to_string()}>
                { inside }
            </button>
        };
    }
    html! {
        <a
            {class}
            title={item.label.clone()}
            href={item.href.clone()}
            aria-current={item.is_current.then_some("page")}
        >
            { inside }
        </a>
    }
}
