//! What a plan sets itself: how a value stands in its field, and how likely a target is in words.

use super::figures::written as figure;
use super::number::Misread;
use crate::domain::calendar::day::Day;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::figure::{Kpi, Side, Target};
use crate::domain::funnel::said::NotSaid;
use crate::domain::quantity::OutOfRange;
use crate::i18n::figures::grouped;
use crate::i18n::text::funnel::outcome::{self, Outcome};
use crate::i18n::text::funnel::targets::Targets as Text;
use crate::i18n::{Lang, numerals};
use crate::simulation::from_plan::float;

/// Places of a [`Decimal`].
const PLACES: usize = 6;
/// The last day of the longest forecast.
const LAST_DAY: i64 = 365 * Decimal::ONE;

/// What the value of a target is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A share, typed as a percentage.
    Share,
    /// A day, counted from 0.
    Day,
    /// Something counted.
    Count,
    /// Any other number: money, a mean, a ratio.
    Number,
}

/// What the value of a target in this figure is.
#[must_use]
pub const fn form(kpi: Kpi) -> Form {
    match kpi {
        Kpi::MembersEnd | Kpi::MembersPeak | Kpi::Joins | Kpi::Exits | Kpi::Orders => Form::Count,
        Kpi::FillDay => Form::Day,
        Kpi::WeeklyExitShare | Kpi::MonthTwoRetention | Kpi::SpeakerShare => Form::Share,
        Kpi::MessagesPerMember | Kpi::Revenue | Kpi::Cost | Kpi::Profit | Kpi::Return => Form::Number,
    }
}

/// The least and the most that it can be. Unit: millionths.
#[must_use]
pub const fn range(kpi: Kpi) -> (i64, i64) {
    match (form(kpi), kpi) {
        (Form::Share, _) => (0, Decimal::ONE),
        (Form::Day, _) => (0, LAST_DAY),
        (_, Kpi::Profit | Kpi::Return) => (-Decimal::MAX, Decimal::MAX),
        _ => (0, Decimal::MAX),
    }
}

/// What stands behind the value in its field.
#[must_use]
pub fn unit(kpi: Kpi, lang: Lang) -> String {
    let text = match (form(kpi), kpi) {
        (Form::Share, _) => return "%".to_owned(),
        (Form::Day, _) => return lang.t(Text::DayUnit).into_owned(),
        (_, Kpi::Orders) => Outcome::OrdersUnit,
        (Form::Count, _) => Outcome::Members,
        (_, Kpi::Revenue | Kpi::Cost | Kpi::Profit) => Outcome::Yuan,
        (_, Kpi::MessagesPerMember) => Outcome::Messages,
        _ => return String::new(),
    };
    lang.t(text).into_owned()
}

/// The value as it stands in its field, without its unit: `450`, `40`, `-1,200.5`.
#[must_use]
pub fn written(kpi: Kpi, value: Decimal) -> String {
    let value = float(value);
    grouped(if form(kpi) == Form::Share { value * 100.0 } else { value }, 4)
}

/// Reads what was typed as the value of a target.
///
/// # Errors
///
/// [`Misread`] says why it is none. Ranges are told in the unit of the field, in millionths.
pub fn read(kpi: Kpi, text: &str) -> Result<Decimal, Misread> {
    let text = numerals::folded(text);
    let text = text.trim_start_matches(['¥', '￥', '第']);
    let number = numerals::with_places(text, PLACES).ok_or(Misread::NotANumber)?;
    let number = if form(kpi) == Form::Share { number / 100 } else { number };
    let (min, max) = range(kpi);
    if !(min..=max).contains(&number) {
        let scale = if form(kpi) == Form::Share { 100 } else { 1 };
        let refused = OutOfRange { value: number * scale, min: min * scale, max: max * scale };
        return Err(Misread::NotSaid(NotSaid::Outside(refused)));
    }
    let number = Decimal::new(number).map_err(|refused| Misread::NotSaid(NotSaid::Outside(refused)))?;
    if matches!(form(kpi), Form::Count | Form::Day) && !number.is_whole() {
        return Err(Misread::NotSaid(NotSaid::NotWhole));
    }
    Ok(number)
}

