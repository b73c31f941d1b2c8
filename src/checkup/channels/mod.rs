//! Checks of channels.

pub mod banned_tool;
pub mod copy;
pub mod outside_tool;
pub mod plain_ids;
pub mod unplanned;

use super::Check;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 5] =
    [banned_tool::CHECK, copy::CHECK, plain_ids::CHECK, outside_tool::CHECK, unplanned::CHECK];
