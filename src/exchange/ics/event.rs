//! One event.

use super::lines::Lines;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Check, Item, Status};
use crate::domain::hours::MinuteOfDay;
use crate::exchange::encode;
use crate::i18n::Lang;
use crate::i18n::text::calendar_files::CalendarFiles;
use crate::i18n::text::items;

/// The zone in which every time is written.
pub const ZONE: &str = "Asia/Shanghai";

/// How long before an item its reminder comes.
const REMINDER: &str = "-PT15M";

/// The last moment that iCalendar can write, 9999-12-31T23:59:59Z. Unit: milliseconds since 1970.
const LAST_MOMENT: i64 = 253_402_300_799_000;

/// An event, or a series of them.
pub struct Event<'a> {
    /// What it tells.
    pub item: &'a Item,
    /// Its name among all events.
    pub uid: String,
    /// Its day, the first one of a series.
    pub day: Day,
    /// When it begins.
    pub start: MinuteOfDay,
    /// How it comes back.
    pub rule: Option<String>,
    /// Days on which it does not.
    pub left_out: Vec<Day>,
    /// The occurrence of its series that it stands in for.
    pub replaces: Option<Replaces>,
}

/// An occurrence by its original time.
pub struct Replaces {
    /// Its day.
    pub day: Day,
    /// When it would have begun.
    pub start: MinuteOfDay,
}

impl Event<'_> {
    /// Writes the event. Unit of `written_at`: milliseconds since 1970.
    pub fn write(&self, lines: &mut Lines, lang: Lang, written_at: i64) {
        let item = self.item;
        let kind = lang.t(items::kind(item.kind));
        let title = if item.title.is_blank() { &kind } else { item.title.as_str() };
        let zoned = |name: &str| format!("{name};TZID={ZONE}");
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", &self.uid);
        lines.raw("DTSTAMP", &in_utc(written_at));
        if let Some(replaces) = &self.replaces {
            lines.raw(&zoned("RECURRENCE-ID"), &local(replaces.day, replaces.start));
        }
        lines.raw(&zoned("DTSTART"), &local(self.day, self.start));
        // Without a length an event takes no time, and a length of nothing confuses some calendars.
        if item.length.get() > 0 {
            lines.raw("DURATION", &format!("PT{}M", item.length.get()));
        }
        if let Some(rule) = &self.rule {
            lines.raw("RRULE", rule);
        }
        for day in &self.left_out {
            lines.raw(&zoned("EXDATE"), &local(*day, self.start));
        }
        lines.text("SUMMARY", title);
        let description = description(item, lang);
        if !description.is_empty() {
            lines.text("DESCRIPTION", &description);
        }
        lines.text("CATEGORIES", &kind);
        lines.raw("STATUS", status(item.status));
        // What was left out needs no reminder.
        if item.status != Status::Skipped {
            lines.raw("BEGIN", "VALARM");
            lines.raw("ACTION", "DISPLAY");
            lines.raw("TRIGGER", REMINDER);
            lines.text("DESCRIPTION", title);
            lines.raw("END", "VALARM");
        }
        lines.raw("END", "VEVENT");
    }
}

/// The text, then the checklist, the note and the links, each under its heading.
fn description(item: &Item, lang: Lang) -> String {
    let under = |heading: CalendarFiles, body: String| format!("{}\n{body}", lang.t(heading));
    let mut parts = Vec::new();
    if !item.text.is_blank() {
        parts.push(item.text.as_str().to_owned());
    }
    if !item.checks.is_empty() {
        let line = |check: &Check| format!("{} {}", if check.is_done { '☑' } else { '☐' }, check.text.as_str());
        let checks: Vec<String> = item.checks.iter().map(line).collect();
        parts.push(under(CalendarFiles::Checklist, checks.join("\n")));
    }
    if !item.note.is_blank() {
        parts.push(under(CalendarFiles::Note, item.note.as_str().to_owned()));
    }
    if !item.links.is_empty() {
        let links: Vec<&str> = item.links.iter().map(|link| link.as_str()).collect();
        parts.push(under(CalendarFiles::Links, links.join("\n")));
    }
    parts.join("\n\n")
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Ready | Status::Sent => "CONFIRMED",
        Status::Idea | Status::Draft => "TENTATIVE",
        Status::Skipped => "CANCELLED",
    }
}

/// `20260916T200000`. Midnight at the end of a day is its last minute, so that an item and its rule keep their day.
fn local(day: Day, start: MinuteOfDay) -> String {
    let start = start.min(MinuteOfDay::at(23, 59));
    format!("{}T{}00", day.iso().replace('-', ""), start.clock().replace(':', ""))
}

/// `20261122T032700Z`.
fn in_utc(moment: i64) -> String {
    let mut text = encode::timestamp(moment.clamp(0, LAST_MOMENT));
    text.truncate(19);
    text.retain(|c| c != '-' && c != ':');
    format!("{text}Z")
}
