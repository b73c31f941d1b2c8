//! One's own limit of a group is above the platform's.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::quantity::GroupSize;
use crate::domain::severity::Severity;
use crate::editing::action::{Edit, PositioningEdit};
use crate::i18n::text::checkup::positioning::Positioning as Text;
use crate::playbook::Citation;

/// One's own limit of a group is above the platform's.
pub const CHECK: Check = Check { code: "positioning.cap_above", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let positioning = &whole.plan.positioning;
    let rule = positioning.platform.cap();
    let (Some(own), Some(most)) = (positioning.cap.map(GroupSize::get), rule.value) else { return Vec::new() };
    if own <= most {
        return Vec::new();
    }
    let title = Text::CapAbove { own, rule: most };
    let found = Finding::new(CHECK.code, Severity::Error, Planner::Positioning, title, Text::CapAboveWhy);
    vec![
        found
            .cites([Citation::Rule(rule)])
            .at("positioning.cap")
            .fixed_by(Text::TakeRuleCap { rule: most }, vec![Edit::Positioning(PositioningEdit::SetCap(None))]),
    ]
}
