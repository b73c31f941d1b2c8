//! How saved forms appear in the JSON Schema.

mod calendar;
mod entry;
mod funnel;
mod launch;
mod monitor;
mod risk;

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use super::reader::Need;
use crate::domain::hours::{Days, Window};
use crate::domain::plan::PlanId;
use crate::domain::positioning::AgeRange;
use crate::domain::quantity::Age;
use crate::domain::staffing::cards::{Month, Rota};
use crate::domain::words::{Name, Words};

/// A field of an object: its name, whether it must be there, and its shape.
pub type FieldShape = (&'static str, Need, Schema);

/// A field of the type `T` that is `blank` where it is missing; null if it is then not written at all.
pub fn field<T: JsonSchema>(
    generator: &mut SchemaGenerator,
    key: &'static str,
    need: Need,
    about: &str,
    blank: Value,
) -> FieldShape {
    let mut shape = generator.subschema_for::<T>();
    shape.insert("description".to_owned(), about.trim().into());
    if need == Need::May && !blank.is_null() {
        shape.insert("default".to_owned(), blank);
    }
    (key, need, shape)
}

/// An object with these fields.
pub fn object(about: &str, fields: impl IntoIterator<Item = FieldShape>) -> Schema {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (key, need, shape) in fields {
        properties.insert(key.to_owned(), shape.into());
        if need == Need::Must {
            required.push(key);
        }
    }
    let mut shape = json_schema!({ "type": "object", "description": about.trim(), "properties": properties });
    if !required.is_empty() {
        shape.insert("required".to_owned(), required.into());
    }
    shape
}

pub(super) fn must<T: JsonSchema>(generator: &mut SchemaGenerator, key: &'static str, about: &str) -> FieldShape {
    field::<T>(generator, key, Need::Must, about, Value::Null)
}

impl<const MAX: usize> JsonSchema for Words<MAX> {
    fn schema_name() -> Cow<'static, str> {
        format!("Text{MAX}").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let description = format!("At most {MAX} characters as a person counts them (grapheme clusters).");
        json_schema!({ "type": "string", "description": description })
    }
}

impl JsonSchema for PlanId {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "PlanId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z0-9_-]{4,40}$" })
    }
}

impl JsonSchema for Month {
    fn schema_name() -> Cow<'static, str> {
        "Month".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$" })
    }
}

impl JsonSchema for AgeRange {
    fn schema_name() -> Cow<'static, str> {
        "Ages".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let fields = [
            must::<Age>(generator, "min", "Youngest. Unit: years."),
            must::<Age>(generator, "max", "Oldest; not below the youngest. Unit: years."),
        ];
        object("An age range, written as `{\"min\": 30, \"max\": 45}`.", fields)
    }
}

impl JsonSchema for Window {
    fn schema_name() -> Cow<'static, str> {
        "Hours".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let fields = [
            must::<Days>(generator, "days", "On which days."),
            must::<String>(generator, "start", "First minute, `HH:MM`."),
            must::<String>(generator, "end", "First minute after it, `HH:MM` up to `24:00`; later than the start."),
        ];
        object("A window, written as `{\"days\": \"daily\", \"start\": \"20:00\", \"end\": \"22:00\"}`.", fields)
    }
}

impl JsonSchema for Rota {
    fn schema_name() -> Cow<'static, str> {
        "RotaWire".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let fields = [
            must::<Month>(generator, "start", "The first month."),
            must::<Vec<Name>>(generator, "people", "Members who take turns."),
        ];
        object("The monthly rotation.", fields)
    }
}
