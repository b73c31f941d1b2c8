//! Counts as charts over days.

use std::borrow::Cow;
use std::rc::Rc;

use crate::domain::calendar::Style;
use crate::domain::calendar::day::Day;
use crate::domain::monitor::health::Setting;
use crate::domain::monitor::metrics::{Trend, members_by, share_on};
use crate::domain::monitor::{Days, Metric};
use crate::i18n::Lang;
use crate::i18n::text::monitor::{Watch as Text, labels};
use crate::playbook::claims::{ACTIVITY_TENTHS, DAILY_ACTIVE_ALARM, DAILY_ACTIVE_BAR, OVERLOAD};
use crate::views::chart::notation::{Form, Notation};
use crate::views::chart::plot::{Mark, MarkKind, Plot, Series, Shape, Stage, Tone};
use crate::views::chart::scale::Base;

/// The chart of the days from `first` to `last`.
#[must_use]
pub fn plot(days: &Days, trend: Trend, (first, last): (Day, Day), setting: Setting, lang: Lang) -> Plot {
    let value = |day: Day| match trend {
        Trend::Members => days.get(day, Metric::Members).map(number),
        Trend::Active => share_on(days, day, Metric::Speakers, Metric::Members),
        Trend::Messages => days.get(day, Metric::Messages).map(number),
    };
    let all = (0..=first.days_until(last)).filter_map(|i| first.plus(i));
    let line: Rc<[f64]> = all.map(|day| value(day).unwrap_or(f64::NAN)).collect();
    let share = |tenths: u16| f64::from(tenths) / 1000.0;
    let mark = |value, kind, text: Text| Mark { value, kind, label: Cow::Owned(lang.t(text).into_owned()) };
    let marks = match trend {
        Trend::Members => vec![mark(f64::from(setting.cap), MarkKind::Limit, Text::MarkCap { n: setting.cap })],
        Trend::Active => vec![
            mark(share(DAILY_ACTIVE_BAR.tenths()), MarkKind::Target, Text::MarkHealthy),
            mark(share(DAILY_ACTIVE_ALARM.tenths()), MarkKind::Limit, Text::MarkAlarm),
        ],
        Trend::Messages => match setting.style {
            Style::Quiet => vec![mark(f64::from(OVERLOAD), MarkKind::Limit, Text::MarkOverload)],
            Style::Talkative => members_by(days, last)
                .map(|members| (number(members) * f64::from(ACTIVITY_TENTHS) / 10.0).ceil())
                .map(|floor| mark(floor, MarkKind::Target, Text::MarkFloor))
                .into_iter()
                .collect(),
        },
    };
    let notation = match trend {
        Trend::Members => {
            Notation { unit: Cow::Owned(lang.t(Text::UnitPeople).into_owned()), ..Notation::bare(Form::Whole) }
        }
        Trend::Active => Notation::bare(Form::Share),
        Trend::Messages => {
            Notation { unit: Cow::Owned(lang.t(Text::UnitMessages).into_owned()), ..Notation::bare(Form::Whole) }
        }
    };
    let name = Cow::Owned(lang.t(labels::trend(trend)).into_owned());
    Plot {
        lang,
        first,
        notation,
        base: Base::Zero,
        series: vec![Series { name, tone: Tone::Scenario(0), shape: Shape::Line(line) }],
        marks,
        stage: Stage::Full,
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn number(count: u64) -> f64 {
    count as f64
}
