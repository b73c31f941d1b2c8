//! What workers can be asked, and what they answer, as bytes.
//!
//! A worker is a program of its own that comes with the same build as the page, so that both always speak the same
//! version. A request carries everything that its answer depends on.

pub mod measuring;
pub mod simulation;
pub mod spreadsheet;
