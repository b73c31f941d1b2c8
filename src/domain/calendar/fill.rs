//! Fills a calendar: a dated schedule from the mix, the columns and the activities. No chance, no clock.

use std::collections::BTreeMap;

use super::board::{Reach, SPACING, moment};
use super::day::Day;
use super::draft::{Activity, Cause, Draft, Event, Flag, flag};
use super::item::{Item, Origin, Status};
use super::kind::Kind;
use super::mix::Target;
use super::occurrence::Occurrence;
use super::setting::Setting;
use super::week::{Filler, NOTICE_HOLDS, NOTICE_TIME, days_of, preview_place, weeks};
use crate::domain::hours::MinuteOfDay;

/// The first and the last day that are filled from `from` on; none where the known days end.
#[must_use]
pub fn span(setting: &Setting, from: Day) -> Option<(Day, Day)> {
    let weeks = weeks(setting, from);
    Some((from.max(*weeks.first()?), weeks.last()?.plus(6)?))
}

/// Whether the filler leaves `item` alone: it is locked, one's own, or already sent or left out.
#[must_use]
pub fn stays(item: &Item) -> bool {
    item.is_locked || item.origin == Origin::Own || matches!(item.status, Status::Sent | Status::Skipped)
}

/// What the calendar should hold from `from` on, beside what is `kept` there, in order of time.
///
/// Whole weeks are planned, and of the first what lies before `from` is left out. What is kept in the days before `from`
/// of that week may be among `kept`: it counts there.
///
/// What is kept takes the place of the draft that is most like it in its week; every other draft stands where it would
/// stand without it, unless the two are less than 30 minutes apart. So an edit of one item leaves the others alone.
/// What found no room comes last, without a date.
#[must_use]
pub fn fill(setting: &Setting, from: Day, kept: &[Occurrence]) -> Vec<Draft> {
    let Some((first, last)) = span(setting, from) else { return Vec::new() };
    let mut filler = Filler::new(*setting, (first.monday(), last));
    for monday in weeks(setting, from) {
        filler.fill(monday);
    }
    let kept: Vec<&Occurrence> = kept.iter().filter(|kept| (first.monday()..=last).contains(&kept.day)).collect();
    // A preview that would stand before the first day is missed.
    for (&event, &preview) in &filler.previews {
        if filler.drafts[preview].when.is_some_and(|(day, _)| day < first) {
            filler.drafts[event].flags.push(Flag::NoPreview);
        }
    }
    let mut drafts = if kept.is_empty() { filler.drafts } else { around(setting, filler, &kept) };
    drafts.retain(|draft| draft.when.is_none_or(|(day, _)| day >= first));
    drafts.sort_by_key(|draft| (draft.when.is_none(), draft.when, draft.week, draft.kind));
    drafts
}

/// The drafts that are left beside what is kept.
fn around(setting: &Setting, mut filler: Filler, kept: &[&Occurrence]) -> Vec<Draft> {
    let replaced = replaced(setting, &filler.drafts, kept);
    let mut is_dropped: Vec<bool> = replaced.iter().map(Option::is_some).collect();
    // The preview of an event that was moved or called off goes with it; one that was moved gets another.
    let mut moved: Vec<&Occurrence> = Vec::new();
    for (&event, &preview) in &filler.previews {
        let Some(by) = replaced[event] else { continue };
        if filler.drafts[event].when == Some((by.day, by.start)) && by.item.status != Status::Skipped {
            continue;
        }
        is_dropped[preview] = true;
        if !matches!(by.item.status, Status::Skipped | Status::Sent) {
            moved.push(by);
        }
    }
    for (draft, _) in filler.drafts.iter().zip(&is_dropped).filter(|(_, is_dropped)| **is_dropped) {
        if let Some((day, start)) = draft.when {
            filler.board.give_back(day, start);
        }
    }
    let standing: Vec<&&Occurrence> = kept.iter().filter(|kept| kept.item.status != Status::Skipped).collect();
    for kept in &standing {
        filler.board.take(kept.day, kept.start);
    }
    let mut taken: Vec<i64> = standing.iter().map(|kept| moment(kept.day, kept.start)).collect();
    taken.sort_unstable();
    for (at, _) in is_dropped.iter().enumerate().filter(|(_, is_dropped)| !**is_dropped) {
        let Some((day, start)) = filler.drafts[at].when else { continue };
        let now = moment(day, start);
        let next = taken.partition_point(|&other| other <= now - SPACING);
        if taken.get(next).is_some_and(|&other| other < now + SPACING) {
            give_way(setting, &mut filler, at, (day, start));
        }
    }
    // An event that gave way may now be too near its preview.
    let pairs: Vec<(usize, usize)> = filler.previews.iter().map(|(&event, &preview)| (event, preview)).collect();
    for (event, preview) in pairs.into_iter().filter(|&(event, preview)| !is_dropped[event] && !is_dropped[preview]) {
        let (Some(at), Some(notice)) = (filler.drafts[event].when, filler.drafts[preview].when) else { continue };
        if moment(at.0, at.1) - moment(notice.0, notice.1) < NOTICE_TIME {
            give_way(setting, &mut filler, preview, notice);
        }
    }
    for event in moved {
        let end = moment(event.day, event.start);
        let holds = |notice: i64| (end - NOTICE_HOLDS..=end - NOTICE_TIME).contains(&notice);
        let is_kept = standing.iter().any(|kept| kept.item.kind == Kind::Notice && holds(moment(kept.day, kept.start)));
        let drafts = filler.drafts.iter().zip(&is_dropped).filter(|(_, is_dropped)| !**is_dropped);
        let mut notices = drafts.filter(|(draft, _)| draft.kind == Kind::Notice).filter_map(|(draft, _)| draft.when);
        if is_kept || notices.any(|(day, start)| holds(moment(day, start))) {
            continue;
        }
        if let Some(place) = preview_place(&filler.board, setting, event.day, event.start) {
            let cause = Cause::Preview(Event::Item(event.item.title.clone()));
            filler.put(event.day.monday(), Kind::Notice, cause, Some(place));
        }
    }
    is_dropped.resize(filler.drafts.len(), false);
    let left = filler.drafts.into_iter().zip(is_dropped);
    left.filter(|(_, is_dropped)| !is_dropped).map(|(draft, _)| draft).collect()
}

