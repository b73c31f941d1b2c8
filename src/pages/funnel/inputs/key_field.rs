//! The field of one number: typed, slid, switched off, and taken back.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::number_field::{NumberField, NumberSize};
use crate::components::pill::{PillTone, pill};
use crate::components::slider::Slider;
use crate::components::text_link::text_link;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::key::{Field, Key};
use crate::domain::funnel::said::{Said, Saying};
use crate::domain::plan::PlanId;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::funnel::panel::{self, Panel as Text};
use crate::i18n::{Lang, Say};
use crate::pages::cite::Cite;
use crate::playbook::Citation;
use crate::playbook::claims::{ACTIVITY_FACT, OVERLOAD_FACT};
use crate::simulation::from_plan::origin::{Origin, Part};
use crate::simulation::from_plan::{Row, Standing, float};
use crate::state::route::{Planner, Route};
use crate::views::funnel::field::{came_from, first, range, refusal, standing, texts, unit, usual, worded};
use crate::views::funnel::number::{TRACK, Track, read, step, written};

/// How much of a field is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// All of it.
    Full,
    /// What several fields mean stands above them.
    Explained,
    /// One of a row of small ones: the figure alone.
    Small,
}

/// Properties of [`KeyField`]. No handle of the store is among them, so that a field is drawn anew only where something
/// about its own number has changed.
#[derive(Clone, PartialEq, Properties)]
pub struct KeyFieldProps {
    /// The number.
    pub of: Key,
    /// How it stands.
    pub row: Row,
    /// Whether it was said in what is looked at itself, the base or the scenario.
    pub is_own: bool,
    /// How it stands in the base, where a scenario is looked at.
    #[prop_or_default]
    pub base: Option<Standing>,
    /// Visible label.
    pub label: AttrValue,
    /// How much is shown.
    #[prop_or(Look::Full)]
    pub look: Look,
    /// The plan, for links to its other parts.
    pub plan: PlanId,
    /// The language in force.
    pub lang: Lang,
    /// Says the number.
    pub on_say: Callback<Saying>,
    /// Takes back what was said of it.
    pub on_reset: Callback<Vec<Key>>,
}

impl KeyFieldProps {
    fn t(&self, text: impl Say) -> AttrValue {
        self.lang.t(text).into_owned().into()
    }

    fn say(&self, said: Said) {
        // What does not fit was refused before it comes here; a slider's ends are those of the number.
        if let Ok(saying) = Saying::new(self.of, said) {
            self.on_say.emit(saying);
        }
    }

    /// A number around which steps and percent signs are understood.
    fn around(&self) -> f64 {
        match self.row.default {
            Standing::Number(value) | Standing::Between(value, _) => value,
            Standing::Off | Standing::Absent => 0.0,
        }
    }
}

/// The field.
#[component]
pub fn KeyField(props: &KeyFieldProps) -> Html {
    let (key, lang) = (props.of, props.lang);
    let props = Rc::new(props.clone());
    // A slider keeps its track while it moves: one that grew with its value would run away from under the pointer.
    let slid = use_mut_ref(|| None::<(Track, f64)>);
    let (value, shown) = match props.row.value {
        Standing::Number(value) => (value, Some(value)),
        // Sliding begins in the middle.
        Standing::Between(low, high) => (low.midpoint(high), None),
        Standing::Off | Standing::Absent => (first(key).map_or(0.0, float), None),
    };
    let around = props.around();
    let kept = slid.borrow().filter(|(_, at)| shown == Some(*at)).map(|(track, _)| track);
    let track = kept.or_else(|| Track::of(key, around, value)).filter(|_| props.look != Look::Small);
    let words = AttrValue::from(standing(key, props.row.value, lang));
    let beside = track.map(|track| {
        let (props, slid) = (props.clone(), slid.clone());
        let on_input = Callback::from({
            let props = props.clone();
            move |at: i64| {
                if let Ok(number) = Decimal::new(track.value(at)) {
                    *slid.borrow_mut() = Some((track, float(number)));
                    props.say(Said::Number(number));
                }
            }
        });
        html! {
            <Slider label={props.label.clone()} value={track.at(value)} min={0} max={TRACK} step={track.stride()}
                value_text={words.clone()} {on_input} />
        }
    });
    let parse = Callback::from(move |text: String| match read(key, &text, around).map(|saying| saying.said()) {
        Ok(Said::Number(number)) => Ok(number.millionths()),
        // An empty field is told by itself.
        Ok(Said::Off) => Err(AttrValue::default()),
        Err(why) => Err(refusal(key, why, lang).into()),
    });
    let on_change = {
        let props = props.clone();
        Callback::from(move |millionths: i64| {
            if let Ok(number) = Decimal::new(millionths) {
                props.say(Said::Number(number));
            }
        })
    };
    let switch_off = {
        let props = props.clone();
        Callback::from(move |()| match props.row.value {
            Standing::Off => {}
            // What usually is off is off once nothing is said of it.
            _ if props.base.is_none() && props.row.default == Standing::Off => props.on_reset.emit(vec![key]),
            _ => props.say(Said::Off),
        })
    };
    let reset_label = (props.is_own && props.look != Look::Small)
        .then(|| if props.base.is_some() { props.t(Text::ToBase) } else { props.t(Fields::Reset) });
    let (min, max) = key.range();
    let what = props.label.to_string();
    let size = if track.is_some() || props.look == Look::Small { NumberSize::Small } else { NumberSize::Normal };
    let is_in_row = props.look == Look::Small;
    html! {
        <div class={classes!(
                "key-field",
                track.is_some().then_some("key-field--slid"),
                is_in_row.then_some("key-field--small"),
                props.is_own.then_some("is-own"),
            )} data-key={key.code()}>
            <NumberField name={format!("funnel.{}", key.code())} label={props.label.clone()} {size}
                value={(value * Decimal::ONE as f64).round() as i64} blank={shown.is_none()} placeholder={words}
                text_value={shown.map(|value| AttrValue::from(written(key, value)))}
                {min} {max} step={step(key, around)} fractions={!key.is_whole()}
                unit={if is_in_row || shown.is_none() { AttrValue::default() } else { props.t(unit(key)) }}
                {parse} {on_change} on_clear={key.can_be_off().then(|| switch_off.clone())}
                less_label={props.t(Fields::Decrease { what: what.clone() })}
                more_label={props.t(Fields::Increase { what })}
                chip={if is_in_row { Html::default() } else { chip(&props) }}
                beside={beside.unwrap_or_default()}
                hint={if is_in_row { Html::default() } else { hint(&props) }}
                {reset_label} on_reset={props.on_reset.reform(move |()| vec![key])} />
            if key.can_be_off() {
                { switch(&props, &switch_off) }
            }
        </div>
    }
}

