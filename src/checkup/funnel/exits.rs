//! More members are to be expected to leave in a month than S4 allows.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::key::{Field, Key};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, claims};
use crate::simulation::series::Series;

/// More members are to be expected to leave in a month than S4 allows.
pub const CHECK: Check = Check { code: "funnel.exits", look };

/// Days of a month.
const MONTH: usize = 30;

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    // What leaves by default is ours, and told as such on the page: S4's bar is held against what somebody said.
    if whole.funnel().overrides.is_empty() {
        return Vec::new();
    }
    let expected = &whole.forecast().expected;
    let (members, exits) = (expected.series(Series::Members), expected.series(Series::Exits));
    // The month after the first: at the beginning newcomers come and go.
    let Some(start) = exits.len().checked_sub(MONTH).filter(|&start| start >= MONTH) else { return Vec::new() };
    let before = members[start - 1];
    let share = exits[start..].iter().sum::<f64>() / before;
    let bar = f64::from(claims::MONTHLY_EXIT_BAR.tenths()) / 1000.0;
    if before < 1.0 || share <= bar {
        return Vec::new();
    }
    let title = Text::Exits { share: figures::percent(share) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Funnel, title, Text::ExitsWhy);
    vec![found.cites([Citation::Claim(claims::MONTHLY_EXIT_FACT)]).at_key(Key::Plan(Field::ExitNew))]
}
