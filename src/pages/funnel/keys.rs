//! The forecast by keyboard: the scenario before, and the next one.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use super::desk::PartProps;
use super::forecast::Case;
use crate::platform::page;
use crate::state::store::Store;

/// Listens to the keys of the forecast, wherever the focus is on its page.
#[hook]
pub fn use_keys(store: &Store, part: &PartProps, has_layer: bool) {
    let newest = use_mut_ref(|| None::<(Store, PartProps, bool)>);
    *newest.borrow_mut() = Some((store.clone(), part.clone(), has_layer));
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&window, "keydown", options, move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                let Some((store, part, has_layer)) = newest.borrow().clone() else { return };
                // A layer over the page has keys of its own.
                let is_ours = !has_layer && store.overlay.is_none() && store.settings.has_letter_keys;
                let has_modifier = event.ctrl_key() || event.meta_key() || event.alt_key();
                if !is_ours || has_modifier || event.default_prevented() || event.is_composing() || page::is_typing() {
                    return;
                }
                let by = match event.key().as_str() {
                    // Chinese keyboards give full-width ones.
                    "[" | "【" => -1,
                    "]" | "】" => 1,
                    _ => return,
                };
                event.prevent_default();
                part.on_case.emit(beside(&part, by));
            })
        });
        move || drop(listener)
    });
}

/// The case so many places further on; after the last one comes the base again.
fn beside(part: &PartProps, by: isize) -> Case {
    let cases: Vec<Case> = std::iter::once(None).chain(part.funnel.scenarios.keys().copied().map(Some)).collect();
    let here = cases.iter().position(|case| *case == part.case).unwrap_or_default();
    let len = cases.len();
    let to = here.checked_add_signed(by).unwrap_or(len - 1) % len;
    cases.get(to).copied().flatten()
}
