//! What the runs come to: bands, figures with their spread, the funnel, and how often a target is met.

use std::ops::Range;

use super::engine::Engine;
use super::partial::Partial;
use super::quantiles::Spread;
use super::series::{Kpi, Series, share};
use super::told::defined;
use crate::domain::code::Code;
use crate::playbook::Citation;
use crate::playbook::claims::{
    BENEFIT_BAR, BENEFIT_FACT, DAILY_ACTIVE_BAR, DAILY_ACTIVE_FACT, SCREEN_BAR, SCREEN_FACT, TOPIC_BAR, TOPIC_FACT,
};

/// What the runs come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// Runs that it rests on; fewer than asked for while the work goes on.
    pub n_runs: usize,
    /// A spread a day, in the order of [`Series::ALL`].
    pub bands: Vec<Vec<Spread>>,
    /// In the order of [`Kpi::ALL`].
    pub kpis: Vec<Figure>,
    /// From scans to orders.
    pub funnel: Vec<Stage>,
}

/// A figure of the whole plan, over the runs in which it is defined.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// None if it is defined in no run.
    pub spread: Option<Spread>,
    /// Runs in which it is defined. Unit: share.
    pub defined: f64,
}

/// A stage of the funnel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stage {
    /// What is counted.
    pub series: Series,
    /// The mean over the runs: of the whole plan, but of speakers on its last day.
    pub mean: f64,
    /// Over the stage before; none of nothing.
    pub rate: Option<f64>,
    /// The least that a source asks of the rate. Unit: tenths of a percent.
    pub bar: Option<u16>,
    /// Who asks.
    pub source: Option<Citation>,
}

/// What a figure should be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Aim {
    /// So much or more.
    AtLeast(f64),
    /// So much or less.
    AtMost(f64),
}

impl Aim {
    /// Whether a figure is what it should be; one that is not defined is not.
    #[must_use]
    pub fn is_met(self, figure: Option<f64>) -> bool {
        figure.is_some_and(|figure| match self {
            Self::AtLeast(least) => figure >= least,
            Self::AtMost(most) => figure <= most,
        })
    }
}

impl Partial {
    /// What the runs so far come to; the same to the bit however they were split.
    #[must_use]
    pub fn results(&self, engine: &Engine) -> Results {
        Results::of(self.n_runs(), self.bands(engine, 0..engine.days.len()), self.figures(0..Kpi::COUNT))
    }

    /// The bands of some days, in the order of [`Series::ALL`]; a slice of the work of [`Self::results`].
    #[must_use]
    pub fn bands(&self, engine: &Engine, days: Range<usize>) -> Vec<Vec<Spread>> {
        let order = self.order();
        Series::ALL.iter().map(|&series| self.band(engine, series, days.clone(), &order)).collect()
    }

    /// Some of the figures, by their places in [`Kpi::ALL`]; another slice of that work.
    #[must_use]
    pub fn figures(&self, kpis: Range<usize>) -> Vec<Figure> {
        let order = self.order();
        Kpi::ALL.get(kpis).unwrap_or_default().iter().map(|&kpi| self.figure(kpi, &order)).collect()
    }

