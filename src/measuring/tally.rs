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
    clock: Clock,
}

/// So many rows tell which clock a file shows.
const CLOCK_ROWS: u64 = 200;

/// What rows say of the clock that a file shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Clock {
    Unsaid,
    Ahead(i32),
    /// They do not agree.
    Several,
}

impl Tally {
    /// Of a file of which no row was read; at most so many refusals are named.
    #[must_use]
    pub const fn new(most_refusals: usize) -> Self {
        Self { read: 0, system: 0, refusals: Vec::new(), refused: 0, most_refusals, clock: Clock::Unsaid }
    }

    /// A row was read.
    pub fn read(&mut self, is_system: bool) {
        self.read += 1;
        self.system += u64::from(is_system);
    }

    /// A row may tell which clock the file shows; `ahead` is asked for the first rows only. Unit: seconds ahead of UTC.
    pub fn look_at_clock(&mut self, ahead: impl FnOnce() -> Option<i32>) {
        if self.read <= CLOCK_ROWS
            && self.clock != Clock::Several
            && let Some(ahead) = ahead()
        {
            let is_other = matches!(self.clock, Clock::Ahead(known) if known != ahead);
            self.clock = if is_other { Clock::Several } else { Clock::Ahead(ahead) };
        }
    }

    /// The clock that the file shows. Unit: seconds ahead of UTC.
    #[must_use]
    pub const fn clock(&self) -> Option<i32> {
        match self.clock {
            Clock::Ahead(ahead) => Some(ahead),
            Clock::Unsaid | Clock::Several => None,
        }
    }

    /// A row was refused.
    pub fn refuse(&mut self, line: u64, why: RowFault) {
        self.refused += 1;
        if self.refusals.len() < self.most_refusals {
            self.refusals.push(Refusal { line, why });
        }
    }
}
