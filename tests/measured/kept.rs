//! Members that a plan keeps, and the readings that follow.

use std::rc::Rc;

use qunce::domain::code::Code as _;
use qunce::domain::members::roster::Sort;
use qunce::domain::monitor::kept::{Kept, KeptMember, MAX_KEPT, Span, masked};
use qunce::domain::monitor::{Count, Days, Metric, Monitor};
use qunce::domain::plan::PlanId;
use qunce::domain::quantity::Counted;
use qunce::domain::words::Words;
use qunce::exchange::decode::Opened;
use qunce::exchange::{decode, encode, sections};
use qunce::templates;
use qunce::views::measured::Group;
use qunce::views::measured::kept::{keep, listed};

use crate::support::{Line, MONDAY, group};

/// What is kept of a name: messages, those of the last day, days.
fn kept_of(kept: &Kept, name: &str) -> (u32, u32, u32) {
    let member = kept.members.iter().find(|member| member.name.as_str() == name).unwrap();
    (member.messages.get(), member.last_day.get(), member.days.get())
}

/// Lines of a talk over so many days, cut at an hour of the last one.
fn talk(days: std::ops::RangeInclusive<i32>, until_hour: u32) -> Group {
    let mut lines: Vec<Line> = Vec::new();
    for day in days.clone() {
        for hour in [9, 12, 20].into_iter().filter(|hour| day < *days.end() || *hour <= until_hour) {
            lines.push((day, hour, "甲", "1"));
            if day % 2 == 0 {
                lines.push((day, hour, "乙", "1"));
            }
        }
    }
    group(&lines)
}

#[test]
fn kept_members_and_the_readings_that_follow_count_no_day_twice() {
    // The first log ends at noon of the fifth day.
    let first = keep(None, &talk(0..=4, 12), false).unwrap();
    assert_eq!(kept_of(&first, "甲"), (14, 2, 5));
    assert_eq!(kept_of(&first, "乙"), (8, 2, 3));
    assert_eq!(first.until(), MONDAY.plus(4));
    // The same once more, and an older export of a part of it, change nothing.
    assert_eq!(keep(Some(&first), &talk(0..=4, 12), false).unwrap(), first);
    assert_eq!(keep(Some(&first), &talk(2..=4, 9), false).unwrap(), first);
    // A log that overlaps brings the rest of the fifth day and what came after: as if all had been read at once.
    let whole = keep(None, &talk(0..=8, 20), false).unwrap();
    assert_eq!(keep(Some(&first), &talk(3..=8, 20), false).unwrap(), whole);
    assert_eq!(keep(Some(&first), &talk(4..=8, 20), false).unwrap(), whole);
    // What lies between two readings is no day that was counted, until it is read.
    let gap = keep(Some(&keep(None, &talk(0..=2, 20), false).unwrap()), &talk(6..=8, 20), false).unwrap();
    assert_eq!(gap.spans.len(), 2);
    assert_eq!(keep(Some(&gap), &talk(1..=7, 20), false).unwrap(), whole);
    // And what is older goes before it.
    assert_eq!(keep(Some(&keep(None, &talk(4..=8, 20), false).unwrap()), &talk(0..=3, 20), false).unwrap(), whole);
}

#[test]
fn of_a_masked_name_one_character_is_left_however_often_it_is_masked() {
    for (name, left) in [("小林", "小**"), ("👩\u{200D}👧家", "👩\u{200D}👧**"), ("Ω", "Ω**"), ("", "**")]
    {
        assert_eq!(masked(name), left);
        // A plan can keep names that were masked already, and the page masks what it keeps.
        assert_eq!(masked(left).trim_start_matches('*'), left.trim_start_matches('*'), "{name}");
    }
}

#[test]
fn a_file_with_masked_names_has_no_whole_one_and_is_read_as_masked() {
    let group = group(&[(0, 9, "张三丰", "1"), (1, 9, "Anna", "1")]);
    let monitor = Monitor { kept: keep(None, &group, false).map(Rc::new), ..templates::blank_monitor() };
    let mut plan = templates::blank(PlanId::new("aaaa").unwrap());
    plan.monitor = sections::section(monitor);
    let file = encode::masked_plan_file(&plan, 0);
    assert!(!file.contains("三丰") && !file.contains("nna"), "{file}");
    let Opened::Plans { plans, .. } = decode::open(&file) else { panic!("no plan") };
    let reading = &plans[0];
    let kept = sections::monitor(&reading.plan).kept.clone().unwrap();
    assert!(kept.is_masked && reading.issues.is_empty());
    assert_eq!(kept.members.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["A**", "张**"]);
    assert!(encode::plan_file(&plan, 0).contains("三丰"));
}

