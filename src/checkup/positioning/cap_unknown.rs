//! The platform's limit is not known.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::positioning::Positioning as Text;
use crate::playbook::Citation;

/// The platform's limit is not known.
pub const CHECK: Check = Check { code: "positioning.cap", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if whole.plan.positioning.cap().is_some() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Positioning, Text::CapUnknown, Text::CapUnknownWhy);
    vec![found.cites([Citation::Rule(whole.plan.positioning.platform.cap())]).at("positioning.cap")]
}
