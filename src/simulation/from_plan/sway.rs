//! What turning the numbers of a plan does: the tornado and the search for a goal, with everything that is held taken
//! together.
//!
//! [`crate::simulation::sensitivity`] and [`crate::simulation::goal`] turn levers, one at a time; a series that is held
//! every week would have a bar for each of its days there.

use super::layout::Spot;
use super::{Derived, Standing};
use crate::domain::code::Code;
use crate::domain::funnel::Funnel;
use crate::domain::funnel::group::Group;
use crate::domain::funnel::key::{ChannelField, Key};
use crate::domain::platform::Platform;
use crate::simulation::expected::Expected;
use crate::simulation::goal::{self, Dial, Search};
use crate::simulation::inputs::Inputs;
use crate::simulation::results::Aim;
use crate::simulation::sensitivity::{TURN, turned};
use crate::simulation::series::Kpi;

/// What turning one number of a plan does to a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sway {
    /// The number.
    pub key: Key,
    /// The figure when it is turned down, and up; none where it is not defined.
    pub figures: [Option<f64>; 2],
}

impl Sway {
    /// How far apart the two figures are; none if one of them is not defined.
    #[must_use]
    pub fn swing(&self) -> Option<f64> {
        let [down, up] = self.figures;
        Some((up? - down?).abs())
    }
}

/// The numbers that can be turned: all of the plan's but single days and what is not there.
#[must_use]
pub fn turnable(derived: &Derived, funnel: &Funnel, platform: Platform) -> Vec<Key> {
    let is_amount = |key: &Key| match key {
        Key::Channel(_, field) => {
            field.weekday().is_none() && !matches!(field, ChannelField::FirstDay | ChannelField::LastDay)
        }
        _ => true,
    };
    let is_there = |key: &Key| match derived.row(*key).value {
        Standing::Number(value) => value != 0.0,
        Standing::Between(..) => true,
        Standing::Off | Standing::Absent => false,
    };
    let keys = Group::ALL.iter().flat_map(|group| group.keys(funnel, platform));
    keys.filter(|key| is_amount(key) && is_there(key)).collect()
}

/// What turning a number by a fifth down and up does to a figure; none where the inputs would be impossible.
///
/// It takes two courses of the expected mode, so that a page can ask for one number after the other.
#[must_use]
pub fn sway(derived: &Derived, key: Key, kpi: Kpi) -> Option<Sway> {
    let spots = derived.layout.spots(key);
    let mut figures = [None; 2];
    for (figure, turn) in figures.iter_mut().zip([-TURN, TURN]) {
        let mut inputs = derived.inputs.clone();
        spots.iter().for_each(|&spot| turn_by(&mut inputs, spot, turn));
        inputs.check().ok()?;
        *figure = Expected::of(&inputs).kpis[kpi as usize];
    }
    Some(Sway { key, figures })
}

/// The tornado of a figure: the widest swing first, equals in the order of the groups; what has no swing comes last.
#[must_use]
pub fn tornado(derived: &Derived, keys: &[Key], kpi: Kpi) -> Vec<Sway> {
    let mut bars: Vec<Sway> = keys.iter().filter_map(|&key| sway(derived, key, kpi)).collect();
    let width = |bar: &Sway| bar.swing().unwrap_or(-1.0);
    bars.sort_by(|a, b| width(b).total_cmp(&width(a)));
    bars
}

/// The inputs with one number set wherever it stands; none where the plan has no such number, or that is impossible.
#[must_use]
pub fn with(derived: &Derived, key: Key, value: f64) -> Option<Inputs> {
    let spots = derived.layout.spots(key);
    let mut inputs = derived.inputs.clone();
    spots.iter().for_each(|spot| spot.set(&mut inputs, value));
    (!spots.is_empty() && inputs.check().is_ok()).then_some(inputs)
}

/// Looks for a value of one number that brings a figure to an aim in expected mode, as [`goal::seek`] does.
///
/// What is switched off is as at the most that it can be, and looked for from there; of what differs between campaigns, from the lowest,
/// and all of them get the same.
#[must_use]
pub fn seek(derived: &Derived, key: Key, kpi: Kpi, aim: Aim) -> Search {
    let (min, max) = key.range();
    let range = (min as f64 / 1e6, max as f64 / 1e6);
    let figure = |value: f64| Expected::of(&with(derived, key, value)?).kpis[kpi as usize];
    let now = match derived.row(key).value {
        Standing::Number(value) | Standing::Between(value, _) => value,
        Standing::Off => range.1,
        Standing::Absent => return Search::NoLever,
    };
    let met = Expected::of(&derived.inputs).kpis[kpi as usize].filter(|figure| aim.is_met(Some(*figure)));
    match met {
        // As it stands, whatever it would be if all were alike.
        Some(figure) => Search::Found { value: now, figure },
        None => goal::search(Dial { now, range, is_whole: key.is_whole() }, aim, &figure),
    }
}

fn turn_by(inputs: &mut Inputs, spot: Spot, turn: f64) {
    let Some(value) = spot.value(inputs).filter(|value| *value != 0.0) else { return };
    let to = match spot {
        Spot::Lever(lever) => turned(lever, value, turn),
        // Days and members at the start: they are counted, so that a step is one at least.
        _ => value + turn.signum() * (turn * value).abs().round().max(1.0),
    };
    spot.set(inputs, to);
}
