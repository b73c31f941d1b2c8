//! What the calendar's page shows: days with what stands on them, hours, what a filter leaves, what fits on paper.

pub mod days;
pub mod filling;
pub mod filter;
pub mod findings;
pub mod hours;
pub mod presence;
pub mod print;
pub mod shares;
