//! Adding an item by typing a line, in Chinese or in English: `周三 20:00 抽奖 #活动`, `every mon 10:00 live`.
//!
//! Whatever is understood is cut out of the line, with its place, so that the page can show it and take it back; the
//! rest is the title. Every kind of thing is understood once, the first time; what comes again belongs to the title.
//! So does what was understood and cannot be: the 30th of February, 25:00.

mod chinese_day;
mod cursor;
mod day;
mod end;
mod english_day;
mod length;
mod repeat;
mod tag;
mod time;
mod title;

use std::ops::Range;

use super::day::Day;
use super::item::At;
use super::kind::Kind;
use super::repeat::{End, Repeat};
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::Minutes;
use crate::domain::words::Name;
use cursor::{Cursor, folded};
use repeat::Cycle;

/// What was understood of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickAdd {
    /// The words that are left, as they were typed. It may be longer than a title, and empty.
    pub title: String,
    /// The day; the first one of what comes back. None for the lane of unscheduled items.
    ///
    /// A time without a day is today's, or tomorrow's once it has passed.
    pub at: Option<At>,
    /// From which minute; 24:00 is midnight at the end of the day.
    pub start: Option<MinuteOfDay>,
    /// How long it takes.
    pub length: Option<Minutes>,
    /// How it comes back.
    pub repeat: Option<Repeat>,
    /// What it is.
    pub kind: Option<Kind>,
    /// Who takes care of it.
    pub owner: Option<Name>,
    /// Where in the line all this was said, in order, none over another.
    pub spans: Vec<Span>,
    /// What a person may want to know about it, in the order of the line.
    pub notes: Vec<Note>,
}

/// A part of the line that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// Its place in the line, in bytes.
    pub range: Range<usize>,
    /// What it says.
    pub meaning: Meaning,
}

/// What a part of the line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// On which day.
    Day(At),
    /// At what time.
    Time(MinuteOfDay),
    /// For how long, or until when.
    Length(Minutes),
    /// How it comes back.
    Repeat(Repeat),
    /// Until when, or how often, it comes back.
    End(End),
    /// What kind it is of.
    Kind(Kind),
    /// Who takes care of it.
    Owner(Name),
}

/// Something to know about a part of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its place in the line, in bytes.
    pub range: Range<usize>,
    /// What there is to know.
    pub code: NoteCode,
}

/// What there is to know about a part of the line. What is "no such" is left in the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteCode {
    /// The day is past; it is taken all the same.
    DayInPast,
    /// The time of today is past; it is taken all the same.
    TimeInPast,
    /// There is no such day, or it is not between 1901 and 2100.
    NoSuchDay,
    /// There is no such time.
    NoSuchTime,
    /// Nothing takes so long: a day is the most.
    NoSuchLength,
    /// Nothing can come back like this.
    NoSuchRepeat,
    /// There is no such kind.
    NoSuchKind,
}

/// What `line` says, typed on `today`, and at `now` if that is known.
///
/// # Examples
///
/// ```
/// use qunce::domain::calendar::day::Day;
/// use qunce::domain::calendar::item::At;
/// use qunce::domain::calendar::quick_add::read;
///
/// let wednesday = Day::literal(2026, 9, 16);
/// let read = read("下周五 20:00 直播 #活动", wednesday, None);
/// assert_eq!(read.title, "直播");
/// assert_eq!(read.at, Day::new(2026, 9, 25).map(At::Day));
/// ```
#[must_use]
pub fn read(line: &str, today: Day, now: Option<MinuteOfDay>) -> QuickAdd {
    let mut reader = Reader::new(line, today);
    reader.run();
    reader.finish(now)
}

