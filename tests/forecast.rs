//! What a plan's forecast is made of: every input from the plan, from the person, or from its default, and each told.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeSet;
use std::rc::Rc;

use plans::calendars::item_id;
use plans::funnels::{place, saying};
use plans::{every_field, for_all, id, plan, words};
use proptest::prelude::*;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::form::Form;
use qunce::domain::calendar::item::{At, Channel as Sent, Expected as Share, Item, Status, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::code::Code;
use qunce::domain::entry::Rate;
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::funnel::figure::Kpi;
use qunce::domain::funnel::group::{Group, foremost};
use qunce::domain::funnel::key::{CampaignField, ChannelField, Field, Gate, GateField, Key};
use qunce::domain::funnel::said::{NotSaid, Said, Saying};
use qunce::domain::funnel::{Channel, Funnel, Scenario};
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::plan::Plan;
use qunce::domain::platform::Platform;
use qunce::domain::quantity::{Bounded, GroupSize, Headcount, Horizon, Interval, JoinsADay, Percent, Runs};
use qunce::domain::staffing::{OwnTeam, Split, StaffingModel, StructureModel};
use qunce::editing::apply;
use qunce::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use qunce::editing::entry::EntryEdit;
use qunce::editing::funnel::FunnelEdit;
use qunce::exchange::sections;
use qunce::i18n::Lang;
use qunce::playbook::library::Library;
use qunce::playbook::{Citation, OwnRule, claims, rules};
use qunce::simulation::demand::{losses, staff};
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use qunce::simulation::from_plan::mend::Note;
use qunce::simulation::from_plan::origin::{Origin, Part};
use qunce::simulation::from_plan::sway::{tornado, turnable};
use qunce::simulation::from_plan::{Derived, Ground, Standing, campaigns, nearest};
use qunce::simulation::inputs::{Admins, Campaign, Inputs, JoinGate};
use qunce::simulation::lever::Lever;
use qunce::simulation::milestones;
use qunce::simulation::series::Series;
use qunce::templates::{self, TemplateCode};

// ---- Plans to forecast -----------------------------------------------------------------------------------------

/// The template of a benefit group, made for 450 members, which opens on a Saturday.
fn shop() -> Plan {
    let mut plan = TemplateCode::Benefit.plan(id("shop"), Lang::Zh);
    plan.staffing.size = GroupSize::literal(450);
    edited(&plan, CalendarEdit::SetOpening(Some(day("2026-11-28"))))
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn edited(plan: &Plan, edit: CalendarEdit) -> Plan {
    (*apply(&Rc::new(plan.clone()), &sections::edit(edit))).clone()
}

/// The plan with an item put into its calendar.
fn with_item(plan: &Plan, name: &str, item: Item) -> Plan {
    let put = vec![(item_id(name), Rc::new(item))];
    edited(plan, CalendarEdit::Items(ItemsChange { label: ItemsLabel::Add, put, remove: Vec::new() }))
}

fn item(kind: Kind, on: &str) -> Item {
    let when = Some(When { at: At::Day(day(on)), start: MinuteOfDay::at(20, 0) });
    Item { kind, when, ..templates::blank_item() }
}

fn said(plan: &Plan, edits: &[FunnelEdit]) -> Plan {
    let edit = |plan: Rc<Plan>, edit: &FunnelEdit| apply(&plan, &sections::edit(edit.clone()));
    (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone()
}

fn say(code: &str, millionths: i64) -> FunnelEdit {
    FunnelEdit::Say(None, saying(code, millionths))
}

fn ground(plan: &Plan) -> Rc<Ground> {
    Rc::new(Ground::new(plan, &sections::calendar(plan), &sections::entry(plan)))
}

fn derived(plan: &Plan) -> Derived {
    ground(plan).derive(&sections::funnel(plan), None)
}

fn varied(plan: &Plan, scenario: u8) -> Derived {
    ground(plan).derive(&sections::funnel(plan), Some(place(scenario)))
}

fn key(code: &str) -> Key {
    Key::parse(code).unwrap_or_else(|| panic!("no number {code}"))
}

fn number(derived: &Derived, code: &str) -> f64 {
    match derived.row(key(code)).value {
        Standing::Number(value) => value,
        other => panic!("{code}: {other:?}"),
    }
}

#[track_caller]
fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-9, "{a} is not {b}");
}

// ---- What follows the plan -------------------------------------------------------------------------------------

#[test]
fn a_template_s_plan_gives_every_input() {
    let derived = derived(&shop());
    let gate = |at, accept| JoinGate { at, accept };
    let usual = Inputs::on(Platform::WechatGroup);
    // S1: 20, 30 and 50 %, the last divided as S2's 45 and 25.
    let layer_mix = [0.2, 0.3, 0.5 * 45.0 / 70.0, 0.5 * 25.0 / 70.0];
    for (share, expected) in derived.inputs.layer_mix.iter().zip(layer_mix) {
        close(*share, expected);
    }
    let expected = Inputs {
        horizon_days: 90,
        runs: 2000,
        seed: 1,
        weekday0: 5,
        capacity: 500,
        join_gates: vec![gate(40.0, 0.95), gate(100.0, 0.9), gate(200.0, 0.7)],
        groups_max: 1,
        open_next_at: 0.9,
        // 1 owner, 4 deputies and 8 leads for 450 members.
        admins: Admins::Always(13.0),
        campaigns: Vec::new(),
        layer_mix: derived.inputs.layer_mix,
        ..usual
    };
    assert_eq!(derived.inputs, expected);
    assert_eq!(derived.inputs, derived.defaults);
    assert_eq!((derived.notes.as_slice(), derived.start()), (&[][..], Some(day("2026-11-28"))));
    assert_eq!(ground(&shop()).usual_target().value, Decimal::whole(450));
}

/// The plan after edits of what it says about joining.
fn joining(plan: &Plan, edits: &[EntryEdit]) -> Plan {
    let edit = |plan: Rc<Plan>, edit: &EntryEdit| apply(&plan, &sections::edit(edit.clone()));
    (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone()
}

#[test]
fn what_is_said_about_joining_counts_until_the_forecast_says_otherwise() {
    use EntryEdit as E;
    const FIELDS: [&str; 3] = ["questionnaire_done", "questionnaire_passed", "daily_join_cap"];
    let own = Origin::Plan(Part::Entry, None);
    let screen = Origin::Default(Citation::Claim(claims::SCREEN_FACT));
    let limit = Origin::Plan(Part::Entry, Some(Citation::Claim(claims::JOIN_LIMIT_FACT)));
    let stand = |plan: &Plan| FIELDS.map(|code| derived(plan).row(key(code)).value);
    let origins = |plan: &Plan| FIELDS.map(|code| derived(plan).row(key(code)).origin);
    let number = Standing::Number;
    // Nobody said anything, or only things that the forecast has no number for.
    for edits in [vec![], vec![E::SetDone(Some(Rate::literal(700_000))), E::SetPassMark(None)]] {
        let plan = joining(&shop(), &edits);
        assert_eq!(stand(&plan), [number(0.6), number(0.8), Standing::Off]);
        assert_eq!(origins(&plan), [screen, Origin::OURS, Origin::OURS]);
    }
    let open = joining(&shop(), &[E::SetQuestionnaire(Some(false))]);
    assert_eq!((stand(&open), origins(&open)), ([number(1.0), number(1.0), Standing::Off], [own, own, Origin::OURS]));
    let with = joining(&shop(), &[E::SetQuestionnaire(Some(true)), E::SetDone(Some(Rate::literal(720_000)))]);
    assert_eq!(stand(&with), [number(0.72), number(0.8), Standing::Off]);
    assert_eq!(origins(&with), [own, Origin::OURS, Origin::OURS], "what is left open is as before");
    let edits = [E::SetPassed(Some(Rate::literal(900_000))), E::SetDailyCap(Some(JoinsADay::literal(30)))];
    let all = joining(&with, &edits);
    assert_eq!((stand(&all), origins(&all)), ([number(0.72), number(0.9), number(30.0)], [own, own, limit]));
    // What is said in the forecast itself wins, and knows what it would be without.
    let off = FunnelEdit::Say(None, Saying::new(key("daily_join_cap"), Said::Off).unwrap());
    let over = said(&all, &[say("questionnaire_done", 500_000), off]);
    assert_eq!(stand(&over), [number(0.5), number(0.9), Standing::Off]);
    assert_eq!(origins(&over), [Origin::Said, own, Origin::Said]);
    let row = derived(&over).row(key("questionnaire_done"));
    assert_eq!((row.default, row.default_origin), (number(0.72), own));
}

#[test]
fn an_activity_on_the_calendar_is_a_campaign_on_its_date() {
    let weekly = Repeat {
        frequency: Frequency::Weekly,
        every: Interval::literal(1),
        weekdays: Vec::new(),
        end: End::Never,
        skipped: vec![day("2026-12-09")],
    };
    let series = Item { repeat: Some(weekly), ..item(Kind::Benefit, "2026-12-02") };
    let vote = Item { expected: Form::Poll.expected(), ..item(Kind::Interactive, "2026-12-02") };
    let own = Share::new(Percent::literal(10), Percent::literal(15));
    let meeting = Item { expected: own, ..item(Kind::Emotional, "2027-02-25") };
    let plan = with_item(&with_item(&with_item(&shop(), "series22", series), "survey22", vote), "meeting2", meeting);
    let derived = derived(&plan);
    let days: Vec<u32> = derived.inputs.campaigns.iter().map(|campaign| campaign.day).collect();
    // Wednesdays from the fifth day on but for one, the vote on the first of them, and the last day of 90.
    assert_eq!(days, [4, 4, 18, 25, 32, 39, 46, 53, 60, 67, 74, 81, 88, 89]);
    let usual = Campaign::usual();
    assert_eq!(derived.inputs.campaigns[0], Campaign { day: 4, ..usual });
    assert_eq!(derived.inputs.campaigns[1], Campaign { day: 4, participation: 0.7, conversion: 0.0, ..usual });
    assert_eq!(derived.inputs.campaigns[13], Campaign { day: 89, participation: 0.125, conversion: 0.0, ..usual });
    let origin = |code: &str| derived.row(key(code)).origin;
    assert_eq!(origin("campaigns.series22.participation"), Origin::Default(Citation::Claim(claims::TOPIC_FACT)));
    assert_eq!(origin("campaigns.series22.conversion"), Origin::Default(Citation::Claim(claims::BENEFIT_FACT)));
    assert_eq!(
        origin("campaigns.survey22.participation"),
        Origin::Plan(Part::Calendar, Some(Citation::Claim("S2-3-form-poll")))
    );
    assert_eq!(origin("campaigns.meeting2.participation"), Origin::Plan(Part::Calendar, None));
    assert_eq!(origin("campaigns.survey22.conversion"), Origin::Default(Citation::Ours(OwnRule::CampaignItems)));
    assert_eq!(origin("campaigns.participation"), Origin::Plan(Part::Calendar, None), "they differ");
    assert_eq!(origin("campaigns.reach"), Origin::Default(Citation::Claim(claims::REACH_FACT)));
    assert_eq!(derived.row(key("campaigns.participation")).value, Standing::Between(0.125, 0.7));
    assert_eq!(derived.row(key("campaigns.absent22.reach")).value, Standing::Absent);
    // A shorter forecast ends before the last of them.
    let short = said(&plan, &[FunnelEdit::SetHorizon(Horizon::literal(7))]);
    assert_eq!(self::derived(&short).inputs.campaigns.len(), 2);
    assert_eq!(self::derived(&short).row(key("campaigns.meeting2.reach")).value, Standing::Absent);
}

#[test]
fn what_only_the_team_sees_does_not_begin_a_plan() {
    let reminder = Item { channel: Sent::Team, ..item(Kind::Notice, "2026-10-01") };
    let plan = with_item(&edited(&shop(), CalendarEdit::SetOpening(None)), "newnew22", reminder);
    assert_eq!(derived(&plan).start(), None, "a reminder of the team is no day of the group");
    let plan = with_item(&plan, "newnew33", item(Kind::News, "2026-10-05"));
    assert_eq!(derived(&plan).start(), Some(day("2026-10-05")));
}

#[test]
fn what_is_no_campaign_does_not_count() {
    for no_campaign in [
        item(Kind::News, "2026-12-02"),
        Item { status: Status::Skipped, ..item(Kind::Benefit, "2026-12-02") },
        Item { channel: Sent::Moments, ..item(Kind::Benefit, "2026-12-02") },
        Item { when: None, ..item(Kind::Benefit, "2026-12-02") },
        item(Kind::Benefit, "2026-11-27"),
    ] {
        assert_eq!(derived(&with_item(&shop(), "absent22", no_campaign)).inputs.campaigns, []);
    }
}

#[test]
fn the_forecast_begins_with_the_calendar() {
    let closed = edited(&shop(), CalendarEdit::SetOpening(None));
    let blank = derived(&closed);
    assert_eq!((blank.start(), blank.inputs.weekday0, blank.notes.as_slice()), (None, 0, &[Note::NoStart][..]));
    let dated = with_item(&with_item(&closed, "after222", item(Kind::News, "2026-12-06")), "sunday22", {
        item(Kind::Benefit, "2026-11-29")
    });
    let dated = derived(&dated);
    assert_eq!((dated.start(), dated.inputs.weekday0), (Some(day("2026-11-29")), 6));
    assert_eq!(dated.inputs.campaigns[0].day, 0);
}

#[test]
fn another_platform_has_other_gates_and_caps() {
    let on = |platform, cap| {
        let mut plan = shop();
        plan.positioning.platform = platform;
        plan.positioning.cap = cap;
        derived(&plan)
    };
    for (platform, cap, capacity, gates, origin) in [
        (
            Platform::WechatGroup,
            None,
            500,
            3,
            Origin::Plan(Part::Positioning, Some(Citation::Rule(&rules::CAP_WECHAT))),
        ),
        (
            Platform::WecomCustomer,
            None,
            500,
            1,
            Origin::Plan(Part::Positioning, Some(Citation::Rule(&rules::CAP_CUSTOMER))),
        ),
        (
            Platform::WecomInternal,
            None,
            2000,
            0,
            Origin::Plan(Part::Positioning, Some(Citation::Rule(&rules::CAP_INTERNAL))),
        ),
        (Platform::Qq, None, 500, 0, Origin::Default(Citation::Claim(claims::SIZE_CHOICE_FACT))),
        (Platform::DingTalk, Some(GroupSize::literal(3000)), 3000, 0, Origin::Plan(Part::Positioning, None)),
    ] {
        let derived = on(platform, cap);
        assert_eq!((derived.inputs.capacity, derived.inputs.join_gates.len()), (capacity, gates), "{platform:?}");
        assert_eq!(derived.row(key("capacity")).origin, origin, "{platform:?}");
        // What is known of gates here is what the simulation has.
        let usual = Inputs::on(platform).join_gates;
        let at = |gate: &Gate| f64::from(gate.rule(platform).value.unwrap());
        let stated: Vec<f64> = Gate::on(platform).iter().map(at).collect();
        assert_eq!(usual.iter().map(|gate| gate.at).collect::<Vec<f64>>(), stated);
    }
    let customer = on(Platform::WecomCustomer, None);
    close(number(&customer, "join_gates.no_code.accept"), 0.7);
    assert_eq!(customer.row(key("join_gates.consent.at")).value, Standing::Absent);
}

#[test]
fn the_staffing_decides_about_admins_and_groups() {
    let with = |change: &dyn Fn(&mut Plan)| {
        let mut plan = shop();
        change(&mut plan);
        derived(&plan)
    };
    let model = |model| with(&move |plan| plan.staffing.model = model);
    for (of, people, citation) in [
        (StaffingModel::SizeBands, 13.0, Some(Citation::Claim("S0-2-admin-400-500"))),
        (StaffingModel::ThreeTiers, 14.0, Some(Citation::Claim(claims::S1_TEAM_FACT))),
        (StaffingModel::TenPercent, 49.0, Some(Citation::Claim(claims::S4_TEAM_FACT))),
        (StaffingModel::Own, 4.0, None),
    ] {
        let derived = model(of);
        assert_eq!(derived.inputs.admins, Admins::Always(people), "{of:?}");
        assert_eq!(derived.row(key("admins")).origin, Origin::Plan(Part::Staffing, citation));
    }
    // Several groups of about 100: five, of which each has an admin at least.
    let nobody = Headcount::literal(0);
    let small = with(&|plan| {
        plan.staffing.split = Split::Small;
        plan.staffing.model = StaffingModel::Own;
        plan.staffing.own = OwnTeam { owners: nobody, deputies: nobody, leads: nobody };
    });
    assert_eq!((small.inputs.groups_max, &small.inputs.admins), (5, &Admins::Always(5.0)));
    close(small.inputs.open_next_at, 0.2);
    let large = with(&|plan| plan.staffing.size = GroupSize::literal(1200));
    assert_eq!((large.inputs.groups_max, large.inputs.open_next_at), (3, 0.9));
    // The next opens at 100 members, whatever the capacity, and more groups need more admins.
    let plan = {
        let mut plan = shop();
        plan.staffing.split = Split::Small;
        plan.staffing.model = StaffingModel::Own;
        said(&plan, &[say("capacity", 200_000_000), say("groups_max", 40_000_000)])
    };
    let followed = derived(&plan);
    close(followed.inputs.open_next_at, 0.5);
    close(number(&followed, "admins"), 40.0);
    assert_eq!(followed.row(key("admins")).default, Standing::Number(40.0));
}

#[test]
fn layers_follow_the_model_as_far_as_it_states_shares() {
    let mix = |structure| {
        let mut plan = shop();
        plan.staffing.structure = structure;
        derived(&plan)
    };
    let usual = Inputs::on(Platform::WechatGroup).layer_mix;
    let four = mix(StructureModel::FourLayers);
    assert_eq!((four.inputs.layer_mix, four.notes.len()), (usual, 0));
    let pyramid = mix(StructureModel::Pyramid);
    assert_eq!(pyramid.inputs.layer_mix, usual);
    assert_eq!(pyramid.notes, [Note::NoShares(StructureModel::Pyramid)]);
    let of_core = |derived: &Derived| derived.row(key("layer_mix.core")).origin;
    let claim = |fact| Some(Citation::Claim(fact));
    assert_eq!(of_core(&four), Origin::Plan(Part::Staffing, claim("S2-5-layer-core")));
    assert_eq!(of_core(&pyramid), Origin::Default(Citation::Claim("S2-5-layer-core")));
    assert_eq!(of_core(&mix(StructureModel::ThreeLayers)), Origin::Plan(Part::Staffing, claim(claims::S1_LAYERS_FACT)));
}

/// Every number of a plan with one channel and one item.
fn all_keys() -> Vec<Key> {
    let mut keys: Vec<Key> = Field::ALL.iter().map(|&field| Key::Plan(field)).collect();
    for &gate in Gate::ALL {
        keys.extend(GateField::ALL.iter().map(|&field| Key::Gate(gate, field)));
    }
    keys.extend(ChannelField::ALL.iter().map(|&field| Key::Channel(place(1), field)));
    keys.extend(CampaignField::ALL.iter().map(|&field| Key::Campaigns(field)));
    keys.extend(CampaignField::ALL.iter().map(|&field| Key::Campaign(item_id("answers2"), field)));
    keys
}

#[test]
fn whatever_is_cited_is_there() {
    let read = |name: &str| std::fs::read_to_string(format!("{}/assets/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let library = Library::read(&read("facts.json"), &read("platform-rules.json"), &read("notes.json")).unwrap();
    let facts: BTreeSet<&str> = library.facts.iter().map(|fact| fact.id.as_str()).collect();
    for (&platform, &structure) in Platform::ALL.iter().flat_map(|p| StructureModel::ALL.iter().map(move |s| (p, s))) {
        for &model in StaffingModel::ALL {
            let mut plan = every_field();
            plan.positioning.platform = platform;
            plan.positioning.cap = None;
            plan.staffing.structure = structure;
            plan.staffing.model = model;
            let derived = derived(&plan);
            for key in all_keys() {
                match derived.row(key).default_origin.citation() {
                    Some(Citation::Claim(fact)) => assert!(facts.contains(fact), "{}: {fact}", key.code()),
                    Some(Citation::Rule(rule)) => assert!(rules::ALL.contains(&rule), "{}: {rule:?}", key.code()),
                    Some(Citation::Ours(_)) | None => {}
                }
            }
        }
    }
}

// ---- What is said ----------------------------------------------------------------------------------------------

#[test]
fn what_nobody_says_stands_at_its_default() {
    for_all(60, plan(), |plan| {
        let ground = ground(&plan);
        let silent = ground.derive(&templates::blank_funnel(), None);
        for key in all_keys() {
            let row = silent.row(key);
            prop_assert_eq!((row.value, row.origin), (row.default, row.default_origin), "{}", key.code());
        }
        Ok(())
    });
}

#[test]
fn what_is_said_stands_and_can_be_taken_back() {
    let plan = with_item(&shop(), "series22", item(Kind::Benefit, "2026-12-02"));
    let before = derived(&plan);
    for key in all_keys() {
        let key = match key {
            Key::Campaign(_, field) => Key::Campaign(item_id("series22"), field),
            other => other,
        };
        let (min, max) = key.range();
        // A third of the way up its range; gates would else stand in another order.
        let third = min + (max - min) / 3 / 1_000_000 * 1_000_000 + i64::from(max - min < 3_000_000) * 300_000;
        let said_once = said(&plan, &[FunnelEdit::Say(None, saying(&key.code(), third))]);
        let after = derived(&said_once);
        let row = after.row(key);
        assert_eq!(row.origin, Origin::Said, "{}", key.code());
        let is_cut = after.notes == [Note::InitialCut { seats: 500 }];
        assert!(row.value == Standing::Number(third as f64 / 1e6) || is_cut, "{}", key.code());
        assert_eq!((row.default, row.default_origin), (before.row(key).default, before.row(key).origin));
        let taken_back = said(&said_once, &[FunnelEdit::Reset(None, vec![key])]);
        assert_eq!(taken_back, plan, "{}", key.code());
    }
}

#[test]
fn a_scenario_is_linked_to_its_base() {
    let plan = said(
        &with_item(&shop(), "series22", item(Kind::Benefit, "2026-12-02")),
        &[
            say("questionnaire_done", 500_000),
            say("campaigns.series22.participation", 300_000),
            FunnelEdit::PutScenario(place(2), Scenario { name: words("双倍"), ..Scenario::default() }),
            FunnelEdit::Say(Some(place(2)), saying("channels.1.scans_per_day", 40_000_000)),
        ],
    );
    let (base, double) = (derived(&plan), varied(&plan, 2));
    close(number(&base, "channels.1.scans_per_day"), 20.0);
    close(number(&double, "channels.1.scans_per_day"), 40.0);
    assert_eq!(double.row(key("channels.1.scans_per_day")).origin, Origin::Scenario);
    assert_eq!(double.row(key("questionnaire_done")).origin, Origin::Said);
    // A change of the base shows through, and one of the plan, too.
    let mut later = said(&plan, &[say("questionnaire_done", 900_000)]);
    later.positioning.platform = Platform::WecomCustomer;
    assert_eq!((number(&varied(&later, 2), "questionnaire_done"), varied(&later, 2).inputs.join_gates.len()), (0.9, 1));
    // What a scenario says of every campaign holds for those of which the base says something, too.
    let all = said(&plan, &[FunnelEdit::Say(Some(place(2)), saying("campaigns.participation", 200_000))]);
    close(number(&derived(&all), "campaigns.series22.participation"), 0.3);
    close(number(&varied(&all, 2), "campaigns.series22.participation"), 0.2);
    assert_eq!(varied(&all, 2).row(key("campaigns.series22.participation")).origin, Origin::Scenario);
    // Reset, it is the base; so is one that is gone.
    let reset = said(&all, &[FunnelEdit::ResetAll(Some(place(2)))]);
    assert_eq!(varied(&reset, 2).inputs, derived(&reset).inputs);
    assert_eq!(varied(&reset, 5).inputs, derived(&reset).inputs);
}

#[test]
fn a_reset_of_everything_takes_back_days_runs_and_seed_in_the_base_alone() {
    let plan = said(&shop(), &[FunnelEdit::PutScenario(place(1), Scenario::default())]);
    let days = FunnelEdit::SetHorizon(Horizon::new(30).unwrap());
    let runs = FunnelEdit::SetRuns(Runs::new(500).unwrap());
    let changed = said(&plan, &[say("questionnaire_done", 900_000), days, runs, FunnelEdit::SetSeed(7)]);
    let scale = |plan: &Plan| {
        let funnel = sections::funnel(plan);
        (funnel.horizon.get(), funnel.runs.get(), funnel.seed)
    };
    assert_eq!(scale(&said(&changed, &[FunnelEdit::ResetAll(Some(place(1)))])), (30, 500, 7));
    let reset = said(&changed, &[FunnelEdit::ResetAll(None)]);
    assert_eq!((scale(&reset), derived(&reset).inputs), (scale(&plan), derived(&plan).inputs));
}

#[test]
fn what_is_switched_off_is_off() {
    let capped = said(&shop(), &[say("daily_join_cap", 5_000_000), say("overload_messages", 50_000_000)]);
    let off = |code: &str| FunnelEdit::Say(Some(place(1)), Saying::new(key(code), Said::Off).unwrap());
    let scenario = FunnelEdit::PutScenario(place(1), Scenario::default());
    let plan = said(&capped, &[scenario, off("daily_join_cap")]);
    assert_eq!(derived(&plan).inputs.daily_join_cap, Some(5.0));
    assert_eq!(varied(&plan, 1).inputs.daily_join_cap, None);
    assert_eq!(varied(&plan, 1).row(key("daily_join_cap")).value, Standing::Off);
    assert_eq!(varied(&plan, 1).inputs.overload_messages, Some(50.0));
}

#[test]
fn the_others_make_room_for_a_share_that_is_said() {
    let mut plan = shop();
    plan.staffing.structure = StructureModel::FourLayers;
    let mix = |edits: &[FunnelEdit]| derived(&said(&plan, edits));
    let half = mix(&[say("layer_mix.core", 500_000)]);
    close(half.inputs.layer_mix[0], 0.5);
    close(half.inputs.layer_mix.iter().sum(), 1.0);
    close(half.inputs.layer_mix[2] / half.inputs.layer_mix[3], 45.0 / 25.0);
    assert_eq!(half.notes, []);
    let all = |shares: [i64; 4]| {
        let codes = ["layer_mix.core", "layer_mix.active", "layer_mix.ordinary", "layer_mix.lurker"];
        let edits: Vec<FunnelEdit> = codes.iter().zip(shares).map(|(code, share)| say(code, share)).collect();
        mix(&edits)
    };
    let exact = all([100_000, 200_000, 300_000, 400_000]);
    assert_eq!((exact.inputs.layer_mix, exact.notes.as_slice()), ([0.1, 0.2, 0.3, 0.4], &[][..]));
    let double = all([200_000, 400_000, 600_000, 800_000]);
    double.inputs.layer_mix.iter().zip([0.1, 0.2, 0.3, 0.4]).for_each(|(share, expected)| close(*share, expected));
    assert_eq!(double.notes, [Note::MixScaled { sum: 2.0 }]);
    assert_eq!(all([0; 4]).inputs.layer_mix, [0.25; 4]);
    let too_much = mix(&[say("layer_mix.core", 900_000), say("layer_mix.active", 900_000)]);
    assert_eq!(too_much.inputs.layer_mix, [0.5, 0.5, 0.0, 0.0]);
}

#[test]
fn numbers_that_do_not_go_together_are_brought_together() {
    let of = |edits: &[FunnelEdit]| derived(&said(&shop(), edits));
    let spans = of(&[say("span_ok", 300_000_000)]);
    assert_eq!((spans.inputs.span_ok, spans.inputs.span_bad, &spans.notes[..]), (300.0, 301.0, &[Note::SpanMoved][..]));
    let last = of(&[say("span_ok", 10_000_000_000)]);
    assert_eq!((last.inputs.span_ok, last.inputs.span_bad), (9999.0, 10_000.0));
    let days = of(&[say("channels.1.first_day", 50_000_000), say("channels.1.last_day", 10_000_000)]);
    assert_eq!((days.inputs.channels[0].last_day, &days.notes[..]), (50, &[Note::DaysMoved(place(1))][..]));
    let full = of(&[say("initial_members", 500_000_000_000)]);
    assert_eq!((full.inputs.initial_members, &full.notes[..]), (500, &[Note::InitialCut { seats: 500 }][..]));
    // A full group lets nobody in, and that is no fault.
    let first_day = Expected::of(&full.inputs).series(Series::Joins)[0];
    assert_eq!(first_day, 0.0);
    let gates = of(&[say("join_gates.consent.at", 150_000_000), say("join_gates.consent.accept", 10_000)]);
    assert_eq!(gates.inputs.join_gates.iter().map(|gate| gate.at).collect::<Vec<f64>>(), [100.0, 150.0, 200.0]);
    assert_eq!((gates.inputs.join_gates[1].accept, number(&gates, "join_gates.consent.accept")), (0.01, 0.01));
    assert_eq!(gates.row(key("join_gates.real_name.at")).value, Standing::Number(100.0));
    assert_eq!(gates.row(key("join_gates.consent.at")).default, Standing::Number(40.0));
    let at = |code: &str, at| say(&format!("join_gates.{code}.at"), at);
    let same = of(&[at("consent", 5_000_000_000), at("real_name", 5_000_000_000), at("no_code", 5_000_000_000)]);
    assert_eq!(same.inputs.check(), Ok(()));
    let flood =
        of(&[say("channels.1.scans_per_day", 100_000_000_000), say("channels.1.weekday.mo", 101_000_000 - 1_000_000)]);
    assert_eq!((flood.inputs.check(), flood.notes.len()), (Ok(()), 0), "a hundred times the most is just possible");
    let flood = of(&[
        say("channels.1.scans_per_day", 100_000_000_000),
        say("channels.1.weekday.mo", 100_000_000),
        say("channels.1.growth_per_week", 5_000_000),
    ]);
    assert_eq!((flood.inputs.check(), &flood.notes[..]), (Ok(()), &[Note::ScansCut][..]));
}

// ---- Hostile plans ---------------------------------------------------------------------------------------------

#[test]
fn whatever_a_plan_says_it_can_be_simulated() {
    for_all(150, plan(), |plan| {
        let ground = ground(&plan);
        let funnel = sections::funnel(&plan);
        for scenario in std::iter::once(None).chain(funnel.scenarios.keys().copied().map(Some)) {
            let derived = ground.derive(&funnel, scenario);
            prop_assert_eq!(derived.inputs.check(), Ok(()), "{:?}", funnel);
            let expected = Expected::of(&derived.inputs);
            prop_assert!(expected.series.iter().flatten().all(|value| value.is_finite() && *value >= -1e-6));
        }
        Ok(())
    });
}

#[test]
fn a_plan_without_anything_has_a_forecast() {
    // No calendar, no channel, no admin, the shortest horizon.
    let mut plan = templates::blank(id("aaaa"));
    plan.staffing.model = StaffingModel::Own;
    let nobody = Headcount::literal(0);
    plan.staffing.own = OwnTeam { owners: nobody, deputies: nobody, leads: nobody };
    let plan = said(&plan, &[FunnelEdit::RemoveChannel(place(1)), FunnelEdit::SetHorizon(Horizon::literal(7))]);
    let derived = derived(&plan);
    assert_eq!((derived.inputs.channels.len(), &derived.inputs.admins), (0, &Admins::Always(1.0)));
    assert_eq!(derived.notes, [Note::NoStart]);
    let engine = Engine::new(Inputs { runs: 100, ..derived.inputs.clone() }).unwrap();
    let results = engine.run_range(0..100).results(&engine);
    assert!(results.band(Series::Members).iter().all(|day| day.mean == 0.0));
    assert_eq!(milestones::moment(&results, Series::Members, 1.0).middle, None);
    assert_eq!(foremost(&sections::funnel(&plan)).len(), 5);
}

#[test]
fn of_too_many_campaigns_the_first_are_simulated_and_the_others_told() {
    let daily = Repeat {
        frequency: Frequency::Daily,
        every: Interval::literal(1),
        weekdays: Vec::new(),
        end: End::Never,
        skipped: Vec::new(),
    };
    let series = Rc::new(Item { repeat: Some(daily), ..item(Kind::Benefit, "2026-11-28") });
    let letters = b"abcdefghijkmnpqrstuvwxyz";
    let name = |n: usize| {
        let letter = |n: usize| char::from(letters[n % letters.len()]);
        item_id(&format!("series{}{}", letter(n / letters.len()), letter(n)))
    };
    let put = (0..10).map(|n| (name(n), Rc::clone(&series))).collect();
    let plan = edited(&shop(), CalendarEdit::Items(ItemsChange { label: ItemsLabel::Add, put, remove: Vec::new() }));
    let derived = derived(&plan);
    assert_eq!(derived.inputs.campaigns.len(), campaigns::MOST);
    assert_eq!(derived.notes, [Note::LeftOut(400)]);
    assert_eq!(derived.inputs.campaigns[499].day, 49, "ten a day, the earliest");
    let fifty = said(&plan, &[FunnelEdit::SetHorizon(Horizon::literal(50))]);
    assert_eq!((self::derived(&fifty).inputs.campaigns.len(), self::derived(&fifty).notes.len()), (500, 0));
}

// ---- What is made of it ----------------------------------------------------------------------------------------

#[test]
fn the_team_grows_with_the_members() {
    let plan = shop();
    let totals = |model, members: &[f64]| -> Vec<(u32, u32)> {
        staff(&plan, model, members).iter().map(|people| (people.min, people.max)).collect()
    };
    let members = [0.0, 99.6, 150.0, 250.0, 350.0, 450.2, 450.4];
    let by_bands = totals(StaffingModel::SizeBands, &members);
    assert_eq!(by_bands, [(1, 1), (1, 1), (2, 2), (3, 3), (8, 8), (13, 13), (13, 13)]);
    assert_eq!(totals(StaffingModel::ThreeTiers, &[450.0]), [(14, 26)]);
    assert_eq!(totals(StaffingModel::TenPercent, &[0.0, 450.0]), [(4, 4), (49, 49)]);
}

#[test]
fn what_gates_spans_and_overload_cost_is_told() {
    let plan = said(&shop(), &[say("channels.1.scans_per_day", 10_000_000)]);
    let all_well = losses(&derived(&plan).inputs);
    assert!(all_well.gates > 10.0 && all_well.span == 0.0 && all_well.overload == 0.0, "{all_well:?}");
    let strained =
        losses(&derived(&said(&plan, &[say("admins", 1_000_000), say("overload_messages", 20_000_000)])).inputs);
    assert!(strained.span > 5.0 && strained.overload > 1.0, "{strained:?}");
    let mut open = plan.clone();
    open.positioning.platform = Platform::WecomInternal;
    assert_eq!(losses(&derived(&open).inputs).gates, 0.0);
}

#[test]
fn groups_fill_and_open_on_their_days() {
    // S1's stages: 200 scans, 60 % of which pass, fill a group of 500 in the fifth day.
    let mut plan = shop();
    plan.positioning.platform = Platform::Qq;
    let still =
        ["new", "core", "active", "ordinary", "lurker"].map(|standing| say(&format!("exit_hazard.{standing}"), 0));
    let plan = said(
        &plan,
        &[&still[..], &[say("channels.1.scans_per_day", 200_000_000), say("questionnaire_passed", 1_000_000)]].concat(),
    );
    let expected = Expected::of(&derived(&plan).inputs);
    assert_eq!((milestones::full(&expected), milestones::openings(&expected)), (Some(4), vec![]));
    assert_eq!(milestones::reached(&expected, Series::Members, 240.0), Some(1));
    let several = said(&plan, &[say("groups_max", 3_000_000)]);
    let derived = derived(&several);
    let expected = Expected::of(&derived.inputs);
    // 450 members on the fourth day, 900 on the eighth; the groups are opened on the mornings after.
    assert_eq!(milestones::openings(&expected), [4, 8]);
    let engine = Engine::new(Inputs { runs: 400, ..derived.inputs.clone() }).unwrap();
    let results = engine.run_range(0..400).results(&engine);
    let moments = milestones::moments_of_opening(&results);
    assert_eq!(moments.len(), 2);
    for (moment, usual) in moments.iter().zip([4, 8]) {
        assert!(moment.early.unwrap() <= usual && moment.late.unwrap() >= usual, "{moment:?}");
        assert!(moment.middle.unwrap().abs_diff(usual) <= 1);
    }
}

#[test]
fn a_tornado_takes_what_is_held_together() {
    let weekly = Repeat {
        frequency: Frequency::Weekly,
        every: Interval::literal(1),
        weekdays: Vec::new(),
        end: End::Never,
        skipped: Vec::new(),
    };
    let plan = with_item(&shop(), "series22", Item { repeat: Some(weekly), ..item(Kind::Benefit, "2026-12-02") });
    let plan = said(&plan, &[say("campaigns.order_value", 108_000_000), say("hour_cost", 1_000_000)]);
    let (derived, funnel) = (derived(&plan), sections::funnel(&plan));
    let keys = turnable(&derived, &funnel, plan.positioning.platform);
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "each once");
    let bars = tornado(&derived, &keys, Kpi::Profit);
    let first: Vec<String> = bars.iter().take(4).map(|bar| bar.key.code()).collect();
    assert!(first.contains(&"campaigns.order_value".to_owned()), "{first:?}");
    assert!(bars.is_sorted_by(|a, b| a.swing().unwrap_or(-1.0) >= b.swing().unwrap_or(-1.0)));
    // Before the group is full, nothing matters more than who comes.
    let month = self::derived(&said(&plan, &[FunnelEdit::SetHorizon(Horizon::literal(30))]));
    let by_members = tornado(&month, &keys, Kpi::MembersEnd);
    assert_eq!(by_members[0].key.code(), "channels.1.scans_per_day");
    let [down, up] = by_members[0].figures;
    let base = Expected::of(&month.inputs).kpis[Kpi::MembersEnd as usize];
    assert!(down < base && base < up);
}

// ---- Numbers and their names -----------------------------------------------------------------------------------

#[test]
fn every_number_is_named_ranged_and_in_one_group() {
    let funnel = Funnel { channels: [(place(1), Channel::default())].into(), ..templates::blank_funnel() };
    let mut offered: Vec<Key> =
        Group::ALL.iter().flat_map(|group| group.keys(&funnel, Platform::WechatGroup)).collect();
    for &key in &offered {
        assert!(Group::of(key).keys(&funnel, Platform::WechatGroup).contains(&key), "{}", key.code());
    }
    offered.sort_unstable();
    let mut all: Vec<Key> = all_keys().into_iter().filter(|key| !matches!(key, Key::Campaign(..))).collect();
    all.sort_unstable();
    assert_eq!(offered, all, "each is offered once");
    assert!(foremost(&funnel).iter().all(|key| offered.contains(key)) && foremost(&funnel).len() == 6);
    for key in all_keys() {
        assert_eq!(Key::parse(&key.code()), Some(key));
        let (min, max) = key.range();
        assert!(min < max && Decimal::new(min).is_ok() && Decimal::new(max).is_ok(), "{}", key.code());
    }
    for code in
        ["", ".", "capacity.", "channels", "channels.01.weekday.mo", "channels.51.weekday.mo", "campaigns.x.reach"]
    {
        assert_eq!(Key::parse(code), None, "{code}");
    }
}

#[test]
fn every_lever_is_a_number_of_a_plan() {
    let mut inputs = Inputs::on(Platform::WechatGroup);
    inputs.daily_join_cap = Some(1.0);
    inputs.overload_messages = Some(1.0);
    inputs.channels[0].dispersion = Some(1.0);
    inputs.campaigns = vec![Campaign::usual()];
    for lever in Lever::all(&inputs) {
        match lever.key() {
            Key::Plan(field) => assert_eq!((Lever::of(field), lever.name().as_str()), (Some(lever), field.code())),
            _ => assert!(
                lever.name().ends_with(']') || lever.key().code().ends_with(lever.name().rsplit('.').next().unwrap())
            ),
        }
    }
    let none: Vec<&str> =
        Field::ALL.iter().filter(|&&field| Lever::of(field).is_none()).map(|field| field.code()).collect();
    assert_eq!(none, ["initial_members", "onboarding_days"]);
}

#[test]
fn decimals_are_exact() {
    for (text, millionths) in [
        ("0", 0),
        ("0.62", 620_000),
        ("-1.5", -1_500_000),
        (".5", 500_000),
        ("5.", 5_000_000),
        ("007.000001", 7_000_001),
        ("1000000000", 1_000_000_000_000_000),
    ] {
        assert_eq!(Decimal::parse(text).map(Decimal::millionths), Some(millionths), "{text}");
    }
    for text in ["", "-", ".", "-.", "1e3", "+1", "0.1234567", "1,5", "１", "1000000000.000001", "--1", "0x1", " 1"] {
        assert_eq!(Decimal::parse(text), None, "{text}");
    }
    for_all(200, -Decimal::MAX..=Decimal::MAX, |millionths| {
        let decimal = Decimal::literal(millionths);
        prop_assert_eq!(Decimal::parse(&decimal.to_string()), Some(decimal));
        Ok(())
    });
}

#[test]
fn what_a_search_finds_can_be_said() {
    let key = key("questionnaire_done");
    let value = |value: f64| nearest(key, value).map(|saying| saying.said());
    let number = |millionths| Some(Said::Number(Decimal::literal(millionths)));
    assert_eq!(value(0.123_456_7), number(123_457));
    assert_eq!((value(7.0), value(-7.0), value(f64::INFINITY)), (number(1_000_000), number(0), number(1_000_000)));
    assert_eq!(value(f64::NAN), None);
    let capacity = nearest(self::key("capacity"), 199.6).unwrap();
    assert_eq!(capacity.said(), Said::Number(Decimal::whole(200)));
    let groups = self::key("groups_max");
    assert_eq!(Saying::new(groups, Said::Number(Decimal::literal(1_500_000))), Err(NotSaid::NotWhole));
    assert_eq!(Saying::new(groups, Said::Off), Err(NotSaid::NeverOff));
    assert!(matches!(Saying::new(groups, Said::Number(Decimal::whole(101))), Err(NotSaid::Outside(_))));
    assert!(GroupSize::new(450).is_ok());
}
