//! Festivals and days of remembrance that are worth a word in a group.
//!
//! By today's calendar, whatever the year: the planner looks ahead, not back.

use super::lunar::LunarDate;
use super::term::Term;
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::code::{Code, codes};

codes! {
    /// A festival or a day of remembrance.
    pub enum Festival {
        /// 除夕.
        SpringEve = "spring_eve",
        /// 春节.
        SpringFestival = "spring_festival",
        /// 破五, the day of the god of wealth.
        WealthGod = "wealth_god",
        /// 元宵.
        Lantern = "lantern",
        /// 龙抬头.
        DragonHead = "dragon_head",
        /// 清明.
        TombSweeping = "tomb_sweeping",
        /// 端午.
        DragonBoat = "dragon_boat",
        /// 七夕.
        Qixi = "qixi",
        /// 中元.
        Ghost = "ghost",
        /// 中秋.
        MidAutumn = "mid_autumn",
        /// 重阳.
        DoubleNinth = "double_ninth",
        /// 腊八.
        Laba = "laba",
        /// 小年 in the north.
        LittleNewYearNorth = "little_new_year_north",
        /// 小年 in the south.
        LittleNewYearSouth = "little_new_year_south",
        /// 元旦.
        NewYear = "new_year",
        /// 情人节.
        Valentine = "valentine",
        /// 妇女节.
        Women = "women",
        /// 植树节.
        Arbor = "arbor",
        /// 消费者权益日.
        ConsumerRights = "consumer_rights",
        /// 愚人节.
        AprilFools = "april_fools",
        /// 世界读书日.
        Book = "book",
        /// 劳动节.
        Labor = "labor",
        /// 青年节.
        Youth = "youth",
        /// 母亲节.
        Mother = "mother",
        /// 护士节.
        Nurse = "nurse",
        /// 儿童节.
        Children = "children",
        /// 高考, its first day.
        Gaokao = "gaokao",
        /// 父亲节.
        Father = "father",
        /// 建党节.
        Party = "party",
        /// 建军节.
        Army = "army",
        /// 医师节.
        Doctor = "doctor",
        /// 教师节.
        Teacher = "teacher",
        /// 烈士纪念日.
        Martyrs = "martyrs",
        /// 国庆节.
        National = "national",
        /// 程序员节.
        Programmer = "programmer",
        /// 万圣夜.
        Halloween = "halloween",
        /// 记者节.
        Journalist = "journalist",
        /// 感恩节.
        Thanksgiving = "thanksgiving",
        /// 国家公祭日.
        Memorial = "memorial",
        /// 平安夜.
        ChristmasEve = "christmas_eve",
        /// 圣诞节.
        Christmas = "christmas",
    }
}

/// When a festival comes.
enum Rule {
    /// On a day of a lunar month.
    Lunar(u8, u8),
    /// On the last day of the lunar year.
    LunarEve,
    /// On the day on which a solar term begins.
    Term(Term),
    /// On a date.
    Date(u32, u32),
    /// On the n-th weekday of a month.
    Nth(u32, u32, Weekday),
}

impl Festival {
    const fn rule(self) -> Rule {
        match self {
            Self::SpringEve => Rule::LunarEve,
            Self::SpringFestival => Rule::Lunar(1, 1),
            Self::WealthGod => Rule::Lunar(1, 5),
            Self::Lantern => Rule::Lunar(1, 15),
            Self::DragonHead => Rule::Lunar(2, 2),
            Self::TombSweeping => Rule::Term(Term::ClearAndBright),
            Self::DragonBoat => Rule::Lunar(5, 5),
            Self::Qixi => Rule::Lunar(7, 7),
            Self::Ghost => Rule::Lunar(7, 15),
            Self::MidAutumn => Rule::Lunar(8, 15),
            Self::DoubleNinth => Rule::Lunar(9, 9),
            Self::Laba => Rule::Lunar(12, 8),
            Self::LittleNewYearNorth => Rule::Lunar(12, 23),
            Self::LittleNewYearSouth => Rule::Lunar(12, 24),
            Self::NewYear => Rule::Date(1, 1),
            Self::Valentine => Rule::Date(2, 14),
            Self::Women => Rule::Date(3, 8),
            Self::Arbor => Rule::Date(3, 12),
            Self::ConsumerRights => Rule::Date(3, 15),
            Self::AprilFools => Rule::Date(4, 1),
            Self::Book => Rule::Date(4, 23),
            Self::Labor => Rule::Date(5, 1),
            Self::Youth => Rule::Date(5, 4),
            Self::Mother => Rule::Nth(2, 5, Weekday::Sunday),
            Self::Nurse => Rule::Date(5, 12),
            Self::Children => Rule::Date(6, 1),
            Self::Gaokao => Rule::Date(6, 7),
            Self::Father => Rule::Nth(3, 6, Weekday::Sunday),
            Self::Party => Rule::Date(7, 1),
            Self::Army => Rule::Date(8, 1),
            Self::Doctor => Rule::Date(8, 19),
            Self::Teacher => Rule::Date(9, 10),
            Self::Martyrs => Rule::Date(9, 30),
            Self::National => Rule::Date(10, 1),
            Self::Programmer => Rule::Date(10, 24),
            Self::Halloween => Rule::Date(10, 31),
            Self::Journalist => Rule::Date(11, 8),
            Self::Thanksgiving => Rule::Nth(4, 11, Weekday::Thursday),
            Self::Memorial => Rule::Date(12, 13),
            Self::ChristmasEve => Rule::Date(12, 24),
            Self::Christmas => Rule::Date(12, 25),
        }
    }
}

/// The festivals on `day`, traditional ones first.
pub(super) fn on(day: Day, lunar: LunarDate, tomorrow: LunarDate, term: Option<Term>) -> Vec<Festival> {
    let is_on = |festival: &Festival| match festival.rule() {
        Rule::Lunar(month, on) => lunar.is(month, on),
        Rule::LunarEve => tomorrow.is(1, 1),
        Rule::Term(begins) => term == Some(begins),
        Rule::Date(month, on) => (day.month(), day.day()) == (month, on),
        Rule::Nth(n, month, weekday) => is_nth(day, n, month, weekday),
    };
    Festival::ALL.iter().copied().filter(is_on).collect()
}

/// Whether `day` is the `n`-th `weekday` of `month`.
pub(super) fn is_nth(day: Day, n: u32, month: u32, weekday: Weekday) -> bool {
    day.month() == month && day.weekday() == weekday && day.day().div_ceil(7) == n
}
