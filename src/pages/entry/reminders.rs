//! Reminders of codes on the calendar: put there once, moved with their codes, taken out when no code asks for them.

use yew::prelude::*;

use super::desk::PartProps;
use crate::checkup::putting::{self, MORNING};
use crate::domain::calendar::item::{At, Item, ItemId, When};
use crate::domain::entry::codes::{Reminder, Standing, reminder_id};
use crate::editing::calendar::{ItemsChange, ItemsLabel};
use crate::i18n::text::entry::panels::Panels as Text;
use crate::pages::placing::change_items;
use crate::state::store::Store;

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
            let n_groups = part.derived.inputs.groups_max;
            let missing = reminders.iter().filter(|reminder| reminder.standing == Standing::Missing);
            let put = missing.map(|reminder| (id(reminder), putting::reminder(reminder, n_groups, store.lang).into()));
            ItemsChange { label: ItemsLabel::Add, put: put.collect(), remove: Vec::new() }
        }
        Act::Move => {
            let elsewhere = reminders.iter().filter(|it| matches!(it.standing, Standing::Elsewhere(_)));
            let moved = elsewhere.filter_map(|reminder| {
                let item = part.calendar.items.get(&id(reminder))?;
                let start = item.when.map_or(MORNING, |when| when.start);
                Some((id(reminder), Item { when: when(reminder, start), ..(**item).clone() }.into()))
            });
            ItemsChange { label: ItemsLabel::Move, put: moved.collect(), remove: Vec::new() }
        }
        Act::TakeOut => ItemsChange { label: ItemsLabel::Remove, put: Vec::new(), remove: surplus.to_vec() },
    }
}
