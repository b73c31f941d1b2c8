//! How the numbers of a forecast stand in their fields: as they are written, as they are typed, and along a slider.

use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::key::{Key, Measure};
use crate::domain::funnel::said::{NotSaid, Said, Saying};
use crate::i18n::figures;
use crate::i18n::numerals;

/// Places of a [`Decimal`].
const PLACES: usize = 6;
/// Positions on a slider, from 0.
pub const TRACK: i64 = 1000;
/// A number that is typed without a percent sign is a part of 1 from this default on: `0.12` of 60 % is 12 %, and of
/// 0.5 % it is 0.12 %.
const SMALL: f64 = 0.01;

/// Why a text is no number of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misread {
    /// It is none at all.
    NotANumber,
    /// It does not fit.
    NotSaid(NotSaid),
}

/// Whether a number is written as a percentage.
#[must_use]
pub const fn is_percent(key: Key) -> bool {
    matches!(key.measure(), Measure::Share | Measure::Growth)
}

/// A number as it stands in its field, without its unit: `62`, `0.05`, `1,200`, `108.5`.
#[must_use]
pub fn written(key: Key, value: f64) -> String {
    let value = if is_percent(key) { value * 100.0 } else { value };
    // Three figures and the whole part: nobody knows a rate better.
    let places = match value.abs() {
        _ if key.is_whole() => 0,
        100.0.. => 1,
        10.0.. => 2,
        1.0.. => 3,
        _ => 4,
    };
    figures::grouped(value, places)
}

/// Reads what was typed into a field whose number usually is `usual`. A field that can be off is so when it is blank.
///
/// # Errors
///
/// [`Misread`] says why it is no number of this field.
pub fn read(key: Key, text: &str, usual: f64) -> Result<Saying, Misread> {
    let text = numerals::folded(text);
    if text.is_empty() && key.can_be_off() {
        return Saying::new(key, Said::Off).map_err(Misread::NotSaid);
    }
    let text = text.trim_start_matches(['¥', '￥']);
    let number = numerals::with_places(text, PLACES).ok_or(Misread::NotANumber)?;
    let is_part_of_one = !text.contains('%') && text.contains('.') && number.abs() < Decimal::ONE && usual >= SMALL;
    let number = if is_percent(key) && !is_part_of_one { number / 100 } else { number };
    let number = Decimal::new(number).map_err(|refused| Misread::NotSaid(NotSaid::Outside(refused)))?;
    Saying::new(key, Said::Number(number)).map_err(Misread::NotSaid)
}

/// The smallest change that a field's buttons make. Unit: millionths.
#[must_use]
pub fn step(key: Key, usual: f64) -> i64 {
    match key.measure() {
        Measure::Share if usual < SMALL => 100,
        Measure::Share if usual < 0.1 => 1_000,
        Measure::Share | Measure::Growth => Decimal::ONE / 100,
        Measure::Money | Measure::Members | Measure::Groups | Measure::Days | Measure::Admins | Measure::Span => {
            Decimal::ONE
        }
        Measure::Scans => Decimal::ONE,
        Measure::Messages | Measure::Invitations | Measure::Factor | Measure::Plain => Decimal::ONE / 10,
    }
}

/// The way of a slider: shares of all sizes and counts without a natural end need a part of their range only.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Track {
    least: f64,
    most: f64,
    step: f64,
}

impl Track {
    /// The track of a number that usually is `usual` and now is `value`; none for what is better typed.
    #[must_use]
    pub fn of(key: Key, usual: f64, value: f64) -> Option<Self> {
        let step = step(key, usual) as f64 / 1e6;
        let most = match key.measure() {
            Measure::Share if usual > 0.1 => 1.0,
            Measure::Share => round_up((usual * 5.0).max(value * 1.5).clamp(10.0 * step, 1.0)),
            Measure::Scans => round_up((usual * 5.0).max(value * 1.5).max(100.0)),
            _ => return None,
        };
        let (least, limit) = key.range();
        Some(Self { least: least as f64 / 1e6, most: most.min(limit as f64 / 1e6), step })
    }

    /// Where a value stands, of [`TRACK`].
    #[must_use]
    pub fn at(self, value: f64) -> i64 {
        let share = ((value - self.least) / (self.most - self.least)).clamp(0.0, 1.0);
        (share * TRACK as f64).round() as i64
    }

    /// How many places lie between a step and the next, so that an arrow key always gets somewhere.
    #[must_use]
    pub fn stride(self) -> i64 {
        let places = self.step / (self.most - self.least) * TRACK as f64;
        (places.round() as i64).max(1)
    }

