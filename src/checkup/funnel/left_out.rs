//! The forecast leaves campaigns out.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::key::{CampaignField, Key};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, OwnRule};
use crate::simulation::from_plan::mend::Note;

/// The forecast leaves campaigns out.
pub const CHECK: Check = Check { code: "funnel.left_out", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let left_out = whole.forecast().derived.notes.iter().find_map(|note| match note {
        Note::LeftOut(n) => Some(*n),
        _ => None,
    });
    let Some(n) = left_out else { return Vec::new() };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Funnel, Text::LeftOut { n }, Text::LeftOutWhy);
    vec![found.cites([Citation::Ours(OwnRule::CampaignItems)]).at_key(Key::Campaigns(CampaignField::Participation))]
}
