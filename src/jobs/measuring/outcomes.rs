//! What reading comes to ↔ bytes.

use crate::domain::code::Code;
use crate::measuring::outcome::{
    DayTalk, FileOutcome, FileRefused, Member, OfKind, Outcome, Refusal, Replies, Role, Room, Spoken,
};
use crate::measuring::zone::Zone;
use crate::simulation::bytes::{Left, put_entries, put_list, put_word};

/// Writes a text.
pub fn put_text(out: &mut Vec<u8>, text: &str) {
    put_entries(out, text.as_bytes(), |byte| [*byte]);
}

/// Reads a text.
pub fn text(left: &mut Left) -> Option<String> {
    String::from_utf8(left.entries(|[byte]: [u8; 1]| byte)?).ok()
}

/// Writes a zone.
pub fn put_zone(out: &mut Vec<u8>, zone: &Zone) {
    let (first, changes) = zone.parts();
    put_word(out, first.cast_unsigned());
    put_list(out, changes, |out, (from, ahead)| {
        out.extend(from.to_le_bytes());
        put_word(out, ahead.cast_unsigned());
    });
}

/// Reads a zone.
pub fn zone(left: &mut Left) -> Option<Zone> {
    let first = left.word()?.cast_signed();
    let changes = left.list(|left| Some((left.take().map(i64::from_le_bytes)?, left.word()?.cast_signed())))?;
    Some(Zone::table(first, changes))
}

fn put_code(out: &mut Vec<u8>, code: impl Code) {
    put_text(out, code.code());
}

fn code<T: Code>(left: &mut Left) -> Option<T> {
    T::from_code(&text(left)?)
}

fn put_count(out: &mut Vec<u8>, count: u64) {
    out.extend(count.to_le_bytes());
}

fn count(left: &mut Left) -> Option<u64> {
    left.take().map(u64::from_le_bytes)
}

fn put_moment(out: &mut Vec<u8>, moment: Option<i64>) {
    out.extend(moment.unwrap_or(i64::MIN).to_le_bytes());
}

fn moment(left: &mut Left) -> Option<Option<i64>> {
    left.take().map(i64::from_le_bytes).map(|moment| (moment != i64::MIN).then_some(moment))
}

fn put_optional(out: &mut Vec<u8>, word: Option<u32>) {
    out.push(u8::from(word.is_some()));
    put_word(out, word.unwrap_or(0));
}

fn optional(left: &mut Left) -> Option<Option<u32>> {
    let [is_there] = left.take()?;
    let word = left.word()?;
    Some((is_there != 0).then_some(word))
}

fn put_flag(out: &mut Vec<u8>, flag: bool) {
    out.push(u8::from(flag));
}

fn flag(left: &mut Left) -> Option<bool> {
    left.take().map(|[flag]| flag != 0)
}

/// Writes how a file went. Every field is named, so that one more does not compile until it is written here.
pub fn put_file(out: &mut Vec<u8>, file: &FileOutcome) {
    let FileOutcome { layout, form, charset, has_broken_text, clock, read, system, refusals, refused } = file;
    put_code(out, *layout);
    put_code(out, *form);
    put_code(out, *charset);
    put_flag(out, *has_broken_text);
    put_optional(out, clock.map(i32::cast_unsigned));
    [*read, *system, *refused].into_iter().for_each(|n| put_count(out, n));
    put_list(out, refusals, |out, Refusal { line, why }| {
        put_count(out, *line);
        put_code(out, *why);
    });
}

/// Reads how a file went.
pub fn file(left: &mut Left) -> Option<FileOutcome> {
    let (layout, form, charset, has_broken_text) = (code(left)?, code(left)?, code(left)?, flag(left)?);
    let clock = optional(left)?.map(u32::cast_signed);
    let (read, system, refused) = (count(left)?, count(left)?, count(left)?);
    let refusals = left.list(|left| Some(Refusal { line: count(left)?, why: code(left)? }))?;
    Some(FileOutcome { layout, form, charset, has_broken_text, clock, read, system, refusals, refused })
}

/// Writes why a file was refused.
pub fn put_refused(out: &mut Vec<u8>, why: &FileRefused) {
    match why {
        FileRefused::Fault(fault) => {
            out.push(0);
            put_code(out, *fault);
        }
        FileRefused::OtherFormat(format) => {
            out.push(1);
            put_text(out, format);
        }
        FileRefused::UnknownTable(headings) => {
            out.push(2);
            put_list(out, headings, |out, heading| put_text(out, heading));
        }
    }
}

/// Reads why a file was refused.
pub fn refused(left: &mut Left) -> Option<FileRefused> {
    Some(match left.take()? {
        [0] => FileRefused::Fault(code(left)?),
        [1] => FileRefused::OtherFormat(text(left)?),
        [2] => FileRefused::UnknownTable(left.list(text)?),
        _ => return None,
    })
}

