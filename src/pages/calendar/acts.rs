//! What is done with items, by key, by menu, or by carrying them: each is one step to undo.

use std::rc::Rc;

use super::desk::{PartProps, change, rework, rework_saying};
use super::screen::{Act, Open, Pending};
use crate::domain::calendar::clip::Clip;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, Origin, Status, When};
use crate::domain::calendar::occurrence::{Occurrence, Spot};
use crate::domain::calendar::series::Scope;
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::{Bounded, Minutes};
use crate::editing::calendar::ItemsLabel;
use crate::editing::field::is_of_series;
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::state::store::Store;
use crate::templates;

/// Minutes of a day.
const DAY: i32 = 24 * 60;

/// Adds an item and opens it.
pub fn add(store: &Store, part: &PartProps, when: When) {
    let item = Item { when: Some(when), ..templates::blank_item() };
    if let Some(id) = rework(store, &part.plan.id, ItemsLabel::Add, |rework| rework.add(item)) {
        let day = match when.at {
            At::Day(day) => Some(day),
            At::Opening(_) | At::Item(..) => None,
        };
        part.on_act.emit(Act::Open(Open::Item(Spot { id, day })));
    }
}

/// Puts an item on a day; at its own time, unless one is given. Of a series a person is asked how far that reaches.
pub fn put_on(store: &Store, part: &PartProps, spot: Spot, day: Day, start: Option<MinuteOfDay>) {
    let Some(item) = item_at(part, spot) else { return };
    let own = item.when.map(|when| when.start);
    let start = start.or(own).unwrap_or(super::desk::USUAL);
    let when = Some(When { at: At::Day(day), start });
    if item.when != when {
        change(store, part, spot, Item { when, ..item }, ItemsLabel::Move);
    }
}

/// Puts several items on a day and those that follow: the first goes there, the others keep their distance from it.
pub fn put_all_on(store: &Store, part: &PartProps, spots: &[Spot], day: Day, start: Option<MinuteOfDay>) {
    if let [spot] = spots {
        return put_on(store, part, *spot, day, start);
    }
    let first = spots.iter().filter_map(|spot| spot.day).min();
    let by = first.map_or(0, |first| first.days_until(day));
    let moved = rework(store, &part.plan.id, ItemsLabel::Move, |rework| {
        let moves = spots.iter().filter_map(|&spot| {
            let to = spot.day.map_or(Some(day), |own| own.plus(by))?;
            rework.change(spot, Scope::One, |item| {
                let own = item.when.map_or(super::desk::USUAL, |when| when.start);
                item.when = Some(When { at: At::Day(to), start: start.unwrap_or(own) });
            })
        });
        moves.count()
    });
    if moved.is_some() {
        part.on_act.emit(Act::ChooseAll(Vec::new()));
    }
}

/// Moves an item by so many days and minutes; nothing happens past midnight or past the known years.
pub fn nudge(store: &Store, part: &PartProps, spot: Spot, days: i32, minutes: i32) {
    let Some(item) = item_at(part, spot) else { return };
    let (Some(day), Some(when)) = (spot.day, item.when) else { return };
    let start = i32::from(when.start.minutes()) + minutes;
    let start = u16::try_from(start).ok().filter(|_| start < DAY).and_then(MinuteOfDay::new);
    if let (Some(day), Some(start)) = (day.plus(days), start) {
        put_on(store, part, spot, day, Some(start));
        // Of a series a person is asked first, and the dialog gives the focus back.
        if !is_of_series(&part.calendar, spot) {
            part.on_act.emit(Act::Follow(Spot { day: Some(day), ..spot }));
        }
    }
}

/// Ends an item at a time of its day, a quarter of an hour after its beginning at the soonest.
pub fn end_at(store: &Store, part: &PartProps, spot: Spot, end: MinuteOfDay) {
    let Some(item) = item_at(part, spot) else { return };
    let Some(when) = item.when else { return };
    let minutes = i64::from(end.minutes()) - i64::from(when.start.minutes());
    if let Ok(length) = Minutes::new(minutes.max(15)) {
        change(store, part, spot, Item { length, ..item }, ItemsLabel::Change);
    }
}

