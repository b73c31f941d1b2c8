//! A series of weeks as bars, from a line at nothing up, or down.

/// A bar. Unit: shares of the picture's width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// Its left end.
    pub x: f64,
    /// Its upper end.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Whether it is one of those that are spoken of.
    pub is_marked: bool,
}

/// The bars of a series, and where nothing is. The last `n_marked` bars are those that are spoken of.
#[must_use]
pub fn bars(series: &[f64], n_marked: u32) -> (Vec<Bar>, f64) {
    let most = series.iter().copied().fold(0.0, f64::max);
    let least = series.iter().copied().fold(0.0, f64::min);
    let whole = if most > least { most - least } else { 1.0 };
    let zero = most / whole;
    let pitch = 1.0 / series.len().max(1) as f64;
    let first_marked = series.len().saturating_sub(n_marked as usize);
    let bar = |(at, value): (usize, &f64)| {
        let height = value.abs() / whole;
        Bar {
            x: (at as f64 + 0.15) * pitch,
            y: if *value < 0.0 { zero } else { zero - height },
            width: pitch * 0.7,
            height,
            is_marked: at >= first_marked,
        }
    };
    (series.iter().enumerate().map(bar).collect(), zero)
}
