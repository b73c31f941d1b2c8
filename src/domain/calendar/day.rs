//! Days between 1901 and 2100, and the days of the week.

use chrono::{Datelike, NaiveDate};

use crate::domain::code::codes;

codes! {
    /// A day of the week; weeks begin on Monday.
    pub enum Weekday {
        /// 周一.
        Monday = "mo",
        /// 周二.
        Tuesday = "tu",
        /// 周三.
        Wednesday = "we",
        /// 周四.
        Thursday = "th",
        /// 周五.
        Friday = "fr",
        /// 周六.
        Saturday = "sa",
        /// 周日.
        Sunday = "su",
    }
}

impl Weekday {
    /// Its place in the week: 0 for Monday, 6 for Sunday.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether it is Saturday or Sunday.
    #[must_use]
    pub const fn is_weekend(self) -> bool {
        matches!(self, Self::Saturday | Self::Sunday)
    }

    /// The day of the week at `index`, counted from Monday and round the week.
    #[must_use]
    pub const fn at(index: usize) -> Self {
        match index % 7 {
            0 => Self::Monday,
            1 => Self::Tuesday,
            2 => Self::Wednesday,
            3 => Self::Thursday,
            4 => Self::Friday,
            5 => Self::Saturday,
            _ => Self::Sunday,
        }
    }
}

/// A day from 1901-01-01 to 2100-12-31: what the lunar calendar and the holidays are known for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// First year.
    pub const FIRST_YEAR: i32 = 1901;
    /// Last year.
    pub const LAST_YEAR: i32 = 2100;
    /// First day.
    pub const FIRST: Self = Self::literal(Self::FIRST_YEAR, 1, 1);
    /// Last day.
    pub const LAST: Self = Self::literal(Self::LAST_YEAR, 12, 31);

    /// A known day; one that is not there, or out of the years, does not compile in a `const`.
    #[must_use]
    pub const fn literal(year: i32, month: u32, day: u32) -> Self {
        assert!(year >= Self::FIRST_YEAR && year <= Self::LAST_YEAR, "a day lies between 1901 and 2100");
        let date = NaiveDate::from_ymd_opt(year, month, day);
        assert!(date.is_some(), "no such day");
        match date {
            Some(date) => Self(date),
            None => Self(NaiveDate::MIN),
        }
    }

    /// The day, if it exists and lies between 1901 and 2100.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).and_then(Self::from_date)
    }

    fn from_date(date: NaiveDate) -> Option<Self> {
        (Self::FIRST_YEAR..=Self::LAST_YEAR).contains(&date.year()).then_some(Self(date))
    }

    /// The day written as `2026-09-16`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str, n: usize| {
            (part.len() == n && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u32>().ok()).flatten()
        };
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        Self::new(i32::try_from(digits(year, 4)?).ok()?, digits(month, 2)?, digits(day, 2)?)
    }

    /// `2026-09-16`.
    #[must_use]
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 ..= 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 ..= 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        Weekday::at(self.0.weekday().num_days_from_monday() as usize)
    }

    /// Days since 1970-01-01; negative before.
    #[must_use]
    pub fn number(self) -> i32 {
        // The day 1 of chrono is the first of the year 1.
        const EPOCH: i32 = 719_163;
        self.0.num_days_from_ce() - EPOCH
    }

    /// `days` later, or earlier where negative, if that is still between 1901 and 2100.
    #[must_use]
    pub fn plus(self, days: i32) -> Option<Self> {
        self.0.checked_add_signed(chrono::Duration::days(i64::from(days))).and_then(Self::from_date)
    }

    /// `later - self` in days.
    #[must_use]
    pub fn days_until(self, later: Self) -> i32 {
        later.number() - self.number()
    }

    /// The Monday of its week; the first known day where that Monday would lie before it.
    #[must_use]
    pub fn monday(self) -> Self {
        let back = i32::try_from(self.weekday().index()).unwrap_or(0);
        self.plus(-back).unwrap_or(self)
    }

    /// The day itself where every month has it, else the first of the next month: what comes back by the date from a
    /// later day would leave months out.
    #[must_use]
    pub fn in_every_month(self) -> Option<Self> {
        /// The last day that every month has.
        const LAST_OF_ALL: u32 = 28;
        if self.day() > LAST_OF_ALL { self.first_of_month().plus_months(1) } else { Some(self) }
    }

    /// The first day of its month.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        Self(self.0.with_day(1).unwrap_or(self.0))
    }

    /// Days in its month, 28 ..= 31.
    #[must_use]
    pub fn days_in_month(self) -> u32 {
        u32::from(self.0.num_days_in_month())
    }

    /// The same day `months` later or earlier; the month's last day where it has no such day.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let total = self.year() * 12 + i32::try_from(self.month()).ok()? - 1 + months;
        let (year, month) = (total.div_euclid(12), u32::try_from(total.rem_euclid(12)).ok()? + 1);
        let first = Self::new(year, month, 1)?;
        Self::new(year, month, self.day().min(first.days_in_month()))
    }
}
