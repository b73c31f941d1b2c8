//! Strategies for anything that a plan can say about joining, and for any edit of it.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::calendar::day::Day;
use qunce::domain::entry::question::{Answer, Question};
use qunce::domain::entry::{Entry, QuestionId, Rate};
use qunce::domain::plan::Unknown;
use qunce::editing::entry::{EntryEdit, QuestionEdit};

use super::funnels::place;
use super::{choice, number, text, unknown_at};

/// The question that every entry of [`entry`] has and that no edit takes out.
const KEPT: u8 = 1;

fn rate() -> impl Strategy<Value = Rate> + Clone {
    prop_oneof![1 => Just(0), 1 => Just(1_000_000), 4 => 0..=1_000_000_i64].prop_map(Rate::literal)
}

/// One of few numbers, so that edits meet.
fn ids() -> impl Strategy<Value = QuestionId> + Clone {
    select(&[KEPT, 2, 200][..]).prop_map(place)
}

fn answers() -> impl Strategy<Value = Vec<Answer>> + Clone {
    vec((text(), any::<bool>()).prop_map(|(text, is_right)| Answer { text, is_right }), 0..4)
}

fn question() -> impl Strategy<Value = Question> + Clone {
    (choice(), choice(), text(), answers()).prop_map(|(subject, reply, text, answers)| Question {
        subject,
        reply,
        text,
        answers,
    })
}

fn day() -> impl Strategy<Value = Day> + Clone {
    (0..=73_048_i32).prop_map(|days| Day::FIRST.plus(days).expect("within the years"))
}

/// Fields of other versions, in objects that every entry has.
fn unknown() -> impl Strategy<Value = Unknown> {
    unknown_at(&["/mood", "/gate~1door", "/questions/1/weight", "/questions/x"])
}

/// Anything that a plan can say about joining.
pub fn entry() -> BoxedStrategy<Entry> {
    let choices = (option::of(choice()), option::of(choice()), option::of(choice()), option::of(choice()));
    let bits = (option::of(any::<bool>()), option::of(any::<bool>()), any::<bool>(), any::<bool>());
    let rates = (option::of(rate()), option::of(rate()), option::of(rate()));
    let questions = (btree_map(ids(), question(), 0..3), question(), vec(ids(), 0..3));
    let counts = (option::of(number()), option::of(number()), option::of(number()), number(), number());
    let texts = (text(), text(), text(), text(), text());
    let rest = (option::of(day()), unknown());
    (choices, bits, rates, questions, counts, texts, rest)
        .prop_map(
            |(
                (method, scene, wanted, affordable),
                (would_pay, has_questionnaire, has_bots, is_easy_inside),
                (done, passed, daily_active),
                (mut questions, kept, order),
                (pass_mark, daily_cap, invite_limit, applicants, lead),
                (first_step, name, welcome, other_welcome, flow),
                (codes_from, unknown),
            )| {
                questions.insert(place(KEPT), kept);
                Entry {
                    method,
                    scene,
                    wanted,
                    affordable,
                    would_pay,
                    has_questionnaire,
                    done,
                    passed,
                    questions,
                    order,
                    pass_mark,
                    daily_cap,
                    invite_limit,
                    has_bots,
                    is_easy_inside,
                    first_step,
                    applicants,
                    daily_active,
                    name,
                    welcome,
                    other_welcome,
                    flow,
                    codes_from,
                    lead,
                    unknown,
                }
            },
        )
        .boxed()
}

/// Any edit of what a plan says about joining.
pub fn entry_edit() -> BoxedStrategy<EntryEdit> {
    use EntryEdit as E;
    // What is kept is not replaced, because what belongs to it would go with it.
    let other = || select(&[2_u8, 200][..]).prop_map(place);
    let of_question = prop_oneof![
        choice().prop_map(QuestionEdit::SetSubject),
        choice().prop_map(QuestionEdit::SetReply),
        text().prop_map(QuestionEdit::SetText),
        answers().prop_map(QuestionEdit::SetAnswers),
    ];
    prop_oneof![
        option::of(choice()).prop_map(E::SetMethod),
        option::of(choice()).prop_map(E::SetScene),
        option::of(choice()).prop_map(E::SetWanted),
        option::of(choice()).prop_map(E::SetAffordable),
        option::of(any::<bool>()).prop_map(E::SetWouldPay),
        option::of(any::<bool>()).prop_map(E::SetQuestionnaire),
        option::of(rate()).prop_map(E::SetDone),
        option::of(rate()).prop_map(E::SetPassed),
        vec((other(), question()), 1..3).prop_map(E::PutQuestions),
        other().prop_map(E::RemoveQuestion),
        vec(ids(), 0..4).prop_map(E::SetOrder),
        (ids(), of_question).prop_map(|(id, edit)| E::Question(id, edit)),
        option::of(number()).prop_map(E::SetPassMark),
        option::of(number()).prop_map(E::SetDailyCap),
        option::of(number()).prop_map(E::SetInviteLimit),
        any::<bool>().prop_map(E::SetBots),
        any::<bool>().prop_map(E::SetEasyInside),
        text().prop_map(E::SetFirstStep),
        number().prop_map(E::SetApplicants),
        option::of(rate()).prop_map(E::SetDailyActive),
        text().prop_map(E::SetName),
        text().prop_map(E::SetWelcome),
        text().prop_map(E::SetOtherWelcome),
        text().prop_map(E::SetFlow),
        option::of(day()).prop_map(E::SetCodesFrom),
        number().prop_map(E::SetLead),
    ]
    .boxed()
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 29;

/// A name for every variant of an edit; see [`super::variant`].
pub fn variant(edit: &EntryEdit) -> &'static str {
    use EntryEdit as E;
    match edit {
        E::SetMethod(_) => "method of entry",
        E::SetScene(_) => "scene",
        E::SetWanted(_) => "precision wanted",
        E::SetAffordable(_) => "cost borne",
        E::SetWouldPay(_) => "willing to pay",
        E::SetQuestionnaire(_) => "questionnaire",
        E::SetDone(_) => "rate done",
        E::SetPassed(_) => "rate passed",
        E::PutQuestions(_) => "new questions",
        E::RemoveQuestion(_) => "question out",
        E::SetOrder(_) => "order of questions",
        E::Question(_, edit) => match edit {
            QuestionEdit::SetSubject(_) => "subject of a question",
            QuestionEdit::SetReply(_) => "reply to a question",
            QuestionEdit::SetText(_) => "text of a question",
            QuestionEdit::SetAnswers(_) => "answers to a question",
        },
        E::SetPassMark(_) => "pass mark",
        E::SetDailyCap(_) => "joins a day",
        E::SetInviteLimit(_) => "invitations",
        E::SetBots(_) => "bots",
        E::SetEasyInside(_) => "easy inside",
        E::SetFirstStep(_) => "first step",
        E::SetApplicants(_) => "applicants",
        E::SetDailyActive(_) => "daily actives",
        E::SetName(_) => "name of the group",
        E::SetWelcome(_) => "welcome",
        E::SetOtherWelcome(_) => "other welcome",
        E::SetFlow(_) => "welcome flow",
        E::SetCodesFrom(_) => "first code",
        E::SetLead(_) => "lead of codes",
    }
}
