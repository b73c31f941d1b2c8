//! What the tests work on: files with one thing wrong, and what is said of them.

use qunce::domain::plan::Plan;
use qunce::exchange::decode::{Issue, IssueKind, Opened, Reading, Unreadable};
use qunce::exchange::staging::Brought;
use qunce::exchange::{encode, sections};
use serde_json::{Value, json};

use crate::plans::EVERY_FIELD;

pub fn refusal(opened: Opened) -> Unreadable {
    match opened {
        Opened::Unreadable(why) => why,
        other => panic!("a refusal expected, not {other:?}"),
    }
}

/// [`EVERY_FIELD`] with the value at `pointer` replaced, as text.
pub fn with(pointer: &str, value: &str) -> String {
    let mut tree: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    *tree.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = json!("@@");
    tree.to_string().replacen("\"@@\"", value, 1)
}

/// [`EVERY_FIELD`] with a field added or replaced in the object at `pointer`.
pub fn plus(pointer: &str, key: &str, value: Value) -> String {
    let mut tree: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    tree.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap().insert(key.to_owned(), value);
    tree.to_string()
}

/// What is not as it should be anywhere in a plan.
pub fn all_issues(reading: &Reading) -> Vec<Issue> {
    reading.issues.iter().cloned().chain(sections::issues(&reading.plan)).collect()
}

pub fn places(issues: &[Issue]) -> Vec<(&str, &'static str)> {
    let kind = |kind: &IssueKind| match kind {
        IssueKind::Refused(_) => "refused",
        IssueKind::Missing => "missing",
        IssueKind::Unknown => "unknown",
    };
    issues.iter().map(|issue| (issue.at.as_str(), kind(&issue.kind))).collect()
}

pub fn backup_of(plans: &[Plan]) -> String {
    encode::backup_file(plans, 0)
}

pub fn brought(name: &str, text: &str) -> Brought {
    Brought { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
}
