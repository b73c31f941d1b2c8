//! How people get into the group: which gate stands at the entry, what it asks, how they are welcomed, and when the
//! codes run out.
//!
//! The gate at the entry and the threshold inside are two settings (C21): sources that raise the one do not contradict
//! those that lower the other.

pub mod codes;
pub mod method;
pub mod outcome;
pub mod question;

use std::collections::BTreeMap;

use super::calendar::day::Day;
use super::funnel::decimal::Within;
use super::funnel::place::Place;
use super::plan::Unknown;
use super::quantity::{Counted, Headcount, JoinsADay, LeadDays, RightAnswers};
use super::words::{Line, Passage};
use method::{Level, Method, Scene};
use question::Question;

/// Part of a whole, from nothing to all of it.
pub type Rate = Within<0, 1_000_000>;

/// Most questions of one questionnaire (ours).
pub const MAX_QUESTIONS: usize = 20;
/// Most answers that one question offers (ours).
pub const MAX_ANSWERS: usize = 8;

/// A question's number within its plan. There are more numbers than questions, so that a new one comes after the last.
pub type QuestionId = Place<200>;

/// What a plan says about joining. What is not said is suggested, or asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The method; none for the one that ranks first.
    pub method: Option<Method>,
    /// The scene; none for the one that the positioning tells.
    pub scene: Option<Scene>,
    /// The precision that is wanted at least.
    pub wanted: Option<Level>,
    /// The cost that can be borne at most.
    pub affordable: Option<Level>,
    /// Whether people would pay to get in, where that is known.
    pub would_pay: Option<bool>,
    /// Whether there is a questionnaire; none where nobody said, so that the forecast keeps its own figures.
    pub has_questionnaire: Option<bool>,
    /// Those who scan and fill it in, where the person knows better than S1's bar.
    pub done: Option<Rate>,
    /// Those who fill it in and pass, where the person knows.
    pub passed: Option<Rate>,
    /// The questions.
    pub questions: BTreeMap<QuestionId, Question>,
    /// Their order, where it is not that of their numbers; what it does not name comes last.
    pub order: Vec<QuestionId>,
    /// Right answers that let somebody in; no source gives a figure.
    pub pass_mark: Option<RightAnswers>,
    /// Most joins a day; S1 asks for a limit and gives none.
    pub daily_cap: Option<JoinsADay>,
    /// Most invitations by one member; S3 asks for a limit and gives none.
    pub invite_limit: Option<Headcount>,
    /// Whether a program guards the group against advertisers and newcomers.
    pub has_bots: bool,
    /// Whether the first thing to do inside is easy: the other setting of C21.
    pub is_easy_inside: bool,
    /// The first thing to do inside; blank for the usual one.
    pub first_step: Line,
    /// People whom a small reckoning beside the forecast is made for.
    pub applicants: Counted,
    /// Members who are active on a day without a gate, where that is known.
    pub daily_active: Option<Rate>,
    /// The group's name; blank for the one that the positioning suggests.
    pub name: Line,
    /// The welcome text; blank for the draft.
    pub welcome: Passage,
    /// Another welcome text, to be tried against the first (S1).
    pub other_welcome: Passage,
    /// What happens with a newcomer, a step a line; blank for S2's three.
    pub flow: Passage,
    /// The day on which the first code is fetched; none for the opening day.
    pub codes_from: Option<Day>,
    /// How many days before a code runs out it is replaced.
    pub lead: LeadDays,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}

impl Entry {
    /// The questions in their order.
    #[must_use]
    pub fn in_order(&self) -> Vec<(QuestionId, &Question)> {
        let mut ids: Vec<QuestionId> = Vec::new();
        for id in self.order.iter().chain(self.questions.keys()) {
            if !ids.contains(id) {
                ids.push(*id);
            }
        }
        ids.into_iter().filter_map(|id| Some((id, self.questions.get(&id)?))).collect()
    }

    /// Whether it has a question that can be answered wrongly.
    #[must_use]
    pub fn has_quiz(&self) -> bool {
        self.questions.values().any(Question::is_graded)
    }

    /// How many questions can be answered wrongly.
    #[must_use]
    pub fn n_graded(&self) -> u32 {
        u32::try_from(self.questions.values().filter(|question| question.is_graded()).count()).unwrap_or(u32::MAX)
    }

    /// The pass mark, if there are as many questions that count.
    #[must_use]
    pub fn pass_mark_reached(&self) -> Option<u32> {
        self.pass_mark.map(RightAnswers::get).filter(|mark| *mark <= self.n_graded())
    }
}
