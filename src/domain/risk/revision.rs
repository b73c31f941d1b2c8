//! The next revision of the rules: an item of the calendar under an id that is always the same.
//!
//! S1 has the handbook brought up to date once a quarter; so are the rules.

use super::Risk;
use super::routine::TRAININGS_A_YEAR;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, ItemId, Status, When};
use crate::domain::hours::MinuteOfDay;

/// The fact that says how often.
pub const FACT: &str = "S1-7-quarterly-training";

/// The item of the calendar that it is, always the same: nothing is put there twice.
pub const ITEM: ItemId = ItemId::from_chance(0x0A15_7C0D_0010);

/// When on the day (ours: the calendar moves it like any item).
pub const START: MinuteOfDay = MinuteOfDay::at(16, 0);

/// How the calendar stands to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is on no day of it, or the one that is there was done.
    Absent,
    /// It is there, on its day.
    There,
    /// It is there on another day.
    Elsewhere,
}

/// The day of the next revision: a quarter after the last, else after the rules begin to hold; today where that is past.
#[must_use]
pub fn next(risk: &Risk, calendar: &Calendar, today: Day) -> Option<Day> {
    let last = risk.revised_on.or(risk.routine_from).or(calendar.opens_on)?;
    let months = i32::try_from(12 / TRAININGS_A_YEAR).ok()?;
    last.plus_months(months).map(|day| day.max(today))
}

/// How the calendar stands to a revision on `day`.
#[must_use]
pub fn standing(calendar: &Calendar, day: Day) -> Standing {
    match calendar.items.get(&ITEM).filter(|item| !is_settled(item)).and_then(|item| item.when) {
        None => Standing::Absent,
        Some(When { at: At::Day(there), .. }) if there == day => Standing::There,
        Some(_) => Standing::Elsewhere,
    }
}

/// The revision on `day`. One that is still to come keeps everything but its day.
#[must_use]
pub fn put(calendar: &Calendar, day: Day, new: impl FnOnce() -> Item) -> Item {
    let kept = calendar.items.get(&ITEM).filter(|item| !is_settled(item));
    let start = kept.and_then(|item| item.when).map_or(START, |when| when.start);
    let item = kept.map_or_else(new, |item| (**item).clone());
    Item { when: Some(When { at: At::Day(day), start }), ..item }
}

const fn is_settled(item: &Item) -> bool {
    matches!(item.status, Status::Sent | Status::Skipped)
}
