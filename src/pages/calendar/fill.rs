//! Filling the calendar: the choices, and what would change before it does.

use yew::prelude::*;

use super::desk::PartProps;
use super::screen::Act;
use crate::components::dialog::Dialog;
use crate::i18n::text::calendar::Calendar as Text;
use crate::i18n::text::common::Common;
use crate::state::store::use_store;

/// The dialog.
#[component]
pub fn FillDialog(props: &PartProps) -> Html {
    let store = use_store();
    html! {
        <Dialog title={store.t(Text::FillTitle)} on_close={props.on_act.reform(|()| Act::Close)}
            close_label={Some(store.t(Common::Close))} />
    }
}
