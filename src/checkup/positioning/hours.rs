//! Nobody knows when members are there.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::positioning::timing::{HoursFrom, group_hours};
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::positioning::Positioning as Text;
use crate::playbook::Citation;

/// Nobody knows when members are there.
pub const CHECK: Check = Check { code: "positioning.hours", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let (_, from) = group_hours(&whole.plan.positioning);
    if !matches!(from, HoursFrom::Depends | HoursFrom::NotStated) {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Positioning, Text::Hours, Text::HoursWhy);
    vec![found.cites([Citation::Claim("S3-1-persona-fields")]).at("positioning.hours.own")]
}
