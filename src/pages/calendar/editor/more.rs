//! What is needed rarely: length, channel, maker, column, reward, expected participation, links, note, lock.

use yew::prelude::*;

use super::FormProps;
use super::form::Typed;
use super::links::Links;
use crate::components::button::{Button, ButtonKind};
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::field::FieldGroup;
use crate::components::icon::{IconName, icon};
use crate::components::number_field::NumberField;
use crate::components::segmented::Segmented;
use crate::components::select_field::SelectField;
use crate::components::text_field::TextField;
use crate::components::text_link::text_link;
use crate::domain::calendar::effort;
use crate::domain::calendar::form::Form;
use crate::domain::calendar::item::{Channel, Expected, Item, Maker};
use crate::domain::code::Code;
use crate::domain::quantity::{Bounded, Minutes, Percent};
use crate::editing::calendar::ItemEdit;
use crate::i18n::figures::{range, whole};
use crate::i18n::text::calendar::editing::{self, Editing as Text};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::items;
use crate::pages::cite::Cite;
use crate::pages::fields::{on_code, options, parse_number};
use crate::pages::item_link;
use crate::playbook::Citation;
use crate::state::route::Planner;
use crate::state::store::Store;

/// Whether any of it is filled in.
pub fn is_used(item: &Item) -> bool {
    !item.reward.is_blank() || !item.note.is_blank() || !item.links.is_empty() || item.expected.is_some()
}

/// The fold with its fields.
pub fn fold(store: &Store, props: &FormProps, typed: &Typed, is_unfolded: bool) -> Html {
    let (item, lang) = (&props.item, store.lang);
    let columns = props.part.calendar.columns.iter().map(|column| AttrValue::from(column.name.as_str().to_owned()));
    html! {
        <details class="editor__more" open={is_unfolded}>
            <summary class="editor__more-head">
                { icon(IconName::CHEVRON_RIGHT) }
                <span>{ store.t(Text::More) }</span>
                <span class="editor__more-hint">{ store.t(Text::MoreHint) }</span>
            </summary>
            <div class="editor__form">
                { length(store, props) }
                <div class="editor__pair">
                    <SelectField name="calendar.item.channel" label={store.t(Text::Channel)}
                        options={options::<Channel>(lang, items::channel)} value={item.channel.code()}
                        on_select={on_code(props.on(store, ItemEdit::SetChannel))} />
                    <FieldGroup label={store.t(Text::Maker)}>
                        <Segmented name="calendar.item.maker" label={store.t(Text::Maker)} block={true}
                            options={options::<Maker>(lang, items::maker)} value={item.maker.code()}
                            on_select={on_code(props.on(store, ItemEdit::SetMaker))} />
                    </FieldGroup>
                </div>
                <TextField name="calendar.item.column" label={store.t(Text::Column)} value={typed.column.value.clone()}
                    on_input={typed.column.on_input.clone()} error={typed.column.error.clone()}
                    suggestions={columns.collect::<Vec<_>>()} />
                <TextField name="calendar.item.reward" label={store.t(Text::Reward)} value={typed.reward.value.clone()}
                    on_input={typed.reward.on_input.clone()} error={typed.reward.error.clone()} />
                { expected(store, props) }
                <Links ..props.clone() />
                <TextField name="calendar.item.note" label={store.t(Text::Note)} value={typed.note.value.clone()}
                    on_input={typed.note.on_input.clone()} error={typed.note.error.clone()} />
                <Checkbox name="calendar.item.locked" label={store.t(Text::Locked)} remark={store.t(Text::LockedNote)}
                    checked={item.is_locked} look={CheckLook::Switch} on_change={props.on(store, ItemEdit::SetLocked)} />
            </div>
        </details>
    }
}

