//! The saved form of what a plan says about talk and incentives. It holds only what was said.

use std::collections::BTreeMap;

use super::reader::form;
use crate::domain::engagement::points::Earning;
use crate::domain::engagement::{Aim, Engagement, Grade, PointValue, Rate, Redemption, Rule, Streak, Threshold};
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::{Counted, Points, Weeks};
use crate::domain::words::{Name, Passage, Tag};
use crate::templates;

form! {
    /// How members take part, and what they get for it; what is not said is suggested.
    "EngagementWire" for Engagement, blank templates::blank_engagement();
    /// What members should take part for.
    "aim" => aim: Option<Aim>,
    /// How much may be asked of somebody who takes part.
    "tolerated" => tolerated: Option<Threshold>,
    /// Members who take part in ordinary chat. Unit: millionths.
    "ordinary" => ordinary: Option<Rate>,
    /// Members who stay. Unit: millionths.
    "retention" => retention: Option<Rate>,
    /// Members who are active in a month.
    "monthly_active" => monthly_active: Option<Counted>,
    /// What there are points for, by deed.
    "earnings" => earnings: BTreeMap<String, Earning>,
    /// What a point is worth. Unit: millionths of a yuan.
    "value" => value: Option<PointValue>,
    /// What rewards may cost. Unit: yuan a month.
    "budget" => budget: Option<Counted>,
    /// The levels, the lowest first.
    "grades" => grades: Vec<Grade>,
    /// The badges.
    "badges" => badges: Vec<Tag>,
    /// What streaks of checking in unlock.
    "streaks" => streaks: Vec<Streak>,
    /// What is done to check in.
    "check_in" => check_in: Tag,
    /// When on the day one checks in.
    "check_in_at" => check_in_at: Option<MinuteOfDay>,
    /// What points can be changed for.
    "redemptions" => redemptions: Vec<Redemption>,
    /// The rules of trigger, response and reward.
    "rules" => rules: Vec<Rule>,
    /// Symbols, one a line.
    "symbols" => symbols: Passage,
    /// In-group words, one a line.
    "jargon" => jargon: Passage,
    /// Rituals, one a line.
    "rituals" => rituals: Passage,
    /// How a discussion is opened.
    "opener" => opener: Passage,
    /// How a message is answered.
    "reply" => reply: Passage,
    /// Who hosts activities.
    "host" => host: Name,
    /// How far ahead activities are put on the calendar.
    "weeks" => weeks: Weeks,
}

form! {
    /// What a deed earns.
    "EarningWire" for Earning, blank Earning::default();
    /// Points for it.
    "points" => points: Option<Points>,
    /// Most points of a member a day for it.
    "cap" => cap: Option<Points>,
    /// Members who do it on a day. Unit: millionths.
    "share" => share: Option<Rate>,
}

form! {
    /// A level that points lead to.
    "GradeWire" for Grade, blank Grade::default();
    /// What it is called.
    "name" => name: Tag,
    /// Points from which it is reached.
    "from" => from: Option<Points>,
}

form! {
    /// What days of checking in on end unlock.
    "StreakWire" for Streak, blank Streak::default();
    /// Days on end.
    "days" => days: Option<Points>,
    /// What is unlocked.
    "reward" => reward: Tag,
}

form! {
    /// What points can be changed for.
    "RedemptionWire" for Redemption, blank Redemption::default();
    /// What there is for them.
    "reward" => reward: Tag,
    /// Points that it takes.
    "points" => points: Option<Points>,
    /// How many of it there are a month.
    "stock" => stock: Option<Points>,
}

form! {
    /// A rule of trigger, response and reward.
    "RuleWire" for Rule, blank Rule::default();
    /// What sets it off.
    "trigger" => trigger: Tag,
    /// What happens at once.
    "response" => response: Tag,
    /// What there is for it.
    "reward" => reward: Tag,
}
