//! Times of day and from one time to another: `20:00`, `晚上8点半`, `8:30pm`, `20:00-21:00`, `9-10am`.

use super::NoteCode;
use super::cursor::{Cursor, Read};
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::{Bounded, Minutes};

/// When something begins, and how long it takes if its end was said as well.
#[derive(Clone, Copy)]
pub struct Times {
    /// When it begins.
    pub start: MinuteOfDay,
    /// How long it takes.
    pub length: Option<Minutes>,
    /// Where in the text the beginning ends.
    pub middle: usize,
    /// Whether nothing was said about the part of the day.
    pub is_plain: bool,
}

/// The part of the day that an hour is counted in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// 凌晨.
    Night,
    /// 上午.
    Morning,
    /// 中午.
    Noon,
    /// 下午.
    Afternoon,
    /// 晚上.
    Evening,
    /// am.
    Am,
    /// pm.
    Pm,
}

const PARTS: [(&str, Part); 21] = [
    ("凌晨", Part::Night),
    ("半夜", Part::Night),
    ("大清早", Part::Morning),
    ("清晨", Part::Morning),
    ("清早", Part::Morning),
    ("早晨", Part::Morning),
    ("早上", Part::Morning),
    ("早间", Part::Morning),
    ("上午", Part::Morning),
    ("中午", Part::Noon),
    ("正午", Part::Noon),
    ("下午", Part::Afternoon),
    ("午后", Part::Afternoon),
    ("傍晚", Part::Afternoon),
    ("晚上", Part::Evening),
    ("晚间", Part::Evening),
    ("夜里", Part::Evening),
    ("夜间", Part::Evening),
    ("深夜", Part::Evening),
    ("早", Part::Morning),
    ("晚", Part::Evening),
];

/// What follows a number of points that are none of time: `3点建议`.
const POINTS: [&str; 22] = [
    "建议", "原因", "理由", "心得", "经验", "技巧", "要求", "意见", "注意", "思考", "启示", "体会", "总结", "方法",
    "积分", "感受", "看法", "说明", "秘诀", "收获", "好处", "点",
];

/// What is counted where digits after 点 are no minutes: `8点30人团`.
const COUNTED: [&str; 14] = ["人", "个", "份", "名", "位", "元", "块", "天", "条", "题", "秒", "抽", "%", "."];

/// Hour and minute as they were said.
#[derive(Clone, Copy)]
struct Clock {
    hour: u32,
    minute: u32,
    part: Option<Part>,
}

impl Clock {
    /// Minutes since midnight, the hour counted in `part` unless it says otherwise itself.
    fn minutes(self, part: Option<Part>) -> Result<u32, NoteCode> {
        let Self { hour, minute, .. } = self;
        let hour = match (self.part.or(part), hour) {
            (Some(Part::Am | Part::Pm), 0 | 13..) => return Err(NoteCode::NoSuchTime),
            (Some(Part::Am | Part::Night), 12) => 0,
            (Some(Part::Pm), 1..=11)
            | (Some(Part::Noon), 1..=4)
            | (Some(Part::Afternoon), 1..=11)
            | (Some(Part::Evening), 5..=11) => hour + 12,
            // Midnight at the end of the day.
            (Some(Part::Evening), 12) => 24,
            (_, hour) => hour,
        };
        let minutes = hour * 60 + minute;
        if minute < 60 && minutes <= 1440 { Ok(minutes) } else { Err(NoteCode::NoSuchTime) }
    }
}

