//! Checks of rules, risks and the group's notice.

pub mod archive;
pub mod bots;
pub mod copy;
pub mod data;
pub mod no_owner;
pub mod payment;
pub mod rewarded;
pub mod too_long;

use super::Check;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 8] = [
    copy::CHECK,
    rewarded::CHECK,
    data::CHECK,
    bots::CHECK,
    payment::CHECK,
    archive::CHECK,
    too_long::CHECK,
    no_owner::CHECK,
];
