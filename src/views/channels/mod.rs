//! What the planner of channels shows: codes, numbers and citations.

pub mod arrivals;