/// Moves a draft to another time of its day, else of its week, because something kept stands too near.
fn give_way(setting: &Setting, filler: &mut Filler, at: usize, (day, start): (Day, MinuteOfDay)) {
    filler.board.give_back(day, start);
    let (kind, week) = (filler.drafts[at].kind, filler.drafts[at].week);
    let event = filler.previews.iter().find(|&(_, &preview)| preview == at).map(|(&event, _)| event);
    let place = match event.and_then(|event| filler.drafts[event].when) {
        Some((day, start)) => preview_place(&filler.board, setting, day, start),
        None => {
            let later = days_of(week).filter(|&other| other > day && setting.is_open(other));
            let mut days = std::iter::once(day).chain(later);
            days.find_map(|day| filler.board.find(day, kind, None, Reach::AnyTime))
        }
    };
    let draft = &mut filler.drafts[at];
    draft.when = place.map(|place| (place.day, place.start));
    draft.flags.retain(|flag| !matches!(flag, Flag::GroupHours | Flag::ContentHours | Flag::OutsideHours));
    match place {
        Some(place) => {
            filler.board.take(place.day, place.start);
            draft.flags.extend(flag(place.fit));
            draft.flags.extend(place.is_outside.then_some(Flag::OutsideHours));
        }
        None => draft.flags.push(Flag::NoRoom),
    }
}

/// For each draft, what is kept in its place.
fn replaced<'a, 'b>(
    setting: &Setting,
    drafts: &[Draft],
    kept: &'a [&'a Occurrence<'b>],
) -> Vec<Option<&'a Occurrence<'b>>> {
    let target = Target::of(&setting.calendar.mix, setting.positioning.group_type);
    let mut weeks: BTreeMap<Day, Vec<usize>> = BTreeMap::new();
    for (at, draft) in drafts.iter().enumerate() {
        weeks.entry(draft.when.map_or(draft.week, |(day, _)| day.monday())).or_default().push(at);
    }
    let mut replaced: Vec<Option<&Occurrence>> = vec![None; drafts.len()];
    let mut is_used = vec![false; kept.len()];
    for likeness in LIKENESSES {
        for (kept, is_used) in kept.iter().zip(&mut is_used) {
            let places = weeks.get(&kept.day.monday()).map_or(&[][..], Vec::as_slice);
            let is_alike = |at: &&usize| replaced[**at].is_none() && likeness(&drafts[**at], kept, &target);
            // The nearest in time; among equals, what is missed least.
            let distance = |at: &&usize| {
                let days = drafts[**at].when.map_or(i32::MAX, |(day, _)| day.days_until(kept.day).abs());
                (days, rank(&drafts[**at].cause))
            };
            if !*is_used && let Some(&at) = places.iter().filter(is_alike).min_by_key(distance) {
                replaced[at] = Some(kept);
                *is_used = true;
            }
        }
    }
    replaced
}

/// Which draft gives way first among equals: what is easily missed first.
const fn rank(cause: &Cause) -> u8 {
    match cause {
        Cause::Mix => 0,
        Cause::Activity(Activity::FlashBenefit) => 1,
        Cause::Activity(Activity::Benefit) => 2,
        Cause::Activity(Activity::Contest) => 3,
        Cause::Activity(Activity::Meetup) => 4,
        Cause::Peak(_) => 5,
        Cause::Preview(_) => 6,
        Cause::Column(_) => 7,
    }
}

/// Whether something kept stands for a draft of its week.
type Likeness = fn(&Draft, &Occurrence, &Target) -> bool;

/// How alike a draft and what is kept may be, from the same down to another kind of the same part of the mix.
const LIKENESSES: [Likeness; 5] = [
    |draft, kept, _| draft.when == Some((kept.day, kept.start)) && draft.kind == kept.item.kind,
    |draft, kept, _| !kept.item.column.is_blank() && draft.column() == kept.item.column,
    |draft, kept, _| {
        is_loose(draft) && draft.kind == kept.item.kind && draft.when.is_some_and(|(day, _)| day == kept.day)
    },
    |draft, kept, _| is_loose(draft) && draft.kind == kept.item.kind,
    |draft, kept, target| {
        let part = target.part(draft.kind);
        draft.cause == Cause::Mix && part.is_some() && part == target.part(kept.item.kind)
    },
];

/// Whether a draft belongs to no column: a column is replaced by its own post alone.
const fn is_loose(draft: &Draft) -> bool {
    !matches!(draft.cause, Cause::Column(_))
}
