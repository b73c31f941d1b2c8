//! No role says how much time it takes.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::{Citation, OwnRule};

/// No role says how much time it takes.
pub const CHECK: Check = Check { code: "staffing.no_hours", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if whole.setting().team_minutes().is_some() {
        return Vec::new();
    }
    let first = whole.team().tiers.first().map(|tier| format!("staffing.cards.{}.hours", tier.role.code()));
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Staffing, Text::NoHours, Text::NoHoursWhy);
    let found = found.cites([Citation::Ours(OwnRule::WorkTime)]);
    vec![match first {
        Some(field) => found.at(field),
        None => found.at("staffing.model"),
    }]
}
