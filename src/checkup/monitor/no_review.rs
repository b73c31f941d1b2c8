//! Members are put in layers, and no review of them is on the calendar.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::members::review;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::monitor::Monitor as Text;
use crate::playbook::Citation;

/// No review of the layers is on the calendar.
pub const CHECK: Check = Check { code: "monitor.no_review", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if !whole.members().is_layered() || review::placed(whole.calendar()).is_some() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Monitor, Text::NoReview, Text::NoReviewWhy);
    vec![found.cites([Citation::Claim(review::FACT)]).at("monitor.review_months")]
}
