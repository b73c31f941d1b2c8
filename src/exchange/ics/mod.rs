//! Calendar → iCalendar (RFC 5545), for the calendars of phones and desktops.
//!
//! The same calendar gives the same bytes on every device: the zone is fixed, and the moment of writing is an argument.
//! Items without a day are left out. Reading iCalendar files is not offered.

mod event;
mod lines;
mod series;

use std::collections::BTreeMap;

use super::APP;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::anchor::Anchors;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Item, ItemId, StandsFor};
use crate::domain::hours::MinuteOfDay;
use crate::domain::plan::PlanId;
use crate::i18n::Lang;
use crate::i18n::text::common::Common;
use event::{Event, Replaces};
use lines::Lines;
use series::Series;

/// Whose calendar is written.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The plan's id: part of what tells events apart, so that a file read again replaces and does not double.
    pub plan: &'a PlanId,
    /// The plan's title: what the calendar is called.
    pub title: &'a str,
    /// The calendar.
    pub calendar: &'a Calendar,
}

/// The calendar as the text of an `.ics` file, in `lang`. Unit of `written_at`: milliseconds since 1970.
#[must_use]
pub fn calendar_file(source: Source, lang: Lang, written_at: i64) -> String {
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", &format!("-//Qunce//Qunce {APP}//{}", lang.pick("ZH", "EN")));
    lines.raw("CALSCALE", "GREGORIAN");
    lines.raw("METHOD", "PUBLISH");
    let title = if source.title.trim().is_empty() { &lang.t(Common::Untitled) } else { source.title };
    lines.text("NAME", title);
    // What most calendars read instead of NAME.
    lines.text("X-WR-CALNAME", title);
    lines.raw("X-WR-TIMEZONE", event::ZONE);
    // China has had no summer time since 1991, and plans look ahead.
    for (name, value) in [
        ("BEGIN", "VTIMEZONE"),
        ("TZID", event::ZONE),
        ("BEGIN", "STANDARD"),
        ("DTSTART", "19700101T000000"),
        ("TZOFFSETFROM", "+0800"),
        ("TZOFFSETTO", "+0800"),
        ("TZNAME", "CST"),
        ("END", "STANDARD"),
        ("END", "VTIMEZONE"),
    ] {
        lines.raw(name, value);
    }
    let mut events = events(source);
    // A series before what replaces a part of it: some calendars forget what came before its series.
    events.sort_by_key(|event| event.replaces.is_some());
    for event in &events {
        event.write(&mut lines, lang, written_at);
    }
    lines.raw("END", "VCALENDAR");
    lines.finish()
}

/// A scheduled item.
struct Scheduled<'a> {
    item: &'a Item,
    first: Day,
    start: MinuteOfDay,
    series: Series,
}

fn events<'a>(source: Source<'a>) -> Vec<Event<'a>> {
    let mut anchors = Anchors::new(source.calendar);
    let scheduled: BTreeMap<ItemId, Scheduled> = source
        .calendar
        .items
        .iter()
        .filter_map(|(&id, item)| {
            let first = anchors.day(id, item).ok()?;
            let series = Series::of(item.repeat.as_ref(), first);
            Some((id, Scheduled { item, first, start: item.when?.start, series }))
        })
        .collect();
    let stand_ins = stand_ins(&scheduled);
    let replaced = |day: (ItemId, Day)| stand_ins.contains_key(&day);
    let mut moved_away: BTreeMap<ItemId, Vec<Day>> = BTreeMap::new();
    for StandsFor { series, day } in source.calendar.items.values().filter_map(|item| item.stands_for) {
        moved_away.entry(series).or_default().push(day);
    }
    let mut events = Vec::new();
    for (&id, of) in &scheduled {
        let uid = format!("qunce-{}-{}", source.plan.as_str(), id.text());
        let alone = |uid: String, day: Day| Event {
            item: of.item,
            uid,
            day,
            start: of.start,
            rule: None,
            left_out: Vec::new(),
            replaces: None,
        };
        let stands_for =
            of.item.stands_for.filter(|stands_for| stand_ins.get(&(stands_for.series, stands_for.day)) == Some(&id));
        if let Some(StandsFor { series, day }) = stands_for
            && let Some(replaced) = scheduled.get(&series)
        {
            let uid = format!("qunce-{}-{}", source.plan.as_str(), series.text());
            events.push(if replaced.series.alone == Some(day) {
                alone(first_uid(&uid), of.first)
            } else {
                let replaces = Some(Replaces { day, start: replaced.start });
                Event { replaces, ..alone(uid, of.first) }
            });
            continue;
        }
        let skipped = of.item.repeat.iter().flat_map(|repeat| repeat.skipped.iter().copied());
        let mut left_out: Vec<Day> =
            skipped.chain(moved_away.remove(&id).unwrap_or_default()).filter(|&day| !replaced((id, day))).collect();
        left_out.sort_unstable();
        left_out.dedup();
        if let Some(day) = of.series.alone
            && !left_out.contains(&day)
            && !replaced((id, day))
        {
            // A single event keeps the item's own name; only beside a rule it needs another.
            let uid = if of.series.rule.is_some() { first_uid(&uid) } else { uid.clone() };
            events.push(alone(uid, day));
        }
        if let Some((day, rule)) = &of.series.rule {
            left_out.retain(|left| left >= day);
            events.push(Event { rule: Some(rule.clone()), left_out, ..alone(uid, *day) });
        }
    }
    events
}

/// The occurrences for which another item stands, and which: the first by id where there are several.
///
/// A stand-in that repeats is a series of its own, and one whose series is gone is an event like any other.
fn stand_ins(scheduled: &BTreeMap<ItemId, Scheduled>) -> BTreeMap<(ItemId, Day), ItemId> {
    let mut found = BTreeMap::new();
    for (&id, of) in scheduled {
        if let Some(StandsFor { series, day }) = of.item.stands_for
            && of.item.repeat.is_none()
            && let Some(replaced) = scheduled.get(&series)
            && replaced.item.repeat.is_some()
            && (replaced.series.alone == Some(day)
                || replaced.series.rule.as_ref().is_some_and(|(first, _)| *first <= day))
        {
            found.entry((series, day)).or_insert(id);
        }
    }
    found
}

/// The name of the first occurrence of a series whose rule does not name that day.
fn first_uid(series: &str) -> String {
    format!("{series}-first")
}
