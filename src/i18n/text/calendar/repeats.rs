//! How something comes back, in words: `每周三`, `每 2 周的周一、周五，共 10 次`.

use super::labels::{day_of, weekday};
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::repeat::{End, Frequency, Repeat};
use crate::i18n::{Both, Lang, Say as _, both};

/// What the steps of a repetition are called.
#[must_use]
pub const fn frequency(frequency: Frequency) -> Both {
    match frequency {
        Frequency::Daily => both("按天", "By days"),
        Frequency::Weekly => both("按周", "By weeks"),
        Frequency::MonthlyByDate => both("按月，同一日期", "By months, same date"),
        Frequency::MonthlyByWeekday => both("按月，同一周几", "By months, same weekday"),
        Frequency::MonthlyByLastDay => both("按月，最后一天", "By months, last day"),
    }
}

/// The repetition of something whose first day is `first`, with its end.
#[must_use]
pub fn in_words(lang: Lang, repeat: &Repeat, first: Option<Day>) -> String {
    let days = rhythm(lang, repeat, first);
    match end(lang, repeat.end, first) {
        Some(end) => lang.pick(format!("{days}，{end}"), format!("{days}, {end}")),
        None => days,
    }
}

/// The end of a repetition that begins on `first`; none where it has none.
#[must_use]
pub fn end(lang: Lang, end: End, first: Option<Day>) -> Option<String> {
    match end {
        End::Never => None,
        End::After(n) => Some(lang.pick(format!("共 {} 次", n.get()), format!("{} times", n.get()))),
        End::On(day) => {
            let day = dated(lang, day, first);
            Some(lang.pick(format!("到 {day}"), format!("until {day}")))
        }
    }
}

/// A day, with its year where that is another one.
fn dated(lang: Lang, day: Day, first: Option<Day>) -> String {
    let words = day_of(lang, day);
    if first.is_some_and(|first| first.year() == day.year()) {
        return words;
    }
    lang.pick(format!("{} 年 {words}", day.year()), format!("{words} {}", day.year()))
}

/// The repetition without its end.
#[must_use]
pub fn rhythm(lang: Lang, repeat: &Repeat, first: Option<Day>) -> String {
    let n = repeat.every.get();
    match repeat.frequency {
        Frequency::Daily => every(lang, n, both("天", "day"), both("天", "days"), None),
        Frequency::Weekly => {
            let listed = weekdays(lang, &repeat.weekdays, first);
            let is_workdays = repeat.weekdays.len() == 5 && !repeat.weekdays.iter().any(|day| day.is_weekend());
            match (n, listed) {
                (1, _) if is_workdays => lang.pick("每个工作日", "every weekday").to_owned(),
                (1, Some(days)) => lang.pick(format!("每{days}"), format!("every {days}")),
                (n, days) => every(lang, n, both("周", "week"), both("周", "weeks"), days),
            }
        }
        Frequency::MonthlyByDate => {
            let date = first.map(|first| {
                let day = first.day();
                lang.pick(format!("{day} 日"), format!("day {day}"))
            });
            every(lang, n, both("月", "month"), both("个月", "months"), date)
        }
        Frequency::MonthlyByWeekday => {
            let place = first.map(|first| {
                let (nth, day) = ((first.day() - 1) / 7 + 1, weekday(first.weekday()).say(lang));
                lang.pick(format!("第 {nth} 个{day}"), format!("{} {day}", ordinal(nth)))
            });
            every(lang, n, both("月", "month"), both("个月", "months"), place)
        }
        Frequency::MonthlyByLastDay => {
            let last = lang.pick("最后一天", "the last day").to_owned();
            every(lang, n, both("月", "month"), both("个月", "months"), Some(last))
        }
    }
}

