//! What a chart says of one day: under a pointer, a finger, or the keys.

use super::label::Rect;
use super::layout::Layout;
use super::plot::{Plot, Series, Shape, Tone};
use crate::i18n::text::chart::{ChartText, full_day};
use crate::views::drawing::text_width;

/// What a chart says of one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Readout {
    /// Where the day is.
    pub x: f64,
    /// A dot for each series that has a value there: its height and its color.
    pub dots: Vec<(f64, Tone)>,
    /// `11 月 13 日 · 第 74 天`.
    pub title: String,
    /// What is known of that day.
    pub lines: Vec<ReadoutLine>,
}

/// A line of a readout.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadoutLine {
    /// The color that the chart has it in, on the first line of each of several series.
    pub tone: Option<Tone>,
    /// What it is.
    pub label: String,
    /// Its value, with its unit.
    pub value: String,
}

/// What the chart says of `day`.
#[must_use]
pub fn readout(plot: &Plot, layout: &Layout, day: usize) -> Readout {
    let day = day.min(layout.n_days.saturating_sub(1));
    let date = i32::try_from(day).ok().and_then(|days| plot.first.plus(days));
    let date = date.map(|date| full_day(plot.lang, date)).unwrap_or_default();
    let title = plot.lang.t(ChartText::ReadoutHead { date, n: u32::try_from(day + 1).unwrap_or(u32::MAX) });
    let (mut dots, mut lines) = (Vec::new(), Vec::new());
    let is_alone = plot.series.len() == 1;
    let mut stacked = 0.0;
    for Series { name, tone, shape } in &plot.series {
        let Some(value) = shape.middle(day) else { continue };
        let mut own_tone = (!is_alone).then_some(*tone);
        // A series has its mark once.
        let mut say = |label: String, value: String| lines.push(ReadoutLine { tone: own_tone.take(), label, value });
        let named = |text: ChartText| if name.is_empty() { plot.lang.t(text).into_owned() } else { name.to_string() };
        let between = |from: f64, to: f64| plot.notation.range(from, to);
        match shape {
            Shape::Fan(days) | Shape::Bands(days) => {
                let [p5, p25, _, p75, p95] = days[day];
                if matches!(shape, Shape::Fan(_)) {
                    say(named(ChartText::Median), plot.notation.full(value));
                }
                say(plot.lang.t(ChartText::NarrowBand).into_owned(), between(p25, p75));
                say(plot.lang.t(ChartText::WideBand).into_owned(), between(p5, p95));
            }
            Shape::Outline(days) => {
                let range = between(days[day][0], days[day][4]);
                let value = plot.notation.full(value);
                say(named(ChartText::Median), plot.lang.t(ChartText::Middle { value, range }).into_owned());
            }
            _ => say(named(ChartText::Expected), plot.notation.full(value)),
        }
        match shape {
            Shape::Bands(_) => {}
            Shape::Area(_) => {
                stacked += value.max(0.0);
                dots.push((layout.places.y.at(stacked), *tone));
            }
            _ => dots.push((layout.places.y.at(value), *tone)),
        }
    }
    Readout { x: layout.places.x.at(day as f64), dots, title: title.into_owned(), lines }
}

impl Readout {
    /// All of it as one sentence, for who cannot see it.
    #[must_use]
    pub fn sentence(&self, plot: &Plot) -> String {
        let between = plot.lang.t(ChartText::SaidBetween);
        self.lines.iter().fold(self.title.clone(), |said, line| {
            let line = ChartText::Said { label: line.label.clone(), value: line.value.clone() };
            format!("{said}{between}{}", plot.lang.t(line))
        })
    }

    /// Room for the marks before its lines.
    #[must_use]
    pub fn mark_width(&self) -> f64 {
        if self.lines.iter().any(|line| line.tone.is_some()) { BOX_MARK } else { 0.0 }
    }

    /// Where its box goes: beside the line, where there is more room, and away from the first dot.
    #[must_use]
    pub fn spot(&self, layout: &Layout) -> Rect {
        let row = |line: &ReadoutLine| {
            self.mark_width() + text_width(&line.label, BOX_TEXT) + text_width(&line.value, BOX_TEXT) + BOX_PAD * 2.0
        };
        let widest = self.lines.iter().map(row).fold(text_width(&self.title, BOX_TEXT), f64::max);
        let (width, height) = (widest + BOX_PAD * 2.0, BOX_ROW * (self.lines.len() + 1) as f64 + BOX_PAD);
        let frame = layout.frame;
        let is_right = self.x + BOX_OFF + width <= frame.right() || self.x - BOX_OFF - width < 0.0;
        let x = if is_right { self.x + BOX_OFF } else { self.x - BOX_OFF - width };
        let is_high = self.dots.first().is_some_and(|(y, _)| *y < frame.y + frame.height / 2.0);
        let y = if is_high { frame.bottom() - BOX_PAD - height } else { frame.y + BOX_PAD };
        Rect { x: x.min(layout.width - width).max(0.0), y: y.max(0.0), width, height }
    }
}

/// Letters of a readout's box. Unit: CSS pixels.
pub const BOX_TEXT: f64 = 12.0;
/// Its rows.
pub const BOX_ROW: f64 = 20.0;
/// Between its edge and its words.
pub const BOX_PAD: f64 = 12.0;
/// The mark before a line.
pub const BOX_MARK: f64 = 20.0;
/// Between the line and the box.
const BOX_OFF: f64 = 14.0;
