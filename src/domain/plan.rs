//! The plan: everything that is saved, shared and undone.

use std::collections::BTreeMap;

use super::positioning::Positioning;
use super::section::Section;
use super::staffing::{Staffing, team};
use super::words::Title;
use crate::playbook::claims;

/// A plan's name in addresses and storage: 4 to 40 lower-case letters, digits, `-` or `_`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanId(String);

impl PlanId {
    /// The id, if it is one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fits = (4..=40).contains(&text.len());
        let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_');
        (fits && plain).then(|| Self(text.to_owned()))
    }

    /// An id made from 60 bits of chance.
    #[must_use]
    pub fn from_chance(bits: u64) -> Self {
        const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
        let letters = (0..12).map(|i| ALPHABET[(bits >> (5 * i) & 31) as usize % ALPHABET.len()] as char);
        Self(letters.collect())
    }

    /// The plain text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Fields that this version does not know: kept as they came, so that no other version loses them.
///
/// From the place of a field, as a JSON pointer, to its value as JSON text.
pub type Unknown = BTreeMap<String, String>;

/// A plan for one operation that fills one or more groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its name in addresses and storage.
    pub id: PlanId,
    /// What the person calls it.
    pub title: Title,
    /// Put away: kept, but not among the plans in work.
    pub is_archived: bool,
    /// What the group is for.
    pub positioning: Positioning,
    /// Who runs it.
    pub staffing: Staffing,
    /// How people get in.
    pub entry: Section,
    /// What is said when.
    pub calendar: Section,
    /// How members take part, and what they get for it.
    pub engagement: Section,
    /// Where members come from.
    pub channels: Section,
    /// How the group lives on.
    pub lifecycle: Section,
    /// What is said about its forecast.
    pub funnel: Section,
    /// What is done for members, and about their silence.
    pub members: Section,
    /// What is measured in the group.
    pub monitor: Section,
    /// What is said about its launch.
    pub launch: Section,
    /// What is said about its check-up.
    pub checkup: Section,
    /// What is said about rules and risks.
    pub risk: Section,
    /// What its report holds, and for whom.
    pub report: Section,
    /// What a newer version added.
    pub unknown: Unknown,
}

impl Plan {
    /// Most members of one group for the staffing table, which knows groups of up to 500.
    #[must_use]
    pub fn group_cap(&self) -> u32 {
        self.positioning.cap().unwrap_or(claims::LARGE_GROUP)
    }

    /// The members of each of its groups.
    #[must_use]
    pub fn groups(&self) -> Vec<u32> {
        team::groups(self.staffing.size.get(), self.staffing.split, self.group_cap())
    }
}
