//! What the days of the almanac are called: lunar dates, solar terms, holidays, festivals.

use crate::domain::calendar::almanac::festival::Festival;
use crate::domain::calendar::almanac::lunar::LunarDate;
use crate::domain::calendar::almanac::shopping::Shopping;
use crate::domain::calendar::almanac::statutory::Holiday;
use crate::domain::calendar::almanac::term::Term;
use crate::i18n::{Both, both};

texts! {
    /// Texts about the days of the almanac.
    Almanac {
        DayOff => { zh: "休", en: "Off" }
        Workday => { zh: "班", en: "Work" }
        DayOffFor(holiday: String) => { zh: "{holiday}放假", en: "Day off: {holiday}" }
        WorkdayFor(holiday: String) => { zh: "{holiday}调休，要上班", en: "Workday, to make up for {holiday}" }
    }
}

/// A lunar month.
#[must_use]
pub fn lunar_month(date: LunarDate) -> Both {
    let names = if date.is_leap { &LEAP_MONTHS } else { &MONTHS };
    name(names, date.month)
}

/// A day of a lunar month.
#[must_use]
pub fn lunar_day(date: LunarDate) -> Both {
    name(&DAYS, date.day)
}

fn name(names: &[Both], number: u8) -> Both {
    usize::from(number).checked_sub(1).and_then(|at| names.get(at)).copied().unwrap_or(both("", ""))
}

const MONTHS: [Both; 12] = [
    both("正月", "Month 1"),
    both("二月", "Month 2"),
    both("三月", "Month 3"),
    both("四月", "Month 4"),
    both("五月", "Month 5"),
    both("六月", "Month 6"),
    both("七月", "Month 7"),
    both("八月", "Month 8"),
    both("九月", "Month 9"),
    both("十月", "Month 10"),
    both("冬月", "Month 11"),
    both("腊月", "Month 12"),
];

const LEAP_MONTHS: [Both; 12] = [
    both("闰正月", "Leap month 1"),
    both("闰二月", "Leap month 2"),
    both("闰三月", "Leap month 3"),
    both("闰四月", "Leap month 4"),
    both("闰五月", "Leap month 5"),
    both("闰六月", "Leap month 6"),
    both("闰七月", "Leap month 7"),
    both("闰八月", "Leap month 8"),
    both("闰九月", "Leap month 9"),
    both("闰十月", "Leap month 10"),
    both("闰冬月", "Leap month 11"),
    both("闰腊月", "Leap month 12"),
];

const DAYS: [Both; 30] = [
    both("初一", "1"),
    both("初二", "2"),
    both("初三", "3"),
    both("初四", "4"),
    both("初五", "5"),
    both("初六", "6"),
    both("初七", "7"),
    both("初八", "8"),
    both("初九", "9"),
    both("初十", "10"),
    both("十一", "11"),
    both("十二", "12"),
    both("十三", "13"),
    both("十四", "14"),
    both("十五", "15"),
    both("十六", "16"),
    both("十七", "17"),
    both("十八", "18"),
    both("十九", "19"),
    both("二十", "20"),
    both("廿一", "21"),
    both("廿二", "22"),
    both("廿三", "23"),
    both("廿四", "24"),
    both("廿五", "25"),
    both("廿六", "26"),
    both("廿七", "27"),
    both("廿八", "28"),
    both("廿九", "29"),
    both("三十", "30"),
];

/// A solar term.
#[must_use]
pub const fn term(term: Term) -> Both {
    match term {
        Term::SpringBegins => both("立春", "Beginning of spring"),
        Term::RainWater => both("雨水", "Rain water"),
        Term::InsectsWake => both("惊蛰", "Insects wake"),
        Term::SpringEquinox => both("春分", "Spring equinox"),
        Term::ClearAndBright => both("清明", "Clear and bright"),
        Term::GrainRain => both("谷雨", "Grain rain"),
        Term::SummerBegins => both("立夏", "Beginning of summer"),
        Term::GrainFills => both("小满", "Grain fills"),
        Term::GrainInEar => both("芒种", "Grain in ear"),
        Term::SummerSolstice => both("夏至", "Summer solstice"),
        Term::SlightHeat => both("小暑", "Slight heat"),
        Term::GreatHeat => both("大暑", "Great heat"),
        Term::AutumnBegins => both("立秋", "Beginning of autumn"),
        Term::HeatEnds => both("处暑", "End of heat"),
        Term::WhiteDew => both("白露", "White dew"),
        Term::AutumnEquinox => both("秋分", "Autumn equinox"),
        Term::ColdDew => both("寒露", "Cold dew"),
        Term::FrostFalls => both("霜降", "Frost falls"),
        Term::WinterBegins => both("立冬", "Beginning of winter"),
        Term::SlightSnow => both("小雪", "Slight snow"),
        Term::GreatSnow => both("大雪", "Great snow"),
        Term::WinterSolstice => both("冬至", "Winter solstice"),
        Term::SlightCold => both("小寒", "Slight cold"),
        Term::GreatCold => both("大寒", "Great cold"),
    }
}

