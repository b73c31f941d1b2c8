//! What the team posts in the next days has no text.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::calendar::item::{Maker, Status};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::playbook::{Citation, OwnRule};

/// What the team posts in the next days has no text.
pub const CHECK: Check = Check { code: "calendar.no_text", look };

/// Days in which the text must be there.
const DAYS: i32 = 3;

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let last = whole.today.plus(DAYS - 1).unwrap_or(whole.today);
    let soon = whole.occurrences((whole.today, last));
    let open = soon
        .iter()
        .filter(|one| one.item.status != Status::Sent && one.item.maker == Maker::Pgc && one.item.text.is_blank());
    let open: Vec<_> = open.collect();
    let Some(first) = open.first() else { return Vec::new() };
    let n = u32::try_from(open.len()).unwrap_or(u32::MAX);
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Calendar, Text::NoText { n }, Text::NoTextWhy);
    vec![found.cites([Citation::Ours(OwnRule::PlanGaps)]).on_item(Some(first.spot()))]
}
