//! The settings page.

pub mod usage;

use yew::prelude::*;

/// The settings page.
#[component]
pub fn SettingsPage() -> Html {
    html! { <main data-page="settings" data-ready="true" tabindex="-1" class="page"><h1>{ "settings" }</h1></main> }
}
