//! Keys that work on every page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::domain::code::Code;
use crate::platform::page;
use crate::state::Overlay;
use crate::state::message::Message;
use crate::state::route::{Planner, Route};
use crate::state::store::Store;

/// Listens to the keys of the app.
#[hook]
pub fn use_keys(store: &Store) {
    let navigator = use_navigator();
    let route = use_route::<Route>();
    let newest = use_mut_ref(|| (store.clone(), navigator.clone(), route.clone()));
    newest.replace((store.clone(), navigator, route));
    let is_after_g = use_mut_ref(|| false);
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new_with_options(
                &window,
                "keydown",
                EventListenerOptions::enable_prevent_default(),
                move |event| {
                    let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                    let (store, navigator, route) = newest.borrow().clone();
                    let was_after_g = is_after_g.replace(false);
                    let Some(command) = command(event, was_after_g, store.settings.has_letter_keys) else { return };
                    event.prevent_default();
                    match command {
                        Command::Undo => store.undo(),
                        Command::Redo => store.redo(),
                        Command::Download => download(&store, route.as_ref()),
                        Command::Checkup(is_open) => {
                            store.send(Message::OpenCheckup(is_open.unwrap_or(!store.is_checkup_open)));
                        }
                        Command::Keys => store.show(Some(Overlay::Keys)),
                        Command::Search => page::focus("input[type=search]"),
                        Command::WaitForPlace => *is_after_g.borrow_mut() = true,
                        Command::Go(planner) => {
                            if let (Some(navigator), Some(Route::Plan { id, .. })) = (navigator, route) {
                                let planner = planner.code().to_owned();
                                navigator.push(&Route::Plan { id, planner });
                            }
                        }
                    }
                },
            )
        });
        move || drop(listener)
    });
}

enum Command {
    Undo,
    Redo,
    Download,
    /// Opens the check-up, or closes it if it is open.
    Checkup(Option<bool>),
    Keys,
    Search,
    WaitForPlace,
    Go(Planner),
}

/// What a key asks for. Text fields keep their own undo keys, and letters work only outside them.
fn command(event: &KeyboardEvent, is_after_g: bool, has_letter_keys: bool) -> Option<Command> {
    let key = event.key();
    let has_modifier = event.ctrl_key() || event.meta_key();
    if event.is_composing() || event.alt_key() {
        return None;
    }
    if has_modifier {
        return match (key.to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => Some(Command::Undo),
            ("z", true) | ("y", false) => Some(Command::Redo),
            ("s", false) => Some(Command::Download),
            (".", false) => Some(Command::Checkup(None)),
            _ => None,
        };
    }
    if key == "F8" {
        // From there on the panel itself steps from finding to finding.
        return Some(Command::Checkup(Some(true)));
    }
    if page::is_typing() || !has_letter_keys {
        return None;
    }
    if is_after_g {
        let goes = |planner: &&Planner| key.chars().eq([planner.letter()]);
        return Planner::ALL.iter().find(goes).map(|&planner| Command::Go(planner));
    }
    match key.as_str() {
        "g" => Some(Command::WaitForPlace),
        "?" => Some(Command::Keys),
        "/" => Some(Command::Search),
        _ => None,
    }
}

fn download(store: &Store, route: Option<&Route>) {
    if let Some(Route::Plan { id, .. }) = route
        && let Some(plan) = crate::domain::plan::PlanId::new(id).and_then(|id| store.session.plan(&id).cloned())
    {
        store.download_plan(&plan);
    }
}
