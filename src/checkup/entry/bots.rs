//! A program guards a group on a personal account, which the platform bans (C19).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::platform::Platform;
use crate::domain::severity::Severity;
use crate::editing::entry::EntryEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::entry::Entry as Text;
use crate::playbook::Citation;
use crate::playbook::rules::BOTS;

/// A program guards a group on a personal account.
pub const CHECK: Check = Check { code: "entry.bots", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if !whole.entry().has_bots || whole.plan.positioning.platform != Platform::WechatGroup {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Error, Planner::Entry, Text::Bots, Text::BotsWhy);
    vec![
        found
            .cites([Citation::Rule(&BOTS), Citation::Claim("S2-4-bots-assist")])
            .at("entry.bots")
            .fixed_by(Text::NoBots, vec![sections::edit(EntryEdit::SetBots(false))]),
    ]
}
