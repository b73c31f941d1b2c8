//! The outcome of some of the runs. Parts can be made anywhere, in any order, and put together to the same bytes.
//!
//! Counts are kept as how often each came up, so that a day and a series take some hundred bytes however many runs
//! there are: 90 days take under 1 MB, 365 days and 20,000 runs of a group of 500 about 4 MB. Amounts of money and what
//! a run tells at its end are kept run by run, 8 bytes each, money only on days on which it can differ between runs.

use std::ops::Range;

use super::chance::stream::BATCH;
use super::counts::Counts;
use super::engine::Engine;
use super::runs::Runs;
use super::series::{Kpi, Series};

/// Most single runs that are looked at at once.
pub const MOST_PATHS: u32 = 20;

/// Counts of 16 bits hold more than so many runs; inputs ask for no more.
const MOST_RUNS: u32 = 20_000;

/// The outcome of some of the runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Partial {
    /// The runs, in the order of what is kept run by run.
    pub(super) runs: Vec<u32>,
    /// By day and series.
    pub(super) counts: Vec<Counts>,
    /// By day and run; empty on days on which it cannot differ.
    pub(super) revenue: Vec<Vec<f64>>,
    /// By day and run; empty on days on which it cannot differ.
    pub(super) cost: Vec<Vec<f64>>,
    /// By run, in the order of [`Kpi::ALL`]; not a number where it is not defined.
    pub(super) kpis: Vec<[f64; Kpi::COUNT]>,
}

impl Engine {
    /// Runs some of the runs, and adds their outcome to a part; a slice of the work, as short as one likes.
    ///
    /// There are no runs beyond the most that inputs can ask for, and each must be in one part only.
    pub fn run(&self, runs: Range<u32>, partial: &mut Partial) {
        let days = self.days.len();
        partial.counts.resize_with(days * Series::COUNTS, Counts::default);
        partial.revenue.resize_with(days, Vec::new);
        partial.cost.resize_with(days, Vec::new);
        let (mut first, last) = (runs.start, runs.end.min(MOST_RUNS));
        while first < last {
            let end = last.min(first.saturating_add(BATCH as u32));
            let mut batch = Runs::begin(self, first..end);
            let lanes = ..batch.lanes();
            for (number, day) in (0..).zip(&self.days) {
                let today = batch.pass(self, number, day);
                let at = number as usize;
                for (counts, column) in partial.counts[at * Series::COUNTS..].iter_mut().zip(today.counts()) {
                    counts.add(&column[lanes]);
                }
                if day.has_revenue {
                    partial.revenue[at].extend_from_slice(&today.revenue[lanes]);
                }
                if day.has_own_cost {
                    partial.cost[at].extend_from_slice(&today.cost[lanes]);
                }
            }
            partial.runs.extend(first..end);
            partial.kpis.extend(batch.kpis(self).map(|kpis| kpis.map(|kpi| kpi.unwrap_or(f64::NAN))));
            first = end;
        }
    }

    /// The course of one series in each of the first runs, at most [`MOST_PATHS`] of them: whole members, day by day.
    /// Only counts have one, see [`Series::COUNTS`].
    #[must_use]
    pub fn paths(&self, runs: u32, series: Series) -> Vec<Vec<u32>> {
        let runs = runs.min(MOST_PATHS);
        let path = |run: u32| {
            let alone = self.run_range(run..run + 1);
            let days = alone.counts.chunks(Series::COUNTS);
            let counts = days.filter_map(|day| day.get(series as usize)?.pairs().first().map(|(count, _)| *count));
            counts.collect()
        };
        (0..runs).map(path).collect()
    }

    /// The outcome of some of the runs.
    #[must_use]
    pub fn run_range(&self, runs: Range<u32>) -> Partial {
        let mut partial = Partial::default();
        self.run(runs, &mut partial);
        partial
    }
}

impl Partial {
    /// Runs in it.
    #[must_use]
    pub fn n_runs(&self) -> usize {
        self.runs.len()
    }

    /// Adds another part of the same simulation; each run must be in one part only.
    pub fn absorb(&mut self, other: Self) {
        if self.runs.is_empty() {
            *self = other;
            return;
        }
        self.runs.extend(other.runs);
        self.kpis.extend(other.kpis);
        self.counts.iter_mut().zip(&other.counts).for_each(|(counts, more)| counts.merge(more));
        self.revenue.iter_mut().zip(other.revenue).for_each(|(runs, more)| runs.extend(more));
        self.cost.iter_mut().zip(other.cost).for_each(|(runs, more)| runs.extend(more));
    }

    /// Memory that it takes. Unit: bytes.
    #[must_use]
    pub fn memory(&self) -> usize {
        let counts = |counts: &Counts| match counts {
            Counts::Near { times, .. } => size_of_val(times.as_slice()),
            Counts::Far(all) => size_of_val(all.as_slice()),
        };
        let money = self.revenue.iter().chain(&self.cost).map(|runs| size_of_val(runs.as_slice()));
        let kept = size_of_val(self.runs.as_slice()) + size_of_val(self.kpis.as_slice());
        let frame = size_of_val(self.counts.as_slice());
        self.counts.iter().map(counts).sum::<usize>() + money.sum::<usize>() + kept + frame
    }
}
