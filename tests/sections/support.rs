//! What the tests work on.

use qunce::domain::plan::Plan;
use qunce::domain::section::Section;
use qunce::templates;
use serde_json::Value;

use crate::plans::{EVERY_FIELD, id};

/// A plan whose calendar was saved as this.
pub fn saved(calendar: &str) -> Plan {
    Plan { calendar: Section::from_saved(calendar.to_owned()), ..templates::blank(id("aaaa")) }
}

/// [`EVERY_FIELD`] with another calendar.
pub fn file_with(calendar: &Value) -> String {
    let mut tree: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    tree["plan"]["calendar"] = calendar.clone();
    tree.to_string()
}
