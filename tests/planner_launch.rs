//! The launch planner: every worked example of the planner notes, and the rules of its days, tasks and calendar items.
//!
//! The numbers are the notes', worked out by hand; none is read from the constants under test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::rc::Rc;

use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::anchor::Anchors;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Item, When};
use qunce::domain::code::Code;
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::launch::coverage::{Filled, Frame, Ground, Part};
use qunce::domain::launch::gate::{Gate, Next, Reading, Verdict, gates, n_passed, next, stop, valid_a_day};
use qunce::domain::launch::material::Material;
use qunce::domain::launch::placed::{Entry, Standing};
use qunce::domain::launch::schedule::spans;
use qunce::domain::launch::task::{Task, TaskKey, left_out, tasks};
use qunce::domain::launch::{FromOpening, Launch, LaunchStage, Mark, OwnTask, OwnTaskId};
use qunce::domain::plan::PlanId;
use qunce::domain::platform::Platform;
use qunce::domain::quantity::{Rank, StageDays};
use qunce::domain::words::Words;
use qunce::editing::apply;
use qunce::editing::calendar::ItemsChange;
use qunce::editing::launch::{Wanted, off_calendar, onto_calendar};
use qunce::editing::risk::RiskEdit;
use qunce::exchange::ics::{Source, calendar_file};
use qunce::exchange::sections;
use qunce::i18n::Lang;
use qunce::templates;
use qunce::views::launch::gantt::gantt;
use qunce::views::launch::number::{read, shown};
use qunce::views::launch::{LaunchView, OnCalendar, days_late, passed_share};
use qunce::views::team;
use serde_json::Value;

const STAGES: [&str; 7] = ["prepare", "attract", "screen", "operate", "convert", "fission", "review"];

fn stage(code: &str) -> LaunchStage {
    LaunchStage::from_code(code).unwrap()
}

/// The gates with these figures, written as in the notes; `None` is not measured.
fn measured(values: [Option<&str>; 7]) -> [Gate; 7] {
    let mut launch = Launch::default();
    for (code, value) in STAGES.into_iter().zip(values) {
        if let Some(value) = value {
            launch.readings.set(Reading::new(stage(code), Decimal::parse(value).unwrap()).unwrap());
        }
    }
    gates(&launch, &checklist(&launch))
}

fn checklist(launch: &Launch) -> Vec<Task> {
    tasks(launch, Platform::WechatGroup)
}

