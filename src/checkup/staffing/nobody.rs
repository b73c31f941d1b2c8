//! Nobody runs the group.

use super::use_bands;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::Citation;

/// Nobody runs the group.
pub const CHECK: Check = Check { code: "staffing.nobody", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if whole.team().total().max > 0 {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Error, Planner::Staffing, Text::Nobody, Text::NobodyWhy);
    vec![
        found
            .cites([Citation::Claim("S3-7-case-no-admin-70")])
            .at("staffing.model")
            .fixed_by(Text::UseBands, use_bands()),
    ]
}
