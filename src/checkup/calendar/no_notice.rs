//! An event has no notice.

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// An event has no notice.
pub const CHECK: Check = Check { code: "calendar.no_notice", look: |whole| lint::found(whole, FindingCode::NoNotice) };
