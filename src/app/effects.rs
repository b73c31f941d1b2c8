//! What happens besides drawing: saving, the look of the page, and news from other tabs.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, MediaQueryListEvent, StorageEvent};
use yew::prelude::*;

use crate::platform::page;
use crate::state::saving;
use crate::state::store::Store;

/// Runs all effects of the app.
#[hook]
pub fn use_effects(store: &Store) {
    use_saving(store);
    use_look(store);
    use_news(store);
}

/// Saves as one types: every change of the shelf is written before the browser draws the next frame.
#[hook]
fn use_saving(store: &Store) {
    {
        let store = store.clone();
        use_effect_with(store.session.shelf().clone(), move |_| store.persist());
    }
    let store = store.clone();
    use_effect_with(store.settings, move |settings| {
        if *settings != store.keeper().borrow().settings() {
            store.persist_settings();
        }
    });
}

/// Keeps language and theme on the root element.
#[hook]
fn use_look(store: &Store) {
    use_effect_with((store.lang, store.settings.theme), |&(lang, theme)| page::set_look(lang, theme));
    let store = store.clone();
    use_effect_with((store.lang, store.settings.theme), move |&(lang, theme)| {
        let query = web_sys::window().and_then(|w| w.match_media("(prefers-color-scheme: dark)").ok().flatten());
        let listener = query.map(|query| {
            EventListener::new(&query, "change", move |event| {
                if event.dyn_ref::<MediaQueryListEvent>().is_some() {
                    page::set_look(lang, theme);
                }
            })
        });
        move || drop(listener)
    });
}

/// Listens to other tabs, and looks again when the page comes back to the front.
#[hook]
fn use_news(store: &Store) {
    // The listeners outlive renders, so they find the newest store through a reference.
    let newest = use_mut_ref(|| store.clone());
    newest.replace(store.clone());
    use_effect_with((), move |()| {
        let window = web_sys::window();
        let storage = window.as_ref().map(|window| {
            let newest = newest.clone();
            EventListener::new(window, "storage", move |event: &Event| {
                let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
                let store = newest.borrow().clone();
                saving::notice(store.state(), store.keeper(), event.key().as_deref());
            })
        });
        let document = window.and_then(|window| window.document());
        let visible = document.map(|document| {
            EventListener::new(&document.clone(), "visibilitychange", move |_| {
                if !document.hidden() {
                    let store = newest.borrow().clone();
                    saving::look_again(store.state(), store.keeper());
                }
            })
        });
        move || drop((storage, visible))
    });
}
