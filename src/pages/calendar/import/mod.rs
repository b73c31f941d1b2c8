//! Bringing a table into the calendar: opens the dialog, whose code is fetched when somebody first asks for it, and
//! makes one step of what it took.
//!
//! The dialog is a part of its own because the reader of tables weighs more than the rest of the calendar's page.

#![allow(unsafe_code, reason = "the macro declares the function at the cut, which the build links")]

mod columns;
mod dialog;
mod items;
mod reading;
mod refusals;
mod summary;

use std::cell::Cell;
use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::desk::{PartProps, USUAL};
use super::screen::Act;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, ItemId};
use crate::domain::hours::MinuteOfDay;
use crate::editing::action::Action;
use crate::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use crate::exchange::sections;
use crate::i18n::text::calendar::importing::Importing;
use crate::i18n::text::common::Common;
use crate::state::store::{Store, use_store};
use dialog::ImportDialog;

/// Rows on a page of a list.
const PAGE: usize = 20;

/// What the dialog gets.
#[derive(Clone, PartialEq, Properties)]
pub struct DialogProps {
    /// The calendar as it is.
    pub calendar: Rc<Calendar>,
    /// From when an item stands whose row has a day only.
    pub start: MinuteOfDay,
    /// A person took these.
    pub on_take: Callback<Taken>,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// What a person took from a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// Items that come, and then those that change.
    pub put: Vec<(ItemId, Rc<Item>)>,
    /// How many of them come.
    pub n_new: usize,
}

/// How the dialog is drawn.
type Draw = fn(&DialogProps) -> Html;

thread_local! {
    static ARRIVED: Cell<Option<Draw>> = const { Cell::new(None) };
}

/// The dialog, as soon as its code is here.
#[component]
pub fn Import(props: &PartProps) -> Html {
    let store = use_store();
    let arrived = use_state(|| ARRIVED.get());
    let on_close = props.on_act.reform(|()| Act::Close);
    {
        let (store, arrived, on_close) = (store.clone(), arrived.clone(), on_close.clone());
        use_effect_with((), move |()| {
            if arrived.is_some() {
                return;
            }
            wasm_bindgen_futures::spawn_local(async move {
                match dialog().await {
                    Ok(draw) => {
                        ARRIVED.set(Some(draw));
                        arrived.set(Some(draw));
                    }
                    Err(_) => {
                        on_close.emit(());
                        store.say(Common::PartFailedText);
                    }
                }
            });
        });
    }
    let Some(draw) = *arrived else { return Html::default() };
    let on_take = {
        let (store, part) = (store, props.clone());
        Callback::from(move |taken| take(&store, &part, taken))
    };
    draw(&DialogProps { calendar: props.calendar.clone(), start: USUAL, on_take, on_close })
}

/// Puts what was taken into the calendar as one step, and goes to where it stands.
fn take(store: &Store, part: &PartProps, taken: Taken) {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (n_new, n_all) = (taken.n_new, taken.put.len());
    let toast = store.t(Importing::Taken { taken: number(n_new), changed: number(n_all - n_new) }).to_string();
    let first = first_day(&taken.put);
    let (month_start, month_end) = (part.screen.at.first_of_month(), part.screen.at.plus_months(1));
    let is_in_sight = |day: Day| day >= month_start && month_end.is_none_or(|end| day < end.first_of_month());
    let edit = CalendarEdit::Items(ItemsChange { label: ItemsLabel::Import, put: taken.put, remove: Vec::new() });
    let edit = sections::edit(edit);
    store.carry_out(edit.label(), vec![Action::Edit(part.plan.id.clone(), edit)], Some(toast));
    if let Some(day) = first.filter(|day| !is_in_sight(*day)) {
        part.on_act.emit(Act::Go(day));
    }
    part.on_act.emit(Act::Close);
}

/// The earliest date of the items.
fn first_day(items: &[(ItemId, Rc<Item>)]) -> Option<Day> {
    let days = items.iter().filter_map(|(_, item)| match item.when?.at {
        At::Day(day) => Some(day),
        At::Opening(_) | At::Item(..) => None,
    });
    days.min()
}

#[wasm_split(calendar_import, fallible)]
fn dialog() -> Result<Draw, SplitLoaderError> {
    Ok(|props| html! { <ImportDialog ..props.clone() /> })
}
