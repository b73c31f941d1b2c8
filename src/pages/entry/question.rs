//! One question of the questionnaire: a line to look over, and its fields once it is open.

use yew::prelude::*;

use super::desk::{ADD_QUESTION, PartProps};
use super::questionnaire::count;
use crate::components::button::{Button, IconButton};
use crate::components::checkbox::Checkbox;
use crate::components::icon::{IconName, icon};
use crate::components::select_field::SelectField;
use crate::components::text_field::TextField;
use crate::domain::code::Code as _;
use crate::domain::entry::question::{Answer, Question, Reply, Subject};
use crate::domain::entry::{MAX_ANSWERS, QuestionId};
use crate::domain::words::{Line, Tag};
use crate::editing::entry::{EntryEdit, QuestionEdit};
use crate::exchange::sections;
use crate::i18n::text::entry::panels::Panels as Text;
use crate::i18n::text::entry::{labels, wording};
use crate::pages::fields::{on_code, options, use_text};
use crate::pages::moving_on::moving_on;
use crate::state::store::{Store, use_store};
use crate::templates;

/// Properties of [`QuestionRow`].
#[derive(PartialEq, Properties)]
pub struct QuestionRowProps {
    /// What the parts of the page share.
    pub part: PartProps,
    /// Which question.
    pub id: QuestionId,
    /// Its place in the order, from 0.
    pub at: usize,
    /// Whether its fields are shown.
    pub is_open: bool,
    /// Opens a question, or closes all.
    pub on_open: Callback<Option<QuestionId>>,
}

/// One question.
#[component]
pub fn QuestionRow(props: &QuestionRowProps) -> Html {
    let store = use_store();
    let question = props.part.entry.questions.get(&props.id).cloned().unwrap_or_else(templates::blank_question);
    let name = store.t(Text::Question { n: count(props.at + 1) }).to_string();
    let on_toggle = {
        let target = (!props.is_open).then_some(props.id);
        props.on_open.reform(move |_: MouseEvent| target)
    };
    let body = format!("question-{}", props.id.text());
    html! {
        <li class={classes!("question", props.is_open.then_some("is-open"))} data-question={props.id.text()}>
            <div class="question__head">
                <button type="button" class="question__toggle" aria-expanded={props.is_open.to_string()}
                    aria-controls={body.clone()} onclick={on_toggle}>
                    <span class="question__number">{ props.at + 1 }</span>
                    <span class="question__words">
                        <bdi>{ wording::asked(&question, store.lang) }</bdi>
                        <span class="question__about">{ about(&store, &question) }</span>
                    </span>
                    { icon(if props.is_open { IconName::CHEVRON_UP } else { IconName::CHEVRON_DOWN }) }
                </button>
                { hands(&store, props, &name) }
            </div>
            <div class="question__body" id={body} hidden={!props.is_open}>
                if props.is_open {
                    <Fields part={props.part.clone()} id={props.id} question={question.clone()} />
                }
            </div>
        </li>
    }
}

/// What it looks at, and how it is answered.
fn about(store: &Store, question: &Question) -> String {
    let subject = store.t(labels::subject(question.subject));
    let reply = match question.reply {
        Reply::Text => store.t(labels::reply(Reply::Text)),
        Reply::Choice => {
            let right = question.written().filter(|answer| answer.is_right).count();
            store.t(Text::AnswerCount { n: count(question.written().count()), right: count(right) })
        }
    };
    format!("{subject} · {reply}")
}

/// Up, down, away.
fn hands(store: &Store, props: &QuestionRowProps, name: &str) -> Html {
    let part = &props.part;
    let order: Vec<QuestionId> = part.entry.in_order().into_iter().map(|(id, _)| id).collect();
    let moved = |by: i64| {
        let at = i64::try_from(props.at).ok()?;
        let to = usize::try_from(at + by).ok().filter(|to| *to < order.len())?;
        let mut order = order.clone();
        order.swap(props.at, to);
        Some(EntryEdit::SetOrder(order))
    };
    let button = |by: i64, name_of: Text, icon: IconName, mark: &'static str| {
        let edit = moved(by);
        let onclick = edit.clone().map(|edit| part.on_press(store, edit)).unwrap_or_default();
        html! {
            <IconButton {icon} label={store.t(name_of)} small={true} disabled={edit.is_none()} {onclick}
                data_action={Some(AttrValue::Static(mark))} />
        }
    };
    let what = || name.to_owned();
    let on_remove = {
        let (store, part, id, name) = (store.clone(), part.clone(), props.id, name.to_owned());
        Callback::from(move |_: MouseEvent| {
            let words = store.t(Text::Removed { what: name.clone() });
            store.edit_aloud(&part.plan.id, sections::edit(EntryEdit::RemoveQuestion(id)), words);
        })
    };
    let on_remove = moving_on(on_remove, ADD_QUESTION);
    html! {
        <span class="question__hands">
            { button(-1, Text::Up { what: what() }, IconName::ARROW_UP, "question-up") }
            { button(1, Text::Down { what: what() }, IconName::ARROW_DOWN, "question-down") }
            <IconButton icon={IconName::TRASH} label={store.t(Text::Remove { what: what() })} small={true}
                onclick={on_remove} data_action={Some(AttrValue::Static("remove-question"))} />
        </span>
    }
}

