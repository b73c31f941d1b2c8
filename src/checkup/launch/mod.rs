//! Checks of the launch.

pub mod absent;
pub mod gate;
pub mod late;
pub mod no_owner;

use super::Check;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 4] = [late::CHECK, gate::CHECK, no_owner::CHECK, absent::CHECK];
