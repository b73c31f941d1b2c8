//! The move into the parts of a split group, on the calendar: its day, and the notice the day before.

use std::rc::Rc;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, ItemId, When};
use crate::domain::code::{Code as _, codes};
use crate::domain::hours::MinuteOfDay;
use crate::domain::words::Passage;
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
    /// It has the move on its day, and another notice.
    OtherNotice,
    /// It has all of it.
    There,
}

/// How `calendar` stands to a move on a day, whose notice reads as one of `notices` (it has one in each language).
#[must_use]
pub fn standing(calendar: &Calendar, moves_on: Day, notices: &[String]) -> Standing {
    let on_it = |step: Step| calendar.items.get(&step.item_id());
    let (Some(notice), Some(moving)) = (on_it(Step::Notice), on_it(Step::Move)) else { return Standing::Absent };
    if moving.when.map(|when| when.at) != Some(At::Day(moves_on)) {
        return Standing::Elsewhere;
    }
    let is_told = notices.iter().any(|text| text == notice.text.as_str());
    if is_told { Standing::There } else { Standing::OtherNotice }
}

/// The items of a move as they are put on `calendar`: new ones are `new`, those that are there keep everything but their
/// day, and a notice that `is_refreshed` becomes `notice`.
#[must_use]
pub fn put(
    calendar: &Calendar,
    moves_on: Day,
    notice: &Passage,
    is_refreshed: impl Fn(&str) -> bool,
    new: impl Fn(Step) -> Item,
) -> Vec<(ItemId, Rc<Item>)> {
    let item = |step: Step| {
        let when = step.when(moves_on);
        let there = calendar.items.get(&step.item_id());
        let start = there.and_then(|item| item.when).map_or(when.start, |when| when.start);
        let mut item = there.map_or_else(|| new(step), |item| (**item).clone());
        if step == Step::Notice && (there.is_none() || is_refreshed(item.text.as_str())) {
            item.text = notice.clone();
        }
        item.when = Some(When { start, ..when });
        (step.item_id(), Rc::new(item))
    };
    Step::ALL.iter().copied().map(item).collect()
}
