//! Trade leads to fission, which meets the ban on rewarded sharing (C18).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::positioning::Goal;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::positioning::Positioning as Text;
use crate::playbook::Citation;
use crate::playbook::rules::INDUCED_SHARE;

/// Trade leads to fission, which meets the ban on rewarded sharing.
pub const CHECK: Check = Check { code: "positioning.induced_sharing", look };

/// Whether the plan's goal meets the ban.
#[must_use]
pub fn is_found(goal: Goal) -> bool {
    goal == Goal::Trade
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if !is_found(whole.plan.positioning.goal) {
        return Vec::new();
    }
    // The rule forbids it outright; what fission leads to is a warning before it is done.
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Positioning, Text::Sharing, Text::SharingWhy);
    let citations = [Citation::Rule(&INDUCED_SHARE), Citation::Claim("S1-7-risk-induced-share")];
    vec![found.cites(citations).at("positioning.goal")]
}
