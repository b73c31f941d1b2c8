//! The notice is longer than the platform takes.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::copy::length::length;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::risk::Risk as Text;
use crate::playbook::Citation;
use crate::playbook::rules::NOTICE_LENGTH;

/// The notice is longer than the platform takes.
pub const CHECK: Check = Check { code: "risk.too_long", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let n = u32::try_from(length(whole.risk().announcement.as_str())).unwrap_or(u32::MAX);
    let Some(max) = NOTICE_LENGTH.value.filter(|&max| n > max) else { return Vec::new() };
    let title = Text::TooLong { n, max };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Risk, title, Text::TooLongWhy);
    vec![found.cites([Citation::Rule(&NOTICE_LENGTH)]).at("risk.announcement")]
}
