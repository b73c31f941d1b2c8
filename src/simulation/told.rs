//! What every run tells at its end: for targets, and for differences between scenarios run by run.

use std::ops::Range;

use super::partial::Partial;
use super::results::Aim;
use super::series::{Kpi, share};

/// What every run tells at its end, in the order of the runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Told {
    /// By run, in the order of [`Kpi::ALL`]; not a number where it is not defined.
    pub(super) kpis: Vec<[f64; Kpi::COUNT]>,
}

impl Partial {
    /// What the runs so far tell, each for itself.
    #[must_use]
    pub fn told(&self) -> Told {
        self.told_by(0..self.n_runs())
    }

    /// What some of the runs so far tell, by their places; a slice of the work of [`Self::told`].
    #[must_use]
    pub fn told_by(&self, places: Range<usize>) -> Told {
        let order = self.order();
        Told { kpis: order.get(places).unwrap_or_default().iter().map(|&at| self.kpis[at]).collect() }
    }
}

impl Told {
    /// How many runs there are.
    #[must_use]
    pub fn n_runs(&self) -> usize {
        self.kpis.len()
    }

    /// Adds what later runs tell.
    pub fn extend(&mut self, later: Self) {
        self.kpis.extend(later.kpis);
    }

    /// A figure in each run.
    pub fn of(&self, kpi: Kpi) -> impl Iterator<Item = Option<f64>> {
        self.kpis.iter().map(move |kpis| defined(kpis[kpi as usize]))
    }

    /// The share of the runs that meet an aim.
    #[must_use]
    pub fn share_met(&self, kpi: Kpi, aim: Aim) -> f64 {
        let met = self.of(kpi).filter(|figure| aim.is_met(*figure)).count();
        share(met as f64, self.n_runs() as f64).unwrap_or(0.0)
    }
}

/// A figure as it is kept run by run.
pub(super) fn defined(kpi: f64) -> Option<f64> {
    (!kpi.is_nan()).then_some(kpi)
}