/// The line, and what was understood of it so far.
struct Reader<'a> {
    line: &'a str,
    today: Day,
    /// The line's characters, as typed and folded for reading.
    typed: Vec<char>,
    folded: Vec<char>,
    /// In which byte each character begins, and the length of the line.
    bytes: Vec<usize>,
    cycle: Option<Cycle>,
    /// When the cycle ends.
    end: Option<End>,
    /// Characters before the end of what was understood last.
    floor: usize,
    /// Characters before the end of the day or repetition that was read last.
    day_end: Option<usize>,
    /// Whether the time is one of the evening, unless it says otherwise.
    is_evening: bool,
    /// Whether the time said nothing about the part of the day.
    is_plain: bool,
    found: QuickAdd,
}

impl<'a> Reader<'a> {
    fn new(line: &'a str, today: Day) -> Self {
        let typed: Vec<char> = line.chars().collect();
        let found = QuickAdd {
            title: String::new(),
            at: None,
            start: None,
            length: None,
            repeat: None,
            kind: None,
            owner: None,
            spans: Vec::new(),
            notes: Vec::new(),
        };
        Self {
            line,
            today,
            folded: typed.iter().copied().map(folded).collect(),
            typed,
            bytes: line.char_indices().map(|(at, _)| at).chain([line.len()]).collect(),
            cycle: None,
            end: None,
            floor: 0,
            day_end: None,
            is_evening: false,
            is_plain: false,
            found,
        }
    }

    fn run(&mut self) {
        let mut at = 0;
        while at < self.folded.len() {
            at = self.step(at).filter(|next| *next > at).unwrap_or(at + 1);
        }
    }

    /// Understands what is said at a place; the place after it.
    fn step(&mut self, at: usize) -> Option<usize> {
        // What is read must not borrow the reader that it is noted in.
        let text = std::mem::take(&mut self.folded);
        let next = self.step_in(Cursor::new(&text, self.floor, at));
        self.folded = text;
        next
    }

    fn step_in(&mut self, start: Cursor<'_>) -> Option<usize> {
        if self.found.kind.is_none()
            && let Some((kind, end)) = tag::kind(start)
        {
            self.found.kind = self.took(start.at..end.at, kind, Meaning::Kind);
            return Some(end.at);
        }
        if self.found.owner.is_none()
            && let Some((owner, end)) = tag::owner(start, &self.typed)
        {
            self.found.owner = self.took(start.at..end.at, Ok(owner), Meaning::Owner);
            return Some(end.at);
        }
        if self.cycle.is_none()
            && let Some((cycle, end)) = repeat::cycle(start)
        {
            let end = possessive(end);
            self.day_end = Some(end.at);
            self.cycle = self.took(start.at..end.at, cycle, |cycle| Meaning::Repeat(cycle.repeat));
            return Some(end.at);
        }
        // Without a repetition before it, it would say something else.
        if self.cycle.is_some()
            && self.end.is_none()
            && let Some((until, end)) = end::end(start, self.today)
        {
            let end = possessive(end);
            self.end = self.took(start.at..end.at, until, Meaning::End);
            return Some(end.at);
        }
        if self.found.at.is_none()
            && let Some((day, end)) = day::day(start, self.today)
        {
            let end = possessive(end);
            self.day_end = Some(end.at);
            self.found.at = self.took(start.at..end.at, day, Meaning::Day);
            self.is_evening = start.until(end).iter().collect::<String>().ends_with("tonight");
            return Some(end.at);
        }
        if self.found.start.is_none()
            && let Some((times, end)) = time::times_after(start, self.follows_day(start))
        {
            return Some(self.took_times(start.at, times, end));
        }
        if self.found.length.is_none()
            && let Some((length, end)) = length::length(start)
        {
            self.found.length = self.took(start.at..end.at, length, Meaning::Length);
            return Some(end.at);
        }
        None
    }

    /// Whether nothing but white space lies between the last day and this place.
    fn follows_day(&self, start: Cursor<'_>) -> bool {
        self.day_end
            .and_then(|end| start.at.checked_sub(end))
            .and_then(|n| start.back(n))
            .is_some_and(|end| end.spaces().at == start.at)
    }

