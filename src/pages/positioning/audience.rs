//! Whom the group is for: ages, lists of short texts, and when they are there.

use yew::prelude::*;

use super::hours::HoursField;
use super::{PartProps, on_edit};
use crate::components::field::FieldGroup;
use crate::components::number_field::{NumberField, NumberSize};
use crate::components::panel::{Panel, full_panel};
use crate::components::tags_field::TagsField;
use crate::domain::positioning::AgeRange;
use crate::domain::quantity::{Age, Bounded};
use crate::domain::words::Tag;
use crate::editing::action::{AudienceList, PositioningEdit};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::positioning::Positioning;
use crate::pages::cite::Cite;
use crate::pages::fields::{parse_number, too_long};
use crate::playbook::Citation;
use crate::state::store::use_store;

/// Most texts in one list.
const MOST_TAGS: usize = 12;

/// Whom the group is for.
#[component]
pub fn AudiencePanel(props: &PartProps) -> Html {
    let store = use_store();
    let list = |list| html! { <TagList plan={props.plan.clone()} {list} /> };
    full_panel(Panel {
        title: store.t(Positioning::AudienceTitle),
        chip: html! { <Cite citation={Citation::Claim("S2-1-factor-persona")} /> },
        body: html! {
            <>
                <AgesField plan={props.plan.clone()} />
                { list(AudienceList::Regions) }
                { list(AudienceList::Interests) }
                { list(AudienceList::Pains) }
                { list(AudienceList::Habits) }
                <HoursField plan={props.plan.clone()} />
            </>
        },
        ..Panel::default()
    })
}

/// Both ends of the ages; one end alone is kept here until the other is given.
#[component]
fn AgesField(props: &PartProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let ages = plan.positioning.audience.ages;
    let half = use_state_eq(|| (None::<Age>, None::<Age>));
    {
        let half = half.setter();
        use_effect_with(ages, move |_| half.set((None, None)));
    }
    let (min, max) = match ages {
        Some(ages) => (Some(ages.min), Some(ages.max)),
        None => *half,
    };
    let set = on_edit(&store, plan, PositioningEdit::SetAges);
    let on_end = |is_min: bool| {
        let (half, set) = (half.setter(), set.clone());
        Callback::from(move |n: i64| {
            let Ok(age) = Age::new(n) else { return };
            let ends = if is_min { (Some(age), max) } else { (min, Some(age)) };
            match ends {
                (Some(min), Some(max)) => set.emit(AgeRange::new(min, max)),
                _ => half.set(ends),
            }
        })
    };
    let parse = |is_min: bool| {
        let (lang, within) = (store.lang, parse_number::<Age>(store.lang));
        Callback::from(move |text: String| {
            let n = within.emit(text)?;
            let (low, high) = if is_min { (Some(n), end(max)) } else { (end(min), Some(n)) };
            match (low, high) {
                (Some(low), Some(high)) if low > high => Err(lang.t(Positioning::AgesCrossed).into_owned().into()),
                _ => Ok(n),
            }
        })
    };
    let field = |name: &'static str, label: Positioning, is_min: bool| {
        let age = if is_min { min } else { max };
        let (low, high) = if is_min { (None, end(max)) } else { (end(min), None) };
        let what = store.t(label).to_string();
        html! {
            <NumberField {name} label={what.clone()} value={end(age).unwrap_or(-1)}
                text_value={Some(age.map_or_else(|| AttrValue::Static(""), |age| age.get().to_string().into()))}
                min={low.unwrap_or(i64::from(Age::MIN))} max={high.unwrap_or(i64::from(Age::MAX))}
                unit={store.t(Fields::UnitYears)} size={NumberSize::Small} parse={parse(is_min)}
                on_change={on_end(is_min)} less_label={store.t(Fields::Decrease { what: what.clone() })}
                more_label={store.t(Fields::Increase { what })} />
        }
    };
    let is_half = min.is_some() != max.is_some();
    let on_reset = {
        let (half, set) = (half.setter(), set.clone());
        Callback::from(move |()| {
            half.set((None, None));
            set.emit(None);
        })
    };
    let has_any = min.is_some() || max.is_some();
    html! {
        <FieldGroup label={store.t(Positioning::Ages)} reset_label={has_any.then(|| store.t(Positioning::AgesClear))}
            {on_reset} hint={if is_half { html! { { store.t(Positioning::AgeOther) } } } else { Html::default() }}>
            <div class="positioning__pair">
                { field("positioning.ages.min", Positioning::AgeFrom, true) }
                { field("positioning.ages.max", Positioning::AgeTo, false) }
            </div>
        </FieldGroup>
    }
}

fn end(age: Option<Age>) -> Option<i64> {
    age.map(|age| i64::from(age.get()))
}

/// Properties of [`TagList`].
#[derive(PartialEq, Properties)]
struct TagListProps {
    plan: std::rc::Rc<crate::domain::plan::Plan>,
    list: AudienceList,
}

/// One list of short texts; a text that cannot be taken is named with its reason.
#[component]
fn TagList(props: &TagListProps) -> Html {
    let store = use_store();
    let refused = use_state_eq(|| None::<AttrValue>);
    let audience = &props.plan.positioning.audience;
    let (name, label, tags) = match props.list {
        AudienceList::Regions => ("positioning.regions", Positioning::Regions, &audience.regions),
        AudienceList::Interests => ("positioning.interests", Positioning::Interests, &audience.interests),
        AudienceList::Pains => ("positioning.pains", Positioning::Pains, &audience.pains),
        AudienceList::Habits => ("positioning.habits", Positioning::Habits, &audience.habits),
    };
    {
        let refused = refused.setter();
        use_effect_with(tags.clone(), move |_| refused.set(None));
    }
    let on_change = {
        let (list, lang, refused, n_before) = (props.list, store.lang, refused.setter(), tags.len());
        let set = on_edit(&store, &props.plan, move |tags| PositioningEdit::SetTags(list, tags));
        Callback::from(move |texts: Vec<AttrValue>| {
            if texts.len() > MOST_TAGS.max(n_before) {
                let max = u32::try_from(MOST_TAGS).unwrap_or(u32::MAX);
                refused.set(Some(lang.t(Fields::TooMany { max }).into_owned().into()));
                return false;
            }
            match texts.iter().map(|text| Tag::new(text.as_str())).collect::<Result<Vec<Tag>, _>>() {
                Ok(tags) => {
                    refused.set(None);
                    set.emit(tags);
                    true
                }
                Err(why) => {
                    refused.set(Some(too_long(why, lang)));
                    false
                }
            }
        })
    };
    let is_full = tags.len() >= MOST_TAGS;
    let hint = is_full.then(|| {
        let max = u32::try_from(MOST_TAGS).unwrap_or(u32::MAX);
        html! { { store.t(Fields::TooMany { max }) } }
    });
    html! {
        <TagsField {name} label={store.t(label)} {on_change} full={is_full} hint={hint.unwrap_or_default()}
            tags={tags.iter().map(|tag| AttrValue::from(tag.as_str().to_owned())).collect::<Vec<_>>()}
            add_label={store.t(Fields::Add)} remove_label={store.t(Fields::Remove { what: "{}".to_owned() })}
            error={(*refused).clone()} />
    }
}
