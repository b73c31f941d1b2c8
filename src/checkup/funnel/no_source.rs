//! Nobody can join: no channel brings anybody, and nobody is invited.

use super::scans_key;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, OwnRule};
use crate::simulation::series::Series;

/// Nobody can join.
pub const CHECK: Check = Check { code: "funnel.no_source", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let forecast = whole.forecast();
    let has_any =
        [Series::Scans, Series::Joins].iter().any(|&series| forecast.expected.series(series).iter().any(|&n| n > 0.0));
    if has_any {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Funnel, Text::NoSource, Text::NoSourceWhy);
    vec![found.cites([Citation::Ours(OwnRule::PlanGaps)]).at_key(scans_key(whole))]
}
