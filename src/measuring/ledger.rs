//! What messages come to: figures by day, hour, member and kind. No word of a message is in here.
//!
//! Several files of one group are taken together without counting anything twice. A message is known again by the
//! number that WeChat's servers gave it and its second. Where there is none, or Excel has rounded it, it is known by
//! its second, sender, kind and length; what agrees in all of these is counted as often as the file has it that has it
//! most often, so that two short answers in one second stay two; only where
//! one file ends between them is the second lost. Files of different layouts know one another's messages
//! only by the servers' numbers.

use std::collections::{BTreeMap, BTreeSet};

use super::hashing::{NameMap, NumberMap, hash_of};
use super::kind::Kind;
use super::moment::day_of;
use super::outcome::{DayTalk, Member, Notice, Outcome, Role, Room};
use super::series::{Figures, Series};
use super::wording::Moves;
use crate::domain::code::Code;

/// A message as it was read, its text already dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message<'a> {
    /// When, on the zone's clock. Unit: seconds since 1970.
    pub at: i64,
    /// The sender's stable id; empty where there is none.
    pub id: &'a str,
    /// The sender's name; empty where there is none.
    pub name: &'a str,
    /// The number that WeChat's servers gave it; empty where there is none.
    pub number: &'a str,
    /// The group; empty where the file does not say.
    pub group: &'a str,
    /// What it is.
    pub kind: Kind,
    /// How long its text is. Unit: characters.
    pub n_characters: u32,
    /// Whether it asks something.
    pub is_question: bool,
    /// What it tells of the group's size, as a line of the system.
    pub moves: Moves,
}

/// What was counted of a day.
#[derive(Debug, Clone, Default)]
struct Day {
    messages: u32,
    questions: u32,
    system: u32,
    moves: Moves,
}

/// What was counted of a member.
#[derive(Debug, Clone)]
struct Entry {
    key: Box<str>,
    name: Box<str>,
    /// When the name was in use last.
    named_at: i64,
    messages: u32,
    questions: u32,
    first: i64,
    last: i64,
    is_listed: bool,
    role: Option<Role>,
}

/// The figures of all files so far.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    entries: Vec<Entry>,
    by_key: NameMap<u32>,
    days: BTreeMap<i32, Day>,
    /// Messages by day and member.
    talk: NumberMap<u32>,
    hours: [[u32; 24]; 7],
    kinds: [u64; Kind::ALL.len()],
    n_system: u64,
    n_repeated: u64,
    notices: BTreeSet<Notice>,
    /// How often the files before have each message, by its hash.
    known: NumberMap<u32>,
    /// The same for the file that is being read.
    in_file: NumberMap<u32>,
    /// The hashes of the first file's messages without a number: nothing asks for them until there is a second.
    first_file: Vec<u64>,
    n_files: u32,
    group: Option<u64>,
    series: Series,
    rooms: BTreeMap<Box<str>, u32>,
}

impl Ledger {
    /// Counts a message.
    pub fn message(&mut self, message: &Message) {
        if !message.group.is_empty() {
            let group = hash_of(message.group);
            if self.group.replace(group).is_some_and(|known| known != group) {
                self.notice(Notice::SeveralGroups);
            }
        }
        if self.is_repeated(message) {
            self.n_repeated += 1;
            self.notice(Notice::Repeated);
            return;
        }
        let day = day_of(message.at);
        let counted = self.days.entry(day).or_default();
        self.kinds[message.kind as usize] += 1;
        if message.kind == Kind::System {
            self.n_system += 1;
            counted.system += 1;
            counted.moves.joins += message.moves.joins;
            counted.moves.exits += message.moves.exits;
            return;
        }
        counted.messages += 1;
        counted.questions += u32::from(message.is_question);
        // 1970-01-01 was a Thursday; weekdays are counted from Monday.
        let weekday = (i64::from(day) + 3).rem_euclid(7);
        let hour = message.at.rem_euclid(86_400) / 3600;
        if let (Ok(weekday), Ok(hour)) = (usize::try_from(weekday), usize::try_from(hour)) {
            self.hours[weekday][hour] += 1;
        }
        if message.id.is_empty() && message.name.is_empty() {
            self.notice(Notice::Unsigned);
            return;
        }
        if message.id.is_empty() {
            self.notice(Notice::NamesOnly);
        }
        let idx = self.entry(message.id, message.name, message.at);
        let entry = &mut self.entries[idx as usize];
        if entry.messages == 0 {
            (entry.first, entry.last) = (message.at, message.at);
        }
        entry.messages += 1;
        entry.questions += u32::from(message.is_question);
        (entry.first, entry.last) = (entry.first.min(message.at), entry.last.max(message.at));
        *self.talk.entry(talk_key(day, idx)).or_default() += 1;
    }

    /// Takes a member of the roster down; its role, where the roster says one.
    pub fn listed(&mut self, id: &str, name: &str, role: Option<Role>) {
        let idx = self.entry(id, name, i64::MIN);
        let entry = &mut self.entries[idx as usize];
        entry.is_listed = true;
        entry.role = role.or(entry.role);
    }

    /// Takes a day's figures down; whether anything was new.
    pub fn day(&mut self, day: i32, figures: Figures) -> bool {
        self.series.add(day, figures)
    }

