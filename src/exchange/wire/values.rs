//! How single values are written: codes, bounded numbers, texts, ranges, windows and months.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::domain::code::Code;
use crate::domain::hours::{Days, MinuteOfDay, Window};
use crate::domain::positioning::AgeRange;
use crate::domain::quantity::{Age, Bounded};
use crate::domain::staffing::cards::Month;
use crate::domain::words::Words;

/// A choice, written as its code.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Choice<T>(pub T);

impl<T: Code> Serialize for Choice<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.0.code())
    }
}

impl<'de, T: Code> Deserialize<'de> for Choice<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = String::deserialize(from)?;
        T::from_code(&code).map(Self).ok_or_else(|| D::Error::custom(format_args!("unknown {} {code:?}", T::LIST)))
    }
}

/// A bounded whole number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number<T>(pub T);

impl<T: Bounded> Serialize for Number<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u32(self.0.get())
    }
}

impl<'de, T: Bounded> Deserialize<'de> for Number<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::new(i64::deserialize(from)?).map(Self).map_err(D::Error::custom)
    }
}

/// A text within its limit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Text<const MAX: usize>(pub Words<MAX>);

impl<const MAX: usize> Serialize for Text<MAX> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.0.as_str())
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for Text<MAX> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Words::new(String::deserialize(from)?).map(Self).map_err(D::Error::custom)
    }
}

/// Texts, one after another.
pub fn texts<const MAX: usize>(words: &[Words<MAX>]) -> Vec<Text<MAX>> {
    words.iter().cloned().map(Text).collect()
}

/// The words of texts.
pub fn words<const MAX: usize>(texts: Vec<Text<MAX>>) -> Vec<Words<MAX>> {
    texts.into_iter().map(|text| text.0).collect()
}

/// An age range, written as `{"min": 30, "max": 45}`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(try_from = "AgesRaw", into = "AgesRaw")]
#[cfg_attr(not(target_arch = "wasm32"), schemars(with = "AgesRaw"))]
pub struct Ages(pub AgeRange);

#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename = "Ages"))]
struct AgesRaw {
    /// Youngest. Unit: years.
    min: Number<Age>,
    /// Oldest; not below the youngest. Unit: years.
    max: Number<Age>,
}

impl TryFrom<AgesRaw> for Ages {
    type Error = &'static str;

    fn try_from(raw: AgesRaw) -> Result<Self, Self::Error> {
        AgeRange::new(raw.min.0, raw.max.0).map(Self).ok_or("the oldest is below the youngest")
    }
}

impl From<Ages> for AgesRaw {
    fn from(Ages(range): Ages) -> Self {
        Self { min: Number(range.min), max: Number(range.max) }
    }
}

/// A window, written as `{"days": "daily", "start": "20:00", "end": "22:00"}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(try_from = "HoursRaw", into = "HoursRaw")]
#[cfg_attr(not(target_arch = "wasm32"), schemars(with = "HoursRaw"))]
pub struct Hours(pub Window);

#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename = "Hours"))]
struct HoursRaw {
    /// On which days.
    days: Choice<Days>,
    /// First minute, `HH:MM`.
    start: String,
    /// First minute after it, `HH:MM` up to `24:00`; later than the start.
    end: String,
}

impl TryFrom<HoursRaw> for Hours {
    type Error = &'static str;

    fn try_from(raw: HoursRaw) -> Result<Self, Self::Error> {
        let time = |text: &str| MinuteOfDay::parse(text).ok_or("not a time of day");
        Window::new(raw.days.0, time(&raw.start)?, time(&raw.end)?).map(Self).ok_or("the window ends before it starts")
    }
}

impl From<Hours> for HoursRaw {
    fn from(Hours(window): Hours) -> Self {
        Self { days: Choice(window.days), start: window.start.clock(), end: window.end.clock() }
    }
}

/// A month, written as `2026-11`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MonthText(pub Month);

impl Serialize for MonthText {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0.iso())
    }
}

impl<'de> Deserialize<'de> for MonthText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Month::parse(&text)
            .map(Self)
            .ok_or_else(|| D::Error::custom(format_args!("not a month of 1901 to 2100: {text:?}")))
    }
}

/// How these values appear in the JSON Schema.
#[cfg(not(target_arch = "wasm32"))]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Bounded, Choice, Code, MonthText, Number, Text};

    impl<T: Code> JsonSchema for Choice<T> {
        fn schema_name() -> Cow<'static, str> {
            T::LIST.into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let codes: Vec<&str> = T::ALL.iter().map(|choice| choice.code()).collect();
            json_schema!({ "type": "string", "enum": codes })
        }
    }

    impl<T: Bounded> JsonSchema for Number<T> {
        fn schema_name() -> Cow<'static, str> {
            std::any::type_name::<T>().rsplit("::").next().unwrap_or_default().into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "integer", "minimum": T::MIN, "maximum": T::MAX })
        }
    }

    impl<const MAX: usize> JsonSchema for Text<MAX> {
        fn schema_name() -> Cow<'static, str> {
            format!("Text{MAX}").into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let description = format!("At most {MAX} characters as a person counts them (grapheme clusters).");
            json_schema!({ "type": "string", "description": description })
        }
    }

    impl JsonSchema for MonthText {
        fn schema_name() -> Cow<'static, str> {
            "Month".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "pattern": "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$" })
        }
    }
}
