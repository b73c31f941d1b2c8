//! Fewer answers are taken to be valid than S1 asks for.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::key::{Field, Key};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, claims};
use crate::views::judged::judged;

/// Fewer answers are taken to be valid than S1 asks for.
pub const CHECK: Check = Check { code: "funnel.screening", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let done = whole.forecast().derived.inputs.questionnaire_done;
    let (share, false) = judged(done, f64::from(claims::SCREEN_BAR.tenths()) / 1000.0) else { return Vec::new() };
    let title = Text::Screening { share };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Funnel, title, Text::ScreeningWhy);
    vec![found.cites([Citation::Claim(claims::SCREEN_FACT)]).at_key(Key::Plan(Field::QuestionnaireDone))]
}
