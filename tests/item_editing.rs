//! Editing one item: how far an edit of a series reaches, what one undo takes back, and what belongs to an event.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::rc::Rc;

use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::event::{anchors_for, companion, points};
use qunce::domain::calendar::item::{At, Item, ItemId, Owner, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::occurrence::{Spot, occurrences};
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::calendar::series::Scope;
use qunce::domain::calendar::setting::Setting;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::plan::{Plan, PlanId};
use qunce::domain::quantity::Interval;
use qunce::domain::words::Words;
use qunce::editing::action::{Action, Label};
use qunce::editing::calendar::{CalendarEdit, ItemEdit};
use qunce::editing::field::{Refused, edit_field, is_of_series, shown};
use qunce::editing::session::{Session, Shelved};
use qunce::exchange::sections;
use qunce::templates;

const SERIES: u64 = 1;

fn id(n: u64) -> ItemId {
    ItemId::from_chance(n)
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("{text} is no day"))
}

fn item(title: &str, at: Option<At>) -> Item {
    Item {
        title: Words::new(title).unwrap(),
        when: at.map(|at| When { at, start: MinuteOfDay::at(20, 0) }),
        ..templates::blank_item()
    }
}

fn calendar(items: impl IntoIterator<Item = (u64, Item)>) -> Calendar {
    Calendar {
        items: items.into_iter().map(|(n, item)| (id(n), Rc::new(item))).collect(),
        ..templates::blank_calendar()
    }
}

/// Every Wednesday from 2026-09-16 on.
fn weekly() -> Calendar {
    let repeat = Repeat {
        frequency: Frequency::Weekly,
        every: Interval::literal(1),
        weekdays: vec![Weekday::Wednesday],
        end: End::Never,
        skipped: Vec::new(),
    };
    calendar([(SERIES, Item { repeat: Some(repeat), ..item("团购", Some(At::Day(day("2026-09-16")))) })])
}

fn at(n: u64, on: &str) -> Spot {
    Spot { id: id(n), day: Some(day(on)) }
}

/// What stands from 2026-09-14 on for four weeks: day and title.
fn stands(calendar: &Calendar) -> Vec<(String, String)> {
    occurrences(calendar, day("2026-09-14")..=day("2026-10-11"))
        .iter()
        .map(|one| (one.day.iso(), one.item.title.as_str().to_owned()))
        .collect()
}

fn expect(calendar: &Calendar, expected: &[(&str, &str)]) {
    let found = stands(calendar);
    let found: Vec<(&str, &str)> = found.iter().map(|(day, title)| (day.as_str(), title.as_str())).collect();
    assert_eq!(found, expected);
}

/// A plan on its shelf, edited field by field as the drawer does it.
struct Desk {
    session: Session,
    plan: PlanId,
    spot: Spot,
    next_id: u64,
    now: i64,
}

impl Desk {
    fn new(calendar: Calendar, spot: Spot) -> Self {
        let plan = PlanId::new("abcdefgh").unwrap();
        let with = Plan { calendar: sections::section(calendar), ..templates::blank(plan.clone()) };
        let session = Session::new([Shelved { plan: Rc::new(with), changed_at: 0 }]);
        Self { session, plan, spot, next_id: 100, now: 0 }
    }

    fn calendar(&self) -> Rc<Calendar> {
        sections::calendar(self.session.plan(&self.plan).unwrap())
    }

    /// Edits a field; the drawer goes on where the item is then.
    fn set(&mut self, scope: Scope, edit: ItemEdit) -> Result<(), Refused> {
        let calendar = self.calendar();
        let next_id = &mut self.next_id;
        let mut chance = || {
            *next_id += 1;
            ItemId::from_chance(*next_id)
        };
        if let Some(done) = edit_field(&calendar, self.spot, scope, edit, &mut chance)? {
            let edit = sections::edit(done.edit);
            self.session.carry_out(edit.label(), &[Action::Edit(self.plan.clone(), edit)], self.now);
            self.spot = done.spot;
        }
        self.now += 200;
        Ok(())
    }

    /// Types a title, letter by letter.
    fn type_title(&mut self, scope: Scope, title: &str) {
        for (at, letter) in title.char_indices() {
            let so_far = &title[..at + letter.len_utf8()];
            self.set(scope, ItemEdit::SetTitle(Words::new(so_far).unwrap())).unwrap();
        }
    }

