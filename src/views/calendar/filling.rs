//! What filling would do, counted and in order.

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::draft::{Draft, Flag};
use crate::domain::calendar::item::{At, Item, ItemId, Status};
use crate::domain::calendar::refill::Refill;
use crate::domain::code::Code as _;
use crate::domain::hours::MinuteOfDay;
use crate::playbook::claims::PREVIEW_FACT;
use crate::playbook::{Citation, OwnRule};

/// Why items are left alone, counted; each item once, by the first that holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// They were sent.
    pub n_sent: u32,
    /// They were left out.
    pub n_skipped: u32,
    /// They are locked.
    pub n_locked: u32,
    /// A person added or edited them.
    pub n_own: u32,
}

/// Why `ids` are left alone.
#[must_use]
pub fn kept(calendar: &Calendar, ids: &[ItemId]) -> Kept {
    let mut kept = Kept::default();
    for item in ids.iter().filter_map(|id| calendar.items.get(id)) {
        let count = match item.status {
            Status::Sent => &mut kept.n_sent,
            Status::Skipped => &mut kept.n_skipped,
            _ if item.is_locked => &mut kept.n_locked,
            _ => &mut kept.n_own,
        };
        *count += 1;
    }
    kept
}

/// What should be known about drafts: each flag with how many have it and what it rests on.
#[must_use]
pub fn flags(drafts: &[Draft]) -> Vec<(Flag, u32, Citation)> {
    let count = |flag: Flag| drafts.iter().filter(|draft| draft.flags.contains(&flag)).count();
    let counted = Flag::ALL.iter().map(|&flag| (flag, u32::try_from(count(flag)).unwrap_or(u32::MAX), citation(flag)));
    counted.filter(|&(_, n, _)| n > 0).collect()
}

const fn citation(flag: Flag) -> Citation {
    match flag {
        Flag::GroupHours | Flag::ContentHours => Citation::Ours(OwnRule::SharedHours),
        Flag::OutsideHours | Flag::ColumnMoved | Flag::NoRoom => Citation::Ours(OwnRule::Spacing),
        Flag::NoPreview => Citation::Claim(PREVIEW_FACT),
    }
}

/// Something that comes or goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Change<'a> {
    /// A draft comes.
    Added(&'a Draft),
    /// An item goes.
    Removed(&'a Item),
}

impl Change<'_> {
    /// When it stands.
    #[must_use]
    pub fn when(&self) -> Option<(Day, MinuteOfDay)> {
        match self {
            Self::Added(draft) => draft.when,
            Self::Removed(item) => item.when.and_then(|when| match when.at {
                At::Day(day) => Some((day, when.start)),
                // The filler puts things on dates alone.
                At::Opening(_) | At::Item(..) => None,
            }),
        }
    }
}

/// Everything that comes and goes, by time, what goes before what comes; what has no date last.
#[must_use]
pub fn changes<'a>(calendar: &'a Calendar, refill: &'a Refill) -> Vec<Change<'a>> {
    let removed = refill.removed.iter().filter_map(|id| calendar.items.get(id)).map(|item| Change::Removed(item));
    let mut changes: Vec<Change<'a>> = removed.chain(refill.added.iter().map(Change::Added)).collect();
    changes.sort_by_key(|change| (change.when().is_none(), change.when(), matches!(change, Change::Added(_))));
    changes
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::domain::calendar::item::{Origin, When};
    use crate::templates::{blank_calendar, blank_item};

    fn calendar(items: Vec<Item>) -> (Calendar, Vec<ItemId>) {
        let mut calendar = blank_calendar();
        let items = items.into_iter().zip(0..).map(|(item, n)| (ItemId::from_chance(n), Rc::new(item)));
        calendar.items.extend(items);
        let ids = calendar.items.keys().copied().collect();
        (calendar, ids)
    }

    #[test]
    fn each_kept_item_has_one_reason() {
        let item = |status, is_locked| Item { status, is_locked, ..blank_item() };
        let (calendar, ids) = calendar(vec![
            item(Status::Sent, true),
            item(Status::Skipped, false),
            item(Status::Ready, true),
            item(Status::Ready, false),
            item(Status::Draft, false),
        ]);
        assert_eq!(kept(&calendar, &ids), Kept { n_sent: 1, n_skipped: 1, n_locked: 1, n_own: 2 });
    }

    #[test]
    fn changes_stand_in_order_of_time_and_what_goes_before_what_comes() {
        let when = |day: u32| {
            Some(When { at: At::Day(Day::literal(2026, 9, 1).plus(day as i32)?), start: MinuteOfDay::at(9, 0) })
        };
        let filled = |when| Item { when, origin: Origin::Filled, ..blank_item() };
        let (calendar, ids) = calendar(vec![filled(None), filled(when(1)), filled(when(0))]);
        let refill = Refill { removed: ids, ..Refill::default() };
        let days: Vec<Option<Day>> =
            changes(&calendar, &refill).iter().map(|one| one.when().map(|(day, _)| day)).collect();
        assert_eq!(days, [Some(Day::literal(2026, 9, 1)), Some(Day::literal(2026, 9, 2)), None]);
    }
}
