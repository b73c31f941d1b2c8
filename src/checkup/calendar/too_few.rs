//! A talkative group gets fewer messages on a day than S4's floor.

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// A talkative group gets fewer messages on a day than S4's floor.
pub const CHECK: Check = Check {
    code: "calendar.too_few",
    look: |whole| lint::found_in_setup(whole, FindingCode::TooFew, "calendar.style"),
};
