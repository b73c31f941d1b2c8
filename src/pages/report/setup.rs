//! What the report holds, in which language, on which paper, by whom and for whom; and the ways to take it along.

use std::rc::Rc;

use yew::prelude::*;

use super::Made;
use crate::components::button::{Button, ButtonKind};
use crate::components::checkbox::Checkbox;
use crate::components::icon::IconName;
use crate::components::segmented::Segmented;
use crate::components::text_field::TextField;
use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::report::{Paper, ReportLanguage, ReportPart, ReportSetup};
use crate::editing::action::{Action, Label};
use crate::editing::report::ReportEdit as E;
use crate::exchange::{encode, sections};
use crate::i18n::text::report::{self as texts, ReportPage as Text};
use crate::pages::copying::on_copy;
use crate::pages::fields::{on_code, options, use_text};
use crate::pages::printing::print;
use crate::report::markdown::markdown;
use crate::state::store::{Store, use_store};

/// Properties of [`Setup`].
#[derive(PartialEq, Properties)]
pub struct SetupProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// Its report.
    pub made: Made,
    /// Asked for the plan as a workbook.
    pub on_workbook: Callback<()>,
}

impl SetupProps {
    /// A callback that edits what the plan says.
    fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> E + 'static) -> Callback<T> {
        store.on_edit(&self.plan.id, move |value| sections::edit(to_edit(value)))
    }
}

/// The panel.
#[component]
pub fn Setup(props: &SetupProps) -> Html {
    let store = use_store();
    let (lang, plan) = (store.lang, &props.plan);
    let setup = sections::report(plan);
    let author = use_text(&setup.author, lang, props.on(&store, E::SetAuthor));
    let reader = use_text(&setup.reader, lang, props.on(&store, E::SetReader));
    let follows = (AttrValue::Static(""), store.t(Text::LanguageFollows));
    let languages = std::iter::once(follows).chain(options(lang, texts::language)).collect::<Vec<_>>();
    let set_language = props.on(&store, |code: AttrValue| E::SetLanguage(ReportLanguage::from_code(&code)));
    html! {
        <section class="panel">
            { take_along(&store, props) }
            <div class="report__group" role="group" aria-label={store.t(Text::Contents)}>
                <div class="report__group-head">
                    <h2 class="panel__title">{ store.t(Text::Contents) }</h2>
                    { all_or_none(&store, props, &setup) }
                </div>
                { for ReportPart::ALL.iter().map(|&part| html! {
                    <Checkbox name="report.parts" value={Some(AttrValue::Static(part.code()))}
                        label={store.t(texts::part(part))} checked={setup.has(part)}
                        on_change={props.on(&store, move |is_in| E::Include(part, is_in))} />
                }) }
            </div>
            <div class="report__group">
                <p class="field__label" aria-hidden="true">{ store.t(Text::Language) }</p>
                <Segmented name="report.language" label={store.t(Text::Language)} block={true} options={languages}
                    value={setup.language.map_or("", Code::code)} on_select={set_language} />
            </div>
            <div class="report__group">
                <p class="field__label" aria-hidden="true">{ store.t(Text::Paper) }</p>
                <Segmented name="report.paper" label={store.t(Text::Paper)} block={true}
                    options={options(lang, texts::paper)} value={setup.paper.code()}
                    on_select={on_code(props.on(&store, |paper: Paper| E::SetPaper(paper)))} />
            </div>
            <TextField name="report.author" label={store.t(Text::Author)} value={author.value} on_input={author.on_input}
                error={author.error} placeholder={store.t(Text::AuthorExample)} />
            <TextField name="report.reader" label={store.t(Text::Reader)} value={reader.value} on_input={reader.on_input}
                error={reader.error} placeholder={store.t(Text::ReaderExample)} />
        </section>
    }
}

/// Paper and Markdown.
fn take_along(store: &Store, props: &SetupProps) -> Html {
    let print = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| {
            if !print(&store) {
                store.say(Text::PrintRefused);
            }
        })
    };
    let save = {
        let (store, made, plan) = (store.clone(), props.made.clone(), Rc::clone(&props.plan));
        Callback::from(move |_: MouseEvent| {
            store.download(&encode::file_name(&plan, "md"), "text/markdown", markdown(&made.0).as_bytes());
        })
    };
    let copy = {
        let (store, made) = (store.clone(), props.made.clone());
        Callback::from(move |event: MouseEvent| on_copy(&store, markdown(&made.0)).emit(event))
    };
    html! {
        <div class="report__group">
            <Button kind={ButtonKind::Primary} block={true} icon={Some(IconName::PRINT)} label={store.t(Text::Print)}
                onclick={print} data_action={Some(AttrValue::Static("print-report"))} />
            <div class="report__pair">
                <Button block={true} icon={Some(IconName::DOWNLOAD)} label={store.t(Text::Workbook)}
                    aria_label={Some(store.t(Text::WorkbookName))}
                    onclick={props.on_workbook.reform(|_: MouseEvent| ())}
                    data_export={Some(AttrValue::Static("xlsx"))} />
                <Button block={true} icon={Some(IconName::DOWNLOAD)} label={store.t(Text::Markdown)} onclick={save}
                    data_export={Some(AttrValue::Static("markdown"))} />
                <Button block={true} icon={Some(IconName::COPY)} label={store.t(Text::Copy)}
                    aria_label={Some(store.t(Text::CopyMarkdown))} onclick={copy}
                    data_action={Some(AttrValue::Static("copy-markdown"))} />
            </div>
            <p class="quiet report__hint">{ store.t(Text::PaperNote) }</p>
        </div>
    }
}

/// Every part, or the page of answers alone, as one step.
fn all_or_none(store: &Store, props: &SetupProps, setup: &ReportSetup) -> Html {
    let is_all = setup.left_out.is_empty();
    let onclick = {
        let (store, id) = (store.clone(), props.plan.id.clone());
        Callback::from(move |_: MouseEvent| {
            let edit = |part: &ReportPart| Action::Edit(id.clone(), sections::edit(E::Include(*part, !is_all)));
            store.carry_out(Label::Report, ReportPart::ALL.iter().map(edit).collect(), None);
        })
    };
    let (text, action) = if is_all { (Text::None, "no-parts") } else { (Text::All, "all-parts") };
    html! {
        <button type="button" class="text-link" {onclick} data-action={action}>{ store.t(text) }</button>
    }
}
