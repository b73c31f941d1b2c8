//! The person's own list of words: typed, brought as text, taken along as text.

use web_sys::File;
use yew::prelude::*;

use super::desk::{PartProps, count};
use crate::components::button::{Button, ButtonKind};
use crate::components::file_drop::FileDrop;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::text_area::TextArea;
use crate::domain::code::Code;
use crate::domain::copy::CopyCode;
use crate::domain::copy::list::{Refused, WordList};
use crate::domain::copy::shipped::WORDS;
use crate::editing::risk::RiskEdit;
use crate::exchange::decode::MAX_BYTES;
use crate::exchange::{encode, sections};
use crate::i18n::text::risk::copy::{Copy as Text, refusal};
use crate::i18n::text::risk::labels;
use crate::pages::said::said;
use crate::platform::files;
use crate::playbook::Citation;
use crate::state::store::{Store, use_store};

/// So many refused lines are shown.
const SHOWN: usize = 5;

/// The panel.
#[component]
pub fn OwnWords(props: &PartProps) -> Html {
    let store = use_store();
    let list = &props.risk.words;
    // What is being typed is no list yet; undo shows the plan's again.
    let draft = use_state_eq(|| None::<AttrValue>);
    let refused = use_state_eq(Vec::<Refused>::new);
    let is_shown = use_state_eq(|| false);
    {
        let draft = draft.setter();
        use_effect_with(list.clone(), move |_| draft.set(None));
    }
    let take = {
        let (store, part, refused, draft) = (store.clone(), props.clone(), refused.setter(), draft.setter());
        Callback::from(move |text: String| {
            let (list, lines) = WordList::read(&text);
            let words = store.t(Text::WordsUsed { n: count(list.entries().len()) }).to_string();
            refused.set(lines);
            draft.set(None);
            store.edit_aloud(&part.plan.id, sections::edit(RiskEdit::SetWords(list)), words);
        })
    };
    let shown = (*draft).clone().unwrap_or_else(|| list.text().into());
    let on_input = {
        let draft = draft.setter();
        Callback::from(move |text: String| draft.set(Some(text.into())))
    };
    let on_use = {
        let (take, shown) = (take.clone(), shown.clone());
        Callback::from(move |_: MouseEvent| take.emit(shown.to_string()))
    };
    let on_export = {
        let (store, plan, list) = (store.clone(), props.plan.clone(), list.clone());
        Callback::from(move |_: MouseEvent| {
            let name = encode::file_name(&plan, &format!("{}.txt", store.t(Text::WordsFile)));
            store.download(&name, "text/plain;charset=utf-8", list.text().as_bytes());
        })
    };
    let on_show = {
        let is_shown = is_shown.clone();
        Callback::from(move |_: MouseEvent| is_shown.set(!*is_shown))
    };
    full_panel(Panel {
        title: store.t(Text::Words),
        body: html! {
            <>
                <TextArea name="risk.words" label={store.t(Text::WordsField)} value={shown} {on_input} rows={5}
                    count={store.t(Text::WordsCount { n: count(list.entries().len()) })}
                    placeholder={store.t(Text::WordsPlaceholder)}
                    hint={said(&store.t(Text::WordsHint), &[Citation::Claim("S1-2-anti-ban")])} />
                { refusals(&store, &refused) }
                <div class="row">
                    if draft.is_some() {
                        <Button label={store.t(Text::WordsSave)} kind={ButtonKind::Primary} small={true} onclick={on_use}
                            data_action={Some(AttrValue::Static("use-words"))} />
                    }
                    if !list.is_empty() {
                        <Button label={store.t(Text::WordsExport)} icon={Some(IconName::DOWNLOAD)} small={true}
                            onclick={on_export} data_action={Some(AttrValue::Static("export-words"))} />
                    }
                </div>
                <FileDrop small={true} import="words" accept=".txt,text/plain" title={AttrValue::default()}
                    pick_label={store.t(Text::WordsImport)} on_files={on_files(&store, take)} />
                <p class="field__hint">
                    { store.t(Text::ShippedWords { n: count(WORDS.len()) }) }{ " " }
                    <Button label={store.t(if *is_shown { Text::HideShipped } else { Text::ShowShipped })}
                        kind={ButtonKind::Ghost} small={true} onclick={on_show}
                        aria_expanded={Some(AttrValue::from(is_shown.to_string()))}
                        data_action={Some(AttrValue::Static("show-shipped"))} />
                </p>
                if *is_shown {
                    <ul class="risk__shipped">
                        { for WORDS.iter().map(|word| html! {
                            <li data-code={word.code.code()}>
                                <bdi>{ word.word }</bdi>{ " " }
                                { said(&store.t(labels::origin(word.origin)), &first(word.code)) }
                            </li>
                        }) }
                    </ul>
                }
            </>
        },
        ..Panel::default()
    })
}

fn first(code: CopyCode) -> Vec<Citation> {
    code.citations().iter().take(1).copied().collect()
}

fn refusals(store: &Store, refused: &[Refused]) -> Html {
    if refused.is_empty() {
        return Html::default();
    }
    let line = |it: &Refused| {
        let why = refusal(it.why, store.lang);
        store.t(Text::RefusedLine { line: count(it.line), text: it.text.as_str().to_owned(), why })
    };
    html! {
        <div class="risk__refused" role="status">
            <p>{ store.t(Text::Refused { n: count(refused.len()) }) }</p>
            <ul>{ for refused.iter().take(SHOWN).map(|it| html! { <li><bdi>{ line(it) }</bdi></li> }) }</ul>
        </div>
    }
}

/// Reads the first file; what is no text leaves the list as it is and says so.
fn on_files(store: &Store, take: Callback<String>) -> Callback<Vec<File>> {
    let store = store.clone();
    Callback::from(move |picked: Vec<File>| {
        let (store, take) = (store.clone(), take.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let Some(file) = files::read(picked).await.into_iter().next() else { return };
            if file.bytes.len() > MAX_BYTES {
                return store.say(Text::TooLarge);
            }
            match String::from_utf8(file.bytes) {
                Ok(text) => take.emit(text),
                Err(_) => store.say(Text::NotText),
            }
        });
    })
}
