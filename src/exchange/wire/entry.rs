//! The saved form of what a plan says about joining. What a file leaves out of it is told in `exchange::sparse`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::reader::{Reader, Wire, form};
use crate::domain::calendar::day::Day;
use crate::domain::entry::method::{Level, Method, Scene};
use crate::domain::entry::question::{Answer, Question, Reply, Subject};
use crate::domain::entry::{Entry, Rate};
use crate::domain::funnel::place::Place;
use crate::domain::quantity::{Counted, Headcount, JoinsADay, LeadDays, RightAnswers};
use crate::domain::words::{Line, Passage, Tag};
use crate::templates;

form! {
    /// How people get into the group; what is not said is suggested.
    "EntryWire" for Entry, blank templates::blank_entry();
    /// The method.
    "method" => method: Option<Method>,
    /// What kind of group it is, in the words of the table of methods.
    "scene" => scene: Option<Scene>,
    /// The precision that is wanted at least.
    "wanted" => wanted: Option<Level>,
    /// The cost that can be borne at most.
    "affordable" => affordable: Option<Level>,
    /// Whether people would pay to get in.
    "would_pay" => would_pay: Option<bool>,
    /// Whether there is a questionnaire; where nothing is said, the forecast keeps its own figures.
    "questionnaire" => has_questionnaire: Option<bool>,
    /// Those who scan and fill it in. Unit: millionths.
    "done" => done: Option<Rate>,
    /// Those who fill it in and pass. Unit: millionths.
    "passed" => passed: Option<Rate>,
    /// The questions, by number: 1 to 200.
    "questions" => questions: BTreeMap<String, Question>,
    /// The order of the questions; what it does not name comes last.
    "order" => order: Vec<Place<200>>,
    /// Right answers that let somebody in.
    "pass_mark" => pass_mark: Option<RightAnswers>,
    /// Most joins a day.
    "daily_cap" => daily_cap: Option<JoinsADay>,
    /// Most invitations by one member.
    "invite_limit" => invite_limit: Option<Headcount>,
    /// Whether a program guards the group.
    "bots" => has_bots: bool,
    /// Whether the first thing to do inside is easy.
    "easy_inside" => is_easy_inside: bool,
    /// The first thing to do inside.
    "first_step" => first_step: Line,
    /// People whom the reckoning beside the forecast is made for.
    "applicants" => applicants: Counted,
    /// Members who are active on a day without a gate. Unit: millionths.
    "daily_active" => daily_active: Option<Rate>,
    /// The group's name.
    "name" => name: Line,
    /// The welcome text.
    "welcome" => welcome: Passage,
    /// Another welcome text, to be tried against the first.
    "other_welcome" => other_welcome: Passage,
    /// What happens with a newcomer, a step a line.
    "flow" => flow: Passage,
    /// The day on which the first code is fetched.
    "codes_from" => codes_from: Option<Day>,
    /// How many days before a code runs out it is replaced.
    "lead" => lead: LeadDays,
}

form! {
    /// A question to people who want to join.
    "QuestionWire" for Question, blank templates::blank_question();
    /// What it looks at.
    "subject" => subject: Subject,
    /// How it is answered.
    "reply" => reply: Reply,
    /// What is asked.
    "text" => text: Line,
    /// What can be chosen.
    "answers" => answers: Vec<Answer>,
}

form! {
    /// An answer that can be chosen.
    "AnswerWire" for Answer, blank Answer::default();
    /// What it says.
    "text" => text: Tag,
    /// Whether it speaks for letting somebody in.
    "right" => is_right: bool,
}

/// A place of a list, by its number.
impl<const MAX: u8> Wire for Place<MAX> {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        let number = value.as_u64().and_then(|number| u8::try_from(number).ok());
        number.and_then(Self::new).ok_or_else(|| format!("no place of 1 to {MAX}"))
    }

    fn write(&self) -> Value {
        self.get().into()
    }
}
