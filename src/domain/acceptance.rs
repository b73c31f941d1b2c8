//! Findings of the check-up that a person accepted: they stay listed, with the reason.

use std::collections::BTreeMap;

use crate::domain::plan::Unknown;
use crate::domain::words::Line;

/// What a finding is known by in its plan: the code of its check and, where that finds several, what it is about.
///
/// 1 to 120 letters, digits, `.`, `_`, `-` or `:`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FindingKey(String);

impl FindingKey {
    /// The key, if it is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b':');
        ((1..=120).contains(&text.len()) && text.bytes().all(is_plain)).then(|| Self(text.to_owned()))
    }

    /// The key of what a check finds, which is about `subject` where there can be several. What cannot stand in a key
    /// is left out of it, so that two subjects of nothing but such letters share one.
    #[must_use]
    pub fn new(code: &str, subject: &str) -> Self {
        let is_plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | ':');
        let colon = if subject.is_empty() { "" } else { ":" };
        Self([code, colon, subject].concat().chars().filter(is_plain).take(120).collect())
    }

    /// The plain text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// That a finding is as it should be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Acceptance {
    /// Why.
    pub note: Line,
}

/// What a plan says about its check-up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Acceptances {
    /// The findings that were accepted.
    pub accepted: BTreeMap<FindingKey, Acceptance>,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}
