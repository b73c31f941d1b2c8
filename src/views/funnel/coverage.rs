//! The forecast against what happened: the members that were counted, beside where the runs lie.

use std::rc::Rc;

use crate::domain::calendar::day::Day;
use crate::domain::monitor::{Days, Metric};
use crate::i18n::Lang;
use crate::i18n::figures::{percent, whole};
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::simulation::quantiles::Spread;

/// Fewer days than this say little (ours).
const FEW: u32 = 14;

/// How many of the days lie where the runs do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// Days of the forecast on which members were counted.
    pub n: u32,
    /// Those of them between the 5 % and the 95 % quantile.
    pub wide: u32,
    /// Those of them between the 25 % and the 75 % quantile.
    pub narrow: u32,
    /// Days above the 95 % quantile.
    pub above: u32,
}

/// Members at the end of each day of a forecast, as they were counted; what nobody counted is no number. None where
/// there is no count at all.
#[must_use]
pub fn measured_members(days: &Days, first: Day, n_days: usize) -> Option<Rc<[f64]>> {
    let count = |n: usize| i32::try_from(n).ok().and_then(|n| days.get(first.plus(n)?, Metric::Members));
    let members: Rc<[f64]> = (0..n_days).map(|n| count(n).map_or(f64::NAN, |members| members as f64)).collect();
    members.iter().any(|members| members.is_finite()).then_some(members)
}

/// How many of the days lie where the runs do; none where no day does that was counted.
#[must_use]
pub fn coverage(bands: &[Spread], members: &[f64]) -> Option<Coverage> {
    let days = bands.iter().zip(members).filter(|(_, members)| members.is_finite());
    let mut found = Coverage { n: 0, wide: 0, narrow: 0, above: 0 };
    for (band, &members) in days {
        let [p5, p25, _, p75, p95] = band.quantiles;
        found.n += 1;
        found.wide += u32::from((p5..=p95).contains(&members));
        found.narrow += u32::from((p25..=p75).contains(&members));
        found.above += u32::from(members > p95);
    }
    (found.n > 0).then_some(found)
}

impl Coverage {
    /// The share of the days between the 5 % and the 95 % quantile.
    #[must_use]
    pub fn wide_share(&self) -> f64 {
        f64::from(self.wide) / f64::from(self.n)
    }

    /// In words, with how many days it rests on.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        let narrow = percent(f64::from(self.narrow) / f64::from(self.n));
        let mut words = lang.t(Text::Coverage { n: self.n, wide: percent(self.wide_share()), narrow }).into_owned();
        let outside = self.n - self.wide;
        let gap = lang.pick("", " ");
        if outside > 0 {
            let text = Text::Outside { above: whole(self.above), below: whole(outside - self.above) };
            words = [words, lang.t(text).into_owned()].join(gap);
        }
        if self.n < FEW {
            words = [words, lang.t(Text::FewDays { few: FEW }).into_owned()].join(gap);
        }
        words
    }
}
