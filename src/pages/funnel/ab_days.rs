//! The two groups of a test as days that were measured: which figures, from when to when.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::Button;
use crate::components::select_field::SelectField;
use crate::domain::calendar::day::Day;
use crate::domain::code::Code as _;
use crate::domain::monitor::rate::Pair;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::figures::whole;
use crate::i18n::text::funnel::ab::Tests as Text;
use crate::i18n::text::rates::pair;
use crate::pages::fields::on_code;
use crate::pages::open_day::day;
use crate::state::store::use_store;
use crate::views::funnel::ab::counted;

/// Days of the two groups, from and until each.
type Stretches = [Option<Day>; 4];

/// The part.
#[component]
pub fn MeasuredGroups(props: &PartProps) -> Html {
    let store = use_store();
    let chosen = use_state_eq(|| Pair::ParticipantsOfMembers);
    let stretches = use_state_eq(Stretches::default);
    let monitor = sections::monitor(&props.plan);
    let group = |at: usize| {
        let (from, until) = stretches[at].zip(stretches[at + 1])?;
        counted(&monitor.days, *chosen, from, until)
    };
    let groups = [group(0), group(2)];
    let field = |at: usize, name: &'static str, label: Text| {
        let on = {
            let stretches = stretches.clone();
            Callback::from(move |day: Option<Day>| {
                let mut now = *stretches;
                now[at] = day;
                stretches.set(now);
            })
        };
        day(&store, name, store.t(label), Html::default(), stretches[at], &on)
    };
    let told = |at: usize| match groups[at] {
        Some((group, days)) => {
            store.t(Text::OfDays { days, people: whole(group.people.get()), did: whole(group.successes.get()) })
        }
        None if stretches[2 * at].is_some() && stretches[2 * at + 1].is_some() => store.t(Text::NoDays),
        None => AttrValue::default(),
    };
    let fill = {
        let (store, part) = (store.clone(), props.clone());
        let outcomes = groups.map(|group| group.map(|(group, _)| group));
        Callback::from(move |_: MouseEvent| {
            part.edit_aloud(&store, FunnelEdit::SetOutcomes(outcomes[0], outcomes[1]), store.t(Text::Filled));
        })
    };
    let options = Pair::ALL.iter().map(|&it| (it.code().into(), store.t(pair(it)))).collect::<Vec<_>>();
    html! {
        <details class="tests__days">
            <summary>{ store.t(Text::FromDays) }</summary>
            <p class="quiet">{ store.t(Text::FromDaysHint) }</p>
            <div class="tests__fields">
                <SelectField name="funnel.test.pair" label={store.t(Text::WhatIsCompared)} {options}
                    value={chosen.code()} on_select={on_code(Callback::from({
                        let chosen = chosen.clone();
                        move |to: Pair| chosen.set(to)
                    }))} />
            </div>
            <fieldset class="tests__group">
                <legend>{ store.t(Text::First) }</legend>
                { field(0, "funnel.test.first.from", Text::From) }
                { field(1, "funnel.test.first.until", Text::Until) }
                <p class="quiet" data-group="first">{ told(0) }</p>
            </fieldset>
            <fieldset class="tests__group">
                <legend>{ store.t(Text::Second) }</legend>
                { field(2, "funnel.test.second.from", Text::From) }
                { field(3, "funnel.test.second.until", Text::Until) }
                <p class="quiet" data-group="second">{ told(1) }</p>
            </fieldset>
            <Button label={store.t(Text::Fill)} small={true} onclick={fill}
                disabled={groups.iter().any(Option::is_none)} data_action={Some(AttrValue::Static("fill-test"))} />
        </details>
    }
}
