//! What the forecast's page shows: the answer in words, the charts, the funnel beside the lines of sources.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::rc::Rc;

use qunce::domain::calendar::day::Day;
use qunce::domain::code::Code;
use qunce::domain::plan::{Plan, PlanId};
use qunce::exchange::sections;
use qunce::i18n::Lang;
use qunce::i18n::text::funnel::outcome::undefined;
use qunce::simulation::demand::most_of_a_week;
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use qunce::simulation::from_plan::Ground;
use qunce::simulation::inputs::{Campaign, Inputs};
use qunce::simulation::results::{Aim, Results};
use qunce::simulation::series::{Kpi, Series};
use qunce::templates::TemplateCode;
use qunce::views::chart::plot::{Shape, Stage, Tone};
use qunce::views::funnel::answer::{Ask, sentence};
use qunce::views::funnel::plots::{Course, Frame};
use qunce::views::funnel::stages;
use qunce::views::funnel::words::{Said, text};

const FIRST: Day = Day::literal(2026, 9, 1);

fn plan() -> Plan {
    TemplateCode::from_code("benefit").unwrap().plan(PlanId::new("forecast").unwrap(), Lang::Zh)
}

fn inputs() -> Inputs {
    let plan = plan();
    let ground = Rc::new(Ground::new(&plan, &sections::calendar(&plan), &sections::entry(&plan)));
    Inputs { runs: 200, ..ground.derive(&sections::funnel(&plan), None).inputs }
}

fn results(inputs: &Inputs) -> (Results, f64) {
    let engine = Engine::new(inputs.clone()).unwrap();
    let partial = engine.run_range(0..inputs.runs);
    let share = partial.told().share_met(Kpi::MembersPeak, Aim::AtLeast(300.0));
    (partial.results(&engine), share)
}

/// The answer in Chinese, without the marks around its figures.
fn answer(inputs: &Inputs, with_runs: bool) -> String {
    let expected = Expected::of(inputs);
    let found = with_runs.then(|| results(inputs));
    let runs = found.as_ref().map(|(results, share)| (results, *share));
    sentence(Ask { size: 300, first: FIRST, inputs, expected: &expected, runs }, Lang::Zh)
        .replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_answer_says_how_likely_and_when() {
    let usual = inputs();
    assert_eq!(answer(&usual, false), "先看估算：大约 10 月 11 日 到 300 人");
    assert!(
        answer(&usual, true).starts_with("90 天内到 300 人的把握是 >99%，多半在 10 月 "),
        "{}",
        answer(&usual, true)
    );
    let mut few = usual.clone();
    few.channels[0].scans_per_day = 1.0;
    assert!(answer(&few, false).starts_with("先看估算：90 天内到不了 300 人，最后大约 "), "{}", answer(&few, false));
    assert!(answer(&few, true).starts_with("90 天内到 300 人的把握是 <1%，最后多半有 "), "{}", answer(&few, true));
}

#[test]
fn nobody_and_everybody_are_said_so() {
    let mut none = inputs();
    none.channels.clear();
    assert_eq!(answer(&none, true), "没有人扫码，也没有邀请，所以没有人进群");
    // Members who are there can invite others.
    none.initial_members = 100;
    none.referral.invites_per_week = 1.0;
    assert!(answer(&none, false).starts_with("先看估算"), "{}", answer(&none, false));
    none.initial_members = 320;
    assert_eq!(answer(&none, true), "一开始就已经有 320 人");
}

#[test]
fn charts_hold_every_day_of_what_is_known() {
    let inputs = inputs();
    let (expected, (results, _)) = (Expected::of(&inputs), results(&inputs));
    let frame = Frame { lang: Lang::Zh, first: FIRST, inputs: &inputs, size: 300, stage: Stage::Full };
    let estimated = Course { name: String::new(), tone: 0, expected: &expected, results: None };
    let known = Course { results: Some(&results), ..estimated.clone() };
    let shapes = |course: &Course<'_>, stage| -> Vec<Shape> {
        Frame { stage, ..frame }.members(course, &[], &[]).series.into_iter().map(|series| series.shape).collect()
    };
    assert!(matches!(shapes(&estimated, Stage::Full)[..], [Shape::Expected(_)]));
    assert!(matches!(shapes(&known, Stage::Running)[..], [Shape::Bands(_), Shape::Expected(_)]));
    assert!(matches!(shapes(&known, Stage::Full)[..], [Shape::Fan(_)]));
    assert!(matches!(shapes(&known, Stage::Stale)[..], [Shape::Fan(_), Shape::Expected(_)]));
    for plot in [frame.layers(&known), frame.flow(&known), frame.talk(&known), frame.money(&known)] {
        assert_eq!(plot.n_days(), 90);
        assert!(plot.series.iter().all(|series| series.shape.n_days() == 90));
    }
    // Layers add up to the members.
    let stack = frame.layers(&estimated).stack();
    let members = expected.series(Series::Members);
    let gap = stack.last().unwrap().iter().zip(members).map(|(sum, members)| (sum - members).abs()).fold(0.0, f64::max);
    assert!(gap < 1e-6, "{gap}");
    // What has come in up to a day never falls.
    let mut with_money = inputs.clone();
    with_money.campaigns = vec![Campaign { day: 9, order_value: 100.0, cost: 50.0, ..Campaign::usual() }];
    let expected = Expected::of(&with_money);
    let plot = frame.money(&Course { expected: &expected, ..estimated.clone() });
    let Shape::Line(revenue) = &plot.series[0].shape else { panic!("revenue is a line") };
    assert!(revenue.is_sorted() && revenue[8] == 0.0 && revenue[9] > 0.0);
}

