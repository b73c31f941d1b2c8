//! Sections of a plan: carried as they were saved, read when somebody works on them, and nothing of them lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod carried;
mod channels;
mod edited;
mod entry;
mod funnel;
mod lifecycle;
mod merged;
mod monitor;
mod risk;
mod support;

#[path = "../support/plans.rs"]
mod plans;
