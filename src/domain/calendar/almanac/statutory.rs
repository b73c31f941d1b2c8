//! Statutory holidays and the workdays that make up for them, as the State Council announces them year by year.

use tyme4rs::tyme::holiday::LEGAL_HOLIDAY_DATA;

use crate::domain::calendar::day::Day;
use crate::domain::code::{Code, codes};

codes! {
    /// What a statutory day off is for, in the order of the library's table.
    pub enum Holiday {
        /// 元旦.
        NewYear = "new_year",
        /// 春节.
        SpringFestival = "spring_festival",
        /// 清明节.
        TombSweeping = "tomb_sweeping",
        /// 劳动节.
        LaborDay = "labor_day",
        /// 端午节.
        DragonBoat = "dragon_boat",
        /// 中秋节.
        MidAutumn = "mid_autumn",
        /// 国庆节.
        NationalDay = "national_day",
        /// 国庆节 and 中秋节 in one stretch.
        NationalDayAndMidAutumn = "national_day_mid_autumn",
        /// 抗战胜利日, in 2015.
        VictoryDay = "victory_day",
    }
}

/// What the State Council's notices say of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Statutory {
    /// The year's notice is not out yet, or newer than this program: nobody knows.
    NotYetPublished,
    /// Before 2002, from when on the notices are recorded.
    BeforeRecords,
    /// No notice names the day: work from Monday to Friday, rest at weekends.
    Ordinary,
    /// 休: a day off.
    DayOff(Holiday),
    /// 班: a day of a weekend on which one works to make up for a holiday.
    Workday(Holiday),
}

/// First year whose days off are recorded.
pub const FIRST_YEAR: i32 = 2002;

/// What the State Council's notices say of `day`.
///
/// The last days of December may still become days off with the notice for the year after.
#[must_use]
pub fn on(day: Day) -> Statutory {
    match find(day) {
        Some(statutory) => statutory,
        None if day.year() < FIRST_YEAR => Statutory::BeforeRecords,
        // Every notice begins with New Year's day.
        None if Day::new(day.year(), 1, 1).and_then(find).is_some() => Statutory::Ordinary,
        None => Statutory::NotYetPublished,
    }
}

/// Whether people are off on `day`: by the notices, and where none names it, on weekends.
#[must_use]
pub fn is_rest(day: Day) -> bool {
    match find(day) {
        Some(Statutory::DayOff(_)) => true,
        Some(_) => false,
        None => day.weekday().is_weekend(),
    }
}

/// The table's record of a day: its date, `0` for work or `1` for rest, the holiday's digit, and a distance in days.
///
/// The library's own search builds a regular expression for every day, which would be slow and bring 180 KB along.
fn find(day: Day) -> Option<Statutory> {
    let (records, _) = LEGAL_HOLIDAY_DATA.as_bytes().as_chunks::<13>();
    let date = u32::try_from(day.year()).ok()? * 10_000 + day.month() * 100 + day.day();
    let date_of = |record: &[u8; 13]| record[..8].iter().fold(0, |date, digit| date * 10 + u32::from(digit - b'0'));
    let found = records.binary_search_by_key(&date, date_of).ok()?;
    let [is_off, holiday] = [8, 9].map(|at| records[found][at]);
    let holiday = *Holiday::ALL.get(usize::from(holiday.checked_sub(b'0')?))?;
    Some(if is_off == b'1' { Statutory::DayOff(holiday) } else { Statutory::Workday(holiday) })
}
