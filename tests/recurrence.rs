//! How items of the calendar come back: against an independent implementation of RFC 5545, by named cases, and by laws.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::RngSeed;
use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::anchor::{NoDay, without_day};
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{At, Item, ItemId, StandsFor, When};
use qunce::domain::calendar::occurrence::occurrences;
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::calendar::rule::names;
use qunce::domain::calendar::series::{
    Changes, delete_all, delete_following, edit_all, edit_following, edit_one, occurrence_item, skip,
};
use qunce::domain::code::Code;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::quantity::{Interval, Minutes, Occurrences};
use qunce::domain::words::Words;

// ---- Things to test with -----------------------------------------------------------------------------------------

/// The only series of most tests.
const SERIES: u64 = 1;
/// The id that is given to what is new.
const NEW: u64 = 99;

fn id(n: u64) -> ItemId {
    ItemId::from_chance(n)
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("{text} is no day"))
}

fn item(at: At, repeat: Option<Repeat>) -> Item {
    Item {
        title: Words::new("早报").unwrap(),
        when: Some(When { at, start: MinuteOfDay::at(9, 0) }),
        length: Minutes::literal(15),
        repeat,
        ..qunce::templates::blank_item()
    }
}

fn calendar(items: impl IntoIterator<Item = (u64, Item)>) -> Calendar {
    Calendar {
        items: items.into_iter().map(|(n, item)| (id(n), Rc::new(item))).collect(),
        ..qunce::templates::blank_calendar()
    }
}

fn repeat(frequency: Frequency, every: u32, weekdays: &[Weekday], end: End) -> Repeat {
    Repeat { frequency, every: Interval::literal(every), weekdays: weekdays.to_vec(), end, skipped: Vec::new() }
}

fn series(first: &str, repeat: Repeat) -> Calendar {
    calendar([(SERIES, item(At::Day(day(first)), Some(repeat)))])
}

fn stands_for(series: u64, of: &str) -> StandsFor {
    StandsFor { series: id(series), day: day(of) }
}

fn after(n: u32) -> End {
    End::After(Occurrences::literal(n))
}

/// The days on which anything stands.
fn days(calendar: &Calendar, from: Day, to: Day) -> Vec<Day> {
    occurrences(calendar, from..=to).iter().map(|occurrence| occurrence.day).collect()
}

fn check(calendar: &Calendar, from: &str, to: &str, expected: &[&str]) {
    let found: Vec<String> = days(calendar, day(from), day(to)).into_iter().map(Day::iso).collect();
    assert_eq!(found, expected);
}

fn after_changes(calendar: &Calendar, changes: Changes) -> Calendar {
    let mut changed = calendar.clone();
    changes.apply(&mut changed.items, id(NEW));
    changed
}

/// What happens to the occurrence on `day`, moved by so many days.
fn moved(calendar: &Calendar, day: Day, by: i32) -> Item {
    occurrence_item(&calendar.items[&id(SERIES)], day.plus(by).unwrap())
}

// ---- Against an independent implementation -----------------------------------------------------------------------

