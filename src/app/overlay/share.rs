//! Sharing a plan: a link that carries it, and its file.

use yew::prelude::*;

use crate::domain::plan::PlanId;

/// Properties of [`ShareDialog`].
#[derive(PartialEq, Properties)]
pub struct ShareDialogProps {
    /// The plan.
    pub id: PlanId,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// The link with its length, and the file.
#[component]
pub fn ShareDialog(_props: &ShareDialogProps) -> Html {
    Html::default()
}
