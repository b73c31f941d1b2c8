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

/// Props of [`Banner`].
#[derive(Clone, PartialEq, Properties)]
pub struct BannerProps {
    /// How serious it is.
    pub tone: BannerTone,
    /// Another icon than the one of the tone.
    #[prop_or_default]
    pub icon: Option<IconName>,
    /// What happened.
    pub title: AttrValue,
    /// What is safe and what to do.
    #[prop_or_default]
    pub text: AttrValue,
    /// At most two small buttons.
    #[prop_or_default]
    pub children: Html,
}

/// A line that cannot be closed while it is true.
#[function_component]
pub fn Banner(props: &BannerProps) -> Html {
    let (class, icon, role) = match props.tone {
        BannerTone::Danger => ("banner banner--danger", IconName::Error, "alert"),
        BannerTone::Warn => ("banner banner--warn", IconName::Warn, "status"),
        BannerTone::Info => ("banner banner--info", IconName::Info, "status"),
    };
    html! {
        <div {class} {role}>
            { sized_icon(props.icon.unwrap_or(icon), 18) }
            <p class="banner__words">
                <b class="banner__title">{ &props.title }</b>
                { " " }
                <span class="banner__text">{ &props.text }</span>
            </p>
            <div class="banner__actions">{ props.children.clone() }</div>
        </div>
    }
}
