//! Two tabs changed the same thing: both versions are stored, the person decides.

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::{Dialog, DialogTone};
use crate::domain::plan::PlanId;
use crate::editing::action::{Action, Label};
use crate::i18n::text::mending::Mending;
use crate::state::store::use_store;

/// Properties of [`ConflictDialog`].
#[derive(PartialEq, Properties)]
pub struct ConflictDialogProps {
    /// The plan as the other tab has it.
    pub id: PlanId,
    /// The copy with this tab's version.
    pub copy: PlanId,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// Keep both, or theirs only.
#[component]
pub fn ConflictDialog(props: &ConflictDialogProps) -> Html {
    let store = use_store();
    let title = store.session.plan(&props.id).map(|plan| store.title(plan).to_string()).unwrap_or_default();
    let take_theirs = {
        let (store, copy, on_close) = (store.clone(), props.copy.clone(), props.on_close.clone());
        Callback::from(move |_| {
            store.carry_out(Label::Delete, vec![Action::Remove(copy.clone())], None);
            on_close.emit(());
        })
    };
    let footer = html! {
        <>
            <Button label={store.t(Mending::TakeTheirs)} onclick={take_theirs} />
            <Button label={store.t(Mending::KeepBoth)} kind={ButtonKind::Primary} onclick={props.on_close.reform(|_| ())} />
        </>
    };
    html! {
        <Dialog title={store.t(Mending::ConflictTitle)} tone={Some(DialogTone::Warn)} on_close={props.on_close.clone()} {footer}>
            <p>{ store.t(Mending::ConflictText { title }) }</p>
        </Dialog>
    }
}
