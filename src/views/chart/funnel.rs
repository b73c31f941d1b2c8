//! A funnel: bars to one linear scale, with what the caller says of each stage.

use super::label::{Anchor, Label, Rect, shortened};
use super::notation::Notation;
use super::scale::extent;
use super::scene::{Node, Scene};
use super::table::{Cell, DataTable};
use crate::i18n::Lang;
use crate::views::drawing::text_width;

/// A funnel.
#[derive(Debug, Clone, PartialEq)]
pub struct Funnel {
    /// The language of what it says itself.
    pub lang: Lang,
    /// How its counts are written.
    pub notation: Notation,
    /// The heads of its columns: the stage, the count, the rate, the line that a source draws.
    pub head: [String; 4],
    /// From the first stage to the last.
    pub stages: Vec<Stage>,
}

/// A stage of a funnel.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// Its name.
    pub name: String,
    /// How many get there.
    pub count: f64,
    /// The rate from the stage before.
    pub rate: Cell,
    /// What the rate is a part of, where that is not the stage before.
    pub of: String,
    /// The line that a source draws, with its verdict, in words.
    pub line: String,
}

/// The height of a row. Unit: CSS pixels.
const ROW: f64 = 30.0;
/// The height of a bar.
const BAR: f64 = 14.0;
/// Letters.
const SIZE: f64 = 13.0;

impl Funnel {
    /// How long each bar is, as a share of the longest one.
    #[must_use]
    pub fn lengths(&self) -> Vec<f64> {
        let counts = || self.stages.iter().map(|stage| stage.count);
        let most = extent(counts()).map_or(0.0, |(_, most)| most);
        let length = |count: f64| if most > 0.0 && count.is_finite() { (count / most).clamp(0.0, 1.0) } else { 0.0 };
        counts().map(length).collect()
    }

    /// All of it as a picture; on the page it is a list of rows with buttons in them.
    #[must_use]
    pub fn scene(&self, width: f64) -> Scene {
        let columns = [0.0, 0.18, 0.56, 0.74].map(|share: f64| share * width);
        let text = |class, x, y, text: &str, room: f64| {
            let text = shortened(text, room, SIZE);
            Node::text(class, Label { x, y, anchor: Anchor::Start, text })
        };
        let room = |column: usize| columns.get(column + 1).copied().unwrap_or(width) - columns[column] - 8.0;
        let mut nodes: Vec<Node> =
            (0..4).map(|column| text("chart__tick", columns[column], SIZE, &self.head[column], room(column))).collect();
        for (n, (stage, length)) in self.stages.iter().zip(self.lengths()).enumerate() {
            let middle = ROW * (n as f64 + 1.0) + ROW / 2.0;
            let y = middle + SIZE * 0.35;
            let count = self.notation.short(stage.count);
            let bar = (room(1) - text_width(&count, SIZE) - 8.0).max(0.0) * length;
            let rect = Rect { x: columns[1], y: middle - BAR / 2.0, width: bar.max(3.0), height: BAR };
            let rate = format!("{} {}", stage.rate.shown(), stage.of);
            nodes.extend([
                Node::Line { class: "chart__grid", from: (0.0, middle - ROW / 2.0), to: (width, middle - ROW / 2.0) },
                text("chart__name", columns[0], y, &stage.name, room(0)),
                Node::Rect { class: ["chart__stage", ""], rect, radius: 3.0 },
                text("chart__name", rect.right() + 8.0, y, &count, f64::INFINITY),
                text("chart__name", columns[2], y, &rate, room(2)),
                text("chart__name", columns[3], y, &stage.line, room(3)),
            ]);
        }
        Scene { width, height: ROW * (self.stages.len() + 1) as f64, class: "", nodes }
    }

    /// Its numbers.
    #[must_use]
    pub fn table(&self) -> DataTable {
        let rows = self.stages.iter().map(|stage| {
            let count = Cell::Number { shown: self.notation.short(stage.count), exact: stage.count };
            vec![Cell::Text(stage.name.clone()), count, stage.rate.clone(), Cell::Text(stage.line.clone())]
        });
        DataTable { head: self.head.to_vec(), rows: rows.collect() }
    }
}
