//! What a chart over days shows, before anything is measured.

use std::borrow::Cow;
use std::rc::Rc;

use super::notation::{Form, Notation};
use super::scale::{Base, Grain, extent};
use super::words::Words;
use crate::domain::calendar::day::Day;
use crate::i18n::Lang;

/// The quantiles of a day, from below: 5 %, 25 %, 50 %, 75 %, 95 %.
pub type Spread = [f64; 5];

/// A chart over days.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    /// The language of everything that the chart itself says.
    pub lang: Lang,
    /// The day of the first values.
    pub first: Day,
    /// How its numbers are written.
    pub notation: Notation,
    /// Where its axis begins.
    pub base: Base,
    /// What is drawn, in this order.
    pub series: Vec<Series>,
    /// Lines that hold on every day.
    pub marks: Vec<Mark>,
    /// How far the work is.
    pub stage: Stage,
}

/// Values a day, and how they are drawn. What is no number leaves a gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Its name; a lone fan needs none.
    pub name: Cow<'static, str>,
    /// Its color and pattern.
    pub tone: Tone,
    /// Its shape and values.
    pub shape: Shape,
}

/// A shape and its values, one a day.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Two bands and the median.
    Fan(Rc<[Spread]>),
    /// Two bands without a median, while they still sharpen around an expected line.
    Bands(Rc<[Spread]>),
    /// The median, and the edges of the wide band: what a fan is compared with.
    Outline(Rc<[Spread]>),
    /// Single runs as thin lines.
    Runs(Vec<Rc<[f64]>>),
    /// A line.
    Line(Rc<[f64]>),
    /// A dashed line: expected values.
    Expected(Rc<[f64]>),
    /// Stairs: each value holds until the next day.
    Steps(Rc<[f64]>),
    /// An area on top of the areas before it. Values are not negative.
    Area(Rc<[f64]>),
}

/// A color, and where lines are told apart by more than that, a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// A scenario, 0 ..= 6; 0 is the base.
    Scenario(u8),
    /// A category, 0 ..= 5; from 6 on the gray of what is left over.
    Category(u8),
    /// A fifth less of a factor.
    Less,
    /// A fifth more of a factor.
    More,
}

impl Tone {
    /// Its class in the style sheet.
    #[must_use]
    pub const fn class(self) -> &'static str {
        const SCENARIOS: [&str; 7] = ["tone-s0", "tone-s1", "tone-s2", "tone-s3", "tone-s4", "tone-s5", "tone-s6"];
        const CATEGORIES: [&str; 6] = ["tone-c0", "tone-c1", "tone-c2", "tone-c3", "tone-c4", "tone-c5"];
        match self {
            Self::Scenario(n) => SCENARIOS[n as usize % 7],
            Self::Category(n @ ..=5) => CATEGORIES[n as usize],
            Self::Category(_) => "tone-rest",
            Self::Less => "tone-less",
            Self::More => "tone-more",
        }
    }
}

/// A line that holds on every day.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Its value.
    pub value: f64,
    /// What stands on it: `目标 450 人`.
    pub label: Cow<'static, str>,
    /// What it means.
    pub kind: MarkKind,
}

/// What a line means that holds on every day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// There is no more: a solid red hairline.
    Limit,
    /// What is wanted or compared with: dashed.
    Target,
}

/// How far the work behind a chart is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Bands rest on few runs.
    Running,
    /// As asked for.
    Full,
    /// What is shown belongs to earlier inputs.
    Stale,
}

/// What a legend explains.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// How it looks.
    pub look: Look,
    /// Its color and pattern.
    pub tone: Tone,
    /// Its name.
    pub text: Cow<'static, str>,
}

/// How a path looks, apart from its color.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The wide band.
    Wide,
    /// The narrow band.
    Narrow,
    /// An area of a stack.
    Area,
    /// The edges of a compared band.
    Edge,
    /// Single runs.
    Runs,
    /// A line in the pattern of its tone.
    Line,
    /// A line of expected values.
    Expected,
    /// A bar.
    Bar,
}

impl Look {
    /// Its class in the style sheet.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Wide => "chart__wide",
            Self::Narrow => "chart__narrow",
            Self::Area => "chart__area",
            Self::Edge => "chart__edge",
            Self::Runs => "chart__runs",
            Self::Line => "chart__line",
            Self::Expected => "chart__expected",
            Self::Bar => "chart__bar",
        }
    }
}

