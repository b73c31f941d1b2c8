//! What this is: versions, whether it opens without a network, and the articles behind the figures.

use yew::prelude::*;

use crate::components::key_values::{Lines, key_values};
use crate::components::panel::panel;
use crate::components::text_link::text_link;
use crate::i18n::text::common::Common;
use crate::i18n::text::playbook::Playbook;
use crate::i18n::text::settings::{Settings, versions};
use crate::platform::site::{self, Offline};
use crate::playbook::library::Library;
use crate::state::library::LibraryState;
use crate::state::route::Route;
use crate::state::store::{Store, use_store};

/// Versions, offline, sources.
#[component]
pub fn AboutPanel() -> Html {
    let store = use_store();
    {
        let store = store.clone();
        use_effect_with((), move |()| store.need_library());
    }
    let offline = use_state_eq(|| None::<Offline>);
    {
        let offline = offline.setter();
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move { offline.set(Some(site::offline().await)) });
        });
    }
    let mut lines: Vec<(AttrValue, Html)> =
        versions().map(|(name, version)| (store.t(name), html! { { store.t(version) } })).to_vec();
    lines.push((store.t(Settings::OfflineTitle), html! { <span role="status">{ store.t(words(*offline)) }</span> }));
    let articles = match store.library() {
        LibraryState::Ready(library) => titles(&store, library),
        LibraryState::Unasked | LibraryState::Loading => {
            html! { <p class="settings__text" role="status">{ store.t(Common::LoadingLibrary) }</p> }
        }
        LibraryState::Failed(_) => html! { <p class="settings__text">{ store.t(Common::LibraryFailed) }</p> },
    };
    panel(
        store.t(Settings::About),
        html! {
            <>
                { key_values(Lines::None, lines) }
                <div class="settings__row settings__row--wide">
                    <div>
                        <h3 class="settings__name">{ store.t(Settings::Articles) }</h3>
                        <p class="settings__text">{ store.t(Settings::ArticlesText) }</p>
                    </div>
                    { articles }
                    <p>{ text_link(Route::Playbook.href(), store.t(Settings::OpenPlaybook)) }</p>
                </div>
            </>
        },
    )
}

/// Whether it opens without a network, in words.
fn words(offline: Option<Offline>) -> Settings {
    match offline {
        None => Settings::OfflineChecking,
        Some(Offline::Ready) => {
            // As much of it as tells versions apart.
            let version = site::version().unwrap_or_default().chars().take(8).collect();
            Settings::OfflineReady { version }
        }
        Some(Offline::Failed) => Settings::OfflineFailed,
        Some(Offline::Saving) => Settings::OfflineSaving,
        Some(Offline::Unsupported) => Settings::OfflineUnsupported,
        Some(Offline::OneFile) => Settings::OfflineOneFile,
    }
}

fn titles(store: &Store, library: &Library) -> Html {
    let rows: Vec<(AttrValue, Html)> = library
        .sources
        .iter()
        .map(|(code, source)| {
            let title = html! {
                <>
                    { store.lang.pick(&source.zh, &source.en) }
                    if !source.printed {
                        { store.lang.pick("（", " (") }{ store.t(Playbook::OurTitle) }{ store.lang.pick("）", ")") }
                    }
                </>
            };
            (AttrValue::from(code.clone()), title)
        })
        .collect();
    key_values(Lines::None, rows)
}
