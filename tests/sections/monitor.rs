//! What was measured of a group.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qunce::domain::calendar::day::Day;
use qunce::domain::monitor::{Count, Daily, MAX_DAYS, Metric};
use qunce::domain::plan::Plan;
use qunce::domain::section::Section;
use qunce::editing::apply;
use qunce::editing::monitor::MonitorEdit;
use qunce::exchange::decode::open;
use qunce::exchange::merge::three_way;
use qunce::exchange::sections::issues;
use qunce::exchange::{encode, sections};
use qunce::templates;
use serde_json::json;

use crate::plans;
use crate::plans::{for_all, id, one, plan};

#[test]
fn what_an_edit_of_what_is_measured_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(plans::monitors::monitor_edit(), 1..6)), |(plan, edits)| {
        let edited = edits.into_iter().fold(Rc::new(plan), |plan, edit| apply(&plan, &sections::edit(edit)));
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&sections::monitor(&again), &sections::monitor(&edited));
        prop_assert_eq!(again.monitor.saved(), edited.monitor.saved());
        Ok(())
    });
}

#[test]
fn two_years_of_ten_metrics_are_saved_in_less_than_60_kb() {
    let first = Day::literal(2026, 9, 1);
    let counts = [450, 12, 9, 181, 1240, 830, 205, 96, 31];
    let day = |i: u32| {
        let of = |(metric, n): (&Metric, u32)| (*metric, Count::from(n + i % 97));
        let mut daily: Daily = Metric::USUAL.iter().zip(counts).map(of).collect();
        daily.insert(Metric::Sales, Count::from(1_299_900 + i * 100));
        (first.plus(i32::try_from(i).unwrap()).unwrap(), daily)
    };
    let edit = MonitorEdit::Take((0..730).map(day).collect());
    let edited = apply(&Rc::new(templates::blank(id("aaaa"))), &sections::edit(edit));
    let saved = edited.monitor.saved().unwrap();
    assert!(saved.len() < 60_000, "{} bytes", saved.len());
    assert_eq!(sections::monitor(&edited).days.all().len(), 730);
}

#[test]
fn only_so_many_days_are_kept_the_last_ones() {
    let first = Day::literal(2026, 9, 1);
    let daily = || Daily::from([(Metric::Members, Count::from(450))]);
    let n = i32::try_from(MAX_DAYS).unwrap() + 10;
    let edit = MonitorEdit::Take((0..n).map(|i| (first.plus(i).unwrap(), daily())).collect());
    let edited = apply(&Rc::new(templates::blank(id("aaaa"))), &sections::edit(edit));
    let days = sections::monitor(&edited).days.clone();
    assert_eq!((days.all().len(), days.all().keys().next().copied()), (MAX_DAYS, first.plus(10)));
    let before = sections::edit(MonitorEdit::Set(first, Metric::Members, Some(Count::from(1))));
    assert!(Rc::ptr_eq(&apply(&edited, &before), &edited), "what is older than all that is kept has no room");
}

#[test]
fn what_does_not_fit_in_what_is_measured_is_kept_beside_it() {
    let before = json!({
        "days": {
            "2026-02": { "members": [450, -1, "viele", 452], "mood": [1], "joins": vec![1; 29] },
            "2026-13": { "members": [1] },
        },
        "events": { "2026-02-30.rival": "", "2026-02-03.rival": 7 },
    });
    let plan = Plan { monitor: Section::from_saved(before.to_string()), ..templates::blank(id("aaaa")) };
    let places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    let expected = [
        "/monitor/days/2026-02/members/1",
        "/monitor/days/2026-02/members/2",
        "/monitor/days/2026-02/joins",
        "/monitor/events/2026-02-03.rival",
        "/monitor/days/2026-02/mood",
        "/monitor/days/2026-13",
        "/monitor/events/2026-02-30.rival",
    ];
    let sorted = |mut places: Vec<String>| {
        places.sort();
        places
    };
    assert_eq!(sorted(places), sorted(expected.map(str::to_owned).to_vec()));
    let edited = apply(&Rc::new(plan), &sections::edit(MonitorEdit::FillGaps(false)));
    let saved = &encode::plan_value(&edited)["monitor"];
    assert_eq!(saved["days"]["2026-02"], json!({ "members": [450, null, null, 452], "mood": [1] }));
    assert_eq!(saved["lost"]["/days/2026-02/members/2"], json!("viele"));
    assert_eq!(saved["events"], json!({ "2026-02-30.rival": "" }));
}

#[test]
fn days_that_two_tabs_counted_merge() {
    let of = |base: &Plan, edit: MonitorEdit| (*apply(&Rc::new(base.clone()), &sections::edit(edit))).clone();
    let base = templates::blank(id("aaaa"));
    let set = |day: Day, metric| MonitorEdit::Set(day, metric, Some(Count::from(5)));
    let (september, october) = (Day::literal(2026, 9, 16), Day::literal(2026, 10, 1));
    let merged = three_way(&base, &of(&base, set(september, Metric::Joins)), &of(&base, set(october, Metric::Exits)));
    let days = sections::monitor(&merged.unwrap()).days.clone();
    assert_eq!((days.get(september, Metric::Joins), days.get(october, Metric::Exits)), (Some(5), Some(5)));
}
