//! A quiet group gets more messages on a day than S0's ceiling.

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// A quiet group gets more messages on a day than S0's ceiling.
pub const CHECK: Check = Check { code: "calendar.too_many", look: |whole| lint::found(whole, FindingCode::TooMany) };
