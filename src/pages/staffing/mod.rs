//! The staffing page.

use yew::prelude::*;

use crate::domain::plan::PlanId;

/// Properties of [`StaffingPage`].
#[derive(PartialEq, Properties)]
pub struct StaffingPageProps {
    /// The plan.
    pub id: PlanId,
}

/// The staffing page.
#[component]
pub fn StaffingPage(_props: &StaffingPageProps) -> Html {
    html! { <main data-page="staffing" data-ready="true" tabindex="-1" class="page"><h1>{ "staffing" }</h1></main> }
}
