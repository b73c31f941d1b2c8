//! Assembly: the store's provider, the router, the shell around the pages, and the effects at the edge.

mod deferred;
mod drop;
mod effects;
mod keyboard;
mod overlay;
mod parts;
mod shell;

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::exchange::link;
use crate::keeping::Keeper;
use crate::platform::storage::BrowserStorage;
use crate::platform::{page, panic};
use crate::state::library::LibraryState;
use crate::state::store::{Store, first_state};
use shell::Shell;

/// The whole app.
#[component]
pub fn App() -> Html {
    let keeper = use_memo((), |()| RefCell::new(Keeper::new(BrowserStorage::open())));
    let state = {
        let keeper = Rc::clone(&keeper);
        use_reducer_eq(move || first_state(&keeper))
    };
    let library = use_state_eq(LibraryState::default);
    let store = Store::new(state, library, keeper);
    effects::use_effects(&store);
    html! {
        <ContextProvider<Store> context={store}>
            <HashRouter>
                <Shell />
            </HashRouter>
        </ContextProvider<Store>>
    }
}

/// Mounts the app in place of the page's loading text.
pub fn start() {
    panic::log_panics();
    mend_address();
    let Some(root) = page::empty_root("app") else { return };
    yew::Renderer::<App>::with_root(root).render();
}

/// Mends the address before the router reads it, now and whenever somebody types into the address bar.
///
/// Chat apps turn the `#` of a share link into `%23`; the plan then stands in the path or the query of the address.
/// The router gives up on a fragment that does not begin with exactly one slash.
fn mend_address() {
    mend_once();
    if let Some(window) = web_sys::window() {
        for event in ["popstate", "hashchange"] {
            EventListener::new(&window, event, |_| mend_once()).forget();
        }
    }
}

fn mend_once() {
    let address = page::address();
    let payload = link::find(&address).filter(|_| !address.contains("#/share/"));
    if let (Some(payload), Some((before, _))) = (payload, address.split_once("%23")) {
        page::replace_address(&format!("{before}#/share/{payload}"));
    } else if let Some((before, fragment)) = address.split_once('#') {
        let mended = format!("/{}", fragment.trim_start_matches('/'));
        if mended != fragment {
            page::replace_address(&format!("{before}#{mended}"));
        }
    }
}
