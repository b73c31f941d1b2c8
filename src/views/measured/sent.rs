//! What the owner and the admins sent, week by week and by kinds of messages, beside what the calendar planned; and the mix
//! of the calendar's own items, as planned and as sent.
//!
//! A kind of message tells the form and not what it is about, so that no verdict is drawn: both stand side by side.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::{DAYS_A_WEEK, Group, day_at};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Status;
use crate::domain::calendar::kind::Kind as Content;
use crate::domain::calendar::mix::Target;
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

/// A part of the mix, or what the mix does not speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MixRow {
    /// Its place among the parts of the target; none for kinds of which the mix does not speak.
    pub part: Option<usize>,
    /// Items that were planned, ideas left out.
    pub planned: u32,
    /// Those of them that are marked as sent.
    pub sent: u32,
}

/// The mix of the calendar over some days, by what items are about: as it was planned, and as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentMix {
    /// The parts of the target, then what the mix does not speak of, where there is any.
    pub rows: Vec<MixRow>,
    /// Planned items that count in the mix.
    pub planned: u32,
    /// Sent items that count in the mix.
    pub sent: u32,
}

impl SentMix {
    /// The part of what was planned that a row is; none of what the mix does not speak of, or where nothing was planned.
    #[must_use]
    pub fn planned_share(&self, row: &MixRow) -> Option<f64> {
        share_of(row, row.planned, self.planned)
    }

    /// The same of what was sent.
    #[must_use]
    pub fn sent_share(&self, row: &MixRow) -> Option<f64> {
        share_of(row, row.sent, self.sent)
    }
}

fn share_of(row: &MixRow, part: u32, whole: u32) -> Option<f64> {
    (row.part.is_some() && whole > 0).then(|| f64::from(part) / f64::from(whole))
}

/// The mix of the calendar between two days, in the parts of its target. Sent is what the calendar marks so: of a message
/// nobody can tell what it is about without reading it.
#[must_use]
pub fn sent_mix(calendar: &Calendar, target: &Target, days: RangeInclusive<Day>) -> SentMix {
    let n_parts = target.parts.len();
    // The last place is for what the mix does not speak of.
    let mut counts = vec![(0, 0); n_parts + 1];
    for occurrence in occurrences(calendar, days).iter().filter(|it| it.item.status != Status::Idea) {
        let (planned, sent) = &mut counts[target.part(occurrence.item.kind).unwrap_or(n_parts)];
        *planned += 1;
        *sent += u32::from(occurrence.item.status == Status::Sent);
    }
    let (planned, sent) = counts[..n_parts].iter().fold((0, 0), |(a, b), (planned, sent)| (a + planned, b + sent));
    let row =
        |(at, &(planned, sent)): (usize, &(u32, u32))| MixRow { part: (at < n_parts).then_some(at), planned, sent };
    let rows = counts.iter().enumerate().map(row).filter(|row| row.part.is_some() || row.planned > 0).collect();
    SentMix { rows, planned, sent }
}

/// The days of the weeks that are shown of a log: whole weeks, up to `n`, the last one that of its last day.
#[must_use]
pub fn sent_days(group: &Group, n: u16) -> Option<RangeInclusive<Day>> {
    let (first, last) = group.days()?;
    let monday = |day: i32| day - (day + 3).rem_euclid(DAYS_A_WEEK);
    let from = monday(first).max(monday(last) - (i32::from(n) - 1) * DAYS_A_WEEK);
    Some(day_at(from)?..=day_at(monday(last) + DAYS_A_WEEK - 1)?)
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
