//! The forecast: its answer, its figures with ranges, growth, the funnel beside the sources' lines, its assumptions.

use std::rc::Rc;

use crate::domain::code::Code as _;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::figure::{Kpi, Side, Target};
use crate::domain::funnel::group::Group;
use crate::i18n::figures::{grouped, whole};
use crate::i18n::text::chart::ChartText;
use crate::i18n::text::funnel::inputs;
use crate::i18n::text::funnel::outcome::{self as outcome, Outcome};
use crate::i18n::text::report::Report as Text;
use crate::playbook::{Citation, OwnRule};
use crate::report::document::{Block, ChartFigure, Column, Said, Table};
use crate::report::writer::Writer;
use crate::simulation::from_plan::aim;
use crate::simulation::series::Series;
use crate::views::chart::Chart;
use crate::views::chart::plot::Stage;
use crate::views::chart::table::Cell;
use crate::views::funnel::figures::{chance, day_text, written};
use crate::views::funnel::notes::note;
use crate::views::funnel::plots::{Course, Frame, Topic};
use crate::views::funnel::stages::{self, Staged, Verdict};
use crate::views::funnel::summaries::summary;
use crate::views::funnel::target::phrase;
use crate::views::funnel::words::{self, Said as Of};

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let ours = [Citation::Ours(OwnRule::ForecastDefaults)];
    let mut blocks = vec![Block::Answer(writer.said(&super::cover::forecast(writer), &ours))];
    blocks.push(Block::Table(figures(writer)));
    blocks.push(Block::Chart(Box::new(growth(writer))));
    blocks.extend(targets(writer));
    let staged = staged(writer);
    blocks.push(writer.heading(Text::Funnel));
    blocks.push(Block::Table(funnel(writer, &staged)));
    blocks.push(writer.heading(Text::OtherLines));
    blocks.push(Block::Table(lines(writer)));
    blocks.push(writer.heading(Text::Assumptions));
    blocks.extend(assumptions(writer));
    blocks
}

/// What charts and tables rest on: the runs with their seed, or what is to be expected.
fn rests_on(writer: &Writer<'_>) -> String {
    let seed = writer.whole.forecast().derived.inputs.seed;
    match writer.runs() {
        Some((results, _)) => {
            let runs = whole(u32::try_from(results.n_runs).unwrap_or(u32::MAX));
            writer.t(Outcome::Caption { runs, seed: seed.to_string() })
        }
        None => writer.t(Outcome::CaptionExpected),
    }
}

/// Every figure of the forecast with its mean and where it lies. Until all runs are done, what is to be expected.
fn figures(writer: &Writer<'_>) -> Table {
    let forecast = writer.whole.forecast();
    let results = writer.runs().map(|(results, _)| results);
    let shown = |kpi: Kpi, value: Option<f64>| match value {
        Some(value) => Said::of(&written(kpi, value, writer.first(), writer.lang)),
        None => writer.tell(outcome::undefined(kpi), &[]),
    };
    let row = |&kpi: &Kpi| {
        let spread = results.and_then(|results| results.kpi(kpi).spread);
        let mean = match results {
            Some(_) => spread.map(|spread| spread.mean),
            None => forecast.expected.kpis[kpi as usize],
        };
        let of = |place: usize| match results {
            Some(_) => shown(kpi, spread.map(|spread| spread.quantiles[place])),
            None => Said::of("—"),
        };
        vec![writer.tell(outcome::kpi(kpi), &[]), shown(kpi, mean), of(0), of(2), of(4)]
    };
    let mean = if results.is_some() { Outcome::Mean } else { Outcome::Expected };
    let head = vec![
        Column::words(writer.t(Outcome::Figure)),
        Column::figures(writer.t(mean)),
        Column::figures(writer.t(ChartText::Low)),
        Column::figures(writer.t(ChartText::Median)),
        Column::figures(writer.t(ChartText::High)),
    ];
    Table { caption: writer.t(Outcome::AllFigures), head, rows: Kpi::ALL.iter().map(row).collect() }
}

