//! The worker for measuring: files in slices → what a group did.
//!
//! A reading begins in a zone; files are opened, handed over slice by slice and closed, one after another; at the end it
//! is asked what all of them come to. A worker answers in the order in which it is asked, so that slices can be sent
//! ahead.

pub mod messages;
mod outcomes;
pub mod station;
