//! Checks of talk and incentives.

pub mod copy;
pub mod invite_points;
pub mod over_budget;

use super::Check;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 3] = [invite_points::CHECK, copy::CHECK, over_budget::CHECK];
