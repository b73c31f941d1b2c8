//! Shopping festivals, by the day that gives each its name.
//!
//! Platforms stretch them by weeks, each year anew; the calendar marks the one day that does not move.

use super::festival::is_nth;
use super::lunar::LunarDate;
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::code::{Code, codes};

codes! {
    /// A shopping festival.
    pub enum Shopping {
        /// 年货节: platforms set it anew each year; three weeks before the Spring Festival is our rule.
        NewYearGoods = "new_year_goods",
        /// 38 节.
        Women = "38",
        /// 吃货节.
        Food = "517",
        /// 520: "I love you" by its sound.
        Love = "520",
        /// 618.
        MidYear = "618",
        /// 88 会员节.
        Members = "88",
        /// 818.
        Electronics = "818",
        /// 99 划算节.
        Bargains = "99",
        /// 双 11.
        DoubleEleven = "1111",
        /// 黑色星期五: the day after the fourth Thursday of November.
        BlackFriday = "black_friday",
        /// 双 12.
        DoubleTwelve = "1212",
    }
}

/// Days before the Spring Festival on which 年货节 is marked (ours).
const GOODS_BEFORE: usize = 21;

/// How many days ahead of a day the lunar dates have to be known.
pub(super) const LOOK_AHEAD: usize = GOODS_BEFORE;

/// The shopping festivals on `day`; `ahead` are the lunar dates from that day on.
pub(super) fn on(day: Day, ahead: &[LunarDate]) -> Vec<Shopping> {
    let is_on = |shopping: &Shopping| {
        let date = match shopping {
            Shopping::NewYearGoods => return ahead.get(GOODS_BEFORE).is_some_and(|date| date.is(1, 1)),
            Shopping::BlackFriday => {
                return day.plus(-1).is_some_and(|thursday| is_nth(thursday, 4, 11, Weekday::Thursday));
            }
            Shopping::Women => (3, 8),
            Shopping::Food => (5, 17),
            Shopping::Love => (5, 20),
            Shopping::MidYear => (6, 18),
            Shopping::Members => (8, 8),
            Shopping::Electronics => (8, 18),
            Shopping::Bargains => (9, 9),
            Shopping::DoubleEleven => (11, 11),
            Shopping::DoubleTwelve => (12, 12),
        };
        (day.month(), day.day()) == date
    };
    Shopping::ALL.iter().copied().filter(is_on).collect()
}
