//! How the figures of a forecast are written.

use std::borrow::Cow;

use crate::domain::calendar::day::Day;
use crate::domain::funnel::figure::Kpi;
use crate::i18n::Lang;
use crate::i18n::text::calendar::labels::month_in_english;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::views::chart::notation::{Form, Notation};

/// How a figure is written. Days are none: see [`day_text`].
#[must_use]
pub fn notation(kpi: Kpi, lang: Lang) -> Notation {
    match kpi {
        Kpi::MembersEnd | Kpi::MembersPeak | Kpi::Joins | Kpi::Exits => members(lang),
        Kpi::Orders => Notation { unit: lang.t(Text::OrdersUnit), ..Notation::bare(Form::Whole) },
        Kpi::FillDay => Notation::bare(Form::Whole),
        Kpi::WeeklyExitShare | Kpi::MonthTwoRetention | Kpi::SpeakerShare => Notation::bare(Form::Share),
        Kpi::MessagesPerMember => Notation { unit: lang.t(Text::Messages), ..Notation::bare(Form::Decimal(2)) },
        Kpi::Return => Notation::bare(Form::Decimal(2)),
        Kpi::Revenue | Kpi::Cost | Kpi::Profit => money(),
    }
}

/// Members.
#[must_use]
pub fn members(lang: Lang) -> Notation {
    Notation { unit: lang.t(Text::Members), ..Notation::bare(Form::Whole) }
}

/// Money.
#[must_use]
pub const fn money() -> Notation {
    Notation { form: Form::Whole, before: Cow::Borrowed("¥"), unit: Cow::Borrowed("") }
}

/// A figure in words: `453`, `88%`, `¥2,395`, and of a day its date.
#[must_use]
pub fn written(kpi: Kpi, value: f64, first: Day, lang: Lang) -> String {
    match kpi {
        Kpi::FillDay => day_text(first, value as u32, lang),
        _ => notation(kpi, lang).short(value),
    }
}

/// A day of the forecast, counted from 0: `11 月 13 日`, `13 Nov`; with its year where that is another one.
#[must_use]
pub fn day_text(first: Day, n: u32, lang: Lang) -> String {
    let Some(day) = i32::try_from(n).ok().and_then(|n| first.plus(n)) else { return n.to_string() };
    let is_next_year = day.year() != first.year();
    let (year, month, number) = (day.year(), day.month(), day.day());
    let zh =
        if is_next_year { format!("{year} 年 {month} 月 {number} 日") } else { format!("{month} 月 {number} 日") };
    let english = month_in_english(month);
    let en = if is_next_year { format!("{number} {english} {year}") } else { format!("{number} {english}") };
    lang.pick(zh, en)
}

/// The same where there is little room: `11/13`, `13 Nov`.
#[must_use]
pub fn short_day_text(first: Day, n: u32, lang: Lang) -> String {
    let day = i32::try_from(n).ok().and_then(|n| first.plus(n));
    let Some(day) = day else { return n.to_string() };
    lang.pick(format!("{}/{}", day.month(), day.day()), format!("{} {}", day.day(), month_in_english(day.month())))
}

/// How likely something is: `95%`, and never certain, as no number of runs shows that.
#[must_use]
pub fn chance(share: f64) -> String {
    match share * 100.0 {
        ..1.0 => "<1%".to_owned(),
        percent if percent > 99.0 => ">99%".to_owned(),
        percent => format!("{percent:.0}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chances_are_never_certain() {
        let found = [0.0, 0.004, 0.01, 0.954, 0.99, 0.996, 1.0].map(chance);
        assert_eq!(found, ["<1%", "<1%", "1%", "95%", "99%", ">99%", ">99%"]);
    }

    #[test]
    fn days_of_a_forecast_are_dates() {
        let first = Day::literal(2026, 9, 1);
        assert_eq!(day_text(first, 73, Lang::Zh), "11 月 13 日");
        assert_eq!(day_text(first, 73, Lang::En), "13 Nov");
        assert_eq!(day_text(first, 130, Lang::Zh), "2027 年 1 月 9 日");
        assert_eq!(short_day_text(first, 73, Lang::Zh), "11/13");
        assert_eq!(written(Kpi::MonthTwoRetention, 0.884, first, Lang::Zh), "88%");
        assert_eq!(written(Kpi::Profit, 2395.4, first, Lang::Zh), "¥2,395");
    }
}
