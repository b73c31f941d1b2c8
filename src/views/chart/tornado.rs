//! A tornado: how much a result moves with each factor.

use super::days::Screen;
use super::label::{Anchor, Label, Rect, in_two_lines, shortened};
use super::layout::Sizes;
use super::notation::Notation;
use super::plot::{Key, Look, Tone};
use super::scale::{Linear, extent, ordered};
use super::scene::{Node, Scene};
use super::table::{Cell, DataTable};
use crate::i18n::Lang;
use crate::i18n::text::chart::ChartText;
use crate::views::drawing::text_width;

/// Room above the rows, for what stands at the base. Unit: CSS pixels.
const HEAD: f64 = 24.0;
/// The height of a row.
const ROW: f64 = 34.0;
/// The height of a bar.
const BAR: f64 = 16.0;
/// Letters of the factors.
const NAME: f64 = 13.0;
/// From line to line of a factor's name.
const LINE: f64 = 15.0;
/// The factors take this share of the width at most.
const NAMES_SHARE: f64 = 0.4;
/// On drawings that are narrower, factors stand above their bars: beside them they would leave no room for any.
const NARROW: f64 = 420.0;
/// The height of a row with its factor above the bar.
const TALL_ROW: f64 = 46.0;
/// In such a row, from its top to the line of the factor, and to the middle of the bar.
const TALL_PLACES: [f64; 2] = [14.0, 30.0];
/// Between words and bars.
const BESIDE: f64 = 10.0;

/// What changing a factor does to a result.
#[derive(Debug, Clone, PartialEq)]
pub struct Swing {
    /// The factor.
    pub name: String,
    /// The result with a fifth less of it.
    pub less: f64,
    /// The result with a fifth more of it.
    pub more: f64,
}

/// A tornado: what moves a result most, largest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Tornado {
    /// The language of what it says itself.
    pub lang: Lang,
    /// How its numbers are written.
    pub notation: Notation,
    /// The result as things are.
    pub base: f64,
    /// What each factor does, in any order.
    pub swings: Vec<Swing>,
}

/// So many rows are shown; the table has the rest.
pub const MOST_ROWS: usize = 8;

/// A tornado, laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct TornadoLayout {
    /// Where the result as things are stands: a share of the width.
    pub base: f64,
    /// What is written there.
    pub base_label: String,
    /// The rows, largest first.
    pub rows: Vec<SwingRow>,
    /// That there are more: `还有 4 项`.
    pub more: Option<String>,
}

/// A row of a tornado. Places are shares of the width.
#[derive(Debug, Clone, PartialEq)]
pub struct SwingRow {
    /// The factor.
    pub name: String,
    /// Both bars, the longer one first: which it is, its left end and its width.
    pub bars: [(Side, f64, f64); 2],
    /// At the left end.
    pub left: Option<End>,
    /// At the right end.
    pub right: Option<End>,
}

/// What stands at an end, and where that is.
pub type End = (f64, String);

/// Which bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// A fifth less of the factor.
    Less,
    /// A fifth more.
    More,
}

impl Tornado {
    /// The swings that can be drawn, largest first.
    fn ordered(&self) -> Vec<&Swing> {
        let size = |swing: &Swing| (swing.less - self.base).abs().max((swing.more - self.base).abs());
        let is_number = |swing: &&Swing| swing.less.is_finite() && swing.more.is_finite();
        let swings: Vec<&Swing> = self.swings.iter().filter(is_number).collect();
        ordered(swings.len(), &|idx| -size(swings[idx])).into_iter().map(|idx| swings[idx]).collect()
    }

    /// Lays it out.
    #[must_use]
    pub fn lay_out(&self) -> TornadoLayout {
        let swings = self.ordered();
        let shown = &swings[..swings.len().min(MOST_ROWS)];
        let ends = shown.iter().flat_map(|swing| [swing.less, swing.more]);
        let (least, most) = extent(ends.chain([self.base])).unwrap_or_default();
        let at = |value: f64| if most > least { ((value - least) / (most - least)).clamp(0.0, 1.0) } else { 0.5 };
        let base = at(self.base);
        let row = |swing: &&Swing| {
            let bar = |side, value: f64| (side, at(value).min(base), (at(value) - base).abs());
            let (less, more) = (bar(Side::Less, swing.less), bar(Side::More, swing.more));
            let (left, right) = self.ends(swing, at);
            SwingRow {
                name: swing.name.clone(),
                bars: if less.2 >= more.2 { [less, more] } else { [more, less] },
                left,
                right,
            }
        };
        let n_more = u32::try_from(swings.len() - shown.len()).unwrap_or(u32::MAX);
        TornadoLayout {
            base,
            base_label: self.lang.t(ChartText::BaseLine { value: self.notation.short(self.base) }).into_owned(),
            rows: shown.iter().map(row).collect(),
            more: (n_more > 0).then(|| self.lang.t(ChartText::MoreRows { n: n_more }).into_owned()),
        }
    }

