//! Texts that a person takes along by copying.

use yew::prelude::*;

use crate::i18n::text::fields::Fields;
use crate::platform::clipboard;
use crate::state::store::Store;

/// A press that copies `text`, and says whether the browser let it.
pub fn on_copy(store: &Store, text: String) -> Callback<MouseEvent> {
    let store = store.clone();
    Callback::from(move |_| {
        let (store, text) = (store.clone(), text.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            store.say(if is_copied { Fields::Copied } else { Fields::CopyFailed });
        });
    })
}
