//! The share page.

use yew::prelude::*;

/// Properties of [`SharePage`].
#[derive(PartialEq, Properties)]
pub struct SharePageProps {
    /// The plan in the link.
    pub payload: AttrValue,
}

/// The share page.
#[component]
pub fn SharePage(_props: &SharePageProps) -> Html {
    html! { <main data-page="share" data-ready="true" tabindex="-1" class="page"><h1>{ "share" }</h1></main> }
}
