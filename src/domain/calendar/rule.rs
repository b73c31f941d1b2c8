//! The days that one repetition names. They are found by arithmetic: a rule that began long ago costs no more.
//!
//! Days that are left out are named all the same; leaving them out is the expansion's work.

use super::day::{Day, Weekday};
use super::repeat::{End, Frequency, Repeat};

/// Calls `each` with the days from `from` to `to` that `repeat` names when it begins on `first`, in order.
///
/// As in RFC 5545, `first` is always the first of them, whether the rule names it or not, and a month without the day
/// is passed over. Weeks begin on Monday. What would lie after 2100 is not there.
pub fn each_day(first: Day, repeat: &Repeat, from: Day, to: Day, mut each: impl FnMut(Day)) {
    if to < first {
        return;
    }
    if from <= first {
        each(first);
    }
    let last = match repeat.end {
        End::On(day) => to.min(day),
        End::Never | End::After(_) => to,
    };
    let later = first.plus(1).map(|next| next.max(from));
    let Some(from) = later.filter(|from| *from <= last) else { return };
    let n_later = match repeat.end {
        // The first is no longer to be counted.
        End::After(n) => Some(i32::try_from(n.get()).unwrap_or(i32::MAX) - 1),
        End::Never | End::On(_) => None,
    };
    let every = i32::try_from(repeat.every.get()).unwrap_or(1).max(1);
    match repeat.frequency {
        Frequency::Daily => daily(first, every, n_later, (from, last), each),
        Frequency::Weekly => weekly(first, every, &repeat.weekdays, n_later, (from, last), each),
        Frequency::MonthlyByDate => Months::new(first, every, Place::Date).each(n_later, (from, last), each),
        Frequency::MonthlyByWeekday => Months::new(first, every, Place::Weekday).each(n_later, (from, last), each),
        Frequency::MonthlyByLastDay => Months::new(first, every, Place::Last).each(n_later, (from, last), each),
    }
}

/// Whether `repeat` names `day` when it begins on `first`.
#[must_use]
pub fn names(first: Day, repeat: &Repeat, day: Day) -> bool {
    let mut is_named = false;
    each_day(first, repeat, day, day, |_| is_named = true);
    is_named
}

/// Whether `repeat` leaves out every day that it names when it begins on `first`.
#[must_use]
pub fn skips_all(first: Day, repeat: &Repeat) -> bool {
    // The first is named by every rule: mostly that is the answer. Without an end there is always another one.
    if !repeat.skipped.contains(&first) || repeat.end == End::Never {
        return false;
    }
    let mut n_left = 0;
    each_day(first, repeat, first, Day::LAST, |day| n_left += u32::from(!repeat.skipped.contains(&day)));
    n_left == 0
}

/// How many days before `day` are named by `repeat` when it begins on `first`.
#[must_use]
pub fn count_before(first: Day, repeat: &Repeat, day: Day) -> u32 {
    let mut n = 0;
    if let Some(before) = day.plus(-1) {
        each_day(first, repeat, first, before, |_| n += 1);
    }
    n
}

/// The steps of `every` that lead from `start` at least to `goal`.
const fn steps_to(start: i32, goal: i32, every: i32) -> i32 {
    (goal - start + every - 1).div_euclid(every)
}

fn daily(first: Day, every: i32, n_later: Option<i32>, (from, to): (Day, Day), mut each: impl FnMut(Day)) {
    let start = first.number();
    let n_steps = (to.number() - start) / every;
    for step in steps_to(start, from.number(), every)..=n_steps.min(n_later.unwrap_or(n_steps)) {
        if let Some(day) = first.plus(step * every) {
            each(day);
        }
    }
}

fn weekly(
    first: Day,
    every: i32,
    weekdays: &[Weekday],
    n_later: Option<i32>,
    (from, to): (Day, Day),
    mut each: impl FnMut(Day),
) {
    let own = first.weekday();
    let mut is_on = [false; 7];
    for weekday in weekdays {
        is_on[weekday.index()] = true;
    }
    if weekdays.is_empty() {
        is_on[own.index()] = true;
    }
    let offsets = || (0..7).zip(is_on).filter_map(|(offset, is_on)| is_on.then_some(offset));
    // By number, because the Monday of the first known day is not a known day itself.
    let monday = first.number() - own.index() as i32;
    let per_week = offsets().count() as i32;
    let n_in_first = offsets().filter(|offset| monday + offset > first.number()).count() as i32;
    let last = n_later.map_or(to.number(), |n| {
        let (week, place) = match n - n_in_first {
            rest if rest > 0 => (1 + (rest - 1) / per_week, (rest - 1) % per_week),
            _ => (0, per_week - n_in_first + n - 1),
        };
        let offset = if n == 0 { None } else { offsets().nth(usize::try_from(place).unwrap_or(0)) };
        offset.map_or(first.number(), |offset| (monday + week * every * 7 + offset).min(to.number()))
    });
    let from = from.number();
    let mut week = monday + (from - monday).div_euclid(every * 7) * every * 7;
    while week <= last {
        for offset in offsets() {
            let number = week + offset;
            if (from..=last).contains(&number)
                && let Some(day) = first.plus(number - first.number())
            {
                each(day);
            }
        }
        week += every * 7;
    }
}

