//! Days and moments as files write them.

use chrono::{DateTime, NaiveDate};

use super::zone::Zone;

/// Why a cell says no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoMoment {
    /// It says none.
    Unreadable,
    /// It says one that no chat of WeChat's has: before 1970 or after 2100.
    OutOfRange,
}

/// A moment, as a clock of the zone shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// What the clock shows. Unit: seconds since 1970 on that clock.
    pub at: i64,
    /// How far it is ahead of UTC then: where clocks change, two readings tell nothing of what passed between them. Unit:
    /// seconds.
    pub ahead: i32,
}

impl Moment {
    /// A moment in UTC.
    fn new(utc: i64, zone: &Zone) -> Self {
        let ahead = zone.ahead(utc);
        Self { at: utc + i64::from(ahead), ahead }
    }
}

/// What the years 1970 to 2100 lie between. Unit: seconds.
const RANGE: std::ops::Range<i64> = 0..4_133_980_800;
/// From here on a bare number counts milliseconds; as seconds it would be the year 5138.
const MILLISECONDS: i64 = 100_000_000_000;

/// The moment that a cell says, as a clock of the zone shows it.
///
/// Read: seconds or milliseconds since 1970, `2024-02-01 10:00:00` by that clock, also with slashes, without zeros or
/// seconds, as Excel saves it, and ISO 8601 with `Z` or a distance from UTC.
///
/// # Errors
///
/// [`NoMoment`] where it says none, or one out of range.
pub fn local(cell: &str, zone: &Zone) -> Result<Moment, NoMoment> {
    let cell = cell.trim();
    if let Ok(number) = cell.parse::<i64>() {
        return of_number(number, zone);
    }
    let (day, rest) = split_day(cell).ok_or(NoMoment::Unreadable)?;
    let rest = rest.trim_start_matches(['T', 't', ' ']);
    let zone_at = rest.find(['Z', 'z', '+', '-']);
    let (clock, ahead) = rest.split_at(zone_at.unwrap_or(rest.len()));
    let seconds = i64::from(days(day)) * 86_400 + clock_seconds(clock).ok_or(NoMoment::Unreadable)?;
    match ahead {
        "" => Ok(Moment { at: in_range(seconds)?, ahead: zone.ahead_of_clock(seconds) }),
        "Z" | "z" => Ok(Moment::new(in_range(seconds)?, zone)),
        ahead => {
            let written = Zone::from_name(ahead).ok_or(NoMoment::Unreadable)?;
            Ok(Moment::new(in_range(2 * seconds - written.local(seconds))?, zone))
        }
    }
}

/// How far the clock is ahead of UTC that shows `shown` at a moment: a whole number of quarters of an hour, as all clocks
/// are. None where one of them says nothing, or the two are of different moments. Unit: seconds.
#[must_use]
pub fn clock_ahead(moment: &str, shown: &str) -> Option<i32> {
    let utc = Zone::fixed(0);
    let moment = of_number(moment.trim().parse().ok()?, &utc).ok()?;
    let ahead = i32::try_from(local(shown, &utc).ok()?.at - moment.at).ok()?;
    // Some clocks show no seconds.
    let quarters = (ahead + 59).div_euclid(QUARTER);
    let is_clock = (0..60).contains(&(quarters * QUARTER - ahead)) && (-48..=56).contains(&quarters);
    is_clock.then_some(quarters * QUARTER)
}

/// A quarter of an hour. Unit: seconds.
const QUARTER: i32 = 900;

/// The same for a number.
///
/// # Errors
///
/// [`NoMoment::OutOfRange`].
pub fn of_number(number: i64, zone: &Zone) -> Result<Moment, NoMoment> {
    let seconds = if number >= MILLISECONDS { number / 1000 } else { number };
    // A zone west of UTC begins 1970 in 1969.
    Ok(Moment::new(in_range(seconds)?, zone))
}

/// The day that a cell says: `2024-02-01`, `2024/2/1`, `2024年2月1日`, `20240201`, or a moment of it.
///
/// # Errors
///
/// [`NoMoment`] where it says none, or one out of range.
pub fn day(cell: &str, zone: &Zone) -> Result<i32, NoMoment> {
    let cell = cell.trim();
    if cell.len() == 8
        && let Ok(number) = cell.parse::<u32>()
    {
        let year = i32::try_from(number / 10_000).map_err(|_| NoMoment::Unreadable)?;
        let date = NaiveDate::from_ymd_opt(year, number / 100 % 100, number % 100).ok_or(NoMoment::Unreadable)?;
        return Ok(day_of(in_range(i64::from(days(date)) * 86_400)?));
    }
    match split_day(cell) {
        Some((date, "")) => Ok(day_of(in_range(i64::from(days(date)) * 86_400)?)),
        _ => local(cell, zone).map(|moment| day_of(moment.at)),
    }
}

/// The day of a clock's reading. Unit: days since 1970.
#[must_use]
pub fn day_of(local: i64) -> i32 {
    i32::try_from(local.div_euclid(86_400)).unwrap_or(i32::MAX)
}

/// The date of a day. Unit of the day: days since 1970.
#[must_use]
pub fn date(day: i32) -> NaiveDate {
    DateTime::from_timestamp(i64::from(day) * 86_400, 0).map_or(NaiveDate::MAX, |moment| moment.date_naive())
}

fn in_range(seconds: i64) -> Result<i64, NoMoment> {
    if RANGE.contains(&seconds) { Ok(seconds) } else { Err(NoMoment::OutOfRange) }
}

fn days(date: NaiveDate) -> i32 {
    date.to_epoch_days()
}

/// The date at the start of a cell, and what follows it.
fn split_day(cell: &str) -> Option<(NaiveDate, &str)> {
    let (year, rest) = number(cell, 4)?;
    let rest = rest.strip_prefix(['-', '/', '.', '年'])?;
    let (month, rest) = number(rest, 2)?;
    let rest = rest.strip_prefix(['-', '/', '.', '月'])?;
    let (day, rest) = number(rest, 2)?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    Some((date, rest.strip_prefix('日').unwrap_or(rest)))
}

/// `10:00:00`, `9:05`, `10:00:00.000`; no clock is midnight. Unit: seconds.
fn clock_seconds(clock: &str) -> Option<i64> {
    let clock = clock.trim();
    if clock.is_empty() {
        return Some(0);
    }
    let (hour, rest) = number(clock, 2)?;
    let (minute, rest) = number(rest.strip_prefix(':')?, 2)?;
    let second = match rest.strip_prefix(':') {
        None if rest.is_empty() => 0,
        None => return None,
        Some(rest) => {
            let (second, rest) = number(rest, 2)?;
            let fraction = rest.strip_prefix(['.', ',']).unwrap_or(rest);
            let is_whole = rest.is_empty() || (rest.len() > fraction.len() && !fraction.is_empty());
            if !is_whole || !fraction.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            second
        }
    };
    // A leap second is the last second of its minute.
    (hour < 24 && minute < 60 && second <= 60).then(|| i64::from(hour * 3600 + minute * 60 + second.min(59)))
}

/// The number of at most `most` digits at the start, and what follows it.
fn number(text: &str, most: usize) -> Option<(u32, &str)> {
    let n = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    Some((text[..n].parse().ok()?, &text[n..]))
}
