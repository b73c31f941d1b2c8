//! What the sources' own figures come to, beside the forecast: nobody's claim is mixed into it.

use yew::prelude::*;

use super::desk::PartProps;
use super::numbers::{Words, rate};
use crate::components::figure::figure;
use crate::components::key_values::{Lines, key_values};
use crate::components::number_field::NumberField;
use crate::components::panel::{Panel, full_panel};
use crate::domain::code::Code as _;
use crate::domain::entry::outcome::{
    Health, USUAL_APPLICANTS, active_behind_gate, kept_in_case, part_of, valid_at_bar,
};
use crate::domain::quantity::{Bounded, Counted};
use crate::editing::entry::EntryEdit;
use crate::i18n::figures::{decimal, whole};
use crate::i18n::text::entry::panels::Panels as Text;
use crate::i18n::text::entry::{Entry, labels};
use crate::i18n::text::fields::Fields;
use crate::pages::cite::Cite;
use crate::pages::fields::parse_number;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::{DAILY_ACTIVE_FACT, GATE_FACT, QUIZ_CASE_FACT, SCANS_FACT, SCREEN_FACT};
use crate::state::store::Store;
use crate::views::entry::rate_of;

/// The reckoning.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    full_panel(Panel {
        title: store.t(Text::Reckoning),
        class: Some("entry__reckoning"),
        body: html! {
            <div class="entry__pair">
                <div class="stack">
                    { applicants_field(store, part) }
                    { key_values(Lines::Between, passes(store, part)) }
                </div>
                <div class="stack">
                    { active_field(store, part) }
                    { key_values(Lines::Between, actives(store, part)) }
                </div>
            </div>
        },
        ..Panel::default()
    })
}

fn applicants_field(store: &Store, part: &PartProps) -> Html {
    let value = part.entry.applicants;
    let set = part.on(store, move |n: i64| EntryEdit::SetApplicants(Counted::new(n).unwrap_or(USUAL_APPLICANTS)));
    let what = store.t(Text::Applicants).to_string();
    html! {
        <NumberField name="entry.applicants" label={what.clone()} value={i64::from(value.get())}
            text_value={Some(AttrValue::from(whole(value.get())))} min={0} max={i64::from(Counted::MAX)} step={10}
            unit={store.t(Fields::UnitPeople)} parse={parse_number::<Counted>(store.lang)} on_change={set}
            hint={said(&store.t(Text::ApplicantsHint), &[Citation::Claim(SCANS_FACT)])}
            less_label={store.t(Fields::Decrease { what: what.clone() })}
            more_label={store.t(Fields::Increase { what })} />
    }
}

fn passes(store: &Store, part: &PartProps) -> Vec<(AttrValue, Html)> {
    let n = part.entry.applicants.get();
    let people = |kpi, n: u32| figure(kpi, n.to_string(), store.t(Entry::PeopleOf { n: whole(n) }));
    let cited = |kpi, n: u32, fact| html! { <>{ people(kpi, n) }{ " " }<Cite citation={Citation::Claim(fact)} /></> };
    let inputs = &part.derived.inputs;
    let by_plan = rate_of(inputs.questionnaire_done * inputs.questionnaire_passed);
    let mut rows = vec![
        (store.t(Text::Valid), cited("entry.valid", valid_at_bar(n), SCREEN_FACT)),
        (store.t(Text::KeptCase), cited("entry.kept", kept_in_case(n), QUIZ_CASE_FACT)),
    ];
    if let Some(rate) = by_plan {
        rows.push((store.t(Text::ByPlan), people("entry.passed", part_of(rate, n))));
    }
    rows
}

fn active_field(store: &Store, part: &PartProps) -> Html {
    let words = Words {
        name: "entry.daily_active",
        label: store.t(Text::DailyActive),
        unit: "%".into(),
        placeholder: store.t(Text::NotSaid),
        hint: said(&store.t(Text::DailyActiveHint), &[Citation::Claim(GATE_FACT)]),
        chip: Html::default(),
    };
    rate(store, part, words, part.entry.daily_active, 0.125, EntryEdit::SetDailyActive)
}

fn actives(store: &Store, part: &PartProps) -> Vec<(AttrValue, Html)> {
    let Some(before) = part.entry.daily_active else { return Vec::new() };
    let behind = active_behind_gate(before);
    let fraction = |millionths: i64| millionths as f64 / 1e6;
    let share = |millionths: i64| format!("{}%", decimal(fraction(millionths) * 100.0, 2));
    let health = Health::of(behind);
    let sum = store.t(Text::ActiveBehind { before: share(before.get().millionths()) });
    let result = html! {
        <>
            { sum }{ " = " }
            { figure("entry.daily_active_behind", fraction(behind).to_string(), share(behind)) }
        </>
    };
    let verdict = html! {
        <span data-health={health.code()}>
            { said(&store.t(labels::health(health)), &[Citation::Claim(DAILY_ACTIVE_FACT)]) }
        </span>
    };
    vec![(store.t(Text::Behind), result), (AttrValue::Static("S2"), verdict)]
}
