//! The author's own frequencies contradict the author's ratio (C6).

use super::lint;
use crate::checkup::Check;
use crate::domain::calendar::lint::FindingCode;

/// The author's own frequencies contradict the author's ratio (C6).
pub const CHECK: Check = Check {
    code: "calendar.authors_own",
    look: |whole| lint::found_in_setup(whole, FindingCode::AuthorsOwn, "calendar.basis"),
};
