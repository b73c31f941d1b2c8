//! Saving the app as one file, alone or with a plan in it.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::domain::plan::Plan;
use crate::exchange::encode;
use crate::exchange::file_name::file_name;
use crate::exchange::link;
use crate::exchange::one_file::opening_at;
use crate::i18n::text::one_file::OneFile;
use crate::platform::site;
use crate::state::route::Route;
use crate::state::store::use_store;

/// Properties of [`SaveAsOneFile`].
#[derive(PartialEq, Properties)]
pub struct SaveAsOneFileProps {
    /// The plan that goes into it.
    #[prop_or_default]
    pub plan: Option<Rc<Plan>>,
}

/// A line of a panel: what the file is for, the button, and how it went.
#[component]
pub fn SaveAsOneFile(props: &SaveAsOneFileProps) -> Html {
    let store = use_store();
    let said = use_state_eq(|| None::<OneFile>);
    let (label, text) = match props.plan {
        Some(_) => (OneFile::SaveWithPlan, OneFile::SaveWithPlanText),
        None => (OneFile::SaveApp, OneFile::SaveAppText),
    };
    let save = {
        let (store, plan, said) = (store.clone(), props.plan.clone(), said.clone());
        Callback::from(move |_: MouseEvent| {
            let (store, plan, said) = (store.clone(), plan.clone(), said.clone());
            said.set(Some(OneFile::Preparing));
            wasm_bindgen_futures::spawn_local(async move {
                // What somebody opens is theirs once they keep it, as with a link.
                let hash = plan.as_deref().map(|plan| Route::Share { payload: link::payload(plan) }.href());
                let name = plan
                    .as_deref()
                    .map_or_else(|| file_name("qunce", "qunce", "html"), |plan| encode::file_name(plan, "html"));
                let page = site::one_file().await;
                let file = page.and_then(|page| opening_at(&page, hash.as_deref().unwrap_or_default()));
                said.set(match file {
                    None => Some(OneFile::NotThere),
                    // Where the browser takes no download, the store says so.
                    Some(file) => store.download(&name, "text/html", file.as_bytes()).then_some(OneFile::Saved),
                });
            });
        })
    };
    let is_busy = matches!(*said, Some(OneFile::Preparing));
    html! {
        <div class="settings__row">
            <div>
                <h3 class="settings__name">{ store.t(&label) }</h3>
                <p class="settings__text">{ store.t(text) }</p>
                <p class="settings__text" role="status">{ (*said).as_ref().map(|said| store.t(said)) }</p>
            </div>
            <Button label={store.t(label)} icon={Some(IconName::DOWNLOAD)} onclick={save} disabled={is_busy}
                data_export={Some(AttrValue::Static("html"))} />
        </div>
    }
}
