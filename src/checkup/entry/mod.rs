//! Checks of joining.

pub mod bots;
pub mod codes;
pub mod copy;
pub mod daily_cap;
pub mod no_mark;
pub mod pass_mark;
pub mod sensitive;
pub mod unmatched;

use super::Check;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 8] = [
    sensitive::CHECK,
    copy::CHECK,
    pass_mark::CHECK,
    bots::CHECK,
    codes::CHECK,
    no_mark::CHECK,
    unmatched::CHECK,
    daily_cap::CHECK,
];
