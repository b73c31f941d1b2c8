//! Silence in steps (C15): a nudge, then silent, then leave. S1's 3 days are a first contact, S4's 30 and 90 a status;
//! that they follow one another is ours.

use super::Members;
use crate::domain::code::{Code as _, codes};
use crate::domain::quantity::SilentDays;
use crate::playbook::Citation;
use crate::playbook::layering::{
    S1_NUDGE_DAYS, S1_NUDGE_FACT, S4_LOST_DAYS, S4_RECENCY_FACT, S4_SILENT_DAYS, S4_STRATEGY_FACT,
};

codes! {
    /// A step of what is done about silence.
    pub enum SilenceStep {
        /// A private message (S1).
        Nudge = "nudge",
        /// Silent: a wake-up (S4).
        Silent = "silent",
        /// Lost: the way out (S4).
        Leave = "leave",
    }
}

impl SilenceStep {
    /// Days of silence after which its source takes it.
    #[must_use]
    pub const fn stated(self) -> SilentDays {
        SilentDays::literal(match self {
            Self::Nudge => S1_NUDGE_DAYS,
            Self::Silent => S4_SILENT_DAYS,
            Self::Leave => S4_LOST_DAYS,
        })
    }

    /// What its days rest on.
    #[must_use]
    pub const fn days_fact(self) -> &'static str {
        match self {
            Self::Nudge => S1_NUDGE_FACT,
            Self::Silent | Self::Leave => S4_RECENCY_FACT,
        }
    }

    /// What is done at it rests on these.
    #[must_use]
    pub fn action_citations(self) -> Vec<Citation> {
        let facts: &[&'static str] = match self {
            Self::Nudge => &[S1_NUDGE_FACT],
            Self::Silent => &[S4_STRATEGY_FACT, "S3-8-layer-silent", "S2-5-layer-lurker"],
            Self::Leave => &[S4_STRATEGY_FACT, "S2-5-layer-lurker"],
        };
        facts.iter().map(|&fact| Citation::Claim(fact)).collect()
    }
}

impl Members {
    /// After so many days without a word a step is taken.
    #[must_use]
    pub const fn days(&self, step: SilenceStep) -> SilentDays {
        match step {
            SilenceStep::Nudge => self.nudge_days,
            SilenceStep::Silent => self.silent_days,
            SilenceStep::Leave => self.leave_days,
        }
    }

    /// The same, to change.
    pub const fn days_mut(&mut self, step: SilenceStep) -> &mut SilentDays {
        match step {
            SilenceStep::Nudge => &mut self.nudge_days,
            SilenceStep::Silent => &mut self.silent_days,
            SilenceStep::Leave => &mut self.leave_days,
        }
    }

    /// Whether each step comes after the one before it.
    #[must_use]
    pub const fn is_in_order(&self) -> bool {
        self.nudge_days.get() < self.silent_days.get() && self.silent_days.get() < self.leave_days.get()
    }

    /// The step that is due after so many days of silence: of those reached, the last.
    #[must_use]
    pub fn due(&self, days: u32) -> Option<SilenceStep> {
        SilenceStep::ALL.iter().copied().rev().find(|&step| days >= self.days(step).get())
    }
}
