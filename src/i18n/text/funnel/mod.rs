//! Texts of the forecast: 漏斗与增长.

pub mod ab;
pub mod goal;
pub mod inputs;
pub mod notes;
pub mod outcome;
pub mod panel;
pub mod scenarios;
pub mod targets;
