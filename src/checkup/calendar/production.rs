//! A week asks for more work than the team has promised.

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// A week asks for more work than the team has promised.
pub const CHECK: Check =
    Check { code: "calendar.production", look: |whole| lint::found(whole, FindingCode::Production) };