/// What the `rrule` crate makes of it.
fn reference(first: Day, repeat: &Repeat, from: Day, to: Day) -> Vec<Day> {
    const NAMES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let stamp = |day: Day| format!("{}T000000Z", day.iso().replace('-', ""));
    let by = match repeat.frequency {
        Frequency::Daily => "FREQ=DAILY".to_owned(),
        Frequency::Weekly if repeat.weekdays.is_empty() => "FREQ=WEEKLY".to_owned(),
        Frequency::Weekly => {
            let weekdays: Vec<&str> = repeat.weekdays.iter().map(|weekday| NAMES[weekday.index()]).collect();
            format!("FREQ=WEEKLY;BYDAY={}", weekdays.join(","))
        }
        Frequency::MonthlyByDate => format!("FREQ=MONTHLY;BYMONTHDAY={}", first.day()),
        Frequency::MonthlyByWeekday => {
            format!("FREQ=MONTHLY;BYDAY={}{}", (first.day() - 1) / 7 + 1, NAMES[first.weekday().index()])
        }
        Frequency::MonthlyByLastDay => "FREQ=MONTHLY;BYMONTHDAY=-1".to_owned(),
    };
    let is_own_named = match repeat.frequency {
        Frequency::Weekly => repeat.weekdays.is_empty() || repeat.weekdays.contains(&first.weekday()),
        Frequency::MonthlyByLastDay => first.day() == first.days_in_month(),
        _ => true,
    };
    let end = match repeat.end {
        End::Never => Some(String::new()),
        End::On(last) if last < first => None,
        End::On(last) => Some(format!(";UNTIL={}", stamp(last))),
        // The crate does not count a first day that the rule does not name; RFC 5545 does.
        End::After(n) if is_own_named => Some(format!(";COUNT={}", n.get())),
        End::After(n) => (n.get() > 1).then(|| format!(";COUNT={}", n.get() - 1)),
    };
    let mut found = vec![first];
    if let Some(end) = end {
        let text = format!("DTSTART:{}\nRRULE:{by};INTERVAL={};WKST=MO{end}", stamp(first), repeat.every.get());
        let set: rrule::RRuleSet = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        let last = chrono::DateTime::from_timestamp(i64::from(to.number()) * 86_400, 0).unwrap();
        let all = set.before(last.with_timezone(&rrule::Tz::UTC)).all_unchecked();
        found.extend(all.iter().map(|date| day(&date.format("%Y-%m-%d").to_string())));
    }
    found.sort_unstable();
    found.dedup();
    found.retain(|day| (from..=to).contains(day) && !repeat.skipped.contains(day));
    found
}

fn a_day(from: &'static str, to: &'static str) -> impl Strategy<Value = Day> {
    (0..=day(from).days_until(day(to))).prop_map(move |n| day(from).plus(n).unwrap())
}

/// A rule and the day on which it begins, often one at the end of a month.
fn rule(last: &'static str) -> impl Strategy<Value = (Day, Repeat)> {
    let late = (1990..2030, 1_u32..=12, 28_u32..=31).prop_filter_map("no such day", |(y, m, d)| Day::new(y, m, d));
    let first = prop_oneof![2 => a_day("1901-01-01", last), 3 => a_day("2020-01-01", "2027-12-31"), 2 => late];
    let every = prop_oneof![4 => 1_u32..=3, 1 => 1_u32..=99];
    let end = prop_oneof![
        2 => Just(None),
        3 => prop_oneof![3 => 1_u32..=40, 1 => 1_u32..=999].prop_map(|n| Some(Err(n))),
        2 => (-5..4_000).prop_map(|n| Some(Ok(n))),
    ];
    let frequency = prop_oneof![2 => select(Frequency::ALL), 1 => Just(Frequency::Weekly)];
    (first, frequency, every, subsequence(Weekday::ALL, 0..=7), end, vec(0..400, 0..4)).prop_map(
        |(first, frequency, every, weekdays, end, skipped)| {
            let end = match end {
                None => End::Never,
                Some(Err(n)) => after(n),
                Some(Ok(n)) => End::On(first.plus(n).unwrap_or(first)),
            };
            let mut repeat = repeat(frequency, every, &weekdays, end);
            repeat.skipped = skipped.into_iter().filter_map(|n| first.plus(n)).collect();
            (first, repeat)
        },
    )
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(1),
        failure_persistence: None,
        max_global_rejects: 20_000,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn rules_name_the_days_that_another_hand_names((first, repeat) in rule("2090-12-31"), at in -60..20_000, span in 0..900) {
        let from = first.plus(at).unwrap_or(first);
        let to = from.plus(span).unwrap_or(Day::LAST);
        let calendar = calendar([(SERIES, item(At::Day(first), Some(repeat.clone())))]);
        prop_assert_eq!(days(&calendar, from, to), reference(first, &repeat, from, to));
    }
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn a_count_that_began_long_ago_ends_on_the_right_day(
        (year, month, day) in (1901..2000, 1_u32..=12, 29_u32..=31),
        frequency in select(&Frequency::ALL[2..]),
        every in prop_oneof![3 => 1_u32..=4, 1 => Just(12_u32)],
        n in 1_u32..=999,
        span in 1..72_000,
    ) {
        let Some(first) = Day::new(year, month, day) else { return Ok(()) };
        let repeat = repeat(frequency, every, &[], after(n));
        let calendar = calendar([(SERIES, item(At::Day(first), Some(repeat.clone())))]);
        for to in [first.plus(span).unwrap_or(Day::LAST), Day::LAST] {
            // The last three years before the end, however far that is.
            let from = to.plus(-1_100).unwrap_or(first).max(first);
            prop_assert_eq!(days(&calendar, from, to), reference(first, &repeat, from, to));
        }
        prop_assert_eq!(days(&calendar, first, Day::LAST), reference(first, &repeat, first, Day::LAST));
    }
}

