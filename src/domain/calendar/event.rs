//! What belongs to an event: S4's three points, and which items others can be counted from.

use super::Calendar;
use super::anchor::Anchors;
use super::board::moment;
use super::day::Day;
use super::item::{At, Item, ItemId, When};
use super::kind::Kind;
use super::occurrence::{Spot, occurrences};
use super::setting::Setting;
use super::slot::slot;
use super::week::{NOTICE_HOLDS, NOTICE_TIME};
use crate::domain::code::codes;

codes! {
    /// S4's three points of an event ([`crate::playbook::claims::PREVIEW_FACT`]).
    pub enum Point {
        /// 提前 24 小时预告: it is announced a day before.
        Notice = "notice",
        /// 设主持人实时引导: somebody hosts it.
        Host = "host",
        /// 事后展示获奖作品: what came of it is shown afterwards.
        FollowUp = "follow_up",
    }
}

/// How far the points of an event are met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Points {
    /// What announces it.
    pub notice: Option<Spot>,
    /// Whether somebody takes care of it.
    pub has_host: bool,
    /// What shows afterwards what came of it.
    pub follow_up: Option<Spot>,
}

/// A follow-up counts within so many days after the event (ours). Unit: days.
const FOLLOWS_WITHIN: i32 = 7;

/// How far the points of the event `item` are met, which is met at `spot`.
///
/// What is counted from the event announces it when it stands before it, and follows it up when it stands after it.
/// Any notice in time announces it, too.
#[must_use]
pub fn points(calendar: &Calendar, spot: Spot, item: &Item) -> Points {
    let has_host = item.owner.role.is_some() || !item.owner.name.is_blank();
    let (Some(day), Some(when)) = (spot.day, item.when) else {
        return Points { notice: None, has_host, follow_up: None };
    };
    let mut anchors = Anchors::new(calendar);
    let linked: Vec<Spot> = calendar
        .items
        .iter()
        .filter(|(_, other)| matches!(other.when, Some(When { at: At::Item(anchor, _), .. }) if anchor == spot.id))
        .filter_map(|(&id, other)| Some(Spot { id, day: Some(anchors.day(id, other).ok()?) }))
        .collect();
    let within = |from: i32, to: i32| {
        let is_there = |spot: &&Spot| spot.day.is_some_and(|other| (from..=to).contains(&day.days_until(other)));
        linked.iter().find(is_there).copied()
    };
    let announced = || {
        let event = moment(day, when.start);
        let holds = event - NOTICE_HOLDS..=event - NOTICE_TIME;
        let from = day.plus(-FOLLOWS_WITHIN).unwrap_or(Day::FIRST);
        let found = occurrences(calendar, from..=day);
        let mut notices = found.iter().filter(|one| one.item.kind == Kind::Notice);
        notices.find(|one| holds.contains(&moment(one.day, one.start))).map(|one| one.spot())
    };
    Points { notice: within(-FOLLOWS_WITHIN, -1).or_else(announced), has_host, follow_up: within(1, FOLLOWS_WITHIN) }
}

/// When a companion of the event at `spot` stands: so many days after it, or before it where negative, at a time that
/// suits its kind. What announces it stands a whole day before it, or more.
///
/// None where the event has no day.
#[must_use]
pub fn companion(setting: &Setting, spot: Spot, event: &Item, kind: Kind, days: i16) -> Option<When> {
    let (day, start) = (spot.day?, event.when?.start);
    let series = setting.calendar.items.get(&spot.id)?;
    // A series is counted from its first day.
    let first = Anchors::new(setting.calendar).day(spot.id, series).ok()?;
    let from_first = i16::try_from(first.days_until(day)).ok()?.checked_add(days)?;
    let on = day.plus(i32::from(days))?;
    let (hours, _) = setting.group_hours();
    let good = slot(&hours, kind, on.weekday().is_weekend()).window.start;
    let start = if days < 0 { good.min(start) } else { good };
    Some(When { at: At::Item(spot.id, from_first), start })
}

/// The items from which the day of `id` can be counted, events first, each group by day: they have a day, and it does not
/// hang on `id`.
#[must_use]
pub fn anchors_for(calendar: &Calendar, id: Option<ItemId>) -> Vec<(ItemId, Day)> {
    let mut anchors = Anchors::new(calendar);
    let mut found: Vec<(bool, Day, ItemId)> = calendar
        .items
        .iter()
        .filter(|(other, _)| id.is_none_or(|id| !hangs_on(calendar, **other, id)))
        .filter_map(|(&other, item)| Some((!item.kind.is_event(), anchors.day(other, item).ok()?, other)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, day, other)| (other, day)).collect()
}

/// Whether the day of `item` is counted, by way of others or not, from `anchor`, or is its own.
fn hangs_on(calendar: &Calendar, item: ItemId, anchor: ItemId) -> bool {
    let mut at = item;
    // A chain is no longer than the calendar, unless it goes round.
    for _ in 0..=calendar.items.len() {
        if at == anchor {
            return true;
        }
        match calendar.items.get(&at).and_then(|item| item.when).map(|when| when.at) {
            Some(At::Item(next, _)) => at = next,
            _ => return false,
        }
    }
    true
}
