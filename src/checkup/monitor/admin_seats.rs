//! More members were made admins than the platform has seats for.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::monitor::Monitor as Text;
use crate::views::members::{seat_citations, seats_short};

/// More members were made admins than the platform has seats for.
pub const CHECK: Check = Check { code: "monitor.admin_seats", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let Some((n, seats)) = seats_short(whole.plan, whole.members()) else { return Vec::new() };
    let title = Text::Seats { n, seats };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Monitor, title, Text::SeatsWhy);
    vec![found.cites(seat_citations(whole.plan)).at("monitor.admins")]
}
