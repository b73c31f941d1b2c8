//! The three questions are not all answered.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::positioning::Positioning as Text;
use crate::playbook::Citation;

/// The three questions are not all answered.
pub const CHECK: Check = Check { code: "positioning.questions", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let positioning = &whole.plan.positioning;
    let open = 3 - u32::try_from(positioning.n_answered()).unwrap_or(3);
    if open == 0 {
        return Vec::new();
    }
    let answers = [
        ("positioning.why", &positioning.why),
        ("positioning.whom", &positioning.whom),
        ("positioning.value", &positioning.value),
    ];
    let first = answers.iter().find(|(_, answer)| answer.is_blank()).map_or("positioning.why", |(field, _)| field);
    let title = Text::Questions { open };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Positioning, title, Text::QuestionsWhy);
    vec![found.cites([Citation::Claim("S2-1-three-questions")]).at(first)]
}
