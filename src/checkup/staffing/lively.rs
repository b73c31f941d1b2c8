//! A group is larger than S2 finds lively.

use super::largest;
use super::near_cap::is_near;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::staffing::Split;
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::{Citation, claims};

/// A group is larger than S2 finds lively.
pub const CHECK: Check = Check { code: "staffing.lively", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let n = largest(whole);
    // What is near its limit is told that.
    if n <= claims::LIVELY_UP_TO || is_near(n, whole.plan.group_cap()) {
        return Vec::new();
    }
    let title = Text::Lively { n };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Staffing, title, Text::LivelyWhy);
    let facts = [claims::LIVELY_FACT, "S1-0-success-not-500", "S1-9-value-not-headcount"];
    let citations = facts.map(Citation::Claim);
    vec![
        found
            .cites(citations)
            .at("staffing.split")
            .fixed_by(Text::SplitSmall, vec![Edit::Staffing(StaffingEdit::SetSplit(Split::Small))]),
    ]
}
