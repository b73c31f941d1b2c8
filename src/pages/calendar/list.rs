//! The month as a list: a heading a day, a row an item. On a phone it stands below the grid.

use yew::prelude::*;

use super::desk::PartProps;
use super::item::row;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::occurrence::{Occurrence, occurrences};
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::state::store::use_store;

/// The list.
#[component]
pub fn ItemList(props: &PartProps) -> Html {
    let store = use_store();
    let (first, last) = props.screen.range();
    let found = occurrences(&props.calendar, first..=last);
    if found.is_empty() {
        return html! { <p class="quiet">{ store.t(Text::Empty) }</p> };
    }
    let mut days: Vec<(Day, Vec<&Occurrence<'_>>)> = Vec::new();
    for found in &found {
        match days.last_mut() {
            Some((day, items)) if *day == found.day => items.push(found),
            _ => days.push((found.day, vec![found])),
        }
    }
    html! {
        <div class="item-list">
            { for days.iter().map(|(day, items)| html! {
                <section key={day.iso()} class="item-list__day">
                    <h3 class="item-list__title">{ labels::day_of(store.lang, *day) }</h3>
                    <ul class="item-list__items">{ for items.iter().map(|found| row(&store, props, found)) }</ul>
                </section>
            }) }
        </div>
    }
}
