//! The almanac against another library, day by day, and what it says at its edges.
//!
//! `tests/fixtures/almanac-2024-2030.txt` is written by `tests/almanac/reference.mjs`, and `script/test` sees that it is
//! what that writes. The file was once compared with two further sources, without a difference: the lunar dates with
//! those of `lunardate` 0.3.0 (the Hong Kong Observatory's tables), the days off with `chinesecalendar` 1.11.0 (the State
//! Council's notices). ICU 78's calendar is no reference: it puts thirteen new moons between 1901 and 2100 on the wrong
//! side of midnight, that of the Spring Festival of 2027 (23:56 in Beijing) among them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::time::Instant;

use qunce::domain::calendar::almanac::festival::Festival;
use qunce::domain::calendar::almanac::shopping::Shopping;
use qunce::domain::calendar::almanac::statutory::{self, Holiday, Statutory};
use qunce::domain::calendar::almanac::term::Term;
use qunce::domain::calendar::almanac::{AlmanacDay, almanac};
use qunce::domain::calendar::day::Day;
use qunce::domain::code::Code;
use qunce::i18n::Say;
use qunce::i18n::text::almanac as names;
use qunce::i18n::{Both, Lang};

const REFERENCE: &str = include_str!("fixtures/almanac-2024-2030.txt");

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn of(text: &str) -> AlmanacDay {
    almanac(day(text), 1).remove(0)
}

fn zh(name: Both) -> String {
    name.say(Lang::Zh).into_owned()
}

/// The other library's name of a festival, where it has one that both of us know.
fn other_name(festival: Festival) -> Option<String> {
    match festival {
        Festival::NewYear => Some("元旦节".to_owned()),
        Festival::Qixi => Some("七夕节".to_owned()),
        Festival::Halloween => Some("万圣节前夜".to_owned()),
        festival => Some(zh(names::festival(festival))),
    }
    .filter(|name| REFERENCE.contains(&format!("#{name}")))
}

/// A day in the words of the reference.
fn cell(of: &AlmanacDay) -> String {
    let leap = if of.lunar.is_leap { "闰" } else { "" };
    let term = of.term.map(|term| format!("@{}", zh(names::term(term)))).unwrap_or_default();
    // The other library says 元旦节 where we say 元旦.
    let holiday = |holiday| zh(names::holiday(holiday)).replace("元旦", "元旦节");
    let statutory = match of.statutory {
        Statutory::DayOff(what) => format!("休{}", holiday(what)),
        Statutory::Workday(what) => format!("班{}", holiday(what)),
        _ => String::new(),
    };
    format!("{leap}{}.{}{term}{statutory}", of.lunar.month, of.lunar.day)
}

#[test]
fn every_day_of_seven_years_is_as_another_library_has_it() {
    let months = REFERENCE.lines().filter(|line| line.starts_with("20"));
    let mut n_days = 0;
    for line in months {
        let (month, cells) = line.split_once(' ').unwrap();
        let cells: Vec<&str> = cells.split(' ').collect();
        let days = almanac(day(&format!("{month}-01")), cells.len());
        assert_eq!(days.len(), cells.len());
        for (ours, theirs) in days.iter().zip(cells) {
            let mut theirs = theirs.split('#');
            assert_eq!(cell(ours), theirs.next().unwrap(), "{}", ours.day.iso());
            let mut theirs: Vec<String> = theirs.map(str::to_owned).collect();
            let mut festivals: Vec<String> = ours.festivals.iter().filter_map(|&f| other_name(f)).collect();
            theirs.sort();
            festivals.sort();
            assert_eq!(festivals, theirs, "{}", ours.day.iso());
            n_days += 1;
        }
    }
    assert_eq!(n_days, 2557);
}

#[test]
fn a_day_alone_is_as_in_a_stretch() {
    for first in ["1901-01-01", "2023-03-20", "2025-07-20", "2026-01-15", "2100-12-01"] {
        for of_stretch in almanac(day(first), 400) {
            assert_eq!(almanac(of_stretch.day, 1).first(), Some(&of_stretch), "{}", of_stretch.day.iso());
        }
    }
}

#[test]
fn lunar_months_and_days_are_called_as_elsewhere() {
    let words = |head: &str| REFERENCE.lines().find_map(|line| line.strip_prefix(head)).unwrap().split(' ');
    let year = almanac(day("2026-02-17"), 354);
    for (month, theirs) in (1..).zip(words("months ")) {
        let of = year.iter().find(|of| of.lunar.month == month).unwrap();
        assert_eq!(zh(names::lunar_month(of.lunar)), format!("{theirs}月"));
    }
    for (n, theirs) in (1..).zip(words("days ")) {
        let of = year.iter().find(|of| of.lunar.day == n).unwrap();
        assert_eq!(zh(names::lunar_day(of.lunar)), theirs);
    }
    let leap = of("2025-07-25").lunar;
    assert_eq!((zh(names::lunar_month(leap)), leap.day, leap.year), ("闰六月".to_owned(), 1, 2025));
}

