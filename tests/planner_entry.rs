//! Every worked example of the planner of joining, and what it does where no source says anything.
//!
//! The numbers are the documents' and the planner notes', worked out by hand; none is read from the constants
//! under test, so that a wrong constant fails here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::rc::Rc;

use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Item, Status, When};
use qunce::domain::code::Code;
use qunce::domain::entry::codes::{
    CodeKind, Intake, MAX_CODES, Standing, codes, live_codes, reminder_id, reminders, surplus,
};
use qunce::domain::entry::method::{Level, Method, Obstacle, Ranked, Scene, method, ranking, scene_of};
use qunce::domain::entry::outcome::{Health, active_behind_gate, kept_in_case, part_of, valid_at_bar};
use qunce::domain::entry::question::{Answer, Question, Reply, Sensitive, Subject, sensitive, unmatched};
use qunce::domain::entry::{Entry, QuestionId, Rate};
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::funnel::key::Key;
use qunce::domain::funnel::said::{Said, Saying};
use qunce::domain::group_type::{Circle, GroupType};
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::plan::PlanId;
use qunce::domain::platform::Platform;
use qunce::domain::positioning::{AgeRange, Goal, Positioning};
use qunce::domain::quantity::{Age, Headcount, LeadDays, RightAnswers};
use qunce::domain::words::Words;
use qunce::i18n::Lang;
use qunce::i18n::text::entry::wording;
use qunce::simulation::expected::Expected;
use qunce::simulation::from_plan::Ground;
use qunce::simulation::series::Series;
use qunce::templates;
use qunce::views::entry::door::Door;

fn entry() -> Entry {
    templates::blank_entry()
}

/// A group of this scene, by what it is for and who is in it.
fn group(scene: Scene) -> Positioning {
    let blank = templates::blank_positioning();
    match scene {
        Scene::Learning => Positioning { goal: Goal::Learning, ..blank },
        Scene::Commercial => Positioning { goal: Goal::Trade, ..blank },
        Scene::Acquaintances => Positioning { circle: Circle::Acquaintance, ..blank },
    }
}

fn places(ranked: [Ranked; 4]) -> [Method; 4] {
    ranked.map(|it| it.method)
}

// ---- Methods ---------------------------------------------------------------------------------------------------

#[test]
fn methods_have_the_points_of_their_rows() {
    for (method, precision, cost, score) in
        [(Method::Invitation, 3, 1, 2), (Method::Questions, 4, 2, 2), (Method::Payment, 4, 3, 1)]
    {
        let row = method.row().unwrap();
        assert_eq!((row.precision.points(), row.cost.points(), row.score()), (precision, cost, score), "{method:?}");
    }
    assert_eq!(Method::Review.row(), None, "the table does not have it");
    assert_eq!([1, 2, 3, 4], [Level::Low, Level::Medium, Level::MediumHigh, Level::High].map(Level::points));
}

#[test]
fn each_scene_has_the_method_that_s0_names_for_it() {
    use Method::{Invitation, Payment, Questions, Review};
    for (scene, first, precision, cost, order) in [
        (Scene::Learning, Questions, Level::High, Level::Medium, [Questions, Invitation, Payment, Review]),
        (Scene::Commercial, Payment, Level::High, Level::MediumHigh, [Payment, Invitation, Questions, Review]),
        (Scene::Acquaintances, Invitation, Level::MediumHigh, Level::Low, [Invitation, Questions, Payment, Review]),
    ] {
        let positioning = group(scene);
        assert_eq!(scene_of(&positioning), Some(scene));
        let ranked = ranking(&entry(), &positioning);
        let row = ranked[0].row.unwrap();
        assert_eq!((row.precision, row.cost, row.scene), (precision, cost, scene));
        assert_eq!(places(ranked), order, "{scene:?}");
        assert_eq!(method(&entry(), &positioning), first);
        let tied: Vec<Method> = ranked.iter().filter(|it| it.is_tied).map(|it| it.method).collect();
        assert_eq!(tied.len(), 2, "{tied:?}");
        assert!(tied.contains(&Invitation) && tied.contains(&Questions), "the tie of the notes: {tied:?}");
        let own = Entry { scene: Some(scene), ..entry() };
        assert_eq!(places(ranking(&own, &templates::blank_positioning())), order, "chosen by hand");
    }
}

