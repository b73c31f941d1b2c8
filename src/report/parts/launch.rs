//! The launch: its stages with their gates, and the checklist.

use crate::domain::launch::gate::Gate;
use crate::domain::launch::schedule::Span;
use crate::domain::launch::task::Task;
use crate::exchange::sections;
use crate::i18n::text::launch as texts;
use crate::i18n::text::report::Report as Text;
use crate::playbook::claims::LAUNCH_STAGES_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::report::document::{Block, Column, Said, Table};
use crate::report::writer::Writer;
use crate::views::launch::number::shown;
use crate::views::launch::words::{answer, bar, day, next, owner, task, verdict, with_unit};

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let view = writer.whole.launch();
    let launch = sections::launch(writer.plan());
    let platform = writer.plan().positioning.platform;
    let opens_on = writer.whole.calendar().opens_on;
    let next = next(view, &launch, platform, opens_on, writer.lang);
    let cited = [Citation::Claim(LAUNCH_STAGES_FACT), Citation::Ours(OwnRule::LaunchDue)];
    let mut blocks = vec![
        Block::Answer(Said::of(&answer(view, writer.lang))),
        Block::Paragraph(writer.said(&next, &cited)),
        Block::Table(gates(writer)),
        writer.heading(Text::Tasks),
    ];
    let head = [Text::Stage, Text::Task, Text::Due, Text::Owner, Text::Done];
    let row = |it: &Task| {
        let done = if it.is_done { Text::Ticked } else { Text::ToDo };
        vec![
            writer.tell(texts::stage(it.stage), &[]),
            Said::of(&task(&launch, platform, it.key, writer.lang)),
            Said::of(&day(opens_on, it.due, writer.lang)),
            Said::of(&owner(&it.owner, writer.lang)),
            writer.tell(done, &[]),
        ]
    };
    let in_order = view.spans.iter().flat_map(|span| view.tasks_of(span.stage));
    blocks.push(Block::Table(Table {
        caption: writer.t(Text::Tasks),
        head: head.into_iter().map(|text| Column::words(writer.t(text))).collect(),
        rows: in_order.map(row).collect(),
    }));
    blocks
}

/// A row a stage: its days, what its gate asks for, what was measured.
fn gates(writer: &Writer<'_>) -> Table {
    let view = writer.whole.launch();
    let opens_on = writer.whole.calendar().opens_on;
    let row = |(span, gate): (&Span, &Gate)| {
        let stage = gate.stage;
        let days = [span.first, span.last].map(|at| day(opens_on, at, writer.lang)).join("–");
        let value = gate.value.map(|value| with_unit(stage, &shown(stage, value), writer.lang));
        let asked = format!("{} ≥ {}", writer.t(texts::measure(stage)), bar(stage, writer.lang));
        vec![
            writer.tell(texts::stage(stage), &[]),
            Said::of(&days),
            writer.said(&asked, &[Citation::Claim(stage.fact())]),
            Said::of(&value.unwrap_or_else(|| "—".to_owned())),
            Said::of(&verdict(stage, gate.verdict, writer.lang)),
        ]
    };
    let head = vec![
        Column::words(writer.t(Text::Stage)),
        Column::words(writer.t(Text::When)),
        Column::words(writer.t(Text::GateBar)),
        Column::figures(writer.t(Text::Measured)),
        Column::words(writer.t(Text::Result)),
    ];
    Table { caption: writer.t(Text::Gates), head, rows: view.spans.iter().zip(&view.gates).map(row).collect() }
}
