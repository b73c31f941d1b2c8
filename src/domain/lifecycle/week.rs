//! Decline, seen in weekly numbers: activity that falls week after week, and growth below zero.

use crate::playbook::claims::{DECLINE_WEEKS, GROWTH_ALARM_WEEKS, WEEKLY_GROWTH_BAR};

/// Falls in a row at the end of `activity`, one figure a week.
#[must_use]
pub fn falls<T: PartialOrd>(activity: &[T]) -> u32 {
    let pairs = activity.windows(2).rev();
    let falling = pairs.take_while(|pair| matches!(pair, [before, after] if after < before));
    u32::try_from(falling.count()).unwrap_or(u32::MAX)
}

/// Whether activity has fallen for three weeks in a row, now (S3).
#[must_use]
pub fn declines<T: PartialOrd>(activity: &[T]) -> bool {
    falls(activity) >= DECLINE_WEEKS
}

/// Weeks below zero at the end of `net_growth`.
#[must_use]
pub fn negatives(net_growth: &[i64]) -> u32 {
    let negative = net_growth.iter().rev().take_while(|&&growth| growth < 0).count();
    u32::try_from(negative).unwrap_or(u32::MAX)
}

/// Whether the last two weeks' net growth was below zero (S2): look at the channels and at how newcomers are met.
#[must_use]
pub fn shrinks(net_growth: &[i64]) -> bool {
    negatives(net_growth) >= GROWTH_ALARM_WEEKS
}

/// The net growth of a week as a part of the members with whom it began; none where there were none.
#[must_use]
pub fn growth_share(members: u32, growth: f64) -> Option<f64> {
    let before = f64::from(members) - growth;
    (before > 0.0).then(|| growth / before)
}

/// Whether a group of so many has room for a week of S2's healthy growth; where the limit leaves none, nothing is
/// measured by it (C12).
#[must_use]
pub fn has_room_to_grow(members: u32, cap: u32) -> bool {
    u64::from(members) * u64::from(1000 + WEEKLY_GROWTH_BAR.tenths()) <= u64::from(cap) * 1000
}
