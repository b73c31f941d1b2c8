//! Items that a table brings, or changes, as they would stand in the calendar.

use std::rc::Rc;

use yew::prelude::*;

use super::PAGE;
use crate::components::table::{TableRow, table};
use crate::domain::calendar::item::{At, Item, ItemId};
use crate::i18n::text::calendar::Calendar;
use crate::i18n::text::calendar::importing::Importing as Text;
use crate::i18n::text::calendar::labels;
use crate::i18n::text::items;
use crate::pages::calendar::item::mark;
use crate::pages::paging::{page, pager};
use crate::state::store::{Store, use_store};

/// Properties of [`ItemsFound`].
#[derive(PartialEq, Properties)]
pub struct ItemsFoundProps {
    /// What they are: how many are new, how many change.
    pub label: AttrValue,
    /// The items.
    pub items: Rc<Vec<(ItemId, Rc<Item>)>>,
}

/// The items, folded away until somebody asks.
#[component]
pub fn ItemsFound(props: &ItemsFoundProps) -> Html {
    let store = use_store();
    let at = use_state_eq(|| 0);
    let is_open = use_state_eq(|| false);
    let ontoggle = {
        let is_open = is_open.setter();
        Callback::from(move |event: Event| {
            let details: web_sys::Element = event.target_unchecked_into();
            is_open.set(details.has_attribute("open"));
        })
    };
    let rows = || {
        let items = page(&props.items, PAGE, *at).iter();
        items.map(|(_, item)| TableRow { cells: cells(&store, item), is_on: false }).collect()
    };
    html! {
        <details class="calendar-import__items" {ontoggle}>
            <summary>{ &props.label }</summary>
            if *is_open {
                { table(
                    props.label.clone(),
                    vec![store.t(Text::Day), store.t(Text::ItemTitle), store.t(Text::Kind)],
                    rows(),
                ) }
                { pager(&store, props.items.len(), PAGE, &at) }
            }
        </details>
    }
}

fn cells(store: &Store, item: &Item) -> Vec<Html> {
    let title =
        if item.title.is_blank() { store.t(Calendar::Untitled).to_string() } else { item.title.as_str().into() };
    vec![
        html! { <span class="nowrap">{ when(store, item) }</span> },
        html! { <bdi>{ title }</bdi> },
        html! { <span class="calendar-import__kind">{ mark(item.kind) }{ store.t(items::kind(item.kind)) }</span> },
    ]
}

/// Day and time in a few signs, the year with them: a file may be of another one.
fn when(store: &Store, item: &Item) -> String {
    let Some(when) = item.when else { return store.t(Text::Waits).to_string() };
    let day = match when.at {
        At::Day(day) => format!("{} {}", day.iso(), store.t(labels::weekday(day.weekday()))),
        At::Opening(days) => store.t(Text::AfterOpening { days: format!("{days:+}") }).to_string(),
        At::Item(_, days) => store.t(Text::AfterItem { days: format!("{days:+}") }).to_string(),
    };
    format!("{day} {}", when.start.clock())
}
