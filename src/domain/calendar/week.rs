//! One week of the filler: columns first, then activities, their previews, and what the mix still lacks.

use std::collections::{BTreeMap, BTreeSet};

use super::Benefits;
use super::board::{Board, DAY, Place, Reach, moment};
use super::day::Day;
use super::draft::{Activity, Cause, Draft, Event, Flag, flag};
use super::effort::length;
use super::item::Maker;
use super::kind::Kind;
use super::mix::{Target, makers};
use super::peak::{Peak, peaks};
use super::setting::Setting;
use crate::domain::apportion::apportion;
use crate::domain::hours::MinuteOfDay;
use crate::domain::positioning::timing::Fit;
use crate::playbook::claims::{
    PREVIEW_HOURS, S1_BENEFITS_A_MONTH, S4_BENEFITS_A_WEEK, S4_CONTESTS_A_MONTH, S4_MEETUPS_A_QUARTER,
};

/// A notice this long before an event, or longer, announces it in time (S4). Unit: minutes.
pub const NOTICE_TIME: i64 = PREVIEW_HOURS as i64 * 60;
/// A notice announces the events of so many minutes after it (ours: a week).
pub const NOTICE_HOLDS: i64 = 7 * DAY;

/// Kinds whose posts members make, the first in line first (ours). Nobody but the team announces or gives.
const BY_MEMBERS: [Kind; 5] = [Kind::Emotional, Kind::Experience, Kind::Fun, Kind::Interactive, Kind::News];

/// The Mondays of the weeks to be filled from a day on; where the filler may use nothing of its week, from the next.
#[must_use]
pub fn weeks(setting: &Setting, from: Day) -> Vec<Day> {
    let has_room = days_of(from.monday()).any(|day| day >= from && setting.is_open(day));
    let first = if has_room { Some(from.monday()) } else { from.monday().plus(7) };
    let later = |n: u32| first?.plus(7 * i32::try_from(n).ok()?);
    (0..setting.calendar.weeks.get()).filter_map(later).collect()
}

/// The days of the week that begins on `monday`.
pub fn days_of(monday: Day) -> impl Iterator<Item = Day> + Clone {
    (0..7).filter_map(move |n| monday.plus(n))
}

/// `n` places out of `of`, spread evenly.
fn spread(n: usize, of: usize) -> impl Iterator<Item = usize> {
    (0..n).map(move |i| (2 * i + 1) * of / (2 * n.max(1)))
}

/// The filler at work.
pub struct Filler<'a> {
    setting: Setting<'a>,
    target: Target,
    /// The times that are taken.
    pub board: Board<'a>,
    /// What is proposed so far.
    pub drafts: Vec<Draft>,
    /// When notices stand.
    notices: BTreeSet<i64>,
    /// The days that the pulse makes something of.
    peaks: BTreeMap<Day, Peak>,
    /// Previews by the event for which they were made, as places in `drafts`.
    pub previews: BTreeMap<usize, usize>,
}

impl<'a> Filler<'a> {
    /// A filler that has proposed nothing, for weeks that lie between two days.
    #[must_use]
    pub fn new(setting: Setting<'a>, (first, last): (Day, Day)) -> Self {
        let has_peaks = setting.calendar.activities.has_peaks;
        Self {
            setting,
            target: Target::of(&setting.calendar.mix, setting.positioning.group_type),
            board: Board::new(setting),
            drafts: Vec::new(),
            notices: BTreeSet::new(),
            peaks: if has_peaks { peaks(setting.calendar, first, last) } else { BTreeMap::new() },
            previews: BTreeMap::new(),
        }
    }

    /// Proposes a week's content.
    ///
    /// A week is filled whole and hangs on no other, so that filling again from a later day moves nothing.
    pub fn fill(&mut self, monday: Day) {
        let begin = self.drafts.len();
        self.columns(monday);
        self.festival(monday);
        let open: Vec<Day> = days_of(monday).filter(|&day| self.setting.is_open(day)).collect();
        // The first day is left to previews, so that an event and its preview stand in one week.
        let event_days = open.get(1..).filter(|days| !days.is_empty()).unwrap_or(&open);
        self.activities(monday, event_days);
        let lacking = self.lacking(monday, begin);
        let (events, posts): (Vec<_>, Vec<_>) = lacking.into_iter().partition(|&(kind, _)| kind == Kind::Benefit);
        self.posts(monday, begin, &events, event_days);
        self.announce(monday, begin);
        self.posts(monday, begin, &posts, &open);
        self.assign_makers(begin);
    }