/// Where the number comes from.
fn chip(props: &KeyFieldProps) -> Html {
    let origin = props.row.origin;
    let cite = |citation: Option<Citation>| html! { { for citation.map(|citation| html! { <Cite {citation} /> }) } };
    let inner = match (origin, came_from(origin)) {
        (Origin::Plan(part, citation), Some(text)) => {
            let planner = match part {
                Part::Positioning => Planner::Positioning,
                Part::Staffing => Planner::Staffing,
                Part::Calendar => Planner::Calendar,
                Part::Entry => Planner::Entry,
            };
            html! { <>{ text_link(Route::plan(&props.plan, planner).href(), props.t(text)) }{ cite(citation) }</> }
        }
        (_, Some(text)) => pill(props.t(text), PillTone::Info),
        (Origin::Said, None) if props.base.is_some() => pill(props.t(Text::SaidInBase), PillTone::Quiet),
        (_, None) => cite(origin.citation()),
    };
    let code = match origin {
        Origin::Default(_) => "default",
        Origin::Plan(..) => "plan",
        Origin::Said => "said",
        Origin::Measured { .. } => "measured",
        Origin::Scenario => "scenario",
    };
    html! { <span class="key-field__origin" data-origin={code}>{ inner }</span> }
}

/// What the number means, how large it may be, and what it would be if nobody had said anything.
fn hint(props: &KeyFieldProps) -> Html {
    let (key, lang, row) = (props.of, props.lang, props.row);
    let gap = lang.pick("", " ");
    let meaning = (props.look == Look::Full).then(|| html! { <>{ props.t(texts(key).1) }{ gap }</> });
    let range = range(key, lang);
    let range = match row.default {
        Standing::Absent => range.into(),
        default => props.t(Text::RangeDefault { range, default: usual(key, default, lang) }),
    };
    let is_said = row.origin.is_said() || row.origin == Origin::Scenario;
    let source = row.default_origin.citation().filter(|_| is_said);
    let base = props.base.filter(|_| props.is_own);
    let base = base.map(|base| props.t(Text::BaseIs { value: standing(key, base, lang) }));
    let differ = match row.value {
        Standing::Between(..) => Some(props.t(Text::Differ { range: standing(key, row.value, lang) })),
        _ => None,
    };
    html! {
        <>
            { for meaning }
            <span class="key-field__range">{ range }</span>
            { for source.map(|citation| html! { <>{ " " }<Cite {citation} /></> }) }
            { for base.map(|base| html! { <b class="key-field__base">{ base }</b> }) }
            { for differ.map(|differ| html! { <span class="key-field__differ">{ differ }</span> }) }
        </>
    }
}

/// The switch of a number that can be off; beside that of too many messages, what two sources say of it.
fn switch(props: &Rc<KeyFieldProps>, switch_off: &Callback<()>) -> Html {
    let key = props.of;
    let on_change = {
        let (props, switch_off) = (props.clone(), switch_off.clone());
        Callback::from(move |is_on: bool| match first(key).filter(|_| is_on) {
            Some(number) => props.say(Said::Number(number)),
            None => switch_off.emit(()),
        })
    };
    let remark = match (key, first(key)) {
        (Key::Plan(Field::OverloadMessages), Some(first)) => worded(key, float(first), props.lang),
        _ => String::new(),
    };
    html! {
        <div class="key-field__switch">
            <Checkbox name={format!("funnel.{}.on", key.code())} label={props.t(panel::switch(key))}
                checked={props.row.value != Standing::Off} look={CheckLook::Switch} {on_change} />
            if key == Key::Plan(Field::OverloadMessages) {
                <span class="key-field__sources">
                    { remark }{ " " }
                    <Cite citation={Citation::Claim(OVERLOAD_FACT)} />{ " " }
                    <Cite citation={Citation::Claim(ACTIVITY_FACT)} />
                </span>
            }
        </div>
    }
}
