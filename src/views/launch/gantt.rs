//! The stages as bars over days: where each begins and ends as a share of the whole, and which days have a mark.

use crate::domain::calendar::day::Day;
use crate::domain::launch::LaunchStage;
use crate::domain::launch::gate::{Gate, Verdict};
use crate::domain::launch::schedule::Span;

/// Most marks of an axis.
const MAX_TICKS: i32 = 8;

/// The picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Gantt {
    /// The stages, in order.
    pub rows: Vec<Row>,
    /// The days with a mark.
    pub ticks: Vec<Tick>,
    /// Where the opening day begins.
    pub opening: f64,
    /// Where today stands, where it is in the picture.
    pub today: Option<f64>,
}

/// A stage's bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// Which stage.
    pub span: Span,
    /// Where it begins, as a share of the whole.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Where what goes on after it ends: running the group never does.
    pub goes_on_to: Option<f64>,
    /// How its gate stands.
    pub verdict: Verdict,
}

/// A day with a mark.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// Where it begins, as a share of the whole.
    pub at: f64,
    /// Days from the opening.
    pub days: i32,
}

/// The picture of these stages and gates.
#[must_use]
pub fn gantt(spans: &[Span], gates: &[Gate], opens_on: Option<Day>, today: Day) -> Gantt {
    let first = spans.first().map_or(0, |span| span.first);
    let end = spans.last().map_or(1, |span| span.last + 1);
    let whole = f64::from((end - first).max(1));
    let at = |days: i32| f64::from(days - first) / whole;
    let rows = spans.iter().zip(gates).map(|(span, gate)| Row {
        span: *span,
        from: at(span.first),
        to: at(span.last + 1),
        goes_on_to: (span.stage == LaunchStage::Operate).then(|| at(end)),
        verdict: gate.verdict,
    });
    let step = step(end - first);
    let from = first.div_euclid(step) * step;
    let ticks = (0..).map(|n| from + n * step).skip_while(|&days| days < first).take_while(|&days| days < end);
    let today = opens_on.map(|opens_on| opens_on.days_until(today)).filter(|days| (first..end).contains(days));
    Gantt {
        rows: rows.collect(),
        ticks: ticks.map(|days| Tick { at: at(days), days }).collect(),
        opening: at(0),
        today: today.map(|days| at(days) + 0.5 / whole),
    }
}

/// Days between two marks: whole weeks, so that the opening has one.
fn step(days: i32) -> i32 {
    let weeks = [1, 2, 4, 8, 13, 26, 52].into_iter().find(|weeks| days <= weeks * 7 * MAX_TICKS);
    weeks.unwrap_or(104) * 7
}
