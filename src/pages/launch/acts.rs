//! What is done from the page: edits of the launch, and its way onto the calendar and off it.

use yew::prelude::*;

use super::PartProps;
use crate::checkup::putting;
use crate::domain::funnel::place::Place;
use crate::domain::launch::LaunchStage;
use crate::domain::launch::task::TaskKey;
use crate::domain::plan::PlanId;
use crate::domain::words::Words;
use crate::editing::launch::{self, LaunchEdit};
use crate::exchange::sections;
use crate::i18n::text::launch::Launch as Text;
use crate::pages::placing::change_items;
use crate::state::store::Store;

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
        let wanted = putting::launch(&part.launch, &part.view, part.plan.positioning.platform, store.lang);
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
