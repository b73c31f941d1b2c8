//! The JSON Schema of a plan's file, generated from the saved form.

use schemars::{JsonSchema, schema_for};

use super::{PLAN_FORMAT, VERSION};
use crate::domain::plan::Plan;

/// A plan's file. Unknown fields are allowed and kept.
#[derive(JsonSchema)]
#[schemars(title = "Qunce plan")]
#[allow(dead_code, reason = "only its shape is used")]
struct PlanFile {
    /// What the file says it is: `qunce.plan`.
    format: String,
    /// The format's version.
    version: u32,
    /// When it was saved, RFC 3339.
    saved_at: String,
    /// The version of the app that wrote it.
    app: String,
    /// How often it had been saved in its browser; only in storage.
    revision: Option<u64>,
    /// The plan.
    plan: Plan,
}

/// The schema as JSON text.
#[must_use]
pub fn plan_file() -> String {
    let mut schema = schema_for!(PlanFile);
    if let Some(serde_json::Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert("format".to_owned(), serde_json::json!({ "const": PLAN_FORMAT }));
        properties
            .insert("version".to_owned(), serde_json::json!({ "type": "integer", "minimum": 1, "maximum": VERSION }));
    }
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
