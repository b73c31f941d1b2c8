//! Tasks of the launch that are due soon have no owner.

use super::mark;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::launch::Launch as Text;
use crate::playbook::{Citation, OwnRule};

/// Tasks that are due soon have no owner.
pub const CHECK: Check = Check { code: "launch.no_owner", look };

/// Days ahead in which an owner must be found.
const DAYS: i32 = 7;

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let Some(opens_on) = whole.calendar().opens_on else { return Vec::new() };
    let soon = |due: i32| opens_on.plus(due).is_some_and(|day| (0..DAYS).contains(&whole.today.days_until(day)));
    let open = whole.launch().tasks.iter().filter(|task| !task.is_done && soon(task.due));
    let without = open.filter(|task| task.owner.role.is_none() && task.owner.name.is_blank());
    let without: Vec<_> = without.map(|task| task.key).collect();
    let Some(&first) = without.first() else { return Vec::new() };
    let title = Text::NoOwner { n: u32::try_from(without.len()).unwrap_or(u32::MAX) };
    vec![
        Finding::new(CHECK.code, Severity::Note, Planner::Launch, title, Text::NoOwnerWhy)
            .cites([Citation::Ours(OwnRule::PlanGaps)])
            .at(mark(first)),
    ]
}
