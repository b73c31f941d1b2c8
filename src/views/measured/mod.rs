//! What reading comes to, as a page shows it: members one by one, layers, silence, newcomers, hours, and days for the plan.
//!
//! Days are those of the log; its last day is today. Nothing here is kept unless a person says so.

mod days;
mod gauges;
mod headline;
mod hours;
pub mod kept;
mod moves;
mod newcomers;
mod people;
pub mod rates;
mod sent;
mod silent;
mod totals;
pub mod trial;
pub mod turnout;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::domain::calendar::day::Day;
use crate::domain::members::layer::{LayerModel, MemberLayer};
use crate::domain::members::place::{self, Placing, places};
use crate::measuring::outcome::{Member, Outcome, Role};
use crate::playbook::layering::S1_CORE_DAILY;

pub use days::{ROSTER_DAYS, SILENT_DAYS, daily, day_of, has_news};
pub use gauges::gauges;
pub use headline::headline;
pub use hours::{Window, posts_in, windows};
pub use moves::{Before, Changes, Moved, Promotions, Ready, changes, promotions};
pub use newcomers::{Cohort, FirstWeek, cohorts, first_week, still_active};
pub use people::{Person, shown};
pub use sent::{MixRow, SentMix, SentWeek, sent_days, sent_mix, sent_weeks};
pub use silent::{FallingSilent, at_step, falling_silent, never_heard};
pub use totals::{Totals, totals};

const DAYS_A_WEEK: i32 = 7;
/// Who is active is told by the last days (ours). Unit: days.
const ACTIVITY_DAYS: i32 = 28;
const SECONDS_A_DAY: i64 = 86_400;

/// A group that was read.
#[derive(Debug, Clone)]
pub struct Group {
    /// What was read.
    pub outcome: Rc<Outcome>,
    /// The owner and the admins, by their place among the members: as the roster has them, or as a person says.
    pub staff: BTreeSet<usize>,
    /// Days on which each member spoke, with messages, in order.
    spoken: Vec<Vec<(i32, u32)>>,
}

/// Two are the same where they are of one reading: millions of figures are not compared.
impl PartialEq for Group {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.outcome, &other.outcome) && self.staff == other.staff
    }
}

impl Group {
    /// What was read, with the roster's staff.
    #[must_use]
    pub fn new(outcome: Rc<Outcome>) -> Self {
        let mut spoken = vec![Vec::new(); outcome.members.len()];
        for one in &outcome.spoken {
            if let Some(days) = spoken.get_mut(one.member as usize) {
                days.push((one.day, one.messages));
            }
        }
        let is_staff = |(_, member): &(usize, &Member)| matches!(member.role, Some(Role::Owner | Role::Admin));
        let staff = outcome.members.iter().enumerate().filter(is_staff).map(|(place, _)| place).collect();
        Self { outcome, staff, spoken }
    }

    /// The same where somebody is on the staff, or no longer.
    #[must_use]
    pub fn with_staff(&self, place: usize, is_staff: bool) -> Self {
        let mut group = self.clone();
        if is_staff {
            group.staff.insert(place)
        } else {
            group.staff.remove(&place)
        };
        group
    }

    /// The same where somebody said of members, by their keys, that they are on the staff or not.
    #[must_use]
    pub fn with_said(mut self, staff: &BTreeMap<String, bool>) -> Self {
        for (place, member) in self.outcome.members.iter().enumerate() {
            match staff.get(&member.key) {
                Some(true) => self.staff.insert(place),
                Some(false) => self.staff.remove(&place),
                None => false,
            };
        }
        self
    }

    /// The first and the last day on which anything was said. Unit: days since 1970.
    #[must_use]
    pub fn days(&self) -> Option<(i32, i32)> {
        Some((self.outcome.days.first()?.day, self.outcome.days.last()?.day))
    }

    /// What is known of a member at the end of a day; none of somebody who was not there yet, or no longer.
    #[must_use]
    pub fn member_at(&self, place: usize, day: i32) -> Option<place::Member> {
        let (member, spoken) = (self.outcome.members.get(place)?, self.spoken.get(place)?);
        let end = (i64::from(day) + 1) * SECONDS_A_DAY;
        let first = member.joined.or(member.first).or(member.is_listed.then_some(i64::MIN))?;
        if first >= end {
            return None;
        }
        let joined = member.joined.filter(|joined| *joined < end).and_then(|at| u32::try_from((end - at) / 3600).ok());
        let until = &spoken[..spoken.partition_point(|(on, _)| *on <= day)];
        if is_gone(member, until, end) {
            return None;
        }
        let quiet = until.last().and_then(|(last, _)| u32::try_from(day - last).ok());
        let weekly = in_days(until, day, DAYS_A_WEEK);
        let log_weeks = self.days().map_or(0, |(first, _)| (day - first + 1) / DAYS_A_WEEK);
        // Five a day is all that the highest rule asks for.
        let pace = weekly.min(S1_CORE_DAILY * DAYS_A_WEEK.unsigned_abs());
        Some(place::Member {
            joined,
            quiet,
            daily: None,
            weekly: quiet.map(|_| weekly),
            weeks: quiet.map(|_| weeks_on_end(until, day, pace, log_weeks)),
            opens: None,
            rank: None,
        })
    }

