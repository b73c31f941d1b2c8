//! Scripts and rules of talk say what gets a group restricted, banned or sued.

use crate::checkup::{Check, Finding, Whole, copying};
use crate::domain::code::Code;
use crate::domain::engagement::Rule;
use crate::domain::planner::Planner;
use crate::domain::words::{Passage, Words};
use crate::editing::engagement::EngagementEdit as E;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;

/// A script or a rule says what gets a group restricted, banned or sued.
pub const CHECK: Check = Check { code: "engagement.copy", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let engagement = whole.engagement();
    let script = |field: &'static str, place: &'static str, text: &Passage, edit: fn(Passage) -> E| {
        let finding = move |told: copying::Told| {
            let subject = format!("{field}.{}", told.code.code());
            told.finding(
                CHECK.code,
                Planner::Engagement,
                |passage| Text::InScript { words: passage.words, what: passage.what },
                |text| sections::edit(edit(Words::cut(text))),
            )
            .about(subject)
            .at(place)
        };
        copying::look(whole, text.as_str()).into_iter().map(finding).collect::<Vec<_>>()
    };
    let mut found = script("opener", "engagement.opener", &engagement.opener, E::SetOpener);
    found.extend(script("reply", "engagement.reply", &engagement.reply, E::SetReply));
    for (at, rule) in engagement.rules.iter().enumerate() {
        found.extend(of_rule(whole, at, rule));
    }
    found
}

/// What is promised is read as a whole, what for and what; there is no rewording of two fields at once.
fn of_rule(whole: &Whole<'_>, at: usize, rule: &Rule) -> Vec<Finding> {
    let parts = [&rule.trigger, &rule.response, &rule.reward].map(|words| words.as_str().trim());
    let text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("，");
    let finding = |told: copying::Told| {
        let subject = format!("rules.{at}.{}", told.code.code());
        let title = |passage: copying::Passage| Text::InRule { words: passage.words, what: passage.what };
        told.finding_without_fix(CHECK.code, Planner::Engagement, title).about(subject)
    };
    copying::look(whole, &text).into_iter().map(finding).collect()
}
