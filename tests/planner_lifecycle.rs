//! Lifecycle and crisis: every worked example of the planner notes.
//!
//! The numbers are the notes', worked out by hand; none is read from the constants under test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::rc::Rc;

use plans::{id, words};
use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Channel, Item, When};
use qunce::domain::code::Code;
use qunce::domain::copy::Checker;
use qunce::domain::copy::list::WordList;
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::funnel::key::Key;
use qunce::domain::funnel::said::{Said, Saying};
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::lifecycle::crisis::{Alert, Crisis, Incident, Urgency, level};
use qunce::domain::lifecycle::habit::Habit;
use qunce::domain::lifecycle::moving::{Standing, Step, put, standing};
use qunce::domain::lifecycle::paid::{Price, short};
use qunce::domain::lifecycle::split::{Portion, SplitBy, Suggested, parted, staff_citations, suggested};
use qunce::domain::lifecycle::stage::{LifeStage, Turning, Way, is_near_cap};
use qunce::domain::lifecycle::week::{declines, falls, growth_share, has_room_to_grow, negatives, shrinks};
use qunce::domain::lifecycle::{Activity, Growth, Lifecycle, Money, MovingText, Part, Response};
use qunce::domain::plan::Plan;
use qunce::domain::quantity::{AnswerHours, GroupSize, MembersNow};
use qunce::exchange::sections;
use qunce::i18n::Lang;
use qunce::i18n::text::lifecycle::labels as lifecycle_labels;
use qunce::i18n::text::lifecycle::wording::{
    crisis_draft, emergency_plan, is_moving_draft, moving, moving_draft, notices, part_names,
};
use qunce::simulation::expected::Expected;
use qunce::simulation::from_plan::Ground;
use qunce::templates::{blank, blank_calendar, blank_funnel, blank_item, blank_lifecycle};
use qunce::views::lifecycle::bars::bars;
use qunce::views::lifecycle::series::{self, Columns, Refused};
use qunce::views::lifecycle::{LifecycleView, Outlook};

#[test]
fn a_group_s_stage_goes_by_its_size_and_the_lower_end_belongs_to_the_row() {
    for (members, stage, near) in [
        (2, "startup", false),
        (80, "startup", false),
        (99, "startup", false),
        (100, "growth", false),
        (299, "growth", false),
        (300, "mature", false),
        (449, "mature", false),
        (450, "mature", true),
        (480, "mature", true),
        (500, "mature", true),
        (501, "mature", true),
    ] {
        assert_eq!(LifeStage::of_size(members).code(), stage, "{members}");
        assert_eq!(is_near_cap(members, 500), near, "{members}");
    }
    assert!(!is_near_cap(480, 2000), "far from the limit of an internal group");
    let turning = |is_near_cap, declines| Turning { is_near_cap, declines }.has_begun();
    assert_eq!([turning(false, false), turning(true, false), turning(false, true)], [false, true, true]);
}

#[test]
fn three_falls_in_a_row_are_a_decline() {
    for (activity, n_falls, is_decline) in [
        (&[30, 28, 25, 21][..], 3, true),
        (&[30, 28, 29, 27], 1, false),
        (&[30, 28, 25], 2, false),
        (&[30, 28, 25, 21, 22], 0, false),
        (&[30, 30, 28, 25], 2, false),
        (&[40, 30, 28, 25, 21], 4, true),
        (&[], 0, false),
        (&[7], 0, false),
    ] {
        assert_eq!((falls(activity), declines(activity)), (n_falls, is_decline), "{activity:?}");
    }
}

#[test]
fn two_weeks_below_nothing_ask_for_a_look_at_the_channels() {
    for (growth, alarm) in [
        (&[-1, -2][..], true),
        (&[-1, 0], false),
        (&[5, -1], false),
        (&[-3, 4, -1, -1], true),
        (&[-1, -1, 3], false),
        (&[], false),
    ] {
        assert_eq!(shrinks(growth), alarm, "{growth:?}");
    }
}

