//! Scenarios side by side: each figure with its difference from the base, on the same random numbers.

use super::figures::{chance, notation, short_day_text};
use crate::domain::calendar::day::Day;
use crate::domain::funnel::figure::Kpi;
use crate::i18n::Lang;
use crate::i18n::figures::{decimal, whole};
use crate::i18n::text::funnel::outcome;
use crate::i18n::text::funnel::scenarios::Scenarios as Text;
use crate::simulation::inputs::Inputs;
use crate::simulation::milestones::moment;
use crate::simulation::results::Results;
use crate::simulation::scenarios::{Difference, difference};
use crate::simulation::series::{RETENTION_DAY, Series};
use crate::simulation::told::Told;
use crate::views::chart::notation::Form;

/// The standard errors on either side of a mean within which the truth lies 95 times of 100.
const WITHIN_95: f64 = 1.959_964;

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// A figure.
    Figure(Kpi),
    /// When so many members are there. Unit: members.
    Reach(u32),
}

/// A cell of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The figure: a mean over the runs, or a day's date in ISO form; none where there is none.
    pub value: Option<String>,
    /// The same in words.
    pub shown: String,
    /// How it differs from the base; none for the base itself.
    pub against: Option<Against>,
}

/// How a figure differs from the base's.
#[derive(Debug, Clone, PartialEq)]
pub struct Against {
    /// The mean difference; of days, the difference of the medians; none where it cannot be told.
    pub mean: Option<f64>,
    /// The difference with its interval: `+12 ± 3`.
    pub shown: String,
    /// In how many of the runs it is higher; blank where runs were not compared.
    pub higher: String,
    /// Whether the interval leaves 0 out.
    pub is_clear: bool,
}

/// What all runs of a case come to.
#[derive(Debug, Clone, Copy)]
pub struct Runs<'a> {
    /// Bands and figures.
    pub results: &'a Results,
    /// What every run tells.
    pub told: &'a Told,
}

/// What everything in the table depends on.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    /// Day 0.
    pub first: Day,
    /// The language.
    pub lang: Lang,
}

/// The rows of a forecast of these inputs, with members to be reached.
#[must_use]
pub fn rows(inputs: &Inputs, size: u32) -> Vec<Row> {
    let stays = if inputs.horizon_days > RETENTION_DAY { Kpi::MonthTwoRetention } else { Kpi::WeeklyExitShare };
    let mut rows = vec![Row::Figure(Kpi::MembersEnd), Row::Reach(size), Row::Figure(stays)];
    rows.extend([Kpi::Joins, Kpi::MessagesPerMember, Kpi::Orders, Kpi::Cost, Kpi::Profit].map(Row::Figure));
    rows
}

impl Row {
    /// What it is called.
    #[must_use]
    pub fn name(self, lang: Lang) -> String {
        match self {
            Self::Figure(kpi) => lang.t(outcome::kpi(kpi)).into_owned(),
            Self::Reach(size) => lang.t(Text::ReachDay { n: whole(size) }).into_owned(),
        }
    }

    /// Its cell for one case, against the base where it is another.
    #[must_use]
    pub fn cell(self, here: Runs<'_>, base: Option<Runs<'_>>, scale: Scale) -> Cell {
        match self {
            Self::Figure(kpi) => {
                let mean = here.results.kpi(kpi).spread.map(|spread| spread.mean);
                let notation = notation(kpi, scale.lang);
                Cell {
                    value: mean.map(|mean| mean.to_string()),
                    shown: mean.map_or_else(none, |mean| notation.short(mean)),
                    against: base.map(|base| against(kpi, difference(kpi, here.told, base.told), scale.lang)),
                }
            }
            Self::Reach(size) => {
                let day = |of: Runs<'_>| moment(of.results, Series::Members, f64::from(size)).middle;
                let n = day(here);
                let date = n.and_then(|n| scale.first.plus(i32::try_from(n).ok()?));
                Cell {
                    value: date.map(Day::iso),
                    shown: match n {
                        Some(n) => short_day_text(scale.first, n, scale.lang),
                        None => scale.lang.t(outcome::Outcome::Never).into_owned(),
                    },
                    against: base.map(|base| sooner(n, day(base), scale.lang)),
                }
            }
        }
    }
}

fn none() -> String {
    "—".to_owned()
}

