//! Counts and shares with their bounds: checked once, cheap to carry.

use std::fmt;

/// A number outside the range that its type allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange {
    /// The number that was refused.
    pub value: i64,
    /// Smallest number allowed.
    pub min: i64,
    /// Largest number allowed.
    pub max: i64,
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is outside {}..={}", self.value, self.min, self.max)
    }
}

impl std::error::Error for OutOfRange {}

/// A whole number with bounds.
///
/// # Examples
///
/// ```
/// use qunce::domain::quantity::{Bounded, GroupSize};
/// assert_eq!(GroupSize::new(450).map(GroupSize::get), Ok(450));
/// assert!(GroupSize::new(1).is_err());
/// ```
pub trait Bounded: Copy + Eq + 'static {
    /// Smallest number allowed.
    const MIN: u32;
    /// Largest number allowed.
    const MAX: u32;

    /// The number, if it is within the bounds.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] unless `MIN <= value <= MAX`.
    fn new(value: i64) -> Result<Self, OutOfRange>;

    /// The plain number.
    fn get(self) -> u32;
}

macro_rules! bounded {
    ($(#[$meta:meta])* $name:ident, $min:literal ..= $max:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// A known number; one out of range does not compile in a `const`.
            #[must_use]
            pub const fn literal(value: u32) -> Self {
                assert!(value as i64 >= $min && value as i64 <= $max, "literal out of range");
                Self(value)
            }

            /// The plain number.
            #[must_use]
            pub const fn get(self) -> u32 {
                self.0
            }
        }

        impl Bounded for $name {
            const MIN: u32 = $min;
            const MAX: u32 = $max;

            fn new(value: i64) -> Result<Self, OutOfRange> {
                match u32::try_from(value) {
                    Ok(number) if (Self::MIN..=Self::MAX).contains(&number) => Ok(Self(number)),
                    _ => Err(OutOfRange { value, min: i64::from(Self::MIN), max: i64::from(Self::MAX) }),
                }
            }

            fn get(self) -> u32 {
                self.0
            }
        }
    };
}

bounded! {
    /// Members that the plan is made for, over all its groups.
    ///
    /// Unit: members. Range: 2 ..= 5000.
    GroupSize, 2..=5000
}

bounded! {
    /// Members of a group as they are counted now: none before anybody joined.
    ///
    /// Unit: members. Range: 0 ..= 5000.
    MembersNow, 0..=5000
}

bounded! {
    /// People who look after a group.
    ///
    /// Unit: people. Range: 0 ..= 1000.
    Headcount, 0..=1000
}

bounded! {
    /// Seats with admin rights that a platform gives beside the owner's.
    ///
    /// Unit: seats in one group. Range: 0 ..= 100.
    Seats, 0..=100
}

bounded! {
    /// Time that one person gives to the group.
    ///
    /// Unit: hours a week. Range: 0 ..= 168.
    WeeklyHours, 0..=168
}

bounded! {
    /// An age in years, as an end of an age range.
    ///
    /// Unit: years. Range: 0 ..= 120.
    Age, 0..=120
}

bounded! {
    /// Posts that the calendar is filled with.
    ///
    /// Unit: posts a week. Range: 0 ..= 200.
    PostsAWeek, 0..=200
}

bounded! {
    /// A stretch of whole weeks.
    ///
    /// Unit: weeks. Range: 1 ..= 52.
    Weeks, 1..=52
}

bounded! {
    /// How long something takes.
    ///
    /// Unit: minutes. Range: 0 ..= 1440.
    Minutes, 0..=1440
}

bounded! {
    /// A share in whole percent.
    ///
    /// Unit: percent. Range: 0 ..= 100.
    Percent, 0..=100
}

bounded! {
    /// Steps between two occurrences of what comes back.
    ///
    /// Unit: days, weeks or months. Range: 1 ..= 99.
    Interval, 1..=99
}

