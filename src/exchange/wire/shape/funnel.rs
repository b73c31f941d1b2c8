//! How the values of a forecast appear in the JSON Schema.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::domain::code::Code;
use crate::domain::funnel::decimal::{Decimal, Within};
use crate::domain::funnel::key::{Field, Key};
use crate::domain::funnel::said::Overrides;

impl JsonSchema for Decimal {
    fn schema_name() -> Cow<'static, str> {
        "Millionths".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": -Self::MAX, "maximum": Self::MAX })
    }
}

impl<const MIN: i64, const MAX: i64> JsonSchema for Within<MIN, MAX> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Millionths{MIN}To{MAX}").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": MIN, "maximum": MAX })
    }
}

impl JsonSchema for Overrides {
    fn schema_name() -> Cow<'static, str> {
        "Overrides".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let described = |&field: &Field| (field.code().to_owned(), number(Key::Plan(field)));
        let properties: Map<String, Value> = Field::ALL.iter().map(described).collect();
        json_schema!({
            "type": "object",
            "description": "Numbers of the whole plan, and of gates (`join_gates.<gate>.<number>`), channels \
                (`channels.<number>.<number>`), all campaigns (`campaigns.<number>`) and single items of the calendar \
                (`campaigns.<item>.<number>`).",
            "properties": properties,
            "additionalProperties": { "oneOf": [{ "type": "integer" }, { "const": "off" }] },
        })
    }
}

/// What can be said of a number of the whole plan.
fn number(key: Key) -> Value {
    let (min, max) = key.range();
    let mut number = json!({ "type": "integer", "minimum": min, "maximum": max });
    if key.is_whole() {
        number["multipleOf"] = Decimal::ONE.into();
    }
    if key.can_be_off() { json!({ "oneOf": [number, { "const": "off" }] }) } else { number }
}
