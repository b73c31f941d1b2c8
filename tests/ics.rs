//! iCalendar files: what RFC 5545 asks for, and that no text gets out of its property.
//!
//! Two other libraries read the same sample back in `script/test readback`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/calendar_files.rs"]
mod calendars;
#[path = "support/plans.rs"]
mod plans;
#[path = "../examples/calendar_files.rs"]
#[allow(dead_code, reason = "a test calls what `main` would call")]
mod sample;

use std::collections::BTreeSet;
use std::rc::Rc;

use proptest::prelude::*;

use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::anchor::Anchors;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{At, Item, ItemId, StandsFor, Status, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::quantity::Occurrences;
use qunce::domain::words::Words;

fn id(text: &str) -> ItemId {
    ItemId::parse(text).unwrap()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn on(text: &str) -> When {
    When { at: At::Day(day(text)), start: MinuteOfDay::at(20, 0) }
}

/// A calendar that opens on 2026-09-01 with these items.
fn calendar<const N: usize>(items: [(&str, Item); N]) -> Calendar {
    let items = items.into_iter().map(|(name, item)| (id(name), Rc::new(item))).collect();
    Calendar { items, ..sample::calendar() }
}

/// A file's logical lines.
fn lines(file: &str) -> Vec<String> {
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// The lines of a calendar's events that begin with one of `names`.
fn check(calendar: &Calendar, names: &[&str], expected: &[&str]) {
    let file = lines(&sample::file(calendar));
    let events = file.iter().skip_while(|line| *line != "END:VTIMEZONE");
    let found: Vec<&String> = events.filter(|line| names.iter().any(|name| line.starts_with(name))).collect();
    assert_eq!(found, expected);
}

const TIMES: [&str; 5] = ["UID", "RECURRENCE-ID", "DTSTART", "RRULE", "EXDATE"];

/// A weekly series from Wednesday 2026-09-16 on.
fn weekly(weekdays: &[Weekday], end: End) -> Item {
    let repeat = Repeat { weekdays: weekdays.to_vec(), end, ..sample::every(Frequency::Weekly, 1) };
    Item { repeat: Some(repeat), ..sample::item(Kind::News, on("2026-09-16")) }
}

#[test]
fn every_line_is_well_formed_whatever_the_texts() {
    plans::for_all(300, calendars::calendar(), |calendar| {
        let file = sample::file(&calendar);
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        prop_assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        for line in file.split_terminator("\r\n") {
            prop_assert!((1..=75).contains(&line.len()), "{} octets: {line}", line.len());
        }
        let known: BTreeSet<&str> = "BEGIN END VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME X-WR-TIMEZONE TZID DTSTART \
            TZOFFSETFROM TZOFFSETTO TZNAME UID DTSTAMP DTSTART;TZID=Asia/Shanghai DURATION RRULE SUMMARY DESCRIPTION CATEGORIES \
            STATUS ACTION TRIGGER EXDATE;TZID=Asia/Shanghai RECURRENCE-ID;TZID=Asia/Shanghai"
            .split_whitespace()
            .collect();
        let lines = lines(&file);
        for line in &lines {
            let (name, value) = line.split_once(':').unwrap();
            prop_assert!(known.contains(name), "{line}");
            prop_assert!(!value.chars().any(|c| c.is_control() && c != '\t'), "{line}");
        }
        // Within a series no occurrence is named twice, and no event lacks what it needs.
        let begins = lines.iter().filter(|line| *line == "BEGIN:VEVENT").count();
        for needed in ["UID", "DTSTAMP", "DTSTART;", "SUMMARY", "STATUS", "END:VEVENT"] {
            prop_assert_eq!(lines.iter().filter(|line| line.starts_with(needed)).count(), begins, "{}", needed);
        }
        let mut keys = BTreeSet::new();
        for event in lines.split(|line| line == "BEGIN:VEVENT").skip(1) {
            let value = |name: &str| event.iter().find(|line| line.starts_with(name)).cloned().unwrap_or_default();
            prop_assert!(keys.insert((value("UID"), value("RECURRENCE-ID"))), "{event:?}");
        }
        // Every scheduled item is there, if it is no series, whose days may all be skipped, and stands in for nothing.
        let mut anchors = Anchors::new(&calendar);
        for (id, item) in &calendar.items {
            let has_day = anchors.day(*id, item).is_ok();
            let is_plain = item.repeat.is_none() && item.stands_for.is_none() && has_day;
            let uid = format!("UID:qunce-sample-plan-{}", id.text());
            prop_assert!(!is_plain || lines.contains(&uid), "{}", uid);
        }
        Ok(())
    });
}

#[test]
fn texts_are_escaped_and_folded_between_characters() {
    let title = "=1+1,\"引号\";分号\\反斜杠'";
    let text = format!("a\r\nATTENDEE:mailto:x@example.com\rb\nc\u{2028}d\u{85}e\u{0}f\t{}", "长".repeat(60));
    let item = Item {
        title: Words::new(title).unwrap(),
        text: Words::new(text).unwrap(),
        ..sample::item(Kind::Fun, on("2026-09-16"))
    };
    let calendar = calendar([("aaaaaaaa", item)]);
    let long = format!("DESCRIPTION:a\\nATTENDEE:mailto:x@example.com\\nb\\nc\\nd\\nef\t{}", "长".repeat(60));
    let summary = "SUMMARY:=1+1\\,\"引号\"\\;分号\\\\反斜杠'";
    check(&calendar, &["SUMMARY", "DESCRIPTION:a", "ATTENDEE"], &[summary, &long]);
    let file = sample::file(&calendar);
    let folded = file.lines().filter(|line| line.starts_with(" 长")).count();
    // 24 characters of three octets and the space on each full line.
    assert_eq!(folded, 3);
}

#[test]
fn a_series_keeps_its_name_and_leaves_days_out() {
    let mut item = weekly(&[Weekday::Monday, Weekday::Wednesday], End::On(day("2026-12-31")));
    item.repeat.as_mut().unwrap().skipped = vec![day("2026-10-07"), day("2026-09-16")];
    check(
        &calendar([("aaaaaaaa", item)]),
        &TIMES,
        &[
            "UID:qunce-sample-plan-aaaaaaaa",
            "DTSTART;TZID=Asia/Shanghai:20260916T200000",
            "RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=MO,WE;UNTIL=20261231T155959Z",
            "EXDATE;TZID=Asia/Shanghai:20260916T200000",
            "EXDATE;TZID=Asia/Shanghai:20261007T200000",
        ],
    );
}

#[test]
fn a_first_day_that_the_rule_does_not_name_is_an_event_of_its_own() {
    let times = |n| End::After(Occurrences::literal(n));
    let first = ["UID:qunce-sample-plan-aaaaaaaa-first", "DTSTART;TZID=Asia/Shanghai:20260916T200000"];
    check(
        &calendar([("aaaaaaaa", weekly(&[Weekday::Monday], times(3)))]),
        &TIMES,
        &[
            first[0],
            first[1],
            "UID:qunce-sample-plan-aaaaaaaa",
            "DTSTART;TZID=Asia/Shanghai:20260921T200000",
            "RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=MO;COUNT=2",
        ],
    );
    // Nothing is left of the rule: the day keeps the item's name.
    for end in [times(1), End::On(day("2026-09-20"))] {
        check(
            &calendar([("aaaaaaaa", weekly(&[Weekday::Monday], end))]),
            &TIMES,
            &["UID:qunce-sample-plan-aaaaaaaa", first[1]],
        );
    }
    // Weeks are counted from the first day's: the Monday of the next week is not the rule's.
    let mut every_other = weekly(&[Weekday::Monday], End::Never);
    every_other.repeat.as_mut().unwrap().every = sample::every(Frequency::Weekly, 2).every;
    check(
        &calendar([("aaaaaaaa", every_other)]),
        &["DTSTART"],
        &[first[1], "DTSTART;TZID=Asia/Shanghai:20260928T200000"],
    );
}

#[test]
fn rules_of_months_name_their_day() {
    for (frequency, first, rule) in [
        (Frequency::Daily, "2026-09-16", "FREQ=DAILY;INTERVAL=1;WKST=MO"),
        (Frequency::Weekly, "2026-09-16", "FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=WE"),
        (Frequency::MonthlyByDate, "2026-08-31", "FREQ=MONTHLY;INTERVAL=1;WKST=MO;BYMONTHDAY=31"),
        (Frequency::MonthlyByWeekday, "2026-09-11", "FREQ=MONTHLY;INTERVAL=1;WKST=MO;BYDAY=2FR"),
        (Frequency::MonthlyByLastDay, "2026-09-30", "FREQ=MONTHLY;INTERVAL=1;WKST=MO;BYMONTHDAY=-1"),
    ] {
        let item = Item { repeat: Some(sample::every(frequency, 1)), ..sample::item(Kind::Fun, on(first)) };
        check(&calendar([("aaaaaaaa", item)]), &["RRULE"], &[&format!("RRULE:{rule}")]);
    }
}

#[test]
fn a_stand_in_replaces_its_occurrence() {
    let stand_in = |series: &str, date: &str, when: Option<When>| Item {
        stands_for: Some(StandsFor { series: id(series), day: day(date) }),
        when,
        ..sample::item(Kind::News, on("2026-09-24"))
    };
    let series = ["UID:qunce-sample-plan-nnnnnnnn", "DTSTART;TZID=Asia/Shanghai:20260916T200000"];
    let rule = "RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=WE";
    let moved = "DTSTART;TZID=Asia/Shanghai:20260924T200000";
    let wednesdays = || weekly(&[], End::Never);
    // Whatever the ids: the series comes first.
    check(
        &calendar([
            ("aaaaaaaa", stand_in("nnnnnnnn", "2026-09-23", Some(on("2026-09-24")))),
            ("nnnnnnnn", wednesdays()),
        ]),
        &TIMES,
        &[series[0], series[1], rule, series[0], "RECURRENCE-ID;TZID=Asia/Shanghai:20260923T200000", moved],
    );
    // One that waits for a day leaves its occurrence out.
    check(
        &calendar([("aaaaaaaa", stand_in("nnnnnnnn", "2026-09-23", None)), ("nnnnnnnn", wednesdays())]),
        &TIMES,
        &[series[0], series[1], rule, "EXDATE;TZID=Asia/Shanghai:20260923T200000"],
    );
    // One whose series is gone stands for itself.
    check(
        &calendar([("aaaaaaaa", stand_in("nnnnnnnn", "2026-09-23", Some(on("2026-09-24"))))]),
        &TIMES,
        &["UID:qunce-sample-plan-aaaaaaaa", moved],
    );
    // Of two for one day the second stands for itself.
    let twice = [
        ("aaaaaaaa", stand_in("nnnnnnnn", "2026-09-23", Some(on("2026-09-24")))),
        ("bbbbbbbb", stand_in("nnnnnnnn", "2026-09-23", Some(on("2026-09-25")))),
        ("nnnnnnnn", wednesdays()),
    ];
    check(&calendar(twice), &["UID"], &["UID:qunce-sample-plan-bbbbbbbb", series[0], series[0]]);
}

#[test]
fn days_that_hang_on_the_opening_or_on_others_are_worked_out() {
    let at = |at| Some(When { at, start: MinuteOfDay::at(9, 0) });
    let item = |when| Item { when, ..sample::item(Kind::Fun, on("2026-09-16")) };
    let mut calendar = calendar([
        ("aaaaaaaa", item(at(At::Opening(-1)))),
        ("bbbbbbbb", item(at(At::Item(id("aaaaaaaa"), 5)))),
        ("cccccccc", item(at(At::Item(id("cccccccc"), 0)))),
        ("dddddddd", item(at(At::Item(id("eeeeeeee"), 1)))),
        ("eeeeeeee", item(at(At::Item(id("dddddddd"), 1)))),
        ("ffffffff", item(at(At::Item(id("zzzzzzzz"), 1)))),
        ("gggggggg", item(at(At::Day(day("2100-12-31"))))),
        ("hhhhhhhh", item(at(At::Item(id("gggggggg"), 1)))),
        ("jjjjjjjj", item(None)),
    ]);
    let starts = ["20260831", "20260905", "21001231"].map(|day| format!("DTSTART;TZID=Asia/Shanghai:{day}T090000"));
    check(&calendar, &["DTSTART"], &starts.each_ref().map(String::as_str));
    calendar.opens_on = None;
    check(&calendar, &["DTSTART"], &[&starts[2]]);
}

#[test]
fn statuses_and_reminders_follow_the_item() {
    for (status, expected, is_reminded) in [
        (Status::Idea, "TENTATIVE", true),
        (Status::Draft, "TENTATIVE", true),
        (Status::Ready, "CONFIRMED", true),
        (Status::Sent, "CONFIRMED", true),
        (Status::Skipped, "CANCELLED", false),
    ] {
        let item = Item { status, ..sample::item(Kind::Fun, on("2026-09-16")) };
        let mut lines = vec![format!("STATUS:{expected}")];
        lines.extend(is_reminded.then(|| "TRIGGER:-PT15M".to_owned()));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        check(&calendar([("aaaaaaaa", item)]), &["STATUS", "TRIGGER"], &lines);
    }
}
