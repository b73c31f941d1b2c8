//! How long the calendar's own work takes natively: `cargo bench --bench calendar`.

#![allow(clippy::unwrap_used, reason = "a bench of known values")]

use std::rc::Rc;

use divan::{Bencher, black_box};
use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::fill::fill;
use qunce::domain::calendar::item::{At, Item, ItemId, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::lint::lint;
use qunce::domain::calendar::meter::meter;
use qunce::domain::calendar::occurrence::occurrences;
use qunce::domain::calendar::refill::refill;
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::calendar::setting::Setting;
use qunce::domain::code::Code;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::positioning::Positioning;
use qunce::domain::quantity::{Bounded, Interval, PostsAWeek, Weeks};
use qunce::domain::staffing::Staffing;
use qunce::domain::words::Words;
use qunce::exchange::sections;
use qunce::templates;
use qunce::views::calendar::filter::{Filter, Index};

const MONDAY: Day = Day::literal(2026, 1, 5);

fn main() {
    divan::main();
}

fn parts() -> (Positioning, Staffing) {
    (templates::blank_positioning(), templates::blank_staffing())
}

fn setting<'a>(calendar: &'a Calendar, parts: &'a (Positioning, Staffing)) -> Setting<'a> {
    Setting { calendar, positioning: &parts.0, staffing: &parts.1 }
}

/// Fifty-two weeks with so many posts each.
fn year(posts: i64) -> Calendar {
    Calendar { posts: PostsAWeek::new(posts).unwrap(), weeks: Weeks::new(52).unwrap(), ..templates::blank_calendar() }
}

fn item(n: u64, day: Day, repeat: Option<Repeat>) -> (ItemId, Rc<Item>) {
    let start = MinuteOfDay::new(u16::try_from(480 + n % 7 * 120).unwrap()).unwrap();
    let item = Item {
        kind: Kind::ALL[usize::try_from(n).unwrap() % Kind::ALL.len()],
        title: Words::cut(&format!("第 {n} 条 团购 绘本")),
        text: Words::cut(&"今晚八点，营养师在群里答辅食的问题。".repeat(8)),
        when: Some(When { at: At::Day(day), start }),
        repeat,
        ..templates::blank_item()
    };
    (ItemId::from_chance(n * 1_000_003), Rc::new(item))
}

/// Single items over two years.
fn many(n_items: u64) -> Calendar {
    let day = |n: u64| MONDAY.plus(i32::try_from(n * 730 / n_items).unwrap()).unwrap();
    let items = (0..n_items).map(|n| item(n, day(n), None)).collect();
    Calendar { items, ..templates::blank_calendar() }
}

/// Series of every sort, without an end.
fn series(n_series: u64) -> Calendar {
    let frequencies = [Frequency::Daily, Frequency::Weekly, Frequency::MonthlyByDate, Frequency::MonthlyByWeekday];
    let repeat = |n: usize| Repeat {
        frequency: frequencies[n % 4],
        every: Interval::literal(1),
        weekdays: if n % 4 == 1 { vec![Weekday::Monday, Weekday::Thursday] } else { vec![] },
        end: End::Never,
        skipped: vec![],
    };
    let items = (0..n_series).map(|n| item(n, MONDAY, Some(repeat(usize::try_from(n).unwrap())))).collect();
    Calendar { items, ..templates::blank_calendar() }
}

#[divan::bench(args = [20, 50])]
fn fill_52_weeks(bencher: Bencher<'_, '_>, posts: i64) {
    let (calendar, parts) = (year(posts), parts());
    bencher.bench_local(|| fill(&setting(black_box(&calendar), &parts), MONDAY, &[]));
}

#[divan::bench(args = [20, 50])]
fn fill_52_weeks_again(bencher: Bencher<'_, '_>, posts: i64) {
    let (mut calendar, parts) = (year(posts), parts());
    let drafts = fill(&setting(&calendar, &parts), MONDAY, &[]);
    // Every fifth is one's own by now.
    let items = drafts.iter().zip(0..).map(|(draft, n)| {
        let item = Item { is_locked: n % 5 == 0, ..draft.item(Words::cut("")) };
        (ItemId::from_chance(n), Rc::new(item))
    });
    calendar.items = items.collect();
    let found = occurrences(&calendar, MONDAY..=MONDAY.plus(363).unwrap());
    bencher.bench_local(|| refill(&setting(black_box(&calendar), &parts), MONDAY, &found));
}

#[divan::bench]
fn a_year_of_200_series(bencher: Bencher<'_, '_>) {
    let calendar = series(200);
    bencher.bench_local(|| occurrences(black_box(&calendar), MONDAY..=MONDAY.plus(364).unwrap()).len());
}

#[divan::bench]
fn a_month_of_5000_items(bencher: Bencher<'_, '_>) {
    let calendar = many(5000);
    bencher.bench_local(|| occurrences(black_box(&calendar), MONDAY..=MONDAY.plus(41).unwrap()).len());
}

#[divan::bench]
fn the_meter_of_a_month_of_5000_items(bencher: Bencher<'_, '_>) {
    let (calendar, parts) = (many(5000), parts());
    let last = MONDAY.plus(30).unwrap();
    let found = occurrences(&calendar, MONDAY..=last);
    bencher.bench_local(|| meter(&setting(black_box(&calendar), &parts), &found, MONDAY, last));
}

#[divan::bench]
fn the_findings_of_a_month_of_5000_items(bencher: Bencher<'_, '_>) {
    let (calendar, parts) = (many(5000), parts());
    let last = MONDAY.plus(30).unwrap();
    let found = occurrences(&calendar, MONDAY..=last);
    bencher.bench_local(|| lint(&setting(black_box(&calendar), &parts), &found, MONDAY, last).len());
}

#[divan::bench]
fn a_word_found_in_5000_items(bencher: Bencher<'_, '_>) {
    let calendar = many(5000);
    let index = Index::new(&calendar);
    let filter = Filter { words: "营养师 绘本".to_owned(), ..Filter::default() };
    bencher.bench_local(|| filter.matches(black_box(&calendar), &index).len());
}

#[divan::bench]
fn saving_5000_items(bencher: Bencher<'_, '_>) {
    let calendar = many(5000);
    bencher.bench_local(|| sections::section(black_box(&calendar).clone()).saved());
}
