//! Intervals of what was counted, at 95 % (ours): Wilson's for shares, Byar's for counts that come by chance.

use crate::simulation::ab::wilson;

/// 95 % of a normal law lie between minus and plus this.
const Z: f64 = 1.959_963_984_540_054;

/// A figure, and between what it lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// What was found.
    pub value: f64,
    /// The least that it could well be.
    pub low: f64,
    /// The most.
    pub high: f64,
}

impl Estimate {
    /// A count that has no interval.
    #[must_use]
    pub const fn exact(value: f64) -> Self {
        Self { value, low: value, high: value }
    }

    /// What follows from it, where more leads to more.
    #[must_use]
    pub fn map(self, follow: impl Fn(f64) -> f64) -> Self {
        Self { value: follow(self.value), low: follow(self.low), high: follow(self.high) }
    }
}

/// A share: so many of so many. None of nothing, and none where there are more than all.
///
/// # Examples
///
/// ```
/// use qunce::views::measured::rates::share;
/// let half = share(50, 100).unwrap();
/// assert_eq!((half.value, (half.low * 1e4).round(), (half.high * 1e4).round()), (0.5, 4038.0, 5962.0));
/// assert_eq!((share(0, 0), share(2, 1)), (None, None));
/// ```
#[must_use]
pub fn share(part: u64, whole: u64) -> Option<Estimate> {
    if whole == 0 || part > whole {
        return None;
    }
    let value = part as f64 / whole as f64;
    let [low, high] = wilson(value, whole as f64, Z);
    // Rounding could leave an end beside what it is the end of.
    Some(Estimate { value, low: low.min(value), high: high.max(value) })
}

/// A mean: so many over so many, where the many come by chance, one by one. None over nothing.
///
/// Messages come in talks, so that the true interval is wider.
///
/// # Examples
///
/// ```
/// use qunce::views::measured::rates::mean;
/// let ten = mean(10, 1).unwrap();
/// assert_eq!((ten.value, (ten.low * 100.0).round(), (ten.high * 100.0).round()), (10.0, 479.0, 1839.0));
/// assert_eq!(mean(3, 0), None);
/// ```
#[must_use]
pub fn mean(count: u64, over: u64) -> Option<Estimate> {
    if over == 0 {
        return None;
    }
    let (n, over) = (count as f64, over as f64);
    let byar = |n: f64, z: f64| n * (1.0 - 1.0 / (9.0 * n) + z / (3.0 * n.sqrt())).max(0.0).powi(3);
    let low = if count == 0 { 0.0 } else { byar(n, -Z) };
    Some(Estimate { value: n / over, low: low.min(n) / over, high: byar(n + 1.0, Z).max(n) / over })
}
