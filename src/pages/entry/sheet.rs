//! The questionnaire on paper: what people fill in, and on a page of its own the key for those who look it through.
//!
//! It stands outside the page, which the print styles hide, and only while it is printed.

use yew::prelude::*;

use super::desk::PartProps;
use crate::domain::code::Code as _;
use crate::domain::entry::question::{Question, Reply};
use crate::i18n::text::entry::wording;
use crate::platform::page;
use crate::state::store::Store;

/// The sheet.
pub fn sheet(store: &Store, part: &PartProps) -> Html {
    let Some(body) = page::body() else { return Html::default() };
    let (entry, positioning, lang) = (&part.entry, &part.plan.positioning, store.lang);
    let text = wording::questionnaire(entry, positioning, lang);
    let title = text.lines().next().unwrap_or_default().to_owned();
    let key = wording::answer_key(entry, positioning, lang);
    let mut key_lines = key.lines();
    let key_title = key_lines.next().unwrap_or_default().to_owned();
    let sheet = html! {
        <div class="print-sheet" lang={lang.code()}>
            <h1><bdi>{ title }</bdi></h1>
            <ol class="print-sheet__questions">
                { for entry.in_order().into_iter().map(|(_, question)| asked(store, question)) }
            </ol>
            <section class="print-sheet__next">
                <h2><bdi>{ key_title }</bdi></h2>
                { for key_lines.map(|line| html! { <p><bdi>{ line.to_owned() }</bdi></p> }) }
            </section>
        </div>
    };
    create_portal(sheet, body)
}

fn asked(store: &Store, question: &Question) -> Html {
    html! {
        <li>
            <p><bdi>{ wording::asked(question, store.lang) }</bdi></p>
            if question.reply == Reply::Text {
                <p class="print-sheet__line" />
            } else {
                <ul>
                    { for wording::answers(question).map(|(letter, text)| html! {
                        <li><span class="print-sheet__box" />{ letter }{ ". " }<bdi>{ text }</bdi></li>
                    }) }
                </ul>
            }
        </li>
    }
}
