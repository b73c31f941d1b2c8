//! A plan in the gallery, and one that could not be read.

use yew::prelude::*;
use yew::virtual_dom::Key;

use crate::components::icon::{IconName, icon, sized_icon};
use crate::components::nav_item::Tone;

/// What stands on a [`plan_card`].
pub struct PlanCard {
    /// Tells it from its neighbors.
    pub key: Key,
    /// Where it leads.
    pub href: AttrValue,
    /// The plan's name.
    pub title: AttrValue,
    /// Type and platform.
    pub kind: AttrValue,
    /// Up to three pairs of label and figure.
    pub facts: Vec<(AttrValue, AttrValue)>,
    /// Result of the check-up.
    pub check: (Tone, AttrValue),
    /// When it was last changed.
    pub time: AttrValue,
    /// Picture in the head, a `team_spark` for example.
    pub visual: Html,
    /// The menu.
    pub menu: Html,
}

/// A plan in the gallery.
pub fn plan_card(card: PlanCard) -> Html {
    html! {
        <article class="plan-card" key={card.key}>
            <div class="plan-card__visual">{ card.visual }</div>
            <div class="plan-card__main">
                <h2 class="plan-card__title">
                    <a class="plan-card__link" href={card.href}>{ card.title }</a>
                </h2>
                <p class="plan-card__kind">{ card.kind }</p>
                <dl class="plan-card__facts">
                    { for card.facts.into_iter().map(|(label, figure)| html! {
                        <div>
                            <dt>{ label }</dt>
                            <dd>{ figure }</dd>
                        </div>
                    }) }
                </dl>
            </div>
            <footer class="plan-card__foot">
                { check(card.check) }
                <span class="plan-card__time">{ card.time }</span>
                <div class="plan-card__menu">{ card.menu }</div>
            </footer>
        </article>
    }
}

fn check((tone, words): (Tone, AttrValue)) -> Html {
    let name = match tone {
        Tone::Ok => IconName::OK,
        Tone::Warn => IconName::WARN,
        Tone::Danger => IconName::ERROR,
        Tone::Quiet => IconName::INFO,
    };
    html! {
        <span class={classes!("plan-card__check", format!("plan-card__check--{}", tone.code()))}>
            { icon(name) }
            { words }
        </span>
    }
}

/// What stands on a [`broken_plan_card`].
pub struct BrokenPlanCard {
    /// Tells it from its neighbors.
    pub key: Key,
    /// What it is: an unreadable plan, one from a newer version.
    pub title: AttrValue,
    /// Key, size and date.
    pub kind: AttrValue,
    /// Where the fault is and what is safe.
    pub fault: AttrValue,
    /// Small buttons: download, repair.
    pub actions: Html,
}

/// A plan that could not be read.
pub fn broken_plan_card(card: BrokenPlanCard) -> Html {
    html! {
        <article class="plan-card plan-card--broken" key={card.key}>
            <div class="plan-card__visual">{ sized_icon(IconName::ERROR, 24) }</div>
            <div class="plan-card__main">
                <h2 class="plan-card__title">{ card.title }</h2>
                <p class="plan-card__kind">{ card.kind }</p>
                <div class="plan-card__fault">{ card.fault }</div>
            </div>
            <footer class="plan-card__foot">{ card.actions }</footer>
        </article>
    }
}
