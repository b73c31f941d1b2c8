//! The command line's answers: the staffing example and the schema that is shipped.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../examples/staffing.rs"]
#[allow(dead_code, reason = "a test calls what `main` would call")]
mod staffing;

use serde_json::{Value, json};

fn answer(line: &str) -> Result<Value, String> {
    staffing::answer(line.split_whitespace().map(str::to_owned))
}

#[test]
fn a_model_s_numbers_are_answered() {
    let expected = json!({
        "owner": 1, "deputies": 4, "leads": 8, "total": 13, "groups": 1,
        "members_per_staff": 450.0 / 13.0, "native_seats_used": 4, "without_rights": 9,
    });
    assert_eq!(answer("--size 450 --model s0"), Ok(expected));
    let expected = json!({
        "owner": 1, "deputies": 3, "leads": 45, "total": 49, "groups": 1,
        "members_per_staff": 450.0 / 49.0, "native_seats_used": 13, "without_rights": 36,
    });
    assert_eq!(answer("--seats 12 --model s4 --size 450"), Ok(expected));
}

#[test]
fn a_range_is_answered_by_both_ends() {
    let exactly = |n: u32| json!({ "min": n, "max": n });
    let expected = json!({
        "owner": exactly(1), "deputies": { "min": 3, "max": 5 }, "leads": { "min": 10, "max": 20 },
        "total": { "min": 14, "max": 26 }, "groups": 1,
        "members_per_staff": { "min": 450.0 / 26.0, "max": 450.0 / 14.0 },
        "native_seats_used": exactly(4), "without_rights": { "min": 10, "max": 22 },
    });
    assert_eq!(answer("--size 450 --model s1"), Ok(expected));
}

#[test]
fn several_groups_are_counted_together() {
    for (line, groups, total) in [
        ("--size 1200 --model s0", 3, 39),
        ("--size 500 --model s0 --split large", 1, 13),
        ("--size 500 --model s0 --split small", 5, 5),
    ] {
        let answer = answer(line).unwrap();
        assert_eq!((&answer["groups"], &answer["total"]), (&json!(groups), &json!(total)), "{line}");
    }
}

#[test]
fn bad_input_is_refused_in_a_line_that_names_field_and_range() {
    for (line, names) in [
        ("--size 1 --model s0", ["size", "2..=5000"]),
        ("--size 5001 --model s0", ["size", "2..=5000"]),
        ("--size many --model s0", ["size", "2..=5000"]),
        ("--size 4.5 --model s0", ["size", "2..=5000"]),
        ("--size 99999999999999999999 --model s0", ["size", "2..=5000"]),
        ("--size", ["size", "2..=5000"]),
        ("--model s0", ["size", "2..=5000"]),
        ("--size 450", ["model", "s0, s1, s4"]),
        ("--size 450 --model s3", ["model", "s0, s1, s4"]),
        ("--size 450 --model own", ["model", "s0, s1, s4"]),
        ("--size 450 --model s0 --seats 101", ["seats", "0..=100"]),
        ("--size 450 --model s0 --split tiny", ["split", "large, small"]),
        ("--size 450 --model s0 --members 3", ["--members", "--size"]),
        ("450 s0", ["450", "--size"]),
    ] {
        let refusal = answer(line).expect_err(line);
        assert!(names.iter().all(|name| refusal.contains(name)), "{line}: {refusal}");
        assert!(!refusal.contains('\n'), "{line}: one line");
    }
}

#[test]
fn the_schema_that_is_shipped_is_the_one_of_this_code() {
    let shipped = include_str!("../assets/plan.schema.json");
    let hint = "run `cargo run --no-default-features --example schema > assets/plan.schema.json`";
    assert!(shipped == qunce::exchange::schema::plan_file(), "assets/plan.schema.json is out of date: {hint}");
}