    /// What stands at the ends of both bars: a value each, or both where they go the same way.
    fn ends(&self, swing: &Swing, at: impl Fn(f64) -> f64) -> (Option<End>, Option<End>) {
        let (low, high) = (swing.less.min(swing.more), swing.less.max(swing.more));
        let say = |value: f64| self.notation.short(value);
        let both = || {
            let (less, more, base) = (say(swing.less), say(swing.more), say(self.base));
            match () {
                // The one that leaves it as it is says nothing.
                () if less == more || more == base => less,
                () if less == base => more,
                () => self.lang.t(ChartText::BothEnds { less, more }).into_owned(),
            }
        };
        if low > self.base {
            (None, Some((at(high), both())))
        } else if high < self.base {
            (Some((at(low), both())), None)
        } else {
            (Some((at(low), say(low))), Some((at(high), say(high))))
        }
    }

    /// What its legend explains.
    #[must_use]
    pub fn keys(&self) -> Vec<Key> {
        let key = |tone, text: ChartText| Key { look: Look::Bar, tone, text: self.lang.t(text) };
        vec![key(Tone::Less, ChartText::Less), key(Tone::More, ChartText::More)]
    }

    /// All of it in `width` pixels.
    #[must_use]
    pub fn scene(&self, width: f64, screen: Screen) -> Scene {
        let size = Sizes::of(screen).text;
        let layout = self.lay_out();
        let widest = |texts: &mut dyn Iterator<Item = &str>, size: f64| {
            texts.map(|text| text_width(text, size)).fold(0.0, f64::max)
        };
        let is_narrow = width < NARROW;
        let row_height = if is_narrow { TALL_ROW } else { ROW };
        let names = widest(&mut layout.rows.iter().map(|row| row.name.as_str()), NAME).min(width * NAMES_SHARE);
        let end = |end: Option<&End>| end.map_or(0.0, |(_, text)| text_width(text, size) + BESIDE);
        let (mut left, mut right) = (0.0_f64, 0.0_f64);
        for row in &layout.rows {
            left = left.max(end(row.left.as_ref()));
            right = right.max(end(row.right.as_ref()));
        }
        let from = left + if is_narrow { 0.0 } else { names + BESIDE };
        let track = Linear { values: (0.0, 1.0), places: (from, (width - right).max(from + 1.0)) };
        let base = track.at(layout.base);
        let bottom = HEAD + row_height * layout.rows.len() as f64;
        let half = text_width(&layout.base_label, size) / 2.0;
        let text = |class, x, y, anchor, text: &str| Node::text(class, Label { x, y, anchor, text: text.to_owned() });
        let mut nodes = Vec::new();
        for (n, row) in layout.rows.iter().enumerate() {
            let top = HEAD + row_height * n as f64;
            let (middle, first, lines) = if is_narrow {
                let [line, middle] = TALL_PLACES.map(|place| top + place);
                (middle, line, vec![shortened(&row.name, width, NAME)])
            } else {
                let (middle, lines) = (top + ROW / 2.0, in_two_lines(&row.name, names, NAME));
                (middle, middle + NAME * 0.35 - LINE * (lines.len() - 1) as f64 / 2.0, lines)
            };
            let y = middle + size * 0.35;
            for (line, n) in lines.iter().zip(0_u8..) {
                nodes.push(text("chart__name", 0.0, first + LINE * f64::from(n), Anchor::Start, line));
            }
            for (side, begin, length) in row.bars {
                let (x, end) = (track.at(begin), track.at(begin + length));
                let rect = Rect { x, y: middle - BAR / 2.0, width: end - x, height: BAR };
                let tone = if side == Side::Less { Tone::Less } else { Tone::More };
                nodes.push(Node::Rect { class: [Look::Bar.class(), tone.class()], rect, radius: 0.0 });
            }
            let ends = [(&row.left, -BESIDE / 2.0, Anchor::End), (&row.right, BESIDE / 2.0, Anchor::Start)];
            for (end, off, anchor) in ends {
                nodes
                    .extend(end.as_ref().map(|(at, value)| text("chart__tick", track.at(*at) + off, y, anchor, value)));
            }
            if is_narrow {
                // Through the bar, and not through the words above it.
                let reach = BAR / 2.0 + 2.0;
                nodes.push(Node::Line {
                    class: "chart__base",
                    from: (base, middle - reach),
                    to: (base, middle + reach),
                });
            }
        }
        if !is_narrow || layout.rows.is_empty() {
            nodes.push(Node::Line { class: "chart__base", from: (base, HEAD - 2.0), to: (base, bottom) });
        }
        let x = base.min(width - half).max(half);
        nodes.push(text("chart__tick", x, HEAD - 8.0, Anchor::Middle, &layout.base_label));
        let more = layout.more.map(|more| text("chart__tick", 0.0, bottom + size * 1.5, Anchor::Start, &more));
        let height = bottom + if more.is_some() { size * 2.0 } else { 4.0 };
        nodes.extend(more);
        Scene { width, height, class: "", nodes }
    }

    /// All of it as a table.
    #[must_use]
    pub fn table(&self) -> DataTable {
        let head = [ChartText::Factor, ChartText::LessColumn, ChartText::MoreColumn];
        let head = head.map(|text| self.lang.t(text).into_owned());
        let number = |exact: f64| Cell::Number { shown: self.notation.short(exact), exact };
        let rows = self.ordered().into_iter();
        let rows = rows.map(|swing| vec![Cell::Text(swing.name.clone()), number(swing.less), number(swing.more)]);
        DataTable { head: head.into(), rows: rows.collect() }
    }
}