/// The time that is said here.
pub fn times(start: Cursor<'_>) -> Read<'_, Result<Times, NoteCode>> {
    times_after(start, false)
}

/// The time that is said here, directly after a day or not.
pub fn times_after(start: Cursor<'_>, follows_day: bool) -> Read<'_, Result<Times, NoteCode>> {
    if !start.starts_word() {
        return None;
    }
    let (first, middle) = prefixed(start, follows_day).or_else(|| clock(start))?;
    let (found, end) = match up_to(middle) {
        Some((last, end)) => (times_of(first, Some(last), middle.at), end),
        None => (times_of(first, None, middle.at), middle),
    };
    let is_said_alone = end.at == middle.at;
    let found = match found {
        Err(_) if !is_said_alone && first.minutes(None).is_ok() => {
            return Some((times_of(first, None, middle.at), middle));
        }
        found => found,
    };
    Some((found, end))
}

/// A time after the word that leads to it: `at 9`, `from 9am`.
fn prefixed(start: Cursor<'_>, follows_day: bool) -> Read<'_, Clock> {
    let after = start.word(&["at", "from"])?.gap()?;
    clock(after).or_else(|| {
        // A bare hour is too little by itself: "at 3 schools".
        let (hour, end) = start.word(&["at"])?.gap()?.digits(2)?;
        let is_last = || end.spaces().next().is_none_or(|c| matches!(c, '#' | '@' | ','));
        (end.is_apart() && (follows_day || is_last()) && hour <= 24)
            .then_some((Clock { hour, minute: 0, part: None }, end))
    })
}

fn times_of(first: Clock, last: Option<Clock>, middle: usize) -> Result<Times, NoteCode> {
    // In "9-10am" the first hour is counted as the last one is, unless it would be the later one: "11-1pm".
    let lent = last.and_then(|last| last.part).filter(|part| matches!(part, Part::Am | Part::Pm));
    let mut start = first.minutes(lent)?;
    let mut length = None;
    if let Some(last) = last {
        let end = last.minutes(first.part)?;
        if lent.is_some() && start >= end {
            start = first.minutes(Some(Part::Am))?;
        }
        length = Some(match end {
            _ if end > start => end - start,
            // From 11 to 1 is until 13:00.
            _ if end < 720 && end + 720 > start => end + 720 - start,
            _ => end + 1440 - start,
        });
    }
    let length = match length {
        Some(length) => Some(
            Minutes::new(i64::from(length)).ok().filter(|length| length.get() < 1440).ok_or(NoteCode::NoSuchTime)?,
        ),
        None => None,
    };
    let start = u16::try_from(start).ok().and_then(MinuteOfDay::new).ok_or(NoteCode::NoSuchTime)?;
    Ok(Times { start, length, middle, is_plain: first.part.is_none() && lent.is_none() })
}

/// The time until which it lasts.
fn up_to(middle: Cursor<'_>) -> Read<'_, Clock> {
    let dash = middle.spaces().any(&["-", "~", "到", "至"]).map(Cursor::spaces);
    let word = || middle.gap()?.word(&["to", "until", "till"])?.gap();
    clock(dash.or_else(word)?)
}

/// One time as it is said.
fn clock(start: Cursor<'_>) -> Read<'_, Clock> {
    if let Some(end) = start.word(&["noon"]) {
        return Some((Clock { hour: 12, minute: 0, part: None }, end));
    }
    let (part, begin) = part(start);
    if !begin.starts_number() && part.is_none() {
        return None;
    }
    with_colon(part, begin)
        .or_else(|| with_points(part, begin, start))
        .or_else(|| english(part, begin))
        .or_else(|| first_of_two(part, begin))
}

fn part(start: Cursor<'_>) -> (Option<Part>, Cursor<'_>) {
    let found = PARTS.iter().find_map(|(word, part)| Some((*part, start.eat(word)?.spaces())));
    found.map_or((None, start), |(part, after)| (Some(part), after))
}

/// `am` or `pm`.
fn meridiem(at: Cursor<'_>) -> Read<'_, Part> {
    let at = at.spaces();
    let am = at.word(&["a.m.", "am"]).map(|end| (Part::Am, end));
    am.or_else(|| at.word(&["p.m.", "pm"]).map(|end| (Part::Pm, end)))
}

/// `20:00`, `8:30 pm`.
fn with_colon(part: Option<Part>, begin: Cursor<'_>) -> Read<'_, Clock> {
    let (hour, colon) = begin.digits(2)?;
    let after = colon.eat(":")?;
    let (minute, end) = after.digits(2)?;
    if end.at - after.at != 2 || end.next() == Some(':') {
        return None;
    }
    if let Some((part, end)) = meridiem(end) {
        return Some((Clock { hour, minute, part: Some(part) }, end));
    }
    (!end.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '%')).then_some((Clock { hour, minute, part }, end))
}

/// `9am`, `8.30 pm`.
fn english(part: Option<Part>, begin: Cursor<'_>) -> Read<'_, Clock> {
    let (hour, after) = begin.digits(2)?;
    let minutes = || {
        let point = after.eat(".")?;
        point.digits(2).filter(|(_, end)| end.at - point.at == 2)
    };
    let (minute, after) = minutes().unwrap_or((0, after));
    let (meridiem, end) = meridiem(after)?;
    Some((Clock { hour, minute, part: Some(meridiem).or(part) }, end))
}

/// The bare hour before the dash of `8-9点` or `9-10am`.
fn first_of_two(part: Option<Part>, begin: Cursor<'_>) -> Read<'_, Clock> {
    let (hour, end) = begin.digits(2)?;
    let after = end.any(&["-", "~", "到", "至"])?;
    let is_clock = with_points(None, after, after).or_else(|| english(None, after)).is_some();
    is_clock.then_some((Clock { hour, minute: 0, part }, end))
}

/// `8点半`, `八点一刻`, `20点30分`, `20时`; `start` is where the part of the day began.
fn with_points<'a>(part: Option<Part>, begin: Cursor<'a>, start: Cursor<'a>) -> Read<'a, Clock> {
    let (hour, after) = begin.number()?;
    let is_chinese = !begin.next()?.is_ascii_digit();
    if hour > 99 {
        return None;
    }
    let hours = after.eat("点").or_else(|| {
        let end = after.eat("时")?;
        (!is_chinese && (end.is_apart() || end.next()?.is_ascii_digit() || end.eat("整").is_some())).then_some(end)
    })?;
    let clock = |minute| Clock { hour, minute, part };
    if let Some(end) = hours.any(&["钟", "整"]) {
        return Some((clock(0), end));
    }
    if let Some(end) = hours.eat("半").filter(|end| end.any(&["年", "个", "天", "价", "小"]).is_none()) {
        return Some((clock(30), end));
    }
    for (quarter, minute) in [("一刻", 15), ("三刻", 45)] {
        if let Some(end) = hours.eat(quarter) {
            return Some((clock(minute), end));
        }
    }
    if let Some((minute, end)) = minutes(hours) {
        return Some((clock(minute), end));
    }
    // "A bit" is written as one o'clock is: 早一点, 一点建议.
    let is_a_bit = is_chinese
        && hour == 1
        && begin.at - start.at < 2
        && !(start.before().is_none_or(|c| c == ' ') && hours.is_apart() && part.is_none());
    (!is_a_bit && hours.any(&POINTS).is_none()).then_some((clock(0), hours))
}

/// The minutes after 点.
fn minutes(hours: Cursor<'_>) -> Read<'_, u32> {
    let (minute, end) = hours.number()?;
    if minute > 99 {
        return None;
    }
    if let Some(end) = end.eat("分").filter(|end| end.next() != Some('钟')) {
        return Some((minute, end));
    }
    // Two characters at least: `20点30`, `八点十五`, `八点零五`.
    (end.at - hours.at >= 2 && end.any(&COUNTED).is_none() && end.ends_word()).then_some((minute, end))
}
