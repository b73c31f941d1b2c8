//! How many rows of a file were read, and which were refused.

use super::outcome::{Refusal, RowFault};

/// The rows of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Rows that were read, lines of the system among them.
    pub read: u64,
    /// Lines of the system.
    pub system: u64,
    /// The first rows that were refused.
    pub refusals: Vec<Refusal>,
    /// How many were refused.
    pub refused: u64,
    most_refusals: usize,
}

impl Tally {
    /// Of a file of which no row was read; at most so many refusals are named.
    #[must_use]
    pub const fn new(most_refusals: usize) -> Self {
        Self { read: 0, system: 0, refusals: Vec::new(), refused: 0, most_refusals }
    }

    /// A row was read.
    pub fn read(&mut self, is_system: bool) {
        self.read += 1;
        self.system += u64::from(is_system);
    }

    /// A row was refused.
    pub fn refuse(&mut self, line: u64, why: RowFault) {
        self.refused += 1;
        if self.refusals.len() < self.most_refusals {
            self.refusals.push(Refusal { line, why });
        }
    }
}
