//! What matters most: each lever turned down and up by a fifth, one at a time, in expected mode.

use super::expected::Expected;
use super::inputs::Inputs;
use super::lever::{Kind, Lever};
use super::series::Kpi;

/// How far each lever is turned.
pub const TURN: f64 = 0.2;

/// What turning one lever does to a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// The lever.
    pub lever: Lever,
    /// Where it was turned to: down, up.
    pub turned: [f64; 2],
    /// The figure then; none where it is not defined.
    pub figures: [Option<f64>; 2],
}

impl Bar {
    /// How far apart the two figures are; none if one of them is not defined.
    #[must_use]
    pub fn swing(&self) -> Option<f64> {
        let [down, up] = self.figures;
        Some((up? - down?).abs())
    }
}

/// The tornado of a figure: a bar for every lever that can be turned, the widest first, equals by name; bars without a
/// swing come last. Inputs must have been checked.
///
/// Amounts are turned by a fifth, probabilities by a fifth of their odds, counts by a fifth and at least by one. A lever
/// at zero stays there and has no bar, and neither has one that would make the inputs impossible.
#[must_use]
pub fn tornado(inputs: &Inputs, kpi: Kpi) -> Vec<Bar> {
    let bar = |lever: Lever| {
        let value = lever.value(inputs).filter(|value| *value != 0.0)?;
        let turned = [-TURN, TURN].map(|turn| turned(lever, value, turn));
        let mut figures = [None; 2];
        for (figure, to) in figures.iter_mut().zip(turned) {
            let mut inputs = inputs.clone();
            lever.set(&mut inputs, to);
            inputs.check().ok()?;
            *figure = Expected::of(&inputs).kpis[kpi as usize];
        }
        Some(Bar { lever, turned, figures })
    };
    let mut bars: Vec<Bar> = Lever::all(inputs).into_iter().filter_map(bar).collect();
    let width = |bar: &Bar| bar.swing().unwrap_or(-1.0);
    bars.sort_by(|a, b| width(b).total_cmp(&width(a)).then_with(|| a.lever.cmp(&b.lever)));
    bars
}

/// Where a lever stands when it is turned, within its range.
#[must_use]
pub fn turned(lever: Lever, value: f64, turn: f64) -> f64 {
    let (min, max) = lever.range();
    let to = match lever.kind() {
        // The odds are turned, so that a probability stays one and a certainty stays certain.
        Kind::Probability => {
            let odds = value * (1.0 + turn);
            odds / (odds + (1.0 - value))
        }
        Kind::Amount => value + turn * value.abs(),
        Kind::Count => value + turn.signum() * (turn * value).abs().round().max(1.0),
    };
    to.clamp(min, max)
}
