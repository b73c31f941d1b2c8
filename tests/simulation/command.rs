//! The command line: what is answered, and what is refused in a line that names field and range.

use serde_json::{Value, json};

use crate::simulate::{answer, simulated};

const QUICK: &str =
    r#"{"horizon_days": 14, "runs": 100, "campaigns": [{"day": 3, "order_value": 20}], "hour_cost": 1}"#;

#[test]
fn the_answer_has_every_series_and_figure() {
    let answer = simulated(QUICK).unwrap();
    let series = [
        "scans",
        "done",
        "passed",
        "joins",
        "exits",
        "members",
        "new",
        "core",
        "active",
        "ordinary",
        "lurker",
        "groups",
        "speakers",
        "messages",
        "taking_part",
        "orders",
        "waitlist",
        "efficiency",
        "revenue",
        "cost",
    ];
    for name in series {
        assert_eq!(answer["expected"][name].as_array().unwrap().len(), 14, "{name}");
        for part in ["mean", "p5", "p25", "p50", "p75", "p95"] {
            assert_eq!(answer["series"][name][part].as_array().unwrap().len(), 14, "{name} {part}");
        }
    }
    for name in ["members_end", "joins", "cost", "return", "month_two_retention", "fill_day"] {
        let figure = answer["kpis"][name].as_object().unwrap();
        assert_eq!(figure.keys().collect::<Vec<_>>(), ["defined", "mean", "p5", "p50", "p95"], "{name}");
    }
    assert_eq!(answer["kpis"]["month_two_retention"]["mean"], Value::Null, "there is no second month");
    assert_eq!(
        answer["kpis"]["fill_day"],
        json!({ "mean": null, "p5": null, "p50": null, "p95": null, "defined": 0.0 })
    );
    let stages: Vec<&str> =
        answer["funnel"].as_array().unwrap().iter().map(|it| it["stage"].as_str().unwrap()).collect();
    assert_eq!(stages, ["scans", "done", "passed", "joins", "speakers", "taking_part", "orders"]);
    assert_eq!(answer["funnel"][1]["bar"], json!(0.6));
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    assert_eq!(simulated(QUICK).unwrap().to_string(), simulated(QUICK).unwrap().to_string());
}

#[test]
fn what_is_left_out_is_as_in_a_wechat_group() {
    let spelled = r#"{"platform": "wechat_group", "runs": 100, "horizon_days": 7, "seed": 1, "weekday0": 0, "capacity": 500,
        "join_gates": [{"at": 40, "accept": 0.95}, {"at": 100, "accept": 0.9}, {"at": 200, "accept": 0.7}],
        "channels": [{"scans_per_day": 20, "dispersion": null, "weekday": [1,1,1,1,1,1,1], "first_day": 0}],
        "exit_hazard": {"new": 0.02, "core": 0.0005, "active": 0.001, "ordinary": 0.0015, "lurker": 0.0025},
        "speak": [0.25, 0.8, 0.43, 0.08, 0.005], "admins": 10, "daily_join_cap": null, "overload_messages": null,
        "referral": {"invites_per_week": 0}, "questionnaire_done": 0.6, "span_loss": 0.4, "start": "2026-11-23"}"#;
    let plain = r#"{"runs": 100, "horizon_days": 7}"#;
    assert_eq!(simulated(spelled), simulated(plain));
}

