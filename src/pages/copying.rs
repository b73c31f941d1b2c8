//! Texts that a person takes along by copying.

use std::rc::Rc;

use yew::prelude::*;

use crate::i18n::text::fields::Fields;
use crate::platform::clipboard;
use crate::state::store::Store;

/// A press that copies `text`, and says whether the browser let it.
pub fn on_copy(store: &Store, text: String) -> Callback<MouseEvent> {
    on_copy_of(store, Rc::new(move || text.clone()))
}

/// The same of a text that is long enough to be made only when it is asked for.
pub fn on_copy_of(store: &Store, make: Rc<dyn Fn() -> String>) -> Callback<MouseEvent> {
    let store = store.clone();
    Callback::from(move |_| {
        let (store, text) = (store.clone(), make());
        wasm_bindgen_futures::spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            store.say(if is_copied { Fields::Copied } else { Fields::CopyFailed });
        });
    })
}
