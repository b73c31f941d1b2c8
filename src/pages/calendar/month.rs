//! The month as a grid of days: dates with their lunar day, holidays and festivals, and what stands on them.

use yew::prelude::*;

use super::desk::PartProps;
use super::screen::Act;
use super::{day, days, item};
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::occurrence::Occurrence;
use crate::domain::code::Code as _;
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::i18n::text::common::Common;
use crate::platform::page;
use crate::state::store::{Store, use_store};
use crate::views::calendar::days::{DayView, Rest};

/// Items that a cell shows before it says how many more there are.
const SHOWN: usize = 3;

/// The grid, and on a phone the days from the chosen one on below it.
#[component]
pub fn MonthGrid(props: &PartProps) -> Html {
    let store = use_store();
    let (month, last) = props.screen.range();
    let first = month.monday();
    let n_days = usize::try_from(first.days_until(last) / 7 + 1).unwrap_or(1) * 7;
    let days = days::use_days(&props.calendar, first, n_days);
    let end = days.last().map_or(last, |view| view.day);
    let found = props.occurrences(first, end);
    use_focus_following(props);
    let mut rest = found.as_slice();
    let cells: Vec<Html> = days
        .iter()
        .map(|view| {
            // Both are in the order of their days.
            let n = rest.iter().take_while(|found| found.day == view.day).count();
            let (on_day, later) = rest.split_at(n);
            rest = later;
            cell(&store, props, view, on_day)
        })
        .collect();
    html! {
        <div class="month" role="grid" aria-label={store.t(Common::Calendar)} data-drag-pages="true"
            onclick={item::on_press(props)} ondblclick={props.on_new()}>
            <div class="month__head" role="row">
                { for Weekday::ALL.iter().map(|&weekday| html! {
                    <span role="columnheader" class="month__weekday">
                        <span class="only-wide">{ store.t(labels::weekday(weekday)) }</span>
                        <span class="only-phone">{ store.t(labels::weekday_letter(weekday)) }</span>
                    </span>
                }) }
            </div>
            { for cells.chunks(7).map(|week| html! { <div class="month__week" role="row">{ for week.iter().cloned() }</div> }) }
        </div>
    }
}

/// The focus follows the keyboard to another day.
#[hook]
fn use_focus_following(part: &PartProps) {
    let (at, n) = (part.screen.at, part.screen.n_by_key);
    let seen = use_mut_ref(|| n);
    use_effect_with(n, move |n| {
        if seen.replace(*n) != *n {
            page::focus(&format!(".month [data-day=\"{}\"]", at.iso()));
        }
    });
}

fn cell(store: &Store, part: &PartProps, view: &DayView, items: &[Occurrence<'_>]) -> Html {
    let date = view.day;
    let is_other = date.month() != part.screen.at.month();
    let n_shown = if items.len() > SHOWN { SHOWN - 1 } else { items.len() };
    let n_more = u32::try_from(items.len() - n_shown).unwrap_or(u32::MAX);
    let is_at = date == part.screen.at;
    let class = classes!(
        "cell",
        is_other.then_some("cell--other"),
        (date == part.today).then_some("cell--today"),
        date.weekday().is_weekend().then_some("cell--weekend"),
        matches!(view.rest, Rest::Off(_)).then_some("cell--off"),
        is_at.then_some("is-at"),
    );
    html! {
        <div role="gridcell" {class} data-day={date.iso()} data-drop={date.iso()}
            tabindex={if is_at { "0" } else { "-1" }} aria-selected={is_at.to_string()}
            aria-current={(date == part.today).then_some("date")} aria-label={day::name(store, view, items.len())}>
            <div class="cell__head">
                <span class="cell__number">{ date_text(date, is_other) }</span>
                { day::note(store, view) }
                { day::rest_mark(store, view.rest) }
            </div>
            <div class="cell__items">
                { for items.iter().take(n_shown).map(|found| item::chip(store, part, found)) }
                if n_more > 0 {
                    <button type="button" class="cell__more" tabindex="-1" onclick={more(part, date)}>
                        { store.t(Text::MoreItems { n: n_more }) }
                    </button>
                }
            </div>
        </div>
    }
}

/// The number of a day; with its month where another month begins.
fn date_text(date: Day, is_other: bool) -> String {
    if is_other && date.day() == 1 { format!("{}/1", date.month()) } else { date.day().to_string() }
}

/// Looks at a day by itself.
fn more(part: &PartProps, date: Day) -> Callback<MouseEvent> {
    part.on_act.reform(move |event: MouseEvent| {
        event.stop_propagation();
        Act::OpenDay(date)
    })
}
