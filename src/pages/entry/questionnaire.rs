//! The questionnaire: built, put in order, taken along.

use yew::prelude::*;

use super::desk::{ADD_QUESTION, PartProps};
use super::question::QuestionRow;
use super::sheet::sheet;
use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::figure::figure;
use crate::components::icon::{IconName, icon};
use crate::components::menu::{Menu, MenuItem};
use crate::components::panel::{Panel, full_panel};
use crate::domain::entry::question::{Question, sensitive, unmatched};
use crate::domain::entry::{MAX_QUESTIONS, QuestionId};
use crate::editing::entry::EntryEdit;
use crate::exchange::sections;
use crate::i18n::text::entry::panels::Panels as Text;
use crate::i18n::text::entry::{labels, wording};
use crate::pages::copying::on_copy;
use crate::pages::moving_on::moving_on;
use crate::pages::printing::{Instead, Printing, use_printing};
use crate::pages::said::{chips, said};
use crate::playbook::Citation;
use crate::playbook::claims::{GUARD_FACT, QUIZ_CASE_FACT, QUIZ_QUESTIONS, SCREEN_FACT};
use crate::state::store::{Store, use_store};
use crate::templates;

/// The questionnaire.
#[component]
pub fn Questionnaire(props: &PartProps) -> Html {
    let store = use_store();
    // One question is open at a time, so that twenty of them can be looked over.
    let open = use_state_eq(|| None::<QuestionId>);
    let on_refused = {
        let store = store.clone();
        Callback::from(move |()| store.say(Text::PrintRefused))
    };
    let printing = use_printing(Instead::WhenAsked, on_refused);
    let entry = &props.entry;
    let questions = entry.in_order();
    let on_open = {
        let open = open.setter();
        Callback::from(move |id: Option<QuestionId>| open.set(id))
    };
    let on_print = {
        let printing = printing.setter();
        Callback::from(move |_: MouseEvent| printing.set(Printing::Asked))
    };
    let n = count(questions.len());
    let is_empty = questions.is_empty();
    let rows = questions.iter().enumerate().map(|(at, (id, _))| {
        html! {
            <QuestionRow key={id.text()} part={props.clone()} id={*id} {at} is_open={*open == Some(*id)}
                on_open={on_open.clone()} />
        }
    });
    full_panel(Panel {
        title: store.t(Text::Questionnaire),
        chip: figure("entry.questions", n.to_string(), store.t(Text::QuestionsOf { n, max: count(MAX_QUESTIONS) })),
        actions: taking(&store, props, is_empty, on_print),
        class: Some("entry__questionnaire"),
        body: html! {
            <>
                if is_empty {
                    <p class="quiet">{ said(&store.t(Text::None), &[Citation::Claim(SCREEN_FACT)]) }</p>
                } else {
                    <ol class="questions">{ for rows }</ol>
                }
                { adding(&store, props, &on_open) }
                if !is_empty {
                    { checks(&store, props) }
                }
                { for sensitive(entry).into_iter().map(|(id, what)| {
                    let at = questions.iter().position(|(other, _)| *other == id).unwrap_or(0);
                    refused(&store, props, id, at, store.t(labels::sensitive(what)).to_string())
                }) }
                if *printing != Printing::No {
                    { sheet(&store, props) }
                }
            </>
        },
        ..Panel::default()
    })
}

/// Copying and printing.
fn taking(store: &Store, part: &PartProps, is_empty: bool, on_print: Callback<MouseEvent>) -> Html {
    if is_empty {
        return Html::default();
    }
    let (entry, positioning, lang) = (&part.entry, &part.plan.positioning, store.lang);
    let copy = on_copy(store, wording::questionnaire(entry, positioning, lang));
    let copy_key = on_copy(store, wording::answer_key(entry, positioning, lang));
    html! {
        <>
            <Button label={store.t(Text::CopyQuestions)} icon={Some(IconName::COPY)} small={true} onclick={copy}
                data_action={Some(AttrValue::Static("copy-questionnaire"))} />
            <Button label={store.t(Text::CopyKey)} kind={ButtonKind::Ghost} small={true} onclick={copy_key}
                data_action={Some(AttrValue::Static("copy-key"))} />
            <IconButton icon={IconName::PRINT} label={store.t(Text::Print)} small={true} onclick={on_print}
                data_action={Some(AttrValue::Static("print-questionnaire"))} />
        </>
    }
}

