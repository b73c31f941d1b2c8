//! An item stands in the quiet hours.

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// An item stands in the quiet hours.
pub const CHECK: Check = Check { code: "calendar.quiet", look: |whole| lint::found(whole, FindingCode::QuietHours) };
