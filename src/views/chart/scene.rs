//! A drawing as plain values: what a chart consists of, whoever draws it.

use super::label::{Label, Rect};

/// A drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Unit: CSS pixels.
    pub width: f64,
    /// Unit: CSS pixels.
    pub height: f64,
    /// The class of all of it.
    pub class: &'static str,
    /// From the bottom to the top.
    pub nodes: Vec<Node>,
}

/// A part of a drawing. Classes stand in `styles/components/chart.css`; an empty one is none.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// A path.
    Path {
        /// How it looks, and its color.
        class: [&'static str; 2],
        /// Its text.
        path: String,
    },
    /// A straight line.
    Line {
        /// How it looks.
        class: &'static str,
        /// One end.
        from: (f64, f64),
        /// The other end.
        to: (f64, f64),
    },
    /// A rectangle.
    Rect {
        /// How it looks, and its color.
        class: [&'static str; 2],
        /// Where it is.
        rect: Rect,
        /// The radius of its corners.
        radius: f64,
    },
    /// A dot.
    Dot {
        /// How it looks, and its color.
        class: [&'static str; 2],
        /// Where it is.
        at: (f64, f64),
        /// Its radius.
        radius: f64,
    },
    /// Words.
    Text {
        /// How they look, and their color.
        class: [&'static str; 2],
        /// Where they are.
        label: Label,
    },
}

impl Node {
    /// Words that begin, are centered or end at a place.
    #[must_use]
    pub fn text(class: &'static str, label: Label) -> Self {
        Self::Text { class: [class, ""], label }
    }
}