/// The worked examples: figures, how many gates are passed, and the stage at which the plan stops.
#[test]
fn a_plan_stops_at_the_first_gate_that_is_not_passed() {
    type Case = ([Option<&'static str>; 7], u32, Option<&'static str>);
    let cases: [Case; 6] = [
        ([Some("1"), Some("180"), None, None, None, None, None], 1, Some("attract")),
        ([Some("1"), Some("200"), Some("0.6"), Some("30"), Some("0.15"), Some("3"), Some("0.4")], 7, None),
        ([Some("1"), Some("250"), Some("0.55"), None, None, None, None], 2, Some("screen")),
        // Six of seven: a later gate may be passed before an earlier one.
        ([Some("1"), Some("200"), Some("0.6"), Some("30"), Some("0.149"), Some("3"), Some("0.4")], 6, Some("convert")),
        ([Some("0.999999"), Some("200"), None, None, None, None, None], 1, Some("prepare")),
        ([Some("1"), None, Some("0.6"), Some("29"), None, None, None], 2, Some("attract")),
    ];
    for (values, passed, stops_at) in cases {
        let gates = measured(values);
        assert_eq!(n_passed(&gates), passed, "{values:?}");
        assert_eq!(stop(&gates).map(|gate| gate.stage.code()), stops_at, "{values:?}");
    }
}

#[test]
fn six_of_seven_are_85_point_7_percent() {
    assert_eq!(passed_share(6), "85.7%");
    assert_eq!(passed_share(7), "100%");
    assert_eq!(passed_share(0), "0%");
}

#[test]
fn a_gate_says_by_how_much_it_is_missed() {
    let gates = measured([Some("1"), Some("180"), Some("0.55"), None, Some("-0.2"), Some("2.5"), Some("0.4")]);
    let verdict = |code: &str| gates.iter().find(|gate| gate.stage == stage(code)).unwrap().verdict;
    let short = |text: &str| Verdict::Short(Decimal::parse(text).unwrap());
    for (code, expected) in [
        ("prepare", Verdict::Passed),
        ("attract", short("20")),
        ("screen", short("0.05")),
        ("operate", Verdict::Unmeasured),
        ("convert", short("0.35")),
        ("fission", short("0.5")),
        ("review", Verdict::Passed),
    ] {
        assert_eq!(verdict(code), expected, "{code}");
    }
}

#[test]
fn a_low_rate_of_many_scans_is_shown_with_its_count() {
    let found = |scans, valid| valid_a_day(&measured([Some("1"), scans, valid, None, None, None, None]));
    let decimal = |text: &str| Decimal::parse(text).unwrap();
    assert_eq!(found(Some("250"), Some("0.55")), Some((decimal("137.5"), decimal("120"))));
    assert_eq!(found(Some("200"), Some("0.6")), Some((decimal("120"), decimal("120"))));
    assert_eq!(found(Some("180"), None), None);
    assert_eq!(found(Some("1000000"), Some("1")), Some((decimal("1000000"), decimal("120"))));
}

#[test]
fn figures_outside_a_gates_range_are_refused() {
    for (code, good, bad) in [
        ("prepare", "1", "1.01"),
        ("attract", "1000000", "-1"),
        ("screen", "0", "60"),
        ("operate", "0", "1000001"),
        ("convert", "-1", "-1.1"),
        ("fission", "0.3", "1000.5"),
        ("review", "0.999", "1.000001"),
    ] {
        let reading = |text: &str| Reading::new(stage(code), Decimal::parse(text).unwrap());
        assert!(reading(good).is_ok(), "{code} {good}");
        assert!(reading(bad).is_err(), "{code} {bad}");
    }
}

// ---- Days ------------------------------------------------------------------------------------------------------

#[test]
fn stages_are_counted_back_from_the_opening_and_on_from_it() {
    let days = |launch: &Launch| spans(launch).map(|span| (span.first, span.last, span.is_ours));
    let ours = days(&Launch::default());
    assert_eq!(
        ours,
        [
            (-21, -15, true),
            (-14, -8, true),
            (-7, -1, true),
            (0, 6, true),
            (7, 36, true),
            (37, 43, true),
            (44, 73, true)
        ]
    );
    let mut launch = Launch::default();
    launch.days.insert(stage("screen"), StageDays::literal(3));
    launch.days.insert(stage("operate"), StageDays::literal(1));
    assert_eq!(days(&launch)[..5], [(-17, -11, true), (-10, -4, true), (-3, -1, false), (0, 0, false), (1, 30, true)]);
    let opening = Day::new(2026, 9, 1).unwrap();
    let dates = spans(&launch)[2].dates(Some(opening)).unwrap();
    assert_eq!((dates.0.iso().as_str(), dates.1.iso().as_str()), ("2026-08-29", "2026-08-31"));
    assert_eq!(spans(&launch)[2].dates(None), None);
    assert_eq!(spans(&launch)[6].dates(Some(Day::LAST)), None, "beyond the known years");
}

// ---- The checklist ---------------------------------------------------------------------------------------------

#[test]
fn every_task_cites_the_facts_that_ask_for_it() {
    let facts: Value = serde_json::from_str(include_str!("../assets/facts.json")).unwrap();
    let known: BTreeSet<&str> =
        facts["facts"].as_array().unwrap().iter().map(|fact| fact["id"].as_str().unwrap()).collect();
    let mut used: BTreeSet<&str> = LaunchStage::ALL.iter().map(|stage| stage.fact()).collect();
    for &material in Material::ALL {
        for &platform in Platform::ALL {
            let facts = material.facts(platform);
            assert!(!facts.is_empty(), "{material:?}");
            used.extend(facts);
        }
    }
    used.extend(Frame::ALL.iter().map(|frame| frame.fact()));
    used.insert(qunce::playbook::claims::LAUNCH_STAGES_FACT);
    assert!(used.is_subset(&known), "{:?}", used.difference(&known));
    // The notes' list of what the launch must draw on.
    let needed = [
        "S0-0-eight-dimensions",
        "S1-0-core-elements",
        "S1-2-seven-stages",
        "S1-2-stage-1-prepare",
        "S1-2-stage-2-attract",
        "S1-2-stage-3-screen",
        "S1-2-stage-4-operate",
        "S1-2-stage-5-convert",
        "S1-2-stage-6-fission",
        "S1-2-stage-7-review",
        "S1-2-anti-ban",
        "S1-2-wecom-archive",
        "S1-4-material-library",
        "S1-5-sop-three",
        "S2-0-operating-pillars",
        "S2-3-welcome",
        "S3-0-basic-steps",
        "S3-1-naming-keywords",
        "S3-1-rules-announce",
        "S3-2-create-wechat",
        "S3-2-create-qq",
        "S3-2-create-dingtalk",
        "S4-0-four-drives",
    ];
    for fact in needed {
        assert!(used.contains(fact), "{fact} is not used");
    }
}

fn codes(tasks: &[Task], stage: LaunchStage) -> Vec<String> {
    tasks.iter().filter(|task| task.stage == stage).map(|task| task.key.code()).collect()
}

#[test]
fn the_archive_is_left_out_until_somebody_puts_it_in_and_only_wecom_has_it() {
    let archive = TaskKey::Material(Material::Archive);
    let has = |launch: &Launch, platform| tasks(launch, platform).iter().any(|task| task.key == archive);
    let mut launch = Launch::default();
    for &platform in Platform::ALL {
        assert!(!has(&launch, platform), "off by default: {platform:?}");
    }
    let could = |platform| left_out(&Launch::default(), platform).collect::<Vec<_>>();
    assert_eq!(could(Platform::WecomCustomer), [Material::Archive]);
    assert_eq!(could(Platform::WechatGroup), []);
    launch.marks.insert(Material::Archive, Mark { is_used: Some(true), ..Mark::default() });
    assert!(has(&launch, Platform::WecomCustomer) && has(&launch, Platform::WecomInternal));
    assert!(!has(&launch, Platform::WechatGroup), "personal groups keep no chats");
}

#[test]
fn how_a_group_is_opened_is_told_by_platform() {
    let fact = |platform| Material::Create.facts(platform);
    assert_eq!(fact(Platform::WechatGroup), ["S3-2-create-wechat"]);
    assert_eq!(fact(Platform::Qq), ["S3-2-create-qq"]);
    assert_eq!(fact(Platform::DingTalk), ["S3-2-create-dingtalk"]);
    assert_eq!(fact(Platform::WecomCustomer), ["S3-0-basic-steps"]);
}

fn own(number: u8, stage: LaunchStage, rank: u32) -> (OwnTaskId, OwnTask) {
    let text = Words::cut(&format!("任务 {number}"));
    let rank = Rank::literal(rank);
    let own = OwnTask { stage, text, is_done: false, owner: Default::default(), due: None, rank };
    (OwnTaskId::new(number).unwrap(), own)
}

#[test]
fn own_tasks_follow_the_facts_in_their_order() {
    let attract = stage("attract");
    let own = [own(1, attract, 5), own(2, attract, 3), own(3, stage("review"), 0), own(4, attract, 5)].into();
    let launch = Launch { own, ..Launch::default() };
    let list = checklist(&launch);
    assert_eq!(codes(&list, attract), ["account", "moments", "offline", "join_limit", "own-2", "own-1", "own-4"]);
    assert_eq!(codes(&list, stage("review")), ["states", "own-3"]);
    let due = |code: &str| list.iter().find(|task| task.key.code() == code).map(|task| task.due).unwrap();
    assert_eq!(
        [due("account"), due("own-1"), due("states"), due("rules"), due("morning"), due("questionnaire")],
        [-14, -8, 73, -15, 0, -7]
    );
}

#[test]
fn a_day_that_was_said_stays_when_its_stage_moves() {
    let mut launch = Launch::default();
    launch.marks.insert(Material::Poster, Mark { due: FromOpening::new(-30).ok(), ..Mark::default() });
    launch.days.insert(stage("attract"), StageDays::literal(14));
    let list = checklist(&launch);
    let task = |material| list.iter().find(|task| task.key == TaskKey::Material(material)).unwrap();
    assert_eq!((task(Material::Poster).due, task(Material::Poster).has_own_due), (-30, true));
    assert_eq!((task(Material::Rules).due, task(Material::Rules).has_own_due), (-22, false));
    assert!(FromOpening::new(1000).is_err() && FromOpening::new(-1000).is_err());
}

#[test]
fn ticks_give_the_share_of_the_materials_until_it_is_said() {
    let mut launch = Launch::default();
    let n = codes(&checklist(&launch), stage("prepare")).len();
    assert_eq!(n, 13);
    let prepare = |launch: &Launch| gates(launch, &checklist(launch))[0];
    assert_eq!(prepare(&launch).value, Some(Decimal::whole(0)));
    launch.marks.insert(Material::Rules, Mark { is_done: true, ..Mark::default() });
    assert_eq!(prepare(&launch).value, Some(Decimal::literal(76_923)));
    for &material in Material::ALL {
        launch.marks.insert(material, Mark { is_done: true, ..Mark::default() });
    }
    assert_eq!(prepare(&launch).verdict, Verdict::Passed);
    assert!(prepare(&launch).is_from_ticks);
    launch.own = [own(1, stage("prepare"), 0)].into();
    assert!(matches!(prepare(&launch).verdict, Verdict::Short(_)), "one more task, not ticked");
    launch.readings.set(Reading::new(stage("prepare"), Decimal::whole(1)).unwrap());
    assert_eq!(prepare(&launch).verdict, Verdict::Passed);
    assert!(!prepare(&launch).is_from_ticks);
    // Nothing to prepare is nothing measured.
    let mut none = Launch::default();
    for &material in Material::ALL {
        none.marks.insert(material, Mark { is_used: Some(false), ..Mark::default() });
    }
    assert_eq!(prepare(&none).verdict, Verdict::Unmeasured);
}

#[test]
fn what_is_next_is_the_first_task_and_then_the_figure() {
    let mut launch = Launch::default();
    let next = |launch: &Launch| next(&gates(launch, &checklist(launch)), &checklist(launch));
    assert_eq!(next(&launch), Next::Do(TaskKey::Material(Material::GroupType)), "the first of the list");
    launch.marks.insert(Material::Poster, Mark { due: FromOpening::new(-40).ok(), ..Mark::default() });
    assert_eq!(next(&launch), Next::Do(TaskKey::Material(Material::Poster)), "due first");
    launch.readings.set(Reading::new(stage("prepare"), Decimal::whole(1)).unwrap());
    assert_eq!(next(&launch), Next::Do(TaskKey::Material(Material::Account)));
    for &material in Material::ALL {
        launch.marks.insert(material, Mark { is_done: true, ..Mark::default() });
    }
    assert_eq!(next(&launch), Next::Measure(stage("attract")));
    launch.readings.set(Reading::new(stage("attract"), Decimal::whole(180)).unwrap());
    assert_eq!(next(&launch), Next::Raise(stage("attract"), Decimal::whole(20)));
    for code in STAGES {
        launch.readings.set(Reading::new(stage(code), stage(code).bar()).unwrap());
    }
    assert_eq!(next(&launch), Next::Nothing);
}

// ---- On the calendar -------------------------------------------------------------------------------------------

#[test]
fn every_entry_has_an_id_of_its_own() {
    let all: Vec<Entry> = Entry::all().collect();
    assert_eq!(all.len(), Material::ALL.len() + 99 + 7);
    let ids: BTreeSet<_> = all.iter().map(|entry| entry.item_id()).collect();
    assert_eq!(ids.len(), all.len());
    // Ids are in files: they stay for ever.
    let id = |entry: Entry| entry.item_id().text();
    assert_eq!(id(Entry::Task(TaskKey::Material(Material::Rules))), RULES_ID);
    assert_eq!(id(Entry::Gate(stage("attract"))), GATE_ID);
}

const RULES_ID: &str = "jngj9ntn";
const GATE_ID: &str = "jngjiavq";

#[test]
fn items_are_in_step_behind_or_moved_by_hand() {
    let entry = Entry::Task(TaskKey::Material(Material::Rules));
    let with = |when: Option<At>| {
        let when = when.map(|at| When { at, start: MinuteOfDay::at(10, 0) });
        let mut calendar: Calendar = templates::blank_calendar();
        calendar.items.insert(entry.item_id(), Rc::new(Item { when, ..templates::blank_item() }));
        calendar
    };
    let standing = |calendar: &Calendar| entry.standing(calendar, -15);
    assert_eq!(standing(&templates::blank_calendar()), Standing::Absent);
    assert_eq!(standing(&with(Some(At::Opening(-15)))), Standing::InStep);
    assert_eq!(standing(&with(Some(At::Opening(-3)))), Standing::Behind);
    assert_eq!(standing(&with(Some(At::Day(Day::FIRST)))), Standing::ByHand);
    assert_eq!(standing(&with(None)), Standing::ByHand);
}

fn wanted(launch: &Launch) -> Vec<Wanted> {
    let view = LaunchView::of(launch, Platform::WechatGroup);
    let item = |due: i32| Item {
        when: Some(When { at: At::Opening(i16::try_from(due).unwrap()), start: MinuteOfDay::at(10, 0) }),
        ..templates::blank_item()
    };
    view.entries().map(|(entry, due)| (entry, due, item(due))).collect()
}

fn changed(calendar: &Calendar, change: &ItemsChange) -> Calendar {
    let mut items = calendar.items.clone();
    change.remove.iter().for_each(|id| drop(items.remove(id)));
    items.extend(change.put.iter().cloned());
    Calendar { items, ..calendar.clone() }
}

#[test]
fn a_launch_is_put_onto_the_calendar_once_and_follows_the_opening() {
    let mut launch = Launch::default();
    launch.marks.insert(Material::Rules, Mark { is_done: true, ..Mark::default() });
    let all = wanted(&launch);
    assert_eq!(all.len(), 28 + 7, "29 tasks, one of them done, and seven gates");
    let blank = Calendar { opens_on: Day::new(2026, 9, 22), ..templates::blank_calendar() };
    let once = changed(&blank, &onto_calendar(&blank, &all));
    assert_eq!(once.items.len(), 35);
    assert!(onto_calendar(&once, &all).is_empty(), "not twice");
    let day = |calendar: &Calendar, entry: Entry| {
        let id = entry.item_id();
        Anchors::new(calendar).day(id, &calendar.items[&id]).unwrap().iso()
    };
    let check = Entry::Gate(stage("screen"));
    assert_eq!(day(&once, check), "2026-09-21");
    let later = Calendar { opens_on: Day::new(2026, 10, 22), ..once.clone() };
    assert_eq!(day(&later, check), "2026-10-21", "a later opening moves it");
    // It leaves with the calendar's file: an event each, on its day.
    let plan = PlanId::new("under-test").unwrap();
    let file = calendar_file(Source { plan: &plan, title: "开群", calendar: &later }, Lang::Zh, 0);
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 35);
    let event = file.split("BEGIN:VEVENT").find(|event| event.contains(&check.item_id().text())).unwrap();
    assert!(event.contains("DTSTART;TZID=Asia/Shanghai:20261021T100000"), "{event}");
    // Longer stages: what is counted from the opening follows, what somebody moved by hand stays.
    launch.days.insert(stage("screen"), StageDays::literal(10));
    let moved = Entry::Task(TaskKey::Material(Material::Poster)).item_id();
    let mut by_hand = once.clone();
    let at = When { at: At::Day(Day::FIRST), start: MinuteOfDay::at(10, 0) };
    by_hand.items.insert(moved, Rc::new(Item { when: Some(at), ..templates::blank_item() }));
    let change = onto_calendar(&by_hand, &wanted(&launch));
    let again = changed(&by_hand, &change);
    assert_eq!(again.items.len(), 35);
    assert_eq!(again.items[&moved].when, Some(at));
    assert_eq!(day(&again, Entry::Gate(stage("prepare"))), "2026-09-04");
    let off = off_calendar(&again);
    assert_eq!((off.remove.len(), changed(&again, &off).items.len()), (35, 0));
}

