//! The numbers of a chart as a table: what is shown instead of it, and what a file of it holds.

use super::notation::Notation;
use super::plot::{Plot, Shape};
use crate::domain::calendar::day::Day;
use crate::i18n::text::chart::ChartText;

/// The numbers of a chart.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataTable {
    /// The heads of the columns.
    pub head: Vec<String>,
    /// The rows; the first cell of each is its name.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A day.
    Day(Day),
    /// A number, as it is shown and as it is.
    Number {
        /// `¥2,395`.
        shown: String,
        /// `2395.2`.
        exact: f64,
    },
    /// Nothing is known.
    Blank,
}

impl Cell {
    /// What a person reads.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Day(day) => day.iso(),
            Self::Number { shown, .. } => shown.clone(),
            Self::Blank => String::new(),
        }
    }
}

/// The table of a chart over days: a row a day.
#[must_use]
pub fn table_of(plot: &Plot) -> DataTable {
    let say = |text: ChartText| plot.lang.t(text).into_owned();
    // Of money what stands before it, as nothing stands behind it.
    let Notation { before, unit, .. } = &plot.notation;
    let unit = if unit.is_empty() { before } else { unit };
    let in_unit = |name: String| {
        if unit.is_empty() { name } else { say(ChartText::WithUnit { name, unit: unit.to_string() }) }
    };
    let has_names = plot.series.len() > 1;
    let mut head = vec![say(ChartText::Date), say(ChartText::DayNumber)];
    for series in &plot.series {
        let name = series.name.as_ref();
        let spread =
            [ChartText::Low, ChartText::LowerQuarter, ChartText::Median, ChartText::UpperQuarter, ChartText::High];
        match &series.shape {
            Shape::Fan(_) | Shape::Bands(_) | Shape::Outline(_) => head.extend(spread.map(|column| {
                let column = say(column);
                in_unit(if has_names && !name.is_empty() {
                    say(ChartText::ColumnOf { series: name.to_owned(), column })
                } else {
                    column
                })
            })),
            Shape::Runs(runs) => head.extend(
                (1..=runs.len())
                    .map(|n| in_unit(say(ChartText::ColumnOf { series: name.to_owned(), column: n.to_string() }))),
            ),
            Shape::Expected(_) if name.is_empty() => head.push(in_unit(say(ChartText::Expected))),
            Shape::Line(_) | Shape::Expected(_) | Shape::Steps(_) | Shape::Area(_) => {
                head.push(in_unit(name.to_owned()));
            }
        }
    }
    let number = |value: Option<f64>| match value.filter(|value| value.is_finite()) {
        Some(exact) => Cell::Number { shown: plot.notation.short(exact), exact },
        None => Cell::Blank,
    };
    let rows = (0..plot.n_days()).map(|day| {
        let date = i32::try_from(day).ok().and_then(|days| plot.first.plus(days));
        let n = (day + 1) as f64;
        let mut row =
            vec![date.map_or(Cell::Blank, Cell::Day), Cell::Number { shown: (day + 1).to_string(), exact: n }];
        for series in &plot.series {
            match &series.shape {
                Shape::Fan(days) | Shape::Bands(days) | Shape::Outline(days) => {
                    row.extend((0..5).map(|level| number(days.get(day).map(|spread| spread[level]))));
                }
                Shape::Runs(runs) => row.extend(runs.iter().map(|run| number(run.get(day).copied()))),
                Shape::Line(days) | Shape::Expected(days) | Shape::Steps(days) | Shape::Area(days) => {
                    row.push(number(days.get(day).copied()));
                }
            }
        }
        row
    });
    DataTable { rows: rows.collect(), head }
}