// ---- Named cases -------------------------------------------------------------------------------------------------

#[test]
fn an_item_by_itself_stands_once() {
    let alone = calendar([(SERIES, item(At::Day(day("2026-09-16")), None))]);
    check(&alone, "2026-09-01", "2026-09-30", &["2026-09-16"]);
    check(&alone, "2026-09-17", "2026-09-30", &[]);
    check(&alone, "2026-09-16", "2026-09-16", &["2026-09-16"]);
    check(&alone, "2026-09-30", "2026-09-01", &[]);
}

#[test]
fn what_waits_stands_nowhere_and_is_not_reported() {
    let mut waiting = item(At::Opening(0), None);
    waiting.when = None;
    let calendar = calendar([(SERIES, waiting)]);
    check(&calendar, "1901-01-01", "2100-12-31", &[]);
    assert_eq!(without_day(&calendar), []);
}

#[test]
fn months_without_the_31st_are_left_out() {
    let monthly = series("2026-01-31", repeat(Frequency::MonthlyByDate, 1, &[], after(5)));
    check(
        &monthly,
        "2026-01-01",
        "2027-12-31",
        &["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31", "2026-08-31"],
    );
}

#[test]
fn the_fifth_friday_is_there_where_there_is_one() {
    let fifth = series("2026-01-30", repeat(Frequency::MonthlyByWeekday, 1, &[], End::Never));
    check(&fifth, "2026-01-01", "2026-08-31", &["2026-01-30", "2026-05-29", "2026-07-31"]);
    let second = series("2026-09-11", repeat(Frequency::MonthlyByWeekday, 2, &[], End::Never));
    check(&second, "2026-09-01", "2027-01-31", &["2026-09-11", "2026-11-13", "2027-01-08"]);
}

#[test]
fn a_leap_day_comes_back_in_leap_years() {
    let yearly = series("2024-02-29", repeat(Frequency::MonthlyByDate, 12, &[], after(3)));
    check(&yearly, "2024-01-01", "2060-12-31", &["2024-02-29", "2028-02-29", "2032-02-29"]);
    let never_ending = series("2088-02-29", repeat(Frequency::MonthlyByDate, 12, &[], End::Never));
    // 2100 is no leap year.
    check(&never_ending, "2089-01-01", "2100-12-31", &["2092-02-29", "2096-02-29"]);
}

#[test]
fn every_second_week_goes_on_over_the_end_of_a_year() {
    let weekdays = [Weekday::Monday, Weekday::Sunday];
    let weekly = series("2026-12-13", repeat(Frequency::Weekly, 2, &weekdays, End::Never));
    // The week of Sunday the 13th began on Monday the 7th; the next but one begins on the 21st.
    check(
        &weekly,
        "2026-12-01",
        "2027-01-31",
        &["2026-12-13", "2026-12-21", "2026-12-27", "2027-01-04", "2027-01-10", "2027-01-18", "2027-01-24"],
    );
}

#[test]
fn the_own_day_is_the_first_though_the_rule_does_not_name_it() {
    // A Wednesday.
    let weekly = series("2026-09-16", repeat(Frequency::Weekly, 1, &[Weekday::Monday], after(3)));
    check(&weekly, "2026-09-01", "2026-12-31", &["2026-09-16", "2026-09-21", "2026-09-28"]);
}

#[test]
fn skipped_days_are_counted() {
    let mut rule = repeat(Frequency::Daily, 1, &[], after(4));
    rule.skipped = vec![day("2026-09-16"), day("2026-09-18")];
    check(&series("2026-09-16", rule), "2026-09-01", "2026-12-31", &["2026-09-17", "2026-09-19"]);
}

#[test]
fn an_end_may_hold_an_occurrence_itself_and_never_takes_the_first() {
    let until = |last: &str| series("2026-09-16", repeat(Frequency::Weekly, 1, &[], End::On(day(last))));
    check(&until("2026-09-30"), "2026-09-01", "2026-12-31", &["2026-09-16", "2026-09-23", "2026-09-30"]);
    check(&until("2026-09-29"), "2026-09-01", "2026-12-31", &["2026-09-16", "2026-09-23"]);
    check(&until("2026-01-01"), "2026-09-01", "2026-12-31", &["2026-09-16"]);
}

