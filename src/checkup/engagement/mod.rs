//! Checks of talk and incentives.

pub mod invite_points;
pub mod over_budget;

use super::Check;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 2] = [invite_points::CHECK, over_budget::CHECK];
