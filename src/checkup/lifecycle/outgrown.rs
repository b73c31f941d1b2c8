//! There are more members now than the plan's largest group is made for.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::lifecycle::planned;
use crate::domain::planner::Planner;
use crate::domain::quantity::{Bounded as _, GroupSize};
use crate::domain::severity::Severity;
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::text::checkup::lifecycle::Lifecycle as Text;
use crate::playbook::{Citation, OwnRule};

/// There are more members now than the plan's largest group is made for.
pub const CHECK: Check = Check { code: "lifecycle.outgrown", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let planned = planned(whole.plan);
    let now = whole.lifecycle().members.map(|now| now.get()).filter(|now| *now > planned);
    let Some(n) = now else { return Vec::new() };
    // Of several groups only one was counted: what all of them come to is not known, and no other size can be offered.
    let is_only = whole.plan.groups().len() <= 1;
    let title = if is_only { Text::Outgrown { n, planned } } else { Text::OutgrownGroup { n, planned } };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Lifecycle, title, Text::OutgrownWhy);
    let found = found.cites([Citation::Ours(OwnRule::PlanGaps)]).at("lifecycle.members");
    vec![match GroupSize::new(i64::from(n)) {
        Ok(size) if is_only => found.fixed_by(Text::PlanFor { n }, vec![Edit::Staffing(StaffingEdit::SetSize(size))]),
        _ => found,
    }]
}
