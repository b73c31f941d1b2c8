//! Checks of the positioning.

pub mod cap_above;
pub mod cap_unknown;
pub mod hours;
pub mod induced_sharing;
pub mod persona;
pub mod questions;
pub mod subject;

use super::Check;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 7] = [
    cap_above::CHECK,
    induced_sharing::CHECK,
    questions::CHECK,
    cap_unknown::CHECK,
    subject::CHECK,
    persona::CHECK,
    hours::CHECK,
];
