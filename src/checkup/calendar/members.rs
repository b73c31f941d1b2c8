//! Members make nothing of what is posted.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::calendar::item::Maker;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::playbook::{Citation, claims};

/// Members make nothing of what is posted.
pub const CHECK: Check = Check { code: "calendar.members", look };

/// Posts from which on a share of them means something. Ours.
const ENOUGH: usize = 10;

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let ahead = whole.occurrences(whole.ahead());
    if ahead.len() < ENOUGH || ahead.iter().any(|one| one.item.maker == Maker::Ugc) {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Calendar, Text::Members, Text::MembersWhy);
    vec![found.cites([Citation::Claim(claims::S1_MAKERS_FACT)]).at("calendar.quick")]
}
