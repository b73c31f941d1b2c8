//! The saved form of what a plan says about its check-up.

use std::collections::BTreeMap;

use super::reader::form;
use super::values::Named;
use crate::domain::acceptance::{Acceptance, Acceptances, FindingKey};
use crate::domain::words::Line;

form! {
    /// What is said about the check-up.
    "CheckupWire" for Acceptances, blank Acceptances::default();
    /// The findings that were accepted, by code and subject.
    "accepted" => accepted: BTreeMap<String, Acceptance>,
}

form! {
    /// That a finding is as it should be.
    "AcceptanceWire" for Acceptance, blank Acceptance::default();
    /// Why.
    "note" => note: Line,
}

impl Named for FindingKey {
    fn parse(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn text(&self) -> String {
        self.as_str().to_owned()
    }
}
