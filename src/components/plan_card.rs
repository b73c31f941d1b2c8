//! A plan in the gallery, and one that could not be read.

use yew::prelude::*;

use crate::components::icon::{IconName, icon, sized_icon};
use crate::components::nav_item::Tone;

/// Props of [`PlanCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlanCardProps {
    /// Where it leads.
    pub href: AttrValue,
    /// The plan's name.
    pub title: AttrValue,
    /// Type and platform.
    pub kind: AttrValue,
    /// Up to three pairs of label and figure.
    pub facts: Vec<(AttrValue, AttrValue)>,
    /// Result of the check-up.
    #[prop_or_default]
    pub check: Option<(Tone, AttrValue)>,
    /// When it was last changed.
    #[prop_or_default]
    pub time: AttrValue,
    /// Picture in the head, a `TeamSpark` for example.
    #[prop_or_default]
    pub visual: Html,
    /// The menu.
    #[prop_or_default]
    pub menu: Html,
}

/// A plan in the gallery.
#[function_component]
pub fn PlanCard(props: &PlanCardProps) -> Html {
    html! {
        <article class="plan-card">
            <div class="plan-card__visual">{ props.visual.clone() }</div>
            <div class="plan-card__main">
                <h2 class="plan-card__title">
                    <a class="plan-card__link" href={props.href.clone()}>{ &props.title }</a>
                </h2>
                <p class="plan-card__kind">{ &props.kind }</p>
                <dl class="plan-card__facts">
                    { for props.facts.iter().map(|(label, figure)| html! {
                        <div>
                            <dt>{ label }</dt>
                            <dd>{ figure }</dd>
                        </div>
                    }) }
                </dl>
            </div>
            <footer class="plan-card__foot">
                { props.check.as_ref().map(check).unwrap_or_default() }
                <span class="plan-card__time">{ &props.time }</span>
                <div class="plan-card__menu">{ props.menu.clone() }</div>
            </footer>
        </article>
    }
}

fn check((tone, words): &(Tone, AttrValue)) -> Html {
    let name = match tone {
        Tone::Ok => IconName::Ok,
        Tone::Warn => IconName::Warn,
        Tone::Danger => IconName::Error,
        Tone::Quiet => IconName::Info,
    };
    html! {
        <span class={classes!("plan-card__check", format!("plan-card__check--{}", tone.code()))}>
            { icon(name) }
            { words }
        </span>
    }
}

/// Props of [`BrokenPlanCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct BrokenPlanCardProps {
    /// What it is: an unreadable plan, one from a newer version.
    pub title: AttrValue,
    /// Key, size and date.
    pub kind: AttrValue,
    /// Where the fault is and what is safe.
    #[prop_or_default]
    pub children: Html,
    /// Small buttons: download, repair.
    #[prop_or_default]
    pub actions: Html,
}

/// A plan that could not be read.
#[function_component]
pub fn BrokenPlanCard(props: &BrokenPlanCardProps) -> Html {
    html! {
        <article class="plan-card plan-card--broken">
            <div class="plan-card__visual">{ sized_icon(IconName::Error, 24) }</div>
            <div class="plan-card__main">
                <h2 class="plan-card__title">{ &props.title }</h2>
                <p class="plan-card__kind">{ &props.kind }</p>
                <div class="plan-card__fault">{ props.children.clone() }</div>
            </div>
            <footer class="plan-card__foot">{ props.actions.clone() }</footer>
        </article>
    }
}
