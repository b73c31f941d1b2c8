//! One item: every field is saved as it is typed, and every change can be undone.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{PartProps, edit};
use super::screen::Act;
use crate::components::button::{Button, ButtonKind};
use crate::components::checkbox::Checkbox;
use crate::components::dialog::{Dialog, DialogPlace};
use crate::components::icon::IconName;
use crate::components::number_field::NumberField;
use crate::components::segmented::Segmented;
use crate::components::select_field::SelectField;
use crate::components::text_area::TextArea;
use crate::components::text_field::TextField;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, ItemId, Maker, Owner, Status, When};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::occurrence::Spot;
use crate::domain::code::Code as _;
use crate::domain::hours::MinuteOfDay;
use crate::domain::plan::Plan;
use crate::domain::quantity::{Bounded, Minutes};
use crate::editing::calendar::{CalendarEdit, ItemEdit, ItemsChange, ItemsLabel};
use crate::i18n::text::calendar::Calendar as Text;
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::items;
use crate::pages::fields::{on_code, options, parse_number, use_text};
use crate::state::store::{Store, use_store};

/// Properties of [`Editor`].
#[derive(PartialEq, Properties)]
pub struct EditorProps {
    /// What the parts of the page share.
    pub part: PartProps,
    /// Where the item is met.
    pub spot: Spot,
}

/// The dialog; nothing where the item is gone.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let store = use_store();
    let (part, id) = (&props.part, props.spot.id);
    let Some(item) = part.calendar.items.get(&id).cloned() else { return Html::default() };
    let on_close = part.on_act.reform(|()| Act::Close);
    let remove = {
        let (store, plan, on_close) = (store.clone(), part.plan.id.clone(), on_close.clone());
        Callback::from(move |_: MouseEvent| {
            let change = ItemsChange { label: ItemsLabel::Remove, put: Vec::new(), remove: vec![id] };
            on_close.emit(());
            edit(&store, &plan, CalendarEdit::Items(change));
            store.say(Text::Deleted);
        })
    };
    let footer_start = html! { <span class="quiet">{ store.t(Text::Saves) }</span> };
    let footer = html! {
        <>
            <Button label={store.t(Text::Delete)} icon={Some(IconName::TRASH)} kind={ButtonKind::Ghost} onclick={remove}
                data_action={Some(AttrValue::Static("delete-item"))} />
            <Button label={store.t(Text::Done)} kind={ButtonKind::Primary} onclick={on_close.reform(|_| ())} />
        </>
    };
    html! {
        <Dialog title={store.t(Text::EditItem)} place={DialogPlace::Drawer} on_close={on_close.clone()}
            close_label={Some(store.t(Common::Close))} {footer_start} {footer}>
            <Form plan={part.plan.clone()} {item} {id} />
        </Dialog>
    }
}

/// Properties of [`Form`].
#[derive(PartialEq, Properties)]
struct FormProps {
    plan: Rc<Plan>,
    item: Rc<Item>,
    id: ItemId,
}

impl FormProps {
    /// A callback that changes the item by what `to_edit` makes of a value.
    fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> ItemEdit + 'static) -> Callback<T> {
        let (store, plan, id) = (store.clone(), self.plan.id.clone(), self.id);
        Callback::from(move |value| edit(&store, &plan, CalendarEdit::Item(id, to_edit(value))))
    }
}

