//! A rate against the line that a source draws: what it is written as, and whether it is met.

use crate::i18n::figures::{decimal, percent};

/// A rate and a line, each a part of 1: what the rate is written as, and whether it is at the line or above it.
///
/// It is judged to a tenth of a percent: what many sums or runs make of it is a trifle off by chance alone. Where that
/// tenth decides, it is written too: nothing that reads 60% falls short of 60%.
#[must_use]
pub fn judged(rate: f64, bar: f64) -> (String, bool) {
    let is_met = reaches((rate * 1000.0).round() / 1000.0, bar);
    let short = percent(rate);
    let shown = if !is_met && short == percent(bar) { format!("{}%", decimal(rate * 100.0, 1)) } else { short };
    (shown, is_met)
}

/// Whether a figure is at a line or above it; what was worked out by many sums may be a trifle below.
#[must_use]
pub fn reaches(value: f64, bar: f64) -> bool {
    value >= bar * (1.0 - 1e-9)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::judged;

    #[test]
    fn a_rate_is_judged_as_it_reads() {
        for (rate, shown, is_met) in [
            (0.6, "60%", true),
            (0.599_8, "60%", true),
            (0.599_4, "59.9%", false),
            (0.596, "59.6%", false),
            (0.594, "59%", false),
            (0.61, "61%", true),
        ] {
            assert_eq!(judged(rate, 0.6), (shown.to_owned(), is_met), "{rate}");
        }
        assert_eq!(judged(0.079_96, 0.08), ("8%".to_owned(), true));
    }
}
