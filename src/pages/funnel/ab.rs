//! A/B tests: how many people they take, and what their results say.

use yew::prelude::*;

use super::ab_days::MeasuredGroups;
use super::desk::PartProps;
use crate::components::figure::figure;
use crate::components::read_field::ReadField;
use crate::domain::funnel::Experiment;
use crate::domain::funnel::decimal::Within;
use crate::domain::quantity::{Counted, OutOfRange};
use crate::editing::funnel::FunnelEdit;
use crate::i18n::figures::{grouped, percent, whole};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::funnel::ab::Tests as Text;
use crate::pages::fields::out_of_range;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::simulation::from_plan::float;
use crate::state::store::{Store, use_store};
use crate::views::funnel::ab;

/// The planner, closed at first.
#[component]
pub fn TestsPanel(props: &PartProps) -> Html {
    let store = use_store();
    let experiment = props.funnel.experiment;
    html! {
        <details class="panel folded tests">
            <summary class="folded__head">
                <span class="panel__title">{ store.t(Text::Title) }</span>
                <span class="panel__remark">{ store.t(Text::Remark) }</span>
            </summary>
            <p class="tests__intro">
                { store.t(Text::Intro) }{ " " }
                { said(&store.t(Text::WhatToTest), &["S2-6-ab-tests", "S1-6-ab-tests"].map(Citation::Claim)) }
            </p>
            <div class="tests__parts">
                <section>
                    <h3 class="tests__title">{ store.t(Text::Plan) }</h3>
                    { questions(&store, props, experiment) }
                    { size(&store, &experiment) }
                </section>
                <section>
                    <h3 class="tests__title">{ store.t(Text::Read) }</h3>
                    { outcomes(&store, props, experiment) }
                    <MeasuredGroups ..props.clone() />
                    { verdict(&store, &experiment) }
                </section>
            </div>
        </details>
    }
}

/// Why a number was refused.
fn refusal(store: &Store, why: Option<OutOfRange>) -> AttrValue {
    why.map_or_else(|| store.t(Fields::NotANumber), |why| out_of_range(why, store.lang))
}

