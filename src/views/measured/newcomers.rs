//! Newcomers' first week, and who still speaks weeks after joining.

use std::collections::BTreeMap;

use super::{DAYS_A_WEEK, Group, in_days};
use crate::domain::monitor::metrics::MONTH;
use crate::measuring::moment::day_of;

/// How newcomers begin: of those whose joining is known and lies a week back, whether or not they ever spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FirstWeek {
    /// How many they are.
    pub newcomers: u32,
    /// Those who spoke within seven days of joining.
    pub spoke: u32,
    /// What they said in that time.
    pub messages: u32,
    /// Those of whom there is nothing but the line that says that they joined.
    pub unheard: u32,
}

/// Those who came in one week, and how many of them spoke in it and in each week after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    /// The Monday. Unit: days since 1970.
    pub monday: i32,
    /// How many came.
    pub came: u32,
    /// How many spoke, week by week, up to the last whole week or the one that goes on.
    pub spoke: Vec<u32>,
}

impl Cohort {
    /// How many of its weeks were over at the end of a day. Unit of the day: days since 1970.
    #[must_use]
    pub fn weeks_over(&self, last: i32) -> usize {
        usize::try_from((last + 1 - self.monday) / DAYS_A_WEEK).unwrap_or(0)
    }
}

/// How many joined on each day of whom there is nothing but the line that says so: in a file without a roster, whoever never
/// spoke is no member. Unit of the days: days since 1970.
pub fn unheard(group: &Group) -> impl Iterator<Item = (i32, u32)> {
    let mut heard: BTreeMap<i32, u32> = BTreeMap::new();
    for joined in group.outcome.members.iter().filter_map(|member| member.joined) {
        *heard.entry(day_of(joined)).or_default() += 1;
    }
    let of_day = move |day: i32, joins: u32| joins.saturating_sub(heard.get(&day).copied().unwrap_or(0));
    let days = group.outcome.days.iter().map(move |counted| (counted.day, of_day(counted.day, counted.joins)));
    days.filter(|(_, n)| *n > 0)
}

/// How newcomers begin.
#[must_use]
pub fn first_week(group: &Group) -> FirstWeek {
    let mut first = FirstWeek::default();
    let Some((_, last)) = group.days() else { return first };
    for (member, spoken) in group.outcome.members.iter().zip(&group.spoken) {
        let Some(joined) = member.joined.map(day_of).filter(|joined| joined + DAYS_A_WEEK <= last + 1) else {
            continue;
        };
        let in_week = spoken.iter().filter(|(day, _)| (joined..joined + DAYS_A_WEEK).contains(day));
        let messages: u32 = in_week.map(|(_, messages)| messages).sum();
        first.newcomers += 1;
        first.spoke += u32::from(messages > 0);
        first.messages += messages;
    }
    first.unheard = unheard(group).filter(|(joined, _)| joined + DAYS_A_WEEK <= last + 1).map(|(_, n)| n).sum();
    first.newcomers += first.unheard;
    first
}

/// Members by the week in which they came; where nobody's joining is known, by the week of their first word, and then
/// `false` stands beside them.
#[must_use]
pub fn cohorts(group: &Group) -> (Vec<Cohort>, bool) {
    let members = &group.outcome.members;
    let has_joins = members.iter().any(|member| member.joined.is_some());
    let Some((_, last)) = group.days() else { return (Vec::new(), has_joins) };
    let mut cohorts: BTreeMap<i32, Cohort> = BTreeMap::new();
    let blank = |monday: i32| {
        let n_weeks = usize::try_from((last - monday) / DAYS_A_WEEK + 1).unwrap_or(0);
        Cohort { monday, came: 0, spoke: vec![0; n_weeks] }
    };
    for (joined, n) in unheard(group).filter(|_| has_joins) {
        cohorts.entry(monday(joined)).or_insert_with(|| blank(monday(joined))).came += n;
    }
    for (member, spoken) in members.iter().zip(&group.spoken) {
        let came = if has_joins { member.joined } else { member.first };
        let Some(monday) = came.map(|at| monday(day_of(at))).filter(|monday| *monday <= last) else { continue };
        let cohort = cohorts.entry(monday).or_insert_with(|| blank(monday));
        cohort.came += 1;
        let mut last_week = None;
        for (day, _) in spoken.iter().filter(|(day, _)| *day >= monday) {
            let week = usize::try_from((day - monday) / DAYS_A_WEEK).ok();
            if week != last_week
                && let Some(n) = week.and_then(|week| cohort.spoke.get_mut(week))
            {
                *n += 1;
                last_week = week;
            }
        }
    }
    (cohorts.into_values().collect(), has_joins)
}

/// Who was active in the 30 days before the last 30, and how many of them still were in these; none of a shorter log, and
/// of one in which nobody was.
#[must_use]
pub fn still_active(group: &Group) -> Option<(u32, u32)> {
    let (first, last) = group.days()?;
    if last - first + 1 < 2 * MONTH {
        return None;
    }
    let spoke = |spoken: &[(i32, u32)], until: i32| in_days(spoken, until, MONTH) > 0;
    let before = group.spoken.iter().filter(|spoken| spoke(spoken, last - MONTH));
    let (n, still) = before.fold((0, 0), |(n, still), spoken| (n + 1, still + u32::from(spoke(spoken, last))));
    (n > 0).then_some((still, n))
}

/// The Monday of a day's week; 1970-01-01 was a Thursday.
const fn monday(day: i32) -> i32 {
    day - (day + 3).rem_euclid(DAYS_A_WEEK)
}
