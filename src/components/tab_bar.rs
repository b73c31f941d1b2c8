//! The main navigation on a phone.

use yew::prelude::*;

use crate::components::nav_item::{NavItem, entry};

/// The main navigation on a phone: three to five entries, `more` counted, which is a menu or nothing. `label` names the
/// landmark.
pub fn tab_bar(label: AttrValue, items: &[NavItem], more: Html) -> Html {
    html! {
        <nav class="tab-bar" aria-label={label}>
            { for items.iter().map(|item| entry(item, "tab-bar__item", 22)) }
            { more }
        </nav>
    }
}