#[test]
fn the_list_says_how_the_calendar_stands_to_it() {
    let launch = Launch::default();
    let view = LaunchView::of(&launch, Platform::WechatGroup);
    let blank = templates::blank_calendar();
    assert_eq!(view.on_calendar(&blank), OnCalendar { n_there: 0, n_absent: 36, n_behind: 0 });
    let there = changed(&blank, &onto_calendar(&blank, &wanted(&launch)));
    assert_eq!(view.on_calendar(&there), OnCalendar { n_there: 36, n_absent: 0, n_behind: 0 });
    let mut longer = launch.clone();
    longer.days.insert(stage("prepare"), StageDays::literal(9));
    let longer = LaunchView::of(&longer, Platform::WechatGroup);
    assert_eq!(longer.on_calendar(&there), OnCalendar { n_there: 36, n_absent: 0, n_behind: 0 }, "it ends as before");
    let mut later = launch;
    later.days.insert(stage("operate"), StageDays::literal(9));
    let later = LaunchView::of(&later, Platform::WechatGroup);
    assert_eq!(later.on_calendar(&there).n_behind, 10, "what comes after the stage of operating, and its gate");
}

#[test]
fn the_picture_has_its_bars_and_marks_in_place() {
    let view = LaunchView::of(&Launch::default(), Platform::WechatGroup);
    let opening = Day::new(2026, 9, 22).unwrap();
    let drawn = gantt(&view.spans, &view.gates, Some(opening), opening.plus(-21).unwrap());
    let whole = 95.0;
    let near = |found: f64, days: f64| (found - days / whole).abs() < 1e-9;
    assert_eq!(drawn.rows.len(), 7);
    assert!(near(drawn.rows[0].from, 0.0) && near(drawn.rows[0].to, 7.0), "{:?}", drawn.rows[0]);
    assert!(near(drawn.rows[3].from, 21.0) && near(drawn.rows[3].to, 28.0));
    assert_eq!(drawn.rows[3].goes_on_to, Some(1.0), "running the group never ends");
    assert!(drawn.rows.iter().filter(|row| row.goes_on_to.is_some()).count() == 1);
    assert!(near(drawn.opening, 21.0) && near(drawn.today.unwrap(), 0.5));
    assert_eq!(drawn.ticks.iter().map(|tick| tick.days).collect::<Vec<_>>(), [-14, 0, 14, 28, 42, 56, 70]);
    let outside = gantt(&view.spans, &view.gates, Some(opening), opening.plus(74).unwrap());
    assert_eq!(outside.today, None);
    assert_eq!(gantt(&view.spans, &view.gates, None, opening).today, None);
}

