//! What a person asks of a plan's forecast, as a page shows it: which value reaches a goal, what moves a figure most.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::rc::Rc;

use plans::id;
use qunce::domain::calendar::day::Day;
use qunce::domain::funnel::figure::Kpi;
use qunce::domain::funnel::key::{CampaignField, ChannelField, Field, Key};
use qunce::domain::funnel::{ChannelId, Funnel, Scenario, ScenarioId};
use qunce::domain::quantity::Horizon;
use qunce::exchange::sections;
use qunce::i18n::Lang;
use qunce::simulation::expected::Expected;
use qunce::simulation::from_plan::reach::Quest;
use qunce::simulation::from_plan::sway::{Sway, sway as sway_of, turnable};
use qunce::simulation::from_plan::{Ground, nearest};
use qunce::simulation::goal::Search;
use qunce::simulation::results::Aim;
use qunce::templates::{TemplateCode, blank_funnel};
use qunce::views::funnel::{goal, scenarios, sway, when};

const SCANS: Key = Key::Channel(ChannelId::FIRST, ChannelField::Scans);

/// What the template of a benefit group says of its forecast, with one channel.
fn shop() -> (Rc<Ground>, Funnel) {
    let plan = TemplateCode::Benefit.plan(id("shop"), Lang::Zh);
    let mut funnel = (*sections::funnel(&plan)).clone();
    funnel.channels.entry(ChannelId::FIRST).or_default();
    (Rc::new(Ground::new(&plan, &sections::calendar(&plan), &sections::entry(&plan))), funnel)
}

fn quest(key: Key, aim: Aim, by: u32) -> Quest {
    let (ground, funnel) = shop();
    Quest { ground, funnel: Rc::new(funnel), case: None, key, kpi: Kpi::MembersEnd, aim, by: Horizon::literal(by) }
}

fn search(quest: &Quest) -> Search {
    let mut seeker = quest.clone().seeker().unwrap();
    std::iter::repeat_with(|| seeker.step()).find_map(|search| search).unwrap()
}

#[test]
fn what_is_found_holds_when_it_is_said() {
    let quest = quest(SCANS, Aim::AtLeast(440.0), 60);
    let Search::Found { value, figure } = search(&quest) else { panic!("more scans, more members") };
    assert!((440.0..440.01).contains(&figure), "{figure}");
    let said = quest.with(nearest(SCANS, value));
    assert_eq!(said.inputs.horizon_days, 60);
    assert_eq!(Expected::of(&said.inputs).kpis[Kpi::MembersEnd as usize], Some(figure));
    // As people say it, it is still enough.
    let round = goal::rounded(SCANS, value, quest.now().unwrap());
    let said = quest.with(nearest(SCANS, round));
    assert!(Expected::of(&said.inputs).kpis[Kpi::MembersEnd as usize].unwrap() >= 440.0);
}

#[test]
fn a_scenario_s_quest_says_it_there() {
    let (ground, mut funnel) = shop();
    funnel.scenarios.insert(ScenarioId::FIRST, Scenario::default());
    let quest =
        Quest { funnel: Rc::new(funnel), ground, case: Some(ScenarioId::FIRST), ..quest(SCANS, Aim::AtLeast(1.0), 60) };
    let saying = nearest(SCANS, 77.0);
    assert!((quest.with(saying).inputs.channels[0].scans_per_day - 77.0).abs() < 1e-9);
    assert_ne!(quest.with(None).inputs.channels[0].scans_per_day, 77.0);
}

#[test]
fn what_cannot_be_reached_is_told_with_the_best() {
    let found = search(&quest(Key::Plan(Field::QuestionnaireDone), Aim::AtLeast(100_000.0), 60));
    let Search::OutOfReach { best: Some((value, figure)) } = found else { panic!("{found:?}") };
    assert!((0.0..=1.0).contains(&value) && figure < 100_000.0);
}

#[test]
fn what_is_not_there_cannot_be_asked() {
    let gone = Key::Channel(ChannelId::new(9).unwrap(), ChannelField::Scans);
    assert!(quest(gone, Aim::AtLeast(1.0), 60).seeker().is_none());
    assert!(quest(Key::Plan(Field::DailyJoinCap), Aim::AtLeast(1.0), 60).seeker().is_none(), "it is off");
    let (ground, funnel) = shop();
    let derived = ground.derive(&funnel, None);
    let keys = goal::askable(&derived, &funnel, ground.platform());
    assert_eq!(keys[0], SCANS);
    assert!(!keys.contains(&Key::Plan(Field::DailyJoinCap)));
    let unique: std::collections::BTreeSet<Key> = keys.iter().copied().collect();
    assert_eq!(unique.len(), keys.len());
    assert!(turnable(&derived, &funnel, ground.platform()).iter().all(|key| keys.contains(key)));
}

