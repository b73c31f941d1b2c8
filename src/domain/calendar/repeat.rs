//! How an item comes back.

use super::day::{Day, Weekday};
use crate::domain::code::codes;
use crate::domain::quantity::{Interval, Occurrences};

codes! {
    /// The step of a repetition.
    pub enum Frequency {
        /// Every n days.
        Daily = "daily",
        /// Every n weeks, on some days of the week.
        Weekly = "weekly",
        /// Every n months, on the day of the month of the first occurrence.
        MonthlyByDate = "monthly_date",
        /// Every n months, on the same weekday of the month as the first occurrence: the second Friday.
        MonthlyByWeekday = "monthly_weekday",
        /// Every n months, on the last day of the month, however long that is.
        MonthlyByLastDay = "monthly_last",
    }
}

/// When a repetition ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Not.
    Never,
    /// After so many occurrences, left-out ones counted.
    After(Occurrences),
    /// After a day, which may still hold one.
    On(Day),
}

/// A repetition. The item's own day is its first occurrence, whether the rule names that day or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// The step.
    pub frequency: Frequency,
    /// How many steps lie between two occurrences.
    pub every: Interval,
    /// For weeks: on which days, in order and each once; none for the day of the first occurrence.
    pub weekdays: Vec<Weekday>,
    /// When it ends.
    pub end: End,
    /// Days on which it is left out.
    pub skipped: Vec<Day>,
}
