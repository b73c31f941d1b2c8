//! S0's pyramid is used for a group in which its counts do not add up (C1).

use super::largest;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::staffing::StructureModel;
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::{Citation, claims};

/// S0's pyramid is used for a group in which its counts do not add up.
pub const CHECK: Check = Check { code: "staffing.pyramid", look };

/// Most members of a group in which they do: its most active people over the share that is no onlooker.
fn most() -> u32 {
    let people = claims::S0_LEADERS + claims::S0_ACTIVES.1;
    people * 1000 / (1000 - u32::from(claims::S0_ONLOOKERS.tenths()))
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let n = largest(whole);
    if whole.plan.staffing.structure != StructureModel::Pyramid || n <= most() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Staffing, Text::Pyramid { n }, Text::PyramidWhy);
    let edit = Edit::Staffing(StaffingEdit::SetStructure(StructureModel::FourLayers));
    vec![
        found
            .cites([Citation::Claim(claims::S0_PYRAMID_FACT)])
            .at("staffing.structure")
            .fixed_by(Text::UseFourLayers, vec![edit]),
    ]
}
