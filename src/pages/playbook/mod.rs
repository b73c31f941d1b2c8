//! The playbook page.

use yew::prelude::*;

/// Properties of [`PlaybookPage`].
#[derive(PartialEq, Properties)]
pub struct PlaybookPageProps {
    /// The fact, rule or conflict to show in full.
    pub id: Option<AttrValue>,
}

/// The playbook page.
#[component]
pub fn PlaybookPage(_props: &PlaybookPageProps) -> Html {
    html! { <main data-page="playbook" data-ready="true" tabindex="-1" class="page"><h1>{ "playbook" }</h1></main> }
}
