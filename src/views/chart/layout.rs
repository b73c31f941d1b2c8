//! A chart over days, laid out: everything that is drawn, with its place, for one width.

use super::days::{Screen, day_labels};
use super::label::{Anchor, Label, Rect, place, shortened, spread};
use super::path::Places;
use super::plot::{Look, MarkKind, Plot, Series, Shape, Spread, Stage, Tone};
use super::scale::{Linear, ordered, ticks};
use super::scene::{Node, Scene};
use crate::i18n::text::chart::ChartText;
use crate::views::drawing::text_width;

/// A chart over days, laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Width of the whole drawing. Unit: CSS pixels.
    pub width: f64,
    /// Height of the whole drawing. Unit: CSS pixels.
    pub height: f64,
    /// Where the values are drawn, within the axes.
    pub frame: Rect,
    /// Where days and values are.
    pub places: Places,
    /// Days on the axis.
    pub n_days: usize,
    /// Heights of the grid lines, with the number that each stands for.
    pub grid: Vec<(f64, Label)>,
    /// The unit, above the numbers of the axis.
    pub unit: Option<Label>,
    /// The names of days, below the axis.
    pub days: Vec<Label>,
    /// What is drawn below the lines.
    pub areas: Vec<Drawn>,
    /// The lines.
    pub lines: Vec<Drawn>,
    /// The lines that hold on every day: height, meaning, words.
    pub marks: Vec<(f64, MarkKind, Option<Label>)>,
    /// Words at a band or a line, in its color.
    pub labels: Vec<Named>,
}

/// A path and how it looks.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// How it looks.
    pub look: Look,
    /// Its color and pattern.
    pub tone: Tone,
    /// The path.
    pub path: String,
}

/// What words at a band or line name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelKind {
    /// The median.
    Median,
    /// The edge of a band.
    Edge,
    /// A line, at its end.
    End,
    /// An area, within it.
    Area,
}

/// Words at a band or a line: what they name, its color, and where they are.
pub type Named = (LabelKind, Tone, Label);

/// Sizes that differ between screens. Unit: CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// The height of the drawing.
    pub height: f64,
    /// Letters.
    pub text: f64,
}

impl Sizes {
    /// On a kind of screen.
    #[must_use]
    pub const fn of(screen: Screen) -> Self {
        match screen {
            Screen::Desk => Self { height: 300.0, text: 12.0 },
            Screen::Phone => Self { height: 224.0, text: 11.0 },
        }
    }
}

/// Room above the highest grid line, for the unit and the words of a limit.
const ABOVE: f64 = 28.0;
/// Room below the axis, for the days.
const BELOW: f64 = 26.0;
/// Room at the right, so that the last dot and half a word fit.
const RIGHT: f64 = 14.0;
/// Between the numbers of the axis and the drawing.
const BESIDE: f64 = 8.0;
/// Words that name a line stand so far above or below it.
const OFF: f64 = 5.0;
/// A tick below the axis.
const TICK: f64 = 5.0;
/// Lines have their names at the right only on drawings that are wide enough.
const NAMES_FROM: f64 = 520.0;
/// The name of a line takes this share of the width at most.
const NAMES_SHARE: f64 = 0.22;