#[test]
fn members_who_leave_are_an_orange_alert_and_a_crisis_of_loss() {
    let of = |incident: Incident| (incident.alert(), incident.crisis());
    assert_eq!(of(Incident::KeyMembersLeft), (Some(Alert::Orange), Crisis::Loss));
    assert_eq!(of(Incident::BadOpinion), (Some(Alert::Red), Crisis::Opinion));
    assert_eq!(of(Incident::LowActivity), (Some(Alert::Yellow), Crisis::Activity));
    assert_eq!(of(Incident::BanRisk), (None, Crisis::Safety));
    assert_eq!(level(&[Incident::KeyMembersLeft, Incident::BadOpinion, Incident::LowActivity]), Some(Alert::Red));
    assert_eq!(level(&[Incident::BanRisk]), None);
    let at_once: Vec<&str> =
        Crisis::ALL.iter().filter(|crisis| crisis.urgency() == Urgency::AtOnce).map(|crisis| crisis.code()).collect();
    assert_eq!(at_once, ["opinion"], "no source says how soon of the others");
}

#[test]
fn a_group_that_is_split_is_staffed_part_by_part() {
    let portion = |members, deputies, leads| Portion { members, owners: 1, deputies, leads };
    let equal = |members, n| parted(members, &vec![None; n]);
    assert_eq!(equal(500, 3), (vec![portion(167, 2, 0), portion(167, 2, 0), portion(166, 2, 0)], 0));
    assert_eq!(equal(500, 3).0.iter().map(|portion| portion.staff()).sum::<u32>(), 9);
    assert_eq!(equal(500, 5), (vec![portion(100, 0, 0); 5], 0));
    assert_eq!(equal(2, 3).0.iter().map(|portion| portion.staff()).collect::<Vec<_>>(), [1, 1, 0], "nobody to run");
    assert_eq!(parted(500, &[]), (vec![], 500));
    assert_eq!(parted(500, &[Some(300), Some(150)]), (vec![portion(300, 2, 0), portion(150, 1, 0)], 50));
    assert_eq!(parted(100, &[Some(80), Some(40)]).1, -20, "more than there are");
    assert_eq!(
        parted(500, &[None, Some(300), None]),
        (vec![portion(100, 0, 0), portion(300, 2, 0), portion(100, 0, 0)], 0)
    );
    assert_eq!(parted(100, &[Some(120), None]).1, -20, "nothing is left for the other");
}

#[test]
fn the_staff_of_parts_rests_on_the_bands_and_on_our_rule_between_them() {
    let cited = |sizes: &[u32]| -> Vec<String> {
        let portions: Vec<Portion> = sizes.iter().map(|members| Portion::of(*members)).collect();
        staff_citations(&portions).iter().map(|it| it.id()).collect()
    };
    assert_eq!(cited(&[100, 80, 100]), ["S0-2-admin-50-100"]);
    assert_eq!(cited(&[167, 250, 166]), ["S0-2-admin-200-300", "ours-gap-bands"]);
    assert_eq!(cited(&[450, 100, 450]), ["S0-2-admin-400-500", "S0-2-admin-50-100"]);
    assert!(cited(&[0]).is_empty(), "nobody to run");
}

#[test]
fn the_parts_suggested_are_small_or_the_fewest_that_have_room() {
    for (members, cap, fewest, small) in
        [(480, 500, 2, 5), (500, 500, 2, 5), (900, 500, 3, 9), (120, 500, 2, 2), (5000, 200, 20, 20), (2, 2, 2, 2)]
    {
        assert_eq!(suggested(members, cap), Suggested { fewest, small }, "{members} of {cap}");
    }
}

#[test]
fn a_paid_group_carries_itself_from_so_many_members_on() {
    let price = |price, cost, fixed| {
        Price { price: Decimal::whole(price), cost_a_member: Decimal::whole(cost), fixed: Decimal::whole(fixed) }
            .break_even()
    };
    assert_eq!(price(99, 19, 4000), Some(50));
    assert_eq!(price(99, 19, 4001), Some(51));
    assert_eq!(price(20, 20, 1), None);
    assert_eq!(price(20, 30, 0), Some(0));
    assert_eq!(price(1, 0, 1_000_000_000), Some(1_000_000_000));
    assert_eq!([short(50, 49.9), short(50, 50.0), short(50, 0.0), short(0, 0.0)], [Some(1), None, Some(50), None]);
}

