//! The saved form of what a plan says about its rules and risks. It holds only what was said.

use std::collections::BTreeMap;

use serde_json::Value;

use super::reader::{Reader, Wire, form, text};
use crate::domain::calendar::day::Day;
use crate::domain::copy::list::{Entry, WordList};
use crate::domain::positioning::advice::RuleStyle;
use crate::domain::quantity::{PostLimit, RetentionDays, Strikes};
use crate::domain::risk::{Announcement, Care, Datum, Invitation, Payment, Risk, RuleText};
use crate::domain::words::{Name, Passage};
use crate::templates;

form! {
    /// What is said about rules and risks; what is not said follows the positioning and the facts.
    "RiskWire" for Risk, blank templates::blank_risk();
    /// How strict the rules are.
    "style" => style: Option<RuleStyle>,
    /// Parts of the rules in the person's own words, by part.
    "parts" => parts: BTreeMap<String, RuleText>,
    /// Violations until somebody has to leave.
    "strikes" => strikes: Strikes,
    /// Whether a first violation without ill will only brings a reminder.
    "forgives_first" => forgives_first: bool,
    /// Most posts of one member. Unit: posts a day.
    "post_limit" => post_limit: Option<PostLimit>,
    /// When the rules were last revised.
    "revised_on" => revised_on: Option<Day>,
    /// The group's announcement.
    "announcement" => announcement: Announcement,
    /// Words that the copy checker looks for: `word`, `word => what could stand there`, `!phrase in which it is fine`.
    "words" => words: WordList,
    /// What is said about hazards, by hazard.
    "cares" => cares: BTreeMap<String, Care>,
    /// What is collected of members.
    "data" => data: Vec<Datum>,
    /// How members pay.
    "payment" => payment: Option<Payment>,
    /// How members are asked to bring others.
    "invitation" => invitation: Option<Invitation>,
    /// Whether programs act for people in the group.
    "bots" => has_bots: bool,
    /// Whether chats are kept.
    "archived" => is_archived: bool,
    /// What chats are kept for.
    "purpose" => purpose: Passage,
    /// Whether the members agreed to it.
    "consent" => has_consent: bool,
    /// How long chats are kept. Unit: days.
    "retention" => retention: Option<RetentionDays>,
    /// What members are told of their data, in the person's own words.
    "privacy" => privacy: Option<RuleText>,
    /// The first day of the routine on the calendar.
    "routine_from" => routine_from: Option<Day>,
}

form! {
    /// What is said about a hazard.
    "CareWire" for Care, blank Care::default();
    /// What sets it off.
    "trigger" => trigger: Passage,
    /// What is done about it.
    "measure" => measure: Passage,
    /// Who looks after it.
    "owner" => owner: Name,
}

/// A word of a list, as its line.
impl Wire for Entry {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        Self::read(text(value)?).map_err(|why| format!("no word: {why:?}"))
    }

    fn write(&self) -> Value {
        Value::String(self.line())
    }
}

/// A list of words. One that has more of them than a list may have does not fit, so that none is lost.
impl Wire for WordList {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let entries = Vec::<Entry>::read(value, reader)?;
        if entries.len() > Self::MAX {
            return Err(format!("more than {} words", Self::MAX));
        }
        Ok(Self::new(entries))
    }

    fn write(&self) -> Value {
        Value::Array(self.entries().iter().map(Wire::write).collect())
    }
}