    fn took_times(&mut self, start: usize, times: Result<time::Times, NoteCode>, end: Cursor<'_>) -> usize {
        let end = possessive(end);
        let middle = match &times {
            // Said before, the length is not said again by the end.
            Ok(times) if times.length.is_some() && self.found.length.is_none() => times.middle,
            _ => end.at,
        };
        self.is_plain = times.as_ref().is_ok_and(|times| times.is_plain);
        let length = times.as_ref().ok().and_then(|times| times.length);
        self.found.start = self.took(start..middle, times.map(|times| times.start), Meaning::Time);
        if let Some(length) = length.filter(|_| middle < end.at) {
            self.found.length = self.took(middle..end.at, Ok(length), Meaning::Length);
        }
        end.at
    }

    /// Notes what was understood, or that it cannot be.
    fn took<T: Clone>(
        &mut self,
        chars: Range<usize>,
        found: Result<T, NoteCode>,
        meaning: impl Fn(T) -> Meaning,
    ) -> Option<T> {
        let range = self.byte(chars.start)..self.byte(chars.end);
        match found {
            Ok(value) => {
                self.floor = chars.end;
                self.found.spans.push(Span { range, meaning: meaning(value.clone()) });
                Some(value)
            }
            Err(code) => {
                self.found.notes.push(Note { range, code });
                None
            }
        }
    }

    fn byte(&self, at: usize) -> usize {
        self.bytes.get(at).copied().unwrap_or(self.line.len())
    }

    fn finish(mut self, now: Option<MinuteOfDay>) -> QuickAdd {
        if self.is_evening && self.is_plain {
            let later = self.found.start.filter(|start| (300..720).contains(&start.minutes()));
            let later = later.and_then(|start| MinuteOfDay::new(start.minutes() + 720));
            self.set_start(later);
        }
        self.note_past(now);
        let has_passed = self.found.start.zip(now).is_some_and(|(start, now)| start < now);
        // What was not said in so many words begins when it still can.
        let from = if has_passed { self.today.plus(1).unwrap_or(self.today) } else { self.today };
        let is_refused = self.found.notes.iter().any(|note| note.code == NoteCode::NoSuchDay);
        if let Some(mut cycle) = self.cycle.take() {
            cycle.repeat.end = self.end.unwrap_or(End::Never);
            match self.found.at {
                Some(At::Day(day)) => self.found.at = Some(At::Day(cycle.first(day).unwrap_or(day))),
                None if !is_refused => self.found.at = cycle.first(from).map(At::Day),
                _ => {}
            }
            self.found.repeat = Some(cycle.repeat);
        } else if self.found.at.is_none() && self.found.start.is_some() && !is_refused {
            self.found.at = Some(At::Day(from));
        }
        title::finish(self.line, &mut self.found);
        self.found
    }

    fn set_start(&mut self, later: Option<MinuteOfDay>) {
        let Some(later) = later else { return };
        self.found.start = Some(later);
        for span in &mut self.found.spans {
            if let Meaning::Time(start) = &mut span.meaning {
                *start = later;
            }
        }
    }

    /// Notes a day that is past, or a time of today that is.
    fn note_past(&mut self, now: Option<MinuteOfDay>) {
        let (today, has_cycle) = (self.today, self.cycle.is_some());
        let is_today = self.found.at == Some(At::Day(today)) && !has_cycle;
        let notes = self.found.spans.iter().filter_map(|span| {
            let code = match span.meaning {
                Meaning::Day(At::Day(day)) if day < today => NoteCode::DayInPast,
                Meaning::Time(start) if is_today && now.is_some_and(|now| start < now) => NoteCode::TimeInPast,
                _ => return None,
            };
            Some(Note { range: span.range.clone(), code })
        });
        self.found.notes.extend(notes);
        self.found.notes.sort_by_key(|note| note.range.start);
    }
}

/// Over the 的 that ties what was understood to the title: `明天的早报`.
fn possessive(end: Cursor<'_>) -> Cursor<'_> {
    end.maybe(&["的"])
}