#[test]
fn the_growth_of_a_week_is_a_part_of_those_before_it() {
    assert_eq!(growth_share(105, 5.0), Some(0.05));
    assert_eq!(growth_share(95, -5.0), Some(-0.05));
    assert_eq!(growth_share(5, 5.0), None);
    assert_eq!([negatives(&[1, -1, -2]), negatives(&[]), negatives(&[-1, 0])], [2, 0, 0]);
    let room = [(476, true), (477, false), (500, false), (0, true)];
    for (members, has_room) in room {
        assert_eq!(has_room_to_grow(members, 500), has_room, "5% more than {members}");
    }
}

// ---- Weekly figures as they are typed --------------------------------------------------------------------------

#[test]
fn weekly_figures_are_read_as_they_are_typed_or_pasted() {
    for (text, expected) in [
        ("30,28,25,21", Ok("30\n28\n25\n21")),
        ("30\n28\r\n25\n21\n", Ok("30\n28\n25\n21")),
        ("30 28.5，25、21；", Ok("30\n28.5\n25\n21")),
        ("1,200\n1,300", Ok("1200\n1300")),
        ("30, 28, 25", Ok("30\n28\n25")),
        ("３０\t+2人 28%", Ok("30\n2\n28")),
        ("", Ok("")),
        ("30 abc", Err(Refused::NoNumber("abc".to_owned()))),
        ("-1", Err(Refused::OutOfRange("-1".to_owned()))),
    ] {
        let read = series::read::<0, { Decimal::MAX }>(text).map(|read| series::written(&read));
        assert_eq!(read.as_deref(), expected.as_deref(), "{text:?}");
    }
    let many = "1\n".repeat(53);
    assert_eq!(series::read::<0, { Decimal::MAX }>(&many), Err(Refused::TooMany(53)));
    let growth = |text| series::read::<{ -100_000 * Decimal::ONE }, { 100_000 * Decimal::ONE }>(text);
    assert_eq!(growth("12\n-1\n−2").map(|read| series::floats(&read)), Ok(vec![12.0, -1.0, -2.0]));
}

#[test]
fn two_columns_of_a_spreadsheet_are_activity_and_growth() {
    type Both = Columns<Activity, Growth>;
    let read = |text: &str| -> Result<Both, Refused> { series::read_columns(text) };
    let both = read("30\t12\n28\t-1\n\n25\t-2\n").unwrap();
    assert_eq!(series::floats(&both.first), [30.0, 28.0, 25.0]);
    assert_eq!(both.second.map(|growth| series::floats(&growth)), Some(vec![12.0, -1.0, -2.0]));
    let one = read("30\n28\t\n25").unwrap();
    assert_eq!((one.first.len(), one.second), (3, None));
    let row = read("30\t28\t25\t21").unwrap();
    assert_eq!((series::floats(&row.first), row.second), (vec![30.0, 28.0, 25.0, 21.0], None), "a row is a series");
    for (text, why) in [
        ("30\t12\n28", Refused::Blank { row: 2 }),
        ("30\t12\n28\t\n25\t4", Refused::Blank { row: 2 }),
        ("30\t12\n\t3", Refused::Blank { row: 2 }),
        ("30\n28\t3", Refused::Blank { row: 1 }),
        ("1\t2\t3\n4\t5\t6", Refused::TooWide { n: 3, max: 2 }),
        ("30\t200000\n28\t3", Refused::OutOfRange("200000".to_owned())),
    ] {
        assert_eq!(read(text), Err(why), "{text:?}");
    }
    assert!(read(&"30\t1\n".repeat(52)).is_ok());
    assert_eq!(read(&"30\t1\n".repeat(53)), Err(Refused::TooMany(53)));
    let alone = series::read::<0, { Decimal::MAX }>("30\t12\n28\t3");
    assert_eq!(alone, Err(Refused::TooWide { n: 2, max: 1 }), "one series only");
}

