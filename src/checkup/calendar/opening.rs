//! No opening day is set.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::calendar::Calendar as Text;

/// No opening day is set.
pub const CHECK: Check = Check { code: "calendar.opening", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if whole.calendar().opens_on.is_some() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Calendar, Text::Opening, Text::OpeningWhy);
    vec![found]
}
