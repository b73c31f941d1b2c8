//! What stood in the last two weeks was not marked as sent.

use std::rc::Rc;

use crate::checkup::{Check, Finding, Whole};
use crate::domain::calendar::item::{Item, ItemId, Status};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use crate::exchange::sections;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::playbook::{Citation, OwnRule};

/// What stood in the last two weeks was not marked as sent.
pub const CHECK: Check = Check { code: "calendar.past", look };

/// Days that are looked back on.
const DAYS: i32 = 14;

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let Some((first, last)) = whole.today.plus(-DAYS).zip(whole.today.plus(-1)) else { return Vec::new() };
    // A series has one mark for all its occurrences: nothing can be told of one.
    let past = whole.occurrences((first, last));
    let open = past.iter().filter(|one| one.item.status != Status::Sent && one.item.repeat.is_none());
    let open: Vec<_> = open.collect();
    let Some(first) = open.first().map(|one| one.spot()) else { return Vec::new() };
    let sent = open.iter().map(|one| (one.id, Rc::new(Item { status: Status::Sent, ..one.item.clone() })));
    let put: Vec<(ItemId, Rc<Item>)> = sent.collect();
    let n = u32::try_from(put.len()).unwrap_or(u32::MAX);
    let change = ItemsChange { label: ItemsLabel::Change, put, remove: Vec::new() };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Calendar, Text::Past { n }, Text::PastWhy);
    vec![
        found
            .cites([Citation::Ours(OwnRule::PlanGaps)])
            .on_item(Some(first))
            .fixed_by(Text::MarkSent, vec![sections::edit(CalendarEdit::Items(change))]),
    ]
}
