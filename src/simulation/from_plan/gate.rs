//! What the planner of joining says of a forecast's numbers: only what the person said there.

use super::float;
use crate::domain::entry::Entry;

/// What is said about joining, as far as it is said.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Gatekeeping {
    /// People who scan and fill in the questionnaire. Unit: probability.
    pub done: Option<f64>,
    /// Of those, who pass. Unit: probability.
    pub passed: Option<f64>,
    /// Most joins a day.
    pub daily_cap: Option<f64>,
}

impl Gatekeeping {
    /// What `entry` says. Without a questionnaire everybody gets through; with one, its rates count as far as they are
    /// given; where nobody said which, nothing is said.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        let (done, passed) = match entry.has_questionnaire {
            None => (None, None),
            Some(false) => (Some(1.0), Some(1.0)),
            Some(true) => (entry.done.map(|rate| float(rate.get())), entry.passed.map(|rate| float(rate.get()))),
        };
        Self { done, passed, daily_cap: entry.daily_cap.map(|cap| f64::from(cap.get())) }
    }
}
