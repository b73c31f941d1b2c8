//! Edits of a series: of one occurrence, of this and the following, of all.
//!
//! They compute what changes; what takes effect, and under which id something new is kept, is the reducer's.
//!
//! Moving a series moves everything that belongs to it by the same number of days: its days of the week, its end, the
//! days that it leaves out, and its stand-ins. Where a rule cannot say the moved days (every second week on Monday and
//! Friday, moved over a Sunday; the 31st, moved to the 1st) the moved rule holds.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Calendar;
use super::anchor::Anchors;
use super::day::{Day, Weekday};
use super::item::{At, Item, ItemId, StandsFor, When};
use super::repeat::{End, Frequency, Repeat};
use super::rule::{count_before, each_day, names};
use crate::domain::code::codes;
use crate::domain::quantity::{Bounded, Occurrences};

/// What an edit of a series changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Items as they are from now on.
    pub changed: Vec<(ItemId, Item)>,
    /// Items that are gone.
    pub removed: Vec<ItemId>,
    /// An item that is to be given an id.
    pub new: Option<Item>,
    /// Those of `changed` that stand in for days of `new` from now on. As its id is not known here, they still name
    /// the series that it was split from.
    pub handed_over: Vec<ItemId>,
}

codes! {
    /// How far an edit of one occurrence reaches.
    pub enum Scope {
        /// This one only.
        One = "one",
        /// This one and those after it.
        Following = "following",
        /// All of them.
        All = "all",
    }
}

impl Scope {
    /// Edits the occurrence of a series on `day`, as far as this reaches: [`edit_one`], [`edit_following`], [`edit_all`].
    #[must_use]
    pub fn edit(self, calendar: &Calendar, id: ItemId, day: Day, edited: &Item) -> Option<Changes> {
        match self {
            Self::One => edit_one(calendar, id, day, edited),
            Self::Following => edit_following(calendar, id, day, edited),
            Self::All => edit_all(calendar, id, day, edited),
        }
    }

    /// Deletes the occurrence of a series on `day`, as far as this reaches: [`skip`], [`delete_following`],
    /// [`delete_all`].
    #[must_use]
    pub fn delete(self, calendar: &Calendar, id: ItemId, day: Day) -> Option<Changes> {
        match self {
            Self::One => skip(calendar, id, day),
            Self::Following => delete_following(calendar, id, day),
            Self::All => Some(delete_all(calendar, id)),
        }
    }
}

impl Changes {
    /// Carries the changes out; `id` is for what is new.
    pub fn apply(self, items: &mut BTreeMap<ItemId, Rc<Item>>, id: ItemId) {
        for gone in self.removed {
            items.remove(&gone);
        }
        for (changed, mut item) in self.changed {
            if self.handed_over.contains(&changed) {
                item.stands_for = item.stands_for.map(|stands_for| StandsFor { series: id, ..stands_for });
            }
            items.insert(changed, Rc::new(item));
        }
        if let Some(new) = self.new {
            items.insert(id, Rc::new(new));
        }
    }
}

/// The occurrence of a series on `day` as an item of its own: what a form for this one occurrence begins with.
///
/// It keeps the repetition, so that the form can change that too, for this and the following or for all.
#[must_use]
pub fn occurrence_item(series: &Item, day: Day) -> Item {
    let when = series.when.map(|when| When { at: At::Day(day), ..when });
    Item { when, ..series.clone() }
}

/// Changes the one occurrence on `day`: `edited` stands in for it from now on.
///
/// None if `id` is no series that names `day`, or if something stands in for that day already.
#[must_use]
pub fn edit_one(calendar: &Calendar, id: ItemId, day: Day, edited: &Item) -> Option<Changes> {
    let series = Series::find(calendar, id, day)?;
    if series.stand_ins().any(|(_, _, stood_in)| stood_in == day) {
        return None;
    }
    let stand_in = Item { repeat: None, stands_for: Some(StandsFor { series: id, day }), ..edited.clone() };
    Some(Changes { changed: vec![(id, series.without(day))], new: Some(stand_in), ..Changes::default() })
}

/// Changes the occurrences from `day` on: the series ends before that day, and a new one like `edited` begins.
///
/// `edited` says on which day the new series begins, and how it comes back. Where it says nothing new about these,
/// the new series has what is left of the old one's count, and its days of the week and end, moved along.
/// Skipped days and stand-ins after `day` go over to it. From the first occurrence on it is [`edit_all`].
///
/// None if `id` is no series that names `day`, or if the move leads out of 1901 to 2100.
#[must_use]
pub fn edit_following(calendar: &Calendar, id: ItemId, day: Day, edited: &Item) -> Option<Changes> {
    let series = Series::find(calendar, id, day)?;
    if day == series.first {
        return edit_all(calendar, id, day, edited);
    }
    let n_before = count_before(series.first, series.repeat, day);
    let mut rest = series.repeat.clone();
    // What was edited takes the place of what stood on this day, which therefore is not left out.
    rest.skipped.retain(|skipped| *skipped > day);
    if let End::After(n) = rest.end {
        rest.end = End::After(Occurrences::new(i64::from(n.get()) - i64::from(n_before)).ok()?);
    }
    let (new, by) = series.moved(day, day, edited, rest)?;
    let mut changes = series.ended_before(day, n_before)?;
    for (stand_in, item, stood_in) in series.stand_ins() {
        if stood_in == day || (stood_in > day && new.repeat.is_none()) {
            changes.removed.push(stand_in);
        } else if stood_in > day {
            changes.changed.push((stand_in, moved_stand_in(item, by)?));
            changes.handed_over.push(stand_in);
        }
    }
    changes.new = Some(new);
    Some(changes)
}

