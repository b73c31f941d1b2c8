//! Two versions of a plan side by side: laws of taking parts, and that every field of a plan has a name.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeSet;

use proptest::collection::btree_set;
use proptest::prelude::*;
use serde_json::{Value, json};

use qunce::domain::code::Code;
use qunce::domain::plan::Plan;
use qunce::exchange::comparison::{Part, compared, merged};
use qunce::exchange::encode::plan_value;
use qunce::i18n::Lang;
use qunce::i18n::text::places::{field, value};

use plans::{choice, every_field, for_all, plan as any_plan};

/// The parts in which two plans differ.
fn differ(left: &Plan, right: &Plan) -> BTreeSet<Part> {
    compared(left, right).into_iter().map(|(part, _)| part).collect()
}

#[test]
fn what_is_taken_is_the_right_one_s_and_all_else_stays() {
    for_all(60, (any_plan(), any_plan(), btree_set(choice::<Part>(), 0..8)), |(left, right, taken)| {
        let plan = merged(&left, &right, &taken);
        prop_assert_eq!((&plan.id, plan.is_archived), (&left.id, left.is_archived));
        prop_assert!(differ(&plan, &right).is_disjoint(&taken), "what was taken agrees with the right");
        let expected: BTreeSet<Part> = differ(&left, &right).intersection(&taken).copied().collect();
        prop_assert_eq!(differ(&left, &plan), expected, "and nothing else has changed");
        let all = Part::ALL.iter().copied().collect();
        let whole = merged(&left, &right, &all);
        prop_assert_eq!(
            Plan {
                id: right.id.clone(),
                is_archived: right.is_archived,
                unknown: right.unknown.clone(),
                ..whole.clone()
            },
            right.clone()
        );
        prop_assert!(compared(&left, &left).is_empty());
        Ok(())
    });
}

/// The places of all fields of the schema, with `*` where a plan has keys of its own.
fn places() -> Vec<String> {
    let schema: Value = serde_json::from_str(include_str!("../assets/plan.schema.json")).unwrap();
    let mut found = Vec::new();
    walk(&schema, &schema["properties"]["plan"], "", &mut found);
    found.sort();
    found.dedup();
    found
}

fn walk(schema: &Value, node: &Value, at: &str, found: &mut Vec<String>) {
    if let Some(name) = node["$ref"].as_str() {
        let target = name.trim_start_matches('#');
        return walk(schema, schema.pointer(target).expect("a definition"), at, found);
    }
    for key in ["anyOf", "oneOf", "allOf"] {
        node[key].as_array().into_iter().flatten().for_each(|one| walk(schema, one, at, found));
    }
    let properties = node["properties"].as_object();
    properties.into_iter().flatten().for_each(|(key, one)| walk(schema, one, &format!("{at}/{key}"), found));
    let others = node["patternProperties"].as_object().into_iter().flatten().map(|(_, one)| one);
    let others = others.chain(node.get("additionalProperties").filter(|one| one.is_object()));
    others.for_each(|one| walk(schema, one, &format!("{at}/*"), found));
    if !at.is_empty() {
        found.push(at.to_owned());
    }
}

#[test]
fn every_field_has_a_name_in_both_languages() {
    let places = places();
    assert!(places.len() > 300, "{}", places.len());
    let roots: BTreeSet<&str> = Part::ALL.iter().map(|part| part.code()).collect();
    for at in places.iter().filter(|at| *at != "/id") {
        let root = at.split('/').nth(1).unwrap();
        assert!(root == "archived" || roots.contains(root), "{at} belongs to a part");
        for lang in [Lang::Zh, Lang::En] {
            let name = field(at, &[], lang);
            assert!(name != at[1..] && !name.is_empty(), "{at}: {name}");
            assert!(lang == Lang::Zh || name.chars().all(|c| c.is_ascii() || "·“”".contains(c)), "{at}: {name}");
        }
    }
}

#[test]
fn no_field_is_called_by_the_name_of_what_it_is_in() {
    for at in places().iter().filter(|at| at.matches('/').count() > 1) {
        let root = format!("/{}", at.split('/').nth(1).unwrap());
        assert_ne!(field(at, &[], Lang::Zh), field(&root, &[], Lang::Zh), "{at}");
    }
}

#[test]
fn values_are_written_as_pages_write_them() {
    let zh = |at: &str, there: Value| value(at, Some(&there), Lang::Zh);
    assert_eq!(zh("/entry/done", json!(720_000)), "72%");
    assert_eq!(zh("/lifecycle/price", json!(1_500_000)), "¥1.5");
    assert_eq!(zh("/staffing/size", json!(4500)), "4,500 人");
    assert_eq!(zh("/positioning/group_type", json!("benefit")), "福利型");
    assert_eq!(zh("/funnel/overrides/exit_hazard.new", json!(12_000)), "1.2%");
    assert_eq!(zh("/funnel/overrides/capacity", json!(200_000_000)), "200");
    assert_eq!(zh("/calendar/items/abcdefgh/length", json!(30)), "30 分钟");
    assert_eq!(zh("/risk/bots", json!(true)), "是");
    assert_eq!(zh("/calendar/items/abcdefgh", json!({"title": "团购日", "kind": "benefit"})), "团购日");
    assert_eq!(value("/entry/name", None, Lang::En), value("/entry/name", Some(&json!("  ")), Lang::En));
    let long = "很".repeat(100);
    assert_eq!(zh("/entry/welcome", json!(long)), format!("{}…", "很".repeat(80)));
}

#[test]
fn what_a_place_belongs_to_is_named() {
    let tree = json!({ "calendar": { "items": {
        "abcdefgh": { "title": "团购日", "kind": "benefit" }, "bcdefghi": { "kind": "benefit" } } } });
    assert_eq!(field("/calendar/items/abcdefgh/when/start", &[&tree], Lang::Zh), "「团购日」 · 时间");
    assert_eq!(field("/calendar/items/abcdefgh/status", &[&json!({}), &tree], Lang::En), "“团购日” · Status");
    assert_eq!(field("/staffing/cards/lead/hours", &[&tree], Lang::Zh), "组长 · 每周小时");
    assert_eq!(field("/funnel/overrides/capacity", &[&tree], Lang::Zh).split(" · ").next(), Some("填的数"));
    assert_eq!(field("/tomorrow/new", &[&tree], Lang::Zh), "tomorrow/new");
}

#[test]
fn every_field_that_differs_is_told() {
    let full = every_field();
    let bare = qunce::templates::blank(full.id.clone());
    let found = compared(&bare, &full);
    assert!(found.len() > 12, "{found:?}");
    let trees = [plan_value(&bare), plan_value(&full)];
    for (_, places) in &found {
        for at in places {
            let name = field(at, &[&trees[0], &trees[1]], Lang::Zh);
            assert!(name != at[1..], "{at}: {name}");
        }
    }
}
