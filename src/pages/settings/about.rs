//! What this is: versions, and the articles behind the figures.

use yew::prelude::*;

use crate::components::key_values::{Lines, key_values};
use crate::components::panel::panel;
use crate::components::text_link::text_link;
use crate::i18n::text::common::Common;
use crate::i18n::text::playbook::Playbook;
use crate::i18n::text::settings::{Settings, versions};
use crate::playbook::library::Library;
use crate::state::library::LibraryState;
use crate::state::route::Route;
use crate::state::store::{Store, use_store};

/// Versions and sources.
#[component]
pub fn AboutPanel() -> Html {
    let store = use_store();
    {
        let store = store.clone();
        use_effect_with((), move |()| store.need_library());
    }
    let versions = versions().map(|(name, version)| (store.t(name), html! { { store.t(version) } }));
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
                { key_values(Lines::None, versions.to_vec()) }
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
