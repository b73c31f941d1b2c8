//! Numbers of a forecast that were measured: which day's figures they rest on, and on how much.

use super::decimal::Decimal;
use super::said::{Overrides, Said, Saying};
use crate::domain::calendar::day::Day;
use crate::domain::funnel::key::Key;
use crate::domain::quantity::Counted;

/// A number that was taken from what was measured. It is a mark of the number as long as that is what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The last day that was looked at.
    pub on: Day,
    /// How much it rests on: member-days, speakers, people who took part, as the number has it.
    pub n: Counted,
    /// What was measured.
    pub value: Decimal,
}

/// A number with what was measured of it, known to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taking {
    /// What is said.
    pub saying: Saying,
    /// The last day that was looked at.
    pub on: Day,
    /// How much it rests on.
    pub n: Counted,
}

impl Taking {
    /// The mark that it leaves; none where it says that there is no such number.
    #[must_use]
    pub const fn mark(&self) -> Option<Mark> {
        match self.saying.said() {
            Said::Number(value) => Some(Mark { on: self.on, n: self.n, value }),
            Said::Off => None,
        }
    }
}

impl Mark {
    /// Whether the number is still the one that was measured.
    #[must_use]
    pub fn holds(&self, key: Key, overrides: &Overrides) -> bool {
        overrides.get(key) == Some(Said::Number(self.value))
    }
}
