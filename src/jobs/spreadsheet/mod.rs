//! The worker for spreadsheets: a calendar or any workbook → XLSX, XLSX → rows, and XLSX → CSV.
//!
//! A message is a letter and what follows it: JSON, or a file as it is.

mod cells;

use serde_json::{Value, json};

use crate::domain::code::Code;
use crate::exchange::csv::sheet::{Row, Sheet, Unread};
use crate::exchange::xlsx::book::Book;
use crate::exchange::xlsx::{NotWritten, Refused};
use crate::i18n::Lang;
use cells::{book_from, book_json};

#[cfg(feature = "spreadsheet")]
use crate::exchange::{sections, xlsx};

/// What the worker is asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// To write a calendar as a file.
    Write {
        /// The calendar's section as it is saved; none for one that nobody has touched.
        saved: Option<String>,
        /// The plan's title.
        title: String,
        /// The language of headings and choices.
        lang: Lang,
        /// When the file says that it was written. Unit: milliseconds since 1970.
        written_at: i64,
    },
    /// To write a workbook as a file.
    Book {
        /// The workbook.
        book: Book,
        /// The language of what stands on paper.
        lang: Lang,
        /// When the file says that it was written. Unit: milliseconds since 1970.
        written_at: i64,
    },
    /// To read the rows of this file.
    Read(Vec<u8>),
    /// To make CSV of this file.
    Table(Vec<u8>),
}

/// What the worker answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// To [`Request::Write`] and [`Request::Book`]: the file.
    Written(Result<Vec<u8>, NotWritten>),
    /// To [`Request::Read`]: the rows.
    Read(Result<Sheet, Refused>),
    /// To [`Request::Table`]: the CSV.
    Table(Result<Vec<u8>, Refused>),
    /// To anything else.
    NotUnderstood,
}

impl Request {
    /// Its bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Self::Write { saved, title, lang, written_at } => {
                let order = json!({ "saved": saved, "title": title, "lang": lang.code(), "written_at": written_at });
                message(b'w', order.to_string().as_bytes())
            }
            Self::Book { book, lang, written_at } => {
                let order = json!({ "book": book_json(book), "lang": lang.code(), "written_at": written_at });
                message(b'b', order.to_string().as_bytes())
            }
            Self::Read(file) => message(b'r', file),
            Self::Table(file) => message(b't', file),
        }
    }

    /// The request in these bytes, if it is one.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        match bytes.split_first()? {
            (b'w', json) => {
                let order: Value = serde_json::from_slice(json).ok()?;
                Some(Self::Write {
                    saved: order["saved"].as_str().map(str::to_owned),
                    title: order["title"].as_str()?.to_owned(),
                    lang: Lang::from_code(order["lang"].as_str()?)?,
                    written_at: order["written_at"].as_i64()?,
                })
            }
            (b'b', json) => {
                let order: Value = serde_json::from_slice(json).ok()?;
                Some(Self::Book {
                    book: book_from(&order["book"])?,
                    lang: Lang::from_code(order["lang"].as_str()?)?,
                    written_at: order["written_at"].as_i64()?,
                })
            }
            (b'r', file) => Some(Self::Read(file.to_vec())),
            (b't', file) => Some(Self::Table(file.to_vec())),
            _ => None,
        }
    }
}

impl Answer {
    /// Its bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Self::Written(Ok(file)) => message(b'f', file),
            Self::Written(Err(why)) => message(b'n', why.code().as_bytes()),
            Self::Read(Ok(sheet)) => message(b's', sheet_json(sheet).to_string().as_bytes()),
            Self::Read(Err(why)) => message(b'x', refused_json(why).to_string().as_bytes()),
            Self::Table(Ok(csv)) => message(b't', csv),
            Self::Table(Err(why)) => message(b'y', refused_json(why).to_string().as_bytes()),
            Self::NotUnderstood => message(b'?', &[]),
        }
    }

    /// The answer in these bytes, if it is one.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (letter, rest) = bytes.split_first()?;
        Some(match letter {
            b'f' => Self::Written(Ok(rest.to_vec())),
            b'n' => Self::Written(Err(NotWritten::from_code(std::str::from_utf8(rest).ok()?)?)),
            b's' => Self::Read(Ok(sheet_from(&serde_json::from_slice(rest).ok()?)?)),
            b'x' => Self::Read(Err(refused_from(&serde_json::from_slice(rest).ok()?)?)),
            b't' => Self::Table(Ok(rest.to_vec())),
            b'y' => Self::Table(Err(refused_from(&serde_json::from_slice(rest).ok()?)?)),
            b'?' => Self::NotUnderstood,
            _ => return None,
        })
    }
}

