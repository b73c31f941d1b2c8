//! One item in a drawer: every field is saved as it is typed, and every change can be undone.
//!
//! Of a series it shows one occurrence; how far an edit reaches is chosen at the top. An edit that reaches only so far
//! makes an item of its own, with which the drawer goes on; undo takes that back, and the drawer with it.

mod checks;
mod copy;
mod drawer;
mod form;
mod links;
mod more;
mod owner;
mod points;
mod repeat;
mod when;

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{PartProps, edit};
use super::screen::{Act, Open};
use crate::domain::calendar::item::Item;
use crate::domain::calendar::occurrence::Spot;
use crate::domain::calendar::series::Scope;
use crate::editing::calendar::ItemEdit;
use crate::editing::field::edit_field;
use crate::exchange::sections;
use crate::platform::chance;
use crate::state::store::Store;
use drawer::Drawer;

/// Properties of [`Editor`].
#[derive(PartialEq, Properties)]
pub struct EditorProps {
    /// What the parts of the page share.
    pub part: PartProps,
    /// Where the item is met.
    pub spot: Spot,
}

/// The drawer for the item that is met at a spot; nothing where it is gone.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    // Where the drawer was opened.
    let root = use_mut_ref(|| props.spot);
    // What became of that by edits: each an item that the one before it was split into.
    let path = use_mut_ref(|| vec![props.spot]);
    if !path.borrow().contains(&props.spot) {
        root.replace(props.spot);
        path.replace(vec![props.spot]);
    }
    let calendar = &props.part.calendar;
    // The last that is there: undo takes items away, redo brings them back.
    let found = path.borrow().iter().rev().find_map(|spot| spot.settled(calendar));
    let Some(spot) = found else { return Html::default() };
    let on_go_on = {
        let (path, on_act) = (path.clone(), props.part.on_act.clone());
        Callback::from(move |to: Spot| {
            {
                let mut path = path.borrow_mut();
                let known = path.iter().position(|known| known.id == spot.id).unwrap_or(0);
                path.truncate(known + usize::from(to.id != spot.id));
                path.push(to);
            }
            on_act.emit(Act::Open(Open::Item(to)));
        })
    };
    let root = *root.borrow();
    // The drawer stays while it goes on, with the focus where it is.
    let key = format!("{}{}", root.id.text(), root.day.map_or_else(String::new, |day| day.iso()));
    html! { <Drawer {key} part={props.part.clone()} {spot} {on_go_on} /> }
}

/// What the fields of the form share.
#[derive(Clone, PartialEq, Properties)]
pub struct FormProps {
    /// What the parts of the page share.
    pub part: PartProps,
    /// Where the item is met.
    pub spot: Spot,
    /// How far an edit reaches.
    pub scope: Scope,
    /// The item as it is met there.
    pub item: Rc<Item>,
    /// An edit made another item of it, or moved it: it is met there now.
    pub on_go_on: Callback<Spot>,
    /// Whether an edit was refused.
    pub on_refused: Callback<bool>,
}

impl FormProps {
    /// Changes a field.
    pub fn set(&self, store: &Store, change: ItemEdit) {
        let plan = &self.part.plan.id;
        let Some(calendar) = store.session.plan(plan).map(|plan| sections::calendar(plan)) else { return };
        match edit_field(&calendar, self.spot, self.scope, change, &mut chance::item_id) {
            Ok(Some(done)) => {
                edit(store, plan, done.edit);
                self.on_refused.emit(false);
                if done.spot != self.spot {
                    self.on_go_on.emit(done.spot);
                }
            }
            Ok(None) => self.on_refused.emit(false),
            Err(_) => self.on_refused.emit(true),
        }
    }

    /// A callback that changes a field by what `to_edit` makes of a value.
    pub fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> ItemEdit + 'static) -> Callback<T> {
        let (store, props) = (store.clone(), self.clone());
        Callback::from(move |value| props.set(&store, to_edit(value)))
    }
}
