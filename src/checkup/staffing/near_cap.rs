//! A group is planned close to its limit.

use super::largest;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::staffing::Split;
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::Citation;
use crate::playbook::claims::SPLIT_FACT;

/// A group is planned close to its limit.
pub const CHECK: Check = Check { code: "staffing.near_cap", look };

/// Whether `n` members are near `cap`: nine tenths of it or more. Ours; S2 does not say what near means.
pub fn is_near(n: u32, cap: u32) -> bool {
    u64::from(n) * 10 >= u64::from(cap) * 9
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let (n, cap) = (largest(whole), whole.plan.group_cap());
    if whole.plan.staffing.split == Split::Small || !is_near(n, cap) {
        return Vec::new();
    }
    let title = Text::NearCap { n, cap };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Staffing, title, Text::NearCapWhy);
    vec![
        found
            .cites([Citation::Claim(SPLIT_FACT)])
            .at("staffing.split")
            .fixed_by(Text::SplitSmall, vec![Edit::Staffing(StaffingEdit::SetSplit(Split::Small))]),
    ]
}