#[test]
fn open_tasks_are_late_after_their_day() {
    let opening = Day::new(2026, 9, 22);
    let list = checklist(&Launch::default());
    let rules = list.iter().find(|task| task.key == TaskKey::Material(Material::Rules)).unwrap();
    let late = |today: &str| days_late(rules, opening, Day::parse(today).unwrap());
    assert_eq!((late("2026-09-07"), late("2026-09-08"), late("2026-09-10")), (0, 1, 3));
    assert_eq!(days_late(&Task { is_done: true, ..rules.clone() }, opening, Day::LAST), 0);
    assert_eq!(days_late(rules, None, Day::LAST), 0);
}

// ---- Frames ----------------------------------------------------------------------------------------------------

#[test]
fn frames_have_as_many_parts_as_their_sources_say() {
    for (frame, n) in [
        (Frame::Factors, 4),
        (Frame::Dimensions, 8),
        (Frame::Elements, 5),
        (Frame::Pillars, 6),
        (Frame::Depth, 3),
        (Frame::Drives, 4),
    ] {
        assert_eq!(frame.parts().len(), n, "{frame:?}");
        let once: BTreeSet<_> = frame.parts().iter().collect();
        assert_eq!(once.len(), n, "{frame:?} names a part twice");
    }
}

#[test]
fn a_frame_sees_what_the_plan_holds() {
    let mut plan = templates::blank(PlanId::new("under-test").unwrap());
    let (calendar, funnel) = (templates::blank_calendar(), templates::blank_funnel());
    let filled = |plan: &_, part: Part| {
        let team = team::of(plan);
        part.filled(&Ground { plan, team: &team, calendar: &calendar, funnel: &funnel })
    };
    assert_eq!(filled(&plan, Part::Positioning), Filled { n: 0, of: 3 });
    plan.positioning.why = Words::cut("因为");
    plan.positioning.whom = Words::cut("家长");
    assert_eq!(filled(&plan, Part::Positioning), Filled { n: 2, of: 3 });
    plan.positioning.value = Words::cut("答疑");
    assert!(filled(&plan, Part::Positioning).is_whole());
    assert!(filled(&plan, Part::Team).is_empty());
    assert_eq!(filled(&plan, Part::Content), Filled { n: 0, of: 20 });
    assert_eq!(filled(&plan, Part::Data), Filled { n: 0, of: 1 });
    assert!(filled(&plan, Part::Rules).is_empty());
    plan = apply(&Rc::new(plan), &sections::edit(RiskEdit::SetBots(true))).as_ref().clone();
    assert!(filled(&plan, Part::Rules).is_whole(), "its page says something");
}

