//! The points: what there are points for, how many a month come of it, and what they cost.

use super::{Engagement, Grade, PointValue, Rate};
use crate::domain::code::{Code as _, codes};
use crate::domain::funnel::decimal::Decimal;
use crate::domain::quantity::Points;
use crate::playbook::incentives::INTERACTIONS_AN_AWARD;

/// Days of the month that points are reckoned for (ours).
pub const DAYS_A_MONTH: f64 = 30.0;

codes! {
    /// What there are points for. The first three are S4's; of speaking, S0 counts ten valid interactions as one.
    pub enum Deed {
        /// 发言: ten valid interactions.
        Speak = "speak",
        /// 打卡: a check-in.
        CheckIn = "check_in",
        /// 邀请: an invitation. A reward for it is induced sharing.
        Invite = "invite",
        /// Taking part in an activity.
        TakePart = "take_part",
    }
}

/// What a deed earns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Earning {
    /// Points for it; none where there are none.
    pub points: Option<Points>,
    /// Most points of a member a day for it.
    pub cap: Option<Points>,
    /// Members who do it on a day, where the person knows better.
    pub share: Option<Rate>,
}

/// How active members are expected to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Activity {
    /// Members.
    pub members: f64,
    /// Those of them who speak on a day.
    pub speakers: f64,
    /// Messages a day.
    pub messages: f64,
}

impl Activity {
    /// The share of the members who speak on a day.
    #[must_use]
    pub fn speaking(&self) -> Option<f64> {
        (self.members > 0.0).then(|| self.speakers / self.members)
    }
}

/// What a deed comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DeedCost {
    /// Which.
    pub deed: Deed,
    /// Members who do it on a day; none where nobody says. Unit: a part of 1.
    pub share: Option<f64>,
    /// Points a month of all members; none without a share or points.
    pub points: Option<f64>,
}

/// What the points come to at the activity that is expected. Unit of money: yuan a month.
#[derive(Debug, Clone, PartialEq)]
pub struct Cost {
    /// By deed.
    pub deeds: Vec<DeedCost>,
    /// Points a month of all members, without those of what is open.
    pub points: f64,
    /// What there are points for while nobody says how many do it: the sums are the least that it comes to.
    pub open: Vec<Deed>,
    /// What they cost; none without the value of a point.
    pub cost: Option<f64>,
    /// What is paid out: the budget at most (ours).
    pub paid: Option<f64>,
    /// What is paid out for a member.
    pub a_member: Option<f64>,
    /// The most that a point may be worth for the budget to do. Unit: yuan.
    pub affordable: Option<f64>,
}

impl Cost {
    /// What the points of a plan cost.
    #[must_use]
    pub fn of(engagement: &Engagement, activity: &Activity) -> Self {
        let deeds: Vec<DeedCost> = Deed::ALL.iter().map(|&deed| deed_cost(engagement, activity, deed)).collect();
        let points: f64 = deeds.iter().filter_map(|deed| deed.points).sum();
        let is_open = |&&deed: &&Deed| {
            let has_points = engagement.earnings.get(&deed).is_some_and(|earning| earning.points.is_some());
            has_points && deeds.iter().all(|cost| cost.deed != deed || cost.points.is_none())
        };
        let open = Deed::ALL.iter().filter(is_open).copied().collect();
        let budget = engagement.budget.map(|budget| f64::from(budget.get()));
        let cost = engagement.value.map(|value| points * value.get().millionths() as f64 / 1e6);
        let paid = cost.map(|cost| budget.map_or(cost, |budget| cost.min(budget)));
        Self {
            deeds,
            points,
            open,
            cost,
            paid,
            a_member: paid.filter(|_| activity.members > 0.0).map(|paid| paid / activity.members),
            affordable: budget.filter(|_| points > 0.0).map(|budget| budget / points),
        }
    }

    /// The value of a point at which the budget does, as the plan can say it: rounded down, and none where that is nothing.
    #[must_use]
    pub fn bearable(&self) -> Option<PointValue> {
        let millionths = (self.affordable? * 1e6).floor();
        let value = PointValue::new(Decimal::new(millionths as i64).ok()?).ok()?;
        (millionths >= 1.0).then_some(value)
    }

    /// What the budget lacks, if it lacks anything. Unit: yuan a month.
    #[must_use]
    pub fn short(&self) -> Option<f64> {
        let short = self.cost? - self.paid?;
        (short > 0.0).then_some(short)
    }
}

/// Who speaks follows the forecast, and so does who checks in where nobody said; what else is done is not known.
fn deed_cost(engagement: &Engagement, activity: &Activity, deed: Deed) -> DeedCost {
    let earning = engagement.earnings.get(&deed).copied().unwrap_or_default();
    let said = earning.share.map(|share| share.get().millionths() as f64 / 1e6);
    let expected = match deed {
        Deed::Speak | Deed::CheckIn => activity.speaking(),
        Deed::Invite | Deed::TakePart => None,
    };
    let share = said.or(expected);
    let a_day = a_day(&earning, activity, deed);
    let points = a_day.zip(share).map(|(a_day, share)| a_day * share * activity.members * DAYS_A_MONTH);
    DeedCost { deed, share, points }
}

/// Points on a day of somebody who does it; none where there are none.
fn a_day(earning: &Earning, activity: &Activity, deed: Deed) -> Option<f64> {
    let times = match deed {
        Deed::Speak if activity.speakers > 0.0 => {
            activity.messages / activity.speakers / f64::from(INTERACTIONS_AN_AWARD)
        }
        Deed::Speak => 0.0,
        Deed::CheckIn | Deed::Invite | Deed::TakePart => 1.0,
    };
    let a_day = f64::from(earning.points?.get()) * times;
    Some(earning.cap.map_or(a_day, |cap| a_day.min(f64::from(cap.get()))))
}

/// Points that a member who speaks and checks in gets on a day, as active as is expected: what is done now and then, and
/// by others, is left out.
#[must_use]
pub fn of_speaker(engagement: &Engagement, activity: &Activity) -> f64 {
    let of = |deed| {
        let earning = engagement.earnings.get(&deed).copied().unwrap_or_default();
        a_day(&earning, activity, deed).unwrap_or(0.0)
    };
    of(Deed::Speak) + of(Deed::CheckIn)
}

/// Days until so many points are there; none where they never are.
#[must_use]
pub fn days_for(points: Points, a_day: f64) -> Option<u32> {
    let days = f64::from(points.get()) / a_day;
    // Within a billionth of a day it is the same day.
    (a_day > 0.0 && days <= f64::from(u32::MAX)).then(|| (days - 1e-9).ceil().max(0.0) as u32)
}

/// What so many points are worth; none without the value of a point. Unit: yuan.
#[must_use]
pub fn worth(engagement: &Engagement, points: Points) -> Option<f64> {
    engagement.value.map(|value| f64::from(points.get()) * value.get().millionths() as f64 / 1e6)
}

/// Whether each level takes more points than the one before it; one that says nothing is passed over.
#[must_use]
pub fn is_rising(grades: &[Grade]) -> bool {
    let from: Vec<Points> = grades.iter().filter_map(|grade| grade.from).collect();
    from.windows(2).all(|pair| pair[0] < pair[1])
}

/// Whether there are points for inviting.
#[must_use]
pub fn rewards_inviting(engagement: &Engagement) -> bool {
    let points = engagement.earnings.get(&Deed::Invite).and_then(|earning| earning.points);
    points.is_some_and(|points| points.get() > 0)
}
