//! Fewer people are named than the team has places.

use super::people_field;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::staffing::cards::RoleCard;
use crate::domain::staffing::team::Tier;
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::Citation;
use crate::views::team;

/// Fewer people are named than the team has places.
pub const CHECK: Check = Check { code: "staffing.unfilled", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let team = whole.team();
    let named_for = |role| whole.plan.staffing.cards.get(&role).map_or(0, n_named);
    let named: u32 = team.tiers.iter().map(|tier| named_for(tier.role).min(tier.people.max)).sum();
    if named >= team.total().min {
        return Vec::new();
    }
    let is_short = |tier: &&Tier| named_for(tier.role) < tier.people.min;
    let short = team.tiers.iter().find(is_short).or(team.tiers.first()).map(|tier| people_field(tier.role));
    let title = Text::Unfilled { named, total: team::count(team.total()) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Staffing, title, Text::UnfilledWhy);
    let found = found.cites([Citation::Claim("S3-3-admin-duties")]);
    vec![match short {
        Some(field) => found.at(field),
        None => found.at("staffing.model"),
    }]
}

/// The names on a card.
pub fn n_named(card: &RoleCard) -> u32 {
    u32::try_from(card.people.iter().filter(|name| !name.is_blank()).count()).unwrap_or(u32::MAX)
}