    fn undo(&mut self) -> bool {
        self.session.undo(self.now).is_some()
    }
}

#[test]
fn what_is_typed_on_one_occurrence_is_one_step_and_undo_takes_back_the_whole() {
    let mut desk = Desk::new(weekly(), at(SERIES, "2026-09-23"));
    desk.type_title(Scope::One, "中秋团购");
    assert_ne!(desk.spot.id, id(SERIES), "the drawer goes on with the item that stands in");
    assert!(!is_of_series(&desk.calendar(), desk.spot));
    let changed = [("2026-09-16", "团购"), ("2026-09-23", "中秋团购"), ("2026-09-30", "团购"), ("2026-10-07", "团购")];
    expect(&desk.calendar(), &changed);
    assert!(desk.undo());
    assert_eq!(*desk.calendar(), weekly());
    assert!(!desk.undo(), "there was no other step");
}

#[test]
fn what_is_typed_on_this_and_the_following_is_one_step_too() {
    let mut desk = Desk::new(weekly(), at(SERIES, "2026-09-23"));
    desk.type_title(Scope::Following, "拼团");
    let changed = [("2026-09-16", "团购"), ("2026-09-23", "拼团"), ("2026-09-30", "拼团"), ("2026-10-07", "拼团")];
    expect(&desk.calendar(), &changed);
    assert!(is_of_series(&desk.calendar(), desk.spot), "what is new is a series");
    assert!(desk.undo());
    assert_eq!(*desk.calendar(), weekly());
    assert!(!desk.undo());
}

#[test]
fn what_is_typed_on_all_stays_in_the_series() {
    let mut desk = Desk::new(weekly(), at(SERIES, "2026-09-23"));
    desk.type_title(Scope::All, "拼团");
    assert_eq!(desk.spot, at(SERIES, "2026-09-23"));
    assert!(stands(&desk.calendar()).iter().all(|(_, title)| title == "拼团"));
    assert_eq!(desk.session.history().last().unwrap().label, Label::Item);
    assert!(desk.undo());
    assert_eq!(*desk.calendar(), weekly());
    assert!(!desk.undo());
}

#[test]
fn another_field_is_another_step() {
    let mut desk = Desk::new(weekly(), at(SERIES, "2026-09-23"));
    desk.type_title(Scope::One, "中秋");
    desk.set(Scope::One, ItemEdit::SetNote(Words::new("备注").unwrap())).unwrap();
    assert!(desk.undo());
    expect(
        &desk.calendar(),
        &[("2026-09-16", "团购"), ("2026-09-23", "中秋"), ("2026-09-30", "团购"), ("2026-10-07", "团购")],
    );
    assert!(desk.undo());
    assert_eq!(*desk.calendar(), weekly());
}

#[test]
fn a_series_that_is_moved_is_met_on_its_new_day() {
    let to = When { at: At::Day(day("2026-09-24")), start: MinuteOfDay::at(19, 30) };
    let mut desk = Desk::new(weekly(), at(SERIES, "2026-09-23"));
    desk.set(Scope::All, ItemEdit::SetWhen(Some(to))).unwrap();
    assert_eq!(desk.spot, at(SERIES, "2026-09-24"));
    let moved = [("2026-09-17", "团购"), ("2026-09-24", "团购"), ("2026-10-01", "团购"), ("2026-10-08", "团购")];
    expect(&desk.calendar(), &moved);
    assert_eq!(shown(&desk.calendar(), desk.spot, Scope::All).unwrap().when, Some(to));

    // One that waits for a day is no occurrence any more; the others stay.
    desk.set(Scope::One, ItemEdit::SetWhen(None)).unwrap();
    assert_eq!(desk.spot.day, None);
    expect(&desk.calendar(), &[moved[0], moved[2], moved[3]]);
}

