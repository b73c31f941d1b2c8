//! The review in which members are put in their layers again (S2): an item of the calendar that comes back.

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Item, ItemId};
use crate::domain::calendar::repeat::{End, Frequency, Repeat};
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

/// Its first day: 30 days after the opening, or after `today` if that is later. From a day that not every month has it
/// goes on to the first of the next, or months would be left out.
#[must_use]
pub fn first_day(calendar: &Calendar, today: Day) -> Option<Day> {
    calendar.opens_on.map_or(today, |opens_on| opens_on.max(today)).plus(30)?.in_every_month()
}

/// The review on the calendar; one that still waits for its time is on no day of it.
#[must_use]
pub fn placed(calendar: &Calendar) -> Option<&Item> {
    kept(calendar).filter(|item| item.when.is_some())
}

/// The review among the calendar's items, with a time or without one.
#[must_use]
pub fn kept(calendar: &Calendar) -> Option<&Item> {
    calendar.items.get(&ITEM).map(|item| &**item)
}

/// Whether it comes back every so many months, on whatever day of the month.
#[must_use]
pub fn has_rhythm(item: &Item, every: Interval) -> bool {
    item.repeat.as_ref().is_some_and(|repeat| is_monthly(repeat) && repeat.every == every)
}

/// The same review every so many months. Its end, the days that were left out, and the day of the month stay.
#[must_use]
pub fn in_rhythm(item: &Item, every: Interval) -> Item {
    let repeat = match &item.repeat {
        Some(repeat) if is_monthly(repeat) => Repeat { every, ..repeat.clone() },
        Some(other) => Repeat { end: other.end, skipped: other.skipped.clone(), ..repeat(every) },
        None => repeat(every),
    };
    Item { repeat: Some(repeat), ..item.clone() }
}

const fn is_monthly(repeat: &Repeat) -> bool {
    matches!(repeat.frequency, Frequency::MonthlyByDate | Frequency::MonthlyByWeekday | Frequency::MonthlyByLastDay)
}
