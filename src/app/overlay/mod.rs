//! What stands over the page, one file each.

mod aside;
mod conflict;
mod import;
mod keys;
mod rename;
mod room;
mod share;

use yew::prelude::*;

use crate::state::Overlay;
use crate::state::store::use_store;

/// The overlay that the state asks for.
#[component]
pub fn OverlayView() -> Html {
    let store = use_store();
    let Some(overlay) = store.overlay.clone() else { return Html::default() };
    let on_close = {
        let store = store.clone();
        Callback::from(move |()| store.show(None))
    };
    match overlay {
        Overlay::Import(files) => html! { <import::ImportDialog {files} {on_close} /> },
        Overlay::Share(id) => html! { <share::ShareDialog {id} {on_close} /> },
        Overlay::Rename(id) => html! { <rename::RenameDialog {id} {on_close} /> },
        Overlay::Aside(name) => html! { <aside::AsideDialog {name} {on_close} /> },
        Overlay::Conflict { id, copy } => html! { <conflict::ConflictDialog {id} {copy} {on_close} /> },
        Overlay::Room => html! { <room::RoomDialog {on_close} /> },
        Overlay::Keys => html! { <keys::KeysDialog {on_close} /> },
    }
}