#[test]
fn a_group_without_a_scene_goes_by_the_points() {
    let blank = templates::blank_positioning();
    assert_eq!(scene_of(&blank), None);
    let ranked = ranking(&entry(), &blank);
    assert!(ranked.iter().all(|it| !it.fits_scene));
    assert_eq!(places(ranked), [Method::Invitation, Method::Questions, Method::Payment, Method::Review]);
}

#[test]
fn who_knows_one_another_comes_before_what_the_group_is_for() {
    let of = |circle, goal, group_type| {
        scene_of(&Positioning { circle, goal, group_type, ..templates::blank_positioning() })
    };
    for (circle, goal, kind, scene) in [
        (Circle::Acquaintance, Goal::Learning, GroupType::Knowledge, Some(Scene::Acquaintances)),
        (Circle::Paid, Goal::Learning, GroupType::Knowledge, Some(Scene::Learning)),
        (Circle::Paid, Goal::Exchange, GroupType::Interest, Some(Scene::Commercial)),
        (Circle::General, Goal::Exchange, GroupType::Student, Some(Scene::Learning)),
        (Circle::General, Goal::Exchange, GroupType::Benefit, Some(Scene::Commercial)),
        (Circle::Professional, Goal::Brand, GroupType::Fan, None),
    ] {
        assert_eq!(of(circle, goal, kind), scene, "{circle:?} {goal:?} {kind:?}");
    }
}

#[test]
fn what_is_out_of_the_question_comes_after_what_is_not() {
    let learning = group(Scene::Learning);
    let cases = [
        (Entry { would_pay: Some(false), ..entry() }, Method::Payment, Obstacle::NobodyPays),
        (Entry { wanted: Some(Level::High), ..entry() }, Method::Invitation, Obstacle::TooLoose),
        (Entry { affordable: Some(Level::Medium), ..entry() }, Method::Payment, Obstacle::TooCostly),
    ];
    for (entry, method, obstacle) in cases {
        let ranked = ranking(&entry, &learning);
        assert_eq!((ranked[2].method, ranked[2].obstacle), (method, Some(obstacle)));
        assert_eq!((ranked[3].method, ranked[3].obstacle), (Method::Review, None), "nothing is known of it");
    }
    let cheap = Entry { affordable: Some(Level::Low), ..entry() };
    assert_eq!(places(ranking(&cheap, &learning))[0], Method::Invitation, "the only one that can be borne");
    let own = Entry { method: Some(Method::Review), ..cheap };
    assert_eq!(method(&own, &learning), Method::Review, "whoever chooses, chooses");
}

// ---- Passes, kept, active --------------------------------------------------------------------------------------

#[test]
fn the_examples_of_passes_and_kept_hold() {
    assert_eq!(valid_at_bar(200), 120);
    assert_eq!(kept_in_case(200), 170);
    assert_eq!(part_of(Rate::literal(600_000), 200), 120);
    assert_eq!(part_of(Rate::literal(0), 200), 0);
    assert_eq!(part_of(Rate::literal(1_000_000), u32::MAX), u32::MAX);
    assert_eq!((valid_at_bar(0), kept_in_case(0)), (0, 0));
    assert_eq!(kept_in_case(3), 3, "2.55 is nearer to 3");
    assert_eq!(valid_at_bar(1_000_000_000), 600_000_000);
}

#[test]
fn a_gate_lifts_the_daily_actives_and_s2_judges_them() {
    for (before, behind, health) in [
        (125_000, 200_000, Health::Healthy),
        (100_000, 160_000, Health::Between),
        (90_000, 144_000, Health::Alarm),
        (93_750, 150_000, Health::Between),
        (0, 0, Health::Alarm),
        (700_000, 1_000_000, Health::Healthy),
    ] {
        let lifted = active_behind_gate(Rate::literal(before));
        assert_eq!((lifted, Health::of(lifted)), (behind, health), "{before} millionths");
    }
}

// ---- The questionnaire -----------------------------------------------------------------------------------------

fn choice(subject: Subject, text: &str, answers: &[(&str, bool)]) -> Question {
    let answers = answers.iter().map(|&(text, is_right)| Answer { text: Words::cut(text), is_right }).collect();
    Question { subject, reply: Reply::Choice, text: Words::cut(text), answers }
}

/// The questions, numbered from 1.
fn numbered(questions: impl IntoIterator<Item = Question>) -> BTreeMap<QuestionId, Question> {
    (1..).map(number).zip(questions).collect()
}

