//! Edits of what a plan says about its check-up.

use super::action::Label;
use super::section::EditOf;
use crate::domain::acceptance::{Acceptance, Acceptances, FindingKey};

/// A change to what a plan says about its check-up.
#[derive(Debug, Clone, PartialEq)]
pub enum AcceptanceEdit {
    /// Accept a finding, or word the reason anew.
    Accept(FindingKey, Acceptance),
    /// Take an acceptance back.
    Reopen(FindingKey),
}

impl EditOf<Acceptances> for AcceptanceEdit {
    fn apply(&self, value: &mut Acceptances) {
        match self {
            Self::Accept(key, acceptance) => {
                value.accepted.insert(key.clone(), acceptance.clone());
            }
            Self::Reopen(key) => {
                value.accepted.remove(key);
            }
        }
    }

    fn label(&self) -> Label {
        match self {
            Self::Accept(..) => Label::Accept,
            Self::Reopen(_) => Label::Reopen,
        }
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Accept(a, _), Self::Accept(b, _)) | (Self::Reopen(a), Self::Reopen(b)) => a == b,
            _ => false,
        }
    }

    fn is_continuous(&self) -> bool {
        false
    }
}
