//! Values → places: a linear scale, and the round numbers that its axis names.

/// Values beyond this are drawn at its edge: no figure of a group comes near, and arithmetic stays exact enough.
const LIMIT: f64 = 1e15;
/// A span smaller than this share of its ends is none.
const LEAST_SHARE: f64 = 1e-6;
/// A quotient so close to a whole number is meant to be one.
const SLACK: f64 = 1e-9;
/// Steps between two powers of ten.
const STEPS: [f64; 4] = [1.0, 2.0, 2.5, 5.0];
/// Spaces between grid lines, at least and at most.
const SPACES: (f64, f64) = (3.0, 5.0);

/// Where an axis begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// Zero is on it: counts and sums of money.
    Zero,
    /// It may begin anywhere: shares that hardly move.
    Free,
}

/// What the axis can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// Whole numbers only.
    Whole,
    /// Fractions too.
    Fine,
}

/// A line through two points: values to places and back.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Linear {
    /// The values at both ends; the second is larger.
    pub values: (f64, f64),
    /// Where they are. Unit: CSS pixels.
    pub places: (f64, f64),
}

impl Linear {
    /// The place of a value; what is no number stands at the beginning.
    #[must_use]
    pub fn at(self, value: f64) -> f64 {
        let (from, to) = self.places;
        from + (to - from) * self.share(value)
    }

    /// How far along a value is: 0 at the beginning, 1 at the end.
    #[must_use]
    pub fn share(self, value: f64) -> f64 {
        let (from, to) = self.values;
        let share = (value.clamp(-LIMIT, LIMIT) - from) / (to - from);
        if share.is_finite() { share } else { 0.0 }
    }

    /// The value at a place.
    #[must_use]
    pub fn value(self, place: f64) -> f64 {
        let (from, to) = self.places;
        let share = (place - from) / (to - from);
        self.values.0 + (self.values.1 - self.values.0) * if share.is_finite() { share } else { 0.0 }
    }

    /// Which of the whole values from 0 on is nearest to a place; `n` are there.
    #[must_use]
    pub fn nearest(self, place: f64, n: usize) -> usize {
        // A negative number becomes 0.
        (self.value(place).round() as usize).min(n.saturating_sub(1))
    }
}

/// The least and the largest of what are numbers among `values`; none if none is.
#[must_use]
pub fn extent(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    values.filter(|value| value.is_finite()).fold(None, |extent, value| {
        let value = value.clamp(-LIMIT, LIMIT);
        extent.map_or(Some((value, value)), |(least, most): (f64, f64)| Some((least.min(value), most.max(value))))
    })
}

/// The numbers below `n` in order of their keys, smallest first; equal ones stay in order.
///
/// The one place where charts sort: each kind of thing that is sorted by itself would bring a sort of its own, 4 KB each.
#[must_use]
pub fn ordered(n: usize, key: &dyn Fn(usize) -> f64) -> Vec<usize> {
    let mut order: Vec<(f64, usize)> = (0..n).map(|idx| (key(idx), idx)).collect();
    order.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    order.into_iter().map(|(_, idx)| idx).collect()
}

/// Four to six round numbers at equal distances that enclose `extent`.
///
/// # Examples
///
/// ```
/// use qunce::views::chart::scale::{Base, Grain, ticks};
/// assert_eq!(ticks(Some((7.0, 500.0)), Base::Zero, Grain::Whole), [0.0, 100.0, 200.0, 300.0, 400.0, 500.0]);
/// assert_eq!(ticks(None, Base::Zero, Grain::Whole), [0.0, 1.0, 2.0, 3.0]);
/// ```
#[must_use]
pub fn ticks(extent: Option<(f64, f64)>, base: Base, grain: Grain) -> Vec<f64> {
    let (least, most) = widened(extent, base);
    let (step, mut first, mut last) = spaced(least, most, grain);
    while last - first < SPACES.0 {
        // More room where there is less, but never beyond a zero that the axis begins with.
        let has_room_above = last * step.size() - most > least - first * step.size();
        if first < 0.0 && (last <= 0.0 || has_room_above) { first -= 1.0 } else { last += 1.0 }
    }
    (0..=(last - first) as usize).map(|n| step.times(first + n as f64)).collect()
}

/// The extent with the base in it, wide enough to be divided.
fn widened(extent: Option<(f64, f64)>, base: Base) -> (f64, f64) {
    let (least, most) = extent.unwrap_or((0.0, 0.0));
    let (least, most) = match base {
        Base::Zero => (least.min(0.0), most.max(0.0)),
        Base::Free => (least, most),
    };
    let wanted = (least.abs().max(most.abs()) * LEAST_SHARE).max(SLACK);
    match most - least {
        span if span >= wanted => (least, most),
        _ if least >= 0.0 => (least, least + wanted),
        _ => (most - wanted, most),
    }
}

/// The finest step that leaves few enough spaces, and how many steps from zero the first and the last line are.
fn spaced(least: f64, most: f64, grain: Grain) -> (Step, f64, f64) {
    let span = most - least;
    let mut tens = -11;
    while (Step { size: 1.0, tens: tens + 1 }).size() <= span / SPACES.1 {
        tens += 1;
    }
    loop {
        for size in STEPS {
            let step = Step { size, tens };
            let first = (least / step.size() + SLACK).floor();
            let last = (most / step.size() - SLACK).ceil();
            let is_allowed = grain == Grain::Fine || step.size() >= 1.0 && step.size().fract() == 0.0;
            if is_allowed && last - first <= SPACES.1 {
                return (step, first, last);
            }
        }
        tens += 1;
    }
}

/// A step: a number of one or two digits and a power of ten, so that its multiples are as exact as they are written.
#[derive(Clone, Copy)]
struct Step {
    size: f64,
    tens: i32,
}

impl Step {
    fn size(self) -> f64 {
        self.times(1.0)
    }

    fn times(self, n: f64) -> f64 {
        let power = 10_f64.powi(self.tens.abs());
        let product = self.size * n;
        if self.tens < 0 { product / power } else { product * power }
    }
}
