//! What matters stands on a weekend or a holiday without need.

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// What matters stands on a weekend or a holiday without need.
pub const CHECK: Check = Check { code: "calendar.weekend", look: |whole| lint::found(whole, FindingCode::Weekend) };
