//! What the calendar planned for a week, and what of it was sent.

use super::metrics::WEEK;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Status;
use crate::domain::calendar::occurrence::occurrences;

/// A week of the calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// Items that were planned.
    pub n_planned: u32,
    /// Those of them that were sent.
    pub n_sent: u32,
    /// Those that were left out.
    pub n_skipped: u32,
    /// Those whose day is over and of which nothing is said, by day and title, the first ones.
    pub open: Vec<(Day, String)>,
}

/// Most items that are named.
const MAX_NAMED: usize = 8;

/// The week that begins with `monday`, seen from `today`.
#[must_use]
pub fn sent(calendar: &Calendar, monday: Day, today: Day) -> Sent {
    let end = monday.plus(WEEK - 1).unwrap_or(monday);
    let mut sent = Sent::default();
    for occurrence in occurrences(calendar, monday..=end) {
        if occurrence.item.status == Status::Idea {
            continue;
        }
        sent.n_planned += 1;
        match occurrence.item.status {
            Status::Sent => sent.n_sent += 1,
            Status::Skipped => sent.n_skipped += 1,
            _ if occurrence.day < today && sent.open.len() < MAX_NAMED => {
                sent.open.push((occurrence.day, occurrence.item.title.as_str().to_owned()));
            }
            _ => {}
        }
    }
    sent
}
