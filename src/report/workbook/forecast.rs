//! The forecast: its figures, every input with where it comes from, and its bands day by day.

use super::{Text, heads};
use crate::domain::code::Code as _;
use crate::domain::funnel::figure::Kpi;
use crate::domain::funnel::group::Group;
use crate::domain::funnel::key::{Key, Measure};
use crate::exchange::xlsx::book::{BookCell, Form, Look, Sheet};
use crate::i18n::figures::whole;
use crate::i18n::text::chart::ChartText;
use crate::i18n::text::funnel::outcome::Outcome;
use crate::i18n::text::funnel::{inputs, outcome};
use crate::report::writer::Writer;
use crate::simulation::from_plan::Standing;
use crate::simulation::from_plan::origin::Origin;
use crate::simulation::series::Series;
use crate::views::funnel::field::{came_from, standing};
use crate::views::funnel::names;

/// Which quantiles stand beside a mean: P5, the median, P95.
const SHOWN: [usize; 3] = [0, 2, 4];

/// The sheet of figures and inputs.
pub(super) fn figures_and_inputs(writer: &Writer<'_>, sheet: &mut Sheet) {
    sheet.widths = vec![30, 16, 16, 16, 16, 40];
    let forecast = writer.whole.forecast();
    let inputs = &forecast.derived.inputs;
    let results = writer.runs().map(|(results, _)| results);
    sheet.line(Look::Title, writer.said(&super::parts::cover::forecast(writer), &[]).plain());
    let rests = match results {
        Some(results) => {
            let runs = whole(u32::try_from(results.n_runs).unwrap_or(u32::MAX));
            writer.t(Outcome::Caption { runs, seed: inputs.seed.to_string() })
        }
        None => writer.t(Text::OnlyExpected),
    };
    sheet.line(Look::Remark, rests);
    sheet.gap();
    let mut head = heads(writer, [Text::Figure, if results.is_some() { Text::Mean } else { Text::Expected }]);
    head.extend(band_heads(writer));
    sheet.push(head);
    for &kpi in Kpi::ALL {
        let form = form(kpi);
        let spread = results.and_then(|results| results.kpi(kpi).spread);
        let mean = match results {
            Some(_) => spread.map(|spread| spread.mean),
            None => forecast.expected.kpis[kpi as usize],
        };
        let mut row = vec![BookCell::text(writer.t(outcome::kpi(kpi)))];
        row.push(match mean {
            Some(mean) => BookCell::number(mean, form),
            None => BookCell::text(writer.t(outcome::undefined(kpi))),
        });
        row.extend(SHOWN.map(|at| BookCell::optional(spread.map(|spread| spread.quantiles[at]), form)));
        sheet.push(row);
    }
    sheet.gap();
    sheet.push(heads(writer, [Text::Input, Text::Value, Text::Written, Text::InputGroup, Text::Origin]));
    let platform = writer.plan().positioning.platform;
    let funnel = writer.whole.funnel();
    for &group in Group::ALL {
        for key in group.keys(funnel, platform) {
            let row = forecast.derived.row(key);
            let (value, words) = match row.value {
                Standing::Absent => continue,
                Standing::Number(number) => {
                    (BookCell::number(number, of_input(key)), standing(key, row.value, writer.lang))
                }
                Standing::Between(..) | Standing::Off => (BookCell::blank(), standing(key, row.value, writer.lang)),
            };
            sheet.push(vec![
                BookCell::text(names::name(key, funnel, writer.lang)),
                value,
                BookCell::text(words),
                BookCell::text(writer.t(inputs::group(group))),
                BookCell::text(origin(writer, row.origin)),
            ]);
        }
    }
}

/// Where a number comes from, with the number of its source.
fn origin(writer: &Writer<'_>, origin: Origin) -> String {
    let text = match (origin, came_from(origin)) {
        (_, Some(text)) => writer.t(text),
        (Origin::Said, None) => writer.t(Text::OfPerson),
        (_, None) => writer.t(Text::OfDefault),
    };
    super::words(&writer.said(&text, origin.citation().as_slice()))
}

