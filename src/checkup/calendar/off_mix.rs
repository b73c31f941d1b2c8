//! By posts, the days ahead contradict the ratio that was chosen (C6).

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// By posts, the days ahead contradict the ratio that was chosen (C6).
pub const CHECK: Check =
    Check { code: "calendar.off_mix", look: |whole| lint::found_in_setup(whole, FindingCode::OffMix, "calendar.mix") };
