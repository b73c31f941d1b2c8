//! What comes back: S0's three reviews, and S1's training once a quarter. On which days is ours.

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::item::ItemId;
use crate::domain::calendar::repeat::{End, Frequency, Repeat};
use crate::domain::code::{Code, codes};
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::Interval;

codes! {
    /// Something that the team does again and again.
    pub enum Routine {
        /// 内容预审: what the week will say, before it is said.
        Before = "before",
        /// 过程巡检: what is going on.
        During = "during",
        /// 事后稽核: what was said.
        After = "after",
        /// 合规培训, and the rules brought up to date.
        Training = "training",
    }
}

/// Trainings a year: one a quarter.
pub const TRAININGS_A_YEAR: u32 = 4;

impl Routine {
    /// The fact that asks for it.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Before | Self::During | Self::After => "S0-7-three-reviews",
            Self::Training => "S1-7-quarterly-training",
        }
    }

    /// The item of the calendar that it is, always the same: nothing is put there twice.
    #[must_use]
    pub const fn item_id(self) -> ItemId {
        // A mark of our own above, and below it which one it is.
        const MARK: u64 = 0x0A15_7C0D;
        ItemId::from_chance(MARK << 16 | self as u64)
    }

    /// The first day on or after `from`; of a training one that every month has, or quarters would be left out.
    #[must_use]
    pub fn first_day(self, from: Day) -> Option<Day> {
        let weekday = match self {
            Self::Before => Weekday::Monday,
            Self::During => Weekday::Wednesday,
            Self::After => Weekday::Sunday,
            Self::Training => return from.in_every_month(),
        };
        (0..7).filter_map(|days| from.plus(days)).find(|day| day.weekday() == weekday)
    }

    /// When on the day.
    #[must_use]
    pub const fn start(self) -> MinuteOfDay {
        match self {
            Self::Before => MinuteOfDay::at(9, 0),
            Self::During => MinuteOfDay::at(12, 0),
            Self::After => MinuteOfDay::at(21, 0),
            Self::Training => MinuteOfDay::at(15, 0),
        }
    }

    /// How it comes back: the reviews every week, the training every three months.
    #[must_use]
    pub const fn repeat(self) -> Repeat {
        let (frequency, every) = match self {
            Self::Before | Self::During | Self::After => (Frequency::Weekly, 1),
            Self::Training => (Frequency::MonthlyByDate, 12 / TRAININGS_A_YEAR),
        };
        Repeat {
            frequency,
            every: Interval::literal(every),
            weekdays: Vec::new(),
            end: End::Never,
            skipped: Vec::new(),
        }
    }
}

/// What of the routine is on no day of the calendar: what it lacks, and what still waits for its time.
#[must_use]
pub fn missing(calendar: &Calendar) -> Vec<Routine> {
    let is_placed = |routine: &Routine| calendar.items.get(&routine.item_id()).is_some_and(|item| item.when.is_some());
    Routine::ALL.iter().copied().filter(|routine| !is_placed(routine)).collect()
}
