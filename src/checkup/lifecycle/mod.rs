//! Checks of the lifecycle.

pub mod copy;
pub mod declines;
pub mod no_owner;
pub mod no_split;
pub mod orphaned;
pub mod outgrown;
pub mod paid;
pub mod parts;
pub mod shrinks;

use super::Check;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 9] = [
    orphaned::CHECK,
    parts::CHECK,
    copy::CHECK,
    declines::CHECK,
    shrinks::CHECK,
    no_split::CHECK,
    paid::CHECK,
    outgrown::CHECK,
    no_owner::CHECK,
];
