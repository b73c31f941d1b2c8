//! Sheets of words: the calendar's items, what the check-up found, the rules, and the sources.

use super::{Text, heads, words};
use crate::checkup::Finding;
use crate::domain::report::ReportPart;
use crate::exchange::csv::{Column, column_of};
use crate::exchange::xlsx::book::{BookCell, Look, Sheet};
use crate::i18n::text::calendar_files::heading;
use crate::i18n::text::checkup::Checkup;
use crate::i18n::text::labels;
use crate::report::document::{Block, Table};
use crate::report::parts;
use crate::report::parts::checkup::{place, reason};
use crate::report::writer::Writer;

/// Every item of the calendar, in the columns of its own spreadsheet.
pub(super) fn calendar(writer: &Writer<'_>, sheet: &mut Sheet) {
    let columns: Vec<Column> = Column::written().collect();
    (sheet.n_fixed, sheet.has_filter) = (1, true);
    let width = |column: &Column| match column {
        Column::Title => 30,
        Column::Text => 60,
        Column::Links | Column::Checks | Column::Note | Column::Reward => 28,
        _ => 13,
    };
    sheet.widths = columns.iter().map(width).collect();
    let head = |column: &Column| BookCell::text(writer.t(heading(*column))).looks(Look::Heading);
    sheet.push(columns.iter().map(head).collect());
    for (&id, item) in &writer.whole.calendar().items {
        let cell = |column: &Column| BookCell::plain(column_of(id, item, *column, writer.lang));
        sheet.push(columns.iter().map(cell).collect());
    }
}

/// What the check-up leaves open, and what was accepted.
pub(super) fn checkup(writer: &Writer<'_>, sheet: &mut Sheet) {
    sheet.widths = vec![10, 40, 60, 34, 34];
    (sheet.n_fixed, sheet.has_filter) = (1, true);
    sheet.push(heads(writer, [Text::Weight, Text::Finding, Text::Why, Text::Place, Text::Fix]));
    let report = writer.report();
    let row = |finding: &Finding, fix: String| {
        let place = place(writer, finding);
        let why = writer.tell(&*finding.why, &finding.citations);
        let cells = [writer.t(labels::severity(finding.severity)), writer.t(&*finding.title), words(&why), place, fix];
        cells.map(BookCell::text).to_vec()
    };
    for finding in &report.open {
        let fix = finding.fix.as_ref().map(|fix| writer.t(&*fix.label)).unwrap_or_default();
        sheet.push(row(finding, fix));
    }
    for (finding, why) in &report.accepted {
        let why = reason(writer, why);
        let fix = format!("{}{}{why}", writer.t(Text::Accepted), writer.lang.pick("：", ": "));
        sheet.push(row(finding, fix));
    }
    sheet.gap();
    sheet.line(Look::Remark, writer.t(Checkup::Scope));
}

/// The red lines, the rules as members read them, the register of hazards.
pub(super) fn rules(writer: &Writer<'_>, sheet: &mut Sheet) {
    sheet.widths = vec![44, 44, 60, 20];
    for block in parts::blocks(writer, ReportPart::Risk).unwrap_or_default() {
        put(sheet, &block);
    }
}

/// What the other sheets cite.
pub(super) fn sources(writer: &Writer<'_>, sheet: &mut Sheet) {
    sheet.widths = vec![8, 14, 60, 34, 50];
    (sheet.n_fixed, sheet.has_filter) = (1, true);
    sheet.push(heads(writer, [Text::Number, Text::Chip, Text::Words, Text::Source, Text::Doubts]));
    for (n, reference) in (1_u32..).zip(writer.references()) {
        let number = BookCell::plain(crate::exchange::csv::Cell::Number(n));
        let cells = [reference.chip, reference.words, reference.source, reference.doubts.join("\n")];
        sheet.push(std::iter::once(number).chain(cells.map(BookCell::text)).collect());
    }
}

/// A block of the report as rows.
fn put(sheet: &mut Sheet, block: &Block) {
    match block {
        Block::Answer(said) => {
            sheet.line(Look::Title, words(said));
        }
        Block::Heading(text) => {
            sheet.gap();
            sheet.line(Look::Heading, text);
        }
        Block::Paragraph(said) => {
            sheet.line(Look::Line, words(said));
        }
        Block::Note(said) => {
            sheet.line(Look::Remark, words(said));
        }
        Block::Pairs(pairs) => {
            for (name, said) in pairs {
                sheet.push(vec![BookCell::text(name), BookCell::text(words(said))]);
            }
        }
        Block::List(lines) => lines.iter().for_each(|line| {
            sheet.line(Look::Line, words(line));
        }),
        Block::Words(text) => text.lines().for_each(|line| {
            sheet.line(Look::Line, line);
        }),
        Block::Table(table) => put_table(sheet, table),
        Block::Chart(figure) => put_table(sheet, &figure.table),
        Block::Findings(all) => {
            for found in all {
                let cells = [found.word.clone(), found.title.clone(), words(&found.why), found.place.clone()];
                sheet.push(cells.map(BookCell::text).to_vec());
            }
        }
    }
}

fn put_table(sheet: &mut Sheet, table: &Table) {
    sheet.push(table.head.iter().map(|column| BookCell::text(&column.name).looks(Look::Heading)).collect());
    for row in &table.rows {
        sheet.push(row.iter().map(|said| BookCell::text(words(said))).collect());
    }
}