    /// Takes a group's size down.
    pub fn room(&mut self, name: &str, size: u32) {
        self.rooms.insert(name.into(), size);
    }

    /// Takes down what a person should know of the figures.
    pub fn notice(&mut self, notice: Notice) {
        self.notices.insert(notice);
    }

    /// Ends a file: what it had is known from now on.
    pub fn end_file(&mut self) {
        self.n_files += 1;
        let in_file = std::mem::take(&mut self.in_file);
        if self.known.is_empty() {
            self.known = in_file;
            return;
        }
        for (hash, n) in in_file {
            let known = self.known.entry(hash).or_default();
            *known = n.max(*known);
        }
    }

    /// What it all comes to.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let mut days_spoken = vec![0_u32; self.entries.len()];
        let mut speakers: BTreeMap<i32, u32> = BTreeMap::new();
        for key in self.talk.keys() {
            let (day, idx) = talk_parts(*key);
            days_spoken[idx as usize] += 1;
            *speakers.entry(day).or_default() += 1;
        }
        let days = self.days.iter().map(|(day, counted)| DayTalk {
            day: *day,
            messages: counted.messages,
            speakers: speakers.get(day).copied().unwrap_or(0),
            questions: counted.questions,
            system: counted.system,
            joins: counted.moves.joins,
            exits: counted.moves.exits,
        });
        let mut members: Vec<Member> = self.entries.iter().zip(days_spoken).map(member).collect();
        members.sort_by(|a, b| b.messages.cmp(&a.messages).then_with(|| a.key.cmp(&b.key)));
        let n_listed = self.entries.iter().filter(|entry| entry.is_listed).count();
        Outcome {
            messages: self.days.values().map(|day| u64::from(day.messages)).sum(),
            system: self.n_system,
            repeated: self.n_repeated,
            roster: (n_listed > 0).then_some(n_listed),
            days: days.collect(),
            hours: self.hours,
            members,
            kinds: Kind::ALL.iter().copied().zip(self.kinds).filter(|(_, n)| *n > 0).collect(),
            series: self.series.days(),
            rooms: self.rooms.iter().map(|(name, size)| Room { name: name.to_string(), size: *size }).collect(),
            notices: self.notices.iter().copied().collect(),
        }
    }

    /// The entry of a sender, who goes by the name that was in use last.
    fn entry(&mut self, id: &str, name: &str, at: i64) -> u32 {
        let key = if id.is_empty() { name } else { id };
        if let Some(idx) = self.by_key.get(key) {
            let entry = &mut self.entries[*idx as usize];
            let is_newer = (at, name) > (entry.named_at, &*entry.name);
            if is_newer && !name.is_empty() {
                entry.named_at = at;
                if *entry.name != *name {
                    entry.name = name.into();
                }
            }
            return *idx;
        }
        let idx = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        self.by_key.insert(key.into(), idx);
        self.entries.push(Entry {
            key: key.into(),
            name: if name.is_empty() { key } else { name }.into(),
            named_at: if name.is_empty() { i64::MIN } else { at },
            messages: 0,
            questions: 0,
            first: at,
            last: at,
            is_listed: false,
            role: None,
        });
        idx
    }

    /// Whether a file before, or this one under the same number, has the message already.
    fn is_repeated(&mut self, message: &Message) -> bool {
        let is_named = is_server_number(message.number);
        let hash = if is_named {
            hash_of((message.number, message.at))
        } else {
            let sender = if message.id.is_empty() { message.name } else { message.id };
            hash_of((message.at, sender, message.kind, message.n_characters, message.is_question))
        };
        if self.n_files == 0 && !is_named {
            self.first_file.push(hash);
            return false;
        }
        for hash in std::mem::take(&mut self.first_file) {
            *self.known.entry(hash).or_default() += 1;
        }
        let n_in_file = self.in_file.entry(hash).or_default();
        *n_in_file += 1;
        let n_known = self.known.get(&hash).copied().unwrap_or(0);
        if is_named { *n_in_file > 1 || n_known > 0 } else { *n_in_file <= n_known }
    }
}

fn member((entry, days_spoken): (&Entry, u32)) -> Member {
    let has_spoken = entry.messages > 0;
    Member {
        key: entry.key.to_string(),
        name: entry.name.to_string(),
        messages: entry.messages,
        questions: entry.questions,
        days_spoken,
        first: has_spoken.then_some(entry.first),
        last: has_spoken.then_some(entry.last),
        is_listed: entry.is_listed,
        role: entry.role,
    }
}

/// Whether a number is one of the servers': not missing, not zero, and not as Excel shortens it, `1.23457E+18`.
fn is_server_number(number: &str) -> bool {
    let is_plain = number.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    is_plain && !matches!(number, "" | "0" | "-1")
}

/// A day and a member in one number.
fn talk_key(day: i32, idx: u32) -> u64 {
    (u64::from(day.cast_unsigned()) << 32) | u64::from(idx)
}

/// The day and the member in a number.
const fn talk_parts(key: u64) -> (i32, u32) {
    #[expect(clippy::cast_possible_truncation, reason = "the halves of a number that was put together of them")]
    let halves = ((key >> 32) as u32, key as u32);
    (halves.0.cast_signed(), halves.1)
}