#[test]
fn masked_members_are_kept_by_their_first_character_and_replaced() {
    let group = group(&[(0, 9, "张三", "1"), (0, 10, "张四", "1"), (1, 9, "😀李", "1"), (1, 10, "张四", "1")]);
    let masked = keep(None, &group, true).unwrap();
    let names: Vec<_> = masked.members.iter().map(|member| (member.name.as_str(), member.messages.get())).collect();
    assert_eq!(names, [("张**", 2), ("张**", 1), ("😀**", 1)]);
    assert_eq!(keep(Some(&masked), &group, true).unwrap(), masked);
    let plain = keep(Some(&masked), &group, false).unwrap();
    assert_eq!(plain, keep(None, &group, false).unwrap(), "who is masked can't be found again");
    assert_eq!(listed(&plain, Sort::Name, " 张 ").len(), 2);
    assert_eq!(listed(&plain, Sort::Silence, "")[0].name.as_str(), "张三");
}

#[test]
fn two_years_of_five_hundred_members_are_kept_in_less_than_300_kb() {
    let all = Metric::ALL.iter().take(10);
    let mut days = Days::default();
    for day in 0..731 {
        for (idx, metric) in all.clone().enumerate() {
            days.set(MONDAY.plus(day).unwrap(), *metric, Some(Count::from(u32::try_from(idx).unwrap() * 977 + 100)));
        }
    }
    let day = |n: u32| MONDAY.plus(i32::try_from(n % 700).unwrap());
    let members = (0..500).map(|n| KeptMember {
        // As long as a name of WeChat can be.
        name: Words::cut(&format!("一个很长的群昵称取满十六个字啊{n}")),
        messages: Counted::literal(9_000 + n),
        last_day: Counted::literal(n % 30),
        days: Counted::literal(500 + n % 200),
        first: day(n),
        last: day(n + 300),
        joined: day(n),
        left: day(n + 301),
    });
    let kept = Kept {
        spans: vec![Span { from: MONDAY, until: MONDAY.plus(730).unwrap() }],
        is_masked: false,
        members: members.collect(),
    };
    let monitor = Monitor { days, kept: Some(Rc::new(kept)), ..templates::blank_monitor() };
    let saved = sections::section(monitor.clone()).saved().unwrap();
    assert!(saved.len() < 300_000, "{} bytes", saved.len());
    // Links leave the table out, and files say that they have it.
    let mut plan = templates::blank(PlanId::new("kept-members").unwrap());
    assert!(!encode::carries_members(&plan));
    plan.monitor = sections::section(monitor);
    assert!(encode::carries_members(&plan));
    assert!(encode::plan_file(&plan, 0).contains("一个很长的群昵称"));
    let link = encode::plan_file_compact(&plan);
    assert!(!link.contains("一个很长的群昵称") && link.contains("\"days\""));
}

#[test]
fn what_did_not_fit_of_kept_members_stays_out_of_links_as_well() {
    let text = r#"{"format":"qunce.plan","version":1,"plan":{"id":"lost-members","monitor":{"kept":{"members":[
        {"name":"张三","messages":-1},{"messages":3,"nick":"李四"}]},"lost":{"/kept/members/7":{"name":"王五"}}}}}"#;
    let Opened::Plans { plans, .. } = decode::open(text) else { panic!("no plan") };
    let plan = plans[0].plan.clone();
    let monitor = (*sections::monitor(&plan)).clone();
    let mut edited = plan.clone();
    edited.monitor = sections::section(Monitor { fills_gaps: false, ..monitor });
    for plan in [plan, edited] {
        let link = encode::plan_file_compact(&plan);
        for name in ["张三", "李四", "王五"] {
            assert!(!link.contains(name), "{name}: {link}");
        }
    }
}

#[test]
fn more_members_than_are_kept_are_not_kept() {
    let names: Vec<String> = (0..=MAX_KEPT).map(|n| format!("成员{n}")).collect();
    let lines: Vec<Line> = names.iter().map(|name| (0, 9, name.as_str(), "1")).collect();
    assert_eq!(keep(None, &group(&lines[1..]), false).unwrap().members.len(), MAX_KEPT);
    assert_eq!(keep(None, &group(&lines), false), None);
}
