//! Days as they are said in Chinese: `明天`, `下周五`, `10月1日`, `月底`, `3天后`, `开群后7天`.

use super::cursor::{Cursor, Read, is_numeral};
use super::day::{
    Said, Unit, after, in_month, month_end, next_date, next_in_month, next_weekday, said, said_opening,
    weekday_of_week, weekend,
};
use super::time;
use crate::domain::calendar::day::{Day, Weekday};

/// Names of near days.
const NEAR: [(&str, i32); 8] =
    [("大后天", 3), ("后天", 2), ("明天", 1), ("今天", 0), ("昨天", -1), ("大前天", -3), ("前天", -2), ("明儿", 1)];

/// Names that titles begin with as well: 今日话题, 明日之星.
const FORMAL: [(&str, i32); 3] = [("今日", 0), ("明日", 1), ("昨日", -1)];

/// Days with a part of the day: 今晚.
const WITH_PART: [(&str, i32); 6] = [("今晚", 0), ("今早", 0), ("今夜", 0), ("明晚", 1), ("明早", 1), ("昨晚", -1)];

/// Weeks, by how much later they are.
const WEEKS: [(&str, i32); 6] = [("下下", 2), ("下", 1), ("本", 0), ("这", 0), ("上上", -2), ("上", -1)];

/// Months, by how much later they are.
const MONTHS: [(&str, i32); 9] = [
    ("下个月", 1),
    ("下月", 1),
    ("本月", 0),
    ("这个月", 0),
    ("这月", 0),
    ("当月", 0),
    ("上个月", -1),
    ("上月", -1),
    ("下下个月", 2),
];

/// What follows a number with 号 that is no day: `1号群`.
const NUMBERED: [&str; 14] = ["群", "楼", "店", "选手", "馆", "厅", "机", "位", "员", "桌", "门", "线", "库", "房"];

/// What follows a numeral that counts, and is no day of the week: `两周一次`, `本周三大看点`.
const COUNTED: [char; 8] = ['次', '期', '大', '种', '件', '个', '更', '年'];

/// The day that is said here.
pub fn day(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    near(start, today)
        .or_else(|| opening(start))
        .or_else(|| later(start, today))
        .or_else(|| in_week(start, today))
        .or_else(|| in_named_month(start, today))
        .or_else(|| date(start, today))
        .or_else(|| number(start, today))
}

fn near(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    let found = |days: i32, end| Some((said(today.plus(days)), end));
    for (word, days) in NEAR {
        if let Some(end) = start.eat(word) {
            // 今后天天, 以后天天.
            let is_other = word == "后天" && matches!(start.before(), Some('今' | '以' | '之' | '最'));
            return if is_other { None } else { found(days, end) };
        }
    }
    for (word, days) in FORMAL {
        if let Some(end) = start.eat(word) {
            let is_day = end.is_apart() || time::times(end).is_some();
            return if is_day { found(days, end) } else { None };
        }
    }
    let (word, days) = WITH_PART.into_iter().find(|(word, _)| start.eat(word).is_some())?;
    // The part of the day belongs to the time, if there is one.
    let part = start.step(|_| true)?;
    let has_time = part.any(&["晚", "早"]).is_some() && time::times(part).is_some();
    found(days, if has_time { part } else { start.eat(word)? })
}

