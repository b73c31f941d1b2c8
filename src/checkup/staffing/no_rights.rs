//! People in the team have no admin rights on the platform.

use super::fit_seats;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::Citation;
use crate::views::{staffing, team};

/// People in the team have no admin rights on the platform.
pub const CHECK: Check = Check { code: "staffing.no_rights", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let (plan, team) = (whole.plan, whole.team());
    let Some(seats) = staffing::seats(plan) else { return Vec::new() };
    let without = team.without_rights(seats);
    if without.max == 0 {
        return Vec::new();
    }
    let title = Text::NoRights { total: team::count(team.total()), without: team::count(without) };
    let n_groups = u32::try_from(team.groups.len()).unwrap_or(1);
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Staffing, title, Text::NoRightsWhy { seats });
    vec![
        found
            .cites(plan.positioning.platform.admin_seats().map(Citation::Rule))
            .at("staffing.native_seats")
            .fixed_by(Text::FitSeats { seats }, fit_seats(n_groups, seats)),
    ]
}
