//! S4's case of single members who fall silent. Its words, "fewer than 3 messages for two weeks", can be read in two ways.

use super::SilenceReading;
use crate::playbook::health::{CASE_EXITS, SILENT_MESSAGES, SILENT_WEEKS};

/// Whether a member counts as falling silent, by the messages of the last weeks, the last one last.
#[must_use]
pub fn falls_silent(weeks: [u32; SILENT_WEEKS as usize], reading: SilenceReading) -> bool {
    match reading {
        SilenceReading::EachWeek => weeks.iter().all(|n| *n < SILENT_MESSAGES),
        SilenceReading::InTotal => weeks.iter().fold(0_u32, |sum, n| sum.saturating_add(*n)) < SILENT_MESSAGES,
    }
}

/// What the case brought: points that fewer left, and those as a part of what left before.
#[must_use]
pub fn case_drop() -> (u32, f64) {
    let (before, after) = CASE_EXITS;
    (before - after, f64::from(before - after) / f64::from(before))
}