#[test]
fn an_unpublished_year_is_told_apart_from_an_ordinary_day() {
    for (date, expected) in [
        ("1901-01-01", Statutory::BeforeRecords),
        ("2001-10-01", Statutory::BeforeRecords),
        ("2001-12-29", Statutory::Workday(Holiday::NewYear)),
        ("2002-01-01", Statutory::DayOff(Holiday::NewYear)),
        ("2015-09-03", Statutory::DayOff(Holiday::VictoryDay)),
        ("2020-10-01", Statutory::DayOff(Holiday::NationalDayAndMidAutumn)),
        ("2026-09-16", Statutory::Ordinary),
        ("2026-09-20", Statutory::Workday(Holiday::NationalDay)),
        ("2026-09-25", Statutory::DayOff(Holiday::MidAutumn)),
        ("2026-12-31", Statutory::Ordinary),
        ("2100-10-01", Statutory::NotYetPublished),
    ] {
        assert_eq!(statutory::on(day(date)), expected, "{date}");
    }
}

#[test]
fn festivals_stand_on_their_days() {
    use Festival as F;
    for (date, expected) in [
        ("2024-02-09", vec![F::SpringEve]),
        ("2025-01-28", vec![F::SpringEve]),
        ("2026-02-10", vec![F::LittleNewYearNorth]),
        ("2026-02-11", vec![F::LittleNewYearSouth]),
        ("2026-02-21", vec![F::WealthGod]),
        ("2026-03-20", vec![F::DragonHead]),
        ("2026-04-05", vec![F::TombSweeping]),
        ("2026-06-07", vec![F::Gaokao]),
        ("2026-12-13", vec![F::Memorial]),
        ("2027-02-05", vec![F::SpringEve]),
        ("2100-12-31", vec![]),
    ] {
        assert_eq!(of(date).festivals, expected, "{date}");
    }
    // No festival stands in a leap month: the second sixth month of 2025 holds none of its own.
    assert_eq!(of("2025-05-31").festivals, [F::DragonBoat]);
    assert_eq!(of("2023-03-23").festivals, []);
}

#[test]
fn shopping_festivals_stand_on_their_days() {
    use Shopping as S;
    for (date, expected) in [
        ("2026-01-27", vec![S::NewYearGoods]),
        ("2026-03-08", vec![S::Women]),
        ("2026-05-20", vec![S::Love]),
        ("2026-06-18", vec![S::MidYear]),
        ("2026-08-18", vec![S::Electronics]),
        ("2026-09-09", vec![S::Bargains]),
        ("2026-11-11", vec![S::DoubleEleven]),
        ("2026-11-27", vec![S::BlackFriday]),
        ("2024-11-29", vec![S::BlackFriday]),
        ("2026-12-12", vec![S::DoubleTwelve]),
        ("2026-09-16", vec![]),
    ] {
        assert_eq!(of(date).shopping, expected, "{date}");
    }
}

#[test]
fn the_almanac_reaches_from_1901_to_2100_and_no_further() {
    let first = of("1901-01-01");
    assert_eq!((first.lunar.year, first.lunar.month, first.lunar.day), (1900, 11, 11));
    let end = almanac(day("2100-12-30"), 42);
    assert_eq!(end.len(), 2);
    let last = &end[1].lunar;
    assert_eq!((last.year, last.month, last.day), (2100, 12, 1));
    let all = almanac(Day::new(1901, 1, 1).unwrap(), 80_000);
    assert_eq!(all.len(), 73_049);
    assert_eq!(all.iter().filter(|of| of.term.is_some()).count(), 200 * Term::ALL.len());
    for festival in Festival::ALL {
        let n = all.iter().filter(|of| of.festivals.contains(festival)).count();
        assert!((199..=201).contains(&n), "{festival:?}: {n} times");
    }
}

#[test]
fn a_month_of_the_calendar_is_cheap() {
    // Once for what is made on first use.
    let _ = almanac(day("2026-08-31"), 42);
    let started = Instant::now();
    let n_months = 20;
    for n in 0..n_months {
        assert_eq!(almanac(day("2026-08-31").plus(n * 30).unwrap(), 42).len(), 42);
    }
    let each = started.elapsed() / u32::try_from(n_months).unwrap();
    println!("42 days: {each:?}");
    // A debug build on a busy machine; a release build takes a tenth.
    assert!(each.as_millis() < 100, "{each:?}");
}