/// `每天`, `每 3 天`, `每 2 周的周一`, `每月 15 日`; `every 2 weeks on Mon`.
fn every(lang: Lang, n: u32, one: Both, many: Both, on: Option<String>) -> String {
    let step = match (lang, n) {
        (Lang::Zh, 1) => format!("每{}", one.zh),
        (Lang::Zh, n) => format!("每 {n} {}", many.zh),
        (Lang::En, 1) => format!("every {}", one.en),
        (Lang::En, n) => format!("every {n} {}", many.en),
    };
    match on {
        None => step,
        Some(on) if lang == Lang::En => format!("{step} on {on}"),
        Some(on) if n > 1 && on.starts_with(|c: char| c.is_ascii_digit()) => format!("{step}的 {on}"),
        Some(on) if n > 1 => format!("{step}的{on}"),
        Some(on) if on.starts_with(|c: char| c.is_ascii_digit()) => format!("{step} {on}"),
        Some(on) => format!("{step}{on}"),
    }
}

/// The days of the week; none where neither the rule nor a first day names one.
fn weekdays(lang: Lang, listed: &[Weekday], first: Option<Day>) -> Option<String> {
    let own = first.map(Day::weekday);
    let days: Vec<_> = match listed {
        [] => vec![weekday(own?).say(lang)],
        listed => listed.iter().map(|&day| weekday(day).say(lang)).collect(),
    };
    Some(days.join(lang.pick("、", ", ")))
}

/// `1st`, `2nd`, `3rd`, `4th`, `5th`.
fn ordinal(n: u32) -> String {
    let end = match n {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
    format!("{n}{end}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::{Interval, Occurrences};

    fn check(frequency: Frequency, every: u32, weekdays: &[Weekday], end: End, zh: &str, en: &str) {
        let every = Interval::literal(every);
        let repeat = Repeat { frequency, every, weekdays: weekdays.to_vec(), end, skipped: Vec::new() };
        // A Wednesday, the third of its month.
        let first = Some(Day::literal(2026, 9, 16));
        assert_eq!(in_words(Lang::Zh, &repeat, first), zh);
        assert_eq!(in_words(Lang::En, &repeat, first), en);
    }

    #[test]
    fn repetitions_are_said_as_people_say_them() {
        use Weekday as W;
        let workdays = [W::Monday, W::Tuesday, W::Wednesday, W::Thursday, W::Friday];
        check(Frequency::Daily, 1, &[], End::Never, "每天", "every day");
        check(Frequency::Daily, 3, &[], End::Never, "每 3 天", "every 3 days");
        check(Frequency::Weekly, 1, &[], End::Never, "每周三", "every Wed");
        check(Frequency::Weekly, 1, &[W::Monday, W::Friday], End::Never, "每周一、周五", "every Mon, Fri");
        check(Frequency::Weekly, 1, &workdays, End::Never, "每个工作日", "every weekday");
        check(Frequency::Weekly, 2, &[W::Monday], End::Never, "每 2 周的周一", "every 2 weeks on Mon");
        check(Frequency::MonthlyByDate, 1, &[], End::Never, "每月 16 日", "every month on day 16");
        check(Frequency::MonthlyByDate, 2, &[], End::Never, "每 2 个月的 16 日", "every 2 months on day 16");
        check(Frequency::MonthlyByWeekday, 1, &[], End::Never, "每月第 3 个周三", "every month on 3rd Wed");
        check(Frequency::MonthlyByLastDay, 1, &[], End::Never, "每月最后一天", "every month on the last day");
    }

    #[test]
    fn the_end_is_said_too() {
        let after = End::After(Occurrences::literal(10));
        check(Frequency::Daily, 1, &[], after, "每天，共 10 次", "every day, 10 times");
        let on = End::On(Day::literal(2026, 12, 31));
        check(Frequency::Daily, 1, &[], on, "每天，到 12 月 31 日 周四", "every day, until Thu 31 Dec");
        let on = End::On(Day::literal(2027, 1, 1));
        check(Frequency::Daily, 1, &[], on, "每天，到 2027 年 1 月 1 日 周五", "every day, until Fri 1 Jan 2027");
    }
}
