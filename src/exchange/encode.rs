//! Plan → text.

use chrono::{DateTime, SecondsFormat};
use serde::Serialize;
use serde_json::Value;

use super::tree;
use super::wire::PlanWire;
use super::{APP, BACKUP_FORMAT, PLAN_FORMAT, VERSION};
use crate::domain::plan::Plan;

#[derive(Serialize)]
struct PlanFile {
    format: &'static str,
    version: u32,
    saved_at: String,
    app: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<u64>,
    plan: Value,
}

#[derive(Serialize)]
struct BackupFile {
    format: &'static str,
    version: u32,
    saved_at: String,
    app: &'static str,
    plans: Vec<Value>,
}

/// The plan as a JSON tree, with the fields that only other versions know.
#[must_use]
pub fn plan_value(plan: &Plan) -> Value {
    // Maps with text keys and plain values always have a JSON form.
    let mut value = serde_json::to_value(PlanWire::from(plan)).unwrap_or_default();
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
    serde_json::to_string_pretty(&envelope(plan, saved_at, None)).unwrap_or_default()
}

/// The plan as short as a file can be, for links.
#[must_use]
pub fn plan_file_compact(plan: &Plan) -> String {
    file_text(plan, 0, None)
}

/// The plan as it is kept in the browser: the same, compact, with a revision that only ever grows.
#[must_use]
pub fn stored(plan: &Plan, saved_at: i64, revision: u64) -> String {
    file_text(plan, saved_at, Some(revision))
}

/// All plans as the text of a backup.
#[must_use]
pub fn backup_file<'a>(plans: impl IntoIterator<Item = &'a Plan>, saved_at: i64) -> String {
    let file = BackupFile {
        format: BACKUP_FORMAT,
        version: VERSION,
        saved_at: timestamp(saved_at),
        app: APP,
        plans: plans.into_iter().map(plan_value).collect(),
    };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

fn file_text(plan: &Plan, saved_at: i64, revision: Option<u64>) -> String {
    serde_json::to_string(&envelope(plan, saved_at, revision)).unwrap_or_default()
}

fn envelope(plan: &Plan, saved_at: i64, revision: Option<u64>) -> PlanFile {
    PlanFile {
        format: PLAN_FORMAT,
        version: VERSION,
        saved_at: timestamp(saved_at),
        app: APP,
        revision,
        plan: plan_value(plan),
    }
}

/// A moment as RFC 3339 in UTC; the epoch if it lies outside every calendar.
#[must_use]
pub fn timestamp(ms: i64) -> String {
    DateTime::from_timestamp_millis(ms).unwrap_or_default().to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The name of a plan's file: its title without what file systems refuse, and `extension`.
#[must_use]
pub fn file_name(plan: &Plan, extension: &str) -> String {
    let title: String = plan
        .title
        .as_str()
        .chars()
        .map(|c| if c.is_control() || r#"/\:*?"<>|"#.contains(c) { '_' } else { c })
        .collect();
    let title = title.trim().trim_start_matches('.');
    let title = if title.is_empty() { plan.id.as_str() } else { title };
    format!("{title}.{extension}")
}