// ---- Figures as they are typed ---------------------------------------------------------------------------------

#[test]
fn figures_of_gates_are_read_as_people_type_them() {
    let read_as = |code: &str, text: &str| read(stage(code), text).ok().map(|reading| reading.value().to_string());
    for (code, text, expected) in [
        ("screen", "55", Some("0.55")),
        ("screen", "55%", Some("0.55")),
        ("screen", "0.55", Some("0.55")),
        ("screen", "0.5%", Some("0.005")),
        ("screen", "５５％", Some("0.55")),
        ("screen", "101", None),
        ("convert", "-5", Some("-0.05")),
        ("convert", "-101", None),
        ("convert", "12.5", Some("0.125")),
        ("attract", "180次", Some("180")),
        ("attract", "2百", Some("200")),
        ("attract", "-1", None),
        ("attract", "0.5", Some("0.5")),
        ("fission", "2.5", Some("2.5")),
        ("review", "", None),
        ("review", "很多", None),
    ] {
        assert_eq!(read_as(code, text).as_deref(), expected, "{code}: {text:?}");
    }
    for (code, value, expected) in [
        ("screen", "0.55", "55%"),
        ("attract", "180", "180"),
        ("attract", "1234.5", "1,234.5"),
        ("convert", "-0.125", "-12.5%"),
    ] {
        assert_eq!(shown(stage(code), Decimal::parse(value).unwrap()), expected);
    }
}
