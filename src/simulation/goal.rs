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
    search(Dial { now, range: lever.range(), is_whole: lever.kind() == Kind::Count }, aim, &figure)
}

/// A number that can be turned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dial {
    /// Where it stands.
    pub now: f64,
    /// The least and the most that it can be.
    pub range: (f64, f64),
    /// Whether it counts something.
    pub is_whole: bool,
}

/// Looks for a value of a dial that brings a figure to an aim; `figure` is none where the value is impossible.
#[must_use]
pub fn search(dial: Dial, aim: Aim, figure: &dyn Fn(f64) -> Option<f64>) -> Search {
    let Dial { now, range: (min, max), is_whole } = dial;
    let is_met = |value: f64| aim.is_met(figure(value));
    if let Some(met) = figure(now).filter(|it| aim.is_met(Some(*it))) {
        return Search::Found { value: now, figure: met };
    }
    let upward = first_met(now, max, &is_met);
    let downward = first_met(now, min, &is_met);
    let nearest = [upward, downward].into_iter().flatten().min_by(|a, b| (a - now).abs().total_cmp(&(b - now).abs()));
    if let Some((value, figure)) = nearest.and_then(|value| Some((value, figure(value)?))) {
        let value = if is_whole { value.round() } else { value };
        return Search::Found { value, figure };
    }
    let tried = [min, max].into_iter().flat_map(|end| (0..=STEPS).map(move |step| between(now, end, step)));
    let known = tried.filter_map(|value| Some((value, figure(value)?)));
    let best = known.min_by(|a, b| miss(aim, a.1).total_cmp(&miss(aim, b.1)));
    Search::OutOfReach { best }
}

/// The first value from `now` towards `end` at which the aim is met, to a millionth of a step.
fn first_met(now: f64, end: f64, is_met: &impl Fn(f64) -> bool) -> Option<f64> {
    let step = (1..=STEPS).find(|step| is_met(between(now, end, *step)))?;
    let (mut missed, mut met) = (between(now, end, step - 1), between(now, end, step));
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(missed, met);
        if is_met(middle) {
            met = middle;
        } else {
            missed = middle;
        }
    }
    Some(met)
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
