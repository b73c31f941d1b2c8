//! An item stands at a time when the group is not there.

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// An item stands at a time when the group is not there.
pub const CHECK: Check =
    Check { code: "calendar.outside_hours", look: |whole| lint::found(whole, FindingCode::OutsideHours) };
