//! The list of keys.

use yew::prelude::*;

use crate::components::dialog::Dialog;
use crate::components::key_values::{Lines, key_values};
use crate::domain::code::Code;
use crate::i18n::text::common::Common;
use crate::i18n::text::settings::Settings;
use crate::state::route::Planner;
use crate::state::store::use_store;

/// Properties of [`KeysDialog`].
#[derive(PartialEq, Properties)]
pub struct KeysDialogProps {
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// Which key does what.
#[component]
pub fn KeysDialog(props: &KeysDialogProps) -> Html {
    let store = use_store();
    let keys = [
        ("Ctrl Z", Settings::KeyUndo),
        ("Ctrl Shift Z", Settings::KeyRedo),
        ("Ctrl S", Settings::KeyDownload),
        ("Ctrl .", Settings::KeyCheckup),
        ("F8 · Shift F8", Settings::KeyFindings),
        ("/", Settings::KeySearch),
        ("?", Settings::KeyList),
        ("Esc", Settings::KeyClose),
    ];
    let in_calendar = [
        ("1 2 3 4", Settings::KeyViews),
        ("J K T", Settings::KeyPeriods),
        ("N", Settings::KeyNewItem),
        ("F", Settings::KeyFilter),
        ("← → ↑ ↓", Settings::KeyDays),
        ("Enter", Settings::KeyEnterDay),
        ("M", Settings::KeyMove),
        ("Alt ← → ↑ ↓", Settings::KeyNudge),
        ("D", Settings::KeyDuplicate),
        ("Del", Settings::KeyDelete),
        ("Space", Settings::KeyChoose),
        ("Ctrl C · Ctrl V", Settings::KeyCopyPaste),
    ];
    let to_planners = Planner::ALL.iter().map(|&planner| {
        let keys = format!("G {}", planner.letter().to_ascii_uppercase());
        let place = store.t(planner.name()).to_string();
        (store.t(Settings::KeyGo { place }), html! { <kbd class="kbd">{ keys }</kbd> })
    });
    let in_forecast = [("[ ]", Settings::KeyScenarios)];
    let rows = |keys: &[(&'static str, Settings)]| -> Vec<(AttrValue, Html)> {
        keys.iter().map(|(key, what)| (store.t(what), html! { <kbd class="kbd">{ *key }</kbd> })).collect()
    };
    html! {
        <Dialog title={store.t(Common::Keys)} on_close={props.on_close.clone()} close_label={Some(store.t(Common::Close))}>
            { key_values(Lines::Between, rows(&keys).into_iter().chain(to_planners).collect()) }
            <h3 class="quiet">{ store.t(Common::Calendar) }</h3>
            { key_values(Lines::Between, rows(&in_calendar)) }
            <h3 class="quiet">{ store.t(Common::Funnel) }</h3>
            { key_values(Lines::Between, rows(&in_forecast)) }
        </Dialog>
    }
}
