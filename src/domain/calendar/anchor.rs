//! On which day an item stands when that day is counted from the opening or from another item.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Calendar;
use super::day::Day;
use super::item::{At, Item, ItemId};
use super::rule::skips_all;

/// Why an item has no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDay {
    /// It waits in the lane of unscheduled items.
    Waits,
    /// It is counted from the opening, whose day is not known.
    OpeningUnknown,
    /// It is counted from this item, which does not exist.
    AnchorMissing(ItemId),
    /// It is counted from this item, which has no day either.
    AnchorWithoutDay(ItemId),
    /// It is counted from itself, by way of others or not.
    Cycle,
    /// It would lie before 1901 or after 2100.
    OutOfYears,
    /// It comes back, and leaves out every day on which it would; nothing stands in for any of them.
    SkipsAll,
}

/// The items of a calendar that are meant to have a day and have none, by id.
///
/// What only waits is not among them.
#[must_use]
pub fn without_day(calendar: &Calendar) -> Vec<(ItemId, NoDay)> {
    let mut anchors = Anchors::new(calendar);
    let reason = |(id, item): (&ItemId, &Rc<Item>)| {
        let reason = match anchors.day(*id, item) {
            Err(reason) => Some(reason).filter(|reason| *reason != NoDay::Waits),
            Ok(first) => never_stands(calendar, *id, item, first).then_some(NoDay::SkipsAll),
        };
        Some((*id, reason?))
    };
    calendar.items.iter().filter_map(reason).collect()
}

/// Whether an item that begins on `first` comes back on no day at all, and nothing stands in for it.
fn never_stands(calendar: &Calendar, id: ItemId, item: &Item, first: Day) -> bool {
    let has_stand_in = || {
        let mut stands_for = calendar.items.values().filter_map(|other| other.stands_for);
        stands_for.any(|place| place.series == id)
    };
    item.repeat.as_ref().is_some_and(|repeat| skips_all(first, repeat)) && !has_stand_in()
}

/// The days on which the items of a calendar stand; of a series, its first. Each is worked out once.
pub struct Anchors<'a> {
    calendar: &'a Calendar,
    /// None while an item is being worked out.
    known: BTreeMap<ItemId, Option<Result<Day, NoDay>>>,
}

impl<'a> Anchors<'a> {
    /// Nothing worked out yet.
    #[must_use]
    pub const fn new(calendar: &'a Calendar) -> Self {
        Self { calendar, known: BTreeMap::new() }
    }

    /// The day of the item with this id.
    ///
    /// # Errors
    ///
    /// [`NoDay`] says why it has none.
    pub fn day(&mut self, id: ItemId, item: &Item) -> Result<Day, NoDay> {
        match item.when.map(|when| when.at) {
            None => Err(NoDay::Waits),
            Some(At::Day(day)) => Ok(day),
            Some(At::Opening(days)) => self.after_opening(days),
            Some(At::Item(..)) => self.follow(id),
        }
    }

    /// The day that `at` names, for an item that is not in the calendar yet.
    ///
    /// # Errors
    ///
    /// [`NoDay`] says why there is none.
    pub fn day_at(&mut self, at: At) -> Result<Day, NoDay> {
        match at {
            At::Day(day) => Ok(day),
            At::Opening(days) => self.after_opening(days),
            At::Item(anchor, days) => match self.calendar.items.get(&anchor) {
                None => Err(NoDay::AnchorMissing(anchor)),
                Some(item) => later(self.day(anchor, item).map_err(|_| NoDay::AnchorWithoutDay(anchor))?, days),
            },
        }
    }

    fn after_opening(&self, days: i16) -> Result<Day, NoDay> {
        later(self.calendar.opens_on.ok_or(NoDay::OpeningUnknown)?, days)
    }

    /// Follows the items from which `id` is counted, one after the other, to one that has its day from elsewhere.
    fn follow(&mut self, id: ItemId) -> Result<Day, NoDay> {
        // A list and no recursion: a chain may be as long as the calendar.
        let mut path: Vec<(ItemId, ItemId, i16)> = Vec::new();
        let mut at = id;
        let mut found = loop {
            match self.known.get(&at) {
                Some(Some(known)) => break *known,
                Some(None) => break self.close_cycle(&mut path, at),
                None => {}
            }
            let Some(item) = self.calendar.items.get(&at) else { break Err(NoDay::AnchorMissing(at)) };
            let Some(At::Item(anchor, days)) = item.when.map(|when| when.at) else { break self.day(at, item) };
            self.known.insert(at, None);
            path.push((at, anchor, days));
            at = anchor;
        };
        while let Some((id, anchor, days)) = path.pop() {
            found = match found {
                Ok(day) => later(day, days),
                Err(NoDay::AnchorMissing(missing)) if missing == anchor => found,
                Err(_) => Err(NoDay::AnchorWithoutDay(anchor)),
            };
            self.known.insert(id, Some(found));
        }
        found
    }

    /// Takes the items of the cycle that `at` closes off the path.
    fn close_cycle(&mut self, path: &mut Vec<(ItemId, ItemId, i16)>, at: ItemId) -> Result<Day, NoDay> {
        while let Some((id, ..)) = path.pop() {
            self.known.insert(id, Some(Err(NoDay::Cycle)));
            if id == at {
                break;
            }
        }
        Err(NoDay::Cycle)
    }
}

fn later(day: Day, days: i16) -> Result<Day, NoDay> {
    day.plus(i32::from(days)).ok_or(NoDay::OutOfYears)
}