/// Members over the days, as on the forecast's page.
fn growth(writer: &Writer<'_>) -> ChartFigure {
    let forecast = writer.whole.forecast();
    let inputs = &forecast.derived.inputs;
    let results = writer.runs().map(|(results, _)| results);
    let course = Course { name: String::new(), tone: 0, expected: &forecast.expected, results };
    let stage = if results.is_some() { Stage::Full } else { Stage::Running };
    let size = writer.plan().staffing.size.get();
    let frame = Frame { lang: writer.lang, first: writer.first(), inputs, size, stage };
    let plot = frame.members(&course, &[], &[]);
    let title = writer.t(words::title(Topic::Members));
    let rests = rests_on(writer);
    let rests = if results.is_some() { writer.t(Text::Bands { rests }) } else { rests };
    let caption = Text::FigureCaption { n: writer.next_figure(), title: title.clone(), rests };
    ChartFigure {
        text: words::text(&Of { topic: Topic::Members, course: &course, inputs, lang: writer.lang }),
        chart: Chart::Plot(Rc::new(plot)),
        caption: writer.t(caption),
        table: by_week(writer, title.clone()),
        title,
    }
}

/// Members at the end of every week, and on the last day.
fn by_week(writer: &Writer<'_>, caption: String) -> Table {
    let forecast = writer.whole.forecast();
    let results = writer.runs().map(|(results, _)| results);
    let last = forecast.derived.inputs.horizon_days.saturating_sub(1);
    let days = (0..last).filter(|day| day % 7 == 6).chain(std::iter::once(last));
    let cell = |value: Option<f64>| Said::of(&value.map_or_else(|| "—".to_owned(), |value| grouped(value, 0)));
    let row = |day: u32| {
        let spread = results.and_then(|results| results.band(Series::Members).get(day as usize));
        let expected = forecast.expected.series(Series::Members).get(day as usize).copied();
        let of = |place: usize| cell(spread.map(|spread| spread.quantiles[place]));
        vec![
            Said::of(&day_text(writer.first(), day, writer.lang)),
            cell(spread.map(|spread| spread.mean).or(expected)),
            of(0),
            of(2),
            of(4),
        ]
    };
    let head = vec![
        Column::words(writer.t(ChartText::Date)),
        Column::figures(writer.t(if results.is_some() { Outcome::Mean } else { Outcome::Expected })),
        Column::figures(writer.t(ChartText::Low)),
        Column::figures(writer.t(ChartText::Median)),
        Column::figures(writer.t(ChartText::High)),
    ];
    Table { caption, head, rows: days.map(row).collect() }
}

/// What the plan sets itself; the members that it is made for where it sets itself nothing.
fn targets(writer: &Writer<'_>) -> Vec<Block> {
    let said: Vec<_> = writer.whole.funnel().targets.values().copied().collect();
    let size = writer.plan().staffing.size.get();
    let usual = Target { kpi: Kpi::MembersEnd, side: Side::AtLeast, value: Decimal::whole(size) };
    let all = if said.is_empty() { vec![usual] } else { said };
    let row = |target: &Target| {
        let known = writer.runs().map(|(_, told)| chance(told.share_met(target.kpi, aim(*target))));
        vec![
            Said::of(&phrase(*target, writer.first(), writer.lang)),
            Said::of(&known.unwrap_or_else(|| writer.t(Text::AfterRuns))),
        ]
    };
    let head = vec![Column::words(writer.t(Text::Target)), Column::figures(writer.t(Text::TargetMet))];
    let rows = all.iter().map(row).collect();
    vec![Block::Table(Table { caption: writer.t(Text::Target), head, rows })]
}

fn staged(writer: &Writer<'_>) -> Vec<Staged> {
    let forecast = writer.whole.forecast();
    let means = |series: Series| match writer.runs() {
        Some((results, _)) => results.band(series).iter().map(|day| day.mean).collect(),
        None => forecast.expected.series(series).to_vec(),
    };
    stages::stages(&means, &forecast.derived.inputs, writer.lang)
}