#[component]
fn Form(props: &FormProps) -> Html {
    let store = use_store();
    let item = &props.item;
    let lang = store.lang;
    let title = use_text(&item.title, lang, props.on(&store, ItemEdit::SetTitle));
    let text = use_text(&item.text, lang, props.on(&store, ItemEdit::SetText));
    let note = use_text(&item.note, lang, props.on(&store, ItemEdit::SetNote));
    let reward = use_text(&item.reward, lang, props.on(&store, ItemEdit::SetReward));
    let role = item.owner.role;
    let owner =
        use_text(&item.owner.name, lang, props.on(&store, move |name| ItemEdit::SetOwner(Owner { role, name })));
    html! {
        <div class="stack">
            <TextField name="calendar.item.title" label={store.t(Text::ItemTitle)} value={title.value}
                on_input={title.on_input} error={title.error} large={true} />
            <SelectField name="calendar.item.kind" label={store.t(Text::Kind)} options={options::<Kind>(lang, items::kind)}
                value={item.kind.code()} on_select={on_code(props.on(&store, ItemEdit::SetKind))} />
            <WhenFields plan={props.plan.clone()} item={item.clone()} id={props.id} />
            <div class="fields-row">
                <NumberField name="calendar.item.length" label={store.t(Text::Length)} unit={store.t(Text::Minutes)}
                    value={i64::from(item.length.get())} min={i64::from(Minutes::MIN)} max={i64::from(Minutes::MAX)} step={15}
                    parse={parse_number::<Minutes>(lang)}
                    on_change={props.on(&store, |n: i64| ItemEdit::SetLength(Minutes::new(n).unwrap_or(Minutes::literal(0))))}
                    less_label={store.t(Fields::Decrease { what: store.t(Text::Length).to_string() })}
                    more_label={store.t(Fields::Increase { what: store.t(Text::Length).to_string() })} />
                <SelectField name="calendar.item.status" label={store.t(Text::Status)} options={options::<Status>(lang, items::status)}
                    value={item.status.code()} on_select={on_code(props.on(&store, ItemEdit::SetStatus))} />
            </div>
            <Segmented name="calendar.item.maker" label={store.t(Text::Maker)} options={options::<Maker>(lang, items::maker)}
                value={item.maker.code()} on_select={on_code(props.on(&store, ItemEdit::SetMaker))} />
            <TextField name="calendar.item.owner" label={store.t(Text::OwnerName)} value={owner.value}
                on_input={owner.on_input} error={owner.error} />
            <TextArea name="calendar.item.text" label={store.t(Text::Text)} rows={5} value={text.value}
                on_input={text.on_input} error={text.error} />
            <TextField name="calendar.item.reward" label={store.t(Text::Reward)} value={reward.value}
                on_input={reward.on_input} error={reward.error} />
            <TextField name="calendar.item.note" label={store.t(Text::Note)} value={note.value}
                on_input={note.on_input} error={note.error} />
            <Checkbox name="calendar.item.locked" label={store.t(Text::Locked)} checked={item.is_locked}
                on_change={props.on(&store, ItemEdit::SetLocked)} />
            if item.repeat.is_some() {
                <p class="quiet">{ store.t(Text::Repeats) }</p>
            }
        </div>
    }
}

/// Day and time, as text until they are a day and a time.
#[component]
fn WhenFields(props: &FormProps) -> Html {
    let store = use_store();
    let when = props.item.when;
    let day = match when.map(|when| when.at) {
        Some(At::Day(day)) => day.iso(),
        _ => String::new(),
    };
    let start = when.map_or_else(String::new, |when| when.start.clock());
    let wrong = use_state_eq(|| None::<Text>);
    let on_day = {
        let wrong = wrong.clone();
        let set = props.on(&store, ItemEdit::SetWhen);
        let start = when.map_or(MinuteOfDay::at(20, 0), |when| when.start);
        Callback::from(move |text: String| match Day::parse(text.trim()) {
            Some(day) => {
                wrong.set(None);
                set.emit(Some(When { at: At::Day(day), start }));
            }
            None if text.trim().is_empty() => {
                wrong.set(None);
                set.emit(None);
            }
            None => wrong.set(Some(Text::NoSuchDay)),
        })
    };
    let on_start = {
        let wrong = wrong.clone();
        let set = props.on(&store, ItemEdit::SetWhen);
        Callback::from(move |text: String| match (MinuteOfDay::parse(text.trim()), when) {
            (Some(start), Some(when)) => {
                wrong.set(None);
                set.emit(Some(When { start, ..when }));
            }
            _ => wrong.set(Some(Text::NoSuchTime)),
        })
    };
    let error = |of: Text| wrong.as_ref().filter(|wrong| **wrong == of).map(|wrong| store.t(wrong));
    html! {
        <div class="fields-row">
            <TextField name="calendar.item.day" label={store.t(Text::Day)} value={day} on_input={on_day}
                placeholder="2026-09-16" error={error(Text::NoSuchDay)} />
            <TextField name="calendar.item.start" label={store.t(Text::Start)} value={start} on_input={on_start}
                placeholder="20:00" error={error(Text::NoSuchTime)} disabled={when.is_none()} />
        </div>
    }
}
