//! What opens, what opens with losses, and what is refused and by which name.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod importing;
mod no_json;
mod pasted;
mod strange;
mod support;
mod versions;
mod wrong_files;
mod wrong_shape;

#[path = "../support/plans.rs"]
mod plans;
