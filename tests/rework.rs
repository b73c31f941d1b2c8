//! Reworking several items of a calendar as one step: by named cases, and against any calendar.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::rc::Rc;

use plans::calendars::calendar as calendar_of_any;
use plans::for_all;
use proptest::prelude::*;
use proptest::sample::Index;
use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::anchor::Anchors;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{At, Item, ItemId, Origin, Status, When};
use qunce::domain::calendar::occurrence::{Spot, occurrences};
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::calendar::series::Scope;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::plan::PlanId;
use qunce::domain::quantity::Interval;
use qunce::editing::calendar::{CalendarEdit, ItemsLabel};
use qunce::editing::rework::Rework;
use qunce::exchange::sections;
use qunce::templates;

const MONDAY: Day = Day::literal(2026, 9, 14);

fn id(n: u64) -> ItemId {
    ItemId::from_chance(n)
}

fn at(day: Day, hour: u16) -> Option<When> {
    Some(When { at: At::Day(day), start: MinuteOfDay::at(hour, 0) })
}

fn spot(n: u64, day: Day) -> Spot {
    Spot { id: id(n), day: Some(day) }
}

fn later(days: i32) -> Day {
    MONDAY.plus(days).unwrap()
}

/// An item of the filler on Monday, and a weekly series from Monday on.
fn calendar() -> Calendar {
    let filled = Item { when: at(MONDAY, 10), origin: Origin::Filled, ..templates::blank_item() };
    let weekly = Repeat {
        frequency: Frequency::Weekly,
        every: Interval::literal(1),
        weekdays: vec![Weekday::Monday],
        end: End::Never,
        skipped: vec![],
    };
    let series = Item { when: at(MONDAY, 20), repeat: Some(weekly), ..templates::blank_item() };
    Calendar { items: [(id(1), Rc::new(filled)), (id(2), Rc::new(series))].into(), ..templates::blank_calendar() }
}

/// The calendar after `work`, and how many items the step touches.
fn reworked<T>(before: &Calendar, work: impl FnOnce(&mut Rework<'_>) -> T) -> (Calendar, usize, T) {
    // Begins with an id that is taken.
    let mut next = 0;
    let mut chance = || {
        next += 1;
        id(next)
    };
    let mut rework = Rework::new(before, &mut chance);
    let done = work(&mut rework);
    let expected = rework.calendar().clone();
    let change = rework.finish(ItemsLabel::Change);
    let touched = change.put.len() + change.remove.len();
    let mut plan = templates::blank(PlanId::from_chance(1));
    plan.calendar = sections::section(before.clone());
    let after = qunce::editing::apply(&Rc::new(plan), &sections::edit(CalendarEdit::Items(change)));
    let after = (*sections::calendar(&after)).clone();
    assert_eq!(after, expected, "the step does what was seen while reworking");
    (after, touched, done)
}

fn starts(calendar: &Calendar) -> Vec<String> {
    let found = occurrences(calendar, MONDAY..=later(14));
    found.iter().map(|found| format!("{} {}", found.day.iso(), found.start.clock())).collect()
}

#[test]
fn what_a_person_moves_is_no_longer_the_fillers() {
    let before = calendar();
    let (after, touched, moved) =
        reworked(&before, |rework| rework.change(spot(1, MONDAY), Scope::One, |item| item.when = at(later(1), 10)));
    assert_eq!((moved, touched), (Some(id(1)), 1));
    assert_eq!(after.items[&id(1)].origin, Origin::Own);
    assert_eq!(after.items[&id(1)].when, at(later(1), 10));
}

#[test]
fn one_occurrence_of_a_series_becomes_an_item_of_its_own() {
    let before = calendar();
    let (after, touched, moved) =
        reworked(&before, |rework| rework.change(spot(2, later(7)), Scope::One, |item| item.when = at(later(8), 21)));
    // The series leaves the day out, and what stands in for it has an id that nothing had.
    assert_eq!((moved, touched), (Some(id(3)), 2));
    let expected = ["2026-09-14 10:00", "2026-09-14 20:00", "2026-09-22 21:00", "2026-09-28 20:00"];
    assert_eq!(starts(&after), expected);
}

#[test]
fn this_and_the_following_and_all_reach_further() {
    let before = calendar();
    let move_by = |scope| {
        let work = |rework: &mut Rework<'_>| {
            rework.change(spot(2, later(7)), scope, |item| item.when = at(later(8), 21));
        };
        starts(&reworked(&before, work).0)
    };
    let following = ["2026-09-14 10:00", "2026-09-14 20:00", "2026-09-22 21:00"];
    assert_eq!(move_by(Scope::Following), following);
    assert_eq!(move_by(Scope::All), ["2026-09-14 10:00", "2026-09-15 21:00", "2026-09-22 21:00"]);
}

#[test]
fn several_changes_see_one_another_and_are_one_step() {
    let before = calendar();
    let (after, touched, copy) = reworked(&before, |rework| {
        rework.change(spot(1, MONDAY), Scope::One, |item| item.status = Status::Ready);
        let copy = rework.at(spot(1, MONDAY)).map(|item| rework.add(item));
        rework.remove(spot(2, MONDAY), Scope::One);
        copy
    });
    assert_eq!((copy, touched), (Some(id(3)), 3));
    assert_eq!(after.items[&id(3)].status, Status::Ready);
    assert_eq!(starts(&after), ["2026-09-14 10:00", "2026-09-14 10:00", "2026-09-21 20:00", "2026-09-28 20:00"]);
}

#[test]
fn what_changes_nothing_is_no_step() {
    let before = calendar();
    let (after, touched, _) = reworked(&before, |rework| {
        rework.change(spot(1, MONDAY), Scope::One, |_| ());
        rework.change(spot(7, MONDAY), Scope::One, |item| item.status = Status::Sent);
        rework.change(spot(2, later(1)), Scope::All, |item| item.status = Status::Sent);
        rework.remove(spot(7, MONDAY), Scope::All);
    });
    assert_eq!((touched, &after), (0, &before));
}

#[test]
fn nothing_but_what_is_named_changes_in_any_calendar() {
    for_all(200, (calendar_of_any(), any::<Index>()), |(calendar, which)| {
        let Some(&id) = calendar.items.keys().nth(which.index(calendar.items.len().max(1))) else { return Ok(()) };
        let named = Spot { id, day: Anchors::new(&calendar).day(id, &calendar.items[&id]).ok() };
        let mut next = 1_000_000_007_u64;
        let mut chance = || {
            next += 1;
            ItemId::from_chance(next)
        };
        let mut rework = Rework::new(&calendar, &mut chance);
        rework.remove(named, Scope::One);
        let change = rework.finish(ItemsLabel::Remove);
        prop_assert!(!change.is_empty());
        for id in change.put.iter().map(|(id, _)| *id).chain(change.remove.iter().copied()) {
            let is_stand_in = calendar.items[&id].stands_for.is_some_and(|stands_for| stands_for.series == named.id);
            prop_assert!(id == named.id || is_stand_in);
        }
        Ok(())
    });
}
