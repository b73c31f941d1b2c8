//! Checks of the calendar: what its own page finds in the days ahead, and what only a look at the whole plan shows.

pub mod benefits;
pub mod copy;
pub mod empty;
pub mod lint;
pub mod members;
pub mod needs;
pub mod no_owner;
pub mod no_text;
pub mod opening;
pub mod past;
pub mod quiet;
pub mod unscheduled;
pub mod valuable;

use super::Check;
use crate::domain::calendar::lint::FindingCode;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 25] = [
    Check { code: "calendar.broadcasts", look: |whole| lint::found(whole, FindingCode::Broadcasts) },
    Check { code: "calendar.quiet", look: |whole| lint::found(whole, FindingCode::QuietHours) },
    Check { code: "calendar.too_close", look: |whole| lint::found(whole, FindingCode::TooClose) },
    Check { code: "calendar.notice_late", look: |whole| lint::found(whole, FindingCode::NoticeLate) },
    Check { code: "calendar.production", look: |whole| lint::found(whole, FindingCode::Production) },
    Check { code: "calendar.too_many", look: |whole| lint::found(whole, FindingCode::TooMany) },
    Check { code: "calendar.off_mix", look: |whole| lint::found(whole, FindingCode::OffMix) },
    copy::CHECK,
    quiet::CHECK,
    benefits::CHECK,
    no_owner::CHECK,
    no_text::CHECK,
    Check { code: "calendar.authors_own", look: |whole| lint::found(whole, FindingCode::AuthorsOwn) },
    Check { code: "calendar.too_few", look: |whole| lint::found(whole, FindingCode::TooFew) },
    Check { code: "calendar.no_notice", look: |whole| lint::found(whole, FindingCode::NoNotice) },
    Check { code: "calendar.weekend", look: |whole| lint::found(whole, FindingCode::Weekend) },
    Check { code: "calendar.outside_hours", look: |whole| lint::found(whole, FindingCode::OutsideHours) },
    Check { code: "calendar.column_missing", look: |whole| lint::found(whole, FindingCode::ColumnMissing) },
    empty::CHECK,
    opening::CHECK,
    members::CHECK,
    valuable::CHECK,
    needs::CHECK,
    past::CHECK,
    unscheduled::CHECK,
];
