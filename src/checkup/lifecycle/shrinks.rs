//! Net growth is below zero week after week.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::lifecycle::week::{negatives, shrinks};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::lifecycle::Lifecycle as Text;
use crate::playbook::Citation;
use crate::playbook::claims::GROWTH_ALARM_FACT;

/// Net growth is below zero week after week.
pub const CHECK: Check = Check { code: "lifecycle.shrinks", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let growth: Vec<i64> = whole.lifecycle().growth.iter().map(|week| week.get().millionths()).collect();
    if !shrinks(&growth) {
        return Vec::new();
    }
    let title = Text::Shrinks { n: negatives(&growth) };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Lifecycle, title, Text::ShrinksWhy);
    vec![found.cites([Citation::Claim(GROWTH_ALARM_FACT)]).at("lifecycle.growth")]
}