/// A field for a percentage of the experiment.
fn share<const MIN: i64, const MAX: i64>(
    store: &Store,
    part: &PartProps,
    (name, label, hint): (&'static str, Text, Text),
    now: Within<MIN, MAX>,
    with: fn(Experiment, Within<MIN, MAX>) -> Experiment,
) -> Html {
    let take = {
        let before = part.funnel.experiment;
        let on_good = part.on(store, move |value| FunnelEdit::SetExperiment(with(before, value)));
        let store = store.clone();
        Callback::from(move |text: String| {
            ab::read(&text).map(|value| on_good.emit(value)).map_err(|why| refusal(&store, why))
        })
    };
    html! {
        <ReadField {name} label={store.t(label)} text={format!("{}%", ab::written(now.get()))} {take}
            hint={html! { { store.t(hint) } }} />
    }
}

fn questions(store: &Store, part: &PartProps, experiment: Experiment) -> Html {
    let take_people = {
        let with = |people_a_day, before: Experiment| Experiment { people_a_day, ..before };
        let to_edit = move |people_a_day| FunnelEdit::SetExperiment(with(people_a_day, experiment));
        let (on_good, store) = (part.on(store, to_edit), store.clone());
        Callback::from(move |text: String| {
            ab::read_people(&text).map(|people| on_good.emit(people)).map_err(|why| refusal(&store, why))
        })
    };
    let people = grouped(float(experiment.people_a_day.get()), 2);
    html! {
        <div class="tests__fields">
            { share(store, part, ("funnel.test.rate", Text::Rate, Text::RateHint), experiment.rate,
                |before, rate| Experiment { rate, ..before }) }
            { share(store, part, ("funnel.test.difference", Text::Difference, Text::DifferenceHint),
                experiment.difference, |before, difference| Experiment { difference, ..before }) }
            { share(store, part, ("funnel.test.alpha", Text::Alpha, Text::AlphaHint), experiment.alpha,
                |before, alpha| Experiment { alpha, ..before }) }
            { share(store, part, ("funnel.test.power", Text::Power, Text::PowerHint), experiment.power,
                |before, power| Experiment { power, ..before }) }
            <ReadField name="funnel.test.people" label={store.t(Text::People)}
                text={format!("{people} {}", store.t(Text::PeopleUnit))} take={take_people}
                hint={html! { { store.t(Text::PeopleHint) } }} />
        </div>
    }
}

fn size(store: &Store, experiment: &Experiment) -> Html {
    match ab::size(experiment) {
        Ok(size) => {
            let each = Text::Each { n: grouped(size.each as f64, 0) };
            let (days, raw) = match size.days {
                Some(days) => (Text::Days { n: grouped(days as f64, 0) }, days.to_string()),
                None => (Text::Never, String::new()),
            };
            html! {
                <p class="tests__answer">
                    <b>{ figure("funnel.test.each", size.each.to_string(), store.t(each)) }</b>
                    { figure("funnel.test.days", raw, store.t(days)) }
                </p>
            }
        }
        Err(why) => html! { <p class="tests__answer is-wrong">{ store.t(why.text()) }</p> },
    }
}

fn outcomes(store: &Store, part: &PartProps, experiment: Experiment) -> Html {
    // One field of one group: which group, and whether it is about those who did it.
    let field = |is_second: bool, is_success: bool, name: &'static str, label: Text| {
        let outcome = if is_second { experiment.second } else { experiment.first };
        let said = outcome.map(|it| if is_success { it.successes } else { it.people });
        let to_edit = move |count: Option<Counted>| {
            let (people, successes) = (outcome.map(|it| it.people), outcome.map(|it| it.successes));
            let after = match (is_success, count) {
                // Without people there is no group.
                (false, None) => None,
                (false, people) => ab::with(outcome, people, successes),
                (true, successes) => ab::with(outcome, people, successes.or(Some(Counted::literal(0)))),
            };
            if is_second {
                FunnelEdit::SetOutcomes(experiment.first, after)
            } else {
                FunnelEdit::SetOutcomes(after, experiment.second)
            }
        };
        let take = {
            let (on_good, store) = (part.on(store, to_edit), store.clone());
            Callback::from(move |text: String| {
                ab::read_count(&text).map(|count| on_good.emit(count)).map_err(|why| refusal(&store, why))
            })
        };
        let text = said.map(|said| whole(said.get())).unwrap_or_default();
        html! { <ReadField {name} label={store.t(label)} {text} {take} /> }
    };
    html! {
        <>
            <fieldset class="tests__group">
                <legend>{ store.t(Text::First) }</legend>
                { field(false, false, "funnel.test.first.people", Text::Counted) }
                { field(false, true, "funnel.test.first.successes", Text::Succeeded) }
            </fieldset>
            <fieldset class="tests__group">
                <legend>{ store.t(Text::Second) }</legend>
                { field(true, false, "funnel.test.second.people", Text::Counted) }
                { field(true, true, "funnel.test.second.successes", Text::Succeeded) }
            </fieldset>
        </>
    }
}

fn verdict(store: &Store, experiment: &Experiment) -> Html {
    let verdict = match ab::verdict(experiment) {
        Ok(verdict) => verdict,
        Err(why) => return html! { <p class="tests__answer quiet">{ store.t(why.text()) }</p> },
    };
    let [first, second] = verdict.rates.map(percent);
    let missing = ab::missing(experiment).filter(|_| !verdict.is_significant);
    html! {
        <div class="tests__answer" aria-live="polite">
            <p><b>{ store.t(ab::conclusion(&verdict)) }</b></p>
            <p>{ store.t(Text::Rates { first, second }) }</p>
            <p>
                { figure("funnel.test.gap", verdict.difference.to_string(),
                    ab::gap(&verdict, experiment.alpha, store.lang)) }
            </p>
            <p>
                { figure("funnel.test.p", verdict.p_value.to_string(),
                    store.t(Text::PValue { p: ab::p_value(verdict.p_value) })) }
            </p>
            if let Some(n) = missing {
                <p>{ store.t(Text::Short { n }) }</p>
            }
        </div>
    }
}
