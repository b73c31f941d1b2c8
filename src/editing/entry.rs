//! Edits of what a plan says about joining, and the reducer's part for it.

use std::mem::discriminant;

use super::action::Label;
use super::section::EditOf;
use crate::domain::calendar::day::Day;
use crate::domain::entry::method::{Level, Method, Scene};
use crate::domain::entry::question::{Answer, Question, Reply, Subject};
use crate::domain::entry::{Entry, QuestionId, Rate};
use crate::domain::quantity::{Counted, Headcount, JoinsADay, LeadDays, RightAnswers};
use crate::domain::words::{Line, Passage};

/// A change to what a plan says about joining.
#[derive(Debug, Clone, PartialEq)]
pub enum EntryEdit {
    /// Choose the method, or take the one that ranks first.
    SetMethod(Option<Method>),
    /// Choose the scene, or take the one that the positioning tells.
    SetScene(Option<Scene>),
    /// Say which precision is wanted at least.
    SetWanted(Option<Level>),
    /// Say which cost can be borne at most.
    SetAffordable(Option<Level>),
    /// Say whether people would pay.
    SetWouldPay(Option<bool>),
    /// Say whether there is a questionnaire.
    SetQuestionnaire(Option<bool>),
    /// Say how many fill it in.
    SetDone(Option<Rate>),
    /// Say how many pass it.
    SetPassed(Option<Rate>),
    /// Put questions in, or in place of those with their numbers.
    PutQuestions(Vec<(QuestionId, Question)>),
    /// Take a question out.
    RemoveQuestion(QuestionId),
    /// Put the questions in order.
    SetOrder(Vec<QuestionId>),
    /// Change a field of a question.
    Question(QuestionId, QuestionEdit),
    /// Say how many right answers let somebody in.
    SetPassMark(Option<RightAnswers>),
    /// Limit the joins of a day.
    SetDailyCap(Option<JoinsADay>),
    /// Limit the invitations by one member.
    SetInviteLimit(Option<Headcount>),
    /// Say whether a program guards the group.
    SetBots(bool),
    /// Say whether the first thing to do inside is easy.
    SetEasyInside(bool),
    /// Say what the first thing to do inside is.
    SetFirstStep(Line),
    /// Say for how many people the gate is reckoned.
    SetApplicants(Counted),
    /// Say how many members are active on a day without a gate.
    SetDailyActive(Option<Rate>),
    /// Name the group.
    SetName(Line),
    /// Word the welcome.
    SetWelcome(Passage),
    /// Word the welcome that is tried against it.
    SetOtherWelcome(Passage),
    /// Say what happens with a newcomer.
    SetFlow(Passage),
    /// Say when the first code is fetched.
    SetCodesFrom(Option<Day>),
    /// Say how early a code is replaced.
    SetLead(LeadDays),
}

/// A change to one field of a question.
#[derive(Debug, Clone, PartialEq)]
pub enum QuestionEdit {
    /// Choose what it looks at.
    SetSubject(Subject),
    /// Choose how it is answered.
    SetReply(Reply),
    /// Word it.
    SetText(Line),
    /// Replace its answers.
    SetAnswers(Vec<Answer>),
}

impl EditOf<Entry> for EntryEdit {
    fn apply(&self, entry: &mut Entry) {
        apply(entry, self);
    }

    fn label(&self) -> Label {
        Label::Entry
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Question(a, edit_a), Self::Question(b, edit_b)) => {
                a == b && discriminant(edit_a) == discriminant(edit_b)
            }
            (Self::RemoveQuestion(a), Self::RemoveQuestion(b)) => a == b,
            _ => discriminant(self) == discriminant(other),
        }
    }

    fn is_continuous(&self) -> bool {
        match self {
            Self::SetDone(rate) | Self::SetPassed(rate) | Self::SetDailyActive(rate) => rate.is_some(),
            Self::SetPassMark(mark) => mark.is_some(),
            Self::SetDailyCap(cap) => cap.is_some(),
            Self::SetInviteLimit(limit) => limit.is_some(),
            Self::SetCodesFrom(day) => day.is_some(),
            Self::Question(_, edit) => matches!(edit, QuestionEdit::SetText(_) | QuestionEdit::SetAnswers(_)),
            Self::SetFirstStep(_)
            | Self::SetApplicants(_)
            | Self::SetName(_)
            | Self::SetWelcome(_)
            | Self::SetOtherWelcome(_)
            | Self::SetFlow(_)
            | Self::SetLead(_) => true,
            _ => false,
        }
    }
}

/// Applies `edit` to `entry`.
fn apply(entry: &mut Entry, edit: &EntryEdit) {
    use EntryEdit as E;
    match edit {
        E::SetMethod(method) => entry.method = *method,
        E::SetScene(scene) => entry.scene = *scene,
        E::SetWanted(wanted) => entry.wanted = *wanted,
        E::SetAffordable(affordable) => entry.affordable = *affordable,
        E::SetWouldPay(would_pay) => entry.would_pay = *would_pay,
        E::SetQuestionnaire(has_questionnaire) => entry.has_questionnaire = *has_questionnaire,
        E::SetDone(done) => entry.done = *done,
        E::SetPassed(passed) => entry.passed = *passed,
        E::PutQuestions(questions) => entry.questions.extend(questions.iter().cloned()),
        E::RemoveQuestion(id) => {
            entry.questions.remove(id);
            // A later question with its number comes last, as any new one does.
            entry.order.retain(|other| other != id);
        }
        E::SetOrder(order) => entry.order.clone_from(order),
        E::Question(id, edit) => {
            if let Some(question) = entry.questions.get_mut(id) {
                edit.apply(question);
            }
        }
        E::SetPassMark(mark) => entry.pass_mark = *mark,
        E::SetDailyCap(cap) => entry.daily_cap = *cap,
        E::SetInviteLimit(limit) => entry.invite_limit = *limit,
        E::SetBots(has_bots) => entry.has_bots = *has_bots,
        E::SetEasyInside(is_easy) => entry.is_easy_inside = *is_easy,
        E::SetFirstStep(step) => entry.first_step = step.clone(),
        E::SetApplicants(applicants) => entry.applicants = *applicants,
        E::SetDailyActive(share) => entry.daily_active = *share,
        E::SetName(name) => entry.name = name.clone(),
        E::SetWelcome(text) => entry.welcome = text.clone(),
        E::SetOtherWelcome(text) => entry.other_welcome = text.clone(),
        E::SetFlow(flow) => entry.flow = flow.clone(),
        E::SetCodesFrom(day) => entry.codes_from = *day,
        E::SetLead(lead) => entry.lead = *lead,
    }
}

impl QuestionEdit {
    fn apply(&self, question: &mut Question) {
        match self {
            Self::SetSubject(subject) => question.subject = *subject,
            Self::SetReply(reply) => question.reply = *reply,
            Self::SetText(text) => question.text = text.clone(),
            Self::SetAnswers(answers) => question.answers.clone_from(answers),
        }
    }
}