#[test]
fn the_known_years_are_not_left() {
    let daily = series("2100-12-30", repeat(Frequency::Daily, 1, &[], End::Never));
    check(&daily, "2100-12-01", "2100-12-31", &["2100-12-30", "2100-12-31"]);
    // A Tuesday: its Monday is not known.
    let weekly = series("1901-01-01", repeat(Frequency::Weekly, 1, &[Weekday::Monday, Weekday::Tuesday], after(3)));
    check(&weekly, "1901-01-01", "1901-12-31", &["1901-01-01", "1901-01-07", "1901-01-08"]);
}

#[test]
fn a_stand_in_takes_the_place_of_one_occurrence() {
    let mut calendar = series("2026-09-16", repeat(Frequency::Weekly, 1, &[], End::Never));
    let mut stand_in = item(At::Day(day("2026-09-25")), None);
    stand_in.stands_for = Some(stands_for(SERIES, "2026-09-23"));
    calendar.items.insert(id(2), Rc::new(stand_in.clone()));
    check(&calendar, "2026-09-16", "2026-09-30", &["2026-09-16", "2026-09-25", "2026-09-30"]);
    // Waiting, it stands nowhere; the series leaves its day out all the same.
    stand_in.when = None;
    calendar.items.insert(id(2), Rc::new(stand_in));
    check(&calendar, "2026-09-16", "2026-09-30", &["2026-09-16", "2026-09-30"]);
}

#[test]
fn days_are_counted_from_the_opening_once_it_is_known() {
    let mut calendar = calendar([(1, item(At::Opening(0), None)), (2, item(At::Opening(-3), None))]);
    check(&calendar, "1901-01-01", "2100-12-31", &[]);
    assert_eq!(without_day(&calendar), [(id(1), NoDay::OpeningUnknown), (id(2), NoDay::OpeningUnknown)]);
    calendar.opens_on = Some(day("2026-10-01"));
    check(&calendar, "1901-01-01", "2100-12-31", &["2026-09-28", "2026-10-01"]);
    calendar.opens_on = Some(Day::FIRST);
    assert_eq!(without_day(&calendar), [(id(2), NoDay::OutOfYears)]);
}

#[test]
fn a_series_that_leaves_out_all_its_days_is_named() {
    let skipping = |end: End, days: &[&str]| {
        let rule =
            Repeat { skipped: days.iter().map(|text| day(text)).collect(), ..repeat(Frequency::Weekly, 1, &[], end) };
        item(At::Day(day("2026-09-16")), Some(rule))
    };
    let both = ["2026-09-16", "2026-09-23"];
    let mut calendar = calendar([
        (1, skipping(after(2), &both)),
        (2, skipping(End::On(day("2026-09-29")), &both)),
        (3, skipping(after(3), &both)),
        (4, skipping(End::Never, &both)),
        // It ends before it begins: the first is there all the same.
        (5, skipping(End::On(day("2026-01-01")), &[])),
    ]);
    assert_eq!(without_day(&calendar), [(id(1), NoDay::SkipsAll), (id(2), NoDay::SkipsAll)]);
    let mut stand_in = item(At::Day(day("2026-09-25")), None);
    stand_in.stands_for = Some(StandsFor { series: id(1), day: day("2026-09-23") });
    calendar.items.insert(id(6), std::rc::Rc::new(stand_in));
    assert_eq!(without_day(&calendar), [(id(2), NoDay::SkipsAll)]);
}

#[test]
fn days_are_counted_from_other_items() {
    let mut preview = item(At::Item(id(1), -1), None);
    preview.repeat = Some(repeat(Frequency::Daily, 1, &[], after(2)));
    let calendar = calendar([
        (1, item(At::Item(id(2), 7), None)),
        (2, item(At::Day(day("2026-09-01")), None)),
        (3, preview),
        (4, item(At::Item(id(5), 1), None)),
        (6, item(At::Item(id(4), 1), None)),
    ]);
    check(&calendar, "2026-01-01", "2026-12-31", &["2026-09-01", "2026-09-07", "2026-09-08", "2026-09-08"]);
    let expected = [(id(4), NoDay::AnchorMissing(id(5))), (id(6), NoDay::AnchorWithoutDay(id(4)))];
    assert_eq!(without_day(&calendar), expected);
}

