//! The back key: it closes the topmost layer before it leaves the page.
//!
//! Each layer puts a step of its own into the browser's history, at the same address; going back takes that step away,
//! and the layer with it. A layer that closes in another way takes its step back by itself, unless somebody has gone on
//! from there. Only where going back is a key or a swipe: on a desk the step would be in the way of the back button.

use std::cell::{Cell, RefCell};

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::History;
use yew::prelude::*;

thread_local! {
    /// What closes each layer that is open, the topmost last.
    static LAYERS: RefCell<Vec<(u32, Callback<()>)>> = const { RefCell::new(Vec::new()) };
    /// Tells one layer from the next.
    static NEXT: Cell<u32> = const { Cell::new(0) };
    /// Steps back that we took ourselves and that are still to be heard of.
    static OWN: Cell<u32> = const { Cell::new(0) };
}

/// What the history remembers of a step that is a layer's.
const STEP: bool = true;

/// Lets the back key close a layer for as long as it is mounted.
#[hook]
pub fn use_back(on_close: Callback<()>) {
    let newest = use_mut_ref(|| on_close.clone());
    newest.replace(on_close);
    use_effect_with((), move |()| {
        let number = is_a_key().then(|| {
            listen();
            let number = NEXT.get();
            NEXT.set(number.wrapping_add(1));
            let close = Callback::from(move |()| {
                // Not borrowed while it runs: closing may render.
                let on_close = newest.borrow().clone();
                on_close.emit(());
            });
            LAYERS.with_borrow_mut(|layers| layers.push((number, close)));
            // A sandboxed page has no history to write; its back key leaves.
            let _ = history().map(|history| history.push_state(&JsValue::from_bool(STEP), ""));
            number
        });
        move || {
            if let Some(number) = number {
                leave(number);
            }
        }
    });
}

/// Forgets a layer, and its step where that is still the present one.
fn leave(number: u32) {
    let was_open = LAYERS.with_borrow_mut(|layers| {
        let n = layers.len();
        layers.retain(|(other, _)| *other != number);
        layers.len() < n
    });
    let Some(history) = history().filter(|_| was_open) else { return };
    let is_present = history.state().is_ok_and(|state| state.as_bool() == Some(STEP));
    if is_present && history.back().is_ok() {
        OWN.set(OWN.get() + 1);
    }
}

/// Hears when somebody goes back; once, for all layers.
fn listen() {
    thread_local! {
        static HEARS: Cell<bool> = const { Cell::new(false) };
    }
    let Some(window) = web_sys::window().filter(|_| !HEARS.replace(true)) else { return };
    EventListener::new(&window, "popstate", |_| {
        if OWN.get() > 0 {
            OWN.set(OWN.get() - 1);
            return;
        }
        // Its step is gone already: it is not to take another one.
        if let Some((_, close)) = LAYERS.with_borrow_mut(Vec::pop) {
            close.emit(());
        }
    })
    .forget();
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// Whether this device has a back key, or a swipe in its place.
fn is_a_key() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(pointer: coarse)").ok().flatten());
    query.is_some_and(|query| query.matches())
}
