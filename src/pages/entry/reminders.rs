//! Reminders of codes on the calendar: put there once, moved with their codes, taken out when no code asks for them.

use yew::prelude::*;

use super::desk::PartProps;
use crate::domain::calendar::item::{At, Channel, Check, Item, ItemId, Status, When};
use crate::domain::calendar::kind::Kind;
use crate::domain::entry::codes::{Reminder, Standing, reminder_id};
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::Minutes;
use crate::domain::words::Words;
use crate::editing::calendar::{ItemsChange, ItemsLabel};
use crate::i18n::text::entry::panels::Panels as Text;
use crate::i18n::text::entry::wording;
use crate::pages::placing::change_items;
use crate::state::store::Store;
use crate::templates;

/// When a code is replaced: before the members are there (ours).
const START: MinuteOfDay = MinuteOfDay::at(10, 0);
/// How long that takes (ours).
const LENGTH: Minutes = Minutes::literal(10);

/// What is done with reminders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Those that are not there are put there.
    Put,
    /// Those on other days are moved.
    Move,
    /// Those that no code asks for are taken out.
    TakeOut,
}

/// A press that does so, as one step, and says so with a way back.
pub fn on_act(
    store: &Store,
    part: &PartProps,
    act: Act,
    reminders: &[Reminder],
    surplus: &[ItemId],
) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    let (reminders, surplus) = (reminders.to_vec(), surplus.to_vec());
    Callback::from(move |_| {
        let change = change(&store, &part, act, &reminders, &surplus);
        let n = u32::try_from(change.put.len() + change.remove.len()).unwrap_or(u32::MAX);
        let words = match act {
            Act::Put => Text::PutDone { n },
            Act::Move => Text::MoveDone { n },
            Act::TakeOut => Text::TakeOutDone { n },
        };
        change_items(&store, &part.plan.id, change, store.t(words));
    })
}

fn change(store: &Store, part: &PartProps, act: Act, reminders: &[Reminder], surplus: &[ItemId]) -> ItemsChange {
    let id = |reminder: &Reminder| reminder_id(reminder.code.group, reminder.code.number);
    let when = |reminder: &Reminder, start| Some(When { at: At::Day(reminder.day), start });
    match act {
        Act::Put => {
            let missing = reminders.iter().filter(|reminder| reminder.standing == Standing::Missing);
            let put = missing.map(|reminder| (id(reminder), item(store, part, reminder).into()));
            ItemsChange { label: ItemsLabel::Add, put: put.collect(), remove: Vec::new() }
        }
        Act::Move => {
            let elsewhere = reminders.iter().filter(|it| matches!(it.standing, Standing::Elsewhere(_)));
            let moved = elsewhere.filter_map(|reminder| {
                let item = part.calendar.items.get(&id(reminder))?;
                let start = item.when.map_or(START, |when| when.start);
                Some((id(reminder), Item { when: when(reminder, start), ..(**item).clone() }.into()))
            });
            ItemsChange { label: ItemsLabel::Move, put: moved.collect(), remove: Vec::new() }
        }
        Act::TakeOut => ItemsChange { label: ItemsLabel::Remove, put: Vec::new(), remove: surplus.to_vec() },
    }
}

/// The item: a notice for the team, with S1's three places to hang a code as its checklist.
fn item(store: &Store, part: &PartProps, reminder: &Reminder) -> Item {
    let lang = store.lang;
    let n_groups = part.derived.inputs.groups_max;
    let check = |text: &str| Check { text: Words::cut(text), is_done: false };
    Item {
        kind: Kind::Notice,
        title: Words::cut(&wording::reminder_title(reminder.code.group, n_groups, lang)),
        when: Some(When { at: At::Day(reminder.day), start: START }),
        length: LENGTH,
        channel: Channel::Team,
        status: Status::Ready,
        checks: wording::code_places(lang).map(check).to_vec(),
        ..templates::blank_item()
    }
}