/// What a statutory day off is for.
#[must_use]
pub const fn holiday(holiday: Holiday) -> Both {
    match holiday {
        Holiday::NewYear => both("元旦", "New Year"),
        Holiday::SpringFestival => both("春节", "Spring Festival"),
        Holiday::TombSweeping => both("清明节", "Qingming"),
        Holiday::LaborDay => both("劳动节", "Labor Day"),
        Holiday::DragonBoat => both("端午节", "Dragon Boat Festival"),
        Holiday::MidAutumn => both("中秋节", "Mid-Autumn"),
        Holiday::NationalDay => both("国庆节", "National Day"),
        Holiday::NationalDayAndMidAutumn => both("国庆中秋", "National Day and Mid-Autumn"),
        Holiday::VictoryDay => both("抗战胜利日", "Victory Day"),
    }
}

/// A festival or a day of remembrance.
#[must_use]
pub const fn festival(festival: Festival) -> Both {
    match festival {
        Festival::SpringEve => both("除夕", "Lunar New Year's Eve"),
        Festival::SpringFestival => both("春节", "Spring Festival"),
        Festival::WealthGod => both("迎财神", "God of Wealth"),
        Festival::Lantern => both("元宵节", "Lantern Festival"),
        Festival::DragonHead => both("龙抬头", "Dragon raises its head"),
        Festival::TombSweeping => both("清明节", "Qingming"),
        Festival::DragonBoat => both("端午节", "Dragon Boat Festival"),
        Festival::Qixi => both("七夕", "Qixi"),
        Festival::Ghost => both("中元节", "Zhongyuan"),
        Festival::MidAutumn => both("中秋节", "Mid-Autumn"),
        Festival::DoubleNinth => both("重阳节", "Double Ninth"),
        Festival::Laba => both("腊八节", "Laba"),
        Festival::LittleNewYearNorth => both("北方小年", "Little New Year, north"),
        Festival::LittleNewYearSouth => both("南方小年", "Little New Year, south"),
        Festival::NewYear => both("元旦", "New Year"),
        Festival::Valentine => both("情人节", "Valentine's Day"),
        Festival::Women => both("妇女节", "Women's Day"),
        Festival::Arbor => both("植树节", "Arbor Day"),
        Festival::ConsumerRights => both("消费者权益日", "Consumer Rights Day"),
        Festival::AprilFools => both("愚人节", "April Fools' Day"),
        Festival::Book => both("世界读书日", "World Book Day"),
        Festival::Labor => both("劳动节", "Labor Day"),
        Festival::Youth => both("青年节", "Youth Day"),
        Festival::Mother => both("母亲节", "Mother's Day"),
        Festival::Nurse => both("护士节", "Nurses' Day"),
        Festival::Children => both("儿童节", "Children's Day"),
        Festival::Gaokao => both("高考", "Gaokao"),
        Festival::Father => both("父亲节", "Father's Day"),
        Festival::Party => both("建党节", "Party Day"),
        Festival::Army => both("建军节", "Army Day"),
        Festival::Doctor => both("医师节", "Doctors' Day"),
        Festival::Teacher => both("教师节", "Teachers' Day"),
        Festival::Martyrs => both("烈士纪念日", "Martyrs' Day"),
        Festival::National => both("国庆节", "National Day"),
        Festival::Programmer => both("程序员节", "Programmers' Day"),
        Festival::Halloween => both("万圣夜", "Halloween"),
        Festival::Journalist => both("记者节", "Journalists' Day"),
        Festival::Thanksgiving => both("感恩节", "Thanksgiving"),
        Festival::Memorial => both("国家公祭日", "National Memorial Day"),
        Festival::ChristmasEve => both("平安夜", "Christmas Eve"),
        Festival::Christmas => both("圣诞节", "Christmas"),
    }
}

/// A shopping festival.
#[must_use]
pub const fn shopping(shopping: Shopping) -> Both {
    match shopping {
        Shopping::NewYearGoods => both("年货节（约）", "New Year shopping (about)"),
        Shopping::Women => both("38 节", "3.8"),
        Shopping::Food => both("517 吃货节", "5.17"),
        Shopping::Love => both("520", "5.20"),
        Shopping::MidYear => both("618", "6.18"),
        Shopping::Members => both("88 会员节", "8.8"),
        Shopping::Electronics => both("818", "8.18"),
        Shopping::Bargains => both("99 划算节", "9.9"),
        Shopping::DoubleEleven => both("双 11", "Double 11"),
        Shopping::BlackFriday => both("黑五", "Black Friday"),
        Shopping::DoubleTwelve => both("双 12", "Double 12"),
    }
}
