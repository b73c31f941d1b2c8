//! What the owner and the admins sent, week by week and by kinds of messages, beside what the calendar planned.
//!
//! A kind of message tells the form and not what it is about, so that no verdict is drawn: both stand side by side.

use std::collections::BTreeMap;

use super::{DAYS_A_WEEK, Group, day_at};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Status;
use crate::domain::calendar::kind::Kind as Content;
use crate::domain::calendar::occurrence::occurrences;
use crate::measuring::kind::Kind;

/// A week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentWeek {
    /// Its Monday.
    pub monday: Day,
    /// Messages of the owner and the admins by kind, most first.
    pub sent: Vec<(Kind, u32)>,
    /// What the calendar has in it by kind of content, ideas left out.
    pub planned: Vec<(Content, u32)>,
}

impl SentWeek {
    /// Messages of the owner and the admins.
    #[must_use]
    pub fn n_sent(&self) -> u32 {
        self.sent.iter().map(|(_, n)| n).sum()
    }

    /// Items of the calendar.
    #[must_use]
    pub fn n_planned(&self) -> u32 {
        self.planned.iter().map(|(_, n)| n).sum()
    }
}

/// The last weeks of a log, up to `n`, the latest first; none where nobody is on the staff.
#[must_use]
pub fn sent_weeks(group: &Group, calendar: &Calendar, n: usize) -> Vec<SentWeek> {
    let Some((first, last)) = group.days().filter(|_| !group.staff.is_empty()) else { return Vec::new() };
    let of_week = |day: i32| day - (day + 3).rem_euclid(DAYS_A_WEEK);
    let is_staff = |member: u32| group.staff.contains(&(member as usize));
    let mut by_week: BTreeMap<i32, BTreeMap<Kind, u32>> = BTreeMap::new();
    for spoken in group.outcome.spoken.iter().filter(|spoken| is_staff(spoken.member)) {
        *by_week.entry(of_week(spoken.day)).or_default().entry(Kind::Text).or_default() += spoken.messages;
    }
    for of_kind in group.outcome.sent.iter().filter(|of_kind| is_staff(of_kind.member)) {
        let kinds = by_week.entry(of_kind.monday).or_default();
        *kinds.entry(of_kind.kind).or_default() += of_kind.messages;
        // Words are what is left of all that was said.
        let words = kinds.entry(Kind::Text).or_default();
        *words = words.saturating_sub(of_kind.messages);
    }
    let mondays = (of_week(first)..=of_week(last)).rev().step_by(DAYS_A_WEEK.unsigned_abs() as usize).take(n);
    let week = |number: i32| {
        let monday = day_at(number)?;
        let kinds = by_week.remove(&number).unwrap_or_default();
        let mut sent: Vec<_> = kinds.into_iter().filter(|(_, n)| *n > 0).collect();
        sent.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        Some(SentWeek { monday, sent, planned: planned(calendar, monday) })
    };
    mondays.filter_map(week).collect()
}

fn planned(calendar: &Calendar, monday: Day) -> Vec<(Content, u32)> {
    let end = monday.plus(DAYS_A_WEEK - 1).unwrap_or(monday);
    let mut kinds: BTreeMap<Content, u32> = BTreeMap::new();
    for occurrence in occurrences(calendar, monday..=end).iter().filter(|it| it.item.status != Status::Idea) {
        *kinds.entry(occurrence.item.kind).or_default() += 1;
    }
    let mut planned: Vec<_> = kinds.into_iter().collect();
    planned.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    planned
}
