//! What a plan's forecast is made of: every input from the plan, from the person, or from its default, and each told.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod following;
mod hostile;
mod made;
mod numbers;
mod said;
mod support;

#[path = "../support/plans.rs"]
mod plans;
