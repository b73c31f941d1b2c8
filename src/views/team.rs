//! A team in the words that cards and answers share.

use std::collections::BTreeSet;

use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::staffing::cards::Role;
use crate::domain::staffing::team::{People, Team};
use crate::i18n::figures;

/// The team that a plan's chosen model asks for.
#[must_use]
pub fn of(plan: &Plan) -> Team {
    Team::of(&plan.staffing, plan.staffing.model, plan.group_cap())
}

/// `13`, or `14–26`.
#[must_use]
pub fn count(people: People) -> String {
    figures::range(&figures::whole(people.min), &figures::whole(people.max))
}

/// The roles of the team that somebody fills, and the one that is chosen.
#[must_use]
pub fn roles(plan: &Plan, chosen: Option<Role>) -> Vec<Role> {
    let team = of(plan);
    let there = |role: Role| team.tiers.iter().any(|tier| tier.role == role && tier.people.max > 0);
    Role::ALL.iter().copied().filter(|&role| there(role) || chosen == Some(role)).collect()
}

/// The names on the role cards, of one role or of all.
#[must_use]
pub fn names(plan: &Plan, role: Option<Role>) -> BTreeSet<&str> {
    let cards = plan.staffing.cards.iter().filter(|(of, _)| role.is_none_or(|role| role == **of));
    cards.flat_map(|(_, card)| card.people.iter().map(|name| name.as_str())).collect()
}
