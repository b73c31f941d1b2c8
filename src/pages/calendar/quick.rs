//! Adding an item by typing a line: what was understood is shown before it is added.

use yew::prelude::*;

use super::desk::{PartProps, rework};
use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::components::text_field::TextField;
use crate::domain::calendar::item::{At, Item, When};
use crate::domain::calendar::quick_add::{self, NoteCode, QuickAdd as Reading};
use crate::domain::hours::MinuteOfDay;
use crate::domain::words::{Name, Words};
use crate::editing::calendar::ItemsLabel;
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::i18n::text::items;
use crate::state::store::{Store, use_store};
use crate::templates;

/// When an item stands whose time nobody said.
const USUAL: MinuteOfDay = MinuteOfDay::at(20, 0);

/// The line.
#[component]
pub fn QuickAdd(props: &PartProps) -> Html {
    let store = use_store();
    let line = use_state_eq(String::new);
    let read = quick_add::read(&line, props.today, None);
    let on_input = {
        let line = line.clone();
        Callback::from(move |text: String| line.set(text))
    };
    let is_empty = line.trim().is_empty();
    let add = {
        let (store, plan, line, read) = (store.clone(), props.plan.id.clone(), line.clone(), read.clone());
        Callback::from(move |()| {
            if line.trim().is_empty() {
                return;
            }
            rework(&store, &plan, ItemsLabel::Add, |rework| rework.add(item_of(&read)));
            line.set(String::new());
        })
    };
    // One field alone in its form: Enter submits it.
    let onsubmit = {
        let add = add.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            add.emit(());
        })
    };
    html! {
        <form class="quick-add" {onsubmit}>
            <TextField name="calendar.quick" label={store.t(Text::QuickAdd)} value={(*line).clone()} {on_input}
                placeholder={store.t(Text::QuickAddHint)} hint={html! { if !is_empty { { understood(&store, &read) } } }} />
            <Button label={store.t(Text::AddItem)} icon={Some(IconName::PLUS)} disabled={is_empty}
                data_action={Some(AttrValue::Static("add-item"))} onclick={add.reform(|_| ())} />
        </form>
    }
}

/// The item that the line describes.
fn item_of(read: &Reading) -> Item {
    let mut item = templates::blank_item();
    item.title = Words::cut(&read.title);
    if let Some(kind) = read.kind {
        item.kind = kind;
    }
    item.when = read.at.map(|at| When { at, start: read.start.unwrap_or(USUAL) });
    if let Some(length) = read.length {
        item.length = length;
    }
    item.repeat.clone_from(&read.repeat);
    item.owner.name = read.owner.clone().unwrap_or_else(Name::default);
    item
}

/// What was understood, as chips.
fn understood(store: &Store, read: &Reading) -> Html {
    let mut chips: Vec<AttrValue> = Vec::new();
    match read.at {
        Some(At::Day(day)) => chips.push(labels::day_of(store.lang, day).into()),
        Some(_) => {}
        None => chips.push(store.t(Text::NoDay)),
    }
    chips.extend(read.start.map(|start| AttrValue::from(start.clock())));
    chips.extend(read.kind.map(|kind| store.t(items::kind(kind))));
    chips.extend(read.owner.as_ref().map(|name| AttrValue::from(name.as_str().to_owned())));
    if !read.title.is_empty() {
        chips.push(read.title.clone().into());
    }
    let refused = read.notes.iter().find_map(|note| match note.code {
        NoteCode::NoSuchDay => Some(Text::NoSuchDay),
        NoteCode::NoSuchTime => Some(Text::NoSuchTime),
        _ => None,
    });
    html! {
        <span class="quick-add__read" role="status">
            { for chips.into_iter().map(|chip| html! { <span class="pill pill--quiet">{ chip }</span> }) }
            if let Some(text) = refused {
                <span class="pill pill--warn">{ store.t(text) }</span>
            }
        </span>
    }
}
