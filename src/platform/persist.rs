//! Asking the browser not to delete what this site stores.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Whether the browser deletes what is stored when space is short or the site goes unused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Persistence {
    /// It asks the person first.
    Granted,
    /// It may.
    Refused,
    /// It does not say.
    Unknown,
}

/// How it stands.
pub async fn state() -> Persistence {
    match manager().map(|manager| manager.persisted()) {
        Some(Ok(promise)) => answer(JsFuture::from(promise).await),
        _ => Persistence::Unknown,
    }
}

/// Asks the browser to keep what is stored. Some ask the person in turn, some decide by themselves.
pub async fn ask() -> Persistence {
    match manager().map(|manager| manager.persist()) {
        Some(Ok(promise)) => answer(JsFuture::from(promise).await),
        _ => Persistence::Unknown,
    }
}

/// Missing in old browsers and on pages that were not served securely.
fn manager() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    let has_it = js_sys::Reflect::get(&navigator, &JsValue::from_str("storage")).is_ok_and(|it| it.is_object());
    has_it.then(|| navigator.storage())
}

fn answer(answer: Result<JsValue, JsValue>) -> Persistence {
    match answer.ok().and_then(|answer| answer.as_bool()) {
        Some(true) => Persistence::Granted,
        Some(false) => Persistence::Refused,
        None => Persistence::Unknown,
    }
}
