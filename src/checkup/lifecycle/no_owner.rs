//! Crises that nobody would take up, once somebody began to say who would.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::code::Code as _;
use crate::domain::lifecycle::crisis::Crisis;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::lifecycle::Lifecycle as Text;
use crate::playbook::Citation;
use crate::playbook::claims::PREVENT_FACT;

/// Crises that nobody would take up.
pub const CHECK: Check = Check { code: "lifecycle.no_owner", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let lifecycle = whole.lifecycle();
    let without = Crisis::ALL.iter().filter(|crisis| lifecycle.has_no_owner(**crisis)).count();
    if without == 0 || without == Crisis::ALL.len() {
        return Vec::new();
    }
    let title = Text::NoOwner { n: u32::try_from(without).unwrap_or(u32::MAX) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Lifecycle, title, Text::NoOwnerWhy);
    vec![found.cites([Citation::Claim(PREVENT_FACT)])]
}
