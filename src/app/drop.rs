//! Files that are dropped anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, Event, File};
use yew::prelude::*;

use crate::i18n::text::common::Common;
use crate::state::store::use_store;

/// Reads files that are dropped anywhere; while they hover, says that letting go is enough.
///
/// A drop that a part of the page has taken itself is left alone.
#[component]
pub fn DropAnywhere() -> Html {
    let store = use_store();
    let is_over = use_state_eq(|| false);
    // The listeners outlive renders, so they find the newest store through a reference.
    let newest = use_mut_ref(|| store.clone());
    newest.replace(store.clone());
    {
        let is_over = is_over.setter();
        use_effect_with((), move |()| {
            let Some(window) = web_sys::window() else { return Box::new(|| ()) as Box<dyn FnOnce()> };
            let listen = |name: &'static str, act: Box<dyn Fn(&DragEvent)>| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&window, name, options, move |event: &Event| {
                    if let Some(event) = event.dyn_ref::<DragEvent>() {
                        act(event);
                    }
                })
            };
            let hover = is_over.clone();
            let over = listen(
                "dragover",
                Box::new(move |event| {
                    if has_files(event) {
                        event.prevent_default();
                        hover.set(true);
                    }
                }),
            );
            let gone = is_over.clone();
            let leave = listen(
                "dragleave",
                Box::new(move |event| {
                    // Between two elements of the page there is one that is entered; at its edge there is none.
                    if event.related_target().is_none() {
                        gone.set(false);
                    }
                }),
            );
            let drop_files = listen(
                "drop",
                Box::new(move |event| {
                    is_over.set(false);
                    if event.default_prevented() || !has_files(event) {
                        return;
                    }
                    event.prevent_default();
                    let files = files(event);
                    if !files.is_empty() {
                        newest.borrow().bring(files);
                    }
                }),
            );
            Box::new(move || drop((over, leave, drop_files)))
        });
    }
    html! {
        if *is_over {
            <div class="drop-anywhere" role="status"><span>{ store.t(Common::DropHere) }</span></div>
        }
    }
}

fn has_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types()).unwrap_or_default();
    types.includes(&JsValue::from_str("Files"), 0)
}

fn files(event: &DragEvent) -> Vec<File> {
    let list = event.data_transfer().and_then(|data| data.files());
    list.map(|list| (0..list.length()).filter_map(|idx| list.get(idx)).collect()).unwrap_or_default()
}
