//! Risks of the register that nobody takes care of, once somebody began to say who does.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::risk::register::{Hazard, gaps};
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::risk::Risk as Text;
use crate::playbook::{Citation, OwnRule};

/// Risks that nobody takes care of.
pub const CHECK: Check = Check { code: "risk.no_owner", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let risk = whole.risk();
    let (without, _) = gaps(risk);
    let has_begun = risk.cares.values().any(|care| !care.owner.is_blank());
    if !has_begun || without == 0 {
        return Vec::new();
    }
    let title = Text::NoOwner { n: u32::try_from(without).unwrap_or(u32::MAX) };
    let lacks = |hazard: &&Hazard| risk.cares.get(hazard).is_none_or(|care| care.owner.is_blank());
    let first = Hazard::ALL.iter().find(lacks).map_or("", |hazard| hazard.code());
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Risk, title, Text::NoOwnerWhy);
    vec![found.cites([Citation::Ours(OwnRule::PlanGaps)]).at(format!("risk.cares.{first}.owner"))]
}
