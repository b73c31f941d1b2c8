//! Calendars ↔ XLSX, workbooks → XLSX, and XLSX → CSV, by the worker for spreadsheets.

use super::clock;
use super::worker::{self, NoAnswer};
use crate::exchange::csv::sheet::Sheet;
use crate::exchange::xlsx::book::Book;
use crate::exchange::xlsx::{NotWritten, Refused};
use crate::i18n::Lang;
use crate::jobs::spreadsheet::{Answer, Request};

/// The worker's entry point in `src/bin/`.
const PROGRAM: &str = "spreadsheet";

/// Why there is no file, or are no rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure<T> {
    /// What was asked for can't be had.
    Refused(T),
    /// The worker gave no answer: it could not be fetched, or trapped. Asking again starts another.
    NoAnswer(NoAnswer),
}

/// The calendar in a section's saved form as an XLSX file in `lang`.
///
/// # Errors
///
/// [`Failure`] where the file could not be written.
pub async fn write(saved: Option<String>, title: &str, lang: Lang) -> Result<Vec<u8>, Failure<NotWritten>> {
    let request = Request::Write { saved, title: title.to_owned(), lang, written_at: clock::now() };
    match ask(&request).await {
        Ok(Answer::Written(file)) => file.map_err(Failure::Refused),
        other => Err(Failure::NoAnswer(why(other))),
    }
}

/// A workbook as an XLSX file.
///
/// # Errors
///
/// [`Failure`] where the file could not be written.
pub async fn book(book: Book, lang: Lang) -> Result<Vec<u8>, Failure<NotWritten>> {
    match ask(&Request::Book { book, lang, written_at: clock::now() }).await {
        Ok(Answer::Written(file)) => file.map_err(Failure::Refused),
        other => Err(Failure::NoAnswer(why(other))),
    }
}

/// The rows of an XLSX file, as the importer takes them.
///
/// # Errors
///
/// [`Failure`] where the file could not be read.
pub async fn read(file: Vec<u8>) -> Result<Sheet, Failure<Refused>> {
    match ask(&Request::Read(file)).await {
        Ok(Answer::Read(sheet)) => sheet.map_err(Failure::Refused),
        other => Err(Failure::NoAnswer(why(other))),
    }
}

/// The rows of an XLSX file as CSV.
///
/// # Errors
///
/// [`Failure`] where the file could not be read.
pub async fn table(file: Vec<u8>) -> Result<Vec<u8>, Failure<Refused>> {
    match ask(&Request::Table(file)).await {
        Ok(Answer::Table(csv)) => csv.map_err(Failure::Refused),
        other => Err(Failure::NoAnswer(why(other))),
    }
}

async fn ask(request: &Request) -> Result<Answer, NoAnswer> {
    let answer = worker::ask(PROGRAM, &request.encode()).await?;
    Answer::decode(&answer).ok_or_else(|| other("its answer is none"))
}

/// Why there is no answer, where there is none or one to something else.
fn why(answer: Result<Answer, NoAnswer>) -> NoAnswer {
    answer.err().unwrap_or_else(|| other("it answers something else"))
}

fn other(why: &str) -> NoAnswer {
    NoAnswer { why: why.to_owned(), has_started: true }
}