    fn columns(&mut self, monday: Day) {
        for column in &self.setting.calendar.columns {
            let Some(day) = days_of(monday).find(|day| day.weekday() == column.weekday) else { continue };
            let cause = Cause::Column(column.name.clone());
            let Some(wish) = column.start else {
                let place = self.board.find(day, column.kind, None, Reach::AnyTime);
                self.put(monday, column.kind, cause, place);
                continue;
            };
            let start = self.board.nearest(day, wish);
            let place = start.map(|start| Place { day, start, fit: Fit::Shared, is_outside: false });
            let at = self.put(monday, column.kind, cause, place);
            if start.is_some_and(|start| start != wish) {
                self.drafts[at].flags.push(Flag::ColumnMoved);
            }
        }
    }

    /// The peak of the week: on its very day, even where the filler leaves such days alone.
    fn festival(&mut self, monday: Day) {
        let Some((&day, peak)) = days_of(monday).last().and_then(|end| self.peaks.range(monday..=end).next()) else {
            return;
        };
        let place = self.board.find(day, Kind::Benefit, None, Reach::AnyTime);
        let cause = Cause::Peak(peak.clone());
        self.put(monday, Kind::Benefit, cause, place);
    }

    fn activities(&mut self, monday: Day, days: &[Day]) {
        let activities = activities(&self.setting, monday);
        for (activity, at) in activities.iter().zip(spread(activities.len(), days.len())) {
            let place = days.get(at).and_then(|&day| self.board.find(day, Kind::Benefit, None, Reach::AnyTime));
            self.put(monday, Kind::Benefit, Cause::Activity(*activity), place);
        }
    }

    /// Posts by kind that the mix still lacks beside the columns and activities since `begin`.
    ///
    /// What stands already takes the place of a post of its part; where it is more than its part, the other parts give
    /// way in proportion, so that the posts of the week add up.
    fn lacking(&self, monday: Day, begin: usize) -> Vec<(Kind, u32)> {
        let mut there = vec![0_u32; self.target.parts.len()];
        for draft in &self.drafts[begin..] {
            if let Some(part) = self.target.part(draft.kind) {
                there[part] += 1;
            }
        }
        let counts = self.target.counts(self.setting.posts_of_week(monday));
        let left = counts.iter().sum::<u32>().saturating_sub(there.iter().sum());
        let gaps: Vec<u32> = counts.iter().zip(&there).map(|(&count, &n)| count.saturating_sub(n)).collect();
        // Weeks since 1970 take turns, so that a week's turn hangs on its date alone.
        let turn = usize::try_from(monday.number().div_euclid(7)).unwrap_or(0);
        self.target.by_kind(&apportion(left, &gaps), turn)
    }

    /// Spreads posts over `days`: each kind evenly, the emptier day first, kinds whose hours meet the group's first.
    fn posts(&mut self, monday: Day, begin: usize, posts: &[(Kind, u32)], days: &[Day]) {
        let is_shared = |kind: Kind| days.first().is_some_and(|&day| self.board.slot(kind, day).fit == Fit::Shared);
        let (shared, other): (Vec<_>, Vec<_>) = posts.iter().partition(|(kind, _)| is_shared(*kind));
        let n_on = |drafts: &[Draft], day: Day, is_meant: &dyn Fn(&Draft) -> bool| {
            drafts.iter().filter(|one| one.when.is_some_and(|(on, _)| on == day) && is_meant(one)).count()
        };
        let mut n_all: Vec<usize> = days.iter().map(|&day| n_on(&self.drafts[begin..], day, &|_| true)).collect();
        for (kind, n) in shared.into_iter().chain(other) {
            let is_kind = |draft: &Draft| draft.kind == kind;
            let mut n_kind: Vec<usize> = days.iter().map(|&day| n_on(&self.drafts[begin..], day, &is_kind)).collect();
            for wish in spread(n as usize, days.len()) {
                let mut order: Vec<usize> = (0..days.len()).collect();
                order.sort_by_key(|&i| (n_kind[i], n_all[i], i.abs_diff(wish), i));
                let find = |&i: &usize| Some((i, self.board.find(days[i], kind, None, Reach::AnyTime)?));
                let found = order.iter().find_map(find);
                if let Some((i, _)) = found {
                    n_kind[i] += 1;
                    n_all[i] += 1;
                }
                self.put(monday, kind, Cause::Mix, found.map(|(_, place)| place));
            }
        }
    }

