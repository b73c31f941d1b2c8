//! Which value of one lever brings a figure to a goal: bisection in expected mode, confirmed by runs.

use super::check::Refusal;
use super::engine::Engine;
use super::expected::Expected;
use super::inputs::Inputs;
use super::lever::{Kind, Lever};
use super::results::Aim;
use super::series::Kpi;

/// What a search for a goal comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Search {
    /// The lever's value that is nearest to where it stands now on the goal's side, with the figure there.
    Found {
        /// Where the lever must stand.
        value: f64,
        /// The figure in expected mode.
        figure: f64,
    },
    /// No value within the lever's range reaches the goal: the best it can do, if the figure is defined anywhere.
    OutOfReach {
        /// Where the figure comes nearest.
        best: Option<(f64, f64)>,
    },
    /// These inputs do not have this lever.
    NoLever,
}

/// How many values are tried over the range before bisecting: a figure need not rise or fall all along.
const STEPS: u32 = 64;
/// Halvings of a step: the value is then known to a millionth of it.
const HALVINGS: u32 = 24;

/// Looks for a value of one lever that brings a figure to an aim in expected mode. Inputs must have been checked.
///
/// The range is searched in steps that are even in proportion where it spans powers of ten, so that the first crossing
/// above or below the present value is found though the figure bends on the way.
#[must_use]
pub fn seek(inputs: &Inputs, lever: Lever, kpi: Kpi, aim: Aim) -> Search {
    let Some(now) = lever.value(inputs) else { return Search::NoLever };
    let figure = |value: f64| {
        let mut inputs = inputs.clone();
        lever.set(&mut inputs, value);
        inputs.check().ok()?;
        Expected::of(&inputs).kpis[kpi as usize]
    };
    let mut seeker = Seeker::new(now, lever.range(), aim, figure);
    let search = loop {
        if let Some(search) = seeker.step() {
            break search;
        }
    };
    match search {
        Search::Found { value, figure } if lever.kind() == Kind::Count => {
            Search::Found { value: value.round(), figure }
        }
        search => search,
    }
}

/// A search that is taken one trial at a time: whoever has other things to do can turn to them in between.
#[derive(Debug)]
pub struct Seeker<F> {
    figure: F,
    aim: Aim,
    now: f64,
    /// The ends of the range: the way up leads to the first, the way down to the second.
    ends: [f64; 2],
    at: At,
    /// Values with their figures: as things are, on the way up, on the way down.
    tried: [Vec<(f64, f64)>; 3],
    /// Where the aim is met first on either way.
    crossings: Vec<f64>,
}

/// How far a search is.
#[derive(Debug, Clone, Copy)]
enum At {
    Now,
    Walk { way: usize, step: u32 },
    Halve { way: usize, missed: f64, met: f64, left: u32 },
    Over,
}

impl<F: FnMut(f64) -> Option<f64>> Seeker<F> {
    /// A search from `now` over a range; `figure` tells what a value comes to.
    pub const fn new(now: f64, (min, max): (f64, f64), aim: Aim, figure: F) -> Self {
        let tried = [Vec::new(), Vec::new(), Vec::new()];
        Self { figure, aim, now, ends: [max, min], at: At::Now, tried, crossings: Vec::new() }
    }

    /// What a value comes to.
    pub fn figure(&mut self, value: f64) -> Option<f64> {
        (self.figure)(value)
    }

    /// One trial; the outcome, once it is known.
    pub fn step(&mut self) -> Option<Search> {
        match self.at {
            At::Now => {
                if let Some(figure) = self.try_out(0, self.now).filter(|figure| self.aim.is_met(Some(*figure))) {
                    return Some(Search::Found { value: self.now, figure });
                }
                self.at = At::Walk { way: 0, step: 1 };
            }
            At::Walk { way, step } => {
                let value = between(self.now, self.ends[way], step);
                let is_met = {
                    let figure = self.try_out(way + 1, value);
                    self.aim.is_met(figure)
                };
                self.at = if is_met {
                    At::Halve { way, missed: between(self.now, self.ends[way], step - 1), met: value, left: HALVINGS }
                } else if step < STEPS {
                    At::Walk { way, step: step + 1 }
                } else {
                    after(way)
                };
            }
            At::Halve { way, met, left: 0, .. } => {
                self.crossings.push(met);
                self.at = after(way);
            }
            At::Halve { way, missed, met, left } => {
                let middle = f64::midpoint(missed, met);
                let is_met = {
                    let figure = self.figure(middle);
                    self.aim.is_met(figure)
                };
                let (missed, met) = if is_met { (missed, middle) } else { (middle, met) };
                self.at = At::Halve { way, missed, met, left: left - 1 };
            }
            At::Over => return Some(self.outcome()),
        }
        None
    }

    fn try_out(&mut self, place: usize, value: f64) -> Option<f64> {
        let figure = self.figure(value);
        self.tried[place].extend(figure.map(|figure| (value, figure)));
        figure
    }

    fn outcome(&mut self) -> Search {
        let now = self.now;
        let nearest = self.crossings.iter().copied().min_by(|a, b| (a - now).abs().total_cmp(&(b - now).abs()));
        if let Some((value, figure)) = nearest.and_then(|value| Some((value, self.figure(value)?))) {
            return Search::Found { value, figure };
        }
        let known = self.tried.iter().flatten().copied();
        Search::OutOfReach { best: known.min_by(|a, b| miss(self.aim, a.1).total_cmp(&miss(self.aim, b.1))) }
    }
}

/// What follows a way that was gone to its end.
const fn after(way: usize) -> At {
    if way == 0 { At::Walk { way: 1, step: 1 } } else { At::Over }
}

/// A value on the way from `now` to `end`: short steps first, because most levers stand far below the top of their range.
fn between(now: f64, end: f64, step: u32) -> f64 {
    let share = f64::from(step) / f64::from(STEPS);
    now + (end - now) * share * share * share
}

/// How far a figure is from an aim.
fn miss(aim: Aim, figure: f64) -> f64 {
    match aim {
        Aim::AtLeast(least) => least - figure,
        Aim::AtMost(most) => figure - most,
    }
}

/// The share of all runs that meet the aim when the lever stands at a value.
///
/// # Errors
///
/// The value makes the inputs impossible.
pub fn confirm(inputs: &Inputs, lever: Lever, value: f64, kpi: Kpi, aim: Aim) -> Result<f64, Refusal> {
    let mut inputs = inputs.clone();
    lever.set(&mut inputs, value);
    let engine = Engine::new(inputs)?;
    Ok(engine.run_range(0..engine.inputs.runs).told().share_met(kpi, aim))
}
