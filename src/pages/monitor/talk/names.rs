//! Names of members and groups, as they may be shown.

use yew::prelude::*;

use crate::domain::monitor::kept::masked;
use crate::state::store::Store;

/// A name as it may be shown, copied and exported: its first character alone where the settings mask names.
pub fn shown_name(store: &Store, name: &str) -> String {
    if store.settings.masks_names { masked(name) } else { name.to_owned() }
}

/// A name in lists and tables: in one line, whatever is in it, and whole where one asks for it.
pub fn in_line(name: &str) -> Html {
    html! { <bdi class="measured__name" title={name.to_owned()}>{ name }</bdi> }
}