#[test]
fn a_scenario_is_told_by_what_differs() {
    let (ground, funnel) = shop();
    let base = ground.derive(&funnel, None);
    let tell = |sayings: &[(Key, f64)]| {
        let mut scenario = Scenario::default();
        sayings.iter().for_each(|&(key, value)| scenario.overrides.say(nearest(key, value).unwrap()));
        scenarios::differs(&scenario, &funnel, &base, Lang::Zh)
    };
    assert_eq!(tell(&[]), "还与基准相同");
    let scans = base.inputs.channels[0].scans_per_day;
    assert!(tell(&[(SCANS, scans * 1.35)]).ends_with("每天扫码 +35%"));
    let two = [(Key::Plan(Field::QuestionnaireDone), 1.0), (Key::Campaigns(CampaignField::Reach), 0.5)];
    assert_eq!(tell(&two), "问卷完成率 → 100% 等 2 项");
}

#[test]
fn what_moves_nothing_is_left_out_and_the_widest_is_named() {
    let sway = |field, less, more| Sway { key: Key::Plan(field), figures: [less, more], steps: None };
    let sways = [
        sway(Field::Margin, Some(100.0), Some(100.0)),
        sway(Field::QuestionnaireDone, Some(90.0), Some(109.0)),
        sway(Field::ExitNew, Some(120.0), Some(85.0)),
        sway(Field::SpanBad, None, Some(100.0)),
        // What is lost in rounding is no swing.
        sway(Field::SpanOk, Some(100.0 - 1e-9), Some(100.2)),
    ];
    let chart = sway::tornado(&sways, Kpi::MembersEnd, 100.0, &blank_funnel(), Lang::Zh);
    let names: Vec<_> = chart.swings.iter().map(|swing| swing.name.as_str()).collect();
    assert_eq!(names, ["问卷完成率", "新人每天退群"]);
    let counted = Sway { steps: Some([1.0, 2.0]), ..sway(Field::GroupsMax, Some(100.0), Some(150.0)) };
    let few = sway::tornado(&[counted], Kpi::MembersEnd, 100.0, &blank_funnel(), Lang::Zh);
    assert_eq!(few.swings[0].name, "最多开几个群（1–2）");
    assert_eq!(sway::text(&chart, Lang::Zh), "影响最大的是新人每天退群：从 85 到 120。");
    assert_eq!(sway::left_out(&sways, &chart, Lang::Zh).as_deref(), Some("另有 3 个数，动 20% 也看不出差别。"));
    assert_eq!(sway::left_out(&sways[1..3], &chart, Lang::Zh), None);
    let none = sway::tornado(&sways[..1], Kpi::MembersEnd, 100.0, &blank_funnel(), Lang::Zh);
    assert_eq!(sway::left_out(&sways[..1], &none, Lang::Zh), None, "that nothing moves it is told elsewhere");
}

#[test]
fn a_small_count_moves_by_one_and_says_so() {
    let (ground, funnel) = shop();
    let derived = ground.derive(&funnel, None);
    let steps = |key| sway_of(&derived, key, Kpi::MembersEnd).unwrap().steps;
    assert_eq!(steps(Key::Plan(Field::GroupsMax)), Some([1.0, 2.0]), "one group at least");
    assert_eq!(steps(Key::Plan(Field::Capacity)), None, "a fifth of many is more than one");
    assert_eq!(steps(SCANS), None, "amounts are not counted");
}

#[test]
fn when_it_is_full_and_the_next_opens_is_told() {
    let (ground, mut funnel) = shop();
    let first = Day::literal(2026, 9, 1);
    let tell = |funnel: &Funnel| {
        let expected = Expected::of(&ground.derive(funnel, None).inputs);
        when::events(&expected, None, first, Lang::Zh)
    };
    let say = |funnel: &mut Funnel, field, value| funnel.overrides.say(nearest(Key::Plan(field), value).unwrap());
    say(&mut funnel, Field::GroupsMax, 1.0);
    let one = tell(&funnel);
    assert_eq!(one.last().map(|event| event.text.as_str()), Some("不会开第二个群"));
    say(&mut funnel, Field::Capacity, 20.0);
    say(&mut funnel, Field::GroupsMax, 3.0);
    let three = tell(&funnel);
    assert!(three[0].day.is_some(), "{three:?}");
    let codes: Vec<_> = three.iter().map(|event| event.code.as_str()).collect();
    assert_eq!(codes, ["full", "opens.2", "opens.3"]);
    assert!(three[1].day < three[2].day);
}
