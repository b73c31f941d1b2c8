//! The shares of the layers that were said do not add up.

use super::follow_plan;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::key::{Field, Key};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, OwnRule};
use crate::simulation::from_plan::mend::Note;

/// The shares of the layers that were said do not add up.
pub const CHECK: Check = Check { code: "funnel.mix", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let scaled = whole.forecast().derived.notes.iter().find_map(|note| match note {
        Note::MixScaled { sum } => Some(*sum),
        _ => None,
    });
    let Some(sum) = scaled else { return Vec::new() };
    let title = Text::Mix { sum: figures::percent(sum) };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Funnel, title, Text::MixWhy);
    let fields = [Field::MixCore, Field::MixActive, Field::MixOrdinary, Field::MixLurker];
    vec![
        found
            .cites([Citation::Ours(OwnRule::NormalizedShares)])
            .at_key(Key::Plan(Field::MixCore))
            .fixed_by(Text::ResetMix, follow_plan(&fields)),
    ]
}
