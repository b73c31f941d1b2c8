//! What turning the numbers of a plan does: the tornado, with everything that is held taken
//! together.
//!
//! [`crate::simulation::sensitivity`] turns levers, one at a time; a series that is held
//! every week would have a bar for each of its days there.

use super::layout::Spot;
use super::{Derived, Standing};
use crate::domain::code::Code;
use crate::domain::funnel::Funnel;
use crate::domain::funnel::group::Group;
use crate::domain::funnel::key::{ChannelField, Key};
use crate::domain::platform::Platform;
use crate::simulation::expected::Expected;
use crate::simulation::inputs::Inputs;
use crate::simulation::lever::Kind;
use crate::simulation::sensitivity::{TURN, turned};
use crate::simulation::series::Kpi;

/// What turning one number of a plan does to a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sway {
    /// The number.
    pub key: Key,
    /// The figure when it is turned down, and up; none where it is not defined.
    pub figures: [Option<f64>; 2],
    /// From where to where the number went, where it is counted and so small that a step of one is more than a fifth.
    pub steps: Option<[f64; 2]>,
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
    // What is said in several places has no one step.
    let counted = match spots[..] {
        [spot] if is_counted(spot) => {
            spot.value(&derived.inputs).filter(|value| TURN * value.abs() < 1.0).map(|_| spot)
        }
        _ => None,
    };
    let mut steps = counted.map(|_| [0.0; 2]);
    for (n, turn) in [-TURN, TURN].into_iter().enumerate() {
        let mut inputs = derived.inputs.clone();
        spots.iter().for_each(|&spot| turn_by(&mut inputs, spot, turn));
        inputs.check().ok()?;
        figures[n] = Expected::of(&inputs).kpis[kpi as usize];
        if let (Some(steps), Some(to)) = (&mut steps, counted.and_then(|spot| spot.value(&inputs))) {
            steps[n] = to;
        }
    }
    Some(Sway { key, figures, steps })
}

/// Whether a number is counted, so that it moves by one at least.
fn is_counted(spot: Spot) -> bool {
    match spot {
        Spot::Lever(lever) => lever.kind() == Kind::Count,
        // Days and members at the start.
        _ => true,
    }
}

/// The tornado of a figure: the widest swing first, equals in the order of the groups; what has no swing comes last.
#[must_use]
pub fn tornado(derived: &Derived, keys: &[Key], kpi: Kpi) -> Vec<Sway> {
    let mut bars: Vec<Sway> = keys.iter().filter_map(|&key| sway(derived, key, kpi)).collect();
    let width = |bar: &Sway| bar.swing().unwrap_or(-1.0);
    bars.sort_by(|a, b| width(b).total_cmp(&width(a)));
    bars
}

fn turn_by(inputs: &mut Inputs, spot: Spot, turn: f64) {
    let Some(value) = spot.value(inputs).filter(|value| *value != 0.0) else { return };
    let to = match spot {
        Spot::Lever(lever) => turned(lever, value, turn),
        _ => value + turn.signum() * (turn * value).abs().round().max(1.0),
    };
    spot.set(inputs, to);
}
