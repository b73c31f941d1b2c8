//! Fewer of the first month's joiners are to be expected to stay the next than S1 asks for.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::figure::Kpi;
use crate::domain::funnel::key::{Field, Key};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, claims};
use crate::views::judged::judged;

/// Fewer of the first month's joiners are to be expected to stay than S1 asks for.
pub const CHECK: Check = Check { code: "funnel.retention", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let bar = f64::from(claims::RETENTION_BAR.tenths()) / 1000.0;
    let kept = whole.forecast().expected.kpis[Kpi::MonthTwoRetention as usize];
    let Some((share, false)) = kept.map(|kept| judged(kept, bar)) else { return Vec::new() };
    let title = Text::Retention { share };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Funnel, title, Text::RetentionWhy);
    vec![found.cites([Citation::Claim(claims::RETENTION_FACT)]).at_key(Key::Plan(Field::ExitNew))]
}
