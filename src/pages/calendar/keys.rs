//! The calendar by keyboard alone: going about in it, and everything that a pointer can do to items.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use super::acts;
use super::desk::{PartProps, USUAL};
use super::item::{day_under, spot_under};
use super::screen::{Act, Open, View};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, When};
use crate::domain::calendar::occurrence::Spot;
use crate::platform::page;
use crate::state::store::Store;

/// Listens to the keys of the calendar, wherever the focus is on its page.
#[hook]
pub fn use_keys(store: &Store, part: &PartProps) {
    use_effect_with(part.screen.follows, |follows| {
        if let Some(spot) = follows {
            page::focus(&format!("[data-drag=\"{}\"]", spot.text()));
        }
    });
    let newest = use_mut_ref(|| (store.clone(), part.clone()));
    *newest.borrow_mut() = (store.clone(), part.clone());
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&window, "keydown", options, move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                let (store, part) = newest.borrow().clone();
                // A layer over the page has keys of its own.
                let is_ours = part.screen.open.is_none() && store.overlay.is_none();
                if is_ours && !event.default_prevented() && !event.is_composing() && !page::is_typing() {
                    let has_done = press(&store, &part, event);
                    if has_done {
                        event.prevent_default();
                    }
                }
            })
        });
        move || drop(listener)
    });
}

/// What a key does; whether it does anything.
fn press(store: &Store, part: &PartProps, event: &KeyboardEvent) -> bool {
    let (spot, day) = (spot_under(event), day_under(event));
    if event.ctrl_key() || event.meta_key() {
        return with_ctrl(store, part, event, spot, day.unwrap_or(part.screen.at));
    }
    if let Some(spot) = spot
        && on_item(store, part, event, spot)
    {
        return true;
    }
    if event.alt_key() {
        return false;
    }
    if let Some(day) = day
        && spot.is_none()
        && on_day(part, event, day)
    {
        return true;
    }
    store.settings.has_letter_keys && letter(part, event)
}

/// Keys with Ctrl or ⌘, on an item or a day.
fn with_ctrl(store: &Store, part: &PartProps, event: &KeyboardEvent, spot: Option<Spot>, day: Day) -> bool {
    // What is selected as text is copied as text.
    let has_selection = page::has_selected_text();
    match event.key().as_str() {
        "c" if !has_selection && !part.screen.chosen.is_empty() => {
            let chosen: Vec<Spot> = part.screen.chosen.iter().copied().collect();
            acts::copy(store, part, &chosen);
        }
        "c" if !has_selection => match spot {
            Some(spot) => acts::copy(store, part, &[spot]),
            None => acts::copy_days(store, part, day, 1),
        },
        "v" => match &part.screen.clip {
            Some(clip) => acts::paste(store, part, clip, day),
            None => return false,
        },
        "a" => {
            let (first, last) = part.screen.range();
            let all = part.occurrences(first, last).iter().map(|found| found.spot()).collect();
            part.on_act.emit(Act::ChooseAll(all));
        }
        _ => return false,
    }
    true
}

/// Keys on an item.
fn on_item(store: &Store, part: &PartProps, event: &KeyboardEvent, spot: Spot) -> bool {
    let is_hours = matches!(part.screen.view, View::Week | View::Day);
    let letters = store.settings.has_letter_keys;
    let key = event.key();
    if event.alt_key() {
        let (days, minutes) = match (key.as_str(), is_hours) {
            ("ArrowLeft", _) => (-1, 0),
            ("ArrowRight", _) => (1, 0),
            ("ArrowUp", true) => (0, -15),
            ("ArrowDown", true) => (0, 15),
            ("ArrowUp", false) => (-7, 0),
            ("ArrowDown", false) => (7, 0),
            _ => return false,
        };
        acts::nudge(store, part, spot, days, minutes);
        return true;
    }
    match key.as_str() {
        "m" | "M" if letters => part.on_act.emit(Act::Open(Open::Move(vec![spot]))),
        "d" | "D" if letters => acts::duplicate(store, part, &[spot]),
        "Delete" | "Backspace" => acts::remove(store, part, &[spot]),
        " " => part.on_act.emit(Act::Choose(spot)),
        "ArrowDown" if !is_hours => page::focus_beside(event, "[data-drag]", 1),
        "ArrowUp" if !is_hours => page::focus_beside(event, "[data-drag]", -1),
        "Escape" => match spot.day.filter(|_| part.screen.view == View::Month) {
            Some(day) => page::focus(&format!("[data-day=\"{}\"]", day.iso())),
            None => return false,
        },
        _ => return false,
    }
    true
}

/// Keys on a day of the month.
fn on_day(part: &PartProps, event: &KeyboardEvent, day: Day) -> bool {
    if part.screen.view != View::Month {
        return false;
    }
    let weekday = i32::try_from(day.weekday().index()).unwrap_or(0);
    let to = match event.key().as_str() {
        "ArrowLeft" => day.plus(-1),
        "ArrowRight" => day.plus(1),
        "ArrowUp" => day.plus(-7),
        "ArrowDown" => day.plus(7),
        "PageUp" => day.plus_months(-1),
        "PageDown" => day.plus_months(1),
        "Home" => day.plus(-weekday),
        "End" => day.plus(6 - weekday),
        "Enter" | " " => {
            let (has_items, date) = (!part.occurrences(day, day).is_empty(), day.iso());
            if has_items {
                page::focus(&format!("[data-day=\"{date}\"] [data-drag]"));
            } else {
                part.on_add.emit(When { at: At::Day(day), start: USUAL });
            }
            return true;
        }
        _ => return false,
    };
    if let Some(to) = to {
        part.on_act.emit(Act::GoByKey(to));
    }
    true
}

/// Single letters, which can be switched off.
fn letter(part: &PartProps, event: &KeyboardEvent) -> bool {
    let act = match event.key().as_str() {
        "t" => Act::Go(part.today),
        "j" => Act::Page(1),
        "k" => Act::Page(-1),
        "1" => Act::View(View::Month),
        "2" => Act::View(View::Week),
        "3" => Act::View(View::Day),
        "4" => Act::View(View::List),
        "f" => Act::SetFiltering(!part.screen.is_filtering),
        "n" => {
            page::focus("[name='calendar.quick']");
            return true;
        }
        "Escape" if part.screen.is_choosing => Act::SetChoosing(false),
        _ => return false,
    };
    part.on_act.emit(act);
    true
}
