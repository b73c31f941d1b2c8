//! What the forecast's charts are called, and what each says in a sentence.

use super::figures::{members, money};
use super::plots::{Course, Topic};
use crate::domain::funnel::figure::Kpi;
use crate::i18n::Lang;
use crate::i18n::figures::{grouped, whole};
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::simulation::inputs::Inputs;
use crate::simulation::series::Series;
use crate::views::chart::notation::Notation;

/// The name in the row of choices.
#[must_use]
pub const fn tab(topic: Topic) -> Text {
    match topic {
        Topic::Members => Text::ChartMembers,
        Topic::Layers => Text::ChartLayers,
        Topic::Flow => Text::ChartFlow,
        Topic::Talk => Text::ChartTalk,
        Topic::Money => Text::ChartMoney,
        Topic::Staff => Text::ChartStaff,
    }
}

/// The title over the chart.
#[must_use]
pub const fn title(topic: Topic) -> Text {
    match topic {
        Topic::Members => Text::TitleMembers,
        Topic::Layers => Text::TitleLayers,
        Topic::Flow => Text::TitleFlow,
        Topic::Talk => Text::TitleTalk,
        Topic::Money => Text::TitleMoney,
        Topic::Staff => Text::TitleStaff,
    }
}

/// What a sentence is about.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// The chart.
    pub topic: Topic,
    /// What is shown.
    pub course: &'a Course<'a>,
    /// What is simulated.
    pub inputs: &'a Inputs,
    /// The language.
    pub lang: Lang,
}

/// The chart in a sentence.
#[must_use]
pub fn text(said: &Said<'_>) -> String {
    let lang = said.lang;
    match said.topic {
        Topic::Members => of_members(said),
        Topic::Talk => of_band(said, Series::Messages, &Notation { unit: lang.t(Text::Messages), ..members(lang) }),
        Topic::Layers => {
            let of = |series: Series, name: (&str, &str)| {
                format!("{} {}", lang.pick(name.0, name.1), grouped(last(said, series), 0))
            };
            let parts = [
                of(Series::Core, ("核心", "core")),
                of(Series::Active, ("活跃", "active")),
                of(Series::Ordinary, ("普通", "ordinary")),
                of(Series::Lurker, ("潜水", "lurkers")),
            ];
            lang.t(Text::TextLayers { parts: parts.join(lang.pick("、", ", ")) }).into_owned()
        }
        Topic::Flow => {
            let of = |name: Text, series| format!("{} {}", lang.t(name), grouped(last(said, series), 1));
            let parts = [of(Text::Joins, Series::Joins), of(Text::Exits, Series::Exits)];
            lang.t(Text::TextLayers { parts: parts.join(lang.pick("、", ", ")) }).into_owned()
        }
        Topic::Money => {
            let kpi = |kpi: Kpi| match said.course.results {
                Some(results) => results.kpi(kpi).spread.map_or(0.0, |spread| spread.mean),
                None => said.course.expected.kpis[kpi as usize].unwrap_or(0.0),
            };
            let (revenue, cost) = (money().short(kpi(Kpi::Revenue)), money().short(kpi(Kpi::Cost)));
            lang.t(Text::TextMoney { revenue, cost }).into_owned()
        }
        Topic::Staff => {
            let planned = said.inputs.admins_on(said.inputs.horizon_days as usize);
            let parts = format!("{} {}", lang.t(Text::StaffPlanned), grouped(planned, 1));
            lang.t(Text::TextLayers { parts }).into_owned()
        }
    }
}

fn of_members(said: &Said<'_>) -> String {
    let lang = said.lang;
    let Some(results) = said.course.results else { return of_band(said, Series::Members, &members(lang)) };
    let band = results.band(Series::Members);
    let (Some(first), Some(end)) = (band.first(), band.last()) else { return String::new() };
    let written = |value: f64| grouped(value, 0);
    let text = Text::TextMembers {
        first: written(first.quantiles[2]),
        last: written(end.quantiles[2]),
        low: written(end.quantiles[0]),
        high: written(end.quantiles[4]),
        cap: whole(said.inputs.seats() as u32),
    };
    lang.t(text).into_owned()
}

fn of_band(said: &Said<'_>, series: Series, notation: &Notation) -> String {
    let lang = said.lang;
    let what = lang.t(title(said.topic)).into_owned();
    let text = match said.course.results.and_then(|results| results.band(series).last().copied()) {
        Some(end) => Text::TextBand {
            what,
            last: notation.full(end.quantiles[2]),
            low: notation.short(end.quantiles[0]),
            high: notation.short(end.quantiles[4]),
        },
        None => {
            let days = said.course.expected.series(series);
            let of = |day: Option<&f64>| notation.full(day.copied().unwrap_or(0.0));
            Text::TextExpected { what, first: of(days.first()), last: of(days.last()) }
        }
    };
    lang.t(text).into_owned()
}

/// The mean of the last day, or what is to be expected of it.
fn last(said: &Said<'_>, series: Series) -> f64 {
    match said.course.results {
        Some(results) => results.band(series).last().map_or(0.0, |day| day.mean),
        None => said.course.expected.series(series).last().copied().unwrap_or(0.0),
    }
}
