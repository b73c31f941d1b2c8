//! Monitoring: figures beside the lines of sources, alarms that are on, members by layer, silence in steps.

use crate::domain::code::Code as _;
use crate::domain::members::layer::{LayerModel, MemberLayer};
use crate::domain::members::silence::SilenceStep;
use crate::domain::monitor::alarm::{Alarm, on};
use crate::domain::monitor::gauge::{Band, bands};
use crate::domain::monitor::health::{Row, Verdict};
use crate::domain::monitor::metrics::members_by;
use crate::exchange::sections;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::lifecycle::labels as life;
use crate::i18n::text::members::{Members, labels as layers};
use crate::i18n::text::monitor::{Watch as Words, labels};
use crate::i18n::text::report::Report as Text;
use crate::playbook::{Citation, OwnRule};
use crate::report::document::{Block, Column, Said, Table};
use crate::report::writer::Writer;
use crate::views::members;
use crate::views::monitor::answer::answer;
use crate::views::monitor::words::{line_words, verdict_word, written};
use crate::views::monitor::{View, view};

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let plan = writer.plan();
    let monitor = sections::monitor(plan);
    let view = view(plan, &monitor, writer.whole.calendar());
    let said = answer(&view, &monitor, writer.lang)
        .unwrap_or_else(|| members::answer(plan, writer.whole.members(), writer.lang));
    let mut blocks = vec![Block::Answer(Said::of(&said))];
    match view.last {
        None => blocks.push(writer.paragraph(Text::NothingCounted, &[])),
        Some(last) => {
            let n = u32::try_from(monitor.days.all().len()).unwrap_or(u32::MAX);
            blocks.push(writer.paragraph(Text::CountedTo { day: day_of(writer.lang, last), n }, &[]));
        }
    }
    let size = view.last.and_then(|last| members_by(&monitor.days, last)).and_then(|n| u32::try_from(n).ok());
    blocks.push(Block::Table(figures(writer, &view, size)));
    let alarms = on(&view.alarms);
    if view.last.is_some() || !monitor.events.is_empty() {
        blocks.push(writer.heading(Text::Alarms));
        blocks.push(if alarms.is_empty() {
            writer.paragraph(Text::AlarmsNone, &[])
        } else {
            Block::List(alarms.into_iter().map(|alarm| of_alarm(writer, alarm)).collect())
        });
    }
    blocks.push(writer.heading(Text::Care));
    blocks.push(Block::Table(by_layer(writer)));
    blocks.push(writer.heading(Text::Silence));
    blocks.push(Block::Pairs(SilenceStep::ALL.iter().map(|step| silence(writer, *step)).collect()));
    blocks
}

/// Every figure with what it is now and the lines that sources draw; without counts, the lines alone.
fn figures(writer: &Writer<'_>, view: &View, members: Option<u32>) -> Table {
    let line = |row: Option<&Row>, band: &Band, verdict: Verdict| {
        let words = line_words(band, members, writer.lang);
        let words = match row {
            Some(row) if verdict != Verdict::Unmeasured => {
                format!("{words} {}", writer.t(verdict_word(row, band, verdict)))
            }
            _ => words,
        };
        writer.said(&words, &[Citation::Claim(band.fact)])
    };
    let joined = |lines: Vec<Said>| {
        let joint = writer.lang.pick("；", "; ");
        lines.into_iter().reduce(|all, next| all.then(joint, next)).unwrap_or_default()
    };
    let rows: Vec<Vec<Said>> = if view.rows.is_empty() {
        let all = bands();
        let of_gauge = |of: &[Band]| {
            let lines = of.iter().map(|band| line(None, band, Verdict::Unmeasured)).collect();
            let gauge = of.first().map(|band| writer.t(labels::gauge(band.gauge))).unwrap_or_default();
            vec![Said::of(&gauge), Said::of("—"), joined(lines)]
        };
        all.chunk_by(|a, b| a.gauge == b.gauge).map(of_gauge).collect()
    } else {
        let of_row = |row: &Row| {
            let now = row.reading.and_then(|reading| reading.value()).map(|value| written(row.gauge, value));
            let lines = row.bands.iter().map(|(band, verdict)| line(Some(row), band, *verdict)).collect();
            vec![
                writer.tell(labels::gauge(row.gauge), &[]),
                Said::of(&now.unwrap_or_else(|| "—".to_owned())),
                joined(lines),
            ]
        };
        view.rows.iter().map(of_row).collect()
    };
    let head = vec![
        Column::words(writer.t(Words::FigureHead)),
        Column::figures(writer.t(Text::Now)),
        Column::words(writer.t(Text::Lines)),
    ];
    Table { caption: writer.t(Words::Health), head, rows }
}

fn of_alarm(writer: &Writer<'_>, alarm: &Alarm) -> Said {
    let rule = alarm.key.rule;
    let name = writer.t(labels::rule(rule));
    let level = alarm.level.map(|level| format!("{} · ", writer.t(life::alert(level)))).unwrap_or_default();
    let since = Words::SinceOnly { day: day_of(writer.lang, alarm.key.since) };
    let text = format!("{level}{name}{}{}", writer.lang.pick("：", ": "), writer.t(since));
    let mut cited = vec![Citation::Claim(rule.fact())];
    cited.extend(rule.is_ours().then_some(Citation::Ours(OwnRule::UnstatedAlarms)));
    writer.said(&text, &cited)
}

/// The layers of the chosen model: how many it expects, and what is done for each.
fn by_layer(writer: &Writer<'_>) -> Table {
    let plan = writer.plan();
    let said = writer.whole.members();
    let model = LayerModel::chosen(plan.staffing.structure, said.model);
    let size = plan.staffing.size.get();
    let row = |layer: MemberLayer| {
        let expected = members::people(layer, size).map(|(_, n)| writer.t(Members::LayerHas { n }));
        let done = match layers::done(layer) {
            Some(done) => writer.tell(done, &layer.action_citations()),
            None => writer.tell(Text::NotStated, &[]),
        };
        vec![
            writer.tell(layers::layer(layer), &layer.rule_citations(said.fills_gaps)),
            Said::of(&expected.unwrap_or_else(|| writer.t(Text::NotStated))),
            done,
        ]
    };
    let head = vec![
        Column::words(writer.t(Text::Layer)),
        Column::figures(writer.t(Text::Expected)),
        Column::words(writer.t(Text::Measure)),
    ];
    let rows = model.layers(said.fills_gaps).into_iter().map(row).collect();
    Table { caption: writer.t(layers::model(model)), head, rows }
}

fn silence(writer: &Writer<'_>, step: SilenceStep) -> (String, Said) {
    let days = crate::domain::quantity::Bounded::get(writer.whole.members().days(step));
    let mut cited = vec![Citation::Claim(step.days_fact())];
    cited.extend(step.action_citations());
    (writer.t(Text::SilentFor { days }), writer.tell(layers::step_action(step), &cited))
}
