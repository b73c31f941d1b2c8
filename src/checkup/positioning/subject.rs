//! Nothing tells what the group's name would be about.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::positioning::Positioning as Text;
use crate::playbook::Citation;

/// Nothing tells what the group's name would be about.
pub const CHECK: Check = Check { code: "positioning.subject", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if !whole.plan.positioning.subject.is_blank() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Positioning, Text::Subject, Text::SubjectWhy);
    vec![found.cites([Citation::Claim("S3-1-naming-keywords")]).at("positioning.subject")]
}
