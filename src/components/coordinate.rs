//! Coordinates of drawings as text: two decimals at most.

use std::fmt;

/// A coordinate. Written from whole numbers: drawings need no more, and the standard library's way of writing fractions
/// brings tables that weigh more than all drawings together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct At(pub f64);

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = (self.0 * 100.0).round() as i64;
        let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        let sign = if hundredths < 0 { "-" } else { "" };
        match part {
            0 => write!(f, "{sign}{whole}"),
            part if part % 10 == 0 => write!(f, "{sign}{whole}.{}", part / 10),
            part => write!(f, "{sign}{whole}.{part:02}"),
        }
    }
}

/// A coordinate as text.
#[must_use]
pub fn px(value: f64) -> String {
    At(value).to_string()
}

/// A part of the whole as a percentage: `12.5%`.
#[must_use]
pub fn percent(share: f64) -> String {
    format!("{}%", At(share * 100.0))
}

#[cfg(test)]
mod tests {
    use super::{At, percent};

    #[test]
    fn coordinates_have_two_decimals_at_most() {
        for (x, text) in [
            (0.0, "0"),
            (12.0, "12"),
            (12.5, "12.5"),
            (0.125, "0.13"),
            (-0.05, "-0.05"),
            (-0.001, "0"),
            (1e6, "1000000"),
        ] {
            assert_eq!(At(x).to_string(), text);
        }
        assert_eq!(percent(1.0 / 3.0), "33.33%");
    }
}
