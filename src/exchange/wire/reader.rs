//! Reading and writing a saved form field by field. A field costs a call here, not a reader of its own.

use serde_json::{Map, Value};

use crate::exchange::decode::{Issue, IssueKind};
use crate::exchange::tree::{self, Pointer};

/// Faulty fields after which a plan counts as unreadable.
const MAX_FAULTS: usize = 200;

/// What has a saved form.
pub trait Wire: Sized {
    /// What `value` holds. What is lost within it is reported to `reader`.
    ///
    /// # Errors
    ///
    /// Why it does not fit, in a developer's words.
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String>;

    /// Its saved form; null for what is not written.
    fn write(&self) -> Value;
}

/// A place that holds something with a saved form, whatever its type.
pub trait Slot {
    /// Reads `value` into the place, which stays as it is where that does not fit.
    ///
    /// # Errors
    ///
    /// Why it does not fit, in a developer's words.
    fn fill(&mut self, value: &Value, reader: &mut Reader) -> Result<(), String>;

    /// The saved form of what is in the place.
    fn written(&self) -> Value;
}

impl<T: Wire> Slot for T {
    fn fill(&mut self, value: &Value, reader: &mut Reader) -> Result<(), String> {
        *self = T::read(value, reader)?;
        Ok(())
    }

    fn written(&self) -> Value {
        self.write()
    }
}

/// Whether an object can do without a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The blank value stands in for it.
    May,
    /// Without it the whole object does not fit.
    Must,
}

/// A field on its way in: its name, whether it must be there, and where its value goes.
pub type Field<'a> = (&'static str, Need, &'a mut dyn Slot);

/// Where reading stands, and what did not fit so far.
#[derive(Debug, Default)]
pub struct Reader {
    at: Pointer,
    issues: Vec<Issue>,
}

impl Reader {
    /// Reads an object's fields into their slots. A field that is missing or does not fit leaves its slot as it is.
    ///
    /// # Errors
    ///
    /// `value` is no object, or a field that must be there is not, or does not fit.
    pub fn fields(&mut self, value: &Value, fields: &mut [Field<'_>]) -> Result<(), String> {
        let object = object(value)?;
        for (key, need, slot) in fields {
            let is_read = object.get(*key).is_some_and(|value| self.slot(key, value, *slot));
            if !is_read && *need == Need::Must {
                return Err(format!("no {key}"));
            }
        }
        Ok(())
    }

    /// Reads what stands at `key` of the object or list that is being read; false, and reported, if it does not fit.
    pub fn slot(&mut self, key: &str, value: &Value, slot: &mut dyn Slot) -> bool {
        let length = self.at.len();
        self.at = tree::step(&self.at, key);
        let result = slot.fill(value, self);
        let is_read = result.is_ok();
        // What has far more faults than a plan could is not worth the memory of listing them.
        if let Err(why) = result
            && self.issues.len() <= MAX_FAULTS
        {
            self.issues.push(Issue { at: self.at.clone(), kind: IssueKind::Refused(why) });
        }
        self.at.truncate(length);
        is_read
    }

    /// What did not fit; nothing if that is more than a plan could have by accident.
    #[must_use]
    pub fn finish(self) -> Option<Vec<Issue>> {
        (self.issues.len() <= MAX_FAULTS).then_some(self.issues)
    }
}

/// The fields of an object.
///
/// # Errors
///
/// `value` is none.
pub fn object(value: &Value) -> Result<&Map<String, Value>, String> {
    value.as_object().ok_or_else(|| misplaced("an object", value))
}

/// The text in `value`.
///
/// # Errors
///
/// `value` is none.
pub fn text(value: &Value) -> Result<&str, String> {
    value.as_str().ok_or_else(|| misplaced("a text", value))
}

/// An object of `fields`, but for those that are not written.
pub fn written(fields: &[(&str, &dyn Slot)]) -> Value {
    let mut object = Map::new();
    for (key, slot) in fields {
        let value = slot.written();
        if !value.is_null() {
            object.insert((*key).to_owned(), value);
        }
    }
    Value::Object(object)
}

/// Writes a null at `key` unless something stands there.
pub fn write_null(object: &mut Value, key: &str) {
    if let Value::Object(fields) = object
        && !fields.contains_key(key)
    {
        fields.insert(key.to_owned(), Value::Null);
    }
}

/// Says that `value` is not what belongs there.
pub fn misplaced(expected: &str, value: &Value) -> String {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    format!("{found} where {expected} belongs")
}

/// Lists a type's fields once, and makes of them how it is read and written and what the schema says of it.
///
/// In a row: what the schema says of the field, its name in files, `must` if the whole does not fit without it or `null`
/// if it is written even where it is empty, the field, and the type that the schema shows. A field that is missing or
/// does not fit is as in `blank`; so one that can be emptied and is not empty there needs its `null`.
macro_rules! form {
    (
        #[doc = $about:literal]
        $name:literal for $type:ty, blank $blank:expr;
        $(#[doc = $doc:literal] $key:literal $($need:ident)? => $field:ident: $form:ty,)+
    ) => {
        impl $crate::exchange::wire::reader::Wire for $type {
            fn read(
                value: &serde_json::Value,
                reader: &mut $crate::exchange::wire::reader::Reader,
            ) -> Result<Self, String> {
                let mut it: Self = $blank;
                reader.fields(value, &mut [$(($key, form!(@need $($need)?), &mut it.$field)),+])?;
                Ok(it)
            }

            fn write(&self) -> serde_json::Value {
                #[allow(unused_mut, reason = "only where a row is written as null")]
                let mut object = $crate::exchange::wire::reader::written(&[$(($key, &self.$field)),+]);
                $(form!(@write object $key $($need)?);)+
                object
            }
        }

        // The schema's types are named where there is no schema, too: no import is then unused.
        const _: () = { $(let _ = std::marker::PhantomData::<$form>;)+ };

        #[cfg(not(target_arch = "wasm32"))]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::exchange::wire::{reader::Slot, shape};
                let blank: Self = $blank;
                let fields = [$(
                    shape::field::<$form>(generator, $key, form!(@need $($need)?), $doc, blank.$field.written())
                ),+];
                shape::object($about, fields)
            }
        }
    };
    (@write $object:ident $key:literal null) => { $crate::exchange::wire::reader::write_null(&mut $object, $key) };
    (@write $object:ident $key:literal $($need:ident)?) => {};
    (@need must) => { $crate::exchange::wire::reader::Need::Must };
    (@need $(null)?) => { $crate::exchange::wire::reader::Need::May };
}

pub(super) use form;
