//! A workbook before a library writes it: sheets of cells, with formulas whose results are known already.
//!
//! A formula can only be built from places and numbers: no text that a person typed can become one.

use crate::domain::calendar::day::Day;
use crate::domain::code::codes;
use crate::exchange::csv::Cell;

/// A workbook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Book {
    /// What the file says that it is called.
    pub title: String,
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// What its tab says: at most 31 characters, none of `[]:*?/\`.
    pub name: String,
    /// How wide its columns are, the first ones. Unit: characters.
    pub widths: Vec<u8>,
    /// How many rows stay where they are when the others move, and are printed again on each page.
    pub n_fixed: u32,
    /// Whether its last fixed row is a heading by whose columns one can filter.
    pub has_filter: bool,
    /// Its rows.
    pub rows: Vec<Vec<BookCell>>,
}

codes! {
    /// What a cell is for, which says how it looks.
    pub enum Look {
        /// Words and figures.
        Text = "text",
        /// A sentence alone in its row, over all columns.
        Line = "line",
        /// Above a sheet.
        Title = "title",
        /// Above a column, or before a row.
        Heading = "heading",
        /// Beside the matter.
        Remark = "remark",
        /// A figure that one is meant to change.
        Input = "input",
        /// What figures come to.
        Total = "total",
    }
}

codes! {
    /// How a number is written.
    pub enum Form {
        /// As it is.
        General = "general",
        /// Without places, by thousands.
        Whole = "whole",
        /// With one place.
        Tenths = "tenths",
        /// A share in percent, with one place.
        Share = "share",
        /// Yuan.
        Money = "money",
    }
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct BookCell {
    /// What is in it.
    pub value: Value,
    /// How it looks.
    pub look: Look,
    /// How its number is written.
    pub form: Form,
}

/// What is in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text, a number, a day or a time.
    Plain(Cell),
    /// A formula.
    Formula(Formula),
}

/// What a spreadsheet works out, and what that comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Formula {
    /// As spreadsheets write it, with its sign `=`.
    pub(crate) text: String,
    /// What it comes to; none where it is blank.
    pub(crate) result: Option<f64>,
}

impl Formula {
    /// As spreadsheets write it, with its sign `=`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it comes to; none where it is blank.
    #[must_use]
    pub const fn result(&self) -> Option<f64> {
        self.result
    }
}

impl BookCell {
    const fn new(value: Value, look: Look, form: Form) -> Self {
        Self { value, look, form }
    }

    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Value::Plain(Cell::Text(text.into())), Look::Text, Form::General)
    }

    /// Nothing.
    #[must_use]
    pub fn blank() -> Self {
        Self::text("")
    }

    /// A figure; blank where it is none that a spreadsheet knows.
    #[must_use]
    pub fn number(number: f64, form: Form) -> Self {
        match number.is_finite() {
            true => Self::new(Value::Plain(Cell::Decimal(number)), Look::Text, form),
            false => Self::blank(),
        }
    }

    /// A figure that there may be none of.
    #[must_use]
    pub fn optional(number: Option<f64>, form: Form) -> Self {
        number.map_or_else(Self::blank, |number| Self::number(number, form))
    }

    /// A day.
    #[must_use]
    pub const fn day(day: Day) -> Self {
        Self::new(Value::Plain(Cell::Day(day)), Look::Text, Form::General)
    }

    /// The cell of a table.
    #[must_use]
    pub const fn plain(cell: Cell) -> Self {
        Self::new(Value::Plain(cell), Look::Text, Form::General)
    }

    /// A formula.
    #[must_use]
    pub const fn formula(formula: Formula, form: Form) -> Self {
        Self::new(Value::Formula(formula), Look::Text, form)
    }

    /// The same with another look.
    #[must_use]
    pub fn looks(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// The number that a formula finds here: what is no number counts as zero.
    #[must_use]
    pub fn amount(&self) -> f64 {
        match &self.value {
            Value::Plain(Cell::Number(number)) => f64::from(*number),
            Value::Plain(Cell::Decimal(number)) => *number,
            Value::Formula(formula) => formula.result.unwrap_or(0.0),
            Value::Plain(Cell::Text(_) | Cell::Day(_) | Cell::Time(_)) => 0.0,
        }
    }
}

impl Book {
    /// A workbook of one table, its first row the headings.
    #[must_use]
    pub fn of_table(title: String, rows: Vec<Vec<Cell>>) -> Self {
        // As spreadsheets call a sheet that nobody has named.
        let name = "Sheet1".to_owned();
        let n_columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widths = (0..n_columns).map(|column| if column == 0 { 24 } else { 14 }).collect();
        let cells = |(row, cells): (usize, Vec<Cell>)| {
            let look = if row == 0 { Look::Heading } else { Look::Text };
            cells.into_iter().map(|cell| BookCell::plain(cell).looks(look)).collect()
        };
        let rows = rows.into_iter().enumerate().map(cells).collect();
        Self { title, sheets: vec![Sheet { name, widths, n_fixed: 1, has_filter: true, rows }] }
    }

    /// The number that a formula finds at a place.
    #[must_use]
    pub fn amount(&self, sheet: usize, row: u32, column: u16) -> f64 {
        let row = self.sheets.get(sheet).and_then(|sheet| sheet.rows.get(row as usize));
        row.and_then(|row| row.get(usize::from(column))).map_or(0.0, BookCell::amount)
    }
}

impl Sheet {
    /// Adds a row; its number.
    pub fn push(&mut self, row: Vec<BookCell>) -> u32 {
        self.rows.push(row);
        u32::try_from(self.rows.len() - 1).unwrap_or(u32::MAX)
    }

    /// Adds a row of one cell.
    pub fn line(&mut self, look: Look, text: impl Into<String>) -> u32 {
        self.push(vec![BookCell::text(text).looks(look)])
    }

    /// Adds a blank row.
    pub fn gap(&mut self) {
        self.push(Vec::new());
    }
}