fn number(n: u8) -> QuestionId {
    QuestionId::new(n).unwrap()
}

#[test]
fn questions_stand_in_the_order_that_was_chosen() {
    let three = numbered(["一", "二", "三"].map(|text| choice(Subject::Other, text, &[])));
    let order = |order: &[u8]| {
        let order = order.iter().copied().map(number).collect();
        let entry = Entry { questions: three.clone(), order, ..entry() };
        entry.in_order().into_iter().map(|(id, _)| id.get()).collect::<Vec<_>>()
    };
    assert_eq!(order(&[]), [1, 2, 3]);
    assert_eq!(order(&[3, 1, 2]), [3, 1, 2]);
    assert_eq!(order(&[2]), [2, 1, 3], "what is not named comes last");
    assert_eq!(order(&[9, 3, 3]), [3, 1, 2], "what is gone, or named twice, is passed over");
}

#[test]
fn a_question_counts_if_it_can_be_answered_wrongly() {
    let question = |answers: &[(&str, bool)]| choice(Subject::Expertise, "?", answers);
    assert!(question(&[("a", true), ("b", false)]).is_graded());
    assert!(!question(&[("a", false), ("b", false)]).is_graded(), "no answer is right");
    assert!(!question(&[("a", true), ("b", true)]).is_graded(), "every answer is right");
    assert!(!question(&[]).is_graded());
    assert!(!question(&[("a", true), (" ", false)]).is_graded(), "nobody can choose what says nothing");
    assert!(!question(&[("", true), ("b", false)]).is_graded(), "nobody can be right");
    let blanks = question(&[("", true), ("b", true), ("c", false)]);
    let entry = Entry { questions: numbered([blanks]), ..entry() };
    assert!(wording::answer_key(&entry, &templates::blank_positioning(), Lang::Zh).ends_with(": B"));
    assert!(wording::expert_questions().iter().all(|it| !it.is_graded()), "until somebody words them");
    let open = Question { reply: Reply::Text, ..question(&[("a", true), ("b", false)]) };
    assert!(!open.is_graded(), "nobody knows what people write");
}

#[test]
fn a_pass_mark_holds_only_if_it_can_be_reached() {
    let graded = choice(Subject::Expertise, "?", &[("a", true), ("b", false)]);
    let quiz = |mark| Entry {
        questions: numbered(vec![graded.clone(); 5]),
        pass_mark: Some(RightAnswers::literal(mark)),
        ..entry()
    };
    assert_eq!((quiz(4).n_graded(), quiz(4).pass_mark_reached()), (5, Some(4)));
    assert_eq!(quiz(5).pass_mark_reached(), Some(5));
    assert_eq!(quiz(6).pass_mark_reached(), None);
    assert!(quiz(4).has_quiz() && !entry().has_quiz());
}

#[test]
fn s1_s_three_checks_are_told_where_they_are_missing() {
    assert_eq!(unmatched(&entry()), [Subject::Region, Subject::Age, Subject::Need]);
    let asks = |subject| choice(subject, "?", &[]);
    let some = Entry { questions: numbered([asks(Subject::Age), asks(Subject::Other)]), ..entry() };
    assert_eq!(unmatched(&some), [Subject::Region, Subject::Need]);
    let all = Entry { questions: numbered(Subject::MATCHED.map(asks)), ..entry() };
    assert_eq!(unmatched(&all), []);
}

#[test]
fn questions_for_id_data_are_found_however_they_are_written() {
    for (text, found) in [
        ("请填写身份证号", Some(Sensitive::IdCard)),
        ("身 份 证", Some(Sensitive::IdCard)),
        ("Your ID card number?", Some(Sensitive::IdCard)),
        ("ＩＤ　ｃａｒｄ", Some(Sensitive::IdCard)),
        ("身\u{200b}份證", Some(Sensitive::IdCard)),
        ("银行卡后四位", Some(Sensitive::BankCard)),
        ("Bank-card?", Some(Sensitive::BankCard)),
        ("宝宝多大了", None),
        ("Which idea do you like?", None),
        ("", None),
    ] {
        assert_eq!(Sensitive::asked_in(text), found, "{text:?}");
    }
    let questions = vec![
        choice(Subject::Need, "想得到什么", &[("优惠", true)]),
        choice(Subject::Other, "留一个", &[("手机", false), ("银行卡", false)]),
    ];
    assert_eq!(
        sensitive(&Entry { questions: numbered(questions.clone()), ..entry() }),
        [(number(2), Sensitive::BankCard)]
    );
    let open = Question { reply: Reply::Text, ..questions[1].clone() };
    assert_eq!(
        sensitive(&Entry { questions: numbered([open]), ..entry() }),
        [],
        "answers that nobody is shown ask nothing"
    );
}