/// Writes what all files come to.
pub fn put_outcome(out: &mut Vec<u8>, outcome: &Outcome) {
    let Outcome {
        messages,
        system,
        repeated,
        roster,
        days,
        hours,
        members,
        spoken,
        replies,
        kinds,
        sent,
        series,
        rooms,
        notices,
    } = outcome;
    [*messages, *system, *repeated].into_iter().for_each(|n| put_count(out, n));
    put_optional(out, roster.map(|n| n as u32));
    put_entries(out, days, day_bytes);
    hours.iter().flatten().for_each(|n| put_word(out, *n));
    put_list(out, members, put_member);
    put_entries(out, spoken, spoken_bytes);
    let Replies { asked, answered, within_three_minutes, median, p90 } = replies;
    [*asked, *answered, *within_three_minutes].into_iter().for_each(|n| put_word(out, n));
    put_optional(out, *median);
    put_optional(out, *p90);
    put_list(out, kinds, |out, (kind, n)| {
        put_code(out, *kind);
        put_count(out, *n);
    });
    put_list(out, sent, |out, OfKind { monday, member, kind, messages }| {
        [monday.cast_unsigned(), *member, *messages].into_iter().for_each(|n| put_word(out, n));
        put_code(out, *kind);
    });
    let series: Vec<_> = series.iter().map(|(day, figures)| (*day, figures.iter().collect::<Vec<_>>())).collect();
    put_list(out, &series, |out, (day, figures)| {
        out.extend(day.to_le_bytes());
        put_list(out, figures, |out, (measure, figure)| {
            put_code(out, **measure);
            out.extend(figure.to_le_bytes());
        });
    });
    put_list(out, rooms, |out, Room { name, size }| {
        put_text(out, name);
        put_word(out, *size);
    });
    put_list(out, notices, |out, notice| put_code(out, *notice));
}

/// Reads what all files come to.
pub fn outcome(left: &mut Left) -> Option<Outcome> {
    let (messages, system, repeated) = (count(left)?, count(left)?, count(left)?);
    let roster = optional(left)?.map(|n| n as usize);
    let days = left.entries(day)?;
    let mut hours = [[0; 24]; 7];
    for n in hours.iter_mut().flatten() {
        *n = left.word()?;
    }
    let (members, spoken) = (left.list(member)?, left.entries(one_spoken)?);
    let (asked, answered, within_three_minutes) = (left.word()?, left.word()?, left.word()?);
    let replies = Replies { asked, answered, within_three_minutes, median: optional(left)?, p90: optional(left)? };
    let kinds = left.list(|left| Some((code(left)?, count(left)?)))?;
    let sent = left.list(|left| {
        let (monday, member, messages) = (left.word()?.cast_signed(), left.word()?, left.word()?);
        Some(OfKind { monday, member, kind: code(left)?, messages })
    })?;
    let series = left.list(|left| {
        let day = left.take().map(i32::from_le_bytes)?;
        let figures = left.list(|left| Some((code(left)?, left.take().map(i64::from_le_bytes)?)))?;
        Some((day, figures.into_iter().collect()))
    })?;
    let rooms = left.list(|left| Some(Room { name: text(left)?, size: left.word()? }))?;
    let notices = left.list(code)?;
    Some(Outcome {
        messages,
        system,
        repeated,
        roster,
        days,
        hours,
        members,
        spoken,
        replies,
        kinds,
        sent,
        series: series.into_iter().collect(),
        rooms,
        notices,
    })
}

/// No answer takes so long: a day without one.
const NO_REPLY: u32 = u32::MAX;

fn day_bytes(day: &DayTalk) -> [u8; 32] {
    let DayTalk { day, messages, speakers, questions, system, joins, exits, reply } = *day;
    let reply = reply.unwrap_or(NO_REPLY);
    words([day.cast_unsigned(), messages, speakers, questions, system, joins, exits, reply])
}

fn day(bytes: [u8; 32]) -> DayTalk {
    let [day, messages, speakers, questions, system, joins, exits, reply] = from_words(bytes);
    let reply = (reply != NO_REPLY).then_some(reply);
    DayTalk { day: day.cast_signed(), messages, speakers, questions, system, joins, exits, reply }
}

fn spoken_bytes(spoken: &Spoken) -> [u8; 12] {
    words([spoken.day.cast_unsigned(), spoken.member, spoken.messages])
}

fn one_spoken(bytes: [u8; 12]) -> Spoken {
    let [day, member, messages] = from_words(bytes);
    Spoken { day: day.cast_signed(), member, messages }
}

/// Words one behind another.
fn words<const N: usize, const BYTES: usize>(words: [u32; N]) -> [u8; BYTES] {
    let mut bytes = [0; BYTES];
    let (places, _) = bytes.as_chunks_mut();
    places.iter_mut().zip(words).for_each(|(place, word)| *place = word.to_le_bytes());
    bytes
}

/// The words that stand one behind another.
fn from_words<const N: usize, const BYTES: usize>(bytes: [u8; BYTES]) -> [u32; N] {
    let mut words = [0; N];
    words.iter_mut().zip(bytes.as_chunks().0).for_each(|(word, place)| *word = u32::from_le_bytes(*place));
    words
}

fn put_member(out: &mut Vec<u8>, member: &Member) {
    let Member { key, name, messages, questions, days_spoken, first, last, joined, left, is_listed, role } = member;
    put_text(out, key);
    put_text(out, name);
    [*messages, *questions, *days_spoken].into_iter().for_each(|n| put_word(out, n));
    [*first, *last, *joined, *left].into_iter().for_each(|moment| put_moment(out, moment));
    put_flag(out, *is_listed);
    put_text(out, role.map_or("", Code::code));
}

fn member(left: &mut Left) -> Option<Member> {
    let (key, name) = (text(left)?, text(left)?);
    let (messages, questions, days_spoken) = (left.word()?, left.word()?, left.word()?);
    let (first, last, joined, gone) = (moment(left)?, moment(left)?, moment(left)?, moment(left)?);
    let (is_listed, role) = (flag(left)?, text(left)?);
    let role = if role.is_empty() { None } else { Some(Role::from_code(&role)?) };
    Some(Member { key, name, messages, questions, days_spoken, first, last, joined, left: gone, is_listed, role })
}