    /// How many of the roster were in the group at the end of a day, as far as lines of the system tell who came later or was
    /// put out before; none without a roster.
    #[must_use]
    pub fn listed_at(&self, day: i32) -> Option<u32> {
        self.outcome.roster?;
        let end = (i64::from(day) + 1) * SECONDS_A_DAY;
        let is_in = |(member, spoken): &(&Member, &Vec<(i32, u32)>)| {
            let until = &spoken[..spoken.partition_point(|(on, _)| *on <= day)];
            let has_come = !until.is_empty() || member.joined.is_none_or(|joined| joined < end);
            member.is_listed && has_come && !is_gone(member, until, end)
        };
        u32::try_from(self.outcome.members.iter().zip(&self.spoken).filter(is_in).count()).ok()
    }

    /// On how many days of the week after an evening a member spoke, and with how many messages.
    fn week_of(&self, place: usize, evening: i32) -> (u32, u32) {
        let Some(days) = self.spoken.get(place) else { return (0, 0) };
        let from = days.partition_point(|(day, _)| *day <= evening);
        let week = days[from..].iter().take_while(|(day, _)| *day <= evening + DAYS_A_WEEK);
        week.fold((0, 0), |(n, sum), (_, messages)| (n + 1, sum + messages))
    }

    /// Where every member is under each model at the end of a day, by their place; none of those who were not there yet.
    #[must_use]
    pub fn layers_at(&self, day: i32, has_ours: bool) -> Vec<Option<Placed>> {
        let mut members: Vec<_> = (0..self.outcome.members.len()).map(|place| self.member_at(place, day)).collect();
        let activity: Vec<u32> = self.spoken.iter().map(|days| in_days(days, day, ACTIVITY_DAYS)).collect();
        let mut order: Vec<usize> = (0..members.len()).filter(|&place| members[place].is_some()).collect();
        order.sort_by_key(|&place| std::cmp::Reverse(activity[place]));
        let n = order.len().max(1);
        // Whoever says as much as another has the same place.
        let mut rank = 0;
        for (idx, &place) in order.iter().enumerate() {
            if idx == 0 || activity[order[idx - 1]] != activity[place] {
                rank = idx + 1;
            }
            if let Some(member) = &mut members[place] {
                member.rank = u32::try_from((rank * 100).div_ceil(n)).ok();
            }
        }
        let placed = |member: place::Member| Placed { member, places: places(&member, has_ours) };
        members.into_iter().map(|member| member.map(placed)).collect()
    }
}

/// A member, and where they are under each model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// What is known of them.
    pub member: place::Member,
    /// Their layers.
    pub places: [(LayerModel, Placing); 4],
}

impl Placed {
    /// Where they are under a model; none under one that only counts.
    #[must_use]
    pub fn under(&self, model: LayerModel) -> Option<Placing> {
        self.places.iter().find(|(of, _)| *of == model).map(|(_, placing)| *placing)
    }

    /// Their layer under a model.
    #[must_use]
    pub fn layer(&self, model: LayerModel) -> Option<MemberLayer> {
        self.under(model)?.layer
    }
}

/// Whether somebody was put out of the group before a moment, and neither came nor spoke on a later day since: there is
/// nobody to wake up, to promote or to bid farewell. `spoken` are their days until then.
fn is_gone(member: &Member, spoken: &[(i32, u32)], end: i64) -> bool {
    member.left.is_some_and(|left| {
        let came_since = member.joined.is_some_and(|joined| left < joined && joined < end);
        let spoke_since = spoken.last().is_some_and(|(last, _)| *last > crate::measuring::moment::day_of(left));
        left < end && !came_since && !spoke_since
    })
}

/// Messages in so many days up to `last`.
fn in_days(days: &[(i32, u32)], last: i32, n: i32) -> u32 {
    let from = days.partition_point(|(day, _)| *day <= last - n);
    days[from..].iter().take_while(|(day, _)| *day <= last).map(|(_, messages)| messages).sum()
}

/// For how many weeks on end up to `last` there were so many messages, of at most `most` weeks: they are gone through
/// once, from the last day back. `days` end with `last`.
fn weeks_on_end(days: &[(i32, u32)], last: i32, pace: u32, most: i32) -> u32 {
    if pace == 0 {
        return 0;
    }
    let mut earlier = days.iter().rev().peekable();
    let keeps_pace = |week: &i32| {
        let before = last - (week + 1) * DAYS_A_WEEK;
        let of_week = std::iter::from_fn(|| earlier.next_if(|(day, _)| *day > before));
        of_week.map(|(_, messages)| messages).sum::<u32>() >= pace
    };
    (0..most).take_while(keeps_pace).fold(0, |n, _| n + 1)
}

/// The day of a number of days since 1970; the first known day where it lies before.
#[must_use]
pub fn day_at(number: i32) -> Option<Day> {
    Day::literal(1970, 1, 1).plus(number)
}
