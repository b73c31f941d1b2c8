//! The peaks of the pulse: the days worth an event of their own (S4's 日常养鱼、节日捕鱼).
//!
//! S4 pairs routine with festivals, S2 names traditional festivals and anniversaries, S1 shopping festivals and days of
//! the trade. Which of them is left open: the list is ours ([`crate::playbook::OwnRule::PeakDays`]).

use std::collections::BTreeMap;

use super::Calendar;
use super::almanac::festival::Festival;
use super::almanac::shopping::Shopping;
use super::almanac::{AlmanacDay, almanac};
use super::day::Day;
use crate::domain::words::Tag;

/// What makes a day a peak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Peak {
    /// A day of one's own: the group's anniversary, a day of the trade.
    Own(Tag),
    /// A festival.
    Festival(Festival),
    /// A shopping festival.
    Shopping(Shopping),
}

impl Peak {
    /// Which of two peaks of a week counts: the lower.
    const fn rank(&self) -> u8 {
        match self {
            Self::Own(_) => 0,
            Self::Festival(_) => 1,
            Self::Shopping(_) => 2,
        }
    }
}

/// The peaks of the weeks from that of `first` to that of `last`: one a week at most, the earlier among equals.
///
/// A week's peak hangs on its dates alone, so that filling again from a later day moves none.
#[must_use]
pub fn peaks(calendar: &Calendar, first: Day, last: Day) -> BTreeMap<Day, Peak> {
    let monday = first.monday();
    let n_days = usize::try_from(monday.days_until(last) + 1).unwrap_or(0).next_multiple_of(7);
    let days = almanac(monday, n_days);
    let of_week = |week: &[AlmanacDay]| {
        let found = week.iter().filter_map(|about| Some((about.day, of_day(calendar, about)?)));
        found.min_by_key(|(day, peak)| (peak.rank(), *day))
    };
    days.chunks(7).filter_map(of_week).collect()
}

fn of_day(calendar: &Calendar, about: &AlmanacDay) -> Option<Peak> {
    let own = calendar.days.iter().find(|own| own.is_on(about.day) && !own.name.is_blank());
    let festival = about.festivals.iter().copied().find(|&festival| is_cheerful(festival));
    let peak = own.map(|own| Peak::Own(own.name.clone())).or(festival.map(Peak::Festival));
    peak.or_else(|| about.shopping.first().copied().map(Peak::Shopping))
}

/// Festivals on which people celebrate; not those of mourning, of remembrance, or that only mark a day.
const fn is_cheerful(festival: Festival) -> bool {
    use Festival as F;
    matches!(
        festival,
        F::SpringFestival
            | F::Lantern
            | F::DragonBoat
            | F::Qixi
            | F::MidAutumn
            | F::DoubleNinth
            | F::NewYear
            | F::Women
            | F::Labor
            | F::Mother
            | F::Children
            | F::Father
            | F::Teacher
            | F::National
            | F::Christmas
    )
}
