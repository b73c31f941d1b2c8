//! A bot is used in a group on a personal account, which the platform bans (C19).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::platform::Platform;
use crate::domain::severity::Severity;
use crate::editing::risk::RiskEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;
use crate::playbook::Citation;
use crate::playbook::rules::BOTS;

/// A bot is used in a group on a personal account.
pub const CHECK: Check = Check { code: "risk.bots", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if !whole.risk().has_bots || whole.plan.positioning.platform != Platform::WechatGroup {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Error, Planner::Risk, Text::Bots, Text::BotsWhy);
    vec![
        found
            .cites([Citation::Rule(&BOTS), Citation::Claim("S1-2-anti-ban")])
            .at("risk.bots")
            .fixed_by(Text::NoBots, vec![sections::edit(RiskEdit::SetBots(false))]),
    ]
}