#[test]
fn a_repetition_that_no_longer_names_the_day_is_met_on_its_next() {
    let mut desk = Desk::new(weekly(), at(SERIES, "2026-09-30"));
    let before = shown(&desk.calendar(), desk.spot, Scope::All).unwrap().repeat.unwrap();
    let every_other = Repeat { every: Interval::literal(2), ..before };
    desk.set(Scope::All, ItemEdit::SetRepeat(Some(every_other.clone()))).unwrap();
    assert_eq!(desk.spot, at(SERIES, "2026-09-30"));
    let fridays = Repeat { weekdays: vec![Weekday::Friday], ..every_other };
    desk.set(Scope::All, ItemEdit::SetRepeat(Some(fridays))).unwrap();
    assert_eq!(desk.spot, at(SERIES, "2026-10-02"));
}

#[test]
fn what_leads_out_of_the_known_years_is_refused() {
    let mut desk = Desk::new(weekly(), at(SERIES, "2026-09-23"));
    let last = When { at: At::Day(Day::FIRST), start: MinuteOfDay::at(20, 0) };
    assert_eq!(desk.set(Scope::All, ItemEdit::SetWhen(Some(last))), Err(Refused));
    assert_eq!(*desk.calendar(), weekly());
    assert!(!desk.undo());
}

#[test]
fn an_edit_that_changes_nothing_is_none() {
    let title = ItemEdit::SetTitle(Words::new("团购").unwrap());
    for scope in [Scope::One, Scope::Following, Scope::All] {
        let mut desk = Desk::new(weekly(), at(SERIES, "2026-09-23"));
        desk.set(scope, title.clone()).unwrap();
        assert_eq!(desk.spot, at(SERIES, "2026-09-23"));
        assert!(!desk.undo(), "{scope:?}");
    }
}

#[test]
fn the_whole_series_is_shown_as_it_says_its_day() {
    let repeat = weekly().items[&id(SERIES)].repeat.clone();
    let mut from_opening = calendar([(SERIES, Item { repeat, ..item("早报", Some(At::Opening(2))) })]);
    from_opening.opens_on = Some(day("2026-09-14"));
    let day_of = |on: &str, scope| shown(&from_opening, at(SERIES, on), scope).unwrap().when.unwrap().at;
    assert_eq!(day_of("2026-09-16", Scope::All), At::Opening(2));
    assert_eq!(day_of("2026-09-16", Scope::One), At::Day(day("2026-09-16")));
    assert_eq!(day_of("2026-09-23", Scope::All), At::Day(day("2026-09-23")));
}

#[test]
fn a_spot_is_found_where_the_item_is_now() {
    let calendar = weekly();
    let settled = |on: &str| at(SERIES, on).settled(&calendar).and_then(|spot| spot.day).map(Day::iso);
    assert_eq!(settled("2026-09-23").as_deref(), Some("2026-09-23"));
    assert_eq!(settled("2026-09-24").as_deref(), Some("2026-09-30"));
    assert_eq!(settled("2020-01-01").as_deref(), Some("2026-09-16"));
    assert_eq!(at(2, "2026-09-23").settled(&calendar), None);
    let mut desk = Desk::new(calendar.clone(), at(SERIES, "2026-09-23"));
    desk.type_title(Scope::One, "x");
    let series = Spot { id: id(SERIES), day: Some(day("2026-09-23")) };
    assert_eq!(series.settled(&desk.calendar()), Some(at(SERIES, "2026-09-30")), "another item stands in for it");
}

// ---- Events ------------------------------------------------------------------------------------------------------

const EVENT: u64 = 7;

fn event() -> Calendar {
    calendar([(EVENT, Item { kind: Kind::Benefit, ..item("抽奖", Some(At::Day(day("2026-09-16")))) })])
}

/// The calendar with a companion of the event so many days after the one on `on`.
fn with_companion(mut calendar: Calendar, on: &str, kind: Kind, days: i16) -> Calendar {
    let plan = templates::blank(PlanId::new("abcdefgh").unwrap());
    let setting = Setting { calendar: &calendar, positioning: &plan.positioning, staffing: &plan.staffing };
    let item_of_event = shown(&calendar, at(EVENT, on), Scope::One).unwrap();
    let when = companion(&setting, at(EVENT, on), &item_of_event, kind, days);
    let n = u64::try_from(calendar.items.len()).unwrap() + 50;
    calendar.items.insert(id(n), Rc::new(Item { kind, when, ..item("预告", None) }));
    calendar
}

