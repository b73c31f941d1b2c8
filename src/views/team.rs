//! A team in the words that cards and answers share.

use crate::domain::plan::Plan;
use crate::domain::staffing::team::{People, Team};
use crate::i18n::figures;

/// The team that a plan's chosen model asks for.
#[must_use]
pub fn of(plan: &Plan) -> Team {
    Team::of(&plan.staffing, plan.staffing.model, plan.group_cap())
}

/// `1+4+8`: the tiers that somebody is in.
#[must_use]
pub fn sum(team: &Team) -> String {
    let tiers = team.tiers.iter().filter(|tier| tier.people.max > 0);
    let tiers: Vec<String> = tiers.map(|tier| count(tier.people)).collect();
    if tiers.is_empty() { "0".to_owned() } else { tiers.join("+") }
}

/// `13`, or `14–26`.
#[must_use]
pub fn count(people: People) -> String {
    figures::range(&figures::whole(people.min), &figures::whole(people.max))
}
