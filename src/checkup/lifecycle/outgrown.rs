//! There are more members now than the plan is made for.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::quantity::GroupSize;
use crate::domain::severity::Severity;
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::text::checkup::lifecycle::Lifecycle as Text;

/// There are more members now than the plan is made for.
pub const CHECK: Check = Check { code: "lifecycle.outgrown", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let planned = whole.plan.staffing.size;
    let Some(now) = whole.lifecycle().members.filter(|now| now.get() > planned.get()) else { return Vec::new() };
    let title = Text::Outgrown { n: now.get(), planned: GroupSize::get(planned) };
    vec![
        Finding::new(CHECK.code, Severity::Note, Planner::Lifecycle, title, Text::OutgrownWhy)
            .at("lifecycle.members")
            .fixed_by(Text::PlanFor { n: now.get() }, vec![Edit::Staffing(StaffingEdit::SetSize(now))]),
    ]
}
