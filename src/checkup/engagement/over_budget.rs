//! The points cost more than the budget at the activity that is expected.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::engagement::points::Cost;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::engagement::EngagementEdit;
use crate::exchange::sections;
use crate::i18n::figures::grouped;
use crate::i18n::text::checkup::engagement::Engagement as Text;
use crate::playbook::{Citation, OwnRule};
use crate::views::engagement::activity;

/// The points cost more than the budget.
pub const CHECK: Check = Check { code: "engagement.over_budget", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let engagement = whole.engagement();
    // Without both there is nothing to hold against one another, and no need of a forecast.
    if engagement.budget.is_none() || engagement.value.is_none() {
        return Vec::new();
    }
    let activity = activity(whole.plan.staffing.size.get(), &whole.forecast().expected);
    let cost = Cost::of(engagement, &activity);
    let Some(short) = cost.short() else { return Vec::new() };
    let title = Text::OverBudget { short: grouped(short, 0) };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Engagement, title, Text::OverBudgetWhy);
    let found = found.cites([Citation::Ours(OwnRule::PointsCost)]).at("engagement.value");
    vec![match cost.bearable() {
        Some(value) => found.fixed_by(
            Text::ValueOf { value: value.get().to_string() },
            vec![sections::edit(EngagementEdit::SetValue(Some(value)))],
        ),
        None => found,
    }]
}
