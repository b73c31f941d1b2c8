//! A questionnaire does not ask all that S1 matches people by.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::entry::question::unmatched;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::entry::Entry as Text;
use crate::playbook::{Citation, claims};

/// A questionnaire does not ask all that S1 matches people by.
pub const CHECK: Check = Check { code: "entry.unmatched", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let entry = whole.entry();
    if entry.questions.is_empty() || unmatched(entry).is_empty() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Entry, Text::Unmatched, Text::UnmatchedWhy);
    vec![found.cites([Citation::Claim(claims::SCREEN_FACT)]).at("add-question")]
}
