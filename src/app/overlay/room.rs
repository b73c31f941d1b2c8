//! Making room in a full storage: what fills it, and what can go.

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::icon::IconName;
use crate::i18n::text::common::Common;
use crate::pages::settings::usage::UsageView;
use crate::state::store::{Store, use_store};

/// Properties of [`RoomDialog`].
#[derive(PartialEq, Properties)]
pub struct RoomDialogProps {
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// Back up first, then delete.
#[component]
pub fn RoomDialog(props: &RoomDialogProps) -> Html {
    let store = use_store();
    let act = |act: fn(&Store)| {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| act(&store))
    };
    let footer_start = html! {
        <Button label={store.t(Common::DownloadAll)} icon={Some(IconName::DOWNLOAD)} kind={ButtonKind::Ghost}
            onclick={act(Store::download_backup)} />
    };
    let footer = html! {
        <Button label={store.t(Common::Close)} kind={ButtonKind::Primary} onclick={props.on_close.reform(|_| ())} />
    };
    html! {
        <Dialog title={store.t(Common::MakeRoom)} on_close={props.on_close.clone()} {footer_start} {footer}>
            <UsageView />
        </Dialog>
    }
}