/// Changes the whole series: `edited` is what its occurrence on `day` has become.
///
/// Where that is moved, all are moved by as many days. If it no longer comes back, it is one item on the first day,
/// moved, and the stand-ins go with the other occurrences.
///
/// None if `id` is no series that names `day`, or if the move leads out of 1901 to 2100.
#[must_use]
pub fn edit_all(calendar: &Calendar, id: ItemId, day: Day, edited: &Item) -> Option<Changes> {
    let series = Series::find(calendar, id, day)?;
    let (item, by) = series.moved(day, series.first, edited, series.repeat.clone())?;
    let mut changes = Changes::default();
    for (stand_in, other, _) in series.stand_ins() {
        if item.repeat.is_none() {
            changes.removed.push(stand_in);
        } else if by != 0 {
            changes.changed.push((stand_in, moved_stand_in(other, by)?));
        }
    }
    changes.changed.push((id, item));
    Some(changes)
}

/// Leaves out, and thereby deletes, the occurrence on `day`, together with what stands in for it.
///
/// A series of which nothing is left is removed, unless another item's day is counted from it.
///
/// None if `id` is no series that names `day`.
#[must_use]
pub fn skip(calendar: &Calendar, id: ItemId, day: Day) -> Option<Changes> {
    let series = Series::find(calendar, id, day)?;
    let stood_in = series.stand_ins().filter(|(_, _, stood_in)| *stood_in == day).map(|(stand_in, ..)| stand_in);
    let mut changes = Changes { removed: stood_in.collect(), ..Changes::default() };
    series.keep(series.without(day), Day::LAST, &mut changes);
    Some(changes)
}

/// Deletes the occurrences from `day` on, together with what stands in for them; from the first on it is [`delete_all`].
///
/// None if `id` is no series that names `day`.
#[must_use]
pub fn delete_following(calendar: &Calendar, id: ItemId, day: Day) -> Option<Changes> {
    let series = Series::find(calendar, id, day)?;
    if day == series.first {
        return Some(delete_all(calendar, id));
    }
    let mut changes = series.ended_before(day, count_before(series.first, series.repeat, day))?;
    let gone = series.stand_ins().filter(|(_, _, stood_in)| *stood_in >= day);
    changes.removed.extend(gone.map(|(stand_in, ..)| stand_in));
    Some(changes)
}

/// Deletes the item with this id, and of a series all that stands in for its occurrences.
#[must_use]
pub fn delete_all(calendar: &Calendar, id: ItemId) -> Changes {
    let gone = stand_ins(calendar, id).map(|(stand_in, ..)| stand_in);
    Changes { removed: std::iter::once(id).chain(gone).collect(), ..Changes::default() }
}

/// A series of a calendar whose first day is known.
struct Series<'a> {
    calendar: &'a Calendar,
    id: ItemId,
    item: &'a Item,
    repeat: &'a Repeat,
    first: Day,
}

impl<'a> Series<'a> {
    /// The series with this id, if it names `day`.
    fn find(calendar: &'a Calendar, id: ItemId, day: Day) -> Option<Self> {
        let item: &Item = calendar.items.get(&id)?;
        let repeat = item.repeat.as_ref()?;
        let first = Anchors::new(calendar).day(id, item).ok()?;
        names(first, repeat, day).then_some(Self { calendar, id, item, repeat, first })
    }

    fn stand_ins(&self) -> impl Iterator<Item = (ItemId, &'a Item, Day)> {
        stand_ins(self.calendar, self.id)
    }

    /// The series with `day` left out.
    fn without(&self, day: Day) -> Item {
        let mut repeat = self.repeat.clone();
        if !repeat.skipped.contains(&day) {
            repeat.skipped.push(day);
            repeat.skipped.sort_unstable();
        }
        Item { repeat: Some(repeat), ..self.item.clone() }
    }

    /// The series with `n_before` occurrences, all before `day`.
    fn ended_before(&self, day: Day, n_before: u32) -> Option<Changes> {
        let last = day.plus(-1)?;
        let is_relative = !matches!(self.item.when?.at, At::Day(_));
        let mut repeat = self.repeat.clone();
        repeat.end = match (Occurrences::new(i64::from(n_before)), repeat.end) {
            (Ok(n), End::After(_)) => End::After(n),
            // A date would no longer fit when the day moves from which the series is counted.
            (Ok(n), _) if is_relative => End::After(n),
            _ => End::On(last),
        };
        repeat.skipped.retain(|skipped| *skipped < day);
        let mut changes = Changes::default();
        self.keep(Item { repeat: Some(repeat), ..self.item.clone() }, last, &mut changes);
        Some(changes)
    }

