//! What the calendar's page shows: days with what stands on them, hours, what a filter leaves.

pub mod days;
pub mod filter;
pub mod hours;
