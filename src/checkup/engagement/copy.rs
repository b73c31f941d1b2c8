//! Scripts and rules of talk say what gets a group restricted, banned or sued.

use crate::checkup::{Check, Finding, Whole, copying, hex};
use crate::domain::code::Code;
use crate::domain::copy::CopyCode;
use crate::domain::engagement::Rule;
use crate::domain::planner::Planner;
use crate::domain::words::{Passage, Tag, Words};
use crate::editing::engagement::EngagementEdit as E;
use crate::exchange::sections;
use crate::i18n::text::checkup::engagement::Engagement as Engaged;
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
                |text| Ok(sections::edit(edit(Words::new(text)?))),
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

/// The rules without the reward of the one at this place; without the rule, where it says the same all the same.
fn without(whole: &Whole<'_>, at: usize, code: CopyCode) -> Vec<Rule> {
    let mut rules = whole.engagement().rules.clone();
    let Some(rule) = rules.get_mut(at) else { return rules };
    rule.reward = Tag::default();
    if copying::look(whole, &in_one(rule)).iter().any(|told| told.code == code) {
        rules.remove(at);
    }
    rules
}

/// A rule as one text: what for and what.
fn in_one(rule: &Rule) -> String {
    let parts = [&rule.trigger, &rule.response, &rule.reward].map(|words| words.as_str().trim());
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("，")
}

/// What is promised is read as a whole; there is no rewording of two fields at once.
fn of_rule(whole: &Whole<'_>, at: usize, rule: &Rule) -> Vec<Finding> {
    let text = in_one(rule);
    let finding = |told: copying::Told| {
        // Wherever in the list it stands, it stays the rule that was accepted.
        let subject = format!("rules.{}.{}", hex(&text), told.code.code());
        let without: Vec<Rule> = without(whole, at, told.code);
        let label =
            if without.len() < whole.engagement().rules.len() { Engaged::DropRule } else { Engaged::DropReward };
        let edit = sections::edit(E::SetRules(without));
        let title = |passage: copying::Passage| Text::InRule { words: passage.words, what: passage.what };
        told.finding_without_fix(CHECK.code, Planner::Engagement, title)
            .about(subject)
            .at(format!("engagement.rules.{}.reward", at + 1))
            .fixed_by(label, vec![edit])
    };
    copying::look(whole, &text).into_iter().map(finding).collect()
}
