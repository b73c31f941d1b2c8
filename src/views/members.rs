//! What the members' part shows of other parts of the plan.

use super::staffing::seats;
use crate::domain::members::{Members, PathStep};
use crate::domain::plan::Plan;
use crate::playbook::Citation;

/// How many members were made admins and how many seats the platform gives over all groups, where there are too few.
#[must_use]
pub fn seats_short(plan: &Plan, members: &Members) -> Option<(u32, u32)> {
    let n_groups = u32::try_from(plan.groups().len()).unwrap_or(u32::MAX);
    let seats = seats(plan)?.saturating_mul(n_groups);
    let n = u32::try_from(members.admins.len()).unwrap_or(u32::MAX);
    (n > seats).then_some((n, seats))
}

/// What the seats, and that members rise to them, rest on.
#[must_use]
pub fn seat_citations(plan: &Plan) -> Vec<Citation> {
    let rule = plan.positioning.platform.admin_seats().map(Citation::Rule);
    rule.into_iter().chain([Citation::Claim(PathStep::Admin.fact())]).collect()
}
