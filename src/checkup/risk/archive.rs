//! Chats are archived without all that it takes (C22).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::risk::RiskEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;
use crate::playbook::Citation;

/// Chats are archived without all that it takes.
pub const CHECK: Check = Check { code: "risk.archive", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if !whole.risk().lacks_of_archive() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Risk, Text::Archive, Text::ArchiveWhy);
    vec![
        found
            .cites(["S1-2-wecom-archive", "S3-9-laws"].map(Citation::Claim))
            .at("risk.archive")
            .fixed_by(Text::ArchiveOff, vec![sections::edit(RiskEdit::SetArchived(false))]),
    ]
}
