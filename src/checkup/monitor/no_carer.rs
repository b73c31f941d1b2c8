//! Nobody looks after the core: no name, and the team has promised no time.

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
    // Where no role says how much time it takes, staffing asks for it.
    if !members.carer(Ward::Core).is_blank() || whole.setting().team_minutes() != Some(0) {
        return Vec::new();
    }
    let plan = whole.plan;
    let (core, _) = ends(LayerModel::chosen(plan.staffing.structure, members.model));
    let title = match core.target(plan.staffing.size.get()) {
        Some(target) => Text::NoCarer { n: range(&figure(target.stated.min), &figure(target.stated.max)) },
        None => Text::NoCarerUnstated,
    };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Monitor, title, Text::NoCarerWhy);
    let care = Citation::Claim(Ward::Core.fact());
    let rule = core.rule_citations().into_iter().filter(|&citation| citation != care);
    vec![found.cites([care]).cites(rule).at("monitor.carers.core")]
}
