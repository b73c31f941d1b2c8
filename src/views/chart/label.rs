//! Where words in a drawing go, so that none covers another.

use unicode_segmentation::UnicodeSegmentation as _;

use super::scale::ordered;
use crate::views::drawing::text_width;

/// A rectangle in a drawing. Unit: CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Rect {
    /// Right edge.
    #[must_use]
    pub fn right(self) -> f64 {
        self.x + self.width
    }

    /// Lower edge.
    #[must_use]
    pub fn bottom(self) -> f64 {
        self.y + self.height
    }

    /// Whether both cover the same spot.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Whether `other` lies within.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.x <= other.x && other.right() <= self.right() && self.y <= other.y && other.bottom() <= self.bottom()
    }
}

/// Which part of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

impl Anchor {
    /// The value of `text-anchor`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Words at a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// Where the anchor is.
    pub x: f64,
    /// The line on which letters stand.
    pub y: f64,
    /// Which part of the words is at `x`.
    pub anchor: Anchor,
    /// The words.
    pub text: String,
}

impl Label {
    /// What the words cover when written in `size` pixels.
    #[must_use]
    pub fn covers(&self, size: f64) -> Rect {
        let width = text_width(&self.text, size);
        let x = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2.0,
            Anchor::End => self.x - width,
        };
        Rect { x, y: self.y - size, width, height: size * 1.25 }
    }
}

/// The first of `candidates` that lies within `bounds` and covers nothing that is taken; it is taken then.
pub fn place(
    candidates: impl IntoIterator<Item = Label>,
    size: f64,
    bounds: Rect,
    taken: &mut Vec<Rect>,
) -> Option<Label> {
    let label = candidates.into_iter().find(|label| {
        let covered = label.covers(size);
        bounds.contains(covered) && !taken.iter().any(|other| other.overlaps(covered))
    })?;
    taken.push(label.covers(size));
    Some(label)
}

/// Heights as near as possible to the `wanted` ones, at least `gap` apart and within `bounds`; closer where there is no
/// room for that. The order stays.
#[must_use]
pub fn spread(wanted: &[f64], gap: f64, bounds: (f64, f64)) -> Vec<f64> {
    let (top, bottom) = bounds;
    let n_gaps = wanted.len().saturating_sub(1);
    let gap = gap.min((bottom - top).max(0.0) / n_gaps.max(1) as f64);
    let order = ordered(wanted.len(), &|idx| wanted[idx]);
    let mut places = vec![top; wanted.len()];
    let mut above = top;
    for &idx in &order {
        places[idx] = wanted[idx].max(above).min(bottom.max(top));
        above = places[idx] + gap;
    }
    let mut below = bottom.max(top);
    for &idx in order.iter().rev() {
        places[idx] = places[idx].min(below);
        below = places[idx] - gap;
    }
    places
}

/// `text` in one line, or in two where it does not fit into `room` pixels in one: broken between words, or between
/// Chinese characters; the second line is shortened.
#[must_use]
pub fn in_two_lines(text: &str, room: f64, size: f64) -> Vec<String> {
    if text_width(text, size) <= room + 1.0 {
        return vec![text.to_owned()];
    }
    let is_wide = |c: char| u32::from(c) >= 0x2E80;
    let breaks = text.grapheme_indices(true).filter(|(at, part)| {
        let (before, after) = (text[..*at].chars().next_back(), part.chars().next());
        before
            .zip(after)
            .is_some_and(|(before, after)| after == ' ' || before != ' ' && (is_wide(after) || is_wide(before)))
    });
    let fits = |at: &usize| text_width(&text[..*at], size) <= room + 1.0;
    match breaks.map(|(at, _)| at).take_while(fits).last() {
        Some(at) => vec![text[..at].to_owned(), shortened(text[at..].trim_start(), room, size)],
        None => vec![shortened(text, room, size)],
    }
}

/// `text` as far as it fits into `room` pixels when written in `size` pixels, with an ellipsis where it was cut.
#[must_use]
pub fn shortened(text: &str, room: f64, size: f64) -> String {
    const CUT: &str = "…";
    // A guessed width: a little more is no harm.
    if text_width(text, size) <= room + 1.0 {
        return text.to_owned();
    }
    let mut kept = String::new();
    for part in text.graphemes(true) {
        if text_width(&kept, size) + text_width(part, size) + text_width(CUT, size) > room {
            break;
        }
        kept.push_str(part);
    }
    kept + CUT
}
