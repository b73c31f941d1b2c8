//! The 24 solar terms.

use tyme4rs::tyme::Tyme;
use tyme4rs::tyme::solar::SolarTerm;

use super::lunar::solar;
use crate::domain::calendar::day::Day;
use crate::domain::code::{Code, codes};

codes! {
    /// A solar term, from the beginning of spring on.
    pub enum Term {
        /// 立春.
        SpringBegins = "lichun",
        /// 雨水.
        RainWater = "yushui",
        /// 惊蛰.
        InsectsWake = "jingzhe",
        /// 春分.
        SpringEquinox = "chunfen",
        /// 清明.
        ClearAndBright = "qingming",
        /// 谷雨.
        GrainRain = "guyu",
        /// 立夏.
        SummerBegins = "lixia",
        /// 小满.
        GrainFills = "xiaoman",
        /// 芒种.
        GrainInEar = "mangzhong",
        /// 夏至.
        SummerSolstice = "xiazhi",
        /// 小暑.
        SlightHeat = "xiaoshu",
        /// 大暑.
        GreatHeat = "dashu",
        /// 立秋.
        AutumnBegins = "liqiu",
        /// 处暑.
        HeatEnds = "chushu",
        /// 白露.
        WhiteDew = "bailu",
        /// 秋分.
        AutumnEquinox = "qiufen",
        /// 寒露.
        ColdDew = "hanlu",
        /// 霜降.
        FrostFalls = "shuangjiang",
        /// 立冬.
        WinterBegins = "lidong",
        /// 小雪.
        SlightSnow = "xiaoxue",
        /// 大雪.
        GreatSnow = "daxue",
        /// 冬至.
        WinterSolstice = "dongzhi",
        /// 小寒.
        SlightCold = "xiaohan",
        /// 大寒.
        GreatCold = "dahan",
    }
}

/// For each day from `first` on, the term that begins on it.
pub(super) fn terms(first: Day) -> impl Iterator<Item = Option<Term>> {
    let running = solar(first).get_term_day();
    let mut term = running.get_solar_term();
    // The running term began so many days ago; only if that is today, it counts.
    let mut begins = if running.get_day_index() == 0 { Some(0) } else { None };
    (0..).map(move |n: isize| {
        let until = *begins.get_or_insert_with(|| {
            term = term.next(1);
            term.get_solar_day().subtract(solar(first))
        });
        (until == n).then(|| {
            begins = None;
            code(&term)
        })
    })
}

/// The term's code: the library counts from the winter solstice.
fn code(term: &SolarTerm) -> Term {
    let from_spring = (term.get_index() + Term::WinterSolstice as usize) % Term::ALL.len();
    Term::ALL.get(from_spring).copied().unwrap_or(Term::WinterSolstice)
}
