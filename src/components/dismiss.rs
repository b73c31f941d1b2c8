//! Closing what floats: Escape, a press outside, and giving the focus back.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, KeyboardEvent, Node};
use yew::prelude::*;

/// Calls `on_close` on Escape and on a press outside of `inside` and `anchor`.
#[hook]
pub fn use_dismiss(is_open: bool, inside: NodeRef, anchor: Option<Element>, on_close: Callback<()>) {
    use_effect_with((is_open, anchor, on_close), move |(is_open, anchor, on_close)| {
        let listeners = is_open.then(gloo::utils::document).map(|document| {
            let press = {
                let (on_close, anchor) = (on_close.clone(), anchor.clone());
                let inside = inside.clone();
                EventListener::new_with_options(&document, "pointerdown", capture(), move |event| {
                    let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
                    let holds = |node: Option<Node>| node.is_some_and(|node| node.contains(target.as_ref()));
                    if !holds(inside.get()) && !holds(anchor.clone().map(Into::into)) {
                        on_close.emit(());
                    }
                })
            };
            let on_close = on_close.clone();
            let key = EventListener::new_with_options(&document, "keydown", capture(), move |event| {
                if let Some(event) = event.dyn_ref::<KeyboardEvent>()
                    && event.key() == "Escape"
                {
                    // The top layer only: what lies beneath stays open.
                    event.prevent_default();
                    event.stop_propagation();
                    on_close.emit(());
                }
            });
            (press, key)
        });
        move || drop(listeners)
    });
}

fn capture() -> EventListenerOptions {
    EventListenerOptions { phase: gloo::events::EventListenerPhase::Capture, passive: false }
}

/// The element that has the focus.
#[must_use]
pub fn focused() -> Option<HtmlElement> {
    gloo::utils::document().active_element().and_then(|element| element.dyn_into().ok())
}

/// Gives the focus to `element` if nobody else has taken it in the meantime; to the page where the element is gone.
pub fn give_back_focus(element: Option<&HtmlElement>) {
    let is_free = focused().is_none_or(|now| now.tag_name() == "BODY" || now.tag_name() == "DIALOG");
    if !is_free {
        return;
    }
    let there = element.filter(|element| element.is_connected()).cloned();
    let page = || gloo::utils::document().query_selector("main").ok()??.dyn_into().ok();
    if let Some(element) = there.or_else(page) {
        // An element that cannot take the focus keeps the page as it is.
        let _ = element.focus();
    }
}
