//! There are points for inviting, which meets the ban on rewarded sharing (C18).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::engagement::points::{Deed, rewards_inviting};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::engagement::EngagementEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::engagement::Engagement as Text;
use crate::playbook::Citation;
use crate::playbook::incentives::{INDUCED_FACT, POINTS_FACT};
use crate::playbook::rules::INDUCED_SHARE;

/// There are points for inviting.
pub const CHECK: Check = Check { code: "engagement.invite_points", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if !rewards_inviting(whole.engagement()) {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Error, Planner::Engagement, Text::Invite, Text::InviteWhy);
    vec![
        found
            .cites([Citation::Rule(&INDUCED_SHARE), Citation::Claim(INDUCED_FACT), Citation::Claim(POINTS_FACT)])
            .at("engagement.points.invite")
            .fixed_by(Text::DropInvite, vec![sections::edit(EngagementEdit::SetPoints(Deed::Invite, None))]),
    ]
}