#[test]
fn a_date_says_on_which_weekday_it_begins() {
    let with = |start: &str| {
        let channel = r#""channels": [{"weekday": [0, 0, 0, 0, 0, 0, 3]}]"#;
        simulated(&format!(r#"{{"runs": 100, "horizon_days": 7, {start}, {channel}}}"#)).unwrap()["expected"]["scans"]
            .clone()
    };
    assert_eq!(with(r#""start": "2026-11-22""#), json!([60.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]), "a Sunday");
    assert_eq!(with(r#""weekday0": 5"#), json!([0.0, 60.0, 0.0, 0.0, 0.0, 0.0, 0.0]));
}

#[test]
fn bad_inputs_are_refused_in_a_line_that_names_field_and_range() {
    for (text, names) in [
        ("", ["inputs", "JSON"]),
        ("[]", ["inputs", "object"]),
        (r#"{"horizon_days": 6}"#, ["horizon_days", "7..=365"]),
        (r#"{"horizon_days": 0}"#, ["horizon_days", "7..=365"]),
        (r#"{"horizon_days": 7.5}"#, ["horizon_days", "7..=365"]),
        (r#"{"horizon_days": -7}"#, ["horizon_days", "7..=365"]),
        (r#"{"horizon_days": "90"}"#, ["horizon_days", "number"]),
        (r#"{"runs": 99}"#, ["runs", "100..=20000"]),
        (r#"{"runs": 20001}"#, ["runs", "100..=20000"]),
        (r#"{"seed": -1}"#, ["seed", "0..="]),
        (r#"{"start": "22.11.2026"}"#, ["start", "2026-01-31"]),
        (r#"{"weekday0": 7}"#, ["weekday0", "0..=6"]),
        (r#"{"capacity": 1}"#, ["capacity", "2..=5000"]),
        (r#"{"capacity": 5001}"#, ["capacity", "2..=5000"]),
        (r#"{"groups_max": 0}"#, ["groups_max", "1..=100"]),
        (r#"{"open_next_at": 1.1}"#, ["open_next_at", "0..=1"]),
        (r#"{"questionnaire_done": 1.01}"#, ["questionnaire_done", "0..=1"]),
        (r#"{"questionnaire_passed": -0.01}"#, ["questionnaire_passed", "0..=1"]),
        (r#"{"daily_join_cap": -1}"#, ["daily_join_cap", "0..=1000000"]),
        (r#"{"daily_join_cap": 1.5}"#, ["daily_join_cap", "0..=1000000"]),
        (r#"{"waitlist_loss": 2}"#, ["waitlist_loss", "0..=1"]),
        (r#"{"layer_mix": [0.2, 0.3, 0.4, 0.2]}"#, ["layer_mix", "add up to"]),
        (r#"{"layer_mix": [0.5, 0.5]}"#, ["layer_mix", "4..=4"]),
        (r#"{"layer_mix": {"core": 1}}"#, ["layer_mix.active", "missing"]),
        (r#"{"onboarding_days": 15}"#, ["onboarding_days", "0..=14"]),
        (r#"{"exit_hazard": [0.1, 0.1, 0.1, 0.1, 1.2]}"#, ["exit_hazard.lurker", "0..=1"]),
        (r#"{"move_up": [0.1, 0.1, -0.1]}"#, ["move_up.core", "0..=1"]),
        (r#"{"move_down": [0.1, 0.1]}"#, ["move_down", "3..=3"]),
        (r#"{"speak": [2, 0, 0, 0, 0]}"#, ["speak.new", "0..=1"]),
        (r#"{"messages_per_speaker": [0, 0, 0, 0, -1]}"#, ["messages_per_speaker.lurker", "0..=1000"]),
        (r#"{"overload_messages": -1}"#, ["overload_messages", "0..=1000000"]),
        (r#"{"overload_exit": 101}"#, ["overload_exit", "0..=100"]),
        (r#"{"admins": 0}"#, ["admins", "1..=10000"]),
        (r#"{"admins": [3, 3]}"#, ["admins", "90..="]),
        (r#"{"horizon_days": 7, "admins": [3, 3, 3, 0, 3, 3, 3]}"#, ["admins[3]", "1..=10000"]),
        (r#"{"span_ok": 0}"#, ["span_ok", "1..=10000"]),
        (r#"{"span_ok": 200, "span_bad": 200}"#, ["span_bad", "201..=10000"]),
        (r#"{"span_loss": 1.5}"#, ["span_loss", "0..=1"]),
        (r#"{"join_gates": [{"at": 40}]}"#, ["join_gates[0].accept", "0..=1"]),
        (r#"{"join_gates": [{"at": 40, "accept": 3}]}"#, ["join_gates[0].accept", "0..=1"]),
        (r#"{"join_gates": [{"at": 40, "accept": 0.9}, {"at": 20, "accept": 0.9}]}"#, ["join_gates", "order"]),
        (r#"{"channels": {}}"#, ["channels", "list"]),
        (r#"{"channels": [{"scans_per_day": -1}]}"#, ["channels[0].scans_per_day", "0..=100000"]),
        (r#"{"channels": [{}, {"dispersion": 0}]}"#, ["channels[1].dispersion", "0.01..=1000000"]),
        (r#"{"channels": [{"weekday": [1, 1, 1, 1, 1, 1]}]}"#, ["channels[0].weekday", "7..=7"]),
        (r#"{"channels": [{"weekday": [1, 1, 1, 1, 1, 1, -1]}]}"#, ["channels[0].weekday[6]", "0..=100"]),
        (r#"{"channels": [{"growth_per_week": -1.5}]}"#, ["channels[0].growth_per_week", "-1..=5"]),
        (r#"{"channels": [{"first_day": 9, "last_day": 8}]}"#, ["channels[0].last_day", "9..=365"]),
        (r#"{"channels": [{"cost_per_scan": -1}]}"#, ["channels[0].cost_per_scan", "0..=1000000"]),
        (r#"{"channels": [{"scan_per_day": 1}]}"#, ["channels[0].scan_per_day", "no such field"]),
        (r#"{"campaigns": [{"day": 366}]}"#, ["campaigns[0].day", "0..=365"]),
        (r#"{"campaigns": [{"reach": 65}]}"#, ["campaigns[0].reach", "0..=1"]),
        (r#"{"campaigns": [{"participation": 2}]}"#, ["campaigns[0].participation", "0..=1"]),
        (r#"{"campaigns": [{"conversion": 2}]}"#, ["campaigns[0].conversion", "0..=1"]),
        (r#"{"campaigns": [{"order_value": -2}]}"#, ["campaigns[0].order_value", "0..=1000000000"]),
        (r#"{"campaigns": [{"order_cv": 11}]}"#, ["campaigns[0].order_cv", "0..=10"]),
        (r#"{"campaigns": [{"cost": -1}]}"#, ["campaigns[0].cost", "0..=1000000000"]),
        (r#"{"campaigns": [{"activation": 2}]}"#, ["campaigns[0].activation", "0..=1"]),
        (r#"{"base_conversion": 2}"#, ["base_conversion", "0..=1"]),
        (r#"{"referral": {"invites_per_week": -3}}"#, ["referral.invites_per_week", "0..=1000"]),
        (r#"{"referral": {"invite_joins": 2}}"#, ["referral.invite_joins", "0..=1"]),
        (r#"{"referral": {"cost": 2}}"#, ["referral.cost", "no such field"]),
        (r#"{"hour_cost": -1}"#, ["hour_cost", "0..=1000000"]),
        (r#"{"margin": 1.2}"#, ["margin", "0..=1"]),
        (r#"{"initial_members": 501}"#, ["initial_members", "0..=500"]),
        (r#"{"platform": "telegram"}"#, ["platform", "wechat_group"]),
        (r#"{"member": 3}"#, ["member", "no such field"]),
        (r#"{"margin": 1e999}"#, ["margin", "number"]),
    ] {
        let refusal = simulated(text).expect_err(text);
        assert!(names.iter().all(|name| refusal.contains(name)), "{text}: {refusal}");
        assert!(!refusal.contains('\n'), "{text}: one line");
    }
}

#[test]
fn one_file_is_asked_for() {
    let refusal = |words: &[&str]| answer(words.iter().map(|word| (*word).to_owned())).unwrap_err();
    assert!(refusal(&[]).contains("INPUTS.json"));
    assert!(refusal(&["a.json", "b.json"]).contains("INPUTS.json"));
    assert!(refusal(&["/nowhere/inputs.json"]).contains("/nowhere/inputs.json"));
}