#[test]
fn bars_stand_on_nothing_and_the_last_ones_are_marked() {
    let (drawn, zero) = bars(&[10.0, 5.0, -10.0], 1);
    assert_eq!(zero, 0.5);
    let ends: Vec<(f64, f64, bool)> = drawn.iter().map(|bar| (bar.y, bar.height, bar.is_marked)).collect();
    assert_eq!(ends, [(0.0, 0.5, false), (0.25, 0.25, false), (0.5, 0.5, true)]);
    assert!(drawn.iter().all(|bar| bar.x >= 0.0 && bar.x + bar.width <= 1.0));
    assert_eq!(bars(&[0.0, 0.0], 0).0.iter().map(|bar| bar.height).sum::<f64>(), 0.0);
    assert_eq!(bars(&[], 3).0, []);
}

// ---- The plan as a whole ---------------------------------------------------------------------------------------

fn worked_out(change: impl FnOnce(&mut Plan, &mut Lifecycle)) -> LifecycleView {
    let mut plan = blank(id("life"));
    let mut lifecycle = blank_lifecycle();
    change(&mut plan, &mut lifecycle);
    let outlook = outlook(&plan);
    LifecycleView::of(&plan, &lifecycle, &outlook)
}

fn outlook(plan: &Plan) -> Outlook {
    let funnel = sections::funnel(plan);
    let ground = Ground::new(plan, &sections::calendar(plan), &sections::entry(plan));
    let derived = Rc::new(ground).derive(&funnel, None);
    Outlook::of(&derived, &funnel, &Expected::of(&derived.inputs))
}

#[test]
fn the_stage_is_that_of_the_group_now_else_of_the_largest_that_is_planned() {
    let planned = worked_out(|plan, _| plan.staffing.size = GroupSize::literal(480));
    assert_eq!((planned.members, planned.stage.code(), planned.turning.is_near_cap), (480, "mature", true));
    let now = worked_out(|plan, lifecycle| {
        plan.staffing.size = GroupSize::literal(480);
        lifecycle.members = Some(MembersNow::literal(80));
    });
    assert_eq!((now.members, now.stage.code(), now.turning.has_begun()), (80, "startup", false));
    let several = worked_out(|plan, _| plan.staffing.size = GroupSize::literal(900));
    assert_eq!(several.members, 450, "two groups");
    assert_eq!([planned.is_planned, now.is_planned], [true, false]);
    let none = worked_out(|_, lifecycle| lifecycle.members = Some(MembersNow::literal(0)));
    assert_eq!((none.members, none.stage.code()), (0, "startup"), "before anybody joined");
}

#[test]
fn growth_is_a_share_only_of_members_who_were_counted() {
    let grown = |members: Option<u32>| {
        worked_out(|_, lifecycle| {
            lifecycle.members = members.map(MembersNow::literal);
            lifecycle.growth = vec![Growth::literal(5 * Decimal::ONE)];
        })
    };
    let (counted, full) = (grown(Some(105)), grown(Some(490)));
    assert_eq!((counted.growth_share, counted.has_room), (Some(0.05), true));
    assert!(full.growth_share.is_some() && !full.has_room, "no room for 5% more");
    assert_eq!(grown(None).growth_share, None);
}

#[test]
fn a_paid_group_that_loses_on_every_member_never_breaks_even() {
    let yuan = |n| Some(Money::new(Decimal::whole(n)).unwrap());
    let view = |price, cost| {
        let said = worked_out(|_, lifecycle| {
            (lifecycle.price, lifecycle.cost_a_member, lifecycle.fixed) = (yuan(price), yuan(cost), yuan(0));
        });
        said.paid.map(|paid| (paid.break_even, paid.short, paid.is_carried()))
    };
    assert_eq!(view(10, 20), Some((None, None, false)));
    assert_eq!(view(20, 20), Some((Some(0), None, true)), "it loses nothing");
    assert_eq!(view(20, 10), Some((Some(0), None, true)));
}

