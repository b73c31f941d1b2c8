//! What the forecast's page shows.

pub mod answer;
pub mod field;
pub mod figures;
pub mod items;
pub mod names;
pub mod notes;
pub mod number;
pub mod plots;
pub mod stages;
pub mod summaries;
pub mod words;
