//! The groups of the forecast have fewer seats than the plan has members.

use super::follow_plan;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::key::{Field, Key};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, OwnRule};

/// The groups of the forecast have fewer seats than the plan has members.
pub const CHECK: Check = Check { code: "funnel.seats", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let (size, seats) = (whole.plan.staffing.size.get(), whole.forecast().derived.inputs.seats());
    if f64::from(size) <= seats {
        return Vec::new();
    }
    let title = Text::Seats { size, seats: figures::grouped(seats, 0) };
    let found = Finding::new(CHECK.code, Severity::Error, Planner::Funnel, title, Text::SeatsWhy);
    vec![
        found
            .cites([Citation::Ours(OwnRule::PlanGaps)])
            .at_key(Key::Plan(Field::GroupsMax))
            .fixed_by(Text::FollowPlan, follow_plan(&[Field::Capacity, Field::GroupsMax])),
    ]
}
