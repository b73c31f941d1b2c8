//! Plan → text.

use chrono::{DateTime, SecondsFormat};
use serde_json::{Map, Value};

use super::file_name::{self, FileName};
use super::tree;
use super::wire::Wire;
use super::{APP, BACKUP_FORMAT, PLAN_FORMAT, VERSION};
use crate::domain::monitor::kept::masked;
use crate::domain::plan::Plan;

/// The plan as a JSON tree, with the fields that only other versions know.
#[must_use]
pub fn plan_value(plan: &Plan) -> Value {
    let mut value = plan.write();
    for (pointer, json) in &plan.unknown {
        if let Ok(unknown) = serde_json::from_str(json) {
            tree::graft(&mut value, pointer, unknown);
        }
    }
    value
}

/// The plan as the text of a `.qunce.json` file, for people to keep.
#[must_use]
pub fn plan_file(plan: &Plan, saved_at: i64) -> String {
    laid_out(&envelope(plan, saved_at, None))
}

/// The same with masked names in the table of members.
#[must_use]
pub fn masked_plan_file(plan: &Plan, saved_at: i64) -> String {
    let mut file = envelope(plan, saved_at, None);
    if let Some((_, plan)) = file.last_mut() {
        mask_members(plan);
    }
    laid_out(&file)
}

/// The plan as short as a file can be, for links: without the table of members, which is for nobody else.
#[must_use]
pub fn plan_file_compact(plan: &Plan) -> String {
    let mut file = envelope(plan, 0, None);
    if let Some((_, plan)) = file.last_mut() {
        forget_members(plan);
    }
    compact(&file)
}

/// Whether the plan carries a table of members, and so does its file.
#[must_use]
pub fn carries_members(plan: &Plan) -> bool {
    // In a text of JSON a quotation mark that ends a name has no backslash before it.
    plan.monitor.saved().is_some_and(|saved| saved.contains(MEMBERS_MARK))
}

/// How the table of members begins.
const MEMBERS_MARK: &str = "\"kept\":{";

/// Takes the table of members out of a plan's tree, and what did not fit in it.
fn forget_members(plan: &mut Value) {
    let Some(monitor) = plan.get_mut("monitor").and_then(Value::as_object_mut) else { return };
    monitor.remove("kept");
    forget_what_did_not_fit(monitor);
}

/// Leaves of the names in a plan's table of members the first character, and of what did not fit in it nothing.
fn mask_members(plan: &mut Value) {
    let Some(monitor) = plan.get_mut("monitor").and_then(Value::as_object_mut) else { return };
    forget_what_did_not_fit(monitor);
    let Some(kept) = monitor.get_mut("kept").and_then(Value::as_object_mut) else { return };
    kept.insert("masked".to_owned(), true.into());
    for member in kept.get_mut("members").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(name) = member.get_mut("name")
            && let Some(whole) = name.as_str()
        {
            *name = masked(whole).into();
        }
    }
}

/// Takes out what did not fit in the table of members.
fn forget_what_did_not_fit(monitor: &mut Map<String, Value>) {
    if let Some(lost) = monitor.get_mut("lost").and_then(Value::as_object_mut) {
        lost.retain(|at, _| !at.starts_with("/kept"));
    }
}

/// The plan as it is kept in the browser: the same, compact, with a revision that only ever grows.
#[must_use]
pub fn stored(plan: &Plan, saved_at: i64, revision: u64) -> String {
    compact(&envelope(plan, saved_at, Some(revision)))
}

/// All plans as the text of a backup.
#[must_use]
pub fn backup_file<'a>(plans: impl IntoIterator<Item = &'a Plan>, saved_at: i64) -> String {
    let plans = plans.into_iter().map(plan_value).collect();
    let mut file = head(BACKUP_FORMAT, saved_at);
    file.push(("plans", Value::Array(plans)));
    laid_out(&file)
}

/// An object's fields in the order in which people read them, which a tree would not keep.
type Fields = Vec<(&'static str, Value)>;

fn envelope(plan: &Plan, saved_at: i64, revision: Option<u64>) -> Fields {
    let mut file = head(PLAN_FORMAT, saved_at);
    if let Some(revision) = revision {
        file.push(("revision", revision.into()));
    }
    file.push(("plan", plan_value(plan)));
    file
}

fn head(format: &str, saved_at: i64) -> Fields {
    vec![
        ("format", format.into()),
        ("version", VERSION.into()),
        ("saved_at", timestamp(saved_at).into()),
        ("app", APP.into()),
    ]
}

/// The fields as an object in one line. Their names need no escapes.
pub(super) fn compact(fields: &[(&str, Value)]) -> String {
    let fields: Vec<String> = fields.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
    format!("{{{}}}", fields.join(","))
}

/// The fields as an object with a line for each.
fn laid_out(fields: &[(&str, Value)]) -> String {
    // In JSON every line break is layout: those of texts are escaped.
    let indented = |value: &Value| format!("{value:#}").replace('\n', "\n  ");
    let fields: Vec<String> = fields.iter().map(|(key, value)| format!("  \"{key}\": {}", indented(value))).collect();
    format!("{{\n{}\n}}", fields.join(",\n"))
}

/// A moment as RFC 3339 in UTC; the epoch if it lies outside every calendar.
#[must_use]
pub fn timestamp(ms: i64) -> String {
    DateTime::from_timestamp_millis(ms).unwrap_or_default().to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The name of a file that is made of a plan: its title, or its id where it has none, and `extension`.
#[must_use]
pub fn file_name(plan: &Plan, extension: &str) -> FileName {
    file_name::file_name(plan.title.as_str(), plan.id.as_str(), extension)
}
