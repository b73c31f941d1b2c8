//! The positioning page.

use yew::prelude::*;

use crate::domain::plan::PlanId;

/// Properties of [`PositioningPage`].
#[derive(PartialEq, Properties)]
pub struct PositioningPageProps {
    /// The plan.
    pub id: PlanId,
}

/// The positioning page.
#[component]
pub fn PositioningPage(_props: &PositioningPageProps) -> Html {
    html! { <main data-page="positioning" data-ready="true" tabindex="-1" class="page"><h1>{ "positioning" }</h1></main> }
}
