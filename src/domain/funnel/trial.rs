//! How the two groups of an A/B test are told from what was measured: what they are called, by what they are told apart,
//! and what counts as success. Who was in which group is never kept.

use crate::domain::calendar::day::Day;
use crate::domain::code::codes;
use crate::domain::funnel::{Experiment, Outcome};
use crate::domain::monitor::rate::Pair;
use crate::domain::quantity::{Counted, TrialDays};
use crate::domain::words::Tag;

codes! {
    /// By what the groups are told apart.
    pub enum Grouping {
        /// Two stretches of days, each with its figures.
        Days = "days",
        /// Newcomers, by the day on which they joined.
        Joined = "joined",
        /// Members whom a person picks.
        Picked = "picked",
    }
}

codes! {
    /// What counts as success of one member, as far as a reading tells.
    pub enum Success {
        /// A word within seven days of joining.
        SpokeFirstWeek = "spoke_first_week",
        /// A word so many days after joining, or later.
        StillSpeaks = "still_speaks",
        /// In the group so many days after joining.
        StillThere = "still_there",
        /// A word between two days, such as those of an activity.
        SpokeBetween = "spoke_between",
    }
}

impl Success {
    /// Whether it is counted from the day of joining, so that nothing is known of a member whose joining is not.
    #[must_use]
    pub const fn is_after_joining(self) -> bool {
        !matches!(self, Self::SpokeBetween)
    }

    /// Whether it asks after how many days.
    #[must_use]
    pub const fn has_days(self) -> bool {
        matches!(self, Self::StillSpeaks | Self::StillThere)
    }
}

/// From one day to another; each may be open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stretch {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
}

impl Stretch {
    /// Both days, in order.
    #[must_use]
    pub fn whole(self) -> Option<(Day, Day)> {
        self.from.zip(self.until).filter(|(from, until)| from <= until)
    }

    /// How many days both have; none where one of them is not whole.
    #[must_use]
    pub fn shared(self, other: Self) -> u32 {
        let Some(((from, until), (from_2, until_2))) = self.whole().zip(other.whole()) else { return 0 };
        u32::try_from(from.max(from_2).days_until(until.min(until_2)) + 1).unwrap_or(0)
    }
}

/// One of the two variants that a test compares.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Variant {
    /// What it is called; blank: by its number.
    pub name: Tag,
    /// The days of its group, or those on which its members joined.
    pub days: Stretch,
}

/// From where the counts of the two groups came; it counts as long as these are what is said of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrialMark {
    /// The last day that was looked at.
    pub on: Day,
    /// By what the groups were told apart then.
    pub grouping: Grouping,
    /// Members who were in both groups, and so count in neither; days that both groups share, where they are days.
    pub in_both: Counted,
    /// Members of whom nothing is known yet: their time is not over, or nobody knows when they joined.
    pub left_out: Counted,
    /// Newcomers of whom there is only the line that they joined: they never spoke, and count as not having done it.
    pub unseen: Counted,
    /// What the first group did.
    pub first: Outcome,
    /// What the second group did.
    pub second: Outcome,
}

impl TrialMark {
    /// Whether the groups are still those that were measured.
    #[must_use]
    pub fn holds(&self, experiment: &Experiment) -> bool {
        experiment.first == Some(self.first) && experiment.second == Some(self.second)
    }
}

/// How the groups of a test are told from what was measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// The one as it was.
    pub first: Variant,
    /// The new one.
    pub second: Variant,
    /// By what they are told apart.
    pub grouping: Grouping,
    /// Of days: the figures that are compared.
    pub pair: Pair,
    /// Of members: what counts as success.
    pub success: Success,
    /// After how many days, where success asks for it.
    pub after: TrialDays,
    /// Between which days, where success asks for it.
    pub between: Stretch,
    /// From where the outcomes came; none where they were typed.
    pub mark: Option<TrialMark>,
}
