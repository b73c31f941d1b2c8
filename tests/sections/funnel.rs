//! What a plan says of its forecast.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qunce::domain::funnel::Scenario;
use qunce::domain::funnel::key::Key;
use qunce::domain::plan::Plan;
use qunce::domain::section::Section;
use qunce::editing::apply;
use qunce::editing::funnel::FunnelEdit;
use qunce::editing::session::{Session, Shelved};
use qunce::exchange::decode::open;
use qunce::exchange::merge::three_way;
use qunce::exchange::sections::{calendar, funnel, issues};
use qunce::exchange::{encode, sections};
use qunce::templates;
use serde_json::{Value, json};

use crate::plans::funnels::{place, saying};
use crate::plans::{every_field, for_all, funnels, id, one, plan, words};

/// A plan that says this about its forecast.
fn forecast(saved: &Value) -> Plan {
    Plan { funnel: Section::from_saved(saved.to_string()), ..templates::blank(id("aaaa")) }
}

/// The plan after edits of what it says about its forecast.
fn said(plan: &Plan, edits: &[FunnelEdit]) -> Plan {
    let edit = |plan: Rc<Plan>, edit: &FunnelEdit| apply(&plan, &sections::edit(edit.clone()));
    (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone()
}

#[test]
fn what_an_edit_of_the_forecast_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(funnels::funnel_edit(), 1..6)), |(plan, edits)| {
        let edited = said(&plan, &edits);
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&funnel(&again), &funnel(&edited));
        prop_assert_eq!(again.funnel.saved(), edited.funnel.saved());
        prop_assert_eq!(calendar(&again), calendar(&plan), "the other section is as it was");
        Ok(())
    });
}

#[test]
fn numbers_outside_their_range_are_listed_and_kept() {
    let before = json!({
        "horizon": 3, "runs": 2000.5, "seed": -1,
        "channels": { "1": {}, "51": { "name": "too many" }, "x": 1 },
        "overrides": {
            "margin": 1_000_001, "capacity": 2_500_000, "admins": "off", "speak.core": "loud",
            "channels.1.dispersion": "off", "channels.9.scans_per_day": 5_000_000, "mood.core": 7, "span_ok": 40_000_000,
        },
        "targets": { "1": { "kpi": "luck", "side": "at_least", "value": 1 }, "13": 1 },
        "scenarios": { "2": { "overrides": { "margin": -1, "hope": 1 } }, "7": {} },
        "experiment": { "rate": 0, "power": 999_001 },
    });
    let plan = forecast(&before);
    let mut places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    places.sort_unstable();
    let refused = [
        "/experiment/power",
        "/experiment/rate",
        "/horizon",
        "/overrides/admins",
        "/overrides/capacity",
        "/overrides/margin",
        "/overrides/speak.core",
        "/runs",
        "/scenarios/2/overrides/margin",
        "/seed",
        "/targets/1",
    ];
    let unknown = [
        "/channels/51",
        "/channels/x",
        "/overrides/mood.core",
        "/scenarios/2/overrides/hope",
        "/scenarios/7",
        "/targets/13",
    ];
    let mut expected: Vec<String> = refused.iter().chain(&unknown).map(|at| format!("/funnel{at}")).collect();
    // What makes an object useless is named beside it.
    expected.push("/funnel/targets/1/kpi".to_owned());
    expected.sort_unstable();
    assert_eq!(places, expected);
    let after = encode::plan_value(&said(&plan, &[FunnelEdit::SetSeed(9)]))["funnel"].clone();
    assert_eq!(after["lost"].as_object().unwrap().len(), refused.len());
    assert_eq!(after["overrides"]["mood.core"], json!(7), "unknown numbers stay where they are");
    assert_eq!(after["overrides"]["span_ok"], json!(40_000_000));
    assert_eq!(after["scenarios"]["2"]["overrides"], json!({ "hope": 1 }));
}

