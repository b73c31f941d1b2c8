//! The review in which members are put in their layers again (S2): an item of the calendar that comes back.

use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::ItemId;
use crate::domain::calendar::repeat::{End, Frequency, Repeat};
use crate::domain::calendar::{Calendar, item};
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::Interval;

/// The fact that asks for it; how often is not stated.
pub const FACT: &str = "S2-5-re-layer";

/// The item of the calendar that it is, always the same: nothing is put there twice.
pub const ITEM: ItemId = ItemId::from_chance(0x001A_7E25_0001);

/// When on the day (ours: the calendar moves it like any item).
pub const START: MinuteOfDay = MinuteOfDay::at(10, 0);

/// How it comes back.
#[must_use]
pub const fn repeat(every: Interval) -> Repeat {
    Repeat { frequency: Frequency::MonthlyByDate, every, weekdays: Vec::new(), end: End::Never, skipped: Vec::new() }
}

/// Its first day: a month after the opening, or after `today` if that is later.
#[must_use]
pub fn first_day(calendar: &Calendar, today: Day) -> Option<Day> {
    calendar.opens_on.map_or(today, |opens_on| opens_on.max(today)).plus(30)
}

/// The review on the calendar.
#[must_use]
pub fn placed(calendar: &Calendar) -> Option<&item::Item> {
    calendar.items.get(&ITEM).map(|item| &**item)
}
