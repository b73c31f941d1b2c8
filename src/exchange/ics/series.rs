//! Repetitions as recurrence rules.

use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::repeat::{End, Frequency, Repeat};

/// How an item's occurrences are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// A day that stands for itself: that of an item that does not come back, or a first one that the rule does not name.
    ///
    /// RFC 5545 leaves open what a first day outside the rule means, and calendars differ; so it is an event of its own.
    pub alone: Option<Day>,
    /// The first day that the rule names, and the rule.
    pub rule: Option<(Day, String)>,
}

impl Series {
    /// The occurrences of an item whose own day is `first`.
    pub fn of(repeat: Option<&Repeat>, first: Day) -> Self {
        let Some(repeat) = repeat else { return Self { alone: Some(first), rule: None } };
        let start = first_named(repeat, first);
        let alone = (start != Some(first)).then_some(first);
        let rule = start.and_then(|day| Some((day, rule(repeat, day, alone.is_some())?)));
        Self { alone: if rule.is_none() { Some(first) } else { alone }, rule }
    }
}

/// The first day from `first` on that the rule names.
fn first_named(repeat: &Repeat, first: Day) -> Option<Day> {
    if repeat.frequency == Frequency::MonthlyByLastDay {
        return Day::new(first.year(), first.month(), first.days_in_month());
    }
    if repeat.frequency != Frequency::Weekly || repeat.weekdays.is_empty() {
        return Some(first);
    }
    let every = i32::try_from(repeat.every.get()).unwrap_or(1);
    let is_named = |day: &Day| {
        let weeks = first.monday().days_until(day.monday()) / 7;
        weeks % every == 0 && repeat.weekdays.contains(&day.weekday())
    };
    // Within one step of the rule, the week of the first day included, every day of the week comes by.
    (0..=7 * every + 6).map_while(|n| first.plus(n)).find(is_named)
}

/// The rule from `start` on; none where it ends before. `has_first`: an occurrence before the rule's own counts too.
fn rule(repeat: &Repeat, start: Day, has_first: bool) -> Option<String> {
    let (frequency, days) = match repeat.frequency {
        Frequency::Daily => ("DAILY", String::new()),
        Frequency::Weekly if repeat.weekdays.is_empty() => ("WEEKLY", format!(";BYDAY={}", code(start.weekday()))),
        Frequency::Weekly => {
            let days: Vec<&str> = repeat.weekdays.iter().copied().map(code).collect();
            ("WEEKLY", format!(";BYDAY={}", days.join(",")))
        }
        Frequency::MonthlyByDate => ("MONTHLY", format!(";BYMONTHDAY={}", start.day())),
        Frequency::MonthlyByWeekday => {
            ("MONTHLY", format!(";BYDAY={}{}", start.day().div_ceil(7), code(start.weekday())))
        }
        Frequency::MonthlyByLastDay => ("MONTHLY", ";BYMONTHDAY=-1".to_owned()),
    };
    let end = match repeat.end {
        End::Never => String::new(),
        End::After(times) => {
            let left = times.get() - u32::from(has_first);
            (left > 0).then(|| format!(";COUNT={left}"))?
        }
        // The last second of that day in Shanghai: beside a start with a zone, the end has to be in UTC.
        End::On(day) => (day >= start).then(|| format!(";UNTIL={}T155959Z", day.iso().replace('-', "")))?,
    };
    Some(format!("FREQ={frequency};INTERVAL={};WKST=MO{days}{end}", repeat.every.get()))
}

const fn code(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}