#[test]
fn scenarios_stand_in_one_chart_each_with_its_name_and_color() {
    let inputs = inputs();
    let (expected, (results, _)) = (Expected::of(&inputs), results(&inputs));
    let frame = Frame { lang: Lang::Zh, first: FIRST, inputs: &inputs, size: 300, stage: Stage::Full };
    let course = |name: &str, tone, results| Course { name: name.to_owned(), tone, expected: &expected, results };
    let base = course("基准", 0, Some(&results));
    let others = [course("多铺台卡", 1, Some(&results)), course("取消问卷", 2, None)];
    let plot = frame.members(&base, &others, &[]);
    let told: Vec<(&str, Tone)> = plot.series.iter().map(|series| (series.name.as_ref(), series.tone)).collect();
    let tones = [0, 1, 2].map(Tone::Scenario);
    assert_eq!(told, [("基准", tones[0]), ("多铺台卡", tones[1]), ("取消问卷", tones[2])]);
    let shapes: Vec<&Shape> = plot.series.iter().map(|series| &series.shape).collect();
    // What is not simulated yet is told as it is to be expected.
    assert!(matches!(shapes[..], [Shape::Fan(_), Shape::Outline(_), Shape::Expected(_)]));
    let keys: Vec<String> = plot.keys().into_iter().map(|key| key.text.into_owned()).collect();
    assert_eq!(keys, ["基准", "25%–75%", "5%–95%", "多铺台卡", "取消问卷"]);
    // By itself it is told by what is drawn of it.
    assert_eq!(frame.members(&base, &[], &[]).keys()[0].text, "中位数");
}

#[test]
fn members_that_were_counted_stand_over_the_ranges() {
    let inputs = inputs();
    let (expected, (results, _)) = (Expected::of(&inputs), results(&inputs));
    let frame = Frame { lang: Lang::Zh, first: FIRST, inputs: &inputs, size: 300, stage: Stage::Full };
    let known = Course { name: String::new(), tone: 0, expected: &expected, results: Some(&results) };
    let plot = |counted| frame.with_counted(frame.members(&known, &[], &[]), counted);
    assert_eq!(plot(None), frame.members(&known, &[], &[]));
    let found = plot(Some(Rc::from([f64::NAN, 40.0, f64::NAN])));
    assert!(
        matches!(&found.series[..], [fan, counted] if matches!(fan.shape, Shape::Fan(_)) && counted.name == "实测人数")
    );
    assert_eq!(
        (found.n_days(), found.series[1].shape.middle(1), found.series[1].shape.middle(0)),
        (90, Some(40.0), None)
    );
}

