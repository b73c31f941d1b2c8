//! Items that have no day.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::calendar::item::{Item, Status};
use crate::domain::calendar::occurrence::Spot;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::playbook::{Citation, OwnRule};

/// Items that have no day.
pub const CHECK: Check = Check { code: "calendar.unscheduled", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let is_without = |item: &Item| item.when.is_none() && item.status != Status::Skipped;
    let without: Vec<_> = whole.calendar().items.iter().filter(|(_, item)| is_without(item)).collect();
    let Some((id, _)) = without.first() else { return Vec::new() };
    let n = u32::try_from(without.len()).unwrap_or(u32::MAX);
    let title = Text::Unscheduled { n };
    vec![
        Finding::new(CHECK.code, Severity::Note, Planner::Calendar, title, Text::UnscheduledWhy)
            .cites([Citation::Ours(OwnRule::PlanGaps)])
            .on_item(Some(Spot { id: **id, day: None })),
    ]
}
