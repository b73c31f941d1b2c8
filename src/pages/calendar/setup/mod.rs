//! The calendar's settings: what it aims at, what comes back, and which days it uses.

mod activities;
mod columns;
mod days;
mod mix;
mod own_days;
mod rhythm;

pub use activities::activity_fields;
pub use days::weekend_field;
pub use mix::mix_fields;

use yew::prelude::*;

use super::desk::{PartProps, edit};
use super::screen::{Act, Open};
use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::{Dialog, DialogPlace};
use crate::editing::calendar::CalendarEdit;
use crate::i18n::text::calendar::setup::Setup;
use crate::i18n::text::common::Common;
use crate::pages::cite::Cite;
use crate::playbook::Citation;
use crate::state::store::{Store, use_store};

/// The drawer.
#[component]
pub fn SetupDrawer(props: &PartProps) -> Html {
    let store = use_store();
    let on_close = props.on_act.reform(|()| Act::Close);
    let footer_start = html! { <span class="quiet">{ store.t(Setup::Saves) }</span> };
    let footer = html! {
        <>
            <Button label={store.t(Setup::FillNow)} onclick={props.on_press(Act::Open(Open::Fill))} />
            <Button label={store.t(Setup::Done)} kind={ButtonKind::Primary} onclick={on_close.reform(|_| ())} />
        </>
    };
    html! {
        <Dialog title={store.t(Setup::Title)} place={DialogPlace::Drawer} on_close={on_close.clone()}
            close_label={Some(store.t(Common::Close))} {footer_start} {footer}>
            <div class="calendar-setup">
                { mix_fields(&store, props) }
                { mix::basis_field(&store, props) }
                <columns::Columns ..props.clone() />
                { activity_fields(&store, props) }
                { weekend_field(&store, props) }
                { rhythm::style_field(&store, props) }
                { rhythm::quiet_fields(&store, props) }
                { days::opening_field(&store, props) }
                <own_days::OwnDays ..props.clone() />
                { days::layer_fields(&store, props) }
            </div>
        </Dialog>
    }
}

/// A callback that changes the calendar by what `to_edit` makes of a value.
fn on<T: 'static>(store: &Store, part: &PartProps, to_edit: impl Fn(T) -> CalendarEdit + 'static) -> Callback<T> {
    let (store, plan) = (store.clone(), part.plan.id.clone());
    Callback::from(move |value| edit(&store, &plan, to_edit(value)))
}

/// The chips of what a setting rests on.
fn chips(citations: &[Citation]) -> Html {
    html! { { for citations.iter().map(|&citation| html! { <Cite {citation} /> }) } }
}
