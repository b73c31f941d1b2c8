//! Fewer people are named than the team has places.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::staffing::cards::RoleCard;
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
    let title = Text::Unfilled { named, total: team::count(team.total()) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Staffing, title, Text::UnfilledWhy);
    vec![found.cites([Citation::Claim("S3-3-admin-duties")])]
}

/// The names on a card.
pub fn n_named(card: &RoleCard) -> u32 {
    u32::try_from(card.people.iter().filter(|name| !name.is_blank()).count()).unwrap_or(u32::MAX)
}
