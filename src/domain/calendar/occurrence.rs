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

/// What stands on `days`, by day, start and id.
///
/// An item without a day has no occurrence; [`super::anchor::without_day`] says why.
/// A series leaves out its skipped days and those for which another item stands in, wherever that item stands.
#[must_use]
pub fn occurrences<'a>(calendar: &'a Calendar, days: RangeInclusive<Day>) -> Vec<Occurrence<'a>> {
    let (from, to) = days.into_inner();
    let Ok(n_days) = usize::try_from(from.days_until(to) + 1) else { return Vec::new() };
    let stood_in = stood_in(calendar);
    let mut anchors = Anchors::new(calendar);
    // A list a day: what comes back daily is put into place and needs no sorting.
    let mut found: Vec<Vec<Occurrence<'a>>> = vec![Vec::new(); n_days];
    let first_number = from.number();
    let mut put = |occurrence: Occurrence<'a>| {
        let place = usize::try_from(occurrence.day.number() - first_number).unwrap_or(0);
        if let Some(day) = found.get_mut(place) {
            day.push(occurrence);
        }
    };
    for (&id, item) in &calendar.items {
        let Some(when) = item.when else { continue };
        let Ok(first) = anchors.day(id, item) else { continue };
        let item: &Item = item;
        let occurrence = |day| Occurrence { id, item, day, start: when.start };
        match &item.repeat {
            None if (from..=to).contains(&first) => put(occurrence(first)),
            None => {}
            Some(repeat) => each_day(first, repeat, from, to, |day| {
                if !repeat.skipped.contains(&day) && stood_in.binary_search(&(id, day)).is_err() {
                    put(occurrence(day));
                }
            }),
        }
    }
    for day in &mut found {
        // Stable, because the items came in the order of their ids.
        day.sort_by_key(|occurrence| occurrence.start);
    }
    found.concat()
}

/// The series and days for which another item stands in, in order.
fn stood_in(calendar: &Calendar) -> Vec<(ItemId, Day)> {
    let stands_for = calendar.items.values().filter_map(|item| item.stands_for);
    let mut found: Vec<(ItemId, Day)> = stands_for.map(|StandsFor { series, day }| (series, day)).collect();
    found.sort_unstable();
    found
}
