//! Which times of which days are taken, and where the next item goes.

use std::collections::BTreeMap;

use super::almanac::statutory::is_rest;
use super::day::Day;
use super::kind::Kind;
use super::setting::Setting;
use super::slot::{Slot, slot};
use crate::domain::code::Code;
use crate::domain::hours::{MinuteOfDay, Window};
use crate::domain::positioning::timing::Fit;

/// Two items of one group stand at least so far apart ([`crate::playbook::OwnRule::Spacing`]). Unit: minutes.
pub const SPACING: i64 = 30;
/// Times that are chosen fall on quarters of an hour. Unit: minutes.
pub const STEP: u16 = 15;
/// Minutes of a day.
pub const DAY: i64 = 1440;

/// Minutes since 1970-01-01 00:00.
#[must_use]
pub fn moment(day: Day, start: MinuteOfDay) -> i64 {
    i64::from(day.number()) * DAY + i64::from(start.minutes())
}

/// A time that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// On which day.
    pub day: Day,
    /// From which minute.
    pub start: MinuteOfDay,
    /// How well it suits the kind and the group.
    pub fit: Fit,
    /// Whether no window of the group or the content had room.
    pub is_outside: bool,
}

/// How far the search for a time goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The slot of the kind only.
    Slot,
    /// The group's other hours too, then any time that is not quiet, the nearest to the slot first.
    AnyTime,
}

/// The times that are taken.
#[derive(Debug, Clone)]
pub struct Board<'a> {
    setting: Setting<'a>,
    group: Vec<Window>,
    /// Slots by kind, for workdays and for days off.
    slots: BTreeMap<(Kind, bool), Slot>,
    taken: BTreeMap<i64, u32>,
}

impl<'a> Board<'a> {
    /// A board with nothing on it.
    #[must_use]
    pub fn new(setting: Setting<'a>) -> Self {
        let (group, _) = setting.group_hours();
        let cases = Kind::ALL.iter().flat_map(|&kind| [(kind, false), (kind, true)]);
        let slots = cases.map(|(kind, is_weekend)| ((kind, is_weekend), slot(&group, kind, is_weekend))).collect();
        Self { setting, group, slots, taken: BTreeMap::new() }
    }

    /// The slot of a kind on a day.
    #[must_use]
    pub fn slot(&self, kind: Kind, day: Day) -> Slot {
        let is_off = is_rest(day);
        self.slots.get(&(kind, is_off)).copied().unwrap_or_else(|| slot(&self.group, kind, is_off))
    }

    /// The hours in which the group is there on a day; a holiday counts as a weekend, a workday in lieu as a workday.
    pub fn group_on(&self, day: Day) -> impl Iterator<Item = Window> + '_ {
        let is_off = is_rest(day);
        self.group.iter().copied().filter(move |window| window.days.holds(is_off))
    }

    /// The same board as it is around a day: what lies a week before it or a day after.
    #[must_use]
    pub fn near(&self, day: Day) -> Self {
        let middle = moment(day, MinuteOfDay::at(0, 0));
        let near = self.taken.range(middle - 8 * DAY..middle + 2 * DAY);
        let taken = near.map(|(&moment, &n)| (moment, n)).collect();
        Self { setting: self.setting, group: self.group.clone(), slots: self.slots.clone(), taken }
    }

    /// Marks a time as taken.
    pub fn take(&mut self, day: Day, start: MinuteOfDay) {
        *self.taken.entry(moment(day, start)).or_insert(0) += 1;
    }

    /// Gives one item's time back.
    pub fn give_back(&mut self, day: Day, start: MinuteOfDay) {
        let moment = moment(day, start);
        match self.taken.get_mut(&moment) {
            Some(n) if *n > 1 => *n -= 1,
            _ => {
                self.taken.remove(&moment);
            }
        }
    }

    /// Whether an item can stand here: not in quiet hours, and far enough from its neighbors, past midnight too.
    #[must_use]
    pub fn is_free(&self, day: Day, start: MinuteOfDay) -> bool {
        let moment = moment(day, start);
        i64::from(start.minutes()) < DAY
            && !self.setting.is_quiet(start)
            && self.taken.range(moment - SPACING + 1..moment + SPACING).next().is_none()
    }

    /// The best free time of a day for a kind, not later than `latest`.
    #[must_use]
    pub fn find(&self, day: Day, kind: Kind, latest: Option<i64>, reach: Reach) -> Option<Place> {
        let slot = self.slot(kind, day);
        let is_good =
            |start: MinuteOfDay| self.is_free(day, start) && latest.is_none_or(|latest| moment(day, start) <= latest);
        let first = |window: Window| quarters().find(|&start| window.has(start) && is_good(start));
        if let Some(start) = first(slot.window) {
            return Some(Place { day, start, fit: slot.fit, is_outside: false });
        }
        if reach == Reach::Slot {
            return None;
        }
        if let Some(start) = self.group_on(day).find_map(first) {
            return Some(Place { day, start, fit: Fit::GroupOnly, is_outside: false });
        }
        let distance = |start: &MinuteOfDay| start.minutes().abs_diff(slot.window.start.minutes());
        let start = quarters().filter(|&start| is_good(start)).min_by_key(distance)?;
        Some(Place { day, start, fit: slot.fit, is_outside: true })
    }

    /// The free time of a day that is nearest to a wish.
    #[must_use]
    pub fn nearest(&self, day: Day, wish: MinuteOfDay) -> Option<MinuteOfDay> {
        if self.is_free(day, wish) {
            return Some(wish);
        }
        let distance = |start: &MinuteOfDay| start.minutes().abs_diff(wish.minutes());
        quarters().filter(|&start| self.is_free(day, start)).min_by_key(distance)
    }
}

/// Every quarter of an hour of a day.
fn quarters() -> impl Iterator<Item = MinuteOfDay> {
    (0..1440 / STEP).filter_map(|n| MinuteOfDay::new(n * STEP))
}