    /// The value at a place, on a step. Unit: millionths.
    #[must_use]
    pub fn value(self, at: i64) -> i64 {
        let share = at as f64 / TRACK as f64;
        let value = self.least + share * (self.most - self.least);
        ((value / self.step).round() * self.step * 1e6).round() as i64
    }
}

/// The next number of the row 1, 2, 5, 10, 20 …
fn round_up(value: f64) -> f64 {
    let power = 10_f64.powi(value.log10().floor() as i32);
    let lead = value / power;
    let row = [1.0, 2.0, 5.0].into_iter().find(|lead_of_row| lead <= lead_of_row * 1.000_001).unwrap_or(10.0);
    row * power
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::funnel::ChannelId;
    use crate::domain::funnel::key::{CampaignField, ChannelField, Field};

    const DONE: Key = Key::Plan(Field::QuestionnaireDone);
    const EXIT: Key = Key::Plan(Field::ExitCore);
    const CAP: Key = Key::Plan(Field::DailyJoinCap);
    const SCANS: Key = Key::Channel(ChannelId::FIRST, ChannelField::Scans);
    const VALUE: Key = Key::Campaigns(CampaignField::OrderValue);

    #[track_caller]
    fn check(key: Key, usual: f64, text: &str, expected: Option<&str>) {
        let found = read(key, text, usual).ok().map(|saying| match saying.said() {
            Said::Number(number) => number.to_string(),
            Said::Off => "off".to_owned(),
        });
        assert_eq!(found.as_deref(), expected, "{text:?}");
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        check(DONE, 0.6, "62", Some("0.62"));
        check(DONE, 0.6, "６２％", Some("0.62"));
        check(DONE, 0.6, "0.62", Some("0.62"));
        check(DONE, 0.6, ".5", Some("0.5"));
        check(DONE, 0.6, "0.5%", Some("0.005"));
        check(DONE, 0.6, "1", Some("0.01"));
        check(DONE, 0.6, "100", Some("1"));
        check(DONE, 0.6, "101", None);
        check(DONE, 0.6, "-1", None);
        check(DONE, 0.6, "", None);
        check(DONE, 0.6, "很多", None);
        check(EXIT, 0.0005, "0.05", Some("0.0005"));
        check(EXIT, 0.0005, "0.12", Some("0.0012"));
        check(SCANS, 20.0, "1.2千", Some("1200"));
        check(SCANS, 20.0, "16.4 次/天", Some("16.4"));
        check(VALUE, 0.0, "¥1,299.5", Some("1299.5"));
        check(CAP, 0.0, "", Some("off"));
        check(CAP, 0.0, "30人", Some("30"));
        check(CAP, 0.0, "30.5", None);
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        for (key, usual, value) in
            [(DONE, 0.6, 0.62), (EXIT, 0.0005, 0.0005), (SCANS, 20.0, 16.4), (VALUE, 0.0, 12345.5), (CAP, 0.0, 30.0)]
        {
            let text = written(key, value);
            let read = read(key, &text, usual).unwrap().said();
            assert_eq!(read, Said::Number(Decimal::new((value * 1e6).round() as i64).unwrap()), "{text}");
        }
        assert_eq!(written(DONE, 2.0 / 7.0), "28.57");
        assert_eq!(written(EXIT, 0.000_5), "0.05");
    }

    #[test]
    fn a_slider_goes_by_steps_and_holds_what_is_there() {
        let track = Track::of(SCANS, 20.0, 900.0).unwrap();
        assert_eq!((track.value(0), track.value(TRACK)), (0, 2_000 * Decimal::ONE));
        assert_eq!(track.value(track.at(900.0)), 900 * Decimal::ONE);
        let track = Track::of(EXIT, 0.0005, 0.0005).unwrap();
        assert_eq!(track.value(track.at(0.0005)), 500);
        assert!(track.value(TRACK) <= Decimal::ONE);
        assert_eq!(Track::of(VALUE, 0.0, 5.0), None);
        for track in [track, Track::of(SCANS, 20.0, 16.4).unwrap(), Track::of(DONE, 0.6, 0.6).unwrap()] {
            let next = track.value(track.at(track.least) + track.stride());
            assert!(next > track.value(0), "{track:?}");
        }
        let whole = Track::of(DONE, 0.6, 0.6).unwrap();
        assert_eq!(whole.value(TRACK), Decimal::ONE);
    }
}
