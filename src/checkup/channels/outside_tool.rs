//! A tool from outside sees what is said in the group (C19).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::channels::tool::Tool;
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::channels::ChannelsEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::channels::Channels as Text;
use crate::playbook::{Citation, OwnRule};

/// A tool from outside is used.
pub const CHECK: Check = Check { code: "channels.outside_tool", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let platform = whole.plan.positioning.platform;
    let is_outside = |tool: &&Tool| !tool.risk().is_low() && !tool.is_banned_on(platform);
    let outside: Vec<Tool> = whole.channels().tools.iter().filter(is_outside).copied().collect();
    let Some(first) = outside.first() else { return Vec::new() };
    let title = Text::Outside { n: u32::try_from(outside.len()).unwrap_or(u32::MAX) };
    let edits = outside.iter().map(|&tool| sections::edit(ChannelsEdit::UseTool(tool, false))).collect();
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Channels, title, Text::OutsideWhy);
    let found = found.cites([Citation::Ours(OwnRule::ToolRisk)]).among("channels.tools", first.code());
    vec![found.fixed_by(Text::DropTools, edits)]
}
