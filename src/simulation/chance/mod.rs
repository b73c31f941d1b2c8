//! Chance: streams of random words, laws as tables, and exact draws for what no table is made for.
//!
//! Nothing here starts a stream by itself: seed and run are arguments.

pub mod alias;
pub mod events;
pub mod exact;
pub mod ladder;
pub mod pmf;
pub mod stream;
pub mod tables;
