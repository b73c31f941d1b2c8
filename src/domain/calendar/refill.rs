//! Fills again and says what would change before anything does.

use std::collections::BTreeMap;

use super::day::Day;
use super::draft::Draft;
use super::fill::{fill, span, stays};
use super::item::{At, Item, ItemId, Origin};
use super::occurrence::Occurrence;
use super::setting::Setting;
use crate::domain::hours::MinuteOfDay;

/// What filling again would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refill {
    /// Left alone because they are locked, one's own, sent or left out; a series once.
    pub kept: Vec<ItemId>,
    /// Filled before, and still what the filler would put there.
    pub unchanged: Vec<ItemId>,
    /// Put there.
    pub added: Vec<Draft>,
    /// Taken away.
    pub removed: Vec<ItemId>,
}

impl Refill {
    /// Whether nothing would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty()
    }
}

/// What filling from `from` on would change in a calendar whose items stand as `occurrences` say.
///
/// Only the days that are filled count; what was filled on other days stays as it is. What was filled without a date is
/// filled anew.
#[must_use]
pub fn refill(setting: &Setting, from: Day, occurrences: &[Occurrence]) -> Refill {
    let Some((first, last)) = span(setting, from) else { return Refill::default() };
    let is_within = |day: Day| (first..=last).contains(&day);
    // Of the first week, what stands before the first day counts too.
    let is_near = |day: Day| (first.monday()..=last).contains(&day);
    let standing = occurrences.iter().filter(|occurrence| is_near(occurrence.day) && stays(occurrence.item));
    let standing: Vec<Occurrence> = standing.copied().collect();
    let drafts = fill(setting, first, &standing);
    let standing = standing.iter().filter(|occurrence| is_within(occurrence.day));
    let mut kept: Vec<ItemId> = standing.map(|occurrence| occurrence.id).collect();
    kept.sort_unstable();
    kept.dedup();
    let items = setting.calendar.items.iter().filter(|(_, item)| {
        let is_meant = match item.when.map(|when| when.at) {
            None => true,
            Some(At::Day(day)) => is_within(day),
            // The filler puts things on dates alone.
            Some(At::Opening(_) | At::Item(..)) => false,
        };
        item.origin == Origin::Filled && !stays(item) && is_meant
    });
    compare(kept, items.map(|(&id, item)| (id, &**item)), drafts)
}

/// Compares what was filled before with what would be filled now.
#[must_use]
pub fn compare<'a>(kept: Vec<ItemId>, filled: impl Iterator<Item = (ItemId, &'a Item)>, drafts: Vec<Draft>) -> Refill {
    // By time, so that a year of many posts is compared quickly.
    let mut by_time: BTreeMap<Option<(Day, MinuteOfDay)>, Vec<usize>> = BTreeMap::new();
    for (at, draft) in drafts.iter().enumerate() {
        by_time.entry(draft.when).or_default().push(at);
    }
    let mut is_there = vec![false; drafts.len()];
    let (mut unchanged, mut removed) = (Vec::new(), Vec::new());
    for (id, item) in filled {
        let when = item.when.and_then(|when| match when.at {
            At::Day(day) => Some((day, when.start)),
            At::Opening(_) | At::Item(..) => None,
        });
        let places = by_time.get(&when).map_or(&[][..], Vec::as_slice);
        match places.iter().find(|&&at| !is_there[at] && drafts[at].is_same_as(item)) {
            Some(&at) => {
                is_there[at] = true;
                unchanged.push(id);
            }
            None => removed.push(id),
        }
    }
    let added = drafts.into_iter().zip(is_there).filter(|(_, is_there)| !is_there).map(|(draft, _)| draft).collect();
    Refill { kept, unchanged, added, removed }
}
