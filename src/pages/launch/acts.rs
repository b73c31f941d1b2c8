//! What is done from the page: edits of the launch, and its way onto the calendar and off it.

use yew::prelude::*;

use super::{PartProps, words};
use crate::domain::calendar::item::{At, Channel, Item, Owner, Status, When};
use crate::domain::calendar::kind::Kind;
use crate::domain::funnel::place::Place;
use crate::domain::hours::MinuteOfDay;
use crate::domain::launch::LaunchStage;
use crate::domain::launch::placed::Entry;
use crate::domain::launch::task::TaskKey;
use crate::domain::plan::PlanId;
use crate::domain::words::Words;
use crate::editing::launch::{self, LaunchEdit, Wanted};
use crate::exchange::sections;
use crate::i18n::text::launch::{self as texts, Launch as Text};
use crate::pages::placing::change_items;
use crate::state::store::Store;
use crate::templates;

/// When a task of the team stands on its day (ours: the morning, so that the day is left for it).
const MORNING: MinuteOfDay = MinuteOfDay::at(10, 0);

/// Makes an edit of the launch.
pub fn edit(store: &Store, plan: &PlanId, edit: LaunchEdit) {
    store.edit(plan, sections::edit(edit));
}

/// A callback that makes the edit of the launch that `to_edit` makes of a value.
pub fn on<T: 'static>(store: &Store, part: &PartProps, to_edit: impl Fn(T) -> LaunchEdit + 'static) -> Callback<T> {
    store.on_edit(&part.plan.id, move |value| sections::edit(to_edit(value)))
}

/// Adds a task of one's own to a stage, and opens it.
pub fn add(store: &Store, part: &PartProps, stage: LaunchStage) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| match Place::free(&part.launch.own) {
        Some(id) => {
            let text = Words::cut(&store.t(Text::NewTask));
            edit(&store, &part.plan.id, LaunchEdit::Add(id, stage, text));
            part.on_open.emit(Some(TaskKey::Own(id)));
        }
        None => store.say(Text::TooManyOwn),
    })
}

/// Puts the launch onto the calendar: what is missing, and what stands on another day than the list has.
pub fn onto_calendar(store: &Store, part: &PartProps) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let wanted: Vec<Wanted> =
            part.view.entries().map(|(entry, due)| (entry, due, item(&store, &part, entry, due))).collect();
        let n = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
        let change = launch::onto_calendar(&part.calendar, &wanted);
        change_items(&store, &part.plan.id, change, store.t(Text::PutDone { n }));
    })
}

/// Takes everything of the launch off the calendar.
pub fn off_calendar(store: &Store, part: &PartProps) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let change = launch::off_calendar(&part.calendar);
        let n = u32::try_from(change.remove.len()).unwrap_or(u32::MAX);
        change_items(&store, &part.plan.id, change, store.t(Text::TakenOff { n }));
    })
}

/// The item that stands for a task or for the check of a gate. It is for the team only, and the filler leaves it alone.
fn item(store: &Store, part: &PartProps, entry: Entry, due: i32) -> Item {
    let (title, owner) = match entry {
        Entry::Task(key) => {
            let owner = part.view.task(key).map(|task| task.owner.clone());
            (words::task(store, part, key), owner.unwrap_or_default())
        }
        Entry::Gate(stage) => {
            let (measure, bar) = (words::measure(store, stage), words::bar(store, stage));
            let stage = store.t(texts::stage(stage)).to_string();
            (store.t(Text::GateItem { stage, measure, bar }).to_string(), Owner::default())
        }
    };
    let days = i16::try_from(due).unwrap_or(i16::MAX);
    Item {
        kind: Kind::Notice,
        title: Words::cut(&title),
        when: Some(When { at: At::Opening(days), start: MORNING }),
        owner,
        channel: Channel::Team,
        status: Status::Draft,
        is_locked: true,
        ..templates::blank_item()
    }
}