impl Stage {
    /// Its class in the style sheet.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Running => "chart--running",
            Self::Full => "",
            Self::Stale => "chart--stale",
        }
    }
}

impl Shape {
    /// Days that it has values for.
    #[must_use]
    pub fn n_days(&self) -> usize {
        match self {
            Self::Fan(days) | Self::Bands(days) | Self::Outline(days) => days.len(),
            Self::Runs(runs) => runs.iter().map(|run| run.len()).max().unwrap_or(0),
            Self::Line(days) | Self::Expected(days) | Self::Steps(days) | Self::Area(days) => days.len(),
        }
    }

    /// The value that stands for a day: the median of a spread; none of single runs.
    #[must_use]
    pub fn middle(&self, day: usize) -> Option<f64> {
        let value = match self {
            Self::Fan(days) | Self::Bands(days) | Self::Outline(days) => days.get(day)?[2],
            Self::Line(days) | Self::Expected(days) | Self::Steps(days) | Self::Area(days) => *days.get(day)?,
            Self::Runs(_) => return None,
        };
        value.is_finite().then_some(value)
    }
}

impl Plot {
    /// Days on the axis.
    #[must_use]
    pub fn n_days(&self) -> usize {
        self.series.iter().map(|series| series.shape.n_days()).max().unwrap_or(0)
    }

    /// The least and the largest value that is drawn.
    #[must_use]
    pub fn extent(&self) -> Option<(f64, f64)> {
        let drawn = self.series.iter().flat_map(|series| -> Box<dyn Iterator<Item = f64> + '_> {
            match &series.shape {
                Shape::Fan(days) | Shape::Bands(days) | Shape::Outline(days) => {
                    Box::new(days.iter().flatten().copied())
                }
                Shape::Runs(runs) => Box::new(runs.iter().flat_map(|run| run.iter().copied())),
                Shape::Line(days) | Shape::Expected(days) | Shape::Steps(days) => Box::new(days.iter().copied()),
                // Areas are drawn as a stack.
                Shape::Area(_) => Box::new(std::iter::empty()),
            }
        });
        let marks = self.marks.iter().map(|mark| mark.value);
        let stack = self.stack();
        extent(drawn.chain(marks).chain(stack.last().into_iter().flatten().copied()))
    }

    /// For each area, where its upper edge is on each day: the sum of it and of those before.
    #[must_use]
    pub fn stack(&self) -> Vec<Vec<f64>> {
        let mut stack: Vec<Vec<f64>> = Vec::new();
        for series in &self.series {
            if let Shape::Area(days) = &series.shape {
                let below = stack.last();
                let edge = (0..self.n_days()).map(|day| {
                    let own = days.get(day).copied().filter(|value| value.is_finite()).unwrap_or(0.0);
                    below.map_or(0.0, |below| below[day]) + own.max(0.0)
                });
                let edge = edge.collect();
                stack.push(edge);
            }
        }
        stack
    }

    /// What numbers its axis can name.
    #[must_use]
    pub fn grain(&self) -> Grain {
        if self.notation.form == Form::Whole { Grain::Whole } else { Grain::Fine }
    }

    /// What the legend explains, in order.
    #[must_use]
    pub fn keys(&self) -> Vec<Key> {
        let words = Words::of(self.lang);
        let mut keys = Vec::new();
        for Series { name, tone, shape } in &self.series {
            let mut key = |look: Look, text: &Cow<'static, str>| {
                keys.push(Key { look, tone: *tone, text: text.clone() });
            };
            match shape {
                Shape::Fan(_) => {
                    key(Look::Line, if name.is_empty() { &words.median } else { name });
                    key(Look::Narrow, &words.narrow_band);
                    key(Look::Wide, &words.wide_band);
                }
                Shape::Bands(_) => key(Look::Wide, if name.is_empty() { &words.wide_band } else { name }),
                Shape::Outline(_) | Shape::Line(_) | Shape::Steps(_) => key(Look::Line, name),
                Shape::Expected(_) => key(Look::Expected, if name.is_empty() { &words.expected } else { name }),
                Shape::Runs(_) => key(Look::Runs, name),
                Shape::Area(_) => key(Look::Area, name),
            }
        }
        keys
    }
}
