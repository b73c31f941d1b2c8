//! A gate of the launch was measured and is not met.

use std::borrow::Cow;

use crate::checkup::{Check, Finding, Whole};
use crate::domain::code::Code;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::launch::LaunchStage;
use crate::domain::launch::gate::{Gate, Unit, Verdict};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::launch::Launch as Text;
use crate::i18n::text::launch;
use crate::i18n::{Lang, Say, figures};
use crate::playbook::Citation;
use crate::simulation::from_plan::float;

/// A gate of the launch was measured and is not met.
pub const CHECK: Check = Check { code: "launch.gate", look };

/// The fact, with the stage's name in the language in force.
struct Title {
    stage: LaunchStage,
    value: Decimal,
}

impl Say for Title {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        let written = |value: Decimal| match self.stage.unit() {
            Unit::Share => figures::percent(float(value)),
            Unit::ADay | Unit::APerson => figures::grouped(float(value), 1),
        };
        let stage = lang.t(launch::stage(self.stage)).into_owned();
        let stage = lang.pick(stage.clone(), stage.to_lowercase());
        lang.t(Text::Gate { stage, value: written(self.value), bar: written(self.stage.bar()) })
    }
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    // What was ticked is no measurement: an unfinished checklist is told by what is late.
    let short = |gate: &&Gate| matches!(gate.verdict, Verdict::Short(_)) && !gate.is_from_ticks;
    let gates = whole.launch().gates.iter().filter(short);
    let finding = |gate: &Gate| {
        let title = Title { stage: gate.stage, value: gate.value? };
        let found = Finding::new(CHECK.code, Severity::Note, Planner::Launch, title, Text::GateWhy);
        let stage = gate.stage.code();
        Some(found.about(stage).at(format!("launch.readings.{stage}")).cites([Citation::Claim(gate.stage.fact())]))
    };
    gates.filter_map(finding).collect()
}
