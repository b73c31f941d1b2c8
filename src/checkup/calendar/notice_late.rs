//! An event's notice comes too late.

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// An event's notice comes too late.
pub const CHECK: Check =
    Check { code: "calendar.notice_late", look: |whole| lint::found(whole, FindingCode::NoticeLate) };
