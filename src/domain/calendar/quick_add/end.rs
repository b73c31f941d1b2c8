//! How long something goes on coming back: `共10次`, `到年底`, `until 12-31`, `10 times`.

use super::NoteCode;
use super::cursor::{Cursor, Read};
use super::day::{day, next_date};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::At;
use crate::domain::calendar::repeat::End;
use crate::domain::quantity::{Bounded, Occurrences};

/// The end that is said here.
pub fn end(start: Cursor<'_>, today: Day) -> Read<'_, Result<End, NoteCode>> {
    times(start).or_else(|| until(start, today))
}

/// `共10次`, `10次`, `for 10 times`.
fn times(start: Cursor<'_>) -> Read<'_, Result<End, NoteCode>> {
    let said = |n: u32| Occurrences::new(i64::from(n)).map(End::After).map_err(|_| NoteCode::NoSuchRepeat);
    let led = start.any(&["一共", "总共", "共", "重复"]).map(Cursor::spaces);
    if led.is_some() || start.starts_number() {
        let counted = || {
            let (n, at) = led.unwrap_or(start).number()?;
            Some((n, at.spaces().any(&["次", "回"]).filter(|end| end.is_apart())?))
        };
        if let Some((n, end)) = counted() {
            return Some((said(n), end));
        }
    }
    let begin = start.word(&["for"]).and_then(Cursor::gap).unwrap_or(start);
    if !start.starts_word() || !begin.starts_number() {
        return None;
    }
    let (n, at) = begin.digits(4)?;
    Some((said(n), at.gap()?.word(&["times", "time"])?))
}

/// `到12月31日`, `到年底`, `until Dec 31`, `until the end of the year`.
fn until(start: Cursor<'_>, today: Day) -> Read<'_, Result<End, NoteCode>> {
    let chinese = start.any(&["一直到", "直到", "截止到", "截至", "到", "至"]).map(Cursor::spaces);
    let english = || start.word(&["until", "till", "through"]).filter(|_| start.starts_word()).and_then(Cursor::gap);
    let at = chinese.or_else(english)?;
    let (day, end) = last_day(at, today)?;
    let said = day.filter(|day| *day >= today).map(End::On).ok_or(NoteCode::NoSuchRepeat);
    Some((said, end.maybe(&["为止", "止"])))
}

fn last_day(at: Cursor<'_>, today: Day) -> Read<'_, Option<Day>> {
    let years = [("明年底", 1), ("明年年底", 1), ("今年年底", 0), ("今年底", 0), ("年底", 0), ("年末", 0)];
    let english = [
        ("the end of next year", 1),
        ("end of next year", 1),
        ("the end of the year", 0),
        ("end of the year", 0),
        ("the end of this year", 0),
        ("end of year", 0),
        ("year end", 0),
        ("year-end", 0),
    ];
    let chinese = years.into_iter().find_map(|(word, years)| Some((years, at.eat(word)?)));
    if let Some((years, end)) = chinese.or_else(|| at.word_of(&english)) {
        return Some((Day::new(today.year() + years, 12, 31), end));
    }
    if let Some((said, end)) = day(at, today) {
        return match said {
            Ok(At::Day(day)) => Some((Some(day), end)),
            // No day of the calendar: an end cannot be counted from the opening.
            Ok(_) => None,
            Err(_) => Some((None, end)),
        };
    }
    // 12-31 could be a score or a stretch; after "until" it is a date.
    let (month, after) = at.digits(2)?;
    let (day, end) = after.any(&["-", "."])?.digits(2)?;
    let is_whole = end.ends_word() && end.any(&["-", ".", ":", "点", "月"]).is_none();
    is_whole.then(|| (next_date(month, day, today), end))
}
