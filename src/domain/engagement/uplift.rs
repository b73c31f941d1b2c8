//! What the sources' uplifts come to, each by itself. Two of them are never multiplied together (ours): the sources do
//! not say that they add up.

use super::Rate;
use crate::playbook::incentives::{BeforeAfter, INTERACTIONS_AN_AWARD, Uplift};

/// A share with an uplift; all of the members at most. Unit: millionths.
#[must_use]
pub fn lifted_share(before: Rate, uplift: Uplift) -> i64 {
    (before.get().millionths() * i64::from(100 + uplift.percent) / 100).min(1_000_000)
}

/// A share at so many tenths of what it was; all of the members at most. Unit: millionths.
#[must_use]
pub fn at_tenths(before: Rate, tenths: u32) -> i64 {
    (before.get().millionths() * i64::from(tenths) / 10).min(1_000_000)
}

/// A count with an uplift, rounded half up.
#[must_use]
pub fn lifted_count(before: u32, uplift: Uplift) -> u32 {
    let lifted = (u64::from(before) * u64::from(100 + uplift.percent) + 50) / 100;
    u32::try_from(lifted).unwrap_or(u32::MAX)
}

/// What was counted after, for what was counted before. Unit: times.
#[must_use]
pub fn times(case: BeforeAfter) -> f64 {
    f64::from(case.after) / f64::from(case.before)
}

/// Awards for so many valid interactions, and what is carried to the next.
#[must_use]
pub const fn awards(interactions: u32) -> (u32, u32) {
    (interactions / INTERACTIONS_AN_AWARD, interactions % INTERACTIONS_AN_AWARD)
}
