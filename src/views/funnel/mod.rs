//! What the forecast's page shows.

pub mod names;
pub mod number;
