//! Places of short lists: what stands in one is named by its number, so that two versions of a list can be merged.

use std::collections::BTreeMap;

/// One of `MAX` places, counted from 1.
///
/// # Examples
///
/// ```
/// use qunce::domain::funnel::place::Place;
/// assert_eq!(Place::<6>::parse("6").map(Place::get), Some(6));
/// assert_eq!((Place::<6>::parse("7"), Place::<6>::parse("06")), (None, None));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place<const MAX: u8>(u8);

impl<const MAX: u8> Place<MAX> {
    /// How many there are.
    pub const MAX: u8 = MAX;
    /// The first place.
    pub const FIRST: Self = Self(1);

    /// The place with this number, if there is one.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if number >= 1 && number <= MAX { Some(Self(number)) } else { None }
    }

    /// The place that is written so, without zeros in front.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().and_then(Self::new).filter(|place| place.text() == text)
    }

    /// Its number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// Its number as text.
    #[must_use]
    pub fn text(self) -> String {
        self.0.to_string()
    }

    /// Where something new can stand: after the last, else the first free place; none where all are taken.
    #[must_use]
    pub fn free<T>(taken: &BTreeMap<Self, T>) -> Option<Self> {
        let last = taken.keys().next_back().map_or(0, |place| place.0);
        let after = last.checked_add(1).and_then(Self::new);
        after.or_else(|| (1..=MAX).filter_map(Self::new).find(|place| !taken.contains_key(place)))
    }
}