/// What stays the same from month to month.
#[derive(Clone, Copy)]
enum Place {
    /// The day of the month.
    Date,
    /// The day of the week, and which of the month's it is.
    Weekday,
    /// The last day of the month.
    Last,
}

/// Every so many months, at one place of the month.
struct Months {
    first: Day,
    /// The first day's number in its month.
    day: u32,
    /// The first day's place in the week.
    weekday: i32,
    every: i32,
    place: Place,
}

impl Months {
    fn new(first: Day, every: i32, place: Place) -> Self {
        Self { first, day: first.day(), weekday: first.weekday().index() as i32, every, place }
    }

    fn each(&self, n_later: Option<i32>, (from, to): (Day, Day), mut each: impl FnMut(Day)) {
        let last = n_later.map_or(Some(to), |n| self.last(n, to));
        let Some(last) = last else { return };
        let start = month_number(self.first);
        let first_step = steps_to(start, month_number(from), self.every);
        for step in first_step..=(month_number(last) - start).div_euclid(self.every) {
            let day = self.day_in(start + step * self.every);
            if let Some(day) = day.filter(|day| (from..=last).contains(day)) {
                each(day);
            }
        }
    }

    /// The day of the `n_later`th occurrence after the first, if it is not later than `to`, otherwise `to`; none where
    /// the first is the only one.
    fn last(&self, n_later: i32, to: Day) -> Option<Day> {
        if n_later == 0 {
            return None;
        }
        let start = month_number(self.first);
        if self.is_in_month() {
            // The end of its own month is the first of the later ones.
            return self.day_in(start + (n_later - 1) * self.every).map_or(Some(to), |day| Some(day.min(to)));
        }
        let n_steps = (month_number(to) - start).div_euclid(self.every);
        // A step gives one occurrence at the most, so that the count cannot be used up yet.
        if n_steps < n_later {
            return Some(to);
        }
        if self.first.day() <= 28 || matches!(self.place, Place::Last) {
            return self.day_in(start + n_later * self.every).map_or(Some(to), |day| Some(day.min(to)));
        }
        // Some months have no such day. The others are counted a month at a time, and never farther than `to`, but
        // whole turns of the calendar are jumped over: the months repeat after four years, with their weekdays after 28.
        let cycle = match self.place {
            Place::Date | Place::Last => 48,
            Place::Weekday => 336,
        };
        let has_day = |step: &i32| self.has_day(start + *step * self.every);
        let n_turn = cycle / gcd(cycle, self.every);
        let (mut done, mut n_left) = (0, n_later);
        if n_steps > 3 * n_turn {
            let n_in_turn = (1..=n_turn).filter(has_day).count() as i32;
            // One turn is left to be counted, because 2100 is no leap year.
            let n_turns = (n_later / n_in_turn.max(1) - 1).clamp(0, n_steps / n_turn - 1);
            (done, n_left) = (n_turns * n_turn, n_later - n_turns * n_in_turn);
        }
        let nth = (done + 1..=n_steps).filter(has_day).nth(usize::try_from(n_left - 1).unwrap_or(0));
        let last = nth.and_then(|step| self.day_in(start + step * self.every));
        Some(last.map_or(to, |day| day.min(to)))
    }

    /// Whether the rule names a day of the first day's own month after it: its end.
    fn is_in_month(&self) -> bool {
        matches!(self.place, Place::Last) && self.day < self.first.days_in_month()
    }

    /// Whether the month with this number has the day, for days after the 28th: without a calendar, for there may be
    /// many months to ask.
    const fn has_day(&self, month: i32) -> bool {
        let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
        let n_days = match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        match self.place {
            Place::Last => true,
            Place::Date => self.day <= n_days,
            Place::Weekday => {
                // Days before the month since a Monday; the year begins in March, so that a leap day is its last.
                let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
                let before = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + 2;
                let to_first = (self.weekday + 7 - before % 7) % 7;
                1 + to_first as u32 + 28 <= n_days
            }
        }
    }

    /// The day in the month with this number, if it has one.
    fn day_in(&self, month: i32) -> Option<Day> {
        let (year, month) = (month.div_euclid(12), u32::try_from(month.rem_euclid(12)).ok()? + 1);
        match self.place {
            Place::Date => Day::new(year, month, self.first.day()),
            Place::Last => Day::new(year, month, 1).and_then(|first| Day::new(year, month, first.days_in_month())),
            Place::Weekday => nth_weekday(year, month, (self.first.day() - 1) / 7 + 1, self.first.weekday()),
        }
    }
}

/// The `nth` (from 1) `weekday` of a month, if the month has so many.
#[must_use]
pub fn nth_weekday(year: i32, month: u32, nth: u32, weekday: Weekday) -> Option<Day> {
    let begins_on = Day::new(year, month, 1)?.weekday();
    let to_first = u32::try_from((weekday.index() + 7 - begins_on.index()) % 7).ok()?;
    Day::new(year, month, 1 + to_first + nth.checked_sub(1)?.checked_mul(7)?)
}

const fn gcd(a: i32, b: i32) -> i32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// Months since the year 0.
fn month_number(day: Day) -> i32 {
    // A month is at most 12.
    day.year() * 12 + day.month() as i32 - 1
}
