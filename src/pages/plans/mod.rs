//! The plans page.

use yew::prelude::*;

/// The plans page.
#[component]
pub fn PlansPage() -> Html {
    html! { <main data-page="plans" data-ready="true" tabindex="-1" class="page"><h1>{ "plans" }</h1></main> }
}