#[test]
fn cycles_stand_nowhere_and_are_reported() {
    let circle = calendar([
        (1, item(At::Item(id(2), 1), None)),
        (2, item(At::Item(id(3), 1), None)),
        (3, item(At::Item(id(2), -1), None)),
        (4, item(At::Item(id(4), 0), None)),
        (5, item(At::Day(day("2026-09-01")), None)),
    ]);
    check(&circle, "1901-01-01", "2100-12-31", &["2026-09-01"]);
    let expected =
        [(id(1), NoDay::AnchorWithoutDay(id(2))), (id(2), NoDay::Cycle), (id(3), NoDay::Cycle), (id(4), NoDay::Cycle)];
    assert_eq!(without_day(&circle), expected);
}

#[test]
fn a_chain_may_be_as_long_as_the_calendar() {
    let start = (0, item(At::Day(day("2026-01-01")), None));
    let chain = calendar((1..20_000).map(|n| (n, item(At::Item(id(n - 1), 1), None))).chain([start]));
    assert_eq!(days(&chain, day("2080-01-01"), day("2080-01-03")).len(), 3);
}

#[test]
fn occurrences_come_by_day_start_and_id() {
    let at = |hour: u16, text: &str| {
        let mut item = item(At::Day(day(text)), None);
        item.when = item.when.map(|when| When { start: MinuteOfDay::at(hour, 0), ..when });
        item
    };
    let mixed = calendar([
        (4, at(9, "2026-09-02")),
        (3, at(9, "2026-09-01")),
        (1, at(20, "2026-09-01")),
        (2, at(9, "2026-09-01")),
    ]);
    let found = occurrences(&mixed, Day::FIRST..=Day::LAST);
    let order: Vec<ItemId> = found.iter().map(|occurrence| occurrence.id).collect();
    assert_eq!(order, [id(2), id(3), id(1), id(4)]);
}

// ---- Editing a series --------------------------------------------------------------------------------------------

/// Weekly on Wednesdays, five times.
fn five() -> Calendar {
    series("2026-09-02", repeat(Frequency::Weekly, 1, &[Weekday::Wednesday], after(5)))
}

#[test]
fn one_occurrence_moves_alone() {
    let before = five();
    let changes = edit_one(&before, id(SERIES), day("2026-09-16"), &moved(&before, day("2026-09-16"), 2)).unwrap();
    let after = after_changes(&before, changes);
    check(&after, "2026-09-01", "2026-12-31", &["2026-09-02", "2026-09-09", "2026-09-18", "2026-09-23", "2026-09-30"]);
    assert_eq!(after.items[&id(NEW)].stands_for, Some(stands_for(SERIES, "2026-09-16")));
    assert_eq!(after.items[&id(NEW)].repeat, None);
    // What stands in already is edited itself.
    let again = edit_one(&after, id(SERIES), day("2026-09-16"), &moved(&before, day("2026-09-16"), 3));
    assert_eq!(again, None);
    assert_eq!(edit_one(&before, id(SERIES), day("2026-09-17"), &moved(&before, day("2026-09-17"), 0)), None);
    assert_eq!(edit_one(&before, id(7), day("2026-09-16"), &moved(&before, day("2026-09-16"), 0)), None);
}

#[test]
fn this_and_following_move_and_the_count_is_divided() {
    let before = five();
    let one = edit_one(&before, id(SERIES), day("2026-09-23"), &moved(&before, day("2026-09-23"), 1)).unwrap();
    let mut with_stand_in = before.clone();
    one.apply(&mut with_stand_in.items, id(2));
    let edited = moved(&with_stand_in, day("2026-09-16"), 1);
    let changes = edit_following(&with_stand_in, id(SERIES), day("2026-09-16"), &edited).unwrap();
    assert_eq!(changes.handed_over, [id(2)]);
    let after_split = after_changes(&with_stand_in, changes);
    let expected = ["2026-09-02", "2026-09-09", "2026-09-17", "2026-09-25", "2026-10-01"];
    check(&after_split, "2026-09-01", "2026-12-31", &expected);
    let right = after_split.items[&id(NEW)].repeat.clone().unwrap();
    assert_eq!(right.end, after(3));
    assert_eq!(right.weekdays, [Weekday::Thursday]);
    assert_eq!(right.skipped, [day("2026-09-24")]);
    let left = after_split.items[&id(SERIES)].repeat.clone().unwrap();
    assert_eq!((left.end, left.skipped), (after(2), Vec::new()));
    assert_eq!(after_split.items[&id(2)].stands_for, Some(stands_for(NEW, "2026-09-24")));
}