/// How long it takes to hold, and to make.
fn length(store: &Store, props: &FormProps) -> Html {
    let item = &props.item;
    let (minutes, citation) = effort::production(item.kind, item.maker);
    let hint = html! { <>{ store.t(Text::Production { minutes }) }{ " " }<Cite {citation} /></> };
    let what = store.t(Text::Length).to_string();
    let on_change = {
        let (store, props) = (store.clone(), props.clone());
        Callback::from(move |n: i64| {
            if let Ok(length) = Minutes::new(n) {
                props.set(&store, ItemEdit::SetLength(length));
            }
        })
    };
    html! {
        <NumberField name="calendar.item.length" label={store.t(Text::Length)} unit={store.t(Text::Minutes)}
            value={i64::from(item.length.get())} min={i64::from(Minutes::MIN)} max={i64::from(Minutes::MAX)} step={15}
            parse={parse_number::<Minutes>(store.lang)} {on_change} {hint}
            less_label={store.t(Fields::Decrease { what: what.clone() })}
            more_label={store.t(Fields::Increase { what })} />
    }
}

/// The share of members who are expected to take part: none, one's own, or a source's by the form.
fn expected(store: &Store, props: &FormProps) -> Html {
    let expected = props.item.expected;
    let members = props.part.setting().members();
    let take = |form: Form| {
        let Some(range_of) = form.expected() else { return Html::default() };
        let stated = form.stated();
        let words = format!("{} {}–{}%", store.t(editing::form(form)), stated.min, stated.max);
        let onclick = props.on(store, move |_: MouseEvent| ItemEdit::SetExpected(Some(range_of)));
        let is_on = expected == Some(range_of);
        html! {
            <span class="editor__take">
                <Button label={words} small={true} aria_pressed={Some(AttrValue::from(is_on.to_string()))} {onclick} />
                <Cite citation={Citation::Claim(stated.fact)} />
            </span>
        }
    };
    html! {
        <FieldGroup label={store.t(Text::Expected)}>
            if let Some(expected) = expected {
                <div class="editor__pair">
                    { end(store, props, expected, "calendar.item.expected.min", Text::ExpectedMin, expected.min) }
                    { end(store, props, expected, "calendar.item.expected.max", Text::ExpectedMax, expected.max) }
                </div>
                <p class="field__hint">
                    { store.t(Text::ExpectedPeople {
                        people: range(&people(expected.min, members), &people(expected.max, members)),
                        members: whole(members),
                    }) }
                    { " " }
                    <Button label={store.t(Text::ExpectedNone)} kind={ButtonKind::Ghost} small={true}
                        onclick={props.on(store, |_: MouseEvent| ItemEdit::SetExpected(None))} />
                </p>
            }
            if props.spot.day.is_some() {
                <p class="field__hint">
                    { text_link(
                        item_link::href(&props.part.plan.id, Planner::Funnel, props.spot),
                        store.t(Text::ToForecast),
                    ) }
                </p>
            }
            <p class="editor__take-head">{ store.t(Text::ExpectedTake) }</p>
            <div class="editor__takes">{ for Form::ALL.iter().map(|&form| take(form)) }</div>
        </FieldGroup>
    }
}

/// One end of the range; the other gives way where it is passed.
fn end(store: &Store, props: &FormProps, now: Expected, name: &'static str, label: Text, value: Percent) -> Html {
    let is_min = label == Text::ExpectedMin;
    let label = store.t(label);
    let on_change = {
        let (store, props) = (store.clone(), props.clone());
        Callback::from(move |n: i64| {
            let Ok(end) = Percent::new(n) else { return };
            let (min, max) = if is_min { (end, now.max.max(end)) } else { (now.min.min(end), end) };
            props.set(&store, ItemEdit::SetExpected(Expected::new(min, max)));
        })
    };
    html! {
        <NumberField {name} label={label.clone()} unit="%" value={i64::from(value.get())} min={i64::from(Percent::MIN)}
            max={i64::from(Percent::MAX)} step={5} parse={parse_number::<Percent>(store.lang)} {on_change}
            less_label={store.t(Fields::Decrease { what: label.to_string() })}
            more_label={store.t(Fields::Increase { what: label.to_string() })} />
    }
}

/// So many of the members, rounded half up.
fn people(share: Percent, members: u32) -> String {
    whole((share.get() * members + 50) / 100)
}