#[test]
fn payers_are_those_of_one_campaign_and_the_team_s_cost_is_suggested_where_it_is_known() {
    let plan = blank(id("life"));
    let free = outlook(&plan);
    let expected = free.members * 0.65 * 0.15 * 0.08;
    assert!((free.payers() - expected).abs() < 1e-9);
    assert_eq!(free.team_cost, None);
    let facts: Vec<String> = free.rates.iter().filter_map(|it| it.citation).map(|it| it.id()).collect();
    assert_eq!(facts, ["S0-6-reach-65", "S1-4-type-topic", "S1-4-type-benefit"]);
    let mut paid = plan;
    let mut funnel = blank_funnel();
    for (key, millionths) in [("hour_cost", 100_000_000), ("admins", 3_000_000), ("campaigns.conversion", 500_000)] {
        let number = Said::Number(Decimal::new(millionths).unwrap());
        funnel.overrides.say(Saying::new(Key::parse(key).unwrap(), number).unwrap());
    }
    paid.funnel = sections::section(funnel);
    let costly = outlook(&paid);
    assert_eq!(costly.team_cost, Some(Money::new(Decimal::whole(9000)).unwrap()), "3 admins, ¥100 a day, 30 days");
    assert!((costly.payers() - costly.members * 0.65 * 0.15 * 0.5).abs() < 1e-9);
    let yuan = |n| Some(Money::new(Decimal::whole(n)).unwrap());
    let asked = Lifecycle { price: yuan(99), cost_a_member: yuan(19), ..blank_lifecycle() };
    let view = LifecycleView::of(&paid, &asked, &costly).paid.unwrap();
    assert_eq!(view.break_even, Some(113), "9000 / 80");
    assert_eq!(LifecycleView::of(&paid, &asked, &free).paid, None, "no fixed cost is known");
}

// ---- Texts that are taken along --------------------------------------------------------------------------------

#[test]
fn parts_are_named_after_the_plan_and_what_its_audience_tells() {
    let mut plan = blank(id("life"));
    plan.title = words("小满福利群");
    plan.positioning.audience.regions = vec![words("朝阳"), words("海淀")];
    let mut lifecycle = Lifecycle { by: Some(SplitBy::Region), parts: vec![Part::default(); 3], ..blank_lifecycle() };
    assert_eq!(part_names(&plan, &lifecycle, Lang::Zh), ["小满福利群·朝阳", "小满福利群·海淀", "小满福利群·3 群"]);
    plan.positioning.audience.interests = vec![words("跑步"), words("钓鱼")];
    lifecycle.by = Some(SplitBy::Interest);
    assert_eq!(part_names(&plan, &lifecycle, Lang::Zh), ["小满福利群·跑步", "小满福利群·钓鱼", "小满福利群·3 群"]);
    lifecycle.by = Some(SplitBy::JoinDate);
    lifecycle.parts[0].name = words("老朋友");
    assert_eq!(part_names(&plan, &lifecycle, Lang::En), ["老朋友", "小满福利群 · group 2", "小满福利群 · group 3"]);
    plan.title = words("Xiaoman Baby · Benefits group of the old town");
    assert_eq!(part_names(&plan, &lifecycle, Lang::En)[2], "Xiaoman Baby · Benefits group · group 3");
    let notice = moving(&plan, &lifecycle, Lang::Zh);
    assert!(notice.contains("按加入早晚分成 3 个群：老朋友、") && notice.contains("〔日期〕"), "{notice}");
    lifecycle.moves_on = Some(Day::literal(2026, 12, 5));
    assert!(moving(&plan, &lifecycle, Lang::Zh).contains("12 月 5 日"));
    assert!(!notice.contains("快满"), "not of a group that has room: {notice}");
    lifecycle.members = Some(MembersNow::literal(480));
    assert!(moving(&plan, &lifecycle, Lang::Zh).contains("群里快满了，按加入早晚分成"));
    assert!(moving(&plan, &lifecycle, Lang::En).contains("almost full"));
    lifecycle.moving = words("明天搬");
    assert_eq!(moving(&plan, &lifecycle, Lang::Zh), "明天搬");
}

