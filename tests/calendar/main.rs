//! The filler, the meter and the checks of the calendar: every worked example of the planner notes, and laws.
//!
//! The numbers are the documents' and the planner notes', worked out by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod filling;
mod findings;
mod laws;
mod meter;
mod mix;
mod refilling;
mod slots;
mod support;

#[path = "../support/plans.rs"]
mod plans;