#[test]
fn the_three_points_of_an_event_are_met_one_by_one() {
    let calendar = event();
    let spot = at(EVENT, "2026-09-16");
    let met = |calendar: &Calendar| points(calendar, spot, &calendar.items[&id(EVENT)]);
    let none = met(&calendar);
    assert_eq!((none.notice, none.has_host, none.follow_up), (None, false, None));

    let calendar = with_companion(calendar, "2026-09-16", Kind::Notice, -1);
    let noticed = met(&calendar).notice.expect("it is announced");
    assert_eq!(noticed.day, Some(day("2026-09-15")));
    let notice = calendar.items[&noticed.id].when.unwrap();
    assert!(notice.start <= MinuteOfDay::at(20, 0), "a whole day before");
    assert_eq!(notice.at, At::Item(id(EVENT), -1));

    let mut calendar = with_companion(calendar, "2026-09-16", Kind::Emotional, 1);
    assert_eq!(met(&calendar).follow_up.and_then(|spot| spot.day), Some(day("2026-09-17")));
    let event = calendar.items[&id(EVENT)].clone();
    let hosted = Item { owner: Owner { role: None, name: Words::new("大可").unwrap() }, ..(*event).clone() };
    calendar.items.insert(id(EVENT), Rc::new(hosted));
    assert!(met(&calendar).has_host);
}

#[test]
fn a_notice_that_somebody_wrote_counts_when_it_is_in_time() {
    let notice = |on: &str, hour| {
        let mut calendar = event();
        let when = Some(When { at: At::Day(day(on)), start: MinuteOfDay::at(hour, 0) });
        calendar.items.insert(id(8), Rc::new(Item { kind: Kind::Notice, when, ..item("预告", None) }));
        points(&calendar, at(EVENT, "2026-09-16"), &calendar.items[&id(EVENT)]).notice.is_some()
    };
    assert!(notice("2026-09-15", 20));
    assert!(!notice("2026-09-15", 21), "less than 24 hours before");
    assert!(notice("2026-09-10", 9));
    assert!(!notice("2026-09-08", 9), "too early to be about this one");
}

#[test]
fn an_occurrence_of_an_event_that_comes_back_has_companions_of_its_own() {
    let mut calendar = event();
    let repeat = weekly().items[&id(SERIES)].repeat.clone();
    let series = Item { repeat, ..(*calendar.items[&id(EVENT)]).clone() };
    calendar.items.insert(id(EVENT), Rc::new(series));
    let calendar = with_companion(calendar, "2026-09-30", Kind::Notice, -1);
    let noticed = |on: &str| {
        let spot = at(EVENT, on);
        points(&calendar, spot, &shown(&calendar, spot, Scope::One).unwrap()).notice.and_then(|spot| spot.day)
    };
    assert_eq!(noticed("2026-09-30"), Some(day("2026-09-29")));
    assert_eq!(noticed("2026-09-16"), None);
}

#[test]
fn a_day_is_not_counted_from_what_is_counted_from_it() {
    let calendar = calendar([
        (1, Item { kind: Kind::Benefit, ..item("抽奖", Some(At::Day(day("2026-09-16")))) }),
        (2, item("预告", Some(At::Item(id(1), -1)))),
        (3, item("早报", Some(At::Day(day("2026-09-01"))))),
        (4, item("等待", None)),
    ]);
    let offered =
        |n: Option<u64>| -> Vec<ItemId> { anchors_for(&calendar, n.map(id)).into_iter().map(|(id, _)| id).collect() };
    assert_eq!(offered(Some(1)), [id(3)], "neither itself nor what hangs on it");
    assert_eq!(offered(Some(2)), [id(1), id(3)]);
    assert_eq!(offered(None), [id(1), id(3), id(2)], "events first, then by day");
}

#[test]
fn detaching_says_what_it_is() {
    let calendar = weekly();
    let edit = ItemEdit::SetTitle(Words::new("x").unwrap());
    let mut chance = || id(9);
    let done = edit_field(&calendar, at(SERIES, "2026-09-23"), Scope::One, edit.clone(), &mut chance).unwrap().unwrap();
    let CalendarEdit::Detach { id: new, edit: field, .. } = done.edit else { panic!("{:?}", done.edit) };
    assert_eq!((new, field, done.spot), (id(9), edit, at(9, "2026-09-23")));
}