/// Does what is asked: bytes of a [`Request`] → bytes of an [`Answer`].
#[cfg(feature = "spreadsheet")]
#[must_use]
pub fn serve(request: &[u8]) -> Vec<u8> {
    let answer = match Request::decode(request) {
        Some(Request::Write { saved, title, lang, written_at }) => {
            let calendar = (sections::CALENDAR.read)(saved.as_deref());
            Answer::Written(xlsx::calendar_file(&calendar, &title, lang, written_at))
        }
        Some(Request::Book { book, lang, written_at }) => Answer::Written(xlsx::book_file(&book, lang, written_at)),
        Some(Request::Read(file)) => Answer::Read(xlsx::read(&file)),
        Some(Request::Table(file)) => Answer::Table(xlsx::table(&file)),
        None => Answer::NotUnderstood,
    };
    answer.encode()
}

fn message(letter: u8, rest: &[u8]) -> Vec<u8> {
    [&[letter], rest].concat()
}

/// `{"headings": […], "rows": [[2, "a", …], …], "faults": [[3, "cell_too_large"], …]}`.
fn sheet_json(sheet: &Sheet) -> Value {
    let row = |row: &Row| -> Value {
        let cells = row.cells.iter().map(|cell| Value::from(cell.as_str()));
        std::iter::once(Value::from(row.line)).chain(cells).collect()
    };
    let rows: Value = sheet.rows.iter().map(row).collect();
    let faults: Value = sheet.faults.iter().map(|fault| json!([fault.line, fault.why.code()])).collect();
    json!({ "headings": sheet.headings, "rows": rows, "faults": faults })
}

fn sheet_from(json: &Value) -> Option<Sheet> {
    let texts = |cells: &[Value]| -> Option<Vec<String>> {
        cells.iter().map(|cell| cell.as_str().map(str::to_owned)).collect()
    };
    let row = |row: &Value| {
        let (line, cells) = row.as_array()?.split_first()?;
        Some(Row { line: line.as_u64()?, cells: texts(cells)? })
    };
    let fault = |fault: &Value| {
        let (line, why) = (fault[0].as_u64()?, Code::from_code(fault[1].as_str()?)?);
        Some(Unread { line, why })
    };
    Some(Sheet {
        headings: texts(json["headings"].as_array()?)?,
        rows: json["rows"].as_array()?.iter().map(row).collect::<Option<_>>()?,
        faults: json["faults"].as_array()?.iter().map(fault).collect::<Option<_>>()?,
    })
}

/// `["too_many_rows", 100000]`.
fn refused_json(why: &Refused) -> Value {
    match why {
        Refused::Empty => json!(["empty"]),
        Refused::TooLarge => json!(["too_large"]),
        Refused::OtherFormat(format) => json!(["other_format", format]),
        Refused::Password => json!(["password"]),
        Refused::Damaged => json!(["damaged"]),
        Refused::UnpacksTooLarge => json!(["unpacks_too_large"]),
        Refused::TooManyRows { rows } => json!(["too_many_rows", rows]),
        Refused::TooManyColumns { columns } => json!(["too_many_columns", columns]),
        Refused::TooManyCells => json!(["too_many_cells"]),
        Refused::TooMuchText => json!(["too_much_text"]),
    }
}

fn refused_from(json: &Value) -> Option<Refused> {
    let count = || usize::try_from(json[1].as_u64()?).ok();
    Some(match json[0].as_str()? {
        "empty" => Refused::Empty,
        "too_large" => Refused::TooLarge,
        "other_format" => Refused::OtherFormat(json[1].as_str()?.to_owned()),
        "password" => Refused::Password,
        "damaged" => Refused::Damaged,
        "unpacks_too_large" => Refused::UnpacksTooLarge,
        "too_many_rows" => Refused::TooManyRows { rows: count()? },
        "too_many_columns" => Refused::TooManyColumns { columns: count()? },
        "too_many_cells" => Refused::TooManyCells,
        "too_much_text" => Refused::TooMuchText,
        _ => return None,
    })
}
