//! Simulations: the laws they draw from, the rules of the model, the expected mode, and what is made of the outcome.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../examples/simulate.rs"]
#[allow(dead_code, reason = "a test calls what `main` would call")]
mod simulate;

mod command;
mod conservation;
mod draws;
mod everywhere;
mod expected;
mod model;
mod questions;
mod splits;
mod support;
mod workers;