    /// Adds a preview before each activity and peak, and before other events that no notice of their week announces.
    fn announce(&mut self, monday: Day, begin: usize) {
        let is_event = |at: &usize| self.drafts[*at].is_event();
        let mut events: Vec<usize> = (begin..self.drafts.len()).filter(is_event).collect();
        events.sort_by_key(|&at| self.drafts[at].when);
        for event in events {
            let Some((day, start)) = self.drafts[event].when else { continue };
            let is_activity = matches!(self.drafts[event].cause, Cause::Activity(_) | Cause::Peak(_));
            if !is_activity && self.is_announced(monday, moment(day, start)) {
                continue;
            }
            match preview_place(&self.board, &self.setting, day, start) {
                Some(place) => {
                    let cause = Cause::Preview(Event::Draft(Box::new(self.drafts[event].cause.clone())));
                    let at = self.put(monday, Kind::Notice, cause, Some(place));
                    self.previews.insert(event, at);
                }
                None => self.drafts[event].flags.push(Flag::NoPreview),
            }
        }
    }

    fn is_announced(&self, monday: Day, event: i64) -> bool {
        let first = moment(monday, MinuteOfDay::at(0, 0));
        first <= event - NOTICE_TIME && self.notices.range(first..=event - NOTICE_TIME).next().is_some()
    }

    /// Adds a draft and takes its time; returns its place in the list.
    pub fn put(&mut self, week: Day, kind: Kind, cause: Cause, place: Option<Place>) -> usize {
        let mut flags: Vec<Flag> = Vec::new();
        match place {
            Some(place) => {
                self.board.take(place.day, place.start);
                flags.extend(flag(place.fit));
                flags.extend(place.is_outside.then_some(Flag::OutsideHours));
                if kind == Kind::Notice {
                    self.notices.insert(moment(place.day, place.start));
                }
            }
            None => flags.push(Flag::NoRoom),
        }
        let when = place.map(|place| (place.day, place.start));
        self.drafts.push(Draft { kind, maker: Maker::Pgc, when, week, length: length(kind), cause, flags });
        self.drafts.len() - 1
    }

    /// Gives S1's 30 % of the posts that the mix speaks of to members.
    fn assign_makers(&mut self, begin: usize) {
        let counts = |draft: &Draft| !draft.cause.is_preview() && self.target.part(draft.kind).is_some();
        let n_posts = self.drafts[begin..].iter().filter(|draft| counts(draft)).count();
        let mut left = makers(u32::try_from(n_posts).unwrap_or(u32::MAX))[1] as usize;
        // A column has its host: what the mix alone asks for comes first.
        for is_column in [false, true] {
            for kind in BY_MEMBERS {
                let fits = |draft: &Draft| {
                    draft.kind == kind && counts(draft) && matches!(draft.cause, Cause::Column(_)) == is_column
                };
                let places: Vec<usize> = (begin..self.drafts.len()).filter(|&at| fits(&self.drafts[at])).collect();
                let n = left.min(places.len());
                for at in spread(n, places.len()) {
                    self.drafts[places[at]].maker = Maker::Ugc;
                }
                left -= n;
            }
        }
    }
}

/// The last good time for the preview of an event: 24 h before it or earlier, within a week.
#[must_use]
pub fn preview_place(board: &Board, setting: &Setting, day: Day, start: MinuteOfDay) -> Option<Place> {
    let latest = moment(day, start) - NOTICE_TIME;
    let find = |n_days: i32, reach| {
        let days = (1..=n_days).filter_map(|n| day.plus(-n)).filter(|&day| setting.is_open(day));
        days.into_iter().find_map(|day| board.find(day, Kind::Notice, Some(latest), reach))
    };
    // A good hour up to three days before, so that a Friday can announce a Monday; else any time, the nearest day first.
    find(3, Reach::Slot).or_else(|| find(6, Reach::AnyTime))
}

/// The activities that fall in a week ([`crate::playbook::OwnRule::ActivityDays`]).
///
/// A week belongs to the month of its Thursday: contests stand in the second week of each month, meet-ups in the third
/// week of a quarter's middle month, S1's benefits in the first four weeks. The dates do not hang on where filling
/// begins, so that filling again from a later day moves none of them.
fn activities(setting: &Setting, monday: Day) -> Vec<Activity> {
    let wanted = setting.calendar.activities;
    let thursday = monday.plus(3).unwrap_or(monday);
    let week_of_month = (thursday.day() - 1) / 7;
    let mut list = Vec::new();
    let mut add = |activity, n: u32| list.extend((0..n).map(|_| activity));
    if wanted.has_contests && week_of_month == 1 {
        add(Activity::Contest, S4_CONTESTS_A_MONTH);
    }
    if wanted.has_meetups && week_of_month == 2 && thursday.month() % 3 == 2 {
        add(Activity::Meetup, S4_MEETUPS_A_QUARTER);
    }
    match wanted.benefits {
        Benefits::None => {}
        Benefits::Monthly => add(Activity::Benefit, u32::from(week_of_month < S1_BENEFITS_A_MONTH.1)),
        Benefits::Weekly => add(Activity::FlashBenefit, S4_BENEFITS_A_WEEK),
    }
    list
}
