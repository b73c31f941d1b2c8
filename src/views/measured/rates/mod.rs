//! Rates of the forecast, measured: each with how much it rests on and between what it lies (`OwnRule::MeasuredRates`).
//!
//! | number | measured as | interval |
//! | --- | --- | --- |
//! | members at the start | the last count up to the forecast's first day | a count has none |
//! | exits | exits of member-days; the five hazards keep their proportions, their mean over the layers is what was measured | Wilson |
//! | speaking | speakers of member-days; the five chances are moved by one factor of their odds | Wilson |
//! | messages of a speaker | messages over speakers, the five means by one factor | Poisson (Byar) |
//! | questionnaires | answered of asked, passed of answered; else passed of asked, over the share that answers | Wilson |
//! | reach | openers of member-days | Wilson |
//! | participation | participants of openers, else of members, over the reach; on days with one campaign | Wilson |
//! | conversion | orders of participants, on the same days | Wilson |
//!
//! Of a group that was read, speaking, messages and moves are measured layer by layer, and so go before what daily
//! figures tell. Scans are left out: joins do not tell how many scanned; and of order values no more than their
//! mean is known, which has no interval.

mod daily;
mod interval;
mod talk;

use std::collections::BTreeMap;

use super::Group;
use crate::domain::calendar::day::Day;
use crate::domain::funnel::key::Key;
use crate::domain::funnel::mark::Taking;
use crate::domain::monitor::Days;
use crate::domain::monitor::rate::Over;
use crate::domain::quantity::{Bounded as _, Counted};
use crate::simulation::from_plan::{Derived, Ground, Standing, nearest};

pub use interval::{Estimate, mean, share};

/// So many days up to the last one with a figure are looked at (ours).
pub const WINDOW: i32 = 28;
/// A rate that rests on fewer than this is taken only by who ticks it, [`crate::playbook::OwnRule::MeasuredRates`].
pub const FEW: u64 = 30;

/// A rate as it was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Which number of the forecast it is.
    pub key: Key,
    /// What it comes to.
    pub value: f64,
    /// Between this …
    pub low: f64,
    /// … and this it lies, at 95 %.
    pub high: f64,
    /// How much it rests on.
    pub n: u64,
    /// Of what.
    pub over: Over,
    /// The first day that was looked at.
    pub from: Day,
    /// The last one.
    pub until: Day,
}

impl Measured {
    /// Whether it rests on so few that chance says more than the group. What was counted, not sampled, never does.
    #[must_use]
    pub fn is_thin(&self) -> bool {
        self.n < FEW && self.low < self.high
    }

    /// Within the number's range, whole where it is.
    fn fitting(self) -> Self {
        let (min, max) = self.key.range();
        let (min, max) = (min as f64 / 1e6, max as f64 / 1e6);
        let fit = |value: f64| value.clamp(min, max);
        let value = fit(self.value);
        Self { value, low: fit(self.low).min(value), high: fit(self.high).max(value), ..self }
    }

    /// What is said of the number when it is taken, with its mark.
    #[must_use]
    pub fn taking(&self) -> Option<Taking> {
        let n = i64::try_from(self.n).unwrap_or(i64::MAX).min(i64::from(Counted::MAX));
        Some(Taking { saying: nearest(self.key, self.value)?, on: self.until, n: Counted::new(n).ok()? })
    }
}

/// What is counted of several days: of the whole, the part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tally {
    part: u64,
    whole: u64,
    from: Day,
    until: Day,
}

impl Tally {
    /// Adds up the days of which both are known; none where there is no such day, or where all of them come to nothing.
    fn of(days: impl Iterator<Item = (Day, u64, u64)>) -> Option<Self> {
        let add = |sum: Option<Self>, (day, part, whole): (Day, u64, u64)| {
            let Some(sum) = sum else { return Some(Self { part, whole, from: day, until: day }) };
            Some(Self {
                part: sum.part.saturating_add(part),
                whole: sum.whole.saturating_add(whole),
                from: sum.from.min(day),
                until: sum.until.max(day),
            })
        };
        days.fold(None, add).filter(|sum| sum.whole > 0)
    }

    /// The part as a share of the whole; none where there is more of it than of the whole.
    fn share(&self) -> Option<Estimate> {
        share(self.part, self.whole)
    }

    fn measured(&self, key: Key, over: Over, found: Estimate) -> Measured {
        let Self { whole: n, from, until, .. } = *self;
        let Estimate { value, low, high } = found;
        Measured { key, value, low, high, n, over, from, until }.fitting()
    }
}

/// All rates that the figures of days, and a group that was read, tell of a forecast, in the order of its numbers.
#[must_use]
pub fn rates(days: &Days, group: Option<&Group>, derived: &Derived, ground: &Ground) -> Vec<Measured> {
    let of_talk = group.map(|group| talk::rates(group, derived)).unwrap_or_default();
    let mix = talk::mix(&of_talk).unwrap_or(derived.inputs.layer_mix);
    let mut rates: BTreeMap<Key, Measured> =
        daily::rates(days, mix, derived, ground).into_iter().map(|rate| (rate.key, rate)).collect();
    rates.extend(of_talk.into_iter().map(|rate| (rate.key, rate)));
    rates.retain(|key, _| derived.row(*key).value != Standing::Absent);
    rates.into_values().collect()
}
