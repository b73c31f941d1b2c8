//! A paid group: what it costs, what it gives, from how many on it breaks even, and how many would pay.

use yew::prelude::*;

use super::desk::{PartProps, count};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::figure::figure;
use crate::components::key_values::{Lines, key_values};
use crate::components::panel::{Panel, full_panel};
use crate::components::read_field::ReadField;
use crate::components::tags_field::TagsField;
use crate::components::text_link::text_link;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::lifecycle::{MAX_VALUES, Money};
use crate::editing::lifecycle::LifecycleEdit as E;
use crate::i18n::figures::{decimal, grouped, percent};
use crate::i18n::numerals;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::lifecycle::Lifecycle;
use crate::i18n::text::lifecycle::panels::Panels as Text;
use crate::pages::cite::Cite;
use crate::pages::fields::use_tags;
use crate::pages::said::said;
use crate::playbook::claims::PAID_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::simulation::from_plan::float;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::lifecycle::PaidView;

/// The panel.
#[component]
pub fn PaidPanel(props: &PartProps) -> Html {
    let store = use_store();
    let lifecycle = &props.lifecycle;
    let values = use_tags(&lifecycle.values, MAX_VALUES, store.lang, props.on(&store, E::SetValues));
    let plain = || (store.t(Text::NotSaid), Html::default());
    let fixed = match props.outlook.team_cost {
        Some(cost) => {
            let n = grouped(float(cost.get()), 2);
            (n.clone().into(), said(&store.t(Text::FixedTeam { n }), &[Citation::Ours(OwnRule::PaidOffer)]))
        }
        None => (store.t(Text::NotSaid), html! { { store.t(Text::FixedHint) } }),
    };
    full_panel(Panel {
        title: store.t(Text::Paid),
        chip: html! { <Cite citation={Citation::Claim(PAID_FACT)} /> },
        remark: store.t(Text::PaidRemark),
        body: html! {
            <>
                <div class="lifecycle__pair">
                    <div class="stack stack--tight">
                        { money(&store, props, "lifecycle.price", Text::Price, lifecycle.price, plain(), E::SetPrice) }
                        { money(&store, props, "lifecycle.cost_a_member", Text::Cost, lifecycle.cost_a_member, plain(),
                            E::SetCost) }
                        { money(&store, props, "lifecycle.fixed", Text::Fixed, lifecycle.fixed, fixed, E::SetFixed) }
                    </div>
                    <div>
                        { key_values(Lines::Between, sums(&store, props)) }
                        { payers_by(&store, props) }
                    </div>
                </div>
                if let Some(paid) = &props.view.paid {
                    { verdict(&store, paid) }
                }
                <TagsField name="lifecycle.values" label={store.t(Text::Values)} tags={values.tags}
                    on_change={values.on_change} error={values.error} full={lifecycle.values.len() >= MAX_VALUES}
                    add_label={store.t(Text::AddValue)} remove_label={store.t(Text::RemoveValue)}
                    hint={html! { { store.t(Text::ValuesHint) } }} />
            </>
        },
        ..Panel::default()
    })
}

/// A sum of money that may be left open.
fn money(
    store: &Store,
    part: &PartProps,
    name: &'static str,
    label: Text,
    value: Option<Money>,
    (placeholder, hint): (AttrValue, Html),
    to_edit: fn(Option<Money>) -> E,
) -> Html {
    let set = part.on(store, to_edit);
    let why = store.t(Text::NoMoney);
    let take = Callback::from(move |text: String| {
        let text = text.trim().trim_start_matches(['¥', '￥']).trim();
        if text.is_empty() {
            set.emit(None);
            return Ok(());
        }
        let number = numerals::with_places(text, 6).and_then(|millionths| Decimal::new(millionths).ok());
        set.emit(Some(number.and_then(|number| Money::new(number).ok()).ok_or_else(|| why.clone())?));
        Ok(())
    });
    html! {
        <ReadField {name} label={store.t(label)} text={value.map(|value| value.get().to_string()).unwrap_or_default()}
            {take} {placeholder} {hint} reset_label={value.map(|_| store.t(Fields::Reset))}
            on_reset={part.on(store, move |()| to_edit(None))} />
    }
}

fn sums(store: &Store, part: &PartProps) -> Vec<(AttrValue, Html)> {
    let ask = || html! { <span class="quiet">{ store.t(Text::AskPrice) }</span> };
    let (paid, payers) = (part.view.paid, part.outlook.payers());
    let break_even = match paid.map(|paid| paid.break_even) {
        Some(Some(n)) => {
            figure("lifecycle.break_even", n.to_string(), store.t(Text::PeopleOf { n: grouped(n as f64, 0) }))
        }
        Some(None) => html! { <strong>{ store.t(Text::Never) }</strong> },
        None => ask(),
    };
    let people = store.t(Text::PeopleOf { n: grouped(payers.floor(), 0) });
    vec![
        (store.t(Text::BreakEven), break_even),
        (store.t(Text::Payers), figure("lifecycle.payers", decimal(payers, 4), people)),
        (
            store.t(Text::LeftIs),
            paid.map_or_else(ask, |paid| {
                let n = grouped(paid.left.abs(), 0);
                let text = if paid.left < 0.0 { Text::Loss { n } } else { Text::Yuan { n } };
                figure("lifecycle.left", decimal(paid.left, 2), store.t(text))
            }),
        ),
    ]
}

/// Where those who would pay come from.
fn payers_by(store: &Store, part: &PartProps) -> Html {
    let outlook = &part.outlook;
    let [reach, taking_part, order] = outlook.rates;
    let rate = |text: Text, citation: Option<Citation>| {
        let cited: Vec<Citation> = citation.into_iter().collect();
        said(&store.t(text), &cited)
    };
    html! {
        <p class="quiet">
            { said(&store.t(Text::PayersBy { members: grouped(outlook.members, 0) }), &[Citation::Ours(OwnRule::PaidOffer)]) }
            { " " }{ rate(Text::Reach { rate: percent(reach.rate) }, reach.citation) }
            { " × " }{ rate(Text::Take { rate: percent(taking_part.rate) }, taking_part.citation) }
            { " × " }{ rate(Text::Order { rate: percent(order.rate) }, order.citation) }
            { " · " }{ text_link(Route::plan(&part.plan.id, Planner::Funnel).href(), store.t(Lifecycle::ToForecast)) }
        </p>
    }
}

fn verdict(store: &Store, paid: &PaidView) -> Html {
    let Some(need) = paid.break_even else { return Html::default() };
    let (n, need) = (grouped(paid.payers.floor(), 0), grouped(need as f64, 0));
    let (severity, finding, title, text) = match paid.short {
        None => (Severity::Ok, None, Text::Carried, Text::CarriedText { n, need }),
        Some(short) => {
            let short = count(usize::try_from(short).unwrap_or(usize::MAX));
            let title = Text::ShortOf { n: grouped(f64::from(short), 0) };
            (Severity::Warning, Some("lifecycle.paid"), title, Text::ShortText { n, need })
        }
    };
    callout(Callout {
        finding,
        ..Callout::new(severity, store.t(title), said(&store.t(text), &[Citation::Ours(OwnRule::PaidOffer)]))
    })
}
