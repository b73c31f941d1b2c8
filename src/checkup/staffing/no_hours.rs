//! No role says how much time it takes.

use crate::checkup::{Check, Finding, Whole};
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
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Staffing, Text::NoHours, Text::NoHoursWhy);
    vec![found.cites([Citation::Ours(OwnRule::WorkTime)])]
}
