//! The plan as a workbook: a summary, the team with formulas that live, the calendar, the forecast's inputs and days, the
//! check-up, rules, and what all of it rests on.
//!
//! Whatever it says, the report says, from the same functions. Every sheet is there, whatever a person left out of the
//! report: an empty one would be missed by whoever computes on.

mod forecast;
mod lists;
mod staff;

use std::rc::Rc;

use super::document::{Figure, Phrase, Said};
use super::parts;
use super::writer::Writer;
use super::{Matter, language};
use crate::domain::report::ReportSetup;
use crate::exchange::sections;
use crate::exchange::xlsx::book::{Book, BookCell, Form, Look, Sheet};
use crate::exchange::xlsx::formula::{At, Expr};
use crate::i18n::text::workbook::Workbook as Text;

/// The sheets, in their order.
const SUMMARY: usize = 0;
const STAFF: usize = 1;
const CALENDAR: usize = 2;
const FORECAST: usize = 3;
const DAYS: usize = 4;
const CHECKUP: usize = 5;
const RULES: usize = 6;
const SOURCES: usize = 7;

/// Their names.
const NAMES: [Text; 8] =
    [Text::Summary, Text::Staff, Text::Calendar, Text::Forecast, Text::Days, Text::Checkup, Text::Rules, Text::Sources];

/// The workbook.
#[must_use]
pub fn workbook(matter: &Matter<'_>) -> Book {
    let setup = sections::report(matter.plan);
    let lang = language(&setup, matter.lang);
    let setup = Rc::new(ReportSetup { left_out: Vec::new(), ..(*setup).clone() });
    let writer = Writer::new(matter, setup, lang);
    let cover = parts::cover::cover(&writer);
    let sheet = |name: &Text| Sheet { name: writer.t(name), ..Sheet::default() };
    let mut book = Book { title: cover.title.clone(), sheets: NAMES.iter().map(sheet).collect() };
    let total = staff::fill(&writer, &mut book);
    lists::calendar(&writer, &mut book.sheets[CALENDAR]);
    forecast::figures_and_inputs(&writer, &mut book.sheets[FORECAST]);
    forecast::days(&writer, &mut book.sheets[DAYS]);
    lists::checkup(&writer, &mut book.sheets[CHECKUP]);
    lists::rules(&writer, &mut book.sheets[RULES]);

    // It looks at what stands on the others, and cites what they cite.
    let mut summary = std::mem::take(&mut book.sheets[SUMMARY]);
    summary.widths = vec![30, 46, 60];
    summary.line(Look::Title, cover.title);
    for line in [cover.kind, cover.about, cover.byline] {
        summary.line(Look::Remark, line);
    }
    for said in &cover.headline {
        summary.line(Look::Line, words(said));
    }
    summary.gap();
    summary.push(heads(&writer, [Text::Figure, Text::Value, Text::Note]));
    for figure in &cover.figures {
        let value = match figure.mark {
            "report.team" => BookCell::formula(Expr::At(total).on(&book, SUMMARY), Form::Whole),
            _ => of_figure(figure),
        };
        summary.push(vec![BookCell::text(&figure.label), value, BookCell::text(&figure.note)]);
    }
    summary.gap();
    summary.push(heads(&writer, [Text::Question, Text::AnswerIs]));
    for (question, answer) in &cover.answers {
        summary.push(vec![BookCell::text(question), BookCell::text(words(answer))]);
    }
    book.sheets[SUMMARY] = summary;
    lists::sources(&writer, &mut book.sheets[SOURCES]);
    book
}

/// A figure of the first page as a number.
fn of_figure(figure: &Figure) -> BookCell {
    let form = match figure.mark {
        "report.chance" => Form::Share,
        "report.profit" => Form::Money,
        _ => Form::Whole,
    };
    match figure.raw.parse() {
        Ok(number) => BookCell::number(number, form),
        Err(_) => BookCell::text(&figure.value),
    }
}

/// What is said, with the numbers of what it rests on: `450 人…要 13 人来管 [2]`.
fn words(said: &Said) -> String {
    let phrase = |phrase: &Phrase| match phrase {
        Phrase::Text(text) | Phrase::Key(text) => text.clone(),
        Phrase::Cite(number) => format!(" [{number}]"),
    };
    said.0.iter().map(phrase).collect()
}

/// A row of headings.
fn heads<const N: usize>(writer: &Writer<'_>, names: [Text; N]) -> Vec<BookCell> {
    names.map(|name| BookCell::text(writer.t(name)).looks(Look::Heading)).to_vec()
}

/// A place on a sheet.
const fn at(sheet: usize, row: u32, column: u16) -> Expr {
    Expr::At(At { sheet, row, column })
}
