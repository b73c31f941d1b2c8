//! New rows that are already in the calendar under another id, as when a table without ids is brought in twice.

use std::collections::BTreeSet;

use super::import::Import;
use super::notation;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::item::{Item, ItemId};
use crate::domain::hours::MinuteOfDay;

/// The new items whose title, day and time an item of the calendar has already.
///
/// Items without a day are told by their title alone; those without a title are told from none.
#[must_use]
pub fn alike(import: &Import, calendar: &Calendar) -> BTreeSet<ItemId> {
    let there: BTreeSet<Face<'_>> = calendar.items.values().filter_map(|item| face(item)).collect();
    let is_there = |item: &Item| face(item).is_some_and(|face| there.contains(&face));
    import.taken.iter().filter(|(_, item)| is_there(item)).map(|(id, _)| *id).collect()
}

/// What a person tells an item by.
type Face<'a> = (&'a str, Option<(String, MinuteOfDay)>);

fn face(item: &Item) -> Option<Face<'_>> {
    let when = item.when.map(|when| (notation::at(when.at), when.start));
    (!item.title.is_blank()).then(|| (item.title.as_str(), when))
}
