//! What stays true until it is solved: a full-width line under the top bar.

use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};

/// How serious it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BannerTone {
    /// Something can get lost; spoken at once.
    Danger,
    /// Something deserves care.
    Warn,
    /// Something to know.
    Info,
}

/// A line that cannot be closed while it is true: what happened, what is safe and what to do, and at most two small
/// buttons.
pub fn banner(tone: BannerTone, mark: IconName, title: AttrValue, text: AttrValue, actions: Html) -> Html {
    let (class, role) = match tone {
        BannerTone::Danger => ("banner banner--danger", "alert"),
        BannerTone::Warn => ("banner banner--warn", "status"),
        BannerTone::Info => ("banner banner--info", "status"),
    };
    html! {
        <div {class} {role}>
            { sized_icon(mark, 18) }
            <p class="banner__words">
                <b class="banner__title">{ title }</b>
                { " " }
                <span class="banner__text">{ text }</span>
            </p>
            <div class="banner__actions">{ actions }</div>
        </div>
    }
}
