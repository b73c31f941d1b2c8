//! Figures of days, for the plan.

use std::collections::BTreeMap;

use super::{Group, day_at};
use crate::domain::calendar::day::Day;
use crate::domain::monitor::{Count, Daily, Days, MAX_DAYS, Metric};
use crate::measuring::outcome::DayTalk;

/// The day of a moment on the zone's clock. Unit of the moment: seconds since 1970.
#[must_use]
pub fn day_of(moment: i64) -> Option<Day> {
    day_at(crate::measuring::moment::day_of(moment))
}

/// Whether a plan that has these days would learn anything from the others.
#[must_use]
pub fn has_news(found: &BTreeMap<Day, Daily>, known: &Days) -> bool {
    let mut after = known.clone();
    after.take(found);
    after != *known
}

/// Days in a row without a line between days that have some are days on which nobody said anything; of more a file may be
/// missing (ours). Unit: days.
pub const SILENT_DAYS: i32 = 14;

/// The days of a log, those on which nobody said anything among them.
fn with_silent(days: &[DayTalk]) -> Vec<DayTalk> {
    let mut all: Vec<DayTalk> = Vec::with_capacity(days.len());
    for day in days {
        let since = all.last().map_or(day.day, |before| before.day + 1);
        if day.day - since <= SILENT_DAYS {
            all.extend((since..day.day).map(|silent| DayTalk { day: silent, ..DayTalk::default() }));
        }
        all.push(*day);
    }
    all
}

/// For how many of a log's last days the roster tells how many members there were (ours): it has no date, so that it is
/// taken for that of the last one, and of longer ago nobody knows who has gone since. Unit: days.
pub const ROSTER_DAYS: i32 = 7;

/// What a plan can take of a reading, day by day: what was said and by how many, what members said among themselves where
/// somebody is on the staff, how long answers took, who came and went as far as lines of the system tell, members as far as
/// a roster does, and daily figures as they were counted elsewhere, which go before what was counted here. Of more days
/// than a plan keeps, the last.
#[must_use]
pub fn daily(group: &Group) -> BTreeMap<Day, Daily> {
    let mut days: BTreeMap<Day, Daily> = BTreeMap::new();
    let outcome = &group.outcome;
    let mut by_staff: BTreeMap<i32, u32> = BTreeMap::new();
    for one in outcome.spoken.iter().filter(|one| group.staff.contains(&(one.member as usize))) {
        *by_staff.entry(one.day).or_default() += one.messages;
    }
    let last = group.days().map_or(i32::MIN, |(_, last)| last);
    let has_moves = outcome.days.iter().any(|day| day.joins > 0 || day.exits > 0);
    for counted in with_silent(&outcome.days) {
        let Some(day) = day_at(counted.day) else { continue };
        let mut put = |metric, count: u32| days.entry(day).or_default().insert(metric, Count::from(count));
        put(Metric::Messages, counted.messages);
        put(Metric::Speakers, counted.speakers);
        if !group.staff.is_empty() {
            let by_staff = by_staff.get(&counted.day).copied().unwrap_or(0);
            put(Metric::AmongMembers, counted.messages.saturating_sub(by_staff));
        }
        if let Some(seconds) = counted.reply {
            put(Metric::ReplySeconds, seconds);
        }
        if counted.day > last - ROSTER_DAYS
            && let Some(members) = group.listed_at(counted.day)
        {
            put(Metric::Members, members);
        }
        if has_moves {
            put(Metric::Joins, counted.joins);
        }
        // Of those who leave by themselves WeChat tells nobody: no exit is no figure.
        if counted.exits > 0 {
            put(Metric::Exits, counted.exits);
        }
    }
    for (number, figures) in &outcome.series {
        let Some(day) = day_at(*number) else { continue };
        for (metric, figure) in figures {
            if let Ok(count) = Count::new(*figure) {
                days.entry(day).or_default().insert(*metric, count);
            }
        }
    }
    while days.len() > MAX_DAYS {
        days.pop_first();
    }
    days
}
