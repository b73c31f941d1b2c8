//! Times of day and windows in which a group is awake.

use super::code::codes;

/// A minute of the day, 0 ..= 1440; 1440 is midnight at the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MinuteOfDay(u16);

impl MinuteOfDay {
    /// A known clock time; one past 24:00 does not compile in a `const`.
    #[must_use]
    pub const fn at(hour: u16, minute: u16) -> Self {
        assert!(hour * 60 + minute <= 1440 && minute < 60, "a day has 24 hours");
        Self(hour * 60 + minute)
    }

    /// So many minutes after midnight, up to 1440.
    #[must_use]
    pub const fn new(minutes: u16) -> Option<Self> {
        if minutes <= 1440 { Some(Self(minutes)) } else { None }
    }

    /// The clock time `HH:MM` or `24:00`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        // `parse` alone would take a plus sign and any number of digits.
        let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then_some(part)?.parse::<u16>().ok();
        let (hour, minute) = (number(hour)?, number(minute)?);
        let minutes = hour.checked_mul(60)?.checked_add(minute)?;
        (minute < 60 && minutes <= 1440).then_some(Self(minutes))
    }

    /// Minutes since midnight.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// The clock time as `HH:MM`.
    #[must_use]
    pub fn clock(self) -> String {
        format!("{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

codes! {
    /// The days of the week on which a window holds.
    pub enum Days {
        /// Every day.
        Daily = "daily",
        /// Monday to Friday.
        Weekday = "weekday",
        /// Saturday and Sunday.
        Weekend = "weekend",
    }
}

impl Days {
    /// Whether they hold on a weekend, or else on a workday.
    #[must_use]
    pub const fn holds(self, is_weekend: bool) -> bool {
        match self {
            Self::Daily => true,
            Self::Weekday => !is_weekend,
            Self::Weekend => is_weekend,
        }
    }

    /// The days that both hold, if any.
    #[must_use]
    pub fn and(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Daily, days) | (days, Self::Daily) => Some(days),
            (a, b) if a == b => Some(a),
            _ => None,
        }
    }
}

/// A stretch of the day in which members are there, or in which a kind of content does well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window {
    /// On which days.
    pub days: Days,
    /// First minute.
    pub start: MinuteOfDay,
    /// First minute after it; always later than `start`.
    pub end: MinuteOfDay,
}

impl Window {
    /// A known window; an empty one does not compile in a `const`.
    #[must_use]
    pub const fn literal(days: Days, start: (u16, u16), end: (u16, u16)) -> Self {
        let (start, end) = (MinuteOfDay::at(start.0, start.1), MinuteOfDay::at(end.0, end.1));
        assert!(start.0 < end.0, "a window has a length");
        Self { days, start, end }
    }

    /// The window between two times, if it has a length.
    #[must_use]
    pub fn new(days: Days, start: MinuteOfDay, end: MinuteOfDay) -> Option<Self> {
        (start < end).then_some(Self { days, start, end })
    }

    /// What both windows share, if anything.
    #[must_use]
    pub fn and(self, other: Self) -> Option<Self> {
        Self::new(self.days.and(other.days)?, self.start.max(other.start), self.end.min(other.end))
    }

    /// Whether it holds this minute, on a day that it holds.
    #[must_use]
    pub fn has(self, minute: MinuteOfDay) -> bool {
        (self.start..self.end).contains(&minute)
    }

    /// `20:00–21:00`.
    #[must_use]
    pub fn span(self) -> String {
        format!("{}–{}", self.start.clock(), self.end.clock())
    }
}

/// Hours in which nothing is sent; they may go over midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quiet {
    /// First quiet minute.
    pub from: MinuteOfDay,
    /// First minute that is not quiet any more; equal to `from` for a day that is quiet throughout.
    pub until: MinuteOfDay,
}

impl Quiet {
    /// Whether `minute` is quiet.
    #[must_use]
    pub fn holds(self, minute: MinuteOfDay) -> bool {
        if self.from < self.until {
            (self.from..self.until).contains(&minute)
        } else {
            minute >= self.from || minute < self.until
        }
    }
}
