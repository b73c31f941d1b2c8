//! The move into the parts of a split group, on the calendar: its day, and the notice the day before.

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, ItemId, When};
use crate::domain::code::{Code as _, codes};
use crate::domain::hours::MinuteOfDay;
use crate::playbook::claims::PREVIEW_HOURS;

codes! {
    /// What of a move stands on the calendar.
    pub enum Step {
        /// What members are told, as long before as events are announced.
        Notice = "notice",
        /// The move.
        Move = "move",
    }
}

/// When both stand, in the evening (ours: the calendar moves them like any item).
const EVENING: MinuteOfDay = MinuteOfDay::at(20, 0);

impl Step {
    /// The item of the calendar that it is, always the same: nothing is put there twice.
    #[must_use]
    pub const fn item_id(self) -> ItemId {
        // A mark of our own above, and below it which one it is.
        const MARK: u64 = 0x0B3E_51F7;
        ItemId::from_chance(MARK << 8 | self as u64)
    }

    /// When it stands: the notice is counted from the move, and goes along with it.
    #[must_use]
    pub fn when(self, moves_on: Day) -> When {
        const DAYS_BEFORE: i16 = (PREVIEW_HOURS / 24) as i16;
        let at = match self {
            Self::Notice => At::Item(Self::Move.item_id(), -DAYS_BEFORE),
            Self::Move => At::Day(moves_on),
        };
        When { at, start: EVENING }
    }
}

/// How a calendar stands to a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It lacks something of it.
    Absent,
    /// It has the move on another day.
    Elsewhere,
    /// It has all of it.
    There,
}

/// How `calendar` stands to a move on a day.
#[must_use]
pub fn standing(calendar: &Calendar, moves_on: Day) -> Standing {
    if Step::ALL.iter().any(|step| !calendar.items.contains_key(&step.item_id())) {
        return Standing::Absent;
    }
    let on = calendar.items.get(&Step::Move.item_id()).and_then(|item| item.when).map(|when| when.at);
    if on == Some(At::Day(moves_on)) { Standing::There } else { Standing::Elsewhere }
}
