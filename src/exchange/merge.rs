//! Two versions of a plan that grew from one: merged field by field where they do not meet.

use serde_json::{Map, Value};

use super::decode::{self, IssueKind};
use super::encode::plan_value;
use super::tree::{self, Pointer};
use crate::domain::plan::Plan;

/// Objects that are written only once they hold something: where `base` lacks one, it had an empty one.
const WRITTEN_ONCE_FILLED: &[&str] = &[
    "/calendar",
    "/calendar/items",
    "/calendar/lost",
    "/channels",
    "/channels/held",
    "/channels/limits",
    "/channels/lost",
    "/channels/poster",
    "/checkup",
    "/checkup/accepted",
    "/checkup/lost",
    "/engagement",
    "/engagement/earnings",
    "/engagement/lost",
    "/entry",
    "/entry/lost",
    "/entry/questions",
    "/funnel",
    "/funnel/lost",
    "/funnel/measured",
    "/funnel/overrides",
    "/funnel/scenarios",
    "/funnel/targets",
    "/funnel/trial",
    "/funnel/trial/between",
    "/funnel/trial/first",
    "/funnel/trial/first/days",
    "/funnel/trial/second",
    "/funnel/trial/second/days",
    "/launch",
    "/launch/days",
    "/launch/lost",
    "/launch/marks",
    "/launch/own",
    "/launch/readings",
    "/lifecycle",
    "/lifecycle/lost",
    "/lifecycle/responses",
    "/members",
    "/members/actions",
    "/members/carers",
    "/members/lost",
    "/members/texts",
    "/monitor",
    "/monitor/acknowledged",
    "/monitor/columns",
    "/monitor/days",
    "/monitor/events",
    "/monitor/lost",
    "/report",
    "/report/lost",
    "/risk",
    "/risk/cares",
    "/risk/lost",
    "/risk/parts",
];

/// The plan that has both sides' changes since `base`.
///
/// # Errors
///
/// The fields that both sides changed, each in its own way.
pub fn three_way(base: &Plan, mine: &Plan, theirs: &Plan) -> Result<Plan, Vec<Pointer>> {
    let mut clashes = Vec::new();
    let merged = merge(Some(&plan_value(base)), Some(&plan_value(mine)), Some(&plan_value(theirs)), "", &mut clashes);
    if !clashes.is_empty() {
        return Err(clashes);
    }
    match decode::read_plan(&merged.unwrap_or_default()) {
        Ok((plan, issues)) if issues.iter().all(|issue| issue.kind == IssueKind::Unknown) => Ok(plan),
        _ => Err(vec![String::new()]),
    }
}

/// The fields in which two plans differ.
#[must_use]
pub fn differences(a: &Plan, b: &Plan) -> Vec<Pointer> {
    tree::differences(&plan_value(a), &plan_value(b))
}

fn merge(
    base: Option<&Value>,
    mine: Option<&Value>,
    theirs: Option<&Value>,
    at: &str,
    clashes: &mut Vec<Pointer>,
) -> Option<Value> {
    if mine == theirs || base == theirs {
        return mine.cloned();
    }
    if base == mine {
        return theirs.cloned();
    }
    let empty = Value::Object(Map::new());
    let base = base.or_else(|| WRITTEN_ONCE_FILLED.contains(&at).then_some(&empty));
    let (Some(Value::Object(base)), Some(Value::Object(mine)), Some(Value::Object(theirs)), false) =
        (base, mine, theirs, is_one_value(at))
    else {
        clashes.push(at.to_owned());
        return mine.cloned();
    };
    let mut merged = Map::new();
    for key in tree::keys_of_both(mine, theirs) {
        if let Some(value) = merge(base.get(key), mine.get(key), theirs.get(key), &tree::step(at, key), clashes) {
            merged.insert(key.clone(), value);
        }
    }
    Some(Value::Object(merged))
}

/// Whether what stands at `at` changes as a whole. What a section's code would say of a mixture is not known here, so
/// that the fields of its items are taken from one side: half of each repetition could be none.
fn is_one_value(at: &str) -> bool {
    // What was measured is one reading.
    at.starts_with("/funnel/measured/")
        || at == "/monitor/kept"
        || at.starts_with("/monitor/columns/")
        || at.strip_prefix("/calendar/items/").is_some_and(|inside| inside.contains('/'))
}
