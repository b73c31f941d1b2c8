//! What the page of the lifecycle shows, worked out from the plan, what it says, and what its forecast expects.

pub mod answer;
pub mod bars;
pub mod controls;
pub mod series;

use crate::domain::funnel::Funnel;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::key::{CampaignField, Key};
use crate::domain::funnel::said::Said;
use crate::domain::lifecycle::crisis::{Alert, level};
use crate::domain::lifecycle::paid::{Price, short};
use crate::domain::lifecycle::split::{Portion, parted};
use crate::domain::lifecycle::stage::{LifeStage, Turning, is_near_cap};
use crate::domain::lifecycle::week::{declines, falls, growth_share, has_room_to_grow, negatives, shrinks};
use crate::domain::lifecycle::{Lifecycle, Money};
use crate::domain::plan::Plan;
use crate::playbook::Citation;
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::{Derived, Standing, float};
use crate::simulation::inputs::Campaign;
use crate::simulation::series::Series;

/// A month of costs ([`crate::playbook::OwnRule::PaidOffer`]). Unit: days.
const MONTH: f64 = 30.0;

/// A rate of the forecast with what it rests on, where that is not a person's word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateOf {
    /// Part of 1.
    pub rate: f64,
    /// What it rests on.
    pub citation: Option<Citation>,
}

/// What the forecast expects, as far as the lifecycle follows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// How far it looks. Unit: days.
    pub days: u32,
    /// Members on its last day, over all groups.
    pub members: f64,
    /// Members of a group then.
    pub a_group: f64,
    /// Of members, who see an offer; of those, who take part; of those, who order.
    pub rates: [RateOf; 3],
    /// What the team costs in a month; none where it costs nothing.
    pub team_cost: Option<Money>,
}

impl Outlook {
    /// What is expected of these inputs.
    #[must_use]
    pub fn of(derived: &Derived, funnel: &Funnel, expected: &Expected) -> Self {
        let last = |series| expected.series(series).last().copied().unwrap_or(0.0);
        let members = last(Series::Members);
        let usual = Campaign::usual();
        let fields = [
            (CampaignField::Reach, usual.reach),
            (CampaignField::Participation, usual.participation),
            (CampaignField::Conversion, usual.conversion),
        ];
        let inputs = &derived.inputs;
        let cost = inputs.admins_on(inputs.horizon_days.saturating_sub(1) as usize) * inputs.hour_cost * MONTH;
        Self {
            days: inputs.horizon_days,
            members,
            a_group: members / last(Series::Groups).max(1.0),
            rates: fields.map(|(field, usual)| rate(derived, funnel, field, usual)),
            team_cost: (cost > 0.0).then(|| money(cost)).flatten(),
        }
    }

    /// Members who would pay, were they asked as in one campaign.
    #[must_use]
    pub fn payers(&self) -> f64 {
        self.rates.iter().fold(self.members, |n, it| n * it.rate)
    }
}

/// What the forecast has for every campaign; the middle where campaigns differ.
fn rate(derived: &Derived, funnel: &Funnel, field: CampaignField, usual: f64) -> RateOf {
    let key = Key::Campaigns(field);
    let row = derived.row(key);
    match row.value {
        Standing::Number(rate) => RateOf { rate, citation: row.origin.citation() },
        Standing::Between(least, most) => RateOf { rate: f64::midpoint(least, most), citation: row.origin.citation() },
        // Without a campaign it is what one would have.
        Standing::Off | Standing::Absent => match funnel.overrides.get(key) {
            Some(Said::Number(number)) => RateOf { rate: float(number), citation: None },
            _ => RateOf { rate: usual, citation: row.default_origin.citation() },
        },
    }
}

fn money(yuan: f64) -> Option<Money> {
    let millionths = (yuan * Decimal::ONE as f64).round() as i64;
    Decimal::new(millionths).ok().and_then(|number| Money::new(number).ok())
}