/// The sheet of days: mean, P5, median and P95 of every series.
pub(super) fn days(writer: &Writer<'_>, sheet: &mut Sheet) {
    let forecast = writer.whole.forecast();
    let results = writer.runs().map(|(results, _)| results);
    let mut head = heads(writer, [Text::Date, Text::Day]);
    sheet.widths = vec![12, 8];
    sheet.n_fixed = 1;
    sheet.has_filter = true;
    for &series in Series::ALL {
        let name = writer.t(named(series));
        let mean = writer.t(if results.is_some() { Text::Mean } else { Text::Expected });
        let mut parts = vec![mean];
        if results.is_some() {
            parts.extend(band_words(writer));
        }
        head.extend(parts.iter().map(|part| BookCell::text(format!("{name} {part}")).looks(Look::Heading)));
        sheet.widths.extend(parts.iter().map(|_| 12));
    }
    sheet.push(head);
    for (n, day) in (0..forecast.derived.inputs.horizon_days).zip(0_usize..) {
        let date = i32::try_from(n).ok().and_then(|n| writer.first().plus(n));
        let mut row =
            vec![date.map_or_else(BookCell::blank, BookCell::day), BookCell::number(f64::from(n), Form::Whole)];
        for &series in Series::ALL {
            let form = of_series(series);
            match results {
                Some(results) => {
                    let spread = results.band(series).get(day);
                    row.push(BookCell::optional(spread.map(|spread| spread.mean), form));
                    row.extend(SHOWN.map(|at| BookCell::optional(spread.map(|spread| spread.quantiles[at]), form)));
                }
                None => row.push(BookCell::optional(forecast.expected.series(series).get(day).copied(), form)),
            }
        }
        sheet.push(row);
    }
}

fn band_words(writer: &Writer<'_>) -> [String; 3] {
    [ChartText::Low, ChartText::Median, ChartText::High].map(|text| writer.t(text))
}

fn band_heads(writer: &Writer<'_>) -> [BookCell; 3] {
    band_words(writer).map(|text| BookCell::text(text).looks(Look::Heading))
}

const fn form(kpi: Kpi) -> Form {
    match kpi {
        Kpi::WeeklyExitShare | Kpi::MonthTwoRetention | Kpi::SpeakerShare => Form::Share,
        Kpi::Revenue | Kpi::Cost | Kpi::Profit => Form::Money,
        Kpi::MessagesPerMember | Kpi::Return => Form::General,
        _ => Form::Tenths,
    }
}

const fn of_input(key: Key) -> Form {
    match key.measure() {
        Measure::Share | Measure::Growth => Form::Share,
        Measure::Money => Form::Money,
        _ => Form::General,
    }
}

const fn of_series(series: Series) -> Form {
    match series {
        Series::Efficiency => Form::Share,
        Series::Revenue | Series::Cost => Form::Money,
        _ => Form::Tenths,
    }
}

/// What a series is called.
const fn named(series: Series) -> Text {
    match series {
        Series::Scans => Text::Scans,
        Series::Done => Text::Done,
        Series::Passed => Text::Passed,
        Series::Joins => Text::Joins,
        Series::Exits => Text::Exits,
        Series::Members => Text::Size,
        Series::New => Text::New,
        Series::Core => Text::Core,
        Series::Active => Text::Active,
        Series::Ordinary => Text::Ordinary,
        Series::Lurker => Text::Lurker,
        Series::Groups => Text::OpenGroups,
        Series::Speakers => Text::Speakers,
        Series::Messages => Text::Messages,
        Series::TakingPart => Text::TakingPart,
        Series::Orders => Text::Orders,
        Series::Waitlist => Text::Waitlist,
        Series::Efficiency => Text::Efficiency,
        Series::Revenue => Text::Revenue,
        Series::Cost => Text::Cost,
    }
}