/// What is said of a line.
fn verdict(writer: &Writer<'_>, line: &str, verdict: Option<Verdict>) -> Said {
    let Some(verdict) = verdict else { return Said::of(line) };
    let met = match verdict.is_met {
        Some(true) => format!(" {}", writer.t(Text::Met)),
        Some(false) => format!(" {}", writer.t(Text::NotMet)),
        None => String::new(),
    };
    writer.said(&format!("{line}{met}"), &[verdict.citation])
}

/// The funnel, each stage with its rate beside the line that a source draws.
fn funnel(writer: &Writer<'_>, staged: &[Staged]) -> Table {
    let row = |it: &Staged| {
        let rate = match &it.row.rate {
            Cell::Number { shown, .. } | Cell::Text(shown) => shown.clone(),
            Cell::Day(day) => day.iso(),
            Cell::Blank => String::new(),
        };
        let rate = if it.row.of.is_empty() { rate } else { format!("{rate} {}", it.row.of) };
        vec![
            Said::of(&it.row.name),
            Said::of(&grouped(it.row.count, 0)),
            Said::of(&rate),
            verdict(writer, &it.row.line, it.verdict),
        ]
    };
    let head = vec![
        Column::words(writer.t(Outcome::HeadStage)),
        Column::figures(writer.t(Outcome::HeadMean)),
        Column::figures(writer.t(Outcome::HeadRate)),
        Column::words(writer.t(Outcome::HeadLine)),
    ];
    Table { caption: writer.t(Text::Funnel), head, rows: staged.iter().map(row).collect() }
}

/// The lines that sources draw for other figures.
fn lines(writer: &Writer<'_>) -> Table {
    let forecast = writer.whole.forecast();
    let results = writer.runs().map(|(results, _)| results);
    let kpi = |kpi: Kpi| match results {
        Some(results) => results.kpi(kpi).spread.map(|spread| spread.mean),
        None => forecast.expected.kpis[kpi as usize],
    };
    let messages: Vec<f64> = match results {
        Some(results) => results.band(Series::Messages).iter().map(|day| day.mean).collect(),
        None => forecast.expected.series(Series::Messages).to_vec(),
    };
    let messages = messages.iter().sum::<f64>() / messages.len().max(1) as f64;
    let lines = stages::lines(kpi, messages, &forecast.derived.inputs, writer.first(), writer.lang);
    let row = |line: &stages::Line| {
        vec![Said::of(&line.name), Said::of(&line.value), verdict(writer, &line.bar, Some(line.verdict))]
    };
    let head = vec![
        Column::words(writer.t(Text::LineHead)),
        Column::figures(writer.t(Text::ValueHead)),
        Column::words(writer.t(Text::LineIs)),
    ];
    Table { caption: writer.t(Text::OtherLines), head, rows: lines.iter().map(row).collect() }
}

/// What the forecast assumes, a line a group of numbers, and what should be known about them.
fn assumptions(writer: &Writer<'_>) -> Vec<Block> {
    let forecast = writer.whole.forecast();
    let funnel = writer.whole.funnel();
    let pair =
        |group: &Group| (writer.t(inputs::group(*group)), Said::of(&summary(*group, &forecast.derived, writer.lang)));
    let mut blocks = vec![Block::Pairs(Group::ALL.iter().map(pair).collect())];
    let n = u32::try_from(funnel.overrides.len()).unwrap_or(u32::MAX);
    let said = if n == 0 { Text::AssumptionsUsual } else { Text::AssumptionsNote { n } };
    blocks.push(writer.note(said, &[Citation::Ours(OwnRule::ForecastDefaults)]));
    let notes: Vec<Said> =
        forecast.derived.notes.iter().map(|it| Said::of(&note(it, funnel, writer.first(), writer.lang))).collect();
    if !notes.is_empty() {
        blocks.push(Block::List(notes));
    }
    blocks
}
