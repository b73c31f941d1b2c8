//! A text about silence says what gets a group restricted, banned or sued.

use crate::checkup::{Check, Finding, Whole, copying};
use crate::domain::code::Code as _;
use crate::domain::members::silence::SilenceStep;
use crate::domain::planner::Planner;
use crate::domain::words::Words;
use crate::editing::members::MembersEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;

/// A text about silence says what gets a group restricted, banned or sued.
pub const CHECK: Check = Check { code: "monitor.copy", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let of_text = |(&step, text): (&SilenceStep, &Words<600>)| {
        let finding = move |told: copying::Told| {
            let subject = format!("{}.{}", step.code(), told.code.code());
            told.finding(
                CHECK.code,
                Planner::Monitor,
                |passage| Text::InSilence { words: passage.words, what: passage.what },
                |text| Ok(sections::edit(MembersEdit::SetText(step, Words::new(text)?))),
            )
            .about(subject)
            .at(field(step))
        };
        copying::look(whole, text.as_str()).into_iter().map(finding).collect::<Vec<_>>()
    };
    whole.members().texts.iter().flat_map(of_text).collect()
}

/// The control of a step's text.
const fn field(step: SilenceStep) -> &'static str {
    match step {
        SilenceStep::Nudge => "monitor.texts.nudge",
        SilenceStep::Silent => "monitor.texts.silent",
        SilenceStep::Leave => "monitor.texts.leave",
    }
}
