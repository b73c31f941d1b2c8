//! What stands over the page, one file each.

mod aside;
mod compare;
mod conflict;
mod import;
mod keys;
mod rename;
mod room;

use yew::prelude::*;

use crate::pages::sharing::{InHandDialog, PosterDialog, ShareDialog};
use crate::state::{InHand, Overlay};

/// What is offered where the browser neither downloads nor prints.
pub(super) fn draw_in_hand(what: &InHand, on_close: &Callback<()>) -> Html {
    html! { <InHandDialog what={what.clone()} on_close={on_close.clone()} /> }
}

/// The dialogs from which a plan goes out.
pub(super) fn draw_sharing(overlay: &Overlay, on_close: &Callback<()>) -> Html {
    let on_close = on_close.clone();
    match overlay.clone() {
        Overlay::Share(id) => html! { <ShareDialog {id} {on_close} /> },
        Overlay::Poster(id) => html! { <PosterDialog {id} {on_close} /> },
        _ => Html::default(),
    }
}

/// The overlay that the state asks for.
pub(super) fn draw(overlay: &Overlay, on_close: &Callback<()>) -> Html {
    let on_close = on_close.clone();
    match overlay.clone() {
        Overlay::Import(brought) => html! { <import::ImportDialog {brought} {on_close} /> },
        // A part of its own.
        Overlay::Share(_) | Overlay::Poster(_) => Html::default(),
        Overlay::Rename(id) => html! { <rename::RenameDialog {id} {on_close} /> },
        Overlay::Aside(name) => html! { <aside::AsideDialog {name} {on_close} /> },
        Overlay::Conflict { id, copy } => html! { <conflict::ConflictDialog {id} {copy} {on_close} /> },
        Overlay::Compare { left, given } => html! { <compare::CompareDialog {left} {given} {on_close} /> },
        Overlay::Room => html! { <room::RoomDialog {on_close} /> },
        Overlay::Keys => html! { <keys::KeysDialog {on_close} /> },
    }
}
