//! More broadcasts on one day than the platform delivers.

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// More broadcasts on one day than the platform delivers.
pub const CHECK: Check =
    Check { code: "calendar.broadcasts", look: |whole| lint::found(whole, FindingCode::Broadcasts) };
