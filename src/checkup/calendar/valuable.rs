//! Less of the content ahead is valuable than S2's healthy groups have (C5).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures::percent;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::playbook::claims::{DENSITY_FACT, VALUABLE_BAR, VALUABLE_FACT};
use crate::playbook::{Citation, OwnRule};
use crate::views::judged::judged;

/// Too little of it is valuable.
pub const CHECK: Check = Check { code: "calendar.valuable", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let coverage = whole.coverage();
    let Some(share) = coverage.valuable().filter(|_| coverage.is_telling() && coverage.lacks_value()) else {
        return Vec::new();
    };
    let bar = f64::from(VALUABLE_BAR.tenths()) / 1000.0;
    let (share, false) = judged(share, bar) else { return Vec::new() };
    let title = Text::Valuable { share, bar: percent(bar) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Calendar, title, Text::ValuableWhy);
    let [healthy, density] = [VALUABLE_FACT, DENSITY_FACT].map(Citation::Claim);
    vec![found.cites([healthy, density, Citation::Ours(OwnRule::ContentCover)]).at("calendar.quick")]
}
