//! The day on which an item stands, once days that hang on the opening or on other items are worked out.

use super::Calendar;
use super::day::Day;
use super::item::{At, Item};

/// The item's own day, which is the first of its occurrences.
///
/// None while it is not scheduled, while the opening has no day, where it hangs on an item that has none or is not
/// there, where items hang on one another in a circle, and where the day would lie outside 1901 to 2100.
#[must_use]
pub fn first_day(calendar: &Calendar, item: &Item) -> Option<Day> {
    let mut at = item.when?.at;
    let mut offset = 0_i32;
    // A longer chain than there are items goes round in a circle.
    for _ in 0..=calendar.items.len() {
        let day = match at {
            At::Day(day) => Some(day),
            At::Opening(days) => {
                offset = offset.checked_add(i32::from(days))?;
                calendar.opens_on
            }
            At::Item(id, days) => {
                offset = offset.checked_add(i32::from(days))?;
                at = calendar.items.get(&id)?.when?.at;
                continue;
            }
        };
        return day?.plus(offset);
    }
    None
}
