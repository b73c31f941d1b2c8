//! How far the forecast looks ahead, how often it is simulated, and where chance starts: the same for all scenarios.

use yew::prelude::*;

use super::desk::Desk;
use crate::components::number_field::NumberField;
use crate::components::read_field::ReadField;
use crate::domain::funnel::key::Measure;
use crate::domain::quantity::{Bounded, Horizon, OutOfRange, Runs};
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::figures::whole;
use crate::i18n::numerals;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::funnel::inputs::unit;
use crate::i18n::text::funnel::panel::Panel as Text;
use crate::pages::cite::Cite;
use crate::pages::fields::parse_number;
use crate::playbook::{Citation, OwnRule};
use crate::templates::blank_funnel;

/// Steps of the runs.
const RUNS_STEP: i64 = 500;

/// How many of them differ from what they usually are.
pub fn n_changed(desk: &Desk<'_>) -> u32 {
    let (funnel, usual) = (&desk.props.funnel, blank_funnel());
    let changed = [funnel.horizon != usual.horizon, funnel.runs != usual.runs, funnel.seed != usual.seed];
    changed.map(u32::from).iter().sum()
}

/// The fields.
pub fn scale(desk: &Desk<'_>) -> Html {
    let Desk { store, props, .. } = desk;
    let (funnel, usual) = (&props.funnel, blank_funnel());
    let horizon = Whole {
        name: "funnel.horizon",
        label: Text::Horizon,
        hint: Text::HorizonHint { default: whole(usual.horizon.get()) },
        unit: store.t(unit(Measure::Days)),
        value: funnel.horizon,
        usual: usual.horizon,
        step: 1,
        edit: |days| Horizon::new(days).map(FunnelEdit::SetHorizon),
    };
    let runs = Whole {
        name: "funnel.runs",
        label: Text::Runs,
        hint: Text::RunsHint { default: whole(usual.runs.get()) },
        unit: store.t(Text::RunsUnit),
        value: funnel.runs,
        usual: usual.runs,
        step: RUNS_STEP,
        edit: |runs| Runs::new(runs).map(FunnelEdit::SetRuns),
    };
    html! {
        <div class="inputs__fields">
            if props.case.is_some() {
                <p class="inputs__meaning">{ store.t(Text::ForAll) }</p>
            }
            { horizon.field(desk) }
            { runs.field(desk) }
            { seed(desk, usual.seed) }
        </div>
    }
}

/// A whole number that is a part of what the plan says by itself.
struct Whole<T> {
    name: &'static str,
    label: Text,
    hint: Text,
    unit: AttrValue,
    value: T,
    usual: T,
    step: i64,
    edit: fn(i64) -> Result<FunnelEdit, OutOfRange>,
}

impl<T: Bounded> Whole<T> {
    fn field(self, desk: &Desk<'_>) -> Html {
        let (store, plan) = (desk.store.clone(), desk.props.plan.id.clone());
        let set = Callback::from(move |number: i64| {
            // The field has refused what is out of range.
            if let Ok(edit) = (self.edit)(number) {
                store.edit(&plan, sections::edit(edit));
            }
        });
        let store = desk.store;
        let what = store.t(self.label.clone()).to_string();
        let usual = i64::from(self.usual.get());
        html! {
            <NumberField name={self.name} label={store.t(self.label)} value={i64::from(self.value.get())}
                text_value={Some(AttrValue::from(whole(self.value.get())))} min={i64::from(T::MIN)}
                max={i64::from(T::MAX)} step={self.step} unit={self.unit} parse={parse_number::<T>(store.lang)}
                on_change={set.clone()} chip={ours()} hint={html! { { store.t(self.hint) } }}
                less_label={store.t(Fields::Decrease { what: what.clone() })}
                more_label={store.t(Fields::Increase { what })}
                reset_label={(self.value != self.usual).then(|| store.t(Fields::Reset))}
                on_reset={set.reform(move |()| usual)} />
        }
    }
}

fn seed(desk: &Desk<'_>, usual: u64) -> Html {
    let Desk { store, props, .. } = desk;
    let seed = props.funnel.seed;
    let set = desk.on(FunnelEdit::SetSeed);
    let take = {
        let (set, lang) = (set.clone(), store.lang);
        Callback::from(move |text: String| {
            // Seeds are longer than what people count, so that they are read as digits.
            let digits: String = numerals::folded(&text).chars().filter(|c| !matches!(c, ',' | ' ')).collect();
            let read = digits.parse().map_err(|_| AttrValue::from(lang.t(Text::SeedWrong).into_owned()))?;
            set.emit(read);
            Ok(())
        })
    };
    html! {
        <ReadField name="funnel.seed" label={store.t(Text::Seed)} text={seed.to_string()} {take}
            hint={html! { { store.t(Text::SeedHint { default: usual.to_string() }) } }} chip={ours()}
            reset_label={(seed != usual).then(|| store.t(Fields::Reset))} on_reset={set.reform(move |()| usual)} />
    }
}

fn ours() -> Html {
    html! { <Cite citation={Citation::Ours(OwnRule::ForecastDefaults)} /> }
}
