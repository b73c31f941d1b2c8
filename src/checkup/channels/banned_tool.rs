//! A tool runs a personal account, which the platform bans (C19).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::channels::tool::Tool;
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::channels::ChannelsEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::channels::Channels as Text;
use crate::playbook::Citation;
use crate::playbook::rules::BOTS;

/// A tool runs a personal account.
pub const CHECK: Check = Check { code: "channels.banned_tool", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let platform = whole.plan.positioning.platform;
    let banned: Vec<Tool> = whole.channels().tools.iter().copied().filter(|tool| tool.is_banned_on(platform)).collect();
    if banned.is_empty() {
        return Vec::new();
    }
    let title = Text::Banned { n: u32::try_from(banned.len()).unwrap_or(u32::MAX) };
    let facts = banned.iter().flat_map(|tool| tool.facts()).map(|&fact| Citation::Claim(fact));
    let cited: Vec<Citation> = std::iter::once(Citation::Rule(&BOTS)).chain(facts).collect();
    let edits = banned.iter().map(|&tool| sections::edit(ChannelsEdit::UseTool(tool, false))).collect();
    let found = Finding::new(CHECK.code, Severity::Error, Planner::Channels, title, Text::BannedWhy);
    vec![found.cites(cited).among("channels.tools", banned[0].code()).fixed_by(Text::DropTools, edits)]
}
