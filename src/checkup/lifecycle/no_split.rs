//! The group is near its limit now, and no split is planned. What the plan is made for is the staffing's matter.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::lifecycle::Part;
use crate::domain::lifecycle::split::suggested;
use crate::domain::lifecycle::stage::is_near_cap;
use crate::domain::planner::Planner;
use crate::domain::quantity::MembersNow;
use crate::domain::severity::Severity;
use crate::editing::lifecycle::LifecycleEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::lifecycle::Lifecycle as Text;
use crate::playbook::claims::SPLIT_FACT;
use crate::playbook::{Citation, OwnRule};

/// The group is near its limit now, and no split is planned.
pub const CHECK: Check = Check { code: "lifecycle.no_split", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let (lifecycle, cap) = (whole.lifecycle(), whole.plan.group_cap());
    let Some(n) = lifecycle.members.map(MembersNow::get).filter(|n| is_near_cap(*n, cap)) else { return Vec::new() };
    if !lifecycle.parts.is_empty() {
        return Vec::new();
    }
    let n_parts = suggested(n, cap).fewest;
    let parts = (0..n_parts).map(|_| Part::default()).collect();
    let title = Text::NoSplit { n, cap };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Lifecycle, title, Text::NoSplitWhy);
    vec![
        found
            .cites([Citation::Claim(SPLIT_FACT), Citation::Ours(OwnRule::NearCap)])
            .at("lifecycle.parts")
            .fixed_by(Text::SplitInto { n: n_parts }, vec![sections::edit(LifecycleEdit::SetParts(parts))]),
    ]
}
