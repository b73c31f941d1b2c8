//! Nobody knows how many people will have rights on this platform.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::Citation;
use crate::views::staffing;

/// Nobody knows how many people will have rights on this platform.
pub const CHECK: Check = Check { code: "staffing.seats_unknown", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let rule = whole.plan.positioning.platform.admin_seats();
    if rule.is_none() || staffing::seats(whole.plan).is_some() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Staffing, Text::SeatsUnknown, Text::SeatsUnknownWhy);
    vec![found.cites(rule.map(Citation::Rule)).at("staffing.native_seats")]
}
