//! What a gate comes to by the sources' figures: who passes, who is kept, how active the group is then.

use super::Rate;
use crate::domain::code::codes;
use crate::domain::quantity::{Counted, Share};
use crate::playbook::claims::{
    DAILY_ACTIVE_ALARM, DAILY_ACTIVE_BAR, GATE_UPLIFT, QUIZ_RETENTION, SCANS_BAR, SCREEN_BAR,
};

/// People for whom a gate is reckoned at first: as many as S1 wants to scan on a day.
pub const USUAL_APPLICANTS: Counted = Counted::literal(SCANS_BAR);

/// Of so many people who scan, those whose questionnaires are valid at S1's bar.
#[must_use]
pub const fn valid_at_bar(applicants: u32) -> u32 {
    share_of(SCREEN_BAR, applicants)
}

/// Of so many people who passed a quiz, those whom S0's case kept. A single anecdote, and no forecast.
#[must_use]
pub const fn kept_in_case(quizzed: u32) -> u32 {
    share_of(QUIZ_RETENTION, quizzed)
}

/// A share of any number of people, rounded half up.
const fn share_of(share: Share, people: u32) -> u32 {
    ((people as u64 * share.tenths() as u64 + 500) / 1000) as u32
}

/// Part of any number of people, rounded half up.
#[must_use]
pub fn part_of(rate: Rate, people: u32) -> u32 {
    let millionths = u64::try_from(rate.get().millionths()).unwrap_or(0);
    u32::try_from((u64::from(people) * millionths + 500_000) / 1_000_000).unwrap_or(u32::MAX)
}

/// The share of members who are active on a day behind a gate that works, by S0's +60 %; all of them at most.
/// Unit: millionths.
#[must_use]
pub fn active_behind_gate(before: Rate) -> i64 {
    let lifted = before.get().millionths() * (1000 + i64::from(GATE_UPLIFT.tenths())) / 1000;
    lifted.min(1_000_000)
}

codes! {
    /// How a share of daily actives stands to S2's two lines.
    pub enum Health {
        /// At the healthy line or above.
        Healthy = "healthy",
        /// Between the lines, where S2 says nothing.
        Between = "between",
        /// Below the line of the alarm, if for three days.
        Alarm = "alarm",
    }
}

impl Health {
    /// Where a share stands. Unit: millionths.
    #[must_use]
    pub fn of(share: i64) -> Self {
        let line = |bar: Share| i64::from(bar.tenths()) * 1000;
        match share {
            share if share >= line(DAILY_ACTIVE_BAR) => Self::Healthy,
            share if share < line(DAILY_ACTIVE_ALARM) => Self::Alarm,
            _ => Self::Between,
        }
    }
}