#[test]
fn a_limit_far_above_is_not_drawn() {
    let mut inputs = inputs();
    let expected = Expected::of(&inputs);
    let course = Course { name: String::new(), tone: 0, expected: &expected, results: None };
    let marks = |inputs: &Inputs| {
        let frame = Frame { lang: Lang::Zh, first: FIRST, inputs, size: 300, stage: Stage::Full };
        frame.members(&course, &[], &[]).marks.len()
    };
    assert_eq!(marks(&inputs), 2);
    inputs.groups_max = 10;
    assert_eq!(marks(&inputs), 1);
}

#[test]
fn the_funnel_holds_each_rate_against_what_its_source_speaks_of() {
    let mut inputs = inputs();
    inputs.campaigns = vec![Campaign { day: 60, participation: 0.2, ..Campaign::usual() }];
    let expected = Expected::of(&inputs);
    let found = stages::stages(&|series| expected.series(series).to_vec(), &inputs, Lang::Zh);
    let line = |n: usize| {
        let stage = &found[n];
        let met = stage.verdict.map(|verdict| verdict.is_met);
        (stage.row.name.as_str(), stage.row.rate.shown(), stage.row.line.as_str(), met)
    };
    assert_eq!(line(0), ("扫码", "20 次/天".to_owned(), "≥ 200 次/天", Some(Some(false))));
    assert_eq!(line(1), ("完成问卷", "60%".to_owned(), "≥ 60%", Some(Some(true))));
    assert_eq!(line(2).2, "未给出");
    // Of those whom the campaign reached, whoever joined before or left since.
    assert_eq!(line(5), ("参与活动", "20%".to_owned(), "≥ 15%", Some(Some(true))));
    assert_eq!(line(6), ("下单", "8%".to_owned(), "≥ 8%", Some(Some(true))));
    let without = Inputs { campaigns: Vec::new(), ..inputs };
    let expected = Expected::of(&without);
    let found = stages::stages(&|series| expected.series(series).to_vec(), &without, Lang::Zh);
    assert_eq!((found[5].row.rate.shown().as_str(), found[5].verdict.unwrap().is_met), ("—", None));
}

#[test]
fn what_is_not_defined_is_not_taken_for_what_a_source_leaves_open() {
    let inputs = inputs();
    let found = |lang| stages::lines(|_| None, 12.0, &inputs, FIRST, lang);
    assert_eq!((found(Lang::Zh)[0].value.as_str(), found(Lang::Zh)[0].verdict.is_met), ("算不出", None));
    assert_eq!(found(Lang::En)[0].value, "Not defined");
    assert_eq!(Lang::Zh.t(undefined(Kpi::FillDay)), "没有满");
}

#[test]
fn people_are_kept_for_the_most_members_of_a_week() {
    let members = [10.0, 12.0, 11.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0];
    assert_eq!(most_of_a_week(&members), [10.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0, 11.0]);
}

#[test]
fn a_chart_can_be_read_aloud() {
    let inputs = inputs();
    let (expected, (results, _)) = (Expected::of(&inputs), results(&inputs));
    let course = Course { name: String::new(), tone: 0, expected: &expected, results: Some(&results) };
    for &topic in qunce::views::funnel::plots::Topic::ALL {
        for (lang, end) in [(Lang::Zh, "。"), (Lang::En, ".")] {
            let said = text(&Said { topic, course: &course, inputs: &inputs, lang });
            assert!(said.ends_with(end) && said.contains(|c: char| c.is_ascii_digit()), "{said}");
        }
    }
}
