//! The saved form of a plan: the only place where serialization is derived.
//!
//! Field names here are a promise to every file ever saved. A change needs a migration.

mod plan;
mod positioning;
mod staffing;
mod values;

pub use plan::PlanWire;
