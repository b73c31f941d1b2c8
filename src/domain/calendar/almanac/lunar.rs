//! Lunar dates.

use tyme4rs::tyme::Tyme;
use tyme4rs::tyme::solar::SolarDay;

use crate::domain::calendar::day::Day;

/// A day of the lunar calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LunarDate {
    /// The lunar year, by the year of the solar calendar in which it begins.
    pub year: i32,
    /// The month, 1 ..= 12; a leap month has the number of the month before it.
    pub month: u8,
    /// Whether the month is a leap month.
    pub is_leap: bool,
    /// The day of the month, 1 ..= 30.
    pub day: u8,
}

impl LunarDate {
    /// Whether it is this day of this month, and no leap month's.
    #[must_use]
    pub const fn is(self, month: u8, day: u8) -> bool {
        self.month == month && self.day == day && !self.is_leap
    }
}

/// The lunar dates of `n_days` days from `first` on, beyond 2100 too.
#[must_use]
pub fn dates(first: Day, n_days: usize) -> Vec<LunarDate> {
    let start = solar(first).get_lunar_day();
    let (mut month, mut day) = (start.get_lunar_month(), start.get_day());
    let mut n_days_in_month = month.get_day_count();
    let next = || {
        let small = |n: usize| u8::try_from(n).unwrap_or(0);
        let date = LunarDate {
            year: i32::try_from(month.get_year()).unwrap_or(0),
            month: small(month.get_month()),
            is_leap: month.is_leap(),
            day: small(day),
        };
        day += 1;
        if day > n_days_in_month {
            (month, day) = (month.next(1), 1);
            n_days_in_month = month.get_day_count();
        }
        date
    };
    std::iter::repeat_with(next).take(n_days).collect()
}

/// The day in the types of the lunar library, which knows every day that there is.
pub(super) fn solar(day: Day) -> SolarDay {
    SolarDay::from_ymd(day.year() as isize, day.month() as usize, day.day() as usize)
}
