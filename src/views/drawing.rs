//! What every drawing needs before it is drawn: coordinates as text, and how much room words take.

use std::fmt;

/// A coordinate. Written from whole numbers: drawings need no more, and the standard library's way of writing fractions
/// brings tables that weigh more than all drawings together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct At(pub f64);

/// Room for the longest coordinate.
const LONGEST: usize = 24;

impl At {
    /// Appends it to `text`: what draws thousands of points calls this.
    pub fn push_to(self, text: &mut String) {
        text.push_str(self.digits(&mut [0; LONGEST]));
    }

    fn digits(self, room: &mut [u8; LONGEST]) -> &str {
        let hundredths = (self.0 * 100.0).round() as i64;
        let (mut rest, mut at) = (hundredths.unsigned_abs(), LONGEST);
        let mut write = |byte: u8| {
            at -= 1;
            room[at] = byte;
        };
        let mut n_behind = 2;
        while n_behind > 0 && rest % 10 == 0 {
            rest /= 10;
            n_behind -= 1;
        }
        if n_behind > 0 {
            for _ in 0..n_behind {
                write(b'0' + (rest % 10) as u8);
                rest /= 10;
            }
            write(b'.');
        }
        loop {
            write(b'0' + (rest % 10) as u8);
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if hundredths < 0 {
            write(b'-');
        }
        str::from_utf8(&room[at..]).unwrap_or_default()
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.digits(&mut [0; LONGEST]))
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

/// About how wide a text will be: Chinese characters are square, others about half as wide.
#[must_use]
pub fn text_width(text: &str, size: f64) -> f64 {
    text.chars().map(|c| if u32::from(c) < 0x2E80 { 0.58 } else { 1.0 }).sum::<f64>() * size
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
            (-120.07, "-120.07"),
            (f64::MIN, "-92233720368547758.08"),
            (f64::NAN, "0"),
        ] {
            assert_eq!(At(x).to_string(), text);
        }
        assert_eq!(percent(1.0 / 3.0), "33.33%");
    }
}