/// How a paid group stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PaidView {
    /// Paying members from whom on it breaks even; none where that is never so, as each costs more than it brings, or
    /// no less while something else is to be paid.
    pub break_even: Option<i64>,
    /// Those who would pay.
    pub payers: f64,
    /// How many are missing; none once it breaks even, or where it never can.
    pub short: Option<i64>,
    /// What is left in a month with those who would pay. Unit: yuan.
    pub left: f64,
}

impl PaidView {
    /// Whether it breaks even with those who would pay.
    #[must_use]
    pub const fn is_carried(&self) -> bool {
        self.break_even.is_some() && self.short.is_none()
    }
}

/// The lifecycle, worked out.
#[derive(Debug, Clone, PartialEq)]
pub struct LifecycleView {
    /// Members of the group that is looked at.
    pub members: u32,
    /// Whether nobody counted them, so that they are those that the plan is made for.
    pub is_planned: bool,
    /// Most members of a group.
    pub cap: u32,
    /// S2's stage by size.
    pub stage: LifeStage,
    /// What speaks for turning into something else.
    pub turning: Turning,
    /// The parts, in order.
    pub portions: Vec<Portion>,
    /// Members in none of them; below zero where they hold more than there are.
    pub left: i64,
    /// Falls of activity in a row, at the end.
    pub falls: u32,
    /// Weeks in a row with growth below zero, at the end.
    pub negatives: u32,
    /// Whether S2's alarm of growth is given.
    pub shrinks: bool,
    /// Growth of the last week, as a part of the members before it; none where nobody counted the members.
    pub growth_share: Option<f64>,
    /// Whether S2's line of healthy growth is held against it.
    pub has_room: bool,
    /// The fixed cost of a paid group: as said, else that of the team.
    pub fixed: Option<Money>,
    /// How the paid group stands, once price and costs are known.
    pub paid: Option<PaidView>,
    /// S0's level of alert.
    pub alert: Option<Alert>,
}

impl LifecycleView {
    /// The lifecycle of a plan.
    #[must_use]
    pub fn of(plan: &Plan, lifecycle: &Lifecycle, outlook: &Outlook) -> Self {
        let (members, cap) = (lifecycle.members_of(plan), plan.group_cap());
        let is_planned = lifecycle.members.is_none();
        let growth: Vec<i64> = lifecycle.growth.iter().map(|growth| growth.get().millionths()).collect();
        let activity: Vec<i64> = lifecycle.activity.iter().map(|activity| activity.get().millionths()).collect();
        let (portions, left) = parted(members, &lifecycle.sizes());
        let fixed = lifecycle.fixed.or(outlook.team_cost);
        let last = lifecycle.growth.last().map(|growth| float(growth.get()));
        Self {
            members,
            is_planned,
            cap,
            stage: LifeStage::of_size(members),
            turning: Turning { is_near_cap: is_near_cap(members, cap), declines: declines(&activity) },
            left: if portions.is_empty() { 0 } else { left },
            portions,
            falls: falls(&activity),
            negatives: negatives(&growth),
            shrinks: shrinks(&growth),
            growth_share: last.filter(|_| !is_planned).and_then(|growth| growth_share(members, growth)),
            has_room: has_room_to_grow(members, cap),
            fixed,
            paid: paid(lifecycle, fixed, outlook.payers()),
            alert: level(&lifecycle.incidents),
        }
    }
}

/// A price is needed; a cost that is not said is none.
fn paid(lifecycle: &Lifecycle, fixed: Option<Money>, payers: f64) -> Option<PaidView> {
    let (price, fixed) = (lifecycle.price?.get(), fixed?.get());
    let cost_a_member = lifecycle.cost_a_member.map_or(Decimal::whole(0), Money::get);
    let margin = float(price) - float(cost_a_member);
    // Without fixed costs nobody is needed to break even; but whoever came would make a loss.
    let break_even = Price { price, cost_a_member, fixed }.break_even().filter(|_| margin >= 0.0);
    Some(PaidView {
        break_even,
        payers,
        short: break_even.and_then(|break_even| short(break_even, payers)),
        left: margin * payers.floor() - float(fixed),
    })
}