/// Properties of [`Fields`].
#[derive(PartialEq, Properties)]
struct FieldsProps {
    part: PartProps,
    id: QuestionId,
    question: Question,
}

/// The fields of a question.
#[component]
fn Fields(props: &FieldsProps) -> Html {
    let store = use_store();
    let (part, id, question) = (&props.part, props.id, &props.question);
    let lang = store.lang;
    let set = |to_edit: fn(Line) -> QuestionEdit| part.on(&store, move |value| EntryEdit::Question(id, to_edit(value)));
    let text = use_text(&question.text, lang, set(QuestionEdit::SetText));
    let on_subject =
        on_code::<Subject>(part.on(&store, move |subject| EntryEdit::Question(id, QuestionEdit::SetSubject(subject))));
    let on_reply =
        on_code::<Reply>(part.on(&store, move |reply| EntryEdit::Question(id, QuestionEdit::SetReply(reply))));
    let field = |field: &str| format!("entry.questions.{}.{field}", id.text());
    let n = question.answers.len();
    let is_full = n >= MAX_ANSWERS;
    let on_add = {
        let answers = [question.answers.clone(), vec![Answer::default()]].concat();
        part.on_press(&store, EntryEdit::Question(id, QuestionEdit::SetAnswers(answers)))
    };
    html! {
        <>
            <TextField name={field("text")} label={store.t(Text::QuestionText)} value={text.value}
                on_input={text.on_input} error={text.error} />
            <div class="question__kind">
                <SelectField name={field("subject")} label={store.t(Text::Subject)}
                    options={options::<Subject>(lang, labels::subject)} value={question.subject.code()}
                    on_select={on_subject} />
                <SelectField name={field("reply")} label={store.t(Text::Reply)}
                    options={options::<Reply>(lang, labels::reply)} value={question.reply.code()}
                    on_select={on_reply} />
            </div>
            if question.reply == Reply::Choice {
                <div class="question__answers" role="group" aria-label={store.t(Text::Answers)}>
                    <p class="field__hint">{ store.t(Text::AnswersHint) }</p>
                    { for (0..n).map(|at| html! {
                        <AnswerRow key={at} part={part.clone()} {id} answers={question.answers.clone()} {at} />
                    }) }
                    <Button label={store.t(Text::AddAnswer)} icon={Some(IconName::PLUS)} small={true}
                        disabled={is_full} title={is_full.then(|| store.t(Text::AnswersFull { n: count(MAX_ANSWERS) }))}
                        onclick={on_add} data_action={Some(AttrValue::Static("add-answer"))} />
                </div>
            }
        </>
    }
}

/// Properties of [`AnswerRow`].
#[derive(PartialEq, Properties)]
struct AnswerRowProps {
    part: PartProps,
    id: QuestionId,
    answers: Vec<Answer>,
    /// Its place, from 0.
    at: usize,
}

/// One answer: whether it lets people in, and what it says.
#[component]
fn AnswerRow(props: &AnswerRowProps) -> Html {
    let store = use_store();
    let (part, id, at) = (&props.part, props.id, props.at);
    let answer = props.answers.get(at).cloned().unwrap_or_default();
    let changed = {
        let answers = props.answers.clone();
        move |change: &dyn Fn(&mut Answer)| {
            let mut answers = answers.clone();
            if let Some(answer) = answers.get_mut(at) {
                change(answer);
            }
            EntryEdit::Question(id, QuestionEdit::SetAnswers(answers))
        }
    };
    let on_text = {
        let changed = changed.clone();
        part.on(&store, move |text: Tag| changed(&|answer| answer.text = text.clone()))
    };
    let on_right = part.on(&store, move |is_right: bool| changed(&|answer| answer.is_right = is_right));
    let on_remove = {
        let mut answers = props.answers.clone();
        if at < answers.len() {
            answers.remove(at);
        }
        let on_press = part.on_press(&store, EntryEdit::Question(id, QuestionEdit::SetAnswers(answers)));
        moving_on(on_press, "[data-action='add-answer']")
    };
    let text = use_text(&answer.text, store.lang, on_text);
    let letter = wording::letter(at);
    let field = |field: &str| format!("entry.questions.{}.answers.{at}.{field}", id.text());
    html! {
        <div class="question__answer">
            <Checkbox name={field("right")} label={store.t(Text::Right { letter: letter.clone() })}
                checked={answer.is_right} on_change={on_right} />
            <TextField name={field("text")} label={store.t(Text::Answer { letter: letter.clone() })}
                value={text.value} on_input={text.on_input} error={text.error} />
            <IconButton icon={IconName::CLOSE} label={store.t(Text::RemoveAnswer { letter })} small={true}
                onclick={on_remove} />
        </div>
    }
}
