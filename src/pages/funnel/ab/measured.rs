//! The two groups of a test from what was measured: two stretches of days, newcomers of two times, or two lists of members.

use yew::prelude::*;

use super::TestsProps;
use super::picking::Picking;
use crate::components::button::Button;
use crate::components::read_field::ReadField;
use crate::components::select_field::SelectField;
use crate::components::text_link::text_link;
use crate::domain::calendar::day::Day;
use crate::domain::code::Code as _;
use crate::domain::funnel::Outcome;
use crate::domain::funnel::trial::{Grouping, Stretch, Trial, TrialMark, Variant};
use crate::domain::quantity::{Bounded as _, TrialDays};
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::figures::whole;
use crate::i18n::numerals;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::funnel::ab::{self as labels, Tests as Text};
use crate::i18n::text::rates::pair;
use crate::pages::fields::{on_code, options, out_of_range};
use crate::pages::monitor::talk::desk::{Desk, use_desk_of_tests};
use crate::pages::monitor::talk::intake::mask;
use crate::pages::open_day::day;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::funnel::ab;
use crate::views::measured::trial::{Picked, Untold, by_days, by_members};

/// The part.
#[component]
pub fn MeasuredGroups(props: &TestsProps) -> Html {
    let store = use_store();
    let desk = use_desk_of_tests(&props.plan.id);
    let trial = &props.funnel.trial;
    let counted = count(props, &desk);
    let fill = {
        let (store, id) = (store.clone(), props.plan.id.clone());
        let mark = counted.as_ref().ok().copied();
        Callback::from(move |_: MouseEvent| {
            if let Some(mark) = mark {
                store.edit_aloud(&id, sections::edit(FunnelEdit::TakeOutcomes(mark)), store.t(Text::Filled));
            }
        })
    };
    let hint = match trial.grouping {
        Grouping::Days => Text::DaysHint,
        Grouping::Joined => Text::JoinedHint,
        Grouping::Picked => Text::PickedHint,
    };
    let is_by_members = trial.grouping != Grouping::Days;
    // What was filled in is cautioned where it is read.
    let unfilled = counted.as_ref().ok().filter(|mark| trial.mark.as_ref() != Some(*mark));
    let cautions = unfilled.map(|mark| ab::cautions([mark.first, mark.second], Some(mark)));
    html! {
        <details class="tests__days">
            <summary>{ store.t(Text::FromMeasured) }</summary>
            <div class="tests__fields">
                <SelectField name="funnel.test.grouping" label={store.t(Text::Grouping)} value={trial.grouping.code()}
                    options={options(store.lang, labels::grouping)}
                    on_select={on_code(props.on_trial(&store, |trial, grouping| Trial { grouping, ..trial }))} />
                { what_counts(&store, props) }
            </div>
            <p class="quiet">{ store.t(hint) }</p>
            if is_by_members && desk.state().group().is_none() {
                <p class="tests__caution" data-untold="no_reading">
                    { store.t(Text::NoReading) }{ " " }
                    { text_link(Route::plan(&props.plan.id, Planner::Monitor).href(), store.t(Text::ToReading)) }
                </p>
            } else {
                { group(&store, props, false, counted.as_ref().ok().map(|mark| mark.first)) }
                { group(&store, props, true, counted.as_ref().ok().map(|mark| mark.second)) }
                if let (Grouping::Picked, Some(group)) = (trial.grouping, desk.state().group()) {
                    if props.masks {
                        { mask(&store) }
                    }
                    <Picking desk={desk.clone()} {group} names={ab::names(trial, store.lang)} />
                }
                { untold(&store, counted.as_ref().err()) }
                { for cautions.unwrap_or_default().into_iter().map(|caution| html! {
                    <p class="tests__caution">{ store.t(caution.text()) }</p>
                }) }
                <Button label={store.t(Text::Fill)} small={true} onclick={fill} disabled={counted.is_err()}
                    data_action={Some(AttrValue::Static("fill-test"))} />
            }
        </details>
    }
}

/// What the groups come to.
fn count(props: &TestsProps, desk: &Desk) -> Result<TrialMark, Untold> {
    let trial = &props.funnel.trial;
    if trial.grouping == Grouping::Days {
        return by_days(&sections::monitor(&props.plan).days, trial);
    }
    let state = desk.state();
    let group = state.group().ok_or(Untold::NoReading)?;
    let place = |key: &String| group.outcome.members.iter().position(|member| member.key == *key);
    // Nobody is looked for where nobody was picked.
    let picked: Picked = [0, 1].map(|at| match trial.grouping {
        Grouping::Picked => state.picked[at].iter().filter_map(place).collect(),
        _ => Default::default(),
    });
    by_members(&group, trial, &picked)
}

