//! What the forecast's page shows.

pub mod ab;
pub mod answer;
pub mod comparison;
pub mod coverage;
pub mod field;
pub mod figures;
pub mod goal;
pub mod items;
pub mod left;
pub mod names;
pub mod notes;
pub mod number;
pub mod plots;
pub mod scenarios;
pub mod stages;
pub mod summaries;
pub mod sway;
pub mod target;
pub mod when;
pub mod words;
