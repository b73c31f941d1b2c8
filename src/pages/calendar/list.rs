//! Items one below the other, under their days: a month, what was searched for, or on a phone the days that follow.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use super::desk::PartProps;
use super::{day, item};
use crate::components::window_list::WindowList;
use crate::domain::calendar::almanac::almanac;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::occurrence::{Occurrence, Spot};
use crate::i18n::text::calendar::Calendar as Text;
use crate::state::store::{Store, use_store};
use crate::views::calendar::days;

/// Heights of a heading and of an item, as the style sheet has them. Unit: CSS pixels.
const HEADING: u32 = 48;
const ITEM: u32 = 62;

/// Properties of [`ItemList`].
#[derive(Clone, PartialEq, Properties)]
pub struct ItemListProps {
    /// What the parts of the page share.
    pub part: PartProps,
    /// First day.
    pub first: Day,
    /// Last day.
    pub last: Day,
    /// What is said where nothing stands on these days.
    pub empty: AttrValue,
}

/// A row of the list.
#[derive(Clone, Copy, PartialEq)]
enum Row {
    Heading(Day),
    Item(Spot, crate::domain::hours::MinuteOfDay),
}

/// The list; only what is visible of it is in the page.
#[component]
pub fn ItemList(props: &ItemListProps) -> Html {
    let store = use_store();
    let part = &props.part;
    let rows = Rc::new(rows(&part.occurrences(props.first, props.last)));
    let heights = rows.iter().map(|row| if matches!(row, Row::Heading(_)) { HEADING } else { ITEM });
    let heights = use_memo(heights.collect::<Vec<u32>>(), Clone::clone);
    if rows.is_empty() {
        return html! { <p class="quiet item-list__empty">{ &props.empty }</p> };
    }
    let draw = {
        let (store, part, rows) = (store, part.clone(), Rc::clone(&rows));
        Callback::from(move |range: Range<usize>| {
            let shown = rows.get(range).unwrap_or_default();
            html! { <ul class="item-list__rows">{ for shown.iter().map(|row| draw_row(&store, &part, *row)) }</ul> }
        })
    };
    html! {
        <div class="item-list" onclick={item::on_press(part)}>
            <WindowList {heights} {draw} />
        </div>
    }
}

fn rows(found: &[Occurrence<'_>]) -> Vec<Row> {
    let mut rows = Vec::with_capacity(found.len() * 2);
    let mut day = None;
    for found in found {
        if day != Some(found.day) {
            day = Some(found.day);
            rows.push(Row::Heading(found.day));
        }
        rows.push(Row::Item(found.spot(), found.start));
    }
    rows
}

fn draw_row(store: &Store, part: &PartProps, row: Row) -> Html {
    match row {
        Row::Heading(date) => {
            // A handful of days at a time.
            let about = almanac(date, 1);
            let view = days::views(&part.calendar, about).pop();
            html! {
                <li key={date.iso()} class="item-list__heading" data-day={date.iso()}>
                    { for view.map(|view| day::heading(store, &view, part.today)) }
                </li>
            }
        }
        Row::Item(spot, start) => {
            let Some(item) = part.calendar.items.get(&spot.id) else { return Html::default() };
            let found = Occurrence { id: spot.id, item, day: spot.day.unwrap_or(part.today), start };
            html! { <li key={spot.text()} class="item-list__item">{ item::row(store, part, &found) }</li> }
        }
    }
}

/// What a list without items says.
pub fn nothing(store: &Store, part: &PartProps) -> AttrValue {
    store.t(if part.matching.is_some() { Text::NothingFound } else { Text::Empty })
}
