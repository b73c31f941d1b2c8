//! What a day is: its lunar date, solar term, statutory rest or work, festivals and shopping festivals.
//!
//! Codes only; what they are called is in `i18n::text::almanac`.

pub mod festival;
pub mod lunar;
pub mod shopping;
pub mod statutory;
pub mod term;

use super::day::Day;
use festival::Festival;
use lunar::LunarDate;
use shopping::Shopping;
use statutory::Statutory;
use term::Term;

/// What the almanac says of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlmanacDay {
    /// The day.
    pub day: Day,
    /// Its lunar date.
    pub lunar: LunarDate,
    /// The solar term that begins on it.
    pub term: Option<Term>,
    /// Whether the State Council made it a day off or a workday.
    pub statutory: Statutory,
    /// Festivals and days of remembrance on it.
    pub festivals: Vec<Festival>,
    /// Shopping festivals on it.
    pub shopping: Vec<Shopping>,
}

/// What the almanac says of `n_days` days from `first` on; fewer where 2100 ends before.
///
/// A stretch is asked for as a whole because a new moon is costly to compute and holds for thirty days.
#[must_use]
pub fn almanac(first: Day, n_days: usize) -> Vec<AlmanacDay> {
    let lunar = lunar::dates(first, n_days + shopping::LOOK_AHEAD);
    let days = (0..).map_while(|n| first.plus(n)).take(n_days);
    days.zip(term::terms(first))
        .zip(lunar.windows(shopping::LOOK_AHEAD + 1))
        .filter_map(|((day, term), ahead)| {
            let [lunar, tomorrow, ..] = *ahead else { return None };
            Some(AlmanacDay {
                day,
                lunar,
                term,
                statutory: statutory::on(day),
                festivals: festival::on(day, lunar, tomorrow, term),
                shopping: shopping::on(day, ahead),
            })
        })
        .collect()
}
