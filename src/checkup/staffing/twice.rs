//! One person fills two roles.

use std::collections::BTreeMap;

use super::people_field;
use crate::checkup::{Check, Finding, Whole, hex};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::staffing::cards::Role;
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::Citation;

/// One person fills two roles.
pub const CHECK: Check = Check { code: "staffing.twice", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let mut roles: BTreeMap<&str, Vec<Role>> = BTreeMap::new();
    for tier in &whole.team().tiers {
        let card = whole.plan.staffing.cards.get(&tier.role);
        let mut names: Vec<&str> =
            card.into_iter().flat_map(|card| &card.people).map(|name| name.as_str().trim()).collect();
        // Twice in one role is a matter of that role's list.
        names.sort_unstable();
        names.dedup();
        names
            .into_iter()
            .filter(|name| !name.is_empty())
            .for_each(|name| roles.entry(name).or_default().push(tier.role));
    }
    let twice = roles.into_iter().filter(|(_, roles)| roles.len() > 1);
    let finding = |(name, roles): (&str, Vec<Role>)| {
        let title = Text::Twice { name: name.to_owned() };
        Finding::new(CHECK.code, Severity::Warning, Planner::Staffing, title, Text::TwiceWhy)
            .about(hex(name))
            .at(roles.last().map(|&role| people_field(role)).unwrap_or_default())
            .cites([Citation::Claim("S3-3-admin-duties")])
    };
    twice.map(finding).collect()
}
