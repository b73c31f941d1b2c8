//! Two items follow one another too closely.

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// Two items follow one another too closely.
pub const CHECK: Check = Check { code: "calendar.too_close", look: |whole| lint::found(whole, FindingCode::TooClose) };
