//! No opening day is set.

use crate::checkup::{Behind, Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::playbook::{Citation, OwnRule};

/// No opening day is set.
pub const CHECK: Check = Check { code: "calendar.opening", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if whole.calendar().opens_on.is_some() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Calendar, Text::Opening, Text::OpeningWhy);
    vec![found.cites([Citation::Ours(OwnRule::PlanGaps)]).at("calendar.opens_on").behind(Behind::Press("setup"))]
}
