//! What a plan says about the poster of its group. What nothing is said of follows from the rest of the plan; the image
//! of the code is in no plan.

use crate::domain::code::codes;
use crate::domain::words::{Line, Passage};

codes! {
    /// The colors of a poster.
    pub enum Look {
        /// Dark on white.
        Paper = "paper",
        /// White on green.
        Green = "green",
        /// Light on dark.
        Night = "night",
    }
}

/// A poster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poster {
    /// Its largest line; blank for the plan's title.
    pub title: Line,
    /// What only this group gives; blank for the positioning's answer.
    pub value: Passage,
    /// What one finds there; blank for a draft.
    pub welcome: Passage,
    /// Its colors.
    pub look: Look,
}

impl Default for Poster {
    fn default() -> Self {
        Self { title: Line::default(), value: Passage::default(), welcome: Passage::default(), look: Look::Paper }
    }
}
