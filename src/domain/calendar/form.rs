//! In which form members take part, and how many of them a source expects.

use super::item::Expected;
use crate::domain::code::codes;
use crate::domain::quantity::{Bounded, Percent};
use crate::playbook::claims::{Participation, S2_FORMS};

codes! {
    /// A form of taking part that S2 states a range for.
    pub enum Form {
        /// 投票/问卷: a vote.
        Poll = "poll",
        /// 问答接龙: questions and answers in turn.
        Relay = "relay",
        /// 话题讨论: a discussion.
        Topic = "topic",
        /// 线上分享会: somebody shares something, live.
        Sharing = "sharing",
    }
}

impl Form {
    /// What S2 states of it.
    #[must_use]
    pub const fn stated(self) -> Participation {
        S2_FORMS[self as usize]
    }

    /// The share of the members who take part; none only where the stated figures were no range.
    #[must_use]
    pub fn expected(self) -> Option<Expected> {
        let Participation { min, max, .. } = self.stated();
        let percent = |n: u32| Percent::new(i64::from(n)).ok();
        Expected::new(percent(min)?, percent(max)?)
    }
}
