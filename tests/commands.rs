//! The command line's answers: the staffing example and the schema that is shipped.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../examples/staffing.rs"]
#[allow(dead_code, reason = "a test calls what `main` would call")]
mod staffing;

#[path = "support/plans.rs"]
mod plans;

use proptest::test_runner::TestCaseError;
use qunce::exchange::encode;
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

/// What in `value` the schema does not describe, patterns aside.
fn undescribed(schema: &Value, shape: &Value, value: &Value, at: &str) -> Result<(), String> {
    if let Some(place) = shape["$ref"].as_str() {
        let shape = schema.pointer(place.trim_start_matches('#')).ok_or_else(|| format!("no {place}"))?;
        return undescribed(schema, shape, value, at);
    }
    if let Some(shapes) = shape.get("oneOf").or_else(|| shape.get("anyOf")).and_then(Value::as_array) {
        let fits = shapes.iter().any(|shape| undescribed(schema, shape, value, at).is_ok());
        return fits.then_some(()).ok_or_else(|| format!("{at}: {value} is none of {shapes:?}"));
    }
    let fault = || Err(format!("{at}: {value} is not {shape}"));
    let is_type = |name: &Value| match name.as_str() {
        Some("null") => value.is_null(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("string") => value.is_string(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => false,
    };
    let fits = match &shape["type"] {
        Value::Null => true,
        Value::Array(types) => types.iter().any(is_type),
        name => is_type(name),
    };
    let is_listed = shape["enum"].as_array().is_none_or(|list| list.contains(value));
    let is_const = shape.get("const").is_none_or(|only| only == value);
    let is_above = shape["minimum"].as_i64().is_none_or(|min| value.as_i64().is_none_or(|number| number >= min));
    let is_below = shape["maximum"].as_i64().is_none_or(|max| value.as_i64().is_none_or(|number| number <= max));
    if !(fits && is_listed && is_const && is_above && is_below) {
        return fault();
    }
    for (i, value) in value.as_array().into_iter().flatten().enumerate() {
        undescribed(schema, &shape["items"], value, &format!("{at}/{i}"))?;
    }
    let required = shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if value.is_object() && required.into_iter().any(|key| value.get(key).is_none()) {
        return fault();
    }
    for (key, value) in value.as_object().into_iter().flatten() {
        let at = format!("{at}/{key}");
        let field = shape["properties"].get(key).or_else(|| shape.get("additionalProperties"));
        undescribed(schema, field.ok_or_else(|| format!("{at} is not described"))?, value, &at)?;
    }
    Ok(())
}

#[test]
fn the_schema_describes_whatever_is_written() {
    let schema: Value = serde_json::from_str(&qunce::exchange::schema::plan_file()).unwrap();
    let is_described = |text: &str| undescribed(&schema, &schema, &serde_json::from_str(text).unwrap(), "");
    assert_eq!(is_described(plans::EVERY_FIELD), Ok(()));
    for section in plans::SECTIONS {
        assert_eq!(is_described(section.before), Ok(()), "before {}", section.name);
    }
    plans::for_all(40, plans::plan(), |plan| {
        let (plan, _) = plans::without_unknown(&plan);
        is_described(&encode::stored(&plan, 0, 1)).map_err(TestCaseError::fail)
    });
    let faulty = plans::EVERY_FIELD.replacen("\"locked\": true", "\"locked\": 1", 1);
    assert!(is_described(&faulty).is_err(), "it would notice");
}
