//! The poster of a group, laid out: a title, what it gives, a welcome, and the place for the code that lets people in.
//!
//! Pure: how wide a text is, is asked of the caller. The picture names its looks by class; `platform::picture` puts the
//! colors in.

use super::chart::picture::escape;
use super::drawing::px;
use super::typeset::{self, Measure};

/// The poster. Unit: CSS pixels; a file has twice as many, 1080 × 1440.
pub const WIDTH: f64 = 540.0;
/// Its height.
pub const HEIGHT: f64 = 720.0;
/// Around everything.
const MARGIN: f64 = 44.0;
/// The square in which the code stands, and what is left around the code in it.
const CODE: f64 = 232.0;
const QUIET: f64 = 12.0;
/// Between blocks, at full size.
const GAP: f64 = 20.0;
/// Beside the code.
const BESIDE: f64 = 24.0;
/// Sizes that are tried, as parts of the full one, until everything fits: few words grow, many shrink.
const SCALES: [f64; 8] = [1.5, 1.3, 1.15, 1.0, 0.9, 0.8, 0.7, 0.62];

/// What stands on a poster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The largest line.
    pub title: String,
    /// What only this group gives.
    pub value: String,
    /// What it is like, or how one is welcomed.
    pub welcome: String,
    /// What to do with the code.
    pub call: String,
    /// Until when the code can be used, or nothing.
    pub until: String,
    /// What stands in the place of the code while there is none.
    pub no_code: String,
}

/// A kind of text on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The title.
    Title,
    /// The value.
    Value,
    /// The welcome.
    Welcome,
    /// What to do with the code.
    Call,
    /// Until when it can be used.
    Until,
    /// In the place of the code.
    NoCode,
}

impl Kind {
    /// Letters at full size, the height of a line as a part of them, and most lines.
    const fn face(self) -> (f64, f64, usize) {
        match self {
            Self::Title => (46.0, 1.26, 4),
            Self::Value => (23.0, 1.5, 6),
            Self::Welcome => (17.0, 1.6, 8),
            Self::Call => (20.0, 1.4, 3),
            Self::Until => (15.0, 1.5, 3),
            Self::NoCode => (15.0, 1.5, 4),
        }
    }

    /// Whether it is bold.
    #[must_use]
    pub const fn is_bold(self) -> bool {
        matches!(self, Self::Title | Self::Call)
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Title => "poster__title",
            Self::Value => "poster__value",
            Self::Welcome => "poster__welcome",
            Self::Call => "poster__call",
            Self::Until => "poster__until",
            Self::NoCode => "poster__no-code",
        }
    }
}

/// A line in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// What it is.
    pub kind: Kind,
    /// Its left end, or its middle in the place of the code.
    pub x: f64,
    /// Its base line.
    pub y: f64,
    /// Its letters.
    pub size: f64,
    /// Its text.
    pub text: String,
}

/// How wide a text of so many pixels is, bold or not.
pub type WidthOf<'a> = &'a dyn Fn(&str, f64, bool) -> f64;

/// The lines of a poster, in order. Text that is too long shrinks first, and is cut last; the title keeps the most.
#[must_use]
pub fn layout(words: &Words, has_code: bool, width_of: WidthOf<'_>) -> Vec<Placed> {
    let room = HEIGHT - 2.0 * MARGIN - CODE - GAP;
    let mut placed = SCALES
        .iter()
        .find_map(|&scale| upper(words, scale, [usize::MAX; 3], width_of).filter(|(_, height)| *height <= room))
        .or_else(|| cut(words, room, width_of))
        .map(|(placed, _)| placed)
        .unwrap_or_default();
    placed.extend(lower(words, has_code, width_of));
    placed
}

/// At the smallest size, with so few lines that they fit: the welcome gives way first, then the value.
fn cut(words: &Words, room: f64, width_of: WidthOf<'_>) -> Option<(Vec<Placed>, f64)> {
    let scale = SCALES[SCALES.len() - 1];
    let mut most = [Kind::Title, Kind::Value, Kind::Welcome].map(|kind| kind.face().2);
    loop {
        let laid = upper(words, scale, most, width_of)?;
        if laid.1 <= room {
            return Some(laid);
        }
        let shorter = (0..3).rev().find(|&at| most[at] > 1)?;
        most[shorter] -= 1;
    }
}

