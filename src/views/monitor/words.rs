//! Figures and lines of sources in words.

use crate::domain::monitor::gauge::{Band, Gauge, Line};
use crate::domain::monitor::health::{Row, Verdict};
use crate::i18n::Lang;
use crate::i18n::figures::{decimal, percent, range, whole};
use crate::i18n::text::monitor::{Watch as Text, labels};

/// A figure as it is written.
#[must_use]
pub fn written(gauge: Gauge, value: f64) -> String {
    if gauge.is_share() {
        let sign = if value < 0.0 { "−" } else { "" };
        return format!("{sign}{}", percent(value.abs()));
    }
    decimal(value, if gauge == Gauge::PerMember { 2 } else { 1 })
}

/// A line in words: `≥ 20%（60 人）`.
#[must_use]
pub fn line_words(band: &Band, members: Option<u32>, lang: Lang) -> String {
    let of = |value: f64| written(band.gauge, value);
    let line = match band.line {
        Line::AtLeast(n) => lang.t(Text::LineAtLeast { n: of(n) }).into_owned(),
        Line::Above(n) => lang.t(Text::LineAbove { n: of(n) }).into_owned(),
        Line::AtMost(n) => lang.t(Text::LineAtMost { n: of(n) }).into_owned(),
        Line::Below(n) => lang.t(Text::LineBelow { n: of(n) }).into_owned(),
        Line::Between(min, max) => range(&of(min), &of(max)),
    };
    let people = members.filter(|_| band.gauge.is_of_members()).map(|members| {
        let n = match band.line.people(members) {
            (Some(min), Some(max)) => range(&whole(min), &whole(max)),
            (Some(min), None) => format!("≥ {}", whole(min)),
            (None, Some(max)) => format!("≤ {}", whole(max)),
            (None, None) => String::new(),
        };
        lang.t(Text::InPeople { n }).into_owned()
    });
    let line = match labels::line_of(band.fact) {
        Some(what) => lang.t(Text::LineFor { what: lang.t(what).into_owned(), line }).into_owned(),
        None => line,
    };
    line + &people.unwrap_or_default()
}

/// What is said of a figure and a line.
#[must_use]
pub fn verdict_word(row: &Row, band: &Band, verdict: Verdict) -> Text {
    let is_over = |value: f64| {
        matches!(band.line, Line::Between(_, max) if value > max)
            || matches!(band.line, Line::AtMost(_) | Line::Below(_))
    };
    match verdict {
        Verdict::Met => Text::Met,
        Verdict::Missed if row.reading.is_some_and(|reading| is_over(reading.low)) => Text::MissedAbove,
        Verdict::Missed => Text::Missed,
        Verdict::Unclear => Text::Unclear,
        Verdict::Unmeasured => Text::NotCounted,
        Verdict::OtherStyle => Text::OtherStyle,
        Verdict::NoRoom => Text::NoRoom,
    }
}
