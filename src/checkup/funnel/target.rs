//! Fewer members are to be expected than the plan aims at.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::figure::{Kpi, Side};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, OwnRule};
use crate::simulation::from_plan::float;

/// Fewer members are to be expected than the plan aims at.
pub const CHECK: Check = Check { code: "funnel.target", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let forecast = whole.forecast();
    let own =
        whole.funnel().targets.values().find(|target| target.kpi == Kpi::MembersEnd && target.side == Side::AtLeast);
    // A plan that sets itself nothing aims at the members that it is made for.
    let target = own.map_or_else(|| f64::from(whole.plan.staffing.size.get()), |target| float(target.value));
    let Some(expected) = forecast.expected.kpis[Kpi::MembersEnd as usize].filter(|&n| n.round() < target) else {
        return Vec::new();
    };
    let title = Text::Target {
        day: forecast.derived.inputs.horizon_days,
        expected: figures::grouped(expected, 0),
        target: figures::grouped(target, 0),
    };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Funnel, title, Text::TargetWhy);
    vec![found.cites([Citation::Ours(OwnRule::ForecastDefaults)])]
}
