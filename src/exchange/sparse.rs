//! What the saved form of a section leaves out: whatever is as in a blank one.
//!
//! Thousands of items with a dozen empty fields each would fill the storage.

use serde_json::{Map, Value};

use super::wire::Wire;
use crate::domain::calendar::item::ItemId;
use crate::domain::code::Code as _;
use crate::domain::launch::material::Material;
use crate::domain::launch::{Mark, OwnTaskId};
use crate::templates;

/// Takes out of a section's tree what reading puts back. Unknown fields must be in it: what holds one is not blank.
pub fn leave_out(section: &mut Value, blank: &Value) {
    if let Some(section) = section.as_object_mut() {
        drop_equal(section, blank);
    }
}

/// Shortens nothing.
pub fn keep(_: &mut Value) {}

/// Takes out of a calendar's items what reading puts back.
pub fn shorten_calendar(calendar: &mut Value) {
    let Some(calendar) = calendar.as_object_mut() else { return };
    let item = templates::blank_item().write();
    if let Some(Value::Object(items)) = calendar.get_mut("items") {
        // What has no item's id came from another version and is not ours to shorten.
        items.iter_mut().filter(|(id, _)| ItemId::parse(id).is_some()).for_each(|(_, it)| shorten(it, &item));
    }
    let templates = calendar.get_mut("templates").and_then(Value::as_array_mut);
    for placed in templates.into_iter().flatten().filter_map(|week| week.get_mut("items")?.as_array_mut()).flatten() {
        if let Some(it) = placed.get_mut("item") {
            shorten(it, &item);
        }
    }
}

/// Takes out of a launch's tasks what reading puts back.
pub fn shorten_launch(launch: &mut Value) {
    let (mark, own) = (Mark::default().write(), templates::blank_own_task().write());
    for (list, blank) in [("marks", mark), ("own", own)] {
        let Some(Value::Object(tasks)) = launch.get_mut(list) else { continue };
        // What has no name of a task came from another version and is not ours to shorten.
        let is_ours = |code: &str| Material::from_code(code).is_some() || OwnTaskId::parse(code).is_some();
        tasks.iter_mut().filter(|(code, _)| is_ours(code)).for_each(|(_, task)| {
            shorten(task, &blank);
            // Without its stage no task of one's own is read.
            if let (Value::Object(fields), Some(stage)) = (task, blank.get("stage")) {
                fields.entry("stage").or_insert_with(|| stage.clone());
            }
        });
    }
}

fn shorten(item: &mut Value, blank: &Value) {
    let Value::Object(fields) = item else { return };
    drop_equal(fields, blank);
    if let Some(Value::Object(owner)) = fields.get_mut("owner") {
        drop_equal(owner, &blank["owner"]);
    }
    if let Some(Value::Object(repeat)) = fields.get_mut("repeat") {
        repeat.retain(|key, value| !(matches!(key.as_str(), "weekdays" | "skipped") && *value == Value::Array(vec![])));
    }
}

/// Drops the fields that are as in `blank`. One that holds further fields stays whole or goes whole: its own blank
/// form may be another than the one that it has there.
fn drop_equal(fields: &mut Map<String, Value>, blank: &Value) {
    fields.retain(|key, value| blank.get(key) != Some(value));
}
