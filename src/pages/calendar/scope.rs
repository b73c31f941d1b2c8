//! How far is a change of an occurrence to reach? A question that is asked where no drawer asks it: after a drag, or when
//! several items are changed at once.

use yew::prelude::*;

use super::desk::{PartProps, rework_saying};
use super::item::title;
use super::screen::{Act, Pending};
use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::domain::calendar::anchor::Anchors;
use crate::domain::calendar::occurrence::Spot;
use crate::domain::calendar::series::Scope;
use crate::domain::code::Code;
use crate::editing::calendar::ItemsLabel;
use crate::i18n::text::calendar::editing::{self, Editing as Text};
use crate::i18n::text::calendar::{labels, repeats};
use crate::i18n::text::fields::Fields;
use crate::state::store::{Store, use_store};

/// Properties of [`ScopeDialog`].
#[derive(PartialEq, Properties)]
pub struct ScopeDialogProps {
    /// What the parts of the page share.
    pub part: PartProps,
    /// The change that waits.
    pub pending: Pending,
}

/// The question.
#[component]
pub fn ScopeDialog(props: &ScopeDialogProps) -> Html {
    let store = use_store();
    let (part, pending) = (&props.part, &props.pending);
    let Some(item) = part.calendar.items.get(&pending.spot.id) else { return Html::default() };
    let on_close = part.on_act.reform(|()| Act::Close);
    let first = Anchors::new(&part.calendar).day(pending.spot.id, item).ok();
    let words = item.repeat.as_ref().map(|repeat| repeats::in_words(store.lang, repeat, first)).unwrap_or_default();
    let button = |scope: Scope| {
        let onclick = {
            let (store, part, pending) = (store.clone(), part.clone(), pending.clone());
            Callback::from(move |_: MouseEvent| carry_out(&store, &part, &pending, scope))
        };
        // The least that can be meant is offered first.
        let kind = if scope == Scope::One { ButtonKind::Primary } else { ButtonKind::Plain };
        html! {
            <Button label={store.t(editing::scope(scope))} {kind} {onclick}
                data_action={Some(AttrValue::from(format!("scope-{}", scope.code())))} />
        }
    };
    let footer_start = html! {
        <Button label={store.t(Fields::Cancel)} kind={ButtonKind::Ghost} onclick={on_close.reform(|_: MouseEvent| ())} />
    };
    let footer = html! { { for Scope::ALL.iter().rev().map(|&scope| button(scope)) } };
    html! {
        <Dialog title={heading(&store, part, pending)} {on_close} {footer_start} {footer}>
            <p>{ store.t(Text::ScopeText { words }) }</p>
        </Dialog>
    }
}

/// What happens.
fn heading(store: &Store, part: &PartProps, pending: &Pending) -> AttrValue {
    let Some(edited) = pending.edited.as_deref() else {
        let item = part.calendar.items.get(&pending.spot.id);
        let name = item.map(|item| title(store, item).to_string()).unwrap_or_default();
        return store.t(Text::ScopeRemove { title: name });
    };
    let name = title(store, edited).to_string();
    if pending.label != ItemsLabel::Move {
        return store.t(Text::ScopeChange { title: name });
    }
    let when = edited.when.and_then(|when| Some((Anchors::new(&part.calendar).day_at(when.at).ok()?, when.start)));
    match when {
        Some((day, start)) => {
            let to = format!("{} {}", labels::day_of(store.lang, day), start.clock());
            store.t(Text::ScopeMove { title: name, to })
        }
        None => store.t(Text::ScopeWait { title: name }),
    }
}

/// Does as far as `scope` what waits for it.
fn carry_out(store: &Store, part: &PartProps, pending: &Pending, scope: Scope) {
    part.on_act.emit(Act::Close);
    let Pending { spot, edited, label } = pending;
    let name = part.calendar.items.get(&spot.id).map(|item| title(store, item).to_string()).unwrap_or_default();
    let said = said(store, name, *spot, edited.is_none(), scope);
    let is_done = rework_saying(store, &part.plan.id, *label, Some(store.t(said).to_string()), |rework| {
        match edited.as_deref() {
            Some(edited) => rework.change(*spot, scope, |item| *item = edited.clone()).is_some(),
            None => {
                rework.remove(*spot, scope);
                true
            }
        }
    });
    if is_done != Some(true) {
        store.say(Text::ScopeRefused);
    }
}

/// What the toast says.
fn said(store: &Store, title: String, spot: Spot, is_removed: bool, scope: Scope) -> Text {
    match (is_removed, scope, spot.day) {
        (true, Scope::One, Some(day)) => Text::Skipped { title, day: labels::day_of(store.lang, day) },
        (true, ..) => Text::Deleted { title },
        (false, ..) => Text::ScopeDone,
    }
}