#[test]
fn the_four_crises_have_the_signal_and_the_steps_of_their_fact() {
    let facts: serde_json::Value =
        serde_json::from_str(include_str!("../assets/facts.json")).expect("the facts are JSON");
    let stated = |id: &str| {
        let facts = facts.as_array().or_else(|| facts["facts"].as_array()).expect("a list of facts");
        let fact = facts.iter().find(|fact| fact["id"] == id).expect("every crisis has its fact");
        fact["zh"].as_str().expect("a text").to_owned()
    };
    // Words of the fact that stand in the signal, and in each step.
    let parts = [
        (Crisis::Opinion, vec!["激烈争论", "负评"], vec!["马上介入引导", "需要时转私聊"]),
        (Crisis::Loss, vec!["核心成员成批退群"], vec!["查明原因", "挽留"]),
        (Crisis::Activity, vec!["沉寂"], vec!["诊断原因", "激活活动"]),
        (Crisis::Safety, vec!["封群", "风险"], vec!["提前防范敏感内容和行为"]),
    ];
    assert_eq!(parts.len(), Crisis::ALL.len());
    for (crisis, signal, steps) in parts {
        let fact = stated(crisis.fact());
        let said = lifecycle_labels::signal(crisis);
        for part in signal {
            assert!(fact.contains(part) && said.zh.contains(part), "{crisis:?}: {part}");
        }
        let shown: Vec<_> = lifecycle_labels::steps(crisis).into_iter().flatten().collect();
        assert_eq!(shown.len(), steps.len(), "{crisis:?}");
        for (step, part) in shown.iter().zip(steps) {
            assert!(fact.contains(part) && step.zh.contains(part), "{crisis:?}: {step:?}");
            assert!(!step.en.is_empty());
        }
    }
}

#[test]
fn what_is_kept_up_is_what_prevents_and_what_lasts() {
    let (prevent, last): (Vec<Habit>, Vec<Habit>) = Habit::ALL.iter().partition(|habit| habit.prevents());
    assert_eq!((prevent.len(), last.len()), (8, 4));
    // S2 asks for an early warning and for regular assessments; what is assessed is S2's four kinds of health.
    assert!(prevent[..2].iter().all(|habit| habit.fact() == "S2-8-prevent-first"));
    for fact in ["S2-8-health-activity", "S2-8-health-content", "S2-8-health-satisfaction", "S2-8-health-growth"] {
        assert!(prevent.iter().any(|habit| habit.fact() == fact), "{fact}");
    }
}

#[test]
fn what_is_drafted_passes_the_copy_checker() {
    let checker = Checker::new(&WordList::default());
    let plan = blank(id("life"));
    let lifecycle = Lifecycle { parts: vec![Part::default(); 20], by: Some(SplitBy::Activity), ..blank_lifecycle() };
    for lang in [Lang::Zh, Lang::En] {
        let crises = Crisis::ALL.iter().map(|crisis| lang.t(crisis_draft(*crisis)).into_owned());
        for text in crises.chain([moving_draft(&plan, &lifecycle, lang), emergency_plan(&lifecycle, lang)]) {
            assert_eq!(checker.check(&text).hits, [], "{text}");
        }
        assert!(MovingText::new(moving_draft(&plan, &lifecycle, lang)).is_ok(), "a draft can be taken over");
    }
}

#[test]
fn the_plan_for_emergencies_has_every_crisis_with_who_and_when() {
    let mut lifecycle = blank_lifecycle();
    let response = Response { owner: words("小满"), within: Some(AnswerHours::literal(2)), ..Response::default() };
    lifecycle.responses.insert(Crisis::Loss, response.clone());
    lifecycle.responses.insert(Crisis::Opinion, response);
    let text = emergency_plan(&lifecycle, Lang::Zh);
    let lines = |start: &str| text.lines().filter(|line| line.starts_with(start)).collect::<Vec<_>>();
    assert_eq!(lines("负责"), ["负责：小满", "负责：小满", "负责：未定", "负责：未定"]);
    assert_eq!(
        lines("多快"),
        ["多快：马上", "多快：2 小时内", "多快：未定", "多快：未定"],
        "S2 says at once of opinion"
    );
}

// ---- The move on the calendar ----------------------------------------------------------------------------------

