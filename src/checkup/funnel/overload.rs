//! S0's overload and S4's floor of activity are asked of one group in which both cannot hold (C10).

use super::{floor, follow_plan};
use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::key::{Field, Key};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, claims};

/// Two lines are asked of one group that cannot both hold.
pub const CHECK: Check = Check { code: "funnel.overload", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let Some(line) = whole.forecast().derived.inputs.overload_messages.filter(|&line| line < floor(whole)) else {
        return Vec::new();
    };
    let title = Text::Overload { line: figures::grouped(line, 0), floor: figures::grouped(floor(whole), 0) };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Funnel, title, Text::OverloadWhy);
    vec![
        found
            .cites([claims::OVERLOAD_FACT, claims::ACTIVITY_FACT].map(Citation::Claim))
            .at_key(Key::Plan(Field::OverloadMessages))
            .fixed_by(Text::OverloadOff, follow_plan(&[Field::OverloadMessages])),
    ]
}
