//! Days of items, copied to be put in somewhere else, or kept as a week to use again.

use std::rc::Rc;

use super::day::{Day, Weekday};
use super::item::{At, Item, Origin, Status, When};
use super::occurrence::Occurrence;
use super::{Placed, WeekTemplate};
use crate::domain::words::Tag;

/// Items copied together, each with its distance in days from the first day copied.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clip {
    items: Vec<(i32, Item)>,
}

impl Clip {
    /// What stands in these places, counted from `first` on. What comes back is copied as it stands on its day, once.
    #[must_use]
    pub fn of<'a>(occurrences: impl IntoIterator<Item = Occurrence<'a>>, first: Day) -> Self {
        let items = occurrences.into_iter().map(|found| {
            let when = Some(When { at: At::Day(found.day), start: found.start });
            (first.days_until(found.day), fresh(Item { when, ..found.item.clone() }))
        });
        Self { items: items.collect() }
    }

    /// A week that was kept, counted from its Monday on.
    #[must_use]
    pub fn of_week(week: &WeekTemplate) -> Self {
        let items = week.items.iter().map(|placed| {
            let days = i32::try_from(placed.weekday.index()).unwrap_or(0);
            (days, fresh((*placed.item).clone()))
        });
        Self { items: items.collect() }
    }

    /// The same as a week to keep: items more than a week after the first day are left out.
    #[must_use]
    pub fn as_week(&self, name: Tag, first: Day) -> WeekTemplate {
        let in_week = self.items.iter().filter(|(days, _)| (0..7).contains(days));
        let items = in_week.filter_map(|(days, item)| {
            let weekday: Weekday = first.plus(*days)?.weekday();
            Some(Placed { weekday, item: Rc::new(item.clone()) })
        });
        WeekTemplate { name, items: items.collect() }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// How many items there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// The items as they would stand when the first day copied is `first`; what would lie past 2100 is left out.
    pub fn at(&self, first: Day) -> impl Iterator<Item = Item> {
        self.items.iter().filter_map(move |(days, item)| {
            let day = first.plus(*days)?;
            let when = item.when.map(|when| When { at: At::Day(day), ..when });
            Some(Item { when, ..item.clone() })
        })
    }
}

/// A copy stands for itself: it belongs to no series, and nobody has sent it.
fn fresh(item: Item) -> Item {
    let status = match item.status {
        Status::Sent | Status::Skipped => Status::Ready,
        status => status,
    };
    let mut checks = item.checks;
    for check in &mut checks {
        check.is_done = false;
    }
    Item { repeat: None, stands_for: None, status, checks, origin: Origin::Own, ..item }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::item::ItemId;
    use crate::domain::calendar::repeat::{End, Frequency, Repeat};
    use crate::domain::hours::MinuteOfDay;
    use crate::domain::quantity::Interval;
    use crate::templates::blank_item;

    const START: MinuteOfDay = MinuteOfDay::at(20, 0);
    const MONDAY: Day = Day::literal(2026, 9, 14);

    fn item(status: Status) -> Item {
        Item { status, when: Some(When { at: At::Opening(3), start: START }), ..blank_item() }
    }

    #[test]
    fn a_week_goes_to_another_week_day_by_day() {
        let every = Interval::literal(1);
        let repeat = Repeat { frequency: Frequency::Daily, every, weekdays: vec![], end: End::Never, skipped: vec![] };
        let (sent, daily) = (item(Status::Sent), Item { repeat: Some(repeat), ..item(Status::Draft) });
        let found = [(MONDAY, &sent), (Day::literal(2026, 9, 17), &daily)].map(|(day, item)| Occurrence {
            id: ItemId::from_chance(1),
            item,
            day,
            start: START,
        });
        let clip = Clip::of(found, MONDAY);
        let later = Day::literal(2026, 12, 28);
        let there: Vec<Item> = clip.at(later).collect();
        let whens: Vec<Option<When>> = there.iter().map(|item| item.when).collect();
        let on = |day| Some(When { at: At::Day(day), start: START });
        assert_eq!(whens, [on(later), on(Day::literal(2026, 12, 31))]);
        assert_eq!(there.iter().map(|item| item.status).collect::<Vec<_>>(), [Status::Ready, Status::Draft]);
        assert!(there.iter().all(|item| item.repeat.is_none()));
        let week = clip.as_week(Tag::default(), MONDAY);
        assert_eq!(
            week.items.iter().map(|placed| placed.weekday).collect::<Vec<_>>(),
            [Weekday::Monday, Weekday::Thursday]
        );
        assert_eq!(Clip::of_week(&week).at(later).collect::<Vec<_>>(), there);
        assert_eq!(clip.at(Day::LAST).count(), 1);
    }
}
