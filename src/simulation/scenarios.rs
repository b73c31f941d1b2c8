//! Scenarios: variants of the inputs, compared run by run on the same random numbers.

use super::quantiles::Spread;
use super::series::{Kpi, share};
use super::told::Told;

/// Most scenarios that are compared at once.
pub const MOST: usize = 6;

/// How a scenario differs from another in one figure, over the runs in which both have it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The figure here less the figure there, run by run; none if no run has both.
    pub spread: Option<Spread>,
    /// The standard error of the mean difference; none of fewer than two runs.
    pub error: Option<f64>,
    /// Runs in which it is higher here. Unit: share of the runs that have both.
    pub higher: Option<f64>,
}

/// Compares two scenarios in one figure. Both must have the same runs of the same seed: run `i` then meets the same
/// scans in both, and what differs is what the scenarios differ in.
#[must_use]
pub fn difference(kpi: Kpi, here: &Told, there: &Told) -> Difference {
    let both = here.of(kpi).zip(there.of(kpi));
    let mut differences: Vec<f64> = both.filter_map(|(here, there)| Some(here? - there?)).collect();
    let n = differences.len() as f64;
    let sum: f64 = differences.iter().sum();
    let squares: f64 = differences.iter().map(|difference| (difference - sum / n).powi(2)).sum();
    let higher = differences.iter().filter(|difference| **difference > 0.0).count() as f64;
    Difference {
        error: (n >= 2.0).then(|| (squares / (n - 1.0) / n).sqrt()),
        higher: share(higher, n),
        spread: Spread::of_values(&mut differences, sum),
    }
}
