//! Activities on the calendar: each event with its notice before and its follow-up after, under ids that follow from what
//! they are, so that nothing is put twice and a plan need not remember what it put.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::calendar::board::moment;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::draft::{Activity, Cause, Draft, Event};
use crate::domain::calendar::fill::fill;
use crate::domain::calendar::item::{At, ItemId, Origin, Status, When};
use crate::domain::calendar::peak::{Peak, peaks};
use crate::domain::calendar::setting::Setting;
use crate::domain::calendar::{Activities, Benefits, Calendar};
use crate::domain::code::Code as _;
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::{PostsAWeek, Weeks};
use crate::playbook::claims::{
    PREVIEW_HOURS, S1_BENEFITS_A_MONTH, S4_BENEFITS_A_WEEK, S4_CONTESTS_A_MONTH, S4_MEETUPS_A_QUARTER,
};

/// What a step of an activity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The notice before it.
    Notice,
    /// The activity.
    Event,
    /// What follows on the day after it (S4; the day is ours).
    FollowUp,
}

/// A step of an activity with its place on the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The id of its item.
    pub id: ItemId,
    /// Of which activity.
    pub activity: Activity,
    /// Which step.
    pub part: Part,
    /// On which day.
    pub day: Day,
    /// When its item stands: notice and follow-up are counted from the event, and move with it.
    pub when: When,
}

/// How often an activity comes in a year of 52 weeks, fewest and most.
#[must_use]
pub const fn in_a_year(activity: Activity) -> (u32, u32) {
    match activity {
        Activity::Contest => (12 * S4_CONTESTS_A_MONTH, 12 * S4_CONTESTS_A_MONTH),
        Activity::Meetup => (4 * S4_MEETUPS_A_QUARTER, 4 * S4_MEETUPS_A_QUARTER),
        Activity::Benefit => (12 * S1_BENEFITS_A_MONTH.0, 12 * S1_BENEFITS_A_MONTH.1),
        Activity::FlashBenefit => (52 * S4_BENEFITS_A_WEEK, 52 * S4_BENEFITS_A_WEEK),
    }
}

/// Whether a calendar asks for an activity.
#[must_use]
pub const fn is_wanted(activities: Activities, activity: Activity) -> bool {
    match activity {
        Activity::Contest => activities.has_contests,
        Activity::Meetup => activities.has_meetups,
        Activity::Benefit => matches!(activities.benefits, Benefits::Monthly),
        Activity::FlashBenefit => matches!(activities.benefits, Benefits::Weekly),
    }
}

/// The steps of the activities that the calendar asks for, in so many weeks from a day on, in order of time.
///
/// They stand where the filler of the calendar would put them, and hang on nothing that is on the calendar already. An
/// event for which there is no time of a notice 24 h before is left out.
#[must_use]
pub fn steps(setting: &Setting, from: Day, weeks: Weeks) -> Vec<Step> {
    let bare = Calendar {
        posts: PostsAWeek::literal(0),
        weeks,
        columns: Vec::new(),
        items: std::collections::BTreeMap::new(),
        activities: Activities { has_peaks: false, ..setting.calendar.activities },
        ..setting.calendar.clone()
    };
    let drafts = fill(&Setting { calendar: &bare, ..*setting }, from, &[]);
    let dated = |draft: &Draft| Some((draft.when?, draft.cause.clone(), draft.week));
    let dated: Vec<_> = drafts.iter().filter_map(dated).collect();
    let mut steps = Vec::new();
    let mut nth = 0;
    let mut before = None;
    for ((day, start), cause, week) in &dated {
        let Cause::Activity(activity) = cause else { continue };
        // By its day, so that a week that is begun in its middle has the same names for what is left of it.
        nth = if before == Some((*day, *activity)) { nth + 1 } else { 0 };
        before = Some((*day, *activity));
        let announces = Cause::Preview(Event::Draft(Box::new(cause.clone())));
        let latest = moment(*day, *start) - i64::from(PREVIEW_HOURS) * 60;
        let notices = dated.iter().filter(|(_, other, of)| *other == announces && of == week);
        let notice = notices.map(|(when, ..)| *when).rfind(|&(on, at)| moment(on, at) <= latest);
        let (Some(notice), Some(after)) = (notice, day.plus(1)) else { continue };
        steps.extend(of_event(*activity, nth, (*day, *start), notice, after));
    }
    steps.sort_by_key(|step| (step.day, step.when.start, step.part));
    steps
}

fn of_event(
    activity: Activity,
    nth: u64,
    (day, start): (Day, MinuteOfDay),
    (notice_day, notice_start): (Day, MinuteOfDay),
    after: Day,
) -> [Step; 3] {
    let id = |part| step_id(activity, part, day, nth);
    let event = id(Part::Event);
    let from_event = |days: i32| i16::try_from(days).unwrap_or(0);
    let step = |part, day, at, start| Step { id: id(part), activity, part, day, when: When { at, start } };
    let before = from_event(day.days_until(notice_day));
    [
        step(Part::Notice, notice_day, At::Item(event, before), notice_start),
        step(Part::Event, day, At::Day(day), start),
        step(Part::FollowUp, after, At::Item(event, 1), start),
    ]
}

/// The upper bits of every step's id: the chance that another item has them is one in a hundred thousand.
const MARK: u64 = 0x1_C71E;

/// The lower bits: activity, step, the day of the event and its place on it.
fn step_id(activity: Activity, part: Part, day: Day, nth: u64) -> ItemId {
    let day = u64::try_from(day.number()).unwrap_or(0) & 0x1_FFFF;
    ItemId::from_chance(MARK << 23 | (activity as u64 & 3) << 21 | (part as u64 & 3) << 19 | day << 2 | nth & 3)
}

