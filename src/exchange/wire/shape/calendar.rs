//! How the calendar's values appear in the JSON Schema.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::{field, must, object};
use crate::domain::calendar::Mix;
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::item::{Expected, ItemId, When};
use crate::domain::calendar::repeat::{Frequency, Repeat};
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::{Interval, Occurrences, Percent};
use crate::exchange::wire::reader::Need;

/// A text of a known pattern, shown in place.
macro_rules! patterns {
    ($($type:ty: $pattern:literal,)+) => { $(
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    )+ };
}

patterns! {
    Day: "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    ItemId: "^[a-km-np-z2-9]{8}$",
    MinuteOfDay: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
}

impl JsonSchema for Mix {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Mix".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let weight = generator.subschema_for::<Percent>();
        json_schema!({
            "oneOf": [
                { "enum": ["suggested", "s0", "s2", "s4"] },
                { "type": "object", "additionalProperties": weight },
            ],
        })
    }
}

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "WhenWire".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let fields = [
            may::<Day>(generator, "day", "The date; or one of the other two."),
            may::<i16>(generator, "opening", "Days after the group opens."),
            may::<ItemId>(generator, "item", "Another item, from whose day `days` count."),
            may::<i16>(generator, "days", "Days after that item; negative before it."),
            must::<MinuteOfDay>(generator, "start", "From which minute."),
        ];
        object("When an item stands: on one of `day`, `opening` and `item`.", fields)
    }
}

impl JsonSchema for Repeat {
    fn schema_name() -> Cow<'static, str> {
        "RepeatWire".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let fields = [
            must::<Frequency>(generator, "frequency", "The step."),
            may::<Interval>(generator, "every", "Steps between two occurrences; 1 if left out."),
            may::<Vec<Weekday>>(generator, "weekdays", "For weeks: on which days."),
            may::<Occurrences>(generator, "count", "Ends after so many; not together with `until`."),
            may::<Day>(generator, "until", "Ends after this day."),
            may::<Vec<Day>>(generator, "skipped", "Days on which it is left out."),
        ];
        object("A repetition.", fields)
    }
}

impl JsonSchema for Expected {
    fn schema_name() -> Cow<'static, str> {
        "ExpectedWire".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let fields = [
            must::<Percent>(generator, "min", "Lowest. Unit: percent."),
            must::<Percent>(generator, "max", "Highest; not below the lowest. Unit: percent."),
        ];
        object("A range of the share of members who take part.", fields)
    }
}

fn may<T: JsonSchema>(generator: &mut SchemaGenerator, key: &'static str, about: &str) -> super::FieldShape {
    field::<T>(generator, key, Need::May, about, Value::Null)
}