fn untold(store: &Store, why: Option<&Untold>) -> Html {
    let Some(why) = why else { return Html::default() };
    let text = match why {
        Untold::NoReading => Text::NoReading,
        Untold::NoDays => Text::NoDays,
        Untold::NoFigures => Text::NoFigures,
        Untold::Empty => Text::NoMembers,
        Untold::NoJoins => Text::NoJoins,
        Untold::NoRoster => Text::NoRoster,
        Untold::NotOver => Text::NotOver,
    };
    html! { <p class="tests__caution" role="status">{ store.t(text) }</p> }
}

/// Which figures are compared, or what counts as success of a member.
fn what_counts(store: &Store, props: &TestsProps) -> Html {
    let trial = &props.funnel.trial;
    if trial.grouping == Grouping::Days {
        return html! {
            <SelectField name="funnel.test.pair" label={store.t(Text::WhatIsCompared)} value={trial.pair.code()}
                options={options(store.lang, pair)}
                on_select={on_code(props.on_trial(store, |trial, pair| Trial { pair, ..trial }))} />
        };
    }
    let between = |name: &'static str, label: Text, value: Option<Day>, set: fn(Stretch, Option<Day>) -> Stretch| {
        let on = props.on_trial(store, move |trial, day| Trial { between: set(trial.between, day), ..trial });
        day(store, name, store.t(label), Html::default(), value, &on)
    };
    html! {
        <>
            <SelectField name="funnel.test.success" label={store.t(Text::WhatCounts)} value={trial.success.code()}
                options={options(store.lang, labels::success)} hint={html! { { store.t(Text::WhatCountsHint) } }}
                on_select={on_code(props.on_trial(store, |trial, success| Trial { success, ..trial }))} />
            if trial.success.has_days() {
                { after(store, props) }
            } else if !trial.success.is_after_joining() {
                { between("funnel.test.between.from", Text::From, trial.between.from,
                    |between, from| Stretch { from, ..between }) }
                { between("funnel.test.between.until", Text::Until, trial.between.until,
                    |between, until| Stretch { until, ..between }) }
            }
        </>
    }
}

fn after(store: &Store, props: &TestsProps) -> Html {
    let take = {
        let (on, lang) = (props.on_trial(store, |trial, after| Trial { after, ..trial }), store.lang);
        Callback::from(move |text: String| {
            let Some(number) = numerals::whole(&text) else {
                return Err(lang.t(Fields::NotANumber).into_owned().into());
            };
            TrialDays::new(number).map(|after| on.emit(after)).map_err(|why| out_of_range(why, lang))
        })
    };
    html! {
        <ReadField name="funnel.test.after" label={store.t(Text::After)} text={whole(props.funnel.trial.after.get())} {take}
            hint={html! { { store.t(Text::AfterHint) } }} />
    }
}

/// One group: its days, and what they come to.
fn group(store: &Store, props: &TestsProps, is_second: bool, outcome: Option<Outcome>) -> Html {
    let trial = &props.funnel.trial;
    let variant = if is_second { &trial.second } else { &trial.first };
    let [first, second] = ab::names(trial, store.lang);
    let names = if is_second {
        ("second", second, "funnel.test.second.from", "funnel.test.second.until")
    } else {
        ("first", first, "funnel.test.first.from", "funnel.test.first.until")
    };
    let field = |name: &'static str, label: Text, value: Option<Day>, set: fn(Stretch, Option<Day>) -> Stretch| {
        let on = props.on_trial(store, move |trial, day| {
            let with = |variant: Variant| Variant { days: set(variant.days, day), ..variant };
            if is_second {
                Trial { second: with(trial.second), ..trial }
            } else {
                Trial { first: with(trial.first), ..trial }
            }
        });
        day(store, name, store.t(label), Html::default(), value, &on)
    };
    let told = outcome.map(|outcome| {
        let (people, did) = (whole(outcome.people.get()), whole(outcome.successes.get()));
        store.t(if trial.grouping == Grouping::Days {
            Text::OfDays { people, did }
        } else {
            Text::OfMembers { people, did }
        })
    });
    html! {
        <fieldset class="tests__group">
            <legend>{ names.1 }</legend>
            if trial.grouping != Grouping::Picked {
                { field(names.2, Text::From, variant.days.from, |days, from| Stretch { from, ..days }) }
                { field(names.3, Text::Until, variant.days.until, |days, until| Stretch { until, ..days }) }
            }
            <p class="quiet" data-group={names.0}>{ told.unwrap_or_default() }</p>
        </fieldset>
    }
}
