//! What a person says, in the base and in scenarios.

use proptest::prelude::*;
use qunce::domain::calendar::kind::Kind;
use qunce::domain::funnel::Scenario;
use qunce::domain::funnel::key::Key;
use qunce::domain::funnel::said::{Said, Saying};
use qunce::domain::plan::Plan;
use qunce::domain::platform::Platform;
use qunce::domain::quantity::{Bounded, Horizon, Runs};
use qunce::domain::staffing::StructureModel;
use qunce::editing::funnel::FunnelEdit;
use qunce::exchange::sections;
use qunce::simulation::expected::Expected;
use qunce::simulation::from_plan::Standing;
use qunce::simulation::from_plan::mend::Note;
use qunce::simulation::from_plan::origin::Origin;
use qunce::simulation::series::Series;
use qunce::templates;

use crate::plans::calendars::item_id;
use crate::plans::funnels::{place, saying};
use crate::plans::{for_all, plan, words};
use crate::support::all_keys;
use crate::support::{close, derived, ground, item, key, number, said, say, shop, varied, with_item};

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
