//! Checks of the calendar: what its own page finds in the days ahead, and what only a look at the whole plan shows.

pub mod authors_own;
pub mod benefits;
pub mod broadcasts;
pub mod column_missing;
pub mod copy;
pub mod empty;
pub mod lint;
pub mod members;
pub mod needs;
pub mod no_notice;
pub mod no_owner;
pub mod no_text;
pub mod notice_late;
pub mod off_mix;
pub mod opening;
pub mod outside_hours;
pub mod past;
pub mod production;
pub mod quiet;
pub mod quiet_hours;
pub mod too_close;
pub mod too_few;
pub mod too_many;
pub mod unscheduled;
pub mod valuable;
pub mod weekend;

use super::Check;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 25] = [
    broadcasts::CHECK,
    quiet_hours::CHECK,
    too_close::CHECK,
    notice_late::CHECK,
    production::CHECK,
    too_many::CHECK,
    off_mix::CHECK,
    copy::CHECK,
    quiet::CHECK,
    benefits::CHECK,
    no_owner::CHECK,
    no_text::CHECK,
    authors_own::CHECK,
    too_few::CHECK,
    no_notice::CHECK,
    weekend::CHECK,
    outside_hours::CHECK,
    column_missing::CHECK,
    empty::CHECK,
    opening::CHECK,
    members::CHECK,
    valuable::CHECK,
    needs::CHECK,
    past::CHECK,
    unscheduled::CHECK,
];
