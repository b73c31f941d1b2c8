//! Talk and incentives: in which forms members take part, what they get for it, what comes back when, and what makes a
//! group one's own.
//!
//! Which activities come back is the calendar's choice and is not kept twice. No source gives the value of a point, a
//! cap or a cost: these are the person's.

pub mod check_in;
pub mod interaction;
pub mod placed;
pub mod points;
pub mod uplift;

use std::collections::BTreeMap;

use super::code::codes;
use super::funnel::decimal::Within;
use super::hours::MinuteOfDay;
use super::plan::Unknown;
use super::positioning::{Goal, Positioning};
use super::quantity::{Counted, Points, Weeks};
use super::words::{Name, Passage, Tag};
use points::{Deed, Earning};

/// Part of a whole, from nothing to all of it.
pub type Rate = Within<0, 1_000_000>;
/// What a point is worth. Unit: millionths of a yuan. Range: 0 to 1000 yuan.
pub type PointValue = Within<0, 1_000_000_000>;

/// Most rows of each of the lists below (ours).
pub const MAX_ROWS: usize = 12;

codes! {
    /// What members should take part for.
    pub enum Aim {
        /// To tell the team something: views, needs, votes.
        Info = "info",
        /// To talk with one another.
        Talk = "talk",
        /// To learn.
        Learning = "learning",
        /// To come back.
        Retention = "retention",
    }
}

codes! {
    /// How much is asked of somebody who takes part, in the words of S0's table.
    pub enum Threshold {
        /// 低.
        Low = "low",
        /// 中.
        Medium = "medium",
        /// 高.
        High = "high",
    }
}

/// A level that points lead to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grade {
    /// What it is called.
    pub name: Tag,
    /// Points from which it is reached.
    pub from: Option<Points>,
}

/// What so many days of checking in on end unlock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Streak {
    /// Days on end.
    pub days: Option<Points>,
    /// What is unlocked.
    pub reward: Tag,
}

/// What points can be changed for (S4: coupons, or being first in line).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Redemption {
    /// What there is for them.
    pub reward: Tag,
    /// Points that it takes; no source says.
    pub points: Option<Points>,
    /// How many of it there are a month, where that is limited.
    pub stock: Option<Points>,
}

/// A rule in S0's three steps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rule {
    /// 触发: what sets it off.
    pub trigger: Tag,
    /// 响应: what happens at once.
    pub response: Tag,
    /// 奖励: what there is for it.
    pub reward: Tag,
}

/// What a plan says about talk and incentives. What is not said is suggested, or asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engagement {
    /// The aim; none for the one that the positioning tells.
    pub aim: Option<Aim>,
    /// The most that may be asked of somebody who takes part.
    pub tolerated: Option<Threshold>,
    /// Members who take part in ordinary chat, where that is known.
    pub ordinary: Option<Rate>,
    /// Members who stay, where that is known: what the uplifts of checking in are reckoned from.
    pub retention: Option<Rate>,
    /// Members who are active in a month, where that is known.
    pub monthly_active: Option<Counted>,
    /// What there are points for.
    pub earnings: BTreeMap<Deed, Earning>,
    /// What a point is worth; no source says.
    pub value: Option<PointValue>,
    /// What rewards may cost. Unit: yuan a month.
    pub budget: Option<Counted>,
    /// The levels, the lowest first.
    pub grades: Vec<Grade>,
    /// The badges.
    pub badges: Vec<Tag>,
    /// What streaks of checking in unlock.
    pub streaks: Vec<Streak>,
    /// What is done to check in; blank for the usual word.
    pub check_in: Tag,
    /// When on the day one checks in; none where nobody said.
    pub check_in_at: Option<MinuteOfDay>,
    /// What points can be changed for.
    pub redemptions: Vec<Redemption>,
    /// The rules of trigger, response and reward.
    pub rules: Vec<Rule>,
    /// Symbols, one a line.
    pub symbols: Passage,
    /// In-group words, one a line.
    pub jargon: Passage,
    /// Rituals, one a line.
    pub rituals: Passage,
    /// How a discussion is opened; blank for the draft.
    pub opener: Passage,
    /// How a message is answered; blank for the draft.
    pub reply: Passage,
    /// Who hosts activities.
    pub host: Name,
    /// How far ahead activities are put on the calendar.
    pub weeks: Weeks,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}

/// The aim: one's own, else the one that the positioning tells (ours).
#[must_use]
pub fn aim(engagement: &Engagement, positioning: &Positioning) -> Aim {
    engagement.aim.unwrap_or(match positioning.goal {
        Goal::Learning => Aim::Learning,
        Goal::Service => Aim::Info,
        Goal::Trade | Goal::Brand => Aim::Retention,
        Goal::Exchange | Goal::Interest => Aim::Talk,
    })
}
