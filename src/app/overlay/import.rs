//! Bringing plans in: what was read, what differs, and what to do with each. Nothing changes before Import.

mod staged;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::dialog::Dialog;
use crate::components::file_drop::FileDrop;
use crate::components::text_area::TextArea;
use crate::editing::action::Label;
use crate::exchange::decode::Unread;
use crate::exchange::link;
use crate::exchange::staging::{self, Brought, Decision, Staged, StagedFile};
use crate::i18n::text::common::Common;
use crate::i18n::text::exchange::{Exchange, refused, unread};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::plans::Plans;
use crate::platform::{chance, locks};
use crate::state::Overlay;
use crate::state::store::{Store, use_store};
use staged::{SHOWN, StagedCard};

/// Properties of [`ImportDialog`].
#[derive(PartialEq, Properties)]
pub struct ImportDialogProps {
    /// What was brought; empty while nothing was chosen.
    pub brought: Rc<Vec<Brought>>,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// Looks first, decides then.
#[component]
pub fn ImportDialog(props: &ImportDialogProps) -> Html {
    let store = use_store();
    let files = use_state(|| Rc::new(staging::stage(&props.brought, store.session.shelf())));
    {
        let (store, files) = (store.clone(), files.setter());
        let is_first = use_mut_ref(|| true);
        use_effect_with(props.brought.clone(), move |brought| {
            if !is_first.replace(false) {
                files.set(Rc::new(staging::stage(brought, store.session.shelf())));
            }
        });
    }
    let plans = files.iter().filter_map(|file| file.content.as_ref().ok()).flatten();
    let n_plans = plans.clone().count();
    let n_taken = plans.filter(|staged| staged.decision != Decision::Drop).count();
    let n = u32::try_from(n_taken).unwrap_or(u32::MAX);
    let import = {
        let (store, files, on_close) = (store.clone(), Rc::clone(&files), props.on_close.clone());
        Callback::from(move |_: MouseEvent| {
            let actions = staging::actions(&files, chance::plan_id);
            let toast = store.t(Exchange::Imported { n }).to_string();
            let store = store.clone();
            locks::import(move || store.carry_out(Label::Import, actions, Some(toast)));
            on_close.emit(());
        })
    };
    let footer = html! {
        <>
            <Button label={store.t(Fields::Cancel)} kind={ButtonKind::Ghost} onclick={props.on_close.reform(|_| ())} />
            if n_plans > 0 {
                <Button label={store.t(Exchange::ImportN { n })} kind={ButtonKind::Primary} disabled={n == 0}
                    onclick={import} data_action={Some(AttrValue::Static("import"))} />
            }
        </>
    };
    let footer_start = html! {
        if n_plans > 0 {
            <span class="import__undo">{ store.t(Exchange::CanUndo) }</span>
        }
    };
    html! {
        <Dialog title={store.t(Exchange::ImportTitle)} on_close={props.on_close.clone()}
            close_label={Some(store.t(Common::Close))} {footer_start} {footer}>
            <div class="import">
                <p>{ store.t(Exchange::ImportText) }</p>
                { for files.iter().enumerate().map(|(at, file)| file_view(&store, &files, at, file)) }
                if n_plans == 0 {
                    <Sources is_small={!files.is_empty()} />
                }
            </div>
        </Dialog>
    }
}

fn file_view(store: &Store, files: &UseStateHandle<Rc<Vec<StagedFile>>>, at: usize, file: &StagedFile) -> Html {
    let plans = match &file.content {
        Err(why) => return about_file(Severity::Error, store.t(refused(why)), &file.name),
        Ok(plans) if plans.is_empty() && file.unread.is_empty() => {
            return about_file(Severity::Warning, store.t(Exchange::NothingToImport), &file.name);
        }
        Ok(plans) => plans,
    };
    let card = |(idx, staged): (usize, &Staged)| {
        let on_decide = {
            let files = files.clone();
            Callback::from(move |decision| files.set(Rc::new(decided(&files, at, idx, decision))))
        };
        html! { <StagedCard staged={staged.clone()} name={format!("import.decision.{at}.{idx}")} {on_decide} /> }
    };
    html! {
        <section class="import__part">
            <h3 class="import__file"><bdi>{ &file.name }</bdi></h3>
            { left_out(store, &file.unread) }
            { for plans.iter().enumerate().map(card) }
        </section>
    }
}

/// The plans of a backup that could not be read. They stand first: below many others nobody would see them.
fn left_out(store: &Store, plans: &[Unread]) -> Html {
    if plans.is_empty() {
        return Html::default();
    }
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let n_more = plans.len().saturating_sub(SHOWN);
    let list = html! {
        <>
            <ul>{ for plans.iter().take(SHOWN).map(|plan| html! {
                <li><bdi>{ store.t(unread(plan, store.lang)) }</bdi></li>
            }) }</ul>
            if n_more > 0 {
                <p class="import__more">{ store.t(Exchange::UnreadMore { n: number(n_more) }) }</p>
            }
        </>
    };
    callout(Callout::new(Severity::Error, store.t(Exchange::UnreadTitle { n: number(plans.len()) }), list))
}

fn about_file(severity: Severity, title: AttrValue, name: &str) -> Html {
    callout(Callout::new(severity, title, html! { <bdi class="import__file">{ name.to_owned() }</bdi> }))
}

/// The list with another decision on one of its plans.
fn decided(files: &[StagedFile], at: usize, idx: usize, decision: Decision) -> Vec<StagedFile> {
    let mut files = files.to_vec();
    let plans = files.get_mut(at).and_then(|file| file.content.as_mut().ok());
    if let Some(staged) = plans.and_then(|plans| plans.get_mut(idx)) {
        staged.decision = decision;
    }
    files
}

/// Properties of [`Sources`].
#[derive(PartialEq, Properties)]
struct SourcesProps {
    /// Something was read already, and was no plan.
    is_small: bool,
}

/// Where plans come from: files, or a text that somebody pasted.
#[component]
fn Sources(props: &SourcesProps) -> Html {
    let store = use_store();
    let text = use_state_eq(String::new);
    let on_files = {
        let store = store.clone();
        Callback::from(move |files| store.bring(files))
    };
    let on_input = {
        let text = text.clone();
        Callback::from(move |new: String| text.set(new))
    };
    let read = {
        let (store, text) = (store.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            let name = store.t(Exchange::PastedText).to_string();
            let brought = Brought { name, bytes: pasted(&text).into_bytes() };
            store.show(Some(Overlay::Import(Rc::new(vec![brought]))));
        })
    };
    html! {
        <>
            <FileDrop title={store.t(Plans::Drop)} pick_label={store.t(Plans::Choose)}
                text={store.t(Plans::DropKinds)} note={store.t(Plans::DropPrivacy)} small={props.is_small}
                accept=".json,.txt,application/json,text/plain" {on_files} />
            <TextArea name="import.link" label={store.t(Exchange::ImportLink)} value={(*text).clone()} {on_input}
                hint={html! { { store.t(Exchange::PasteHint) } }} />
            <Button label={store.t(Exchange::Read)} disabled={text.trim().is_empty()} onclick={read}
                data_action={Some(AttrValue::Static("read-link"))} />
        </>
    }
}

/// A pasted text; letters without anything around them are taken for the payload of a link.
fn pasted(text: &str) -> String {
    let text = text.trim();
    let is_bare = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if is_bare && link::find(text).is_none() { format!("#/share/{text}") } else { text.to_owned() }
}