/// Lays out `plot` in `width` pixels.
#[must_use]
pub fn lay_out(plot: &Plot, width: f64, screen: Screen) -> Layout {
    let Sizes { height, text: size } = Sizes::of(screen);
    let n_days = plot.n_days();
    let values = ticks(plot.extent(), plot.base, plot.grain());
    let step = values.get(1).zip(values.first()).map_or(1.0, |(second, first)| second - first);
    let numbers: Vec<String> = values.iter().map(|&value| plot.notation.at_axis(value, step)).collect();
    let unit = &plot.notation.unit;
    let left = numbers.iter().map(|text| text_width(text, size)).fold(text_width(unit, size), f64::max) + BESIDE;
    let names = end_names(plot, width);
    let widest = names.iter().map(|(_, name)| text_width(name, size)).fold(0.0, f64::max);
    let right = if names.is_empty() { RIGHT } else { (widest + 2.0 * BESIDE).min(width * NAMES_SHARE) };
    let frame =
        Rect { x: left, y: ABOVE, width: (width - left - right).max(1.0), height: (height - ABOVE - BELOW).max(1.0) };
    let bounds = values.first().copied().zip(values.last().copied()).unwrap_or((0.0, 1.0));
    let places = Places {
        x: Linear { values: (0.0, n_days.saturating_sub(1) as f64), places: (frame.x, frame.right()) },
        y: Linear { values: bounds, places: (frame.bottom(), frame.y) },
    };
    let beside = |y: f64, text: String| Label { x: frame.x - BESIDE, y: y + size * 0.35, anchor: Anchor::End, text };
    let grid = values.iter().zip(numbers).map(|(&value, text)| (places.y.at(value), beside(places.y.at(value), text)));
    let grid = grid.collect();
    let (areas, lines) = draw(plot, &places);
    let mut taken = Vec::new();
    let room = Rect { x: frame.x, y: 0.0, width: frame.width, height: frame.bottom() };
    let marks = marks(plot, &places, room, size, &mut taken);
    let mut labels = Vec::new();
    if screen == Screen::Desk {
        labels.extend(band_names(plot, &places, room, size, &mut taken));
        labels.extend(area_names(plot, &places, room, size, &mut taken));
    }
    labels.extend(ends(plot, &names, &places, (frame, right - 2.0 * BESIDE), size));
    Layout {
        width,
        height,
        frame,
        places,
        n_days,
        grid,
        // From the very left: were it a little wider than reckoned, it would reach into the drawing, and not out of it.
        unit: (!unit.is_empty()).then(|| Label {
            x: 0.0,
            anchor: Anchor::Start,
            ..beside(size * 0.75, unit.to_string())
        }),
        days: day_labels(plot.first, n_days, (places.x, frame.bottom() + 18.0), (plot.lang, size), screen),
        areas,
        lines,
        marks,
        labels,
    }
}

/// What is drawn, areas apart from lines: areas never cover a line.
fn draw(plot: &Plot, places: &Places) -> (Vec<Drawn>, Vec<Drawn>) {
    let (mut areas, mut lines) = (Vec::new(), Vec::new());
    let stack = plot.stack();
    let mut edges = stack.iter();
    let mut below: Option<&Vec<f64>> = None;
    for Series { tone, shape, .. } in &plot.series {
        let drawn = |look, path| Drawn { look, tone: *tone, path };
        let between =
            |days: &[Spread], low: usize, high: usize| places.band(days.iter().map(|day| (day[low], day[high])));
        match shape {
            Shape::Fan(days) | Shape::Bands(days) => {
                areas.push(drawn(Look::Wide, between(days, 0, 4)));
                areas.push(drawn(Look::Narrow, between(days, 1, 3)));
                if matches!(shape, Shape::Fan(_)) {
                    lines.push(drawn(Look::Line, places.line(days.iter().map(|day| day[2]))));
                }
            }
            Shape::Outline(days) => {
                let mut path = places.line(days.iter().map(|day| day[0]));
                places.extend(&mut path, days.iter().map(|day| day[4]));
                lines.push(drawn(Look::Edge, path));
                lines.push(drawn(Look::Line, places.line(days.iter().map(|day| day[2]))));
            }
            Shape::Runs(runs) => {
                let mut path = String::new();
                for run in runs {
                    places.extend(&mut path, run.iter().copied());
                }
                areas.push(drawn(Look::Runs, path));
            }
            Shape::Line(days) => lines.push(drawn(Look::Line, places.line(days.iter().copied()))),
            Shape::Expected(days) => lines.push(drawn(Look::Expected, places.line(days.iter().copied()))),
            Shape::Steps(days) => lines.push(drawn(Look::Line, places.steps(days.iter().copied()))),
            Shape::Area(_) => {
                let Some(edge) = edges.next() else { continue };
                let band = edge.iter().enumerate().map(|(day, &top)| (below.map_or(0.0, |below| below[day]), top));
                areas.push(drawn(Look::Area, places.band(band)));
                below = Some(edge);
            }
        }
    }
    (areas, lines)
}