    /// Where the runs are, in their order: sums of amounts depend on the order in which one adds.
    pub(super) fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.runs.len()).collect();
        order.sort_unstable_by_key(|&at| self.runs[at]);
        order
    }

    fn band(&self, engine: &Engine, series: Series, days: Range<usize>, order: &[usize]) -> Vec<Spread> {
        let none = Spread::only(0.0);
        let amounts = |amounts: &[f64], same: f64| {
            if amounts.is_empty() {
                return Spread::only(same);
            }
            let mut amounts: Vec<f64> = order.iter().map(|&at| amounts[at]).collect();
            let sum = amounts.iter().sum();
            Spread::of_values(&mut amounts, sum).unwrap_or(none)
        };
        let days = days.start.min(engine.days.len())..days.end.min(engine.days.len());
        match series {
            Series::Revenue => days.map(|day| amounts(of(&self.revenue, day), 0.0)).collect(),
            Series::Cost => days.map(|day| amounts(of(&self.cost, day), engine.days[day].fixed_cost)).collect(),
            Series::Efficiency => days.map(|day| self.efficiency(engine, day).unwrap_or(none)).collect(),
            counted => days.map(|day| self.counted(day, counted).unwrap_or(none)).collect(),
        }
    }

    fn counted(&self, day: usize, series: Series) -> Option<Spread> {
        let pairs = self.counts.get(day * Series::COUNTS + series as usize)?.pairs();
        let sum: u64 = pairs.iter().map(|(count, times)| u64::from(*count) * u64::from(*times)).sum();
        let pairs: Vec<(f64, u32)> = pairs.into_iter().map(|(count, times)| (f64::from(count), times)).collect();
        Spread::of_pairs(&pairs, sum as f64)
    }

    /// Efficiency follows from the members of the evening before: the more members, the lower.
    fn efficiency(&self, engine: &Engine, day: usize) -> Option<Spread> {
        let efficiency = |members: u32| engine.inputs.efficiency(f64::from(members), engine.days[day].admins);
        let Some(before) = day.checked_sub(1) else {
            return Some(Spread::only(efficiency(engine.inputs.initial_members)));
        };
        let pairs = self.counts.get(before * Series::COUNTS + Series::Members as usize)?.pairs();
        let falling = pairs.into_iter().rev().map(|(members, times)| (efficiency(members), times));
        let pairs: Vec<(f64, u32)> = falling.collect();
        let sum = pairs.iter().map(|(efficiency, times)| efficiency * f64::from(*times)).sum();
        Spread::of_pairs(&pairs, sum)
    }

    fn figure(&self, kpi: Kpi, order: &[usize]) -> Figure {
        let all = order.iter().filter_map(|&at| defined(self.kpis[at][kpi as usize]));
        let mut values: Vec<f64> = all.collect();
        let sum = values.iter().sum();
        let part = share(values.len() as f64, self.n_runs() as f64).unwrap_or(0.0);
        Figure { spread: Spread::of_values(&mut values, sum), defined: part }
    }
}

/// A day's amounts; none before anything has been run.
fn of(days: &[Vec<f64>], day: usize) -> &[f64] {
    days.get(day).map_or(&[], Vec::as_slice)
}

impl Results {
    /// From bands and figures, with the funnel that follows from the bands.
    #[must_use]
    pub fn of(n_runs: usize, bands: Vec<Vec<Spread>>, kpis: Vec<Figure>) -> Self {
        let means = |series: Series| bands[series as usize].iter().map(|day| day.mean).collect();
        Self { n_runs, funnel: funnel(&means), bands, kpis }
    }

    /// One band.
    #[must_use]
    pub fn band(&self, series: Series) -> &[Spread] {
        &self.bands[series as usize]
    }

    /// One figure.
    #[must_use]
    pub fn kpi(&self, kpi: Kpi) -> Figure {
        self.kpis[kpi as usize]
    }
}

/// From scans to orders, each stage with its rate and the bar that a source sets for it, from the means of each day of a
/// series.
#[must_use]
pub fn funnel(means: &dyn Fn(Series) -> Vec<f64>) -> Vec<Stage> {
    let bars = [
        (Series::Scans, None),
        (Series::Done, Some((SCREEN_BAR, SCREEN_FACT))),
        (Series::Passed, None),
        (Series::Joins, None),
        (Series::Speakers, Some((DAILY_ACTIVE_BAR, DAILY_ACTIVE_FACT))),
        (Series::TakingPart, Some((TOPIC_BAR, TOPIC_FACT))),
        (Series::Orders, Some((BENEFIT_BAR, BENEFIT_FACT))),
    ];
    let mut before = None;
    let stages = bars.into_iter().map(|(series, bar)| {
        let days = means(series);
        let mean = match series {
            Series::Speakers => days.last().copied().unwrap_or(0.0),
            _ => days.iter().sum(),
        };
        let rate = before.and_then(|before| share(mean, before));
        before = Some(mean);
        let source = bar.map(|(_, fact)| Citation::Claim(fact));
        Stage { series, mean, rate, bar: bar.map(|(bar, _)| bar.tenths()), source }
    });
    stages.collect()
}
