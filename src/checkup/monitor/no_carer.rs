//! Nobody looks after the core: no name, and no time that the team has promised.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::members::Ward;
use crate::domain::members::layer::{LayerModel, ends};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures::{range, whole as figure};
use crate::i18n::text::checkup::monitor::Monitor as Text;
use crate::playbook::Citation;

/// Nobody looks after the core.
pub const CHECK: Check = Check { code: "monitor.no_carer", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let members = whole.members();
    if !members.carer(Ward::Core).is_blank() {
        return Vec::new();
    }
    let (severity, why) = match whole.setting().team_minutes() {
        Some(0) => (Severity::Warning, Text::NoCarerWhy),
        // Where no role says how much time it takes, staffing asks for it; who works by layers is told here, too.
        None if members.is_layered() => (Severity::Note, Text::NoCarerUnsaid),
        _ => return Vec::new(),
    };
    let plan = whole.plan;
    let (core, _) = ends(LayerModel::chosen(plan.staffing.structure, members.model));
    let title = match core.target(plan.staffing.size.get()) {
        Some(target) => Text::NoCarer { n: range(&figure(target.stated.min), &figure(target.stated.max)) },
        None => Text::NoCarerUnstated,
    };
    let found = Finding::new(CHECK.code, severity, Planner::Monitor, title, why);
    let care = Citation::Claim(Ward::Core.fact());
    let rule = core.rule_citations(members.fills_gaps).into_iter().filter(|&citation| citation != care);
    vec![found.cites([care]).cites(rule).at("monitor.carers.core")]
}
