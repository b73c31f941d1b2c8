//! When the groups are full and the next ones open, and what overload, span and gates cost.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::figure::listed_figure;
use crate::components::panel::{Panel, full_panel};
use crate::components::settled::use_settled;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::simulation::demand::losses;
use crate::state::store::use_store;
use crate::views::funnel::when::{Event, Price, events, prices};

/// Both lists.
#[component]
pub fn When(props: &PartProps) -> Html {
    let store = use_store();
    let settled = use_settled(Rc::clone(&props.derived));
    let losses = use_memo(settled, |derived| losses(&derived.inputs));
    let outcome = props.fresh();
    let runs = outcome.map(|outcome| (&outcome.results, &outcome.told));
    let events = events(&props.expected, runs, props.first, store.lang);
    let event = |event: &Event| {
        let day = event.day.and_then(|n| props.first.plus(i32::try_from(n).ok()?));
        let raw = day.map(|day| day.iso()).unwrap_or_default();
        html! { <li>{ listed_figure(format!("funnel.{}", event.code), raw, event.text.clone()) }</li> }
    };
    let price = |price: Price| {
        let raw = price.members.map(|members| members.to_string()).unwrap_or_default();
        html! {
            <li>
                <span>{ store.t(price.name) }</span>
                <b>{ listed_figure(format!("funnel.price.{}", price.code), raw, price.shown) }</b>
            </li>
        }
    };
    let prices = prices(*losses, &props.derived.inputs, store.lang);
    html! {
        <div class="two">
            { full_panel(Panel {
                title: store.t(Text::WhenTitle),
                body: html! { <ul class="when">{ for events.iter().map(event) }</ul> },
                ..Panel::default()
            }) }
            { full_panel(Panel {
                title: store.t(Text::PriceTitle),
                body: html! {
                    <>
                        <ul class="when">{ for prices.into_iter().map(price) }</ul>
                        <p class="panel__note">{ store.t(Text::PriceNote) }</p>
                    </>
                },
                ..Panel::default()
            }) }
        </div>
    }
}
