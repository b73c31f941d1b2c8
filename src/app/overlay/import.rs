//! Bringing plans in: what was read, what differs, and what to do with each.

use std::rc::Rc;

use yew::prelude::*;

use crate::exchange::staging::StagedFile;

/// Properties of [`ImportDialog`].
#[derive(PartialEq, Properties)]
pub struct ImportDialogProps {
    /// What was read; empty while nothing was chosen.
    pub files: Rc<Vec<StagedFile>>,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// Looks first, decides then.
#[component]
pub fn ImportDialog(_props: &ImportDialogProps) -> Html {
    Html::default()
}
