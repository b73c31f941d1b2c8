//! The launch rewards inviting, which meets the ban on rewarded sharing (C18).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::launch::material::Material;
use crate::domain::launch::task::TaskKey;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::launch::LaunchEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::launch::Launch as Text;
use crate::playbook::Citation;
use crate::playbook::rules::INDUCED_SHARE;
use crate::views::launch::LaunchView;

use super::mark;

/// The launch rewards inviting.
pub const CHECK: Check = Check { code: "launch.induced_sharing", look };

/// S1's own way out of rewards for sharing (C18).
const INSTEAD_FACT: &str = "S1-7-risk-induced-share";

/// What rewards inviting.
const REWARDS: [Material; 2] = [Material::RewardGoods, Material::RewardHonor];

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    // The list has rewards before anybody looks at it: they are a matter once a launch is planned.
    if whole.plan.launch.saved().is_none() && whole.calendar().opens_on.is_none() {
        return Vec::new();
    }
    found(whole.launch()).into_iter().collect()
}

/// The finding about a launch, where something on its list rewards inviting; its page shows the same.
#[must_use]
pub fn found(launch: &LaunchView) -> Option<Finding> {
    let listed = REWARDS.into_iter().filter(|&material| launch.task(TaskKey::Material(material)).is_some());
    let listed: Vec<Material> = listed.collect();
    let first = listed.first()?;
    let edits = listed.iter().map(|&material| sections::edit(LaunchEdit::Use(material, false))).collect();
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Launch, Text::Induced, Text::InducedWhy);
    let found = found.cites([Citation::Rule(&INDUCED_SHARE), Citation::Claim(INSTEAD_FACT)]);
    Some(found.at(mark(TaskKey::Material(*first))).fixed_by(Text::NoRewards, edits))
}
