//! Checks of what is measured, and of the members: alarms, silence, the way up, who looks after whom, reviews.

pub mod admin_seats;
pub mod alarm;
pub mod copy;
pub mod no_carer;
pub mod no_review;
pub mod silence_order;

use super::Check;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 6] =
    [alarm::CHECK, copy::CHECK, silence_order::CHECK, admin_seats::CHECK, no_carer::CHECK, no_review::CHECK];