/// 开群后7天, 开群当天.
fn opening(start: Cursor<'_>) -> Read<'_, Said> {
    const AFTER: [&str; 3] = ["之后", "以后", "后"];
    const BEFORE: [&str; 3] = ["之前", "以前", "前"];
    let begin = start.any(&["开群", "建群"])?;
    if let Some(end) = begin.any(&["当天", "当日", "那天"]) {
        return Some((said_opening(0), end));
    }
    if let Some(at) = begin.any(&AFTER) {
        let (days, end) = days(at)?;
        return Some((said_opening(days), end));
    }
    if let Some(at) = begin.any(&BEFORE) {
        let (days, end) = days(at)?;
        return Some((said_opening(-days), end));
    }
    let (days, end) = days(begin)?;
    let before = end.any(&BEFORE).map(|end| (said_opening(-days), end));
    before.or_else(|| Some((said_opening(days), end.any(&AFTER)?)))
}

/// A number of days or weeks, in days.
fn days(at: Cursor<'_>) -> Read<'_, i64> {
    let (n, at) = at.spaces().maybe(&["第"]).number()?;
    let at = at.spaces();
    let weeks = at.maybe(&["个"]).any(&["周", "星期"]).map(|end| (i64::from(n) * 7, end));
    weeks.or_else(|| Some((i64::from(n), at.any(&["天", "日"])?)))
}

/// 3天后, 两周后, 过3天.
fn later(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    if !start.starts_number() {
        return None;
    }
    if let Some(end) = start.any(&["半个月后", "半个月之后", "半个月以后"]) {
        return Some((said(today.plus(15)), end));
    }
    let passed = start.any(&["再过", "过"]);
    let (n, at) = passed.unwrap_or(start).number()?;
    let at = at.spaces();
    let units = [
        ("天", Unit::Days),
        ("日", Unit::Days),
        ("个星期", Unit::Weeks),
        ("星期", Unit::Weeks),
        ("个礼拜", Unit::Weeks),
        ("礼拜", Unit::Weeks),
        ("周", Unit::Weeks),
        ("个月", Unit::Months),
    ];
    let (unit, at) = units.into_iter().find_map(|(word, unit)| Some((unit, at.eat(word)?)))?;
    let end = at.any(&["之后", "以后", "后"]).or_else(|| passed.map(|_| at))?;
    Some((said(after(n, unit, today)), end))
}

/// 周三, 下周三, 周末.
fn in_week(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    let week = WEEKS.iter().find_map(|(word, weeks)| Some((*weeks, start.eat(word)?.maybe(&["个"]))));
    let (weeks, at) = week.map_or((None, start), |(weeks, at)| (Some(weeks), at));
    if weeks.is_none()
        && start.before().is_some_and(|c| is_numeral(c) || c.is_ascii_digit() || matches!(c, '每' | '几'))
    {
        return None;
    }
    if let Some(end) = at.any(&["周末"]) {
        return Some((said(weekend(weeks.unwrap_or(0), today)), end));
    }
    let (weekday, end) = weekday(at)?;
    let day = match weeks {
        None => next_weekday(weekday, today),
        Some(weeks) => weekday_of_week(weekday, weeks, today),
    };
    Some((said(day), end))
}

/// A day of the week with its name in front.
pub fn weekday(start: Cursor<'_>) -> Read<'_, Weekday> {
    weekday_numeral(start.any(&["周", "星期", "礼拜"])?)
}

/// The numeral of a day of the week.
pub fn weekday_numeral(start: Cursor<'_>) -> Read<'_, Weekday> {
    let index = match start.next()? {
        '一' => 0,
        '二' => 1,
        '三' => 2,
        '四' => 3,
        '五' => 4,
        '六' => 5,
        '日' | '天' => 6,
        _ => return None,
    };
    let end = start.step(|_| true)?;
    let is_counted = end.next().is_some_and(|c| COUNTED.contains(&c));
    (!is_counted).then_some((Weekday::at(index), end))
}

/// 下个月1号, 月底.
fn in_named_month(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    let named = MONTHS.iter().find_map(|(word, months)| Some((*months, start.eat(word)?)));
    if let Some((months, at)) = named {
        let (day, end) = day_of_month(at.maybe(&["的"]))
            .map(|(day, end)| (in_month(months, day, today), end))
            .or_else(|| Some((month_end(months, today), at.any(&["底", "末"])?)))
            .or_else(|| Some((in_month(months, 1, today), at.eat("初")?)))?;
        return Some((said(day), end));
    }
    let end = start.any(&["月底", "月末"])?;
    let is_end = !start.before().is_some_and(|c| is_numeral(c) || c.is_ascii_digit() || c == '每' || c == '个');
    is_end.then(|| (said(month_end(0, today)), end))
}

/// A number with 号 or 日.
pub fn day_of_month(start: Cursor<'_>) -> Read<'_, u32> {
    let (day, at) = start.number()?;
    Some((day, at.any(&["号", "日"])?))
}

/// A month and a day: 10月1日, 十月一号.
pub fn month_and_day(start: Cursor<'_>) -> Read<'_, (u32, u32)> {
    let (month, at) = start.number()?;
    let at = at.eat("月")?.maybe(&["份"]).maybe(&["的"]);
    if let Some((day, end)) = day_of_month(at) {
        return Some(((month, day), end));
    }
    let (day, end) = at.digits(2)?;
    end.is_apart().then_some(((month, day), end))
}

/// 10月1日, 2026年9月16日, 10月底.
fn date(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    if !start.starts_number() {
        return None;
    }
    let named = [("今年", 0), ("明年", 1), ("后年", 2), ("去年", -1)];
    let named = named.into_iter().find_map(|(word, years)| Some((today.year() + years, start.eat(word)?)));
    let numbered = || {
        let (year, at) = start.digits(4)?;
        let year = i32::try_from(if at.at - start.at == 2 { 2000 + year } else { year }).ok()?;
        Some((year, at.eat("年")?))
    };
    let year = named.or_else(numbered);
    let at = year.map_or(start, |(_, at)| at.spaces());
    if let Some(((month, day), end)) = month_and_day(at) {
        let day = match year {
            Some((year, _)) => Day::new(year, month, day),
            None => next_date(month, day, today),
        };
        return Some((said(day), end));
    }
    let (month, at) = at.number()?;
    let end = at.any(&["月底", "月末"])?;
    let year = year.map_or_else(|| today.year() + i32::from(month < today.month()), |(year, _)| year);
    Some((said(Day::new(year, month, 1).and_then(|first| month_end(0, first))), end))
}

/// 15号.
fn number(start: Cursor<'_>, today: Day) -> Read<'_, Said> {
    if !start.starts_number() {
        return None;
    }
    let (day, end) = day_of_month(start).filter(|(day, _)| (1..=31).contains(day))?;
    let is_day = match end.before() {
        Some('号') => end.any(&NUMBERED).is_none(),
        // 10日 is as often a stretch of ten days.
        _ => end.is_apart() && start.before().is_none_or(|c| c == ' '),
    };
    is_day.then(|| (said(next_in_month(day, today)), end))
}
