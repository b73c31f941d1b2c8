//! The little bar on a card: where a figure will probably be, and where it should be.

use super::scale::extent;

/// A spread in little: where its ends, its middle and what is wanted stand, as shares of the width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Whisker {
    /// The 5 % end.
    pub from: f64,
    /// The 95 % end.
    pub to: f64,
    /// The median.
    pub median: f64,
    /// What is wanted or compared with.
    pub target: Option<f64>,
}

/// Room at both ends of a whisker, as a share of what it shows.
const AROUND: f64 = 0.15;

impl Whisker {
    /// Of the 5 %, 50 % and 95 % quantiles, and of what is wanted; none of what is no number.
    #[must_use]
    pub fn new([p5, median, p95]: [f64; 3], target: Option<f64>) -> Option<Self> {
        let is_known = [p5, median, p95].iter().all(|value| value.is_finite());
        let target = target.filter(|target| target.is_finite());
        let (least, most) = is_known.then(|| extent([p5, median, p95].into_iter().chain(target)))??;
        let around = (most - least) * AROUND;
        let (least, most) = (least - around, most + around);
        let at = |value: f64| if most > least { ((value - least) / (most - least)).clamp(0.0, 1.0) } else { 0.5 };
        Some(Self { from: at(p5), to: at(p95), median: at(median), target: target.map(at) })
    }
}
