//! Every worked example and table of the two first planners: positioning and staffing.
//!
//! The numbers are the documents' and the planner notes', worked out by hand; none is read from the constants
//! under test, so that a wrong constant fails here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod layers;
mod native_seats;
mod other_models;
mod platforms;
mod positioning;
mod s0;
mod support;
mod timing;
