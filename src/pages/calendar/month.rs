//! The month as a grid of days: dates with their lunar day, holidays and festivals, and what stands on them.

use yew::prelude::*;

use super::desk::PartProps;
use super::item::chip;
use super::screen::Act;
use crate::domain::calendar::almanac::statutory::Statutory;
use crate::domain::calendar::almanac::{AlmanacDay, almanac};
use crate::domain::calendar::day::Weekday;
use crate::domain::calendar::occurrence::{Occurrence, occurrences};
use crate::domain::calendar::{Calendar, DayLayer};
use crate::domain::code::Code;
use crate::i18n::text::almanac as names;
use crate::i18n::text::almanac::Almanac;
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::i18n::text::common::Common;
use crate::platform::page;
use crate::state::store::{Store, use_store};

/// Items that a cell shows before it says how many more there are.
const SHOWN: usize = 3;

/// The grid. Arrow keys go from day to day; Enter opens the first item of a day.
#[component]
pub fn MonthGrid(props: &PartProps) -> Html {
    let store = use_store();
    let (month, last) = props.screen.range();
    let first = month.monday();
    let n_weeks = usize::try_from(first.days_until(last)).unwrap_or(0) / 7 + 1;
    let days = almanac(first, n_weeks * 7);
    let end = days.last().map_or(last, |day| day.day);
    let found = occurrences(&props.calendar, first..=end);
    let (at, on_act) = (props.screen.at, props.on_act.clone());
    let onkeydown = {
        Callback::from(move |event: KeyboardEvent| {
            let step = match event.key().as_str() {
                "ArrowLeft" => -1,
                "ArrowRight" => 1,
                "ArrowUp" => -7,
                "ArrowDown" => 7,
                _ => return,
            };
            if let Some(day) = at.plus(step) {
                event.prevent_default();
                on_act.emit(Act::Go(day));
                page::focus(&format!("[data-day=\"{}\"]", day.iso()));
            }
        })
    };
    let cell = |day: &AlmanacDay| {
        let items: Vec<&Occurrence<'_>> = found.iter().filter(|found| found.day == day.day).collect();
        day_cell(&store, props, day, &items, day.day == at)
    };
    html! {
        <div class="month" role="grid" aria-label={store.t(Common::Calendar)} {onkeydown}>
            <div class="month__head" role="row">
                { for Weekday::ALL.iter().map(|weekday| html! {
                    <span role="columnheader" class="month__weekday">{ store.t(labels::weekday(*weekday)) }</span>
                }) }
            </div>
            { for days.chunks(7).map(|week| html! {
                <div class="month__week" role="row">{ for week.iter().map(cell) }</div>
            }) }
        </div>
    }
}

fn day_cell(store: &Store, props: &PartProps, about: &AlmanacDay, items: &[&Occurrence<'_>], is_stop: bool) -> Html {
    let day = about.day;
    let is_other = day.month() != props.screen.at.month();
    let shown = if items.len() > SHOWN { SHOWN - 1 } else { items.len() };
    let n_more = u32::try_from(items.len() - shown).unwrap_or(u32::MAX);
    let is_off = matches!(about.statutory, Statutory::DayOff(_));
    let n = u32::try_from(items.len()).unwrap_or(u32::MAX);
    let class = classes!(
        "day",
        is_other.then_some("day--other"),
        (day == props.today).then_some("day--today"),
        day.weekday().is_weekend().then_some("day--weekend"),
        (is_off && shows(&props.calendar, DayLayer::Statutory)).then_some("day--off")
    );
    html! {
        <div role="gridcell" {class} data-day={day.iso()} tabindex={if is_stop { "0" } else { "-1" }}
            aria-label={store.t(Text::CellName { day: labels::day_of(store.lang, day), n })}>
            <div class="day__head">
                <span class="day__number">{ day.day() }</span>
                { for day_note(store, &props.calendar, about) }
                { for work_mark(store, &props.calendar, about) }
            </div>
            { for items.iter().take(shown).map(|found| chip(store, props, found)) }
            if n_more > 0 {
                <span class="day__more">{ store.t(Text::MoreItems { n: n_more }) }</span>
            }
        </div>
    }
}

/// Whether a layer of days is switched on.
fn shows(calendar: &Calendar, layer: DayLayer) -> bool {
    !calendar.hidden.contains(&layer)
}

/// What stands beside the date: a festival, a term, a shopping festival, or the lunar day.
fn day_note(store: &Store, calendar: &Calendar, about: &AlmanacDay) -> Option<Html> {
    let own = calendar.days.iter().find(|own| {
        own.day == about.day
            || own.is_yearly && (own.day.month(), own.day.day()) == (about.day.month(), about.day.day())
    });
    let (class, text): (_, AttrValue) = if let Some(own) = own.filter(|_| shows(calendar, DayLayer::Own)) {
        ("day__note--own", own.name.as_str().to_owned().into())
    } else if let Some(&festival) = about.festivals.first().filter(|_| shows(calendar, DayLayer::Festivals)) {
        ("day__note--festival", store.t(names::festival(festival)))
    } else if let Some(&shopping) = about.shopping.first().filter(|_| shows(calendar, DayLayer::Shopping)) {
        ("day__note--shopping", store.t(names::shopping(shopping)))
    } else if let Some(term) = about.term.filter(|_| shows(calendar, DayLayer::Terms)) {
        ("day__note--term", store.t(names::term(term)))
    } else if shows(calendar, DayLayer::Lunar) {
        let name = if about.lunar.day == 1 { names::lunar_month(about.lunar) } else { names::lunar_day(about.lunar) };
        ("", store.t(name))
    } else {
        return None;
    };
    Some(html! { <span class={classes!("day__note", class)}>{ text }</span> })
}

fn work_mark(store: &Store, calendar: &Calendar, about: &AlmanacDay) -> Option<Html> {
    if !shows(calendar, DayLayer::Statutory) {
        return None;
    }
    let (class, text, title) = match about.statutory {
        Statutory::DayOff(holiday) => {
            let holiday = store.t(names::holiday(holiday)).to_string();
            ("day__mark--off", Almanac::DayOff, Almanac::DayOffFor { holiday })
        }
        Statutory::Workday(holiday) => {
            let holiday = store.t(names::holiday(holiday)).to_string();
            ("day__mark--work", Almanac::Workday, Almanac::WorkdayFor { holiday })
        }
        Statutory::NotYetPublished | Statutory::BeforeRecords | Statutory::Ordinary => return None,
    };
    Some(html! { <span class={classes!("day__mark", class)} title={store.t(title)}>{ store.t(text) }</span> })
}