/// The lines that hold on every day; their words stand on them, at the left where there is room.
fn marks(
    plot: &Plot,
    places: &Places,
    room: Rect,
    size: f64,
    taken: &mut Vec<Rect>,
) -> Vec<(f64, MarkKind, Option<Label>)> {
    let heights: Vec<f64> = plot.marks.iter().map(|mark| places.y.at(mark.value)).collect();
    let order = ordered(heights.len(), &|idx| heights[idx]).into_iter();
    let marks: Vec<_> =
        order.map(|idx| (heights[idx], &plot.marks[idx])).filter(|(_, mark)| mark.value.is_finite()).collect();
    taken.extend(marks.iter().map(|(y, _)| Rect { x: room.x, y: y - 0.5, width: room.width, height: 1.0 }));
    marks
        .into_iter()
        .map(|(y, mark)| {
            let spots = [0.0, 0.3, 0.6].into_iter().flat_map(|share| {
                [y - OFF, y + size + OFF].map(|y| Label {
                    x: room.x + BESIDE + share * room.width,
                    y,
                    anchor: Anchor::Start,
                    text: mark.label.to_string(),
                })
            });
            (y, mark.kind, place(spots, size, room, taken))
        })
        .collect()
}

/// The names of a fan's edges and median, where it is widest, so that nobody has to look them up in the legend.
/// Where several are compared, the names at their ends say enough.
fn band_names(plot: &Plot, places: &Places, room: Rect, size: f64, taken: &mut Vec<Rect>) -> Vec<Named> {
    let [Series { tone, shape: Shape::Fan(days), .. }] = plot.series.as_slice() else { return Vec::new() };
    let order = by_width(days);
    // An edge along a limit says nothing of the band.
    let is_free = |day: usize, edge: usize| {
        let y = places.y.at(days[day][edge]);
        !plot.marks.iter().any(|mark| (places.y.at(mark.value) - y).abs() < size / 2.0)
    };
    let both = [true, false];
    let names: [(LabelKind, ChartText, usize, &[bool]); 3] = [
        (LabelKind::Edge, ChartText::High, 4, &both[..1]),
        (LabelKind::Edge, ChartText::Low, 0, &both[1..]),
        (LabelKind::Median, ChartText::Median, 2, &both),
    ];
    let mut labels = Vec::new();
    for (kind, text, edge, sides) in names {
        let text = plot.lang.t(text);
        let days_of_it = order.iter().copied().filter(|&day| kind == LabelKind::Median || is_free(day, edge));
        let spots = days_of_it.flat_map(|day| {
            let text = &text;
            sides.iter().map(move |&above| beside(places, days, day, edge, above, size, text))
        });
        labels.extend(place(spots, size, room, taken).map(|label| (kind, *tone, label)));
    }
    labels
}

/// The names of areas, within them and where they are highest; low ones are left to the legend.
fn area_names(plot: &Plot, places: &Places, room: Rect, size: f64, taken: &mut Vec<Rect>) -> Vec<Named> {
    let areas = plot.series.iter().filter(|series| matches!(series.shape, Shape::Area(_)));
    let stack = plot.stack();
    let mut labels = Vec::new();
    for (n, (series, edge)) in areas.zip(&stack).enumerate() {
        let low = |day: usize| n.checked_sub(1).map_or(0.0, |below| stack[below][day]);
        let height = |day: usize| edge[day] - low(day);
        let Some(day) = (0..edge.len()).max_by(|&a, &b| height(a).total_cmp(&height(b))) else { continue };
        let (top, bottom) = (places.y.at(edge[day]), places.y.at(low(day)));
        if bottom - top < size * 1.5 {
            continue;
        }
        let half = text_width(&series.name, size) / 2.0;
        let label = Label {
            x: places.x.at(day as f64).min(room.right() - half - OFF).max(room.x + half + OFF),
            y: (top + bottom) / 2.0 + size * 0.35,
            anchor: Anchor::Middle,
            text: series.name.to_string(),
        };
        labels.extend(place([label], size, room, taken).map(|label| (LabelKind::Area, series.tone, label)));
    }
    labels
}

/// Days in order of the width of the wide band, without those at the very ends, where words would stand out.
fn by_width(days: &[Spread]) -> Vec<usize> {
    let margin = days.len() / 8;
    let narrowness = |day: usize| {
        let width = days[day + margin][4] - days[day + margin][0];
        if width.is_finite() { -width } else { 1.0 }
    };
    let order = ordered(days.len() - 2 * margin, &narrowness);
    order.into_iter().map(|day| day + margin).collect()
}

