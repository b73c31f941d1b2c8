//! The notice says what gets a group restricted, banned or sued.

use crate::checkup::{Check, Finding, Whole, copying};
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::words::Words;
use crate::editing::risk::RiskEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;

/// The notice says what gets a group restricted, banned or sued.
pub const CHECK: Check = Check { code: "risk.copy", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let told = copying::look(whole, whole.risk().announcement.as_str());
    let finding = |told: copying::Told| {
        let subject = told.code.code();
        told.finding(
            CHECK.code,
            Planner::Risk,
            |passage| Text::InAnnouncement { words: passage.words, what: passage.what },
            |text| sections::edit(RiskEdit::SetAnnouncement(Words::cut(text))),
        )
        .about(subject)
        .at("risk.announcement")
    };
    told.into_iter().map(finding).collect()
}
