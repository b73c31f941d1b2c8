//! Nothing stands on the calendar in the weeks ahead.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::playbook::Citation;

/// Nothing stands on the calendar in the weeks ahead.
pub const CHECK: Check = Check { code: "calendar.empty", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if !whole.occurrences(whole.ahead()).is_empty() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Calendar, Text::Empty, Text::EmptyWhy);
    vec![found.cites([Citation::Claim("S2-2-plan-not-random")]).at("calendar.quick")]
}