/// Words above or below an edge of a band: on the side where the edge leads away from them.
fn beside(places: &Places, days: &[Spread], day: usize, edge: usize, above: bool, size: f64, text: &str) -> Label {
    let (x, y) = (places.x.at(day as f64), places.y.at(days[day][edge]));
    let near = (day + 1).min(days.len() - 1);
    let climbs = days[near][edge] >= days[near.saturating_sub(2)][edge];
    let anchor = if climbs == above { Anchor::End } else { Anchor::Start };
    let y = if above { y - OFF } else { y + size + OFF };
    Label { x, y, anchor, text: text.to_owned() }
}

/// The lines that are named at their ends: compared scenarios and plain lines, where there are several.
fn end_names(plot: &Plot, width: f64) -> Vec<(usize, String)> {
    let named = plot.series.iter().enumerate().filter(|(_, series)| {
        let is_line = matches!(series.shape, Shape::Fan(_) | Shape::Outline(_) | Shape::Line(_) | Shape::Steps(_));
        is_line && !series.name.is_empty()
    });
    let names: Vec<_> = named.map(|(idx, series)| (idx, series.name.to_string())).collect();
    if width < NAMES_FROM || names.len() < 2 { Vec::new() } else { names }
}

fn ends(plot: &Plot, names: &[(usize, String)], places: &Places, (frame, room): (Rect, f64), size: f64) -> Vec<Named> {
    let last = |shape: &Shape| (0..shape.n_days()).rev().find_map(|day| shape.middle(day));
    let named = names.iter().filter_map(|(idx, name)| {
        let series = plot.series.get(*idx)?;
        Some((series.tone, name, places.y.at(last(&series.shape)?)))
    });
    let named: Vec<_> = named.collect();
    let wanted: Vec<f64> = named.iter().map(|(_, _, y)| *y).collect();
    let heights = spread(&wanted, size * 1.3, (frame.y, frame.bottom()));
    let labels = named.into_iter().zip(heights).map(|((tone, name, _), y)| {
        let label = Label {
            x: frame.right() + BESIDE,
            y: y + size * 0.35,
            anchor: Anchor::Start,
            text: shortened(name, room, size),
        };
        (LabelKind::End, tone, label)
    });
    labels.collect()
}

impl Layout {
    /// All of it as nodes of a drawing.
    #[must_use]
    pub fn scene(&self, stage: Stage) -> Scene {
        let Rect { x: left, .. } = self.frame;
        let (right, bottom) = (self.frame.right(), self.frame.bottom());
        let across = |class, y| Node::Line { class, from: (left, y), to: (right, y) };
        let path =
            |drawn: &Drawn| Node::Path { class: [drawn.look.class(), drawn.tone.class()], path: drawn.path.clone() };
        let text = |class, label: &Label| Node::Text { class: [class, ""], label: label.clone() };
        let mut nodes = Vec::new();
        nodes.extend(self.grid.iter().map(|(y, _)| across("chart__grid", *y)));
        nodes.extend(self.areas.iter().map(path));
        nodes.extend(self.marks.iter().map(|(y, kind, _)| match kind {
            MarkKind::Limit => across("chart__limit", *y),
            MarkKind::Target => across("chart__target", *y),
        }));
        nodes.extend(self.lines.iter().map(path));
        // The zero line: below it are losses.
        let (least, most) = self.places.y.values;
        let axis = if least < 0.0 && most > 0.0 { self.places.y.at(0.0) } else { bottom };
        nodes.push(across("chart__axis", axis));
        nodes.extend(self.days.iter().map(|day| Node::Line {
            class: "chart__axis",
            from: (day.x, bottom),
            to: (day.x, bottom + TICK),
        }));
        nodes.extend(self.grid.iter().map(|(_, number)| text("chart__tick", number)));
        nodes.extend(self.days.iter().chain(&self.unit).map(|label| text("chart__tick", label)));
        nodes.extend(self.marks.iter().filter_map(|(_, _, label)| Some(text("chart__mark-text", label.as_ref()?))));
        nodes.extend(self.labels.iter().map(|(kind, tone, label)| {
            let class = match kind {
                LabelKind::Median => "chart__median-text",
                LabelKind::Edge => "chart__edge-text",
                LabelKind::End => "chart__end-text",
                LabelKind::Area => "chart__area-text",
            };
            Node::Text { class: [class, tone.class()], label: label.clone() }
        }));
        Scene { width: self.width, height: self.height, class: stage.class(), nodes }
    }
}
