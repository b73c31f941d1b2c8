//! When things happen: a group is full, the next one opens, so many members are there.

use super::expected::Expected;
use super::quantiles::Spread;
use super::results::Results;
use super::series::{Kpi, Series};

/// When something happens over the runs. Days are counted from 0; none where it does not happen within the forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// It has happened in one of twenty runs.
    pub early: Option<u32>,
    /// It has happened in half of the runs.
    pub middle: Option<u32>,
    /// It has happened in nineteen of twenty runs.
    pub late: Option<u32>,
}

/// On which days each further group is opened, the second one first, in expected mode.
#[must_use]
pub fn openings(expected: &Expected) -> Vec<u32> {
    let mut days = Vec::new();
    for (day, groups) in (0..).zip(expected.series(Series::Groups)) {
        // The first group is open from the start.
        while (days.len() as f64) < *groups - 1.0 {
            days.push(day);
        }
    }
    days
}

/// On which day all seats are as good as taken, in expected mode.
#[must_use]
pub fn full(expected: &Expected) -> Option<u32> {
    expected.kpis[Kpi::FillDay as usize].map(|day| day as u32)
}

/// The first day with so much of a series in expected mode.
#[must_use]
pub fn reached(expected: &Expected, series: Series, least: f64) -> Option<u32> {
    (0..).zip(expected.series(series)).find(|(_, value)| **value >= least).map(|(day, _)| day)
}

/// When so much of a series is there for the first time, over the runs, of a series that seldom falls.
///
/// What a day's quantile says is how many runs have so much on that day; where a series falls again, runs that had it
/// earlier are not counted any more.
#[must_use]
pub fn moment(results: &Results, series: Series, least: f64) -> Moment {
    let days = results.band(series);
    let first = |quantile: usize| {
        let is_there = |day: &Spread| day.quantiles[quantile] >= least;
        days.iter().position(is_there).and_then(|day| u32::try_from(day).ok())
    };
    Moment { early: first(4), middle: first(2), late: first(0) }
}

/// When each further group is opened over the runs, the second one first, as far as any run comes.
#[must_use]
pub fn moments_of_opening(results: &Results) -> Vec<Moment> {
    let groups = results.band(Series::Groups);
    let most = groups.last().map_or(1.0, |day| day.quantiles[4]);
    (2..)
        .take_while(|&group| f64::from(group) <= most)
        .map(|group| moment(results, Series::Groups, f64::from(group)))
        .collect()
}
