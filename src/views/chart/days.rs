//! The days that an axis of time names.

use super::label::{Anchor, Label, Rect};
use super::scale::Linear;
use crate::domain::calendar::day::Day;
use crate::i18n::Lang;
use crate::i18n::text::calendar::labels::short_day;

/// Which kind of screen the chart is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// A desk's.
    Desk,
    /// A phone's.
    Phone,
}

/// Words on the axis keep so far from each other. Unit: CSS pixels.
const APART: f64 = 12.0;

/// How densely days are named, from dense to sparse.
#[derive(Clone, Copy, PartialEq)]
enum Density {
    Daily,
    Weekly,
    HalfMonths,
    Months(u32),
}

const DENSITIES: [Density; 7] = [
    Density::Daily,
    Density::Weekly,
    Density::HalfMonths,
    Density::Months(1),
    Density::Months(2),
    Density::Months(3),
    Density::Months(6),
];

impl Density {
    /// The densest that suits so many days.
    fn of(n_days: usize, screen: Screen) -> usize {
        match (n_days, screen) {
            (..=10, _) => 0,
            (..=35, _) => 1,
            (_, Screen::Desk) => 2,
            (_, Screen::Phone) => 3,
        }
    }

    fn names(self, idx: usize, day: Day) -> bool {
        match self {
            Self::Daily => true,
            Self::Weekly => idx.is_multiple_of(7),
            Self::HalfMonths => matches!(day.day(), 1 | 15),
            Self::Months(every) => day.day() == 1 && (day.month() - 1).is_multiple_of(every),
        }
    }
}

/// The names of days below an axis: the 1st and the 15th, on a phone the 1st, the first where there is room, and always
/// the last. Short times name weeks or days, long ones fewer months, so that names of `size` pixels never touch.
#[must_use]
pub fn day_labels(
    first: Day,
    n_days: usize,
    (x, y): (Linear, f64),
    (lang, size): (Lang, f64),
    screen: Screen,
) -> Vec<Label> {
    let Some(last) = n_days.checked_sub(1) else { return Vec::new() };
    let label = |idx: usize, day: Day| {
        let anchor = match idx {
            0 => Anchor::Start,
            _ if idx == last => Anchor::End,
            _ => Anchor::Middle,
        };
        Label { x: x.at(idx as f64), y, anchor, text: short_day(lang, day) }
    };
    let days = || (0..n_days).filter_map(|idx| Some((idx, first.plus(i32::try_from(idx).ok()?)?)));
    let touches = |a: &Label, b: &Label| {
        let a = a.covers(size);
        Rect { width: a.width + APART, ..a }.overlaps(b.covers(size))
    };
    let named = |density: Density| -> Vec<Label> {
        days().filter(|&(idx, day)| idx == last || density.names(idx, day)).map(|(idx, day)| label(idx, day)).collect()
    };
    let fits = |labels: &[Label]| {
        // The last day may push its neighbor away, so that it is no reason to name fewer.
        let inner = &labels[..labels.len().saturating_sub(1)];
        !inner.windows(2).any(|pair| touches(&pair[0], &pair[1]))
    };
    let dense = &DENSITIES[Density::of(n_days, screen)..];
    let mut labels = dense.iter().map(|&density| named(density)).find(|labels| fits(labels)).unwrap_or_default();
    if let Some(end) = labels.pop() {
        labels.retain(|label| !touches(label, &end));
        labels.push(end);
    }
    let begin = label(0, first);
    if labels.first().is_some_and(|next| next.x > begin.x && !touches(&begin, next)) {
        labels.insert(0, begin);
    }
    labels
}
