//! The launch on the calendar: each task and each gate is one item, counted from the opening, under an id of its own.
//!
//! The id follows from the task, so that nothing is put twice, and a plan need not remember what it put.

use super::material::Material;
use super::task::TaskKey;
use super::{LaunchStage, OwnTaskId};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::item::{At, ItemId};
use crate::domain::code::Code as _;

/// What can stand on the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// A task.
    Task(TaskKey),
    /// The check of a stage's gate.
    Gate(LaunchStage),
}

/// How an entry stands on the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Not at all.
    Absent,
    /// On its day, counted from the opening.
    InStep,
    /// Counted from the opening, on another day than the list has.
    Behind,
    /// Where somebody put it by hand.
    ByHand,
}

/// The upper bits of every id: the chance that another item has them is one in a million.
const MARK: u64 = 0x4_B0C9;
/// Where the checksum FNV-1a begins.
const OFFSET: u32 = 0x811C_9DC5;
/// By what it grows.
const PRIME: u32 = 0x0100_0193;

impl Entry {
    /// Its code: that of the task, or `gate-` and the stage's.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Task(key) => key.code(),
            Self::Gate(stage) => format!("gate-{}", stage.code()),
        }
    }

    /// The id of its item: a mark, and a checksum of its code, which holds in every version.
    #[must_use]
    pub fn item_id(self) -> ItemId {
        let sum = self.code().bytes().fold(OFFSET, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(PRIME));
        ItemId::from_chance(MARK << 20 | u64::from((sum >> 20 ^ sum) & 0xF_FFFF))
    }

    /// Everything that a launch could have put on a calendar.
    pub fn all() -> impl Iterator<Item = Self> {
        let materials = Material::ALL.iter().map(|&material| Self::Task(TaskKey::Material(material)));
        let own = (1..=OwnTaskId::MAX).filter_map(OwnTaskId::new).map(|id| Self::Task(TaskKey::Own(id)));
        materials.chain(own).chain(LaunchStage::ALL.iter().map(|&stage| Self::Gate(stage)))
    }

    /// How it stands when it is due on this day from the opening.
    #[must_use]
    pub fn standing(self, calendar: &Calendar, due: i32) -> Standing {
        let Some(item) = calendar.items.get(&self.item_id()) else { return Standing::Absent };
        match item.when.map(|when| when.at) {
            Some(At::Opening(days)) if i32::from(days) == due => Standing::InStep,
            Some(At::Opening(_)) => Standing::Behind,
            _ => Standing::ByHand,
        }
    }
}
