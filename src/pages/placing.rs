//! Items that planners put on the calendar, move there, or take out again: one step each, said with a way back.

use crate::domain::plan::PlanId;
use crate::editing::calendar::{CalendarEdit, ItemsChange};
use crate::exchange::sections;
use crate::state::store::Store;

/// Changes the calendar's items.
pub fn change_items(store: &Store, plan: &PlanId, change: ItemsChange, words: impl ToString) {
    store.edit_aloud(plan, sections::edit(CalendarEdit::Items(change)), words);
}
