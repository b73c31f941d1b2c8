//! Another title for a plan.

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::text_field::TextField;
use crate::domain::plan::PlanId;
use crate::domain::words::{Title, Words, length};
use crate::editing::action::Edit;
use crate::i18n::text::exchange::Exchange;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::plans::Plans;
use crate::pages::fields::too_long;
use crate::platform::page;
use crate::state::store::use_store;

/// Properties of [`RenameDialog`].
#[derive(PartialEq, Properties)]
pub struct RenameDialogProps {
    /// The plan.
    pub id: PlanId,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// One field; nothing changes before the person says so.
#[component]
pub fn RenameDialog(props: &RenameDialogProps) -> Html {
    let store = use_store();
    let current = store.session.plan(&props.id).map(|plan| plan.title.as_str().to_owned()).unwrap_or_default();
    let text = use_state_eq(|| current);
    use_effect_with((), |()| page::select_text("dialog input[name='title']"));
    let title = Words::new((*text).clone());
    let on_input = {
        let text = text.clone();
        Callback::from(move |new: String| text.set(new))
    };
    let rename = {
        let (store, title, props) = (store.clone(), title.clone(), (props.id.clone(), props.on_close.clone()));
        Callback::from(move |()| {
            if let Ok(title) = &title {
                store.edit(&props.0, Edit::Rename(title.clone()));
                props.1.emit(());
            }
        })
    };
    let onsubmit = {
        let rename = rename.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            rename.emit(());
        })
    };
    let n = u32::try_from(length(&text)).unwrap_or(u32::MAX);
    let max = u32::try_from(Title::MAX).unwrap_or(u32::MAX);
    let footer = html! {
        <>
            <Button label={store.t(Fields::Cancel)} kind={ButtonKind::Ghost} onclick={props.on_close.reform(|_| ())} />
            <Button label={store.t(Plans::Rename)} kind={ButtonKind::Primary} disabled={title.is_err()}
                onclick={rename.reform(|_| ())} />
        </>
    };
    html! {
        <Dialog title={store.t(Plans::Rename)} on_close={props.on_close.clone()} {footer}>
            <form {onsubmit}>
                <TextField name="title" label={store.t(Exchange::NewTitle)} value={(*text).clone()} {on_input}
                    count={store.t(Fields::Characters { n, max })}
                    error={title.as_ref().err().map(|why| too_long(*why, store.lang))} />
            </form>
        </Dialog>
    }
}
