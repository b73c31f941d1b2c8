//! The notice, or the rules in one's own words, say what gets a group restricted, banned or sued.

use crate::checkup::{Check, Finding, Whole, copying};
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::risk::RuleText;
use crate::domain::risk::rules::RulePart;
use crate::domain::words::Words;
use crate::editing::risk::RiskEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;

/// The notice or a rule says what gets a group restricted, banned or sued.
pub const CHECK: Check = Check { code: "risk.copy", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let risk = whole.risk();
    let in_notice = |told: copying::Told| {
        let subject = told.code.code();
        told.finding(
            CHECK.code,
            Planner::Risk,
            |passage| Text::InAnnouncement { words: passage.words, what: passage.what },
            |text| Ok(sections::edit(RiskEdit::SetAnnouncement(Words::new(text)?))),
        )
        .about(subject)
        .at("risk.announcement")
    };
    let of_part = |(&part, text): (&RulePart, &RuleText)| {
        let in_part = move |told: copying::Told| {
            let subject = format!("parts.{}.{}", part.code(), told.code.code());
            told.finding(
                CHECK.code,
                Planner::Risk,
                |passage| Text::InRules { words: passage.words, what: passage.what },
                |text| Ok(sections::edit(RiskEdit::SetPart(part, Some(Words::new(text)?)))),
            )
            .about(subject)
            .at(field(part))
        };
        copying::look(whole, text.as_str()).into_iter().map(in_part).collect::<Vec<_>>()
    };
    let in_privacy = |told: copying::Told| {
        let subject = format!("privacy.{}", told.code.code());
        told.finding(
            CHECK.code,
            Planner::Risk,
            |passage| Text::InPrivacy { words: passage.words, what: passage.what },
            |text| Ok(sections::edit(RiskEdit::SetPrivacy(Some(Words::new(text)?)))),
        )
        .about(subject)
        .at("risk.privacy")
    };
    let privacy = risk.privacy.as_ref().map(Words::as_str).unwrap_or_default();
    let of_notice = copying::look(whole, risk.announcement.as_str()).into_iter().map(in_notice);
    let of_privacy = copying::look(whole, privacy).into_iter().map(in_privacy);
    of_notice.chain(risk.parts.iter().flat_map(of_part)).chain(of_privacy).collect()
}

/// The control of a part of the rules.
const fn field(part: RulePart) -> &'static str {
    match part {
        RulePart::Behaviour => "risk.parts.behaviour",
        RulePart::Content => "risk.parts.content",
        RulePart::Identity => "risk.parts.identity",
        RulePart::Violation => "risk.parts.violation",
    }
}