/// Title, value and welcome at a size, and how high they are together.
fn upper(words: &Words, scale: f64, most: [usize; 3], width_of: WidthOf<'_>) -> Option<(Vec<Placed>, f64)> {
    let texts = [(Kind::Title, &words.title), (Kind::Value, &words.value), (Kind::Welcome, &words.welcome)];
    let mut placed = Vec::new();
    let mut y = MARGIN;
    for ((kind, text), most) in texts.into_iter().zip(most) {
        let (full, leading, fewest) = kind.face();
        let lines_at = |size: f64| set(text, WIDTH - 2.0 * MARGIN, size, kind, width_of);
        // A title grows as long as that breaks it no further.
        let breaks_no_further =
            |scale: &f64| kind != Kind::Title || *scale <= 1.0 || lines_at(full * scale).len() <= lines_at(full).len();
        let own = SCALES.into_iter().find(|own| *own <= scale && breaks_no_further(own)).unwrap_or(scale);
        let size = full * own;
        let lines = lines_at(size);
        if most == usize::MAX && lines.len() > fewest {
            return None;
        }
        let lines = at_most(lines, most, WIDTH - 2.0 * MARGIN, size, kind, width_of);
        if !lines.is_empty() && !placed.is_empty() {
            y += GAP * scale;
        }
        for text in lines {
            placed.push(Placed { kind, x: MARGIN, y: base(y, size, leading), size, text });
            y += size * leading;
        }
    }
    Some((placed, y - MARGIN))
}

/// What stands beside the code, and in its place while there is none.
fn lower(words: &Words, has_code: bool, width_of: WidthOf<'_>) -> Vec<Placed> {
    let mut placed = Vec::new();
    let x = MARGIN + CODE + BESIDE;
    let width = WIDTH - MARGIN - x;
    let beside = [(Kind::Call, &words.call), (Kind::Until, &words.until)];
    let laid: Vec<(Kind, Vec<String>)> =
        beside.into_iter().map(|(kind, text)| (kind, fitted(text, width, kind, width_of))).collect();
    let height: f64 = laid.iter().map(|(kind, lines)| lines.len() as f64 * kind.face().0 * kind.face().1).sum();
    // In the middle of the code's height.
    let mut y = HEIGHT - MARGIN - (CODE + height) / 2.0;
    for (kind, lines) in laid {
        let (size, leading, _) = kind.face();
        for text in lines {
            placed.push(Placed { kind, x, y: base(y, size, leading), size, text });
            y += size * leading;
        }
    }
    if !has_code {
        let kind = Kind::NoCode;
        let (size, leading, _) = kind.face();
        let lines = fitted(&words.no_code, CODE - 2.0 * GAP, kind, width_of);
        let mut y = HEIGHT - MARGIN - (CODE + lines.len() as f64 * size * leading) / 2.0;
        for text in lines {
            placed.push(Placed { kind, x: MARGIN + CODE / 2.0, y: base(y, size, leading), size, text });
            y += size * leading;
        }
    }
    placed
}

/// Where the letters of a line stand whose top is at `y`.
fn base(y: f64, size: f64, leading: f64) -> f64 {
    y + size * (leading / 2.0 + 0.36)
}

fn set(text: &str, width: f64, size: f64, kind: Kind, width_of: WidthOf<'_>) -> Vec<String> {
    let measure: Measure<'_> = &|text| width_of(text, size, kind.is_bold());
    typeset::lines(text, width, measure)
}

fn at_most(lines: Vec<String>, n: usize, width: f64, size: f64, kind: Kind, width_of: WidthOf<'_>) -> Vec<String> {
    let measure: Measure<'_> = &|text| width_of(text, size, kind.is_bold());
    typeset::at_most(lines, n, width, measure)
}

fn fitted(text: &str, width: f64, kind: Kind, width_of: WidthOf<'_>) -> Vec<String> {
    let (size, _, most) = kind.face();
    at_most(set(text, width, size, kind, width_of), most, width, size, kind, width_of)
}

/// The text of an SVG file. `look` is the class of its colors, `code` the address of the code's image.
#[must_use]
pub fn svg(placed: &[Placed], look: &str, code: Option<&str>) -> String {
    let (w, h) = (px(WIDTH), px(HEIGHT));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"poster poster--{look}\" width=\"{w}\" height=\"{h}\" \
         viewBox=\"0 0 {w} {h}\"><rect class=\"poster__ground\" width=\"{w}\" height=\"{h}\"/>"
    );
    let (x, y) = (MARGIN, HEIGHT - MARGIN - CODE);
    let square = |class: &str, x: f64, y: f64, side: f64| {
        let (x, y, side) = (px(x), px(y), px(side));
        format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" rx=\"12\"/>")
    };
    svg.push_str(&square(if code.is_some() { "poster__paper" } else { "poster__place" }, x, y, CODE));
    if let Some(code) = code {
        let (x, y, side) = (px(x + QUIET), px(y + QUIET), px(CODE - 2.0 * QUIET));
        svg.push_str(&format!("<image x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" href=\""));
        escape(&mut svg, code);
        svg.push_str("\"/>");
    }
    for line in placed {
        let (x, y, size) = (px(line.x), px(line.y), px(line.size));
        let anchor = if line.kind == Kind::NoCode { "middle" } else { "start" };
        let class = line.kind.class();
        svg.push_str(&format!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\">"
        ));
        // Chinese fonts draw the dot as wide as a character.
        for (at, words) in line.text.split('·').enumerate() {
            if at > 0 {
                svg.push_str("<tspan class=\"poster__dot\">·</tspan>");
            }
            escape(&mut svg, words);
        }
        svg.push_str("</text>");
    }
    svg + "</svg>"
}
