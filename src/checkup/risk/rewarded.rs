//! Members are rewarded for bringing others, which meets the ban on rewarded sharing (C18).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::risk::Invitation;
use crate::domain::severity::Severity;
use crate::editing::risk::RiskEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;
use crate::playbook::Citation;
use crate::playbook::rules::INDUCED_SHARE;

/// Members are rewarded for bringing others.
pub const CHECK: Check = Check { code: "risk.rewarded", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if whole.risk().invitation != Some(Invitation::Rewarded) {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Error, Planner::Risk, Text::Rewarded, Text::RewardedWhy);
    let edit = sections::edit(RiskEdit::SetInvitation(Some(Invitation::Plain)));
    vec![
        found
            .cites([Citation::Rule(&INDUCED_SHARE), Citation::Claim("S1-7-risk-induced-share")])
            .at("risk.invitation")
            .fixed_by(Text::Unrewarded, vec![edit]),
    ]
}
