//! Settings: looks and keys, backup and restore, where things are stored, what this is.

mod about;
mod storage;
pub mod usage;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::button::{Button, ButtonKind};
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::file_drop::FileDrop;
use crate::components::icon::IconName;
use crate::components::panel::panel;
use crate::components::segmented::Segmented;
use crate::components::text_link::button_link;
use crate::domain::code::Code;
use crate::i18n::Lang;
use crate::i18n::text::labels;
use crate::i18n::text::plans::Plans;
use crate::i18n::text::settings::Settings;
use crate::pages::fields::{on_code, options};
use crate::pages::frame::frame;
use crate::pages::one_file::SaveAsOneFile;
use crate::platform::intl;
use crate::state::Overlay;
use crate::state::message::Message;
use crate::state::route::Route;
use crate::state::store::{Store, use_store};
use about::AboutPanel;
use storage::StoragePanel;

/// The settings page.
#[component]
pub fn SettingsPage() -> Html {
    let store = use_store();
    let n_plans = number(store.session.shelf().len());
    let sentence = if n_plans > 0 { Settings::Answer { n: n_plans } } else { Settings::AnswerNone };
    frame(
        "settings",
        "page page--narrow",
        html! {
            <>
                <Answer sentence={store.t(sentence)}>{ store.t(Settings::AnswerText) }</Answer>
                <div class="stack">
                    { panel(store.t(Settings::Look), look(&store)) }
                    { panel(store.t(Settings::Safety), safety(&store)) }
                    <StoragePanel />
                    <AboutPanel />
                </div>
            </>
        },
    )
}

fn look(store: &Store) -> Html {
    let on_lang = {
        let store = store.clone();
        on_code(Callback::from(move |lang: Lang| store.send(Message::SetLang(lang))))
    };
    let on_theme = {
        let store = store.clone();
        on_code(Callback::from(move |theme| store.send(Message::SetTheme(theme))))
    };
    let on_letters = {
        let store = store.clone();
        Callback::from(move |is_on| store.send(Message::SetLetterKeys(is_on)))
    };
    let show_keys = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.show(Some(Overlay::Keys)))
    };
    // Each language is named in itself, for those who can't read the other.
    let languages: Vec<(AttrValue, AttrValue)> =
        vec![(Lang::Zh.code().into(), "简体中文".into()), (Lang::En.code().into(), "English".into())];
    html! {
        <>
            { row(store.t(Settings::Language), store.t(Settings::LanguageText), html! {
                <Segmented name="settings.lang" label={store.t(Settings::Language)} options={languages}
                    value={store.lang.code()} on_select={on_lang} />
            }) }
            { row(store.t(Settings::Theme), AttrValue::default(), html! {
                <Segmented name="settings.theme" label={store.t(Settings::Theme)}
                    options={options(store.lang, labels::theme)} value={store.settings.theme.code()} on_select={on_theme} />
            }) }
            <div class="settings__row">
                <Checkbox name="settings.letter_keys" label={store.t(Settings::LetterKeys)}
                    remark={store.t(Settings::LetterKeysText)} checked={store.settings.has_letter_keys}
                    on_change={on_letters} look={CheckLook::Switch} />
                <Button label={store.t(Settings::ShowKeys)} icon={Some(IconName::KEYBOARD)} kind={ButtonKind::Ghost}
                    onclick={show_keys} data_action={Some(AttrValue::Static("keys"))} />
            </div>
        </>
    }
}

fn safety(store: &Store) -> Html {
    let back_up = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.download_backup())
    };
    let on_files = {
        let store = store.clone();
        Callback::from(move |files| store.bring(files))
    };
    let has_none = store.session.shelf().is_empty();
    let last = match store.settings.backed_up_at {
        Some(at) => Settings::BackedUpOn { date: intl::date_time(at, store.lang) },
        None => Settings::NeverBackedUp,
    };
    let n_archived = number(store.plans(true).len());
    html! {
        <>
            { row(
                format!("{} · {}", store.t(Settings::LastBackup), store.t(last)).into(),
                store.t(Settings::BackupText),
                html! {
                    <Button label={store.t(Settings::BackupAll)} icon={Some(IconName::DOWNLOAD)}
                        kind={ButtonKind::Primary} onclick={back_up} disabled={has_none}
                        title={has_none.then(|| store.t(Settings::NothingToBackUp))}
                        data_action={Some(AttrValue::Static("backup"))} data_export={Some(AttrValue::Static("json"))} />
                },
            ) }
            <div class="settings__row settings__row--wide">
                { words(store.t(Settings::Restore), store.t(Settings::RestoreText)) }
                <FileDrop title={store.t(Plans::Drop)} pick_label={store.t(Plans::Choose)} small={true}
                    text={store.t(Plans::DropPrivacy)} accept=".json,.txt,application/json,text/plain" {on_files} />
            </div>
            <SaveAsOneFile />
            if n_archived > 0 {
                { row(
                    store.t(Settings::Archived),
                    store.t(Settings::ArchivedText { n: n_archived }),
                    button_link(Route::Plans.href(), store.t(Settings::ToArchived)),
                ) }
            }
        </>
    }
}

/// A line of a panel: what it is, and the control.
fn row(title: AttrValue, text: AttrValue, control: Html) -> Html {
    html! {
        <div class="settings__row">
            { words(title, text) }
            { control }
        </div>
    }
}

fn words(title: AttrValue, text: AttrValue) -> Html {
    html! {
        <div>
            <p class="settings__name">{ title }</p>
            if !text.is_empty() {
                <p class="settings__text">{ text }</p>
            }
        </div>
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
