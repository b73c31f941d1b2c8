//! Where things are stored, how safe they are there, and what uses the space.

use yew::prelude::*;

use super::row;
use super::usage::UsageView;
use crate::components::button::Button;
use crate::components::panel::panel;
use crate::i18n::text::settings::Settings;
use crate::platform::persist::{self, Persistence};
use crate::state::Saving;
use crate::state::store::use_store;

/// The storage, and the wish that it be kept.
#[component]
pub fn StoragePanel() -> Html {
    let store = use_store();
    let persistence = use_state_eq(|| None::<Persistence>);
    {
        let persistence = persistence.setter();
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move { persistence.set(Some(persist::state().await)) });
        });
    }
    let ask = {
        let persistence = persistence.setter();
        Callback::from(move |_: MouseEvent| {
            let persistence = persistence.clone();
            persistence.set(None);
            wasm_bindgen_futures::spawn_local(async move { persistence.set(Some(persist::ask().await)) });
        })
    };
    let answer = match *persistence {
        None => Settings::PersistChecking,
        Some(Persistence::Granted) => Settings::PersistGranted,
        Some(Persistence::Refused) => Settings::PersistRefused,
        Some(Persistence::Unknown) => Settings::PersistUnknown,
    };
    let can_ask = *persistence == Some(Persistence::Refused);
    panel(
        store.t(Settings::Storage),
        html! {
            <>
                if store.saving == Saving::InMemory {
                    <p class="usage__warning">{ store.t(Settings::InMemoryText) }</p>
                }
                { row(
                    store.t(Settings::WhereTitle),
                    format!("{} {}", store.t(Settings::WhereText), store.t(Settings::EvictionText)).into(),
                    Html::default(),
                ) }
                <div class="settings__row">
                    <div>
                        <p class="settings__name">{ store.t(Settings::PersistTitle) }</p>
                        <p class="settings__text" role="status">{ store.t(answer) }</p>
                    </div>
                    if can_ask {
                        <Button label={store.t(Settings::PersistAsk)} onclick={ask}
                            data_action={Some(AttrValue::Static("persist"))} />
                    }
                </div>
                <div class="settings__row settings__row--wide">
                    <UsageView />
                </div>
            </>
        },
    )
}