// ---- Codes -----------------------------------------------------------------------------------------------------

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn intake(from: &str, until: &str) -> Intake {
    Intake { group: 1, from: day(from), until: day(until) }
}

#[test]
fn a_code_runs_out_after_seven_days_and_is_replaced_before() {
    let found = codes(&[intake("2026-09-01", "2026-09-20")], 7, LeadDays::literal(1));
    let days: Vec<(String, String, Option<String>)> =
        found.iter().map(|code| (code.fetched.iso(), code.expires.iso(), code.replace_by.map(Day::iso))).collect();
    let row = |a: &str, b: &str, c: Option<&str>| (a.to_owned(), b.to_owned(), c.map(str::to_owned));
    assert_eq!(
        days,
        [
            row("2026-09-01", "2026-09-08", Some("2026-09-07")),
            row("2026-09-07", "2026-09-14", Some("2026-09-13")),
            row("2026-09-13", "2026-09-20", Some("2026-09-19")),
            row("2026-09-19", "2026-09-26", None),
        ]
    );
    let on_the_day = codes(&[intake("2026-09-01", "2026-09-14")], 7, LeadDays::literal(0));
    let replaced: Vec<Option<Day>> = on_the_day.iter().map(|code| code.replace_by).collect();
    assert_eq!(replaced, [Some(day("2026-09-08")), None]);
}

#[test]
fn codes_end_where_the_calendar_does_and_are_never_too_many() {
    let year = codes(&[intake("2026-01-01", "2026-12-31")], 7, LeadDays::literal(1));
    assert_eq!(year.len(), MAX_CODES);
    assert_eq!(codes(&[intake("2100-12-28", "2100-12-31")], 7, LeadDays::literal(1)), []);
    assert_eq!(codes(&[intake("2026-09-02", "2026-09-01")], 7, LeadDays::literal(1)), []);
    let daily = codes(&[intake("2026-09-01", "2026-09-03")], 1, LeadDays::literal(6));
    assert_eq!(daily.len(), 3, "a day is left between two codes");
}

#[test]
fn each_platform_has_its_own_codes() {
    let CodeKind::RunsOut(rule) = CodeKind::on(Platform::WechatGroup) else { panic!("a WeChat group's runs out") };
    assert_eq!((rule.id, rule.value), ("P04-qr-7d", Some(7)));
    let CodeKind::Live(rule) = CodeKind::on(Platform::WecomCustomer) else { panic!("WeCom has live codes") };
    assert_eq!((rule.id, rule.value), ("P09-live-code-groups", Some(5)));
    for platform in [Platform::WecomInternal, Platform::Qq, Platform::DingTalk] {
        assert_eq!(CodeKind::on(platform), CodeKind::NotStated);
    }
    assert_eq!([0, 1, 5, 6, 100].map(live_codes), [0, 1, 1, 2, 20]);
}

#[test]
fn a_reminder_is_put_on_the_calendar_once() {
    let codes = codes(&[intake("2026-09-01", "2026-09-20")], 7, LeadDays::literal(1));
    let mut calendar = templates::blank_calendar();
    let standings = |calendar: &_| -> Vec<Standing> {
        reminders(&codes, calendar).iter().map(|reminder| reminder.standing).collect()
    };
    assert_eq!(standings(&calendar), [Standing::Missing; 3]);
    let on = |at| Some(When { at, start: MinuteOfDay::at(10, 0) });
    let item = |when| Item { when, ..templates::blank_item() };
    let mut put = |number, item| calendar.items.insert(reminder_id(1, number), Rc::new(item));
    put(1, item(on(At::Day(day("2026-09-07")))));
    put(2, item(on(At::Day(day("2026-09-12")))));
    put(3, Item { status: Status::Sent, ..item(None) });
    put(9, item(None));
    assert_eq!(
        standings(&calendar),
        [Standing::There, Standing::Elsewhere(Some(day("2026-09-12"))), Standing::Settled]
    );
    assert_eq!(surplus(&codes, &calendar), [reminder_id(1, 9)]);
    assert_eq!(surplus(&codes, &templates::blank_calendar()), []);
    let ids: std::collections::BTreeSet<_> =
        (1..=100).flat_map(|group| (1..=61).map(move |number| reminder_id(group, number))).collect();
    assert_eq!(ids.len(), 6100, "no two codes share an item");
}

