//! Items carried with a pointer: to another day, another hour, or into the lane of those that wait.

use yew::prelude::*;

use super::acts;
use super::desk::PartProps;
use super::hours::scale;
use super::screen::Act;
use crate::components::drag::{Carried, Carrying};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, When};
use crate::domain::calendar::occurrence::Spot;
use crate::domain::hours::MinuteOfDay;
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::state::store::Store;
use crate::views::calendar::days::days;
use crate::views::calendar::hours::{HOUR, SNAP, Scale};

/// `data-drop` of the lane.
pub const LANE: &str = "waiting";

/// Where something is let go.
#[derive(Clone, Copy, PartialEq)]
enum Aim {
    /// On a day, at its own time.
    Day(Day),
    /// On a day, at a time.
    Time(Day, MinuteOfDay),
    /// Where what has no day waits.
    Lane,
}

/// What is done with what is carried.
pub fn carrying(store: &Store, part: &PartProps) -> Carrying {
    let on_drop = {
        let (store, part) = (store.clone(), part.clone());
        Callback::from(move |carried: Carried| put_down(&store, &part, &carried))
    };
    let describe = {
        let (store, part) = (store.clone(), part.clone());
        Callback::from(move |carried: Carried| describe(&store, &part, &carried))
    };
    let grain = f64::from(HOUR * SNAP) / 60.0;
    Carrying { on_drop, describe, on_edge: part.on_act.reform(Act::Page), grain: Some(grain) }
}

/// The scale of the hours that are shown.
fn shown_scale(part: &PartProps) -> Scale {
    let (first, last) = part.screen.range();
    let (windows, _) = part.setting().group_hours();
    scale(part, &part.occurrences(first, last), &windows)
}

fn aim(part: &PartProps, carried: &Carried) -> Option<Aim> {
    if carried.target == LANE {
        return Some(Aim::Lane);
    }
    match carried.target.strip_suffix('T') {
        Some(day) => Some(Aim::Time(Day::parse(day)?, shown_scale(part).minute(carried.y))),
        None => Some(Aim::Day(Day::parse(&carried.target)?)),
    }
}

/// What is carried: one item, or all that are chosen where it is one of them.
fn carried_spots(part: &PartProps, spot: Spot) -> Vec<Spot> {
    if part.is_chosen(spot) { part.screen.chosen.iter().copied().collect() } else { vec![spot] }
}

fn put_down(store: &Store, part: &PartProps, carried: &Carried) {
    let (Some(spot), Some(aim)) = (Spot::parse(&carried.source), aim(part, carried)) else { return };
    if carried.is_resize {
        if let Aim::Time(day, end) = aim
            && spot.day == Some(day)
        {
            acts::end_at(store, part, spot, end);
        }
        return;
    }
    let spots = carried_spots(part, spot);
    match (aim, spots.as_slice()) {
        (Aim::Lane, spots) => acts::put_aside(store, part, spots),
        (Aim::Day(day), [_]) => acts::put_on(store, part, spot, day, None),
        (Aim::Time(day, start), [_]) => acts::put_on(store, part, spot, day, Some(start)),
        // The one that is held goes where it is let go, the others keep their distance from it.
        (Aim::Day(day) | Aim::Time(day, _), spots) => {
            let by = spot.day.map_or(0, |own| own.days_until(day));
            let first = spots.iter().filter_map(|spot| spot.day).min().and_then(|first| first.plus(by));
            acts::put_all_on(store, part, spots, first.unwrap_or(day), None);
        }
    }
}

/// What letting go would do: the new day with its lunar date, the time, and what the mix would become.
fn describe(store: &Store, part: &PartProps, carried: &Carried) -> AttrValue {
    let (Some(spot), Some(aim)) = (Spot::parse(&carried.source), aim(part, carried)) else {
        return AttrValue::default();
    };
    let Some(item) = acts::item_at(part, spot) else { return AttrValue::default() };
    let own = item.when.map_or(super::desk::USUAL, |when| when.start);
    let mut lines = match aim {
        Aim::Lane => vec![store.t(Text::DropWaiting).to_string()],
        Aim::Time(_, end) if carried.is_resize => vec![store.t(Text::EndsAt { time: end.clock() }).to_string()],
        Aim::Day(day) => vec![moment_text(store, part, day, own)],
        Aim::Time(day, start) => vec![moment_text(store, part, day, start)],
    };
    if !carried.is_resize {
        let when = match aim {
            Aim::Lane => None,
            Aim::Day(day) => Some(When { at: At::Day(day), start: own }),
            Aim::Time(day, start) => Some(When { at: At::Day(day), start }),
        };
        lines.extend(mix_after(store, part, spot, when));
    }
    lines.join("\n").into()
}

fn moment_text(store: &Store, part: &PartProps, day: Day, start: MinuteOfDay) -> String {
    let note = days(&part.calendar, day, 1).pop().and_then(|view| view.notes.into_iter().next());
    let note = note.map(|note| super::day::note_text(store, &note).to_string()).unwrap_or_default();
    let date = labels::day_of(store.lang, day);
    [date, note, start.clock()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// How the mix of what is shown would change, where it would.
fn mix_after(store: &Store, part: &PartProps, spot: Spot, when: Option<When>) -> Option<String> {
    let (first, last) = part.screen.range();
    let is_in = |day: Option<Day>| day.is_some_and(|day| (first..=last).contains(&day));
    let to = match when?.at {
        At::Day(day) => Some(day),
        At::Opening(_) | At::Item(..) => None,
    };
    if is_in(spot.day) == is_in(to) {
        return None;
    }
    let meter = super::mix::measured(part);
    let kind = part.calendar.items.get(&spot.id)?.kind;
    let at = meter.target.part(kind)?;
    let posts = &meter.whole.posts;
    let from = *posts.actual.get(at)?;
    let to = if is_in(to) { from + 1 } else { from.saturating_sub(1) };
    let target = *posts.target.get(at)?;
    Some(
        store
            .t(Text::MixWould { part: super::mix::part_name(store, &meter.target, at).to_string(), from, to, target })
            .to_string(),
    )
}