/// A new question, and questions to begin with.
fn adding(store: &Store, part: &PartProps, on_open: &Callback<Option<QuestionId>>) -> Html {
    let room = MAX_QUESTIONS.saturating_sub(part.entry.questions.len());
    let is_full = room == 0;
    let full = is_full.then(|| store.t(Text::Full { n: count(MAX_QUESTIONS) }));
    let put = {
        let (store, part, on_open) = (store.clone(), part.clone(), on_open.clone());
        move |questions: Vec<Question>| {
            let mut taken = part.entry.questions.clone();
            let mut new = Vec::new();
            for question in questions.into_iter().take(room) {
                let Some(id) = QuestionId::free(&taken) else { break };
                taken.insert(id, question.clone());
                new.push((id, question));
            }
            on_open.emit(new.first().map(|(id, _)| *id));
            part.on(&store, EntryEdit::PutQuestions).emit(new);
        }
    };
    let on_add = {
        let put = put.clone();
        Callback::from(move |_: MouseEvent| put(vec![templates::blank_question()]))
    };
    let on_select = {
        let (positioning, lang) = (part.plan.positioning.clone(), store.lang);
        Callback::from(move |code: AttrValue| {
            put(match code.as_str() {
                "three" => wording::three_checks(&positioning, lang),
                "quiz" => wording::expert_questions(),
                _ => vec![wording::jargon_question(lang)],
            });
        })
    };
    let item = |code: &'static str, text: Text| MenuItem {
        data_action: Some(format!("add-{code}").into()),
        ..MenuItem::new(code, store.t(text))
    };
    let items = vec![
        item("three", Text::AddThree),
        item("quiz", Text::AddQuiz { n: QUIZ_QUESTIONS }),
        item("jargon", Text::AddJargon),
    ];
    html! {
        <div class="questions__add">
            <Button label={store.t(Text::AddQuestion)} icon={Some(IconName::PLUS)} small={true} disabled={is_full}
                title={full} onclick={on_add} data_action={Some(AttrValue::Static("add-question"))} />
            if !is_full {
                <Menu label={store.t(Text::Starters)} icon={IconName::FILE} with_words={true} small={true} {items}
                    {on_select} />
            }
            <span class="questions__sources">
                { chips(&[Citation::Claim(QUIZ_CASE_FACT), Citation::Claim("S4-7-language-exam"), Citation::Claim(GUARD_FACT)]) }
            </span>
        </div>
    }
}

/// S1's three checks, and what can be marked.
fn checks(store: &Store, part: &PartProps) -> Html {
    let entry = &part.entry;
    let missing = unmatched(entry);
    let subjects: Vec<String> = missing.iter().map(|subject| store.t(labels::subject(*subject)).to_string()).collect();
    let matched = match subjects.as_slice() {
        [] => Text::Matched,
        subjects => Text::Unmatched { subjects: subjects.join(store.lang.pick("、", ", ")) },
    };
    let n = entry.n_graded();
    let graded = if n == 0 { Text::GradedNone } else { Text::Graded { n } };
    let row = |is_met: bool, words: Html| {
        let (class, name) = if is_met { ("is-met", IconName::OK) } else { ("is-missed", IconName::INFO) };
        html! { <li {class}>{ icon(name) }<span>{ words }</span></li> }
    };
    let graded = figure("entry.graded", n.to_string(), store.t(graded));
    html! {
        <ul class="entry__checks">
            { row(missing.is_empty(), said(&store.t(matched), &[Citation::Claim(SCREEN_FACT)])) }
            { row(n > 0, graded) }
        </ul>
    }
}

/// A question that asks for what must not be collected.
fn refused(store: &Store, part: &PartProps, id: QuestionId, at: usize, what: String) -> Html {
    let n = count(at + 1);
    let name = store.t(Text::Question { n }).to_string();
    let on_remove = {
        let (store, part, name) = (store.clone(), part.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            let words = store.t(Text::Removed { what: name.clone() });
            store.edit_aloud(&part.plan.id, sections::edit(EntryEdit::RemoveQuestion(id)), words);
        })
    };
    let on_remove = moving_on(on_remove, ADD_QUESTION);
    callout(Callout {
        finding: Some("entry.asks_id_data"),
        actions: html! {
            <Button label={store.t(Text::Remove { what: name })} small={true} onclick={on_remove} />
        },
        ..Callout::new(
            Severity::Error,
            store.t(Text::SensitiveTitle { n, what }),
            said(&store.t(Text::SensitiveText), &[Citation::Claim("S3-6-no-id-data")]),
        )
    })
}

/// A number of things in a list.
pub fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
