//! What the planner of rules and risks shows: codes, numbers and citations.

pub mod marked;
