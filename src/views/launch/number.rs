//! How the figures of gates stand in their fields: as they are written and as they are typed.

use crate::domain::funnel::decimal::Decimal;
use crate::domain::launch::LaunchStage;
use crate::domain::launch::gate::{Reading, Unit};
use crate::domain::quantity::OutOfRange;
use crate::i18n::figures;
use crate::i18n::numerals;

/// Places of a [`Decimal`].
const PLACES: usize = 6;

/// Why a text is no figure of a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misread {
    /// It is none at all.
    NotANumber,
    /// It does not fit. Unit of the range: as in the field.
    Outside(OutOfRange),
}

/// A figure as it stands in its field, without its unit: `55`, `180`, `-12.5`.
#[must_use]
pub fn written(stage: LaunchStage, value: Decimal) -> String {
    figures::grouped(value.millionths() as f64 * scale(stage) as f64 / 1e6, 2)
}

/// A figure with its unit where it is a sign: `55%`, `180`.
#[must_use]
pub fn shown(stage: LaunchStage, value: Decimal) -> String {
    let sign = if matches!(stage.unit(), Unit::Share) { "%" } else { "" };
    format!("{}{sign}", written(stage, value))
}

/// Reads what was typed for a gate. A share may be typed as `55`, `55%` or `0.55`.
///
/// # Errors
///
/// [`Misread`] says why it is no figure of this gate.
pub fn read(stage: LaunchStage, text: &str) -> Result<Reading, Misread> {
    let text = numerals::folded(text);
    let number = numerals::with_places(&text, PLACES).ok_or(Misread::NotANumber)?;
    let is_part_of_one = !text.contains('%') && text.contains('.') && number.abs() < Decimal::ONE;
    let scale = if is_part_of_one { 1 } else { scale(stage) };
    let outside = || {
        let (min, max) = stage.range();
        let whole = |end: Decimal| end.millionths() / Decimal::ONE * self::scale(stage);
        Misread::Outside(OutOfRange { value: number / Decimal::ONE, min: whole(min), max: whole(max) })
    };
    let value = Decimal::new(number / scale).map_err(|_| outside())?;
    Reading::new(stage, value).map_err(|_| outside())
}

/// By how much the figure in the field is larger.
const fn scale(stage: LaunchStage) -> i64 {
    match stage.unit() {
        Unit::Share => 100,
        Unit::ADay | Unit::APerson => 1,
    }
}

/// The smallest change that the arrow keys make. Unit: millionths.
#[must_use]
pub const fn step(stage: LaunchStage) -> i64 {
    match stage.unit() {
        Unit::Share => Decimal::ONE / 100,
        Unit::ADay => Decimal::ONE,
        Unit::APerson => Decimal::ONE / 10,
    }
}