#[test]
fn a_channel_goes_with_what_was_said_of_it() {
    let base = templates::blank(id("aaaa"));
    let plan = said(
        &base,
        &[
            FunnelEdit::AddChannel(place(2), words("台卡")),
            FunnelEdit::Say(None, saying("channels.2.scans_per_day", 6_000_000)),
            FunnelEdit::Say(None, saying("margin", 500_000)),
            FunnelEdit::PutScenario(place(1), Scenario::default()),
            FunnelEdit::Say(Some(place(1)), saying("channels.2.weekday.su", 2_000_000)),
        ],
    );
    let after = said(&plan, &[FunnelEdit::RemoveChannel(place(2))]);
    let keys: Vec<String> = funnel(&after).overrides.iter().map(|(key, _)| key.code()).collect();
    assert_eq!(keys, ["margin"]);
    assert!(funnel(&after).scenarios[&place(1)].overrides.is_empty());
    // None at all is not the same as nothing said.
    let none = said(&after, &[FunnelEdit::RemoveChannel(place(1))]);
    assert_eq!(encode::plan_value(&none)["funnel"]["channels"], json!({}));
    assert!(funnel(&one(open(&encode::stored(&none, 0, 1))).plan).channels.is_empty());
}

#[test]
fn a_slide_is_one_step_and_a_reset_is_its_own() {
    let plan = Rc::new(templates::blank(id("aaaa")));
    let mut session = Session::new([Shelved { plan: Rc::clone(&plan), changed_at: 0 }]);
    let mut now = 0;
    let mut edit = |session: &mut Session, edit: FunnelEdit| {
        now += 100;
        let edit = sections::edit(edit);
        session.carry_out(edit.label(), &[qunce::editing::action::Action::Edit(id("aaaa"), edit)], now);
    };
    for done in 60..=66 {
        edit(&mut session, FunnelEdit::Say(None, saying("questionnaire_done", done * 10_000)));
    }
    for passed in 70..=75 {
        edit(&mut session, FunnelEdit::Say(None, saying("questionnaire_passed", passed * 10_000)));
    }
    let key = Key::parse("questionnaire_passed").unwrap();
    edit(&mut session, FunnelEdit::Reset(None, vec![key]));
    edit(&mut session, FunnelEdit::Say(None, saying("questionnaire_passed", 900_000)));
    let n_steps = std::iter::from_fn(|| session.undo(0)).count();
    assert_eq!((n_steps, session.plan(&id("aaaa"))), (4, Some(&plan)));
}

#[test]
fn two_tabs_forecasts_merge() {
    use FunnelEdit as E;
    let say = |code, millionths| E::Say(None, saying(code, millionths));
    let variant = |name| E::PutScenario(place(1), Scenario { name: words(name), ..Scenario::default() });
    let blank = templates::blank(id("aaaa"));
    for base in [blank.clone(), said(&blank, &[E::SetSeed(2)]), every_field()] {
        for (mine, theirs) in [
            (say("margin", 1), say("span_ok", 60_000_000)),
            (say("margin", 1), E::PutScenario(place(4), Scenario::default())),
            (E::SetTarget(place(5), None), E::SetHorizon(qunce::domain::quantity::Horizon::literal(30))),
            (E::AddChannel(place(9), words("甲")), say("channels.1.scans_per_day", 7)),
        ] {
            let of = |edit: &FunnelEdit| said(&base, std::slice::from_ref(edit));
            let merged = three_way(&base, &of(&mine), &of(&theirs));
            assert_eq!(merged, Ok(said(&base, &[mine, theirs])));
        }
        let clash = three_way(&base, &said(&base, &[variant("甲")]), &said(&base, &[variant("乙")])).unwrap_err();
        assert!(clash[0].starts_with("/funnel/scenarios/1"), "{clash:?}");
        let clash = three_way(&base, &said(&base, &[say("margin", 1)]), &said(&base, &[say("margin", 2)]));
        assert_eq!(clash, Err(vec!["/funnel/overrides/margin".to_owned()]));
    }
    // Nobody knows what the other tab's channels were counted from, so that the person is asked.
    let (mine, theirs) = (E::AddChannel(place(2), words("甲")), E::AddChannel(place(3), words("乙")));
    let of = |edit: &E| said(&blank, std::slice::from_ref(edit));
    assert_eq!(three_way(&blank, &of(&mine), &of(&theirs)), Err(vec!["/funnel/channels".to_owned()]));
}
