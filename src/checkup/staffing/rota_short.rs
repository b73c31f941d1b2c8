//! The monthly rotation has fewer people than S4's case rotates.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::{Citation, claims};

/// The monthly rotation has fewer people than S4's case rotates.
pub const CHECK: Check = Check { code: "staffing.rota_short", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let Some(rota) = &whole.plan.staffing.rota else { return Vec::new() };
    let n = u32::try_from(rota.people.iter().filter(|name| !name.is_blank()).count()).unwrap_or(u32::MAX);
    if n >= claims::S4_ROTATING {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Staffing, Text::RotaShort { n }, Text::RotaShortWhy);
    vec![found.cites([Citation::Claim(claims::S4_ROTATION_FACT)]).at("staffing.rota")]
}