#[test]
fn a_series_counted_from_the_opening_stays_so_when_it_is_split() {
    let mut before = calendar([(SERIES, item(At::Opening(2), Some(repeat(Frequency::Daily, 1, &[], End::Never))))]);
    before.opens_on = Some(day("2026-09-01"));
    let edited = moved(&before, day("2026-09-06"), 0);
    let changes = edit_following(&before, id(SERIES), day("2026-09-06"), &edited).unwrap();
    let mut split = after_changes(&before, changes);
    assert_eq!(split.items[&id(NEW)].when.unwrap().at, At::Opening(5));
    split.opens_on = Some(day("2026-10-01"));
    check(&split, "2026-10-01", "2026-10-07", &["2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"]);
}

#[test]
fn all_move_by_as_many_days_and_stand_ins_with_them() {
    let before = five();
    let one = edit_one(&before, id(SERIES), day("2026-09-16"), &moved(&before, day("2026-09-16"), 2)).unwrap();
    let mut with_stand_in = before;
    one.apply(&mut with_stand_in.items, id(2));
    let edited = moved(&with_stand_in, day("2026-09-23"), -2);
    let after =
        after_changes(&with_stand_in, edit_all(&with_stand_in, id(SERIES), day("2026-09-23"), &edited).unwrap());
    check(&after, "2026-08-01", "2026-12-31", &["2026-08-31", "2026-09-07", "2026-09-16", "2026-09-21", "2026-09-28"]);
}

#[test]
fn a_series_that_no_longer_comes_back_is_one_item() {
    let before = five();
    let mut edited = moved(&before, day("2026-09-09"), 1);
    edited.repeat = None;
    let all = after_changes(&before, edit_all(&before, id(SERIES), day("2026-09-09"), &edited).unwrap());
    check(&all, "2026-09-01", "2026-12-31", &["2026-09-03"]);
    let split = after_changes(&before, edit_following(&before, id(SERIES), day("2026-09-09"), &edited).unwrap());
    check(&split, "2026-09-01", "2026-12-31", &["2026-09-02", "2026-09-10"]);
}

#[test]
fn occurrences_are_deleted_each_way() {
    let before = five();
    let skipped = after_changes(&before, skip(&before, id(SERIES), day("2026-09-09")).unwrap());
    check(&skipped, "2026-09-01", "2026-12-31", &["2026-09-02", "2026-09-16", "2026-09-23", "2026-09-30"]);
    let cut = after_changes(&before, delete_following(&before, id(SERIES), day("2026-09-16")).unwrap());
    check(&cut, "2026-09-01", "2026-12-31", &["2026-09-02", "2026-09-09"]);
    let none = after_changes(&before, delete_following(&before, id(SERIES), day("2026-09-02")).unwrap());
    assert!(none.items.is_empty());
}

#[test]
fn stand_ins_are_deleted_with_what_they_stand_for() {
    let before = five();
    let one = edit_one(&before, id(SERIES), day("2026-09-16"), &moved(&before, day("2026-09-16"), -10)).unwrap();
    let with_stand_in = after_changes(&before, one);
    for changes in [
        skip(&with_stand_in, id(SERIES), day("2026-09-16")).unwrap(),
        delete_following(&with_stand_in, id(SERIES), day("2026-09-09")).unwrap(),
        delete_all(&with_stand_in, id(SERIES)),
    ] {
        assert!(!after_changes(&with_stand_in, changes).items.contains_key(&id(NEW)));
    }
}

#[test]
fn a_series_of_which_nothing_is_left_is_gone_unless_something_hangs_on_it() {
    let mut before = series("2026-09-16", repeat(Frequency::Daily, 1, &[], after(1)));
    let gone = after_changes(&before, skip(&before, id(SERIES), day("2026-09-16")).unwrap());
    assert!(gone.items.is_empty());
    before.items.insert(id(2), Rc::new(item(At::Item(id(SERIES), 1), None)));
    let kept = after_changes(&before, skip(&before, id(SERIES), day("2026-09-16")).unwrap());
    check(&kept, "2026-09-01", "2026-09-30", &["2026-09-17"]);
}