fn against(kpi: Kpi, difference: Difference, lang: Lang) -> Against {
    let Some(mean) = difference.spread.map(|spread| spread.mean) else {
        return Against { mean: None, shown: none(), higher: String::new(), is_clear: false };
    };
    let half = difference.error.unwrap_or(0.0) * WITHIN_95;
    if mean == 0.0 && half == 0.0 {
        let shown = lang.t(Text::Same).into_owned();
        return Against { mean: Some(mean), shown, higher: String::new(), is_clear: false };
    }
    let notation = notation(kpi, lang);
    // A difference of shares is no share, and a small one of members is no 0.
    let written = |value: f64| match notation.form {
        Form::Share => decimal(value * 100.0, 1),
        Form::Whole if value.abs() < 10.0 => format!("{}{}", notation.before, decimal(value, 1)),
        _ => notation.short(value),
    };
    let is_seen = |text: &str| text.contains(|c: char| matches!(c, '1'..='9'));
    let (shown, error) = (written(mean), written(half));
    if !is_seen(&shown) && !is_seen(&error) {
        let shown = lang.t(Text::AlmostSame).into_owned();
        return Against { mean: Some(mean), shown, higher: String::new(), is_clear: false };
    }
    let sign = if mean > 0.0 && is_seen(&shown) { "+" } else { "" };
    // An error that is written as 0 is not none: it is less than what is written at least.
    let error = if half > 0.0 && !is_seen(&error) { format!("<{}", written(least(notation.form))) } else { error };
    let text = Text::Against { difference: format!("{sign}{shown}"), error };
    let unit = if notation.form == Form::Share { format!(" {}", lang.t(Text::Points)) } else { String::new() };
    Against {
        mean: Some(mean),
        shown: format!("{}{unit}", lang.t(text)),
        higher: difference
            .higher
            .map(|share| lang.t(Text::Higher { share: chance(share) }).into_owned())
            .unwrap_or_default(),
        is_clear: mean.abs() > half,
    }
}

/// The least that is written as more than 0.
const fn least(form: Form) -> f64 {
    match form {
        Form::Share => 0.001,
        Form::Decimal(2..) => 0.01,
        Form::Whole | Form::Decimal(_) => 0.1,
    }
}

fn sooner(here: Option<u32>, base: Option<u32>, lang: Lang) -> Against {
    let (shown, mean) = match (here, base) {
        (Some(here), Some(base)) if here < base => {
            (lang.t(Text::Earlier { days: base - here }), f64::from(here) - f64::from(base))
        }
        (Some(here), Some(base)) if here > base => {
            (lang.t(Text::Later { days: here - base }), f64::from(here) - f64::from(base))
        }
        (Some(_), Some(_)) | (None, None) => (lang.t(Text::Same), 0.0),
        _ => return Against { mean: None, shown: none(), higher: String::new(), is_clear: false },
    };
    Against { mean: Some(mean), shown: shown.into_owned(), higher: String::new(), is_clear: mean != 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::quantiles::Spread;

    #[track_caller]
    fn check(kpi: Kpi, mean: f64, error: f64, expected: &str, is_clear: bool) {
        let difference = Difference { spread: Some(Spread::only(mean)), error: Some(error), higher: Some(0.9) };
        let found = against(kpi, difference, Lang::Zh);
        assert_eq!((found.shown.as_str(), found.is_clear), (expected, is_clear));
    }

    #[test]
    fn differences_are_written_with_their_sign_and_interval() {
        check(Kpi::MembersEnd, 52.4, 1.0, "+52 ± 2", true);
        check(Kpi::MembersEnd, -3.26, 2.0, "-3.3 ± 3.9", false);
        check(Kpi::MonthTwoRetention, 0.032, 0.001, "+3.2 ± 0.2 个百分点", true);
        check(Kpi::MembersEnd, 0.01, 0.03, "0 ± 0.1", false);
        check(Kpi::Profit, 0.0, 0.0, "与基准一样", false);
        check(Kpi::MessagesPerMember, 0.000_2, 0.000_1, "几乎一样", false);
        check(Kpi::MessagesPerMember, 0.012, 0.001, "+0.01 ± <0.01", true);
        check(Kpi::MembersEnd, 0.4, 0.01, "+0.4 ± <0.1", true);
    }

    #[test]
    fn days_are_earlier_or_later() {
        assert_eq!(sooner(Some(60), Some(74), Lang::Zh).shown, "早 14 天");
        assert_eq!(sooner(Some(75), Some(74), Lang::En).shown, "1 day later");
        assert_eq!(sooner(None, Some(74), Lang::Zh).mean, None);
    }
}
