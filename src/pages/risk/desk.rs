//! What the parts of the page share: what they get, and how they change what the plan says about rules and risks.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::calendar::Calendar;
use crate::domain::copy::{Checker, Hit, Report, Rewrite};
use crate::domain::engagement::Engagement;
use crate::domain::entry::Entry;
use crate::domain::plan::Plan;
use crate::domain::risk::Risk;
use crate::domain::risk::line::{Deeds, Touch, touched};
use crate::domain::risk::rules::RulePart;
use crate::editing::risk::RiskEdit;
use crate::exchange::sections;
use crate::i18n::text::risk::labels;
use crate::pages::fields::whole_or_said;
use crate::state::store::Store;

/// A checker, the same as long as its words are.
#[derive(Clone)]
pub struct Reading(pub Rc<Checker>);

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the parts of the page get.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about rules and risks.
    pub risk: Rc<Risk>,
    /// Its calendar.
    pub calendar: Rc<Calendar>,
    /// What reads texts.
    pub reading: Reading,
    /// What it says about joining.
    pub entry: Rc<Entry>,
    /// What it says about talk and incentives.
    pub engagement: Rc<Engagement>,
    /// What the announcement does.
    pub report: Rc<Report>,
    /// What the parts of the rules in one's own words do.
    pub rules: Rc<Vec<(RulePart, Report)>>,
}

impl PartProps {
    /// A callback that edits what the plan says.
    pub fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> RiskEdit + 'static) -> Callback<T> {
        store.on_edit(&self.plan.id, move |value| sections::edit(to_edit(value)))
    }

    /// The red lines that the plan touches.
    pub fn touches(&self) -> Vec<Touch> {
        touched(Deeds {
            risk: &self.risk,
            entry: &self.entry,
            engagement: &self.engagement,
            platform: self.plan.positioning.platform,
            announcement: &self.report,
            rules: &self.rules,
        })
    }

    /// Takes another announcement as a step of its own, and says so; one that is too long is refused as a whole.
    pub fn announce(&self, store: &Store, text: &str, words: impl ToString) {
        if let Some(text) = whole_or_said(store, text) {
            store.edit_aloud(&self.plan.id, sections::edit(RiskEdit::MendAnnouncement(text)), words);
        }
    }
}

/// What could stand in the place of a hit, in words.
pub fn replacement(store: &Store, hit: &Hit) -> String {
    match &hit.rewrite {
        Rewrite::Say(phrase) => store.t(labels::phrase(*phrase)).to_string(),
        Rewrite::Instead(words) => words.clone(),
        Rewrite::Drop => String::new(),
    }
}

/// The text with every hit that can be told apart rewritten.
pub fn all_rewritten(store: &Store, text: &str, report: &Report) -> String {
    let words: Vec<_> = report.apart().map(|(_, hit)| (hit.at.clone(), replacement(store, hit))).collect();
    let places: Vec<_> = words.iter().map(|(at, words)| (at.clone(), words.as_str())).collect();
    crate::domain::copy::rewritten(text, &places)
}

/// A count as texts take it.
pub fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