// ---- What is taken along ---------------------------------------------------------------------------------------

/// A quiz of one question of each form.
fn quiz() -> Entry {
    let open = Question { reply: Reply::Text, ..choice(Subject::Need, "最想解决什么？", &[]) };
    let graded = choice(Subject::Expertise, "三月龄一天睡多久？", &[("15 小时", true), ("8 小时", false), ("", false)]);
    Entry {
        name: Words::cut("小满育儿群"),
        questions: numbered([open, graded]),
        order: vec![number(2)],
        pass_mark: Some(RightAnswers::literal(1)),
        ..entry()
    }
}

#[test]
fn a_questionnaire_is_taken_along_without_its_key() {
    let positioning = templates::blank_positioning();
    let text = wording::questionnaire(&quiz(), &positioning, Lang::Zh);
    assert_eq!(
        text,
        "「小满育儿群」入群问卷\n\n1. 三月龄一天睡多久？\nA. 15 小时\nB. 8 小时\n\n2. 最想解决什么？\n答："
    );
    let key = wording::answer_key(&quiz(), &positioning, Lang::Zh);
    assert_eq!(
        key,
        "「小满育儿群」入群问卷答案\n1 题能判，答对 1 题放行\n1. 三月龄一天睡多久？: A\n2. 最想解决什么？: 不判对错"
    );
    let english = wording::questionnaire(&entry(), &positioning, Lang::En);
    assert_eq!(english, "Entry questionnaire: Club", "nothing is asked yet");
}

#[test]
fn typed_texts_cannot_steer_what_is_taken_along() {
    let hostile = choice(Subject::Other, "甲\u{202E}乙\n丙", &[("\u{2066}丁", true)]);
    let entry = Entry { questions: numbered([hostile]), ..entry() };
    let text = wording::questionnaire(&entry, &templates::blank_positioning(), Lang::Zh);
    assert_eq!(text, "「兴趣群」入群问卷\n\n1. 甲乙 丙\nA. 丁");
}

#[test]
fn a_welcome_has_s2_s_three_steps_and_an_easy_first_one() {
    let positioning = templates::blank_positioning();
    assert_eq!(wording::flow(&entry(), Lang::Zh).len(), 3);
    let own = Entry { flow: Words::cut("私聊\n\n 拉群 "), ..entry() };
    assert_eq!(wording::flow(&own, Lang::En), ["私聊", "拉群"], "a step a line");
    for lang in [Lang::Zh, Lang::En] {
        let text = wording::welcome_draft(&entry(), &positioning, lang);
        assert!(text.contains(&*wording::name(&entry(), &positioning, lang)), "{text}");
        assert_eq!(text.lines().count(), 5, "greeting, what for, rules, introduction, first step: {text}");
        let strict = Entry { is_easy_inside: false, ..entry() };
        assert_eq!(wording::welcome_draft(&strict, &positioning, lang).lines().count(), 4);
        let limited = Entry { invite_limit: Some(Headcount::literal(3)), ..entry() };
        assert!(wording::welcome_draft(&limited, &positioning, lang).lines().last().unwrap().contains('3'));
    }
    let step = Entry { first_step: Words::cut("接龙报月龄"), ..entry() };
    assert!(wording::welcome_draft(&step, &positioning, Lang::Zh).contains("第一件事：接龙报月龄。"));
}

#[test]
fn the_three_checks_are_worded_from_whom_the_group_is_for() {
    let mut positioning = templates::blank_positioning();
    let open = wording::three_checks(&positioning, Lang::Zh);
    assert_eq!(open.iter().map(|question| question.subject).collect::<Vec<_>>(), Subject::MATCHED);
    assert!(open.iter().all(|question| question.reply == Reply::Text), "nothing is known to choose from");
    positioning.audience.regions = vec![Words::cut("杭州"), Words::cut("苏州")];
    positioning.audience.ages = AgeRange::new(Age::literal(26), Age::literal(40));
    positioning.audience.pains = vec![Words::cut("不会挑奶粉")];
    let known = wording::three_checks(&positioning, Lang::Zh);
    assert!(known.iter().all(Question::is_graded));
    let answers: Vec<&str> = known.iter().flat_map(|it| &it.answers).map(|answer| answer.text.as_str()).collect();
    assert_eq!(answers, ["杭州", "苏州", "都不是", "26–40 岁", "不在这个段", "不会挑奶粉", "都不是"]);
    assert_eq!(wording::expert_questions().len(), 5, "as many as in S0's case");
    assert!(wording::jargon_question(Lang::Zh).is_graded());
}

