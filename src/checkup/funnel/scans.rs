//! The channels bring fewer scans a day than S1 asks for in the attract stage.

use super::scans_key;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::group::Group;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, claims};
use crate::simulation::series::Series;

/// The channels bring fewer scans a day than S1 asks for.
pub const CHECK: Check = Check { code: "funnel.scans", look };

/// Days over which scans are averaged. Ours.
const DAYS: usize = 7;

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    // How many scan by default is ours: S1's bar is held against what somebody said, not against that.
    let is_said = |(key, _)| Group::of(key) == Group::Channels;
    if !whole.funnel().overrides.iter().any(is_said) {
        return Vec::new();
    }
    let scans = whole.forecast().expected.series(Series::Scans);
    let first = &scans[..scans.len().min(DAYS)];
    let mean = first.iter().sum::<f64>() / first.len().max(1) as f64;
    if mean <= 0.0 || mean >= f64::from(claims::SCANS_BAR) {
        return Vec::new();
    }
    let title = Text::Scans { n: figures::grouped(mean, 0), bar: claims::SCANS_BAR };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Funnel, title, Text::ScansWhy);
    vec![found.cites([Citation::Claim(claims::SCANS_FACT)]).at_key(scans_key(whole))]
}
