//! How the values of a launch appear in the JSON Schema.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::domain::code::Code;
use crate::domain::launch::gate::Readings;
use crate::domain::launch::{FromOpening, LaunchStage};

impl JsonSchema for FromOpening {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "FromOpening".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": -Self::MAX, "maximum": Self::MAX })
    }
}

impl JsonSchema for Readings {
    fn schema_name() -> Cow<'static, str> {
        "Readings".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let of = |&stage: &LaunchStage| {
            let (min, max) = stage.range();
            let shape = json!({ "type": "integer", "minimum": min.millionths(), "maximum": max.millionths() });
            (stage.code().to_owned(), shape)
        };
        let properties: Map<String, Value> = LaunchStage::ALL.iter().map(of).collect();
        json_schema!({ "type": "object", "description": "What was measured for the gates.", "properties": properties })
    }
}