#[test]
fn several_groups_have_numbered_names() {
    let positioning = Positioning { subject: Words::cut("小满"), ..templates::blank_positioning() };
    assert_eq!(wording::names(&entry(), &positioning, 1, Lang::Zh), ["小满·兴趣群"]);
    assert_eq!(wording::names(&entry(), &positioning, 2, Lang::Zh), ["小满·兴趣群1", "小满·兴趣群2"]);
    let own = Entry { name: Words::cut("客服群"), ..entry() };
    assert_eq!(wording::names(&own, &positioning, 2, Lang::En), ["客服群 1", "客服群 2"]);
    assert_eq!(["A", "C", "H"], [0, 2, 7].map(wording::letter).each_ref().map(String::as_str));
}

// ---- The way in ------------------------------------------------------------------------------------------------

/// The way in of a blank plan on this platform, with so many scans a day, and what the forecast expects.
fn door(platform: Platform, scans: i64) -> (Door, Expected) {
    let mut plan = templates::blank(PlanId::new("under-test").unwrap());
    plan.positioning.platform = platform;
    let mut funnel = templates::blank_funnel();
    let key = Key::parse("channels.1.scans_per_day").unwrap();
    let scans = Decimal::literal(scans * Decimal::ONE);
    funnel.overrides.say(Saying::new(key, Said::Number(scans)).unwrap());
    let ground = Ground::new(&plan, &templates::blank_calendar(), &entry());
    let derived = Rc::new(ground).derive(&funnel, None);
    let expected = Expected::of(&derived.inputs);
    (Door::of(&derived, &expected), expected)
}

fn near(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-6 * (1.0 + b.abs()), "{a} is not {b}");
}

#[test]
fn the_way_in_has_the_forecast_s_own_numbers() {
    for platform in Platform::ALL {
        for scans in [0, 20, 200] {
            let (door, expected) = door(*platform, scans);
            let sum = |series| expected.series(series).iter().sum::<f64>();
            near(door.scans, sum(Series::Scans));
            near(door.passed, sum(Series::Passed));
            near(door.joins, sum(Series::Joins));
            near(door.answered, door.scans * 0.6 * 0.8);
            near(door.stretches.iter().map(|it| it.came).sum(), door.answered);
            near(door.stretches.iter().map(|it| it.through).sum(), door.passed);
            for it in &door.stretches {
                near(it.through, it.came * it.accept);
            }
        }
    }
}

#[test]
fn a_wechat_group_has_the_gates_of_its_rules_and_other_platforms_their_own() {
    let at = |platform| door(platform, 20).0.stretches.iter().map(|it| it.from).collect::<Vec<_>>();
    assert_eq!(at(Platform::WechatGroup), [0.0, 40.0, 100.0, 200.0]);
    assert_eq!(at(Platform::WecomCustomer), [0.0, 200.0]);
    for platform in [Platform::WecomInternal, Platform::Qq, Platform::DingTalk] {
        assert_eq!(at(platform), [0.0], "not stated");
    }
    assert_eq!(door(Platform::WechatGroup, 20).0.capacity, 500);
}

#[test]
fn codes_are_needed_until_a_group_lets_nobody_in_by_code() {
    let (door, _) = door(Platform::WechatGroup, 20);
    let closes = door.stretches[3].first_day.unwrap();
    assert_eq!(door.intakes, [(1, 0, closes - 1)]);
    let (start, first) = (day("2026-09-01"), day("2026-08-28"));
    let until = start.plus(i32::try_from(closes).unwrap() - 1).unwrap();
    assert_eq!(door.intakes_from(start, first), [Intake { group: 1, from: first, until }]);
    let (nobody, _) = self::door(Platform::WechatGroup, 0);
    assert_eq!(nobody.intakes, [(1, 0, 89)], "the code hangs there all the same");
    assert_eq!(nobody.full_on, None);
}
