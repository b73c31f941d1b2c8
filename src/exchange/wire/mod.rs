//! The saved form of a plan: the only place that knows it.
//!
//! Field names here are a promise to every file ever saved. A change needs a migration.

mod acceptance;
mod calendar;
mod channels;
mod engagement;
mod entry;
mod funnel;
mod launch;
mod lifecycle;
mod members;
mod monitor;
mod plan;
mod positioning;
mod reader;
mod report;
mod risk;
mod staffing;
mod values;

#[cfg(not(target_arch = "wasm32"))]
mod shape;

pub use reader::{Reader, Wire};
