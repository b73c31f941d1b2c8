//! Cells and workbooks ↔ JSON.

use serde_json::{Value as Json, json};

use crate::domain::calendar::day::Day;
use crate::domain::code::Code;
use crate::domain::hours::MinuteOfDay;
use crate::exchange::csv::Cell;
use crate::exchange::xlsx::book::{Book, BookCell, Formula, Sheet, Value};

/// `{"title": "…", "sheets": [{"name": "…", "widths": […], "fixed": 1, "filter": true, "rows": [[…], …]}, …]}`.
pub(super) fn book_json(book: &Book) -> Json {
    let sheet = |Sheet { name, widths, n_fixed, has_filter, rows }: &Sheet| {
        let rows: Json = rows.iter().map(|row| row.iter().map(book_cell_json).collect::<Json>()).collect();
        json!({ "name": name, "widths": widths, "fixed": n_fixed, "filter": has_filter, "rows": rows })
    };
    json!({ "title": book.title, "sheets": book.sheets.iter().map(sheet).collect::<Json>() })
}

pub(super) fn book_from(json: &Json) -> Option<Book> {
    let number = |json: &Json| json.as_u64();
    let row = |row: &Json| row.as_array()?.iter().map(book_cell_from).collect::<Option<Vec<BookCell>>>();
    let sheet = |sheet: &Json| {
        let widths = sheet["widths"].as_array()?.iter().map(|width| u8::try_from(number(width)?).ok());
        Some(Sheet {
            name: sheet["name"].as_str()?.to_owned(),
            widths: widths.collect::<Option<_>>()?,
            n_fixed: u32::try_from(number(&sheet["fixed"])?).ok()?,
            has_filter: sheet["filter"].as_bool()?,
            rows: sheet["rows"].as_array()?.iter().map(row).collect::<Option<_>>()?,
        })
    };
    Some(Book {
        title: json["title"].as_str()?.to_owned(),
        sheets: json["sheets"].as_array()?.iter().map(sheet).collect::<Option<_>>()?,
    })
}

/// `[value, look, form]`; a formula's value is `{"=": "=A1+1", "r": "2"}`.
fn book_cell_json(BookCell { value, look, form }: &BookCell) -> Json {
    let value = match value {
        Value::Plain(cell) => cell_json(cell),
        Value::Formula(formula) => json!({ "=": formula.text(), "r": formula.result().map(|it| it.to_string()) }),
    };
    json!([value, look.code(), form.code()])
}

fn book_cell_from(json: &Json) -> Option<BookCell> {
    let value = match json[0]["="].as_str() {
        Some(text) => {
            let result = match &json[0]["r"] {
                Json::Null => None,
                number => Some(number.as_str()?.parse().ok()?),
            };
            Value::Formula(Formula { text: text.to_owned(), result })
        }
        None => Value::Plain(cell_from(&json[0])?),
    };
    Some(BookCell { value, look: Code::from_code(json[1].as_str()?)?, form: Code::from_code(json[2].as_str()?)? })
}

/// A text as it is, a number as it is; `{"d": "2026-09-16"}` and `{"t": 1200}` for days and minutes of a day.
fn cell_json(cell: &Cell) -> Json {
    match cell {
        Cell::Text(text) => json!(text),
        Cell::Number(number) => json!(number),
        Cell::Decimal(number) => json!({ "f": number.to_string() }),
        Cell::Day(day) => json!({ "d": day.iso() }),
        Cell::Time(time) => json!({ "t": time.minutes() }),
    }
}

fn cell_from(json: &Json) -> Option<Cell> {
    if let Some(text) = json.as_str() {
        return Some(Cell::Text(text.to_owned()));
    }
    if let Some(number) = json.as_u64() {
        return u32::try_from(number).ok().map(Cell::Number);
    }
    if let Some(number) = json["f"].as_str() {
        return number.parse().ok().map(Cell::Decimal);
    }
    if let Some(day) = json["d"].as_str() {
        return Day::parse(day).map(Cell::Day);
    }
    MinuteOfDay::new(u16::try_from(json["t"].as_u64()?).ok()?).map(Cell::Time)
}
