//! A/B tests: how many people they take, who was in which group, and what their results say.

mod measured;
mod picking;
mod result;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::figure::figure;
use crate::components::read_field::ReadField;
use crate::components::text_field::TextField;
use crate::domain::funnel::decimal::Within;
use crate::domain::funnel::trial::{Trial, Variant};
use crate::domain::funnel::{Experiment, Funnel};
use crate::domain::plan::Plan;
use crate::domain::quantity::{Counted, OutOfRange};
use crate::domain::words::Tag;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::figures::{grouped, whole};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::funnel::ab::Tests as Text;
use crate::pages::fields::{out_of_range, use_text};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::simulation::from_plan::float;
use crate::state::store::{Store, use_store};
use crate::views::funnel::ab;
use measured::MeasuredGroups;

/// What the planner of tests gets, on whatever page it stands.
#[derive(Clone, PartialEq, Properties)]
pub struct TestsProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about its forecast.
    pub funnel: Rc<Funnel>,
    /// Whether the switch that masks names stands here: no other part of the page shows the group that was read.
    #[prop_or_default]
    pub masks: bool,
}

impl TestsProps {
    /// A callback that edits what the plan says.
    fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> FunnelEdit + 'static) -> Callback<T> {
        store.on_edit(&self.plan.id, move |value| sections::edit(to_edit(value)))
    }

    /// A callback that changes how the groups are told apart.
    fn on_trial<T: 'static>(&self, store: &Store, change: impl Fn(Trial, T) -> Trial + 'static) -> Callback<T> {
        let before = self.funnel.trial.clone();
        self.on(store, move |value| FunnelEdit::SetTrial(change(before.clone(), value)))
    }
}

/// The planner, closed at first.
#[component]
pub fn TestsPanel(props: &TestsProps) -> Html {
    let store = use_store();
    let experiment = props.funnel.experiment;
    let trial = &props.funnel.trial;
    let on_first = props.on_trial(&store, |trial, name| Trial { first: Variant { name, ..trial.first }, ..trial });
    let on_second = props.on_trial(&store, |trial, name| Trial { second: Variant { name, ..trial.second }, ..trial });
    let first = use_text(&trial.first.name, store.lang, on_first);
    let second = use_text(&trial.second.name, store.lang, on_second);
    let count = |name: &Tag| AttrValue::from(format!("{}/{}", crate::domain::words::length(name.as_str()), Tag::MAX));
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
                    <div class="tests__fields">
                        <TextField name="funnel.test.first.name" label={store.t(Text::NameOfFirst)} value={first.value}
                            on_input={first.on_input} error={first.error} count={count(&trial.first.name)}
                            placeholder={store.t(Text::NameHint)} />
                        <TextField name="funnel.test.second.name" label={store.t(Text::NameOfSecond)} value={second.value}
                            on_input={second.on_input} error={second.error} count={count(&trial.second.name)}
                            placeholder={store.t(Text::OtherNameHint)} />
                    </div>
                    { outcomes(&store, props, experiment) }
                    <MeasuredGroups ..props.clone() />
                    { result::result(&store, &props.funnel) }
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
    part: &TestsProps,
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

fn questions(store: &Store, part: &TestsProps, experiment: Experiment) -> Html {
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

fn outcomes(store: &Store, part: &TestsProps, experiment: Experiment) -> Html {
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
    let trial = &part.funnel.trial;
    let [first, second] = ab::names(trial, store.lang);
    let legend = |variant: &Variant, name: String, number: Text| {
        if variant.name.is_blank() { store.t(number) } else { name.into() }
    };
    html! {
        <>
            <fieldset class="tests__group">
                <legend>{ legend(&trial.first, first, Text::First) }</legend>
                { field(false, false, "funnel.test.first.people", Text::Counted) }
                { field(false, true, "funnel.test.first.successes", Text::Succeeded) }
            </fieldset>
            <fieldset class="tests__group">
                <legend>{ legend(&trial.second, second, Text::Second) }</legend>
                { field(true, false, "funnel.test.second.people", Text::Counted) }
                { field(true, true, "funnel.test.second.successes", Text::Succeeded) }
            </fieldset>
        </>
    }
}
