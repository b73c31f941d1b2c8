//! A calendar's items, each on every day on which it stands.

use std::ops::RangeInclusive;

use super::Calendar;
use super::anchor::Anchors;
use super::day::Day;
use super::item::{Item, ItemId, StandsFor};
use super::rule::each_day;
use crate::domain::hours::MinuteOfDay;

/// An item on one of its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence<'a> {
    /// The item, or the series that it belongs to.
    pub id: ItemId,
    /// What it is.
    pub item: &'a Item,
    /// On which day.
    pub day: Day,
    /// From which minute.
    pub start: MinuteOfDay,
}

impl Occurrence<'_> {
    /// Where it is met.
    #[must_use]
    pub const fn spot(&self) -> Spot {
        Spot { id: self.id, day: Some(self.day) }
    }
}

/// Where an item is met: one of its days, or the lane of those that have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The item, or the series.
    pub id: ItemId,
    /// The day on which it stands; none for what waits for one.
    pub day: Option<Day>,
}

impl Spot {
    /// It as a mark in a page or an address: `abcdefgh@2026-09-16`, `abcdefgh@`.
    #[must_use]
    pub fn text(self) -> String {
        format!("{}@{}", self.id.text(), self.day.map(Day::iso).unwrap_or_default())
    }

    /// The spot that such a mark names.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (id, day) = text.split_once('@')?;
        Some(Self { id: ItemId::parse(id)?, day: Day::parse(day) })
    }

    /// Where the item is met as the calendar is now; none where it is gone.
    ///
    /// What does not come back is met on its day. A series is met on the day asked for, or else on the next one on
    /// which it stands, or else on the first.
    #[must_use]
    pub fn settled(self, calendar: &Calendar) -> Option<Self> {
        let item = calendar.items.get(&self.id)?;
        let first = Anchors::new(calendar).day(self.id, item).ok();
        let (Some(first), Some(repeat)) = (first, &item.repeat) else { return Some(Self { day: first, ..self }) };
        let stood_in = stood_in(calendar);
        let stands = |day: Day| !repeat.skipped.contains(&day) && stood_in.binary_search(&(self.id, day)).is_err();
        let next = |from: Day, to: Day| {
            let mut found = None;
            each_day(first, repeat, from, to, |day| {
                if found.is_none() && stands(day) {
                    found = Some(day);
                }
            });
            found
        };
        let from = self.day.unwrap_or(first);
        // Nearly always it is the day itself; no later one needs to be worked out then.
        let day = next(from, from).or_else(|| next(from, Day::LAST)).or_else(|| next(first, Day::LAST));
        Some(Self { day: day.or(Some(first)), ..self })
    }
}

/// What stands on `days`, by day, start and id; for more than one look at a calendar there is [`Timeline`].
///
/// An item without a day has no occurrence; [`super::anchor::without_day`] says why.
/// A series leaves out its skipped days and those for which another item stands in, wherever that item stands.
#[must_use]
pub fn occurrences(calendar: &Calendar, days: RangeInclusive<Day>) -> Vec<Occurrence<'_>> {
    Timeline::new(calendar).occurrences(calendar, days)
}

/// When the items of a calendar stand, worked out once: a look at some days touches only what stands on them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// What stands once, by day, start and id.
    once: Vec<(Day, MinuteOfDay, ItemId)>,
    /// What comes back, with its first day.
    series: Vec<(Day, MinuteOfDay, ItemId)>,
    /// The series and days for which another item stands in, in order.
    stood_in: Vec<(ItemId, Day)>,
}

impl Timeline {
    /// The timeline of a calendar; it holds for this calendar only.
    #[must_use]
    pub fn new(calendar: &Calendar) -> Self {
        let mut anchors = Anchors::new(calendar);
        let (mut once, mut series) = (Vec::new(), Vec::new());
        for (&id, item) in &calendar.items {
            let Some(when) = item.when else { continue };
            let Ok(day) = anchors.day(id, item) else { continue };
            let list = if item.repeat.is_some() { &mut series } else { &mut once };
            list.push((day, when.start, id));
        }
        once.sort_unstable();
        Self { once, series, stood_in: stood_in(calendar) }
    }

    /// What stands on `days`, by day, start and id.
    #[must_use]
    pub fn occurrences<'a>(&self, calendar: &'a Calendar, days: RangeInclusive<Day>) -> Vec<Occurrence<'a>> {
        let (from, to) = days.into_inner();
        let first = self.once.partition_point(|(day, ..)| *day < from);
        let within = self.once[first..].iter().take_while(|(day, ..)| *day <= to);
        let occurrence = |&(day, start, id): &(Day, MinuteOfDay, ItemId)| {
            calendar.items.get(&id).map(|item| Occurrence { id, item, day, start })
        };
        let mut found: Vec<Occurrence<'a>> = within.filter_map(occurrence).collect();
        let n_once = found.len();
        for &(first, start, id) in &self.series {
            let Some(item) = calendar.items.get(&id) else { continue };
            let Some(repeat) = &item.repeat else { continue };
            each_day(first, repeat, from, to, |day| {
                if !repeat.skipped.contains(&day) && self.stood_in.binary_search(&(id, day)).is_err() {
                    found.push(Occurrence { id, item, day, start });
                }
            });
        }
        if found.len() > n_once {
            // Runs that are in order each, which this sort joins.
            found.sort_by_key(|found| (found.day, found.start, found.id));
        }
        found
    }
}

/// The series and days for which another item stands in, in order.
fn stood_in(calendar: &Calendar) -> Vec<(ItemId, Day)> {
    let stands_for = calendar.items.values().filter_map(|item| item.stands_for);
    let mut found: Vec<(ItemId, Day)> = stands_for.map(|StandsFor { series, day }| (series, day)).collect();
    found.sort_unstable();
    found
}
