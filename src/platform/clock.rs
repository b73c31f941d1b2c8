//! What time it is.

use chrono::{DateTime, Datelike, FixedOffset, Timelike};

use crate::domain::calendar::day::Day;
use crate::domain::hours::MinuteOfDay;
use crate::domain::staffing::cards::Month;

/// Now. Unit: milliseconds since 1970.
#[must_use]
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// Time since the page was opened, for measuring. Unit: milliseconds.
#[must_use]
pub fn elapsed() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Today's date on this device as `2026-11-22`, for file names.
#[must_use]
pub fn today() -> String {
    // Not by a pattern: what reads patterns weighs as much as a page.
    let now = local();
    format!("{:04}-{:02}-{:02}", now.year(), now.month(), now.day())
}

/// This month on this device; none where the clock stands outside 1901 to 2100.
#[must_use]
pub fn this_month() -> Option<Month> {
    Month::new(local().year(), local().month())
}

/// Today on this device; the nearest known day where the clock stands outside 1901 to 2100.
#[must_use]
pub fn day() -> Day {
    let now = local();
    let nearest = if now.year() < Day::FIRST_YEAR { Day::FIRST } else { Day::LAST };
    Day::new(now.year(), now.month(), now.day()).unwrap_or(nearest)
}

/// The minute of the day on this device.
#[must_use]
pub fn minute() -> MinuteOfDay {
    let now = local();
    let minutes = u16::try_from(now.hour() * 60 + now.minute()).ok();
    minutes.and_then(MinuteOfDay::new).unwrap_or(MinuteOfDay::at(0, 0))
}

fn local() -> DateTime<FixedOffset> {
    // `getTimezoneOffset` counts minutes west of Greenwich.
    let minutes_west = js_sys::Date::new_0().get_timezone_offset() as i32;
    let offset = FixedOffset::west_opt(minutes_west * 60).unwrap_or(chrono::Offset::fix(&chrono::Utc));
    DateTime::from_timestamp_millis(now()).unwrap_or_default().with_timezone(&offset)
}
