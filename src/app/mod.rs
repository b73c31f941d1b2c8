//! Assembly: the router, the shell and the effects.

use yew::prelude::*;

/// The whole app.
#[function_component]
pub fn App() -> Html {
    html! { <main data-page="plans" data-ready="true"><h1>{ "群策" }</h1></main> }
}
