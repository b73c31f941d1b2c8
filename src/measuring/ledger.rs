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
use super::layout::Layout;
use super::moment::day_of;
use super::outcome::{DayTalk, Member, Notice, OfKind, Outcome, Role, Room};
use super::series::{Row, Series};
use super::utterance::{Utterance, told};
use super::wording::{Moves, names};
use crate::domain::code::Code;

/// A message as it was read, its text already dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message<'a> {
    /// When, on the zone's clock. Unit: seconds since 1970.
    pub at: i64,
    /// How far that clock is ahead of UTC. Unit: seconds.
    pub ahead: i32,
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
    pub moves: Moves<'a>,
}

/// What lines of the system told of a day.
#[derive(Debug, Clone, Copy, Default)]
struct SystemDay {
    lines: u32,
    joins: u32,
    exits: u32,
}

/// Who somebody is.
#[derive(Debug, Clone)]
struct Entry {
    key: Box<str>,
    name: Box<str>,
    /// When the name was in use last.
    named_at: i64,
    is_listed: bool,
    role: Option<Role>,
}

/// The figures of all files so far.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    entries: Vec<Entry>,
    by_key: NameMap<u32>,
    /// Who goes or went by a name, by their index; none where several did.
    by_name: NameMap<Option<u32>>,
    /// Every message, as when and by whom.
    talk: Vec<Utterance>,
    /// How far clocks were ahead of UTC: few, and where clocks do not change one. Unit: seconds.
    aheads: Vec<i32>,
    /// By day. Unit of the key: days since 1970.
    system: BTreeMap<i32, SystemDay>,
    /// Members of rosters of whom there is only a name, with their role.
    listed: BTreeMap<Box<str>, Option<Role>>,
    /// When somebody of a name came in last, by lines of the system.
    joined: BTreeMap<Box<str>, i64>,
    /// When somebody of a name went last, by lines of the system.
    left: BTreeMap<Box<str>, i64>,
    kinds: [u64; Kind::ALL.len()],
    /// What was no words, by who sent it, week and kind; see [`sent_key`].
    sent: NumberMap<u32>,
    n_repeated: u64,
    notices: BTreeSet<Notice>,
    /// How often the files before have each message, by its hash.
    known: NumberMap<u32>,
    /// The same for the file that is being read.
    in_file: NumberMap<u32>,
    /// The hashes of the first file's messages without a number: nothing asks for them until there is a second.
    first_file: Vec<u64>,
    n_files: u32,
    /// Whether the file that is being read has messages.
    has_talk: bool,
    /// The layouts of files with messages.
    layouts: BTreeSet<Layout>,
    /// Whether a message has no number of the servers.
    has_unnumbered: bool,
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
        self.kinds[message.kind as usize] += 1;
        if message.kind == Kind::System {
            self.line_of_system(message);
            return;
        }
        if message.id.is_empty() && message.name.is_empty() {
            self.notice(Notice::Unsigned);
            self.utterance(message, None);
            return;
        }
        if message.id.is_empty() {
            self.notice(Notice::NamesOnly);
        }
        let idx = self.entry(message.id, message.name, message.at);
        if message.kind != Kind::Text {
            *self.sent.entry(sent_key(message.at, idx, message.kind)).or_default() += 1;
        }
        self.utterance(message, Some(idx));
    }

    /// Takes down when and by whom a message was sent.
    fn utterance(&mut self, message: &Message, who: Option<u32>) {
        let known = self.aheads.iter().position(|ahead| *ahead == message.ahead);
        let ahead = known.unwrap_or_else(|| {
            self.aheads.push(message.ahead);
            self.aheads.len() - 1
        });
        self.talk.push(Utterance::new(message.at, ahead, who, message.is_question));
    }

    /// Counts a line of the system, and takes down who came or went.
    fn line_of_system(&mut self, message: &Message) {
        let Moves { joins, exits, who } = message.moves;
        let counted = self.system.entry(day_of(message.at)).or_default();
        counted.lines += 1;
        counted.joins += joins;
        counted.exits += exits;
        let moved = if joins > 0 { &mut self.joined } else { &mut self.left };
        for name in names(who) {
            let at = moved.entry(name.into()).or_insert(message.at);
            *at = message.at.max(*at);
        }
    }

    /// Takes a member of the roster down; its role, where the roster says one. One without an id is whoever in the talk
    /// goes by the name, and that is only known when all is read.
    pub fn listed(&mut self, id: &str, name: &str, role: Option<Role>) {
        if id.is_empty() {
            let known = self.listed.entry(name.into()).or_default();
            *known = role.or(*known);
            self.notice(Notice::NamesOnly);
            return;
        }
        let idx = self.entry(id, name, i64::MIN);
        let entry = &mut self.entries[idx as usize];
        entry.is_listed = true;
        entry.role = role.or(entry.role);
    }

    /// Takes a day's figures down; whether anything was new.
    pub fn day(&mut self, day: i32, row: Row) -> bool {
        self.series.add(day, row)
    }

    /// Takes a group's size down.
    pub fn room(&mut self, name: &str, size: u32) {
        self.rooms.insert(name.into(), size);
    }

    /// Takes down what a person should know of the figures.
    pub fn notice(&mut self, notice: Notice) {
        self.notices.insert(notice);
    }

    /// Ends a file of a layout: what it had is known from now on.
    pub fn end_file(&mut self, layout: Option<Layout>) {
        self.n_files += 1;
        let has_talk = std::mem::take(&mut self.has_talk);
        self.layouts.extend(layout.filter(|_| has_talk));
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
        let entries = self.entries_with_listed();
        let told = told(&self.talk, &self.aheads, entries.len());
        let mut days: BTreeMap<i32, DayTalk> = told.days.into_iter().map(|day| (day.day, day)).collect();
        for (day, system) in &self.system {
            let talk = days.entry(*day).or_insert(DayTalk { day: *day, ..DayTalk::default() });
            (talk.system, talk.joins, talk.exits) = (system.lines, system.joins, system.exits);
        }
        let mut order: Vec<usize> = (0..entries.len()).collect();
        order.sort_by(|a, b| {
            let n_messages = |idx: &usize| told.members[*idx].messages;
            n_messages(b).cmp(&n_messages(a)).then_with(|| entries[*a].key.cmp(&entries[*b].key))
        });
        let unheard: BTreeMap<&str, usize> =
            (self.entries.len()..entries.len()).map(|idx| (&*entries[idx].name, idx)).collect();
        let by_name = |name: &str| match self.by_name.get(name) {
            Some(bearer) => bearer.map(|idx| idx as usize),
            None => unheard.get(name).copied(),
        };
        // A line of the system has names only: of a name that two bear or bore, nobody knows which of them it means.
        let moved = |moved: &BTreeMap<Box<str>, i64>| {
            let mut by_entry = vec![None; entries.len()];
            for (name, at) in moved {
                if let Some(idx) = by_name(name) {
                    by_entry[idx] = by_entry[idx].max(Some(*at));
                }
            }
            by_entry
        };
        let (joined, left) = (moved(&self.joined), moved(&self.left));
        let members = order.iter().map(|&idx| {
            let (entry, said) = (&entries[idx], &told.members[idx]);
            Member {
                key: entry.key.to_string(),
                name: entry.name.to_string(),
                messages: said.messages,
                questions: said.questions,
                days_spoken: said.days_spoken,
                first: said.first,
                last: said.last,
                joined: joined[idx],
                left: left[idx],
                is_listed: entry.is_listed,
                role: entry.role,
            }
        });
        let mut place_of = vec![0; order.len()];
        order.iter().enumerate().for_each(|(place, &idx)| place_of[idx] = u32::try_from(place).unwrap_or(u32::MAX));
        let mut spoken = told.spoken;
        spoken.iter_mut().for_each(|spoken| spoken.member = place_of[spoken.member as usize]);
        for of_day in spoken.chunk_by_mut(|a, b| a.day == b.day) {
            of_day.sort_unstable_by_key(|spoken| spoken.member);
        }
        let n_listed = entries.iter().filter(|entry| entry.is_listed).count();
        Outcome {
            messages: days.values().map(|day| u64::from(day.messages)).sum(),
            system: self.system.values().map(|day| u64::from(day.lines)).sum(),
            repeated: self.n_repeated,
            roster: (n_listed > 0).then_some(n_listed),
            days: days.into_values().collect(),
            hours: told.hours,
            members: members.collect(),
            spoken,
            replies: told.replies,
            kinds: Kind::ALL.iter().copied().zip(self.kinds).filter(|(_, n)| *n > 0).collect(),
            sent: self.sent(&place_of),
            series: self.series.days(),
            rooms: self.rooms.iter().map(|(name, size)| Room { name: name.to_string(), size: *size }).collect(),
            notices: self.notices(),
        }
    }

    /// What a person should know of the figures.
    fn notices(&self) -> Vec<Notice> {
        let mut notices = self.notices.clone();
        if self.layouts.len() > 1 && self.has_unnumbered {
            notices.insert(Notice::SeveralLayouts);
        }
        notices.into_iter().collect()
    }

    /// Everybody, those who are in a roster by their name alone among them: those who go by it now, else the one who ever
    /// did; where there is none, or nobody knows which of several, a member of whom nothing was heard.
    fn entries_with_listed(&self) -> Vec<Entry> {
        let mut entries = self.entries.clone();
        if self.listed.is_empty() {
            return entries;
        }
        let mut by_name_now: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (idx, entry) in self.entries.iter().enumerate() {
            by_name_now.entry(&entry.name).or_default().push(idx);
        }
        for (name, role) in &self.listed {
            let once = || self.by_name.get(name).copied().flatten().map(|idx| vec![idx as usize]);
            match by_name_now.get(&**name).cloned().or_else(once) {
                Some(bearers) => {
                    for idx in bearers {
                        let entry = &mut entries[idx];
                        (entry.is_listed, entry.role) = (true, role.or(entry.role));
                    }
                }
                None => {
                    let (key, name) = (name.clone(), name.clone());
                    entries.push(Entry { key, name, named_at: i64::MIN, is_listed: true, role: *role });
                }
            }
        }
        entries
    }

    /// What was no words, in order.
    fn sent(&self, place_of: &[u32]) -> Vec<OfKind> {
        let of = |(key, messages): (&u64, &u32)| {
            let member = *place_of.get((key >> 4 & u64::from(u32::MAX)) as usize)?;
            let kind = *Kind::ALL.get((key & 0xF) as usize)?;
            Some(OfKind { monday: (key >> 36) as i32 * 7 - THURSDAY, member, kind, messages: *messages })
        };
        let mut sent: Vec<OfKind> = self.sent.iter().filter_map(of).collect();
        sent.sort_unstable();
        sent
    }

    /// The entry of a sender, who goes by the name that was in use last.
    fn entry(&mut self, id: &str, name: &str, at: i64) -> u32 {
        let key = if id.is_empty() { name } else { id };
        if let Some(&idx) = self.by_key.get(key) {
            let entry = &mut self.entries[idx as usize];
            let is_other = *entry.name != *name;
            // An id stands in for a name until there is one, whenever that was in use.
            let is_stand_in = entry.named_at == i64::MIN && entry.name == entry.key;
            let is_newer = is_stand_in || (at, name) > (entry.named_at, &*entry.name);
            if is_newer && !name.is_empty() {
                entry.named_at = at;
                if is_other {
                    entry.name = name.into();
                }
            }
            if is_other && !name.is_empty() {
                self.bears(idx, name);
            }
            return idx;
        }
        let idx = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        self.by_key.insert(key.into(), idx);
        self.entries.push(Entry {
            key: key.into(),
            name: if name.is_empty() { key } else { name }.into(),
            named_at: if name.is_empty() { i64::MIN } else { at },
            is_listed: false,
            role: None,
        });
        self.bears(idx, if name.is_empty() { key } else { name });
        idx
    }

    /// Takes down that somebody goes by a name at some time.
    fn bears(&mut self, idx: u32, name: &str) {
        match self.by_name.get_mut(name) {
            Some(bearer) if *bearer != Some(idx) => *bearer = None,
            Some(_) => {}
            None => {
                self.by_name.insert(name.into(), Some(idx));
            }
        }
    }

    /// Whether a file before, or this one under the same number, has the message already.
    fn is_repeated(&mut self, message: &Message) -> bool {
        let is_named = is_server_number(message.number);
        (self.has_talk, self.has_unnumbered) = (true, self.has_unnumbered || !is_named);
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

/// 1970-01-01 was a Thursday, three days after its Monday.
const THURSDAY: i32 = 3;

/// Who sent what kind in which week, as a number. There are fewer than 16 kinds, and no moment before 1970.
fn sent_key(at: i64, entry: u32, kind: Kind) -> u64 {
    let week = (day_of(at).max(0) + THURSDAY) as u64 / 7;
    week << 36 | u64::from(entry) << 4 | kind as u64
}

/// Whether a number is one of the servers': not missing, not zero, and not as Excel shortens it, `1.23457E+18`.
fn is_server_number(number: &str) -> bool {
    let is_plain = number.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    is_plain && !matches!(number, "" | "0" | "-1")
}