#[test]
fn a_move_out_of_the_known_years_is_refused() {
    let before = series("1901-01-02", repeat(Frequency::Daily, 1, &[], End::Never));
    let mut edited = moved(&before, day("2026-09-16"), 0);
    edited.when = edited.when.map(|when| When { at: At::Day(day("2026-09-01")), ..when });
    assert_eq!(edit_all(&before, id(SERIES), day("2026-09-16"), &edited), None);
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn splitting_changes_no_day((first, repeat) in rule("2027-12-31"), nth in 0_usize..20) {
        let before = calendar([(SERIES, item(At::Day(first), Some(repeat)))]);
        let to = first.plus(3_000).unwrap();
        let all = days(&before, first, to);
        prop_assume!(!all.is_empty());
        let at = all[nth % all.len()];
        let split = edit_following(&before, id(SERIES), at, &moved(&before, at, 0)).unwrap();
        prop_assert_eq!(days(&after_changes(&before, split), first, to), all.clone());
        // Deleting the rest leaves what was before; skipping leaves all others; a stand-in on its own day changes none.
        let cut = after_changes(&before, delete_following(&before, id(SERIES), at).unwrap());
        let earlier: Vec<Day> = all.iter().copied().filter(|day| *day < at).collect();
        prop_assert_eq!(days(&cut, first, to), earlier);
        let skipped = after_changes(&before, skip(&before, id(SERIES), at).unwrap());
        let others: Vec<Day> = all.iter().copied().filter(|day| *day != at).collect();
        prop_assert_eq!(days(&skipped, first, to), others);
        let one = edit_one(&before, id(SERIES), at, &moved(&before, at, 0)).unwrap();
        prop_assert_eq!(days(&after_changes(&before, one), first, to), all);
    }

    #[test]
    fn moving_all_there_and_back_changes_nothing((first, repeat) in rule("2027-12-31"), nth in 0_usize..20, by in -400..400) {
        let own = first.plus(1_000).unwrap();
        let repeat = Repeat { end: if let End::On(_) = repeat.end { End::On(own.plus(900).unwrap()) } else { repeat.end }, ..repeat };
        let mut before = calendar([(SERIES, item(At::Day(own), Some(repeat)))]);
        let all = days(&before, own, own.plus(3_000).unwrap());
        prop_assume!(!all.is_empty());
        let at = all[nth % all.len()];
        let one = edit_one(&before, id(SERIES), all[0], &moved(&before, all[0], 3)).unwrap();
        one.apply(&mut before.items, id(2));
        let there = after_changes(&before, edit_all(&before, id(SERIES), at, &moved(&before, at, by)).unwrap());
        // After the move the rule names the moved day, unless it cannot say it; the first day it always names.
        let moved_repeat = there.items[&id(SERIES)].repeat.clone().unwrap();
        let moved_own = own.plus(by).unwrap();
        prop_assert!(names(moved_own, &moved_repeat, moved_own));
        let back = edit_all(&there, id(SERIES), moved_own, &moved(&there, moved_own, -by)).unwrap();
        let items = |calendar: &Calendar| -> BTreeMap<ItemId, Rc<Item>> { calendar.items.clone() };
        prop_assert_eq!(items(&after_changes(&there, back)), items(&before));
    }

    #[test]
    fn moving_all_of_what_comes_every_week_moves_every_day((first, repeat) in rule("2027-12-31"), by in -30..30) {
        let is_plain = matches!(repeat.frequency, Frequency::Daily | Frequency::Weekly) && repeat.every.get() == 1;
        prop_assume!(is_plain);
        let own = first.plus(400).unwrap();
        let before = calendar([(SERIES, item(At::Day(own), Some(Repeat { skipped: Vec::new(), ..repeat })))]);
        let after = edit_all(&before, id(SERIES), own, &moved(&before, own, by)).unwrap();
        let to = own.plus(2_000).unwrap();
        let expected: Vec<Day> = days(&before, own, to).into_iter().map(|day| day.plus(by).unwrap()).collect();
        prop_assert_eq!(days(&after_changes(&before, after), own.plus(by).unwrap(), to.plus(by).unwrap()), expected);
    }
}