    /// Notes that the series is `item` from now on, or is gone where nothing up to `last` is left of it.
    fn keep(&self, item: Item, last: Day, changes: &mut Changes) {
        let mut n_left = 0;
        if let Some(repeat) = &item.repeat {
            let end = if repeat.end == End::Never { self.first } else { last };
            n_left += u32::from(repeat.end == End::Never);
            each_day(self.first, repeat, self.first, end, |day| n_left += u32::from(!repeat.skipped.contains(&day)));
        }
        let is_gone = |other: ItemId| changes.removed.contains(&other);
        let has_stand_in = self.stand_ins().any(|(other, _, day)| day <= last && !is_gone(other));
        let is_anchor =
            self.calendar.items.values().any(|other| {
                other.when.is_some_and(|when| matches!(when.at, At::Item(anchor, _) if anchor == self.id))
            });
        if n_left > 0 || has_stand_in || is_anchor {
            changes.changed.push((self.id, item));
        } else {
            changes.removed.push(self.id);
        }
    }

    /// The series, or the part of it that begins on `start` and repeats as `rest` says, when its occurrence on `day`
    /// has become `edited`; and by how many days it moves.
    fn moved(&self, day: Day, start: Day, edited: &Item, rest: Repeat) -> Option<(Item, i32)> {
        let own = self.item.when?.at;
        let (when, by) = match edited.when {
            None => (None, 0),
            Some(when) => {
                let (at, by) = match when.at {
                    At::Day(to) => {
                        let by = day.days_until(to);
                        (moved_at(own, self.first.days_until(start) + by)?, by)
                    }
                    at if at == own => (moved_at(own, self.first.days_until(start))?, 0),
                    at => (at, Anchors::new(self.calendar).day_at(at).map_or(0, |to| start.days_until(to))),
                };
                (Some(When { at, ..when }), by)
            }
        };
        let repeat = edited.repeat.as_ref().map(|edited| moved_repeat(self.repeat, edited, rest, by));
        Some((Item { when, repeat, stands_for: None, ..edited.clone() }, by))
    }
}

/// What stands in for occurrences of the series with this id, and for those of which days.
fn stand_ins(calendar: &Calendar, id: ItemId) -> impl Iterator<Item = (ItemId, &Item, Day)> {
    calendar.items.iter().filter_map(move |(other, item)| {
        let StandsFor { series, day } = item.stands_for?;
        (series == id).then_some((*other, &**item, day))
    })
}

/// `rest`, moved by so many days, with what `edited` says otherwise than `old`.
fn moved_repeat(old: &Repeat, edited: &Repeat, rest: Repeat, by: i32) -> Repeat {
    let is_same = edited.frequency == old.frequency && edited.weekdays == old.weekdays;
    let is_weekly = edited.frequency == Frequency::Weekly;
    let weekdays = if is_same && is_weekly { moved_weekdays(&edited.weekdays, by) } else { edited.weekdays.clone() };
    let end = match rest.end {
        _ if edited.end != old.end => edited.end,
        End::On(day) => End::On(day.plus(by).unwrap_or(if by > 0 { Day::LAST } else { Day::FIRST })),
        end => end,
    };
    // A day outside the known years needs not be left out.
    let skipped = rest.skipped.into_iter().filter_map(|day| day.plus(by)).collect();
    Repeat { frequency: edited.frequency, every: edited.every, weekdays, end, skipped }
}

fn moved_weekdays(weekdays: &[Weekday], by: i32) -> Vec<Weekday> {
    let by = usize::try_from(by.rem_euclid(7)).unwrap_or(0);
    let mut moved: Vec<Weekday> = weekdays.iter().map(|weekday| Weekday::at(weekday.index() + by)).collect();
    moved.sort_unstable();
    moved
}

fn moved_at(at: At, by: i32) -> Option<At> {
    let later = |days: i16| i16::try_from(i32::from(days) + by).ok();
    Some(match at {
        At::Day(day) => At::Day(day.plus(by)?),
        At::Opening(days) => At::Opening(later(days)?),
        At::Item(anchor, days) => At::Item(anchor, later(days)?),
    })
}

/// A stand-in of a series that moves by so many days. What is counted from another item goes where that item goes.
fn moved_stand_in(item: &Item, by: i32) -> Option<Item> {
    let mut moved = item.clone();
    if let Some(StandsFor { series, day }) = item.stands_for {
        moved.stands_for = Some(StandsFor { series, day: day.plus(by)? });
    }
    if let Some(when) = &mut moved.when
        && !matches!(when.at, At::Item(..))
    {
        when.at = moved_at(when.at, by)?;
    }
    Some(moved)
}
