//! How a chart writes its numbers.

use std::borrow::Cow;

use crate::i18n::figures::{decimal, grouped, percent, range};

/// What the numbers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Whole numbers.
    Whole,
    /// Numbers with so many decimals at most.
    Decimal(u8),
    /// Parts of a whole, 0 ..= 1, written as percentages.
    Share,
}

/// How a chart writes its numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Notation {
    /// What they are.
    pub form: Form,
    /// What stands before each of them: `¥`.
    pub before: Cow<'static, str>,
    /// Their unit, at the axis and after numbers that stand alone: `人`.
    pub unit: Cow<'static, str>,
}

/// What stands for a number that there is none of.
const NONE: &str = "—";

impl Notation {
    /// Numbers without anything around them.
    #[must_use]
    pub const fn bare(form: Form) -> Self {
        Self { form, before: Cow::Borrowed(""), unit: Cow::Borrowed("") }
    }

    /// `453`, `¥832`, `88%`.
    #[must_use]
    pub fn short(&self, value: f64) -> String {
        self.dressed(value, |value| match self.form {
            Form::Whole => grouped(value, 0),
            Form::Decimal(places) => grouped(value, places.into()),
            Form::Share => percent(value),
        })
    }

    /// `453 人`, `¥832`, `88%`.
    #[must_use]
    pub fn full(&self, value: f64) -> String {
        let short = self.short(value);
        if self.unit.is_empty() || short == NONE { short } else { format!("{short} {}", self.unit) }
    }

    /// `415–490`; `-120 – 80` where a dash would look like a minus.
    #[must_use]
    pub fn range(&self, from: f64, to: f64) -> String {
        let (from, to) = (self.short(from), self.short(to));
        if from.starts_with('-') && from != to { format!("{from} – {to}") } else { range(&from, &to) }
    }

    /// A number at the axis, with as many decimals as the axis' `step` needs.
    #[must_use]
    pub fn at_axis(&self, value: f64, step: f64) -> String {
        self.dressed(value, |value| match self.form {
            Form::Share => format!("{}%", decimal(value * 100.0, places_of(step * 100.0))),
            _ => grouped(value, places_of(step)),
        })
    }

    /// The number, what stands before it, and the sign before both.
    fn dressed(&self, value: f64, write: impl Fn(f64) -> String) -> String {
        if !value.is_finite() {
            return NONE.to_owned();
        }
        let text = write(value.abs());
        let is_negative = value < 0.0 && text.contains(|c: char| c.is_ascii_digit() && c != '0');
        format!("{}{}{text}", if is_negative { "-" } else { "" }, self.before)
    }
}

/// How many decimals tell the multiples of `step` apart.
fn places_of(step: f64) -> usize {
    let mut scaled = step.abs();
    (0..9)
        .find(|_| {
            let is_whole = (scaled - scaled.round()).abs() < 1e-6 && scaled.round() >= 1.0;
            scaled *= 10.0;
            is_whole
        })
        .unwrap_or(9)
}
