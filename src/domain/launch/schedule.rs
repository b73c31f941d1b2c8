//! When the stages are, counted from the opening day: three before it, back to back, and four from it on.

use super::{Launch, LaunchStage};
use crate::domain::calendar::day::Day;
use crate::domain::code::Code;
use crate::domain::quantity::StageDays;

/// How long figures by the day are averaged ([`crate::playbook::OwnRule::LaunchDays`]). Unit: days.
const WEEK: u32 = 7;
/// How long figures by the month are averaged ([`crate::playbook::OwnRule::LaunchDays`]). Unit: days.
const MONTH: u32 = 30;

impl LaunchStage {
    /// The days of which its gate's figure is the mean ([`crate::playbook::OwnRule::LaunchDays`]): S1 states growth of
    /// turnover and retention by the month.
    #[must_use]
    pub const fn window(self) -> StageDays {
        match self {
            Self::Convert | Self::Review => StageDays::literal(MONTH),
            _ => StageDays::literal(WEEK),
        }
    }

    /// Whether it lies before the opening (ours: whoever is let in has been attracted and screened).
    #[must_use]
    pub const fn is_before_opening(self) -> bool {
        matches!(self, Self::Prepare | Self::Attract | Self::Screen)
    }
}

/// The days of a stage, counted from the opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Which stage.
    pub stage: LaunchStage,
    /// Its first day.
    pub first: i32,
    /// Its last day, on which its gate is checked.
    pub last: i32,
    /// Its length is ours.
    pub is_ours: bool,
}

impl Span {
    /// How long it is. Unit: days.
    #[must_use]
    pub const fn days(&self) -> i32 {
        self.last - self.first + 1
    }

    /// Its first and last date; none where the opening is unknown or they lie beyond the known years.
    #[must_use]
    pub fn dates(&self, opens_on: Option<Day>) -> Option<(Day, Day)> {
        let opens_on = opens_on?;
        Some((opens_on.plus(self.first)?, opens_on.plus(self.last)?))
    }
}

/// How long a stage lasts: as the person said, else as long as its figure is averaged.
#[must_use]
pub fn length(launch: &Launch, stage: LaunchStage) -> StageDays {
    launch.days.get(&stage).copied().unwrap_or(stage.window())
}

/// The seven stages in order, one after the other.
#[must_use]
pub fn spans(launch: &Launch) -> [Span; LaunchStage::N] {
    let days = |stage: LaunchStage| i32::try_from(length(launch, stage).get()).unwrap_or(0);
    let before: i32 = LaunchStage::ALL.iter().filter(|stage| stage.is_before_opening()).map(|&stage| days(stage)).sum();
    let mut first = -before;
    let mut next = |stage: LaunchStage| {
        let span = Span { stage, first, last: first + days(stage) - 1, is_ours: !launch.days.contains_key(&stage) };
        first = span.last + 1;
        span
    };
    [
        next(LaunchStage::Prepare),
        next(LaunchStage::Attract),
        next(LaunchStage::Screen),
        next(LaunchStage::Operate),
        next(LaunchStage::Convert),
        next(LaunchStage::Fission),
        next(LaunchStage::Review),
    ]
}
