//! What a plan keeps of two years of a group of 500: counts of days, few of them bytes, no name and no word.

use std::fmt::Write as _;
use std::rc::Rc;

use qunce::domain::code::Code as _;
use qunce::domain::monitor::{AlarmKey, AlarmRule, Count, Event, Happening, Metric};
use qunce::domain::plan::PlanId;
use qunce::domain::words::Line;
use qunce::editing::apply;
use qunce::editing::monitor::MonitorEdit;
use qunce::exchange::{encode, link, sections};
use qunce::templates;
use qunce::views::measured::{Group, daily};

use super::read;

const PEOPLE: i64 = 500;
const DAYS: i64 = 730;
/// 2024-09-01 in Shanghai.
const FIRST: i64 = 1_725_120_000;

/// A ChatLab file of the group, with its roster.
fn log() -> String {
    let mut text = "{\"_type\":\"header\",\"chatlab\":{\"version\":\"0.0.2\"}}\n".to_owned();
    for who in 0..PEOPLE {
        let role = if who == 0 { "owner" } else { "member" };
        let id = format!("\"platformId\":\"wxid_{who}\",\"accountName\":\"名字甲{who}\"");
        writeln!(text, "{{\"_type\":\"member\",{id},\"roles\":[{{\"id\":\"{role}\"}}]}}").unwrap();
    }
    for day in 0..DAYS {
        for n in 0..40 + day % 7 {
            let (at, who) = (FIRST + day * 86_400 + n * 1_800, (day * 31 + n * n * 7) % PEOPLE);
            let said = format!("\"timestamp\":{at},\"type\":0,\"content\":\"海棠依旧{n}？\"");
            writeln!(text, "{{\"_type\":\"message\",\"sender\":\"wxid_{who}\",{said}}}").unwrap();
        }
        let at = FIRST + day * 86_400 + 80_000;
        let line = "你将\\\"名字甲9\\\"移出了群聊 海棠";
        writeln!(
            text,
            "{{\"_type\":\"message\",\"sender\":\"s\",\"timestamp\":{at},\"type\":80,\"content\":\"{line}\"}}"
        )
        .unwrap();
    }
    text
}

#[test]
fn two_years_of_500_members_are_kept_in_less_than_300_kb_without_a_name_or_a_word() {
    let (file, outcome) = read(log().as_bytes());
    assert_eq!((file.refused, outcome.roster), (0, Some(500)));
    let group = Group::new(Rc::new(outcome));
    let mut days = daily(&group);
    assert_eq!(days.len(), 730);
    // What a person can type besides: every other metric on every day, as large as they come.
    for (n, daily) in (0..).zip(days.values_mut()) {
        for metric in Metric::ALL {
            daily.entry(*metric).or_insert(Count::from(100_000 + n));
        }
    }
    let blank = templates::blank(PlanId::new("aaaa").unwrap());
    let dates: Vec<_> = days.keys().copied().collect();
    let mut plan = apply(&Rc::new(blank), &sections::edit(MonitorEdit::Take(days)));
    for on in dates.iter().step_by(7) {
        let event = MonitorEdit::SetEvent(Event { on: *on, what: Happening::ALL[0] }, Some(Line::default()));
        plan = apply(&plan, &sections::edit(event));
        let alarm = AlarmKey { since: *on, rule: AlarmRule::ALL[0] };
        plan = apply(&plan, &sections::edit(MonitorEdit::Acknowledge(alarm, Some(Line::default()))));
    }
    let kept = [encode::stored(&plan, 0, 1), encode::plan_file(&plan, 0), encode::backup_file([&*plan], 0)];
    assert!(kept[0].len() < 300_000, "{} bytes", kept[0].len());
    assert!(kept[0].contains("2026-08") && kept[0].contains(Metric::AmongMembers.code()), "it is all there");
    let carried = link::open(&link::payload(&plan)).unwrap();
    for text in kept.iter().chain([&format!("{carried:?}")]) {
        for part in ["海棠", "名字甲", "wxid_"] {
            assert!(!text.contains(part), "{part}");
        }
    }
}