#[test]
fn the_notice_hangs_on_the_move_a_day_before() {
    let (day, other) = (Day::literal(2026, 12, 5), Day::literal(2026, 12, 6));
    let mut calendar = blank_calendar();
    let notices = [String::new()];
    assert_eq!(standing(&calendar, day, &notices), Standing::Absent);
    for step in Step::ALL {
        let item = Item { when: Some(step.when(day)), ..blank_item() };
        calendar.items.insert(step.item_id(), Rc::new(item));
    }
    assert_eq!(standing(&calendar, day, &notices), Standing::There);
    assert_eq!(standing(&calendar, other, &notices), Standing::Elsewhere);
    assert_eq!(standing(&calendar, day, &["搬家".to_owned()]), Standing::OtherNotice);
    assert_eq!(Step::Notice.when(day).at, At::Item(Step::Move.item_id(), -1), "24 hours before");
    calendar.items.remove(&Step::Notice.item_id());
    assert_eq!(standing(&calendar, day, &notices), Standing::Absent);
}

#[test]
fn a_notice_on_the_calendar_follows_the_move_unless_somebody_worded_it_there() {
    let plan = blank(id("life"));
    let (day, other) = (Day::literal(2026, 12, 5), Day::literal(2026, 12, 6));
    let moves = |day| Lifecycle { moves_on: Some(day), parts: vec![Part::default(); 2], ..blank_lifecycle() };
    let mut calendar = blank_calendar();
    let put_on = |calendar: &mut Calendar, lifecycle: &Lifecycle, lang| {
        let notice = words(&moving(&plan, lifecycle, lang));
        let is_ours = |text: &str| is_moving_draft(&plan, lifecycle, text);
        let items = put(calendar, lifecycle.moves_on.unwrap(), &notice, is_ours, |step| Item {
            channel: if step == Step::Notice { Channel::Announcement } else { Channel::Team },
            ..blank_item()
        });
        calendar.items.extend(items);
    };
    let told = |calendar: &Calendar| {
        calendar.items.get(&Step::Notice.item_id()).map(|item| item.text.as_str().to_owned()).unwrap()
    };
    put_on(&mut calendar, &moves(day), Lang::Zh);
    assert!(told(&calendar).contains("12 月 5 日"), "{}", told(&calendar));
    // The hour that somebody chose stays.
    let early = MinuteOfDay::at(9, 0);
    let mut moved = (*calendar.items[&Step::Move.item_id()]).clone();
    moved.when = moved.when.map(|when| When { start: early, ..when });
    calendar.items.insert(Step::Move.item_id(), Rc::new(moved));
    put_on(&mut calendar, &moves(other), Lang::Zh);
    assert!(told(&calendar).contains("12 月 6 日"), "{}", told(&calendar));
    assert_eq!(calendar.items[&Step::Move.item_id()].when, Some(When { at: At::Day(other), start: early }));
    let all = notices(&plan, &moves(other));
    assert_eq!(standing(&calendar, other, &all), Standing::There);
    put_on(&mut calendar, &moves(day), Lang::En);
    assert!(told(&calendar).starts_with("We are moving."), "a draft in the other language is a draft, too");
    // Other parts make another notice, which is told, and not overwritten unasked.
    let three = Lifecycle { parts: vec![Part::default(); 3], ..moves(day) };
    assert_eq!(standing(&calendar, day, &notices(&plan, &three)), Standing::OtherNotice);
    assert!(!is_moving_draft(&plan, &three, &told(&calendar)));
    let typed = Lifecycle { moving: words("明天搬"), ..moves(day) };
    assert_eq!(standing(&calendar, day, &notices(&plan, &typed)), Standing::OtherNotice);
    put_on(&mut calendar, &typed, Lang::Zh);
    assert_eq!(told(&calendar), "明天搬");
}

#[test]
fn what_is_kept_up_prevents_or_lasts() {
    let of = |prevents| -> Vec<&str> {
        Habit::ALL.iter().filter(|habit| habit.prevents() == prevents).map(|habit| habit.code()).collect()
    };
    assert_eq!(of(false), ["pulse", "purpose", "self_running", "loop"]);
    assert_eq!(of(true).len(), 8);
    assert_eq!(Way::Split.facts(), ["S2-8-split-near-500", "S3-8-extend-life"]);
}
