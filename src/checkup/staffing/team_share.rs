//! The team is a large part of the group, or larger than it.

use super::use_bands;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::staffing::StaffingModel;
use crate::i18n::figures;
use crate::i18n::text::checkup::staffing::Staffing as Text;

/// The team is a large part of the group, or larger than it.
pub const CHECK: Check = Check { code: "staffing.team_share", look };

/// A team of more than this share of its group is named. Ours: S1's team is 28–52 % of a group of 50.
const LARGE_TEAM: f64 = 0.25;

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let (people, members) = (whole.team().total().max, whole.plan.staffing.size.get());
    let share = f64::from(people) / f64::from(members);
    if share <= LARGE_TEAM {
        return Vec::new();
    }
    let title = Text::TeamShare { share: figures::percent(share) };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Staffing, title, Text::TeamShareWhy)
        .cites(whole.team().citations.first().copied())
        .at("staffing.model");
    // S0's table has no more people for any group.
    let is_table = whole.plan.staffing.model == StaffingModel::SizeBands;
    vec![if is_table { found } else { found.fixed_by(Text::UseBands, use_bands()) }]
}
