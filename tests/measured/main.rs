//! What a page shows of a group that was read: members and their layers as of a day, hours, newcomers, days for the plan.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod figures;
mod kept;
mod layers;
mod many;
mod moves;
mod posts;
mod roster;
mod staying;
mod support;
mod trials;
