//! The texts of the playbook: fetched, with the code that reads them, when somebody first opens a fact.

#![allow(unsafe_code, reason = "the macro declares the function at the cut, which the build links")]

use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::UseStateHandle;

use crate::platform::fetch;
use crate::playbook::library::Library;

/// How far the texts are here.
#[derive(Debug, Clone, Default)]
pub enum LibraryState {
    /// Nobody asked for them.
    #[default]
    Unasked,
    /// They are on their way.
    Loading,
    /// They are here.
    Ready(Rc<Library>),
    /// They did not come; in a developer's words.
    Failed(String),
}

impl PartialEq for LibraryState {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Ready(a), Self::Ready(b)) => Rc::ptr_eq(a, b),
            (Self::Failed(a), Self::Failed(b)) => a == b,
            (Self::Unasked, Self::Unasked) | (Self::Loading, Self::Loading) => true,
            _ => false,
        }
    }
}

/// Fetches the texts unless they are here or on their way.
pub(super) fn fetch(state: &UseStateHandle<LibraryState>) {
    if matches!(**state, LibraryState::Loading | LibraryState::Ready(_)) {
        return;
    }
    state.set(LibraryState::Loading);
    let state = state.clone();
    wasm_bindgen_futures::spawn_local(async move {
        state.set(match load().await {
            Ok(library) => LibraryState::Ready(Rc::new(library)),
            Err(why) => LibraryState::Failed(why),
        });
    });
}

async fn load() -> Result<Library, String> {
    // All asked for before one is waited for.
    let names = ["assets/facts.json", "assets/platform-rules.json", "assets/notes.json"];
    let [facts, rules, notes] = names.map(fetch::text);
    let read = reader().await.map_err(|error| error.to_string())?;
    let library = read(&facts.await?, &rules.await?, &notes.await?);
    // Reading is one task of the page, drawing is another.
    TimeoutFuture::new(0).await;
    library
}

/// How the texts are read.
type Read = fn(&str, &str, &str) -> Result<Library, String>;

#[wasm_split(library, fallible)]
fn reader() -> Result<Read, SplitLoaderError> {
    Ok(Library::read)
}