bounded! {
    /// How often something comes back.
    ///
    /// Unit: occurrences. Range: 1 ..= 999.
    Occurrences, 1..=999
}

bounded! {
    /// How long a forecast looks ahead.
    ///
    /// Unit: days. Range: 7 ..= 365.
    Horizon, 7..=365
}

bounded! {
    /// How often a forecast is simulated.
    ///
    /// Unit: runs. Range: 100 ..= 20000.
    Runs, 100..=20000
}

bounded! {
    /// How long a stage of the launch lasts.
    ///
    /// Unit: days. Range: 1 ..= 365.
    StageDays, 1..=365
}

bounded! {
    /// A place in an order that a person chose.
    ///
    /// Unit: places. Range: 0 ..= 9999.
    Rank, 0..=9999
}

bounded! {
    /// People who were counted in a test.
    ///
    /// Unit: people. Range: 0 ..= 1000000000.
    Counted, 0..=1_000_000_000
}

bounded! {
    /// Members who may join on one day, over all groups.
    ///
    /// Unit: members a day. Range: 1 ..= 100000.
    JoinsADay, 1..=100_000
}

bounded! {
    /// Right answers that let somebody into the group.
    ///
    /// Unit: answers. Range: 0 ..= 20.
    RightAnswers, 0..=20
}

bounded! {
    /// Points that members earn, and days on end that earn something.
    ///
    /// Unit: points, or days. Range: 0 ..= 1000000.
    Points, 0..=1_000_000
}

bounded! {
    /// How long before something runs out it is replaced.
    ///
    /// Unit: days. Range: 0 ..= 6.
    LeadDays, 0..=6
}

bounded! {
    /// Time without a word.
    ///
    /// Unit: days. Range: 1 ..= 999.
    SilentDays, 1..=999
}

bounded! {
    /// What is counted of one member: days, weeks, interactions.
    ///
    /// Unit: what is counted. Range: 0 ..= 9999.
    MemberCount, 0..=9999
}

bounded! {
    /// Violations until somebody has to leave the group.
    ///
    /// Unit: violations. Range: 1 ..= 9.
    Strikes, 1..=9
}

bounded! {
    /// Most posts of one member.
    ///
    /// Unit: posts a day. Range: 1 ..= 200.
    PostLimit, 1..=200
}

bounded! {
    /// Time after which it is looked whether somebody of a test is still there.
    ///
    /// Unit: days. Range: 1 ..= 365.
    TrialDays, 1..=365
}

bounded! {
    /// How long chats are kept.
    ///
    /// Unit: days. Range: 1 ..= 3650.
    RetentionDays, 1..=3650
}

bounded! {
    /// How soon somebody takes up what happened.
    ///
    /// Unit: hours. Range: 1 ..= 168.
    AnswerHours, 1..=168
}

/// Part of a whole, counted in tenths of a percent.
///
/// Range: 0 ..= 1000 (0 % to 100 %).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(u16);

impl Share {
    /// A known share in whole percent; more than 100 does not compile in a `const`.
    #[must_use]
    pub const fn percent(percent: u16) -> Self {
        assert!(percent <= 100, "a share is at most the whole");
        Self(percent * 10)
    }

    /// The share in tenths of a percent.
    #[must_use]
    pub const fn tenths(self) -> u16 {
        self.0
    }

    /// This share of `whole`, rounded half up.
    #[must_use]
    pub const fn of(self, whole: u32) -> u32 {
        (whole * self.0 as u32 + 500) / 1000
    }

    /// The fewest whole people that are at least this share of `whole`.
    #[must_use]
    pub const fn of_at_least(self, whole: u32) -> u32 {
        (whole * self.0 as u32).div_ceil(1000)
    }

    /// The most whole people that are at most this share of `whole`.
    #[must_use]
    pub const fn of_at_most(self, whole: u32) -> u32 {
        whole * self.0 as u32 / 1000
    }
}
