//! Tasks of the launch are late.

use super::mark;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::launch::Launch as Text;
use crate::playbook::{Citation, OwnRule};
use crate::views::launch::days_late;

/// Tasks of the launch are late.
pub const CHECK: Check = Check { code: "launch.late", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let opens_on = whole.calendar().opens_on;
    let all = whole.launch().tasks.iter().map(|task| (days_late(task, opens_on, whole.today), task.key));
    let late: Vec<_> = all.filter(|&(days, _)| days > 0).collect();
    let Some(&(days, key)) = late.iter().max_by_key(|&&(days, _)| days) else { return Vec::new() };
    let title = Text::Late { n: u32::try_from(late.len()).unwrap_or(u32::MAX), days };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Launch, title, Text::LateWhy);
    vec![found.cites([Citation::Ours(OwnRule::LaunchDays)]).at(mark(key))]
}
