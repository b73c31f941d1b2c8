//! What follows the plan: capacity, gates, admins, layers, campaigns.

use std::collections::BTreeSet;
use std::rc::Rc;

use qunce::domain::calendar::form::Form;
use qunce::domain::calendar::item::{Channel as Sent, Expected as Share, Item, Status};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::code::Code;
use qunce::domain::entry::Rate;
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::funnel::key::Gate;
use qunce::domain::funnel::said::{Said, Saying};
use qunce::domain::plan::Plan;
use qunce::domain::platform::Platform;
use qunce::domain::quantity::{GroupSize, Headcount, Horizon, Interval, JoinsADay, Percent};
use qunce::domain::staffing::{OwnTeam, Split, StaffingModel, StructureModel};
use qunce::editing::apply;
use qunce::editing::calendar::CalendarEdit;
use qunce::editing::entry::EntryEdit;
use qunce::editing::funnel::FunnelEdit;
use qunce::exchange::sections;
use qunce::playbook::library::Library;
use qunce::playbook::{Citation, OwnRule, claims, rules};
use qunce::simulation::from_plan::mend::Note;
use qunce::simulation::from_plan::origin::{Origin, Part};
use qunce::simulation::from_plan::{Derived, Standing};
use qunce::simulation::inputs::{Admins, Campaign, Inputs, JoinGate};

use crate::plans::every_field;
use crate::support::all_keys;
use crate::support::{close, day, derived, edited, ground, item, key, number, said, say, shop, with_item};

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
