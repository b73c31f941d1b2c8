//! How daily figures appear in the JSON Schema.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::domain::code::Code as _;
use crate::domain::monitor::{Count, Days, Metric};

impl JsonSchema for Days {
    fn schema_name() -> Cow<'static, str> {
        "DaysWire".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let metrics: Vec<&str> = Metric::ALL.iter().map(|metric| metric.code()).collect();
        json_schema!({
            "type": "object",
            "description": "Counts by month, as `2026-11`, and by metric, as `members`: a list whose first count is that \
                            of the first day of the month. Sales are in hundredths of a yuan, replies in seconds.",
            "propertyNames": { "pattern": "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$" },
            "additionalProperties": {
                "type": "object",
                "propertyNames": { "examples": metrics },
                "additionalProperties": {
                    "type": "array",
                    "maxItems": 31,
                    "items": { "type": ["integer", "null"], "minimum": 0, "maximum": Count::MAX },
                },
            },
        })
    }
}