/// Puts items into the lane of those that wait for a day.
pub fn put_aside(store: &Store, part: &PartProps, spots: &[Spot]) {
    rework(store, &part.plan.id, ItemsLabel::Move, |rework| {
        for &spot in spots {
            rework.change(spot, Scope::One, |item| item.when = None);
        }
    });
}

/// Takes items out; of one occurrence of a series a person is asked how far that reaches.
pub fn remove(store: &Store, part: &PartProps, spots: &[Spot]) {
    if let [spot] = *spots
        && is_of_series(&part.calendar, spot)
    {
        let pending = Pending { spot, edited: None, label: ItemsLabel::Remove };
        part.on_act.emit(Act::Open(Open::Scope(pending)));
        return;
    }
    let n = u32::try_from(spots.len()).unwrap_or(u32::MAX);
    let toast = store.t(Text::Removed { n }).to_string();
    rework_saying(store, &part.plan.id, ItemsLabel::Remove, Some(toast), |rework| {
        for &spot in spots {
            rework.remove(spot, Scope::One);
        }
    });
    part.on_act.emit(Act::ChooseAll(Vec::new()));
}

/// Puts a copy of each item beside it.
pub fn duplicate(store: &Store, part: &PartProps, spots: &[Spot]) {
    rework(store, &part.plan.id, ItemsLabel::Add, |rework| {
        for &spot in spots {
            if let Some(item) = rework.at(spot) {
                let copy = Item { repeat: None, stands_for: None, origin: Origin::Own, ..item };
                rework.add(copy);
            }
        }
    });
}

/// Says how far items are.
pub fn set_status(store: &Store, part: &PartProps, spots: &[Spot], status: Status) {
    rework(store, &part.plan.id, ItemsLabel::Change, |rework| {
        for &spot in spots {
            rework.change(spot, Scope::One, |item| item.status = status);
        }
    });
}

/// Copies items, to be put in from their first day on.
pub fn copy(store: &Store, part: &PartProps, spots: &[Spot]) {
    let Some(first) = spots.iter().filter_map(|spot| spot.day).min() else { return };
    let found = spots.iter().filter_map(|spot| {
        let item = part.calendar.items.get(&spot.id)?;
        Some(Occurrence { id: spot.id, item, day: spot.day?, start: item.when?.start })
    });
    keep(store, part, Clip::of(found, first));
}

/// Copies what stands on `n_days` days from `first` on.
pub fn copy_days(store: &Store, part: &PartProps, first: Day, n_days: i32) {
    let last = first.plus(n_days - 1).unwrap_or(Day::LAST);
    keep(store, part, Clip::of(part.occurrences(first, last), first));
}

fn keep(store: &Store, part: &PartProps, clip: Clip) {
    let n = u32::try_from(clip.len()).unwrap_or(u32::MAX);
    store.say(Text::Copied { n });
    if !clip.is_empty() {
        part.on_act.emit(Act::Keep(Rc::new(clip)));
    }
}

/// Puts in what was copied, from `first` on.
pub fn paste(store: &Store, part: &PartProps, clip: &Clip, first: Day) {
    let n = u32::try_from(clip.len()).unwrap_or(u32::MAX);
    let toast = store.t(Text::Pasted { n, day: labels::day_of(store.lang, first) }).to_string();
    rework_saying(store, &part.plan.id, ItemsLabel::Add, Some(toast), |rework| {
        for item in clip.at(first) {
            rework.add(item);
        }
    });
}

/// What is met at a place; of a series, its occurrence as an item of its own.
pub fn item_at(part: &PartProps, spot: Spot) -> Option<Item> {
    let item = part.calendar.items.get(&spot.id)?;
    Some(match spot.day {
        Some(day) if item.repeat.is_some() => crate::domain::calendar::series::occurrence_item(item, day),
        _ => (**item).clone(),
    })
}