/// What a step's id says: of which activity, which step (as a number), and of which event.
fn read(id: ItemId) -> Option<(Activity, u64, Day)> {
    let bits = id.bits();
    let activity = Activity::ALL.iter().copied().find(|&activity| activity as u64 == bits >> 21 & 3);
    let day = Day::literal(1970, 1, 1).plus(i32::try_from(bits >> 2 & 0x1_FFFF).ok()?)?;
    activity.filter(|_| bits >> 23 == MARK).map(|activity| (activity, bits >> 19 & 3, day))
}

/// The planned events that are on the calendar in any way, and the events there that no plan asks for.
///
/// Each week has so many of an activity. Where its open days or hours changed since, an event stands on another day than
/// it would be planned for now: it counts all the same.
fn matched(steps: &[Step], calendar: &Calendar) -> (BTreeSet<ItemId>, Vec<(ItemId, Activity, Day)>) {
    let of_week = |activity: Activity, day: Day| (activity, day.monday());
    let mut free: BTreeMap<_, Vec<ItemId>> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for step in steps.iter().filter(|step| step.part == Part::Event) {
        if calendar.items.contains_key(&step.id) {
            taken.insert(step.id);
        } else {
            free.entry(of_week(step.activity, step.day)).or_default().push(step.id);
        }
    }
    let mut surplus = Vec::new();
    for &id in calendar.items.range(ItemId::from_chance(MARK << 23)..).map(|(id, _)| id) {
        let Some((activity, part, day)) = read(id) else { continue };
        if part != Part::Event as u64 || taken.contains(&id) {
            continue;
        }
        match free.get_mut(&of_week(activity, day)).and_then(Vec::pop) {
            Some(planned) => drop(taken.insert(planned)),
            None => surplus.push((id, activity, day)),
        }
    }
    (taken, surplus)
}

/// The steps that are not on the calendar. An event that the calendar's filler has put there counts, with all its steps:
/// it follows the same choice onto the same days.
#[must_use]
pub fn missing(steps: &[Step], calendar: &Calendar) -> Vec<Step> {
    let filled = filled_days(calendar);
    let of = |step: &Step| match step.when.at {
        At::Item(event, _) => event,
        _ => step.id,
    };
    let events = steps.iter().filter(|step| step.part == Part::Event && filled.contains(&step.day));
    let mut taken: BTreeSet<ItemId> = events.map(|step| step.id).collect();
    // One that stands on its very day may still lack its notice or its follow-up.
    let others = matched(steps, calendar).0.into_iter().filter(|id| !calendar.items.contains_key(id));
    taken.extend(others);
    let is_absent = |step: &&Step| !calendar.items.contains_key(&step.id) && !taken.contains(&of(step));
    steps.iter().filter(is_absent).copied().collect()
}

/// What was put on the calendar from here and is not asked for any more: events to come with their notices and
/// follow-ups, unless somebody has settled them. Beyond the planned weeks only what is not done at all.
#[must_use]
pub fn surplus(steps: &[Step], calendar: &Calendar, from: Day, weeks: Weeks) -> Vec<ItemId> {
    let n_days = i32::try_from(weeks.get() * 7).unwrap_or(i32::MAX);
    let is_left = |activity, day: Day| {
        day >= from && (from.days_until(day) < n_days || !is_wanted(calendar.activities, activity))
    };
    let left = matched(steps, calendar).1.into_iter().filter(|&(_, activity, day)| is_left(activity, day));
    let parts = left.flat_map(|(id, ..)| {
        let bare = id.bits() & !(3 << 19);
        [Part::Notice, Part::Event, Part::FollowUp].map(|part| ItemId::from_chance(bare | (part as u64) << 19))
    });
    let is_open =
        |id: &ItemId| calendar.items.get(id).is_some_and(|item| !matches!(item.status, Status::Sent | Status::Skipped));
    parts.filter(is_open).collect()
}

/// The days on which the calendar's filler has put an event.
fn filled_days(calendar: &Calendar) -> BTreeSet<Day> {
    let filled = calendar.items.values().filter(|item| item.origin == Origin::Filled && item.kind.is_event());
    let days = filled.filter_map(|item| match item.when?.at {
        At::Day(day) => Some(day),
        _ => None,
    });
    days.collect()
}

/// A day worth a special, with what makes it so (S2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Special {
    /// When.
    pub day: Day,
    /// What makes it so.
    pub peak: Peak,
    /// The id of its item.
    pub id: ItemId,
    /// Whether it is on the calendar, put there from here or by the filler.
    pub is_there: bool,
}

/// The festivals and days of one's own in so many weeks from a day on, one a week as the filler has it: S2 does not
/// speak of shopping festivals.
#[must_use]
pub fn specials(calendar: &Calendar, from: Day, weeks: Weeks) -> Vec<Special> {
    let n_days = i32::try_from(weeks.get() * 7).unwrap_or(7);
    let Some(last) = from.plus(n_days - 1) else { return Vec::new() };
    let filled = filled_days(calendar);
    let found = peaks(calendar, from, last).into_iter().filter(|(day, _)| (from..=last).contains(day));
    let found = found.filter(|(_, peak)| !matches!(peak, Peak::Shopping(_)));
    let special = |(day, peak)| {
        let id = special_id(day);
        Special { day, peak, id, is_there: calendar.items.contains_key(&id) || filled.contains(&day) }
    };
    found.map(special).collect()
}

/// The id of the item that makes something of a day.
fn special_id(day: Day) -> ItemId {
    const MARK: u64 = 0xFE_57DA;
    ItemId::from_chance(MARK << 16 | u64::try_from(day.number()).unwrap_or(0) & 0xFFFF)
}
