//! The check-in of every day on the calendar: one item that comes back, under an id that is always the same.

use super::Engagement;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, ItemId, When};
use crate::domain::calendar::repeat::{End, Frequency, Repeat};
use crate::domain::quantity::Interval;

/// The item of the calendar that it is, always the same: nothing is put there twice.
pub const ITEM: ItemId = ItemId::from_chance(0x00C4_EC1A_0001);

/// How the calendar stands to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is on no day of it.
    Absent,
    /// It is there, at its time.
    There,
    /// It is there at another time.
    Elsewhere,
}

/// How it comes back: every day.
#[must_use]
pub const fn repeat() -> Repeat {
    Repeat {
        frequency: Frequency::Daily,
        every: Interval::literal(1),
        weekdays: Vec::new(),
        end: End::Never,
        skipped: Vec::new(),
    }
}

/// How the calendar stands to the check-in.
#[must_use]
pub fn standing(engagement: &Engagement, calendar: &Calendar) -> Standing {
    match calendar.items.get(&ITEM).and_then(|item| item.when) {
        None => Standing::Absent,
        Some(when) if engagement.check_in_at.is_none_or(|at| at == when.start) => Standing::There,
        Some(_) => Standing::Elsewhere,
    }
}

/// The check-in at its time, first on `from`. What is on the calendar keeps everything but its time; none where nobody
/// said the time.
#[must_use]
pub fn put(engagement: &Engagement, calendar: &Calendar, from: Day, new: impl FnOnce() -> Item) -> Option<Item> {
    let start = engagement.check_in_at?;
    let kept = calendar.items.get(&ITEM);
    let at = kept.and_then(|item| item.when).map_or(At::Day(from), |when| when.at);
    let item = kept.map_or_else(new, |item| (**item).clone());
    Some(Item { when: Some(When { at, start }), repeat: item.repeat.clone().or(Some(repeat())), ..item })
}
