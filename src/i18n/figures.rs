//! How figures are written: the same digits in both languages.
//!
//! Chinese and English business writing share thousands commas, the decimal point and the unspaced percent sign,
//! so one notation serves both. Dates do differ and go through the browser's `Intl`.

use num_format::{Buffer, Locale};

/// First strong isolate: opens a key figure inside a sentence.
pub const FIGURE_START: char = '\u{2068}';
/// Pop directional isolate: closes it.
pub const FIGURE_END: char = '\u{2069}';

/// `1,200`.
#[must_use]
pub fn whole(n: u32) -> String {
    let mut buffer = Buffer::default();
    buffer.write_formatted(&n, &Locale::en);
    buffer.as_str().to_owned()
}

/// `56.3`, and `90` where nothing is behind the point; rounded half away from zero, at most nine places.
#[must_use]
pub fn decimal(x: f64, places: usize) -> String {
    // Written from whole numbers: the standard library's tables for any fraction are heavy, and rounded figures are short.
    let tens = 10_u64.pow(u32::try_from(places.min(9)).unwrap_or(9));
    let scaled = (round(x, places).abs() * tens as f64).round() as u64;
    let (whole, part) = (scaled / tens, scaled % tens);
    let sign = if x < 0.0 && scaled > 0 { "-" } else { "" };
    if part == 0 {
        return format!("{sign}{whole}");
    }
    let part = format!("{part:0places$}");
    format!("{sign}{whole}.{}", part.trim_end_matches('0'))
}

/// `1,234.5`, `-12,000`: like [`decimal`], with thousands commas; up to 10¹⁵.
#[must_use]
pub fn grouped(x: f64, places: usize) -> String {
    let plain = decimal(x, places);
    let (sign, plain) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("-", rest));
    let (whole, part) = plain.find('.').map_or((plain, ""), |point| plain.split_at(point));
    let mut buffer = Buffer::default();
    buffer.write_formatted(&whole.parse::<u64>().unwrap_or_default(), &Locale::en);
    format!("{sign}{}{part}", buffer.as_str())
}

/// A fraction as a percentage: one decimal below 10 %, otherwise none.
#[must_use]
pub fn percent(fraction: f64) -> String {
    let percent = fraction * 100.0;
    format!("{}%", decimal(percent, usize::from(percent.abs() < 10.0)))
}

/// `14–26`, and `13` where both ends meet.
#[must_use]
pub fn range(min: &str, max: &str) -> String {
    if min == max { min.to_owned() } else { format!("{min}–{max}") }
}

/// Marks `text` as the figure that a sentence turns on.
#[must_use]
pub fn key(text: impl std::fmt::Display) -> String {
    format!("{FIGURE_START}{text}{FIGURE_END}")
}

/// Rounds to `places` decimals, half away from zero, as people do on paper.
#[must_use]
pub fn round(x: f64, places: usize) -> f64 {
    let scale = 10_f64.powi(i32::try_from(places).unwrap_or(0));
    let shifted = x * scale;
    // 56.25 × 10 is exact, 1.005 × 100 is not: the nudge undoes the last bit of such products.
    (shifted + shifted.abs() * f64::EPSILON * shifted.signum()).round() / scale
}