/// A target to begin with: what is to be expected, rounded as people set themselves targets.
#[must_use]
pub fn to_begin_with(kpi: Kpi, expected: Option<f64>) -> Target {
    let side = match kpi {
        Kpi::Exits | Kpi::WeeklyExitShare | Kpi::Cost | Kpi::FillDay => Side::AtMost,
        _ => Side::AtLeast,
    };
    let (min, max) = range(kpi);
    let value = expected.unwrap_or(0.0);
    let step = match form(kpi) {
        Form::Share => 0.01,
        Form::Count | Form::Day => 1.0,
        Form::Number if value.abs() < 10.0 => 0.1,
        Form::Number => 1.0,
    };
    let millionths = ((value / step).round() * step * 1e6).round() as i64;
    let value = Decimal::new(millionths.clamp(min, max)).unwrap_or(Decimal::whole(0));
    Target { kpi, side, value }
}

/// The target in words: `最后的成员数至少 450`.
#[must_use]
pub fn phrase(target: Target, first: Day, lang: Lang) -> String {
    let side = match target.side {
        Side::AtLeast => Text::AtLeast,
        Side::AtMost => Text::AtMost,
    };
    let text = Text::Phrase {
        kpi: lang.t(outcome::kpi(target.kpi)).into_owned(),
        side: lang.t(side).into_owned(),
        value: figure(target.kpi, float(target.value), first, lang),
    };
    lang.t(text).into_owned()
}

/// How likely something is, in words.
#[must_use]
pub fn likelihood(share: f64) -> Text {
    match share {
        0.95.. => Text::Certain,
        0.8.. => Text::Likely,
        0.6.. => Text::Probable,
        0.4.. => Text::Even,
        0.2.. => Text::Improbable,
        0.05.. => Text::Unlikely,
        _ => Text::Hopeless,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kpi: Kpi, text: &str, expected: Option<&str>) {
        let read = read(kpi, text).ok();
        assert_eq!(read.map(|value| value.to_string()).as_deref(), expected, "{text:?}");
        if let Some(value) = read {
            assert_eq!(super::read(kpi, &written(kpi, value)).ok(), Some(value), "{text:?} is read as it is written");
        }
    }

    #[test]
    fn values_are_read_in_the_unit_of_their_figure() {
        check(Kpi::MembersEnd, "450", Some("450"));
        check(Kpi::MembersEnd, "４５０人", Some("450"));
        check(Kpi::MembersEnd, "450.5", None);
        check(Kpi::MembersEnd, "-1", None);
        check(Kpi::MonthTwoRetention, "40", Some("0.4"));
        check(Kpi::MonthTwoRetention, "40%", Some("0.4"));
        check(Kpi::WeeklyExitShare, "0.5", Some("0.005"));
        check(Kpi::MonthTwoRetention, "101", None);
        check(Kpi::Profit, "-¥1,200", None);
        check(Kpi::Profit, "¥-1,200.5", Some("-1200.5"));
        check(Kpi::Profit, "2.5万", Some("25000"));
        check(Kpi::FillDay, "第 60 天", Some("60"));
        check(Kpi::FillDay, "366", None);
        check(Kpi::Return, "很多", None);
    }

    #[test]
    fn a_target_begins_where_the_forecast_is() {
        let value = |kpi, expected| to_begin_with(kpi, expected).value.to_string();
        assert_eq!(value(Kpi::MembersEnd, Some(499.4)), "499");
        assert_eq!(value(Kpi::MonthTwoRetention, Some(0.8827)), "0.88");
        assert_eq!(value(Kpi::Return, Some(0.26)), "0.3");
        assert_eq!(value(Kpi::FillDay, None), "0");
        assert_eq!(to_begin_with(Kpi::Cost, Some(10.0)).side, Side::AtMost);
    }

    #[test]
    fn a_target_is_said_in_a_phrase() {
        let target = Target { kpi: Kpi::WeeklyExitShare, side: Side::AtMost, value: Decimal::literal(10_000) };
        assert_eq!(phrase(target, Day::literal(2026, 9, 1), Lang::Zh), "每周退群率至多 1%");
        assert_eq!(Lang::Zh.t(likelihood(0.88)), "很有把握");
        assert_eq!(Lang::Zh.t(likelihood(0.02)), "几乎不可能");
    }
}
