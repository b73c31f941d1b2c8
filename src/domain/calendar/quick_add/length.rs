//! How long something takes: `60分钟`, `一个半小时`, `for 45 min`, `1h30`.

use super::NoteCode;
use super::cursor::{Cursor, Read};
use crate::domain::quantity::{Bounded, Minutes};

/// The length that is said here. It must be set apart from what follows: `3分钟学会` is no length.
pub fn length(start: Cursor<'_>) -> Read<'_, Result<Minutes, NoteCode>> {
    let (minutes, end) = english(start).or_else(|| chinese(start))?;
    end.is_apart().then(|| (Minutes::new(i64::from(minutes)).map_err(|_| NoteCode::NoSuchLength), end))
}

fn chinese(start: Cursor<'_>) -> Read<'_, u32> {
    let begin = start.maybe(&["时长", "持续", "共"]).spaces();
    if let Some(end) = begin.any(&["半个小时", "半小时", "半个钟头"]) {
        return starts(begin).then_some((30, end));
    }
    if !starts(begin) {
        return None;
    }
    if let Some(end) = begin.eat("一刻钟") {
        return Some((15, end));
    }
    if let Some((tenths, after)) = decimal(begin) {
        let end = after.spaces().maybe(&["个"]).any(&["小时", "钟头"])?;
        return Some((tenths * 6, end));
    }
    let (n, after) = begin.number()?;
    let after = after.spaces();
    if let Some(end) = after.eat("分钟") {
        return Some((n, end));
    }
    if let Some(end) = after.any(&["个半小时", "个半钟头"]) {
        return Some((n * 60 + 30, end));
    }
    let hours = after.maybe(&["个"]).any(&["小时", "钟头"])?;
    if let Some(end) = hours.eat("半") {
        return Some((n * 60 + 30, end));
    }
    let and_minutes = || {
        let (minutes, end) = hours.number()?;
        Some((n * 60 + minutes, end.any(&["分钟", "分"])?))
    };
    Some(and_minutes().unwrap_or((n * 60, hours)))
}

fn english(start: Cursor<'_>) -> Read<'_, u32> {
    let begin = start.word(&["for"]).and_then(Cursor::gap).unwrap_or(start);
    if !start.starts_word() || !starts(begin) {
        return None;
    }
    if let Some(end) = begin.word(&["half an hour", "half hour"]) {
        return Some((30, end));
    }
    if begin.at > start.at
        && let Some(end) = begin.word(&["an hour"])
    {
        return Some((60, end));
    }
    if let Some((tenths, after)) = decimal(begin) {
        return Some((tenths * 6, hours(after.spaces())?));
    }
    let (n, after) = begin.digits(4)?;
    if let Some(end) = minutes(after.spaces()) {
        return Some((n, end));
    }
    let and_minutes = || {
        let (minutes, end) = after.any(&["h"])?.digits(2)?;
        Some((n * 60 + minutes, end.maybe(&["min", "m"]))).filter(|(_, end)| end.ends_word())
    };
    and_minutes().or_else(|| Some((n * 60, hours(after.spaces())?)))
}

fn hours(at: Cursor<'_>) -> Option<Cursor<'_>> {
    at.word(&["hours", "hour", "hrs", "hr", "h"])
}

fn minutes(at: Cursor<'_>) -> Option<Cursor<'_>> {
    at.word(&["minutes", "minute", "mins", "min"])
}

fn starts(begin: Cursor<'_>) -> bool {
    begin.starts_number() || begin.before() == Some('共')
}

/// A number with one decimal, in tenths.
fn decimal(begin: Cursor<'_>) -> Read<'_, u32> {
    let (whole, point) = begin.digits(2)?;
    let (tenth, end) = point.eat(".")?.digits(1)?;
    Some((whole * 10 + tenth, end))
}
