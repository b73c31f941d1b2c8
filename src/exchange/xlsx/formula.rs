//! Formulas, built from places and numbers, and worked out here as a spreadsheet works them out.

use super::book::{Book, Formula};

/// A cell's place, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At {
    /// The sheet.
    pub sheet: usize,
    /// The row.
    pub row: u32,
    /// The column.
    pub column: u16,
}

/// What a formula is made of.
///
/// # Examples
///
/// ```
/// use qunce::exchange::xlsx::book::{Book, BookCell, Form, Sheet};
/// use qunce::exchange::xlsx::formula::{At, Expr};
///
/// let mut sheet = Sheet { name: "人员".to_owned(), ..Sheet::default() };
/// sheet.push(vec![BookCell::number(450.0, Form::Whole), BookCell::number(8.0, Form::Whole)]);
/// let book = Book { sheets: vec![sheet], ..Book::default() };
/// let at = |column| Expr::At(At { sheet: 0, row: 0, column });
/// let span = Expr::ratio(at(0), at(1)).on(&book, 0);
/// assert_eq!((span.text(), span.result()), (r#"=IF(B1=0,"",A1/B1)"#, Some(56.25)));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// What is in a cell.
    At(At),
    /// A number.
    Number(f64),
    /// All cells of a column, from one row to another, added up.
    Sum(At, u32),
    /// Cells of two columns multiplied row by row, from one row to another, added up.
    SumOfProducts(At, At, u32),
    /// Both added up.
    Plus(Box<Expr>, Box<Expr>),
    /// The second taken from the first.
    Minus(Box<Expr>, Box<Expr>),
    /// One times the other.
    Times(Box<Expr>, Box<Expr>),
    /// The smaller one.
    Least(Box<Expr>, Box<Expr>),
    /// The first by the second; blank where that is zero.
    Ratio(Box<Expr>, Box<Expr>),
}

impl Expr {
    /// Both added up.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::Plus(Box::new(self), Box::new(other))
    }

    /// The other taken from this.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self::Minus(Box::new(self), Box::new(other))
    }

    /// This so many times.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self::Times(Box::new(self), Box::new(other))
    }

    /// The smaller one.
    #[must_use]
    pub fn least(self, other: Self) -> Self {
        Self::Least(Box::new(self), Box::new(other))
    }

    /// The first by the second; blank where that is zero.
    #[must_use]
    pub fn ratio(above: Self, below: Self) -> Self {
        Self::Ratio(Box::new(above), Box::new(below))
    }

    /// As a formula on a sheet of a book, in which everything that it looks at stands already.
    #[must_use]
    pub fn on(&self, book: &Book, sheet: usize) -> Formula {
        Formula { text: format!("={}", self.text(book, sheet)), result: self.value(book) }
    }

    fn text(&self, book: &Book, here: usize) -> String {
        let both = |a: &Self, sign: char, b: &Self| format!("({}{sign}{})", a.text(book, here), b.text(book, here));
        match self {
            Self::At(at) => format!("{}{}", at.sheet_name(book, here), at.name()),
            Self::Number(number) => number.to_string(),
            Self::Sum(at, last) => format!("SUM({})", at.range(*last, book, here)),
            Self::SumOfProducts(one, other, last) => {
                format!("SUMPRODUCT({},{})", one.range(*last, book, here), other.range(*last, book, here))
            }
            Self::Plus(a, b) => both(a, '+', b),
            Self::Minus(a, b) => both(a, '-', b),
            Self::Times(a, b) => both(a, '*', b),
            Self::Least(a, b) => format!("MIN({},{})", a.text(book, here), b.text(book, here)),
            Self::Ratio(above, below) => {
                let (above, below) = (above.text(book, here), below.text(book, here));
                format!(r#"IF({below}=0,"",{above}/{below})"#)
            }
        }
    }

    fn value(&self, book: &Book) -> Option<f64> {
        let of = |row: u32, at: &At| book.amount(at.sheet, row, at.column);
        Some(match self {
            Self::At(at) => of(at.row, at),
            Self::Number(number) => *number,
            Self::Sum(at, last) => (at.row..=*last).map(|row| of(row, at)).sum(),
            Self::SumOfProducts(one, other, last) => {
                let rows = (0..=last.saturating_sub(one.row)).map(|n| (one.row + n, other.row + n));
                rows.map(|(row, beside)| of(row, one) * of(beside, other)).sum()
            }
            Self::Plus(a, b) => a.value(book)? + b.value(book)?,
            Self::Minus(a, b) => a.value(book)? - b.value(book)?,
            Self::Times(a, b) => a.value(book)? * b.value(book)?,
            Self::Least(a, b) => a.value(book)?.min(b.value(book)?),
            Self::Ratio(above, below) => {
                let below = below.value(book)?;
                if below == 0.0 {
                    return None;
                }
                above.value(book)? / below
            }
        })
    }
}

impl At {
    /// `B3`.
    fn name(self) -> String {
        cell_name(self.row, self.column)
    }

    /// `B3:B9`, from this row to another.
    fn range(self, last: u32, book: &Book, here: usize) -> String {
        format!("{}{}:{}", self.sheet_name(book, here), self.name(), cell_name(last.max(self.row), self.column))
    }

    /// `'人员'!` on another sheet.
    fn sheet_name(self, book: &Book, here: usize) -> String {
        match book.sheets.get(self.sheet).filter(|_| self.sheet != here) {
            Some(sheet) => format!("'{}'!", sheet.name.replace('\'', "''")),
            None => String::new(),
        }
    }
}

/// `A1` for the first row and column.
fn cell_name(row: u32, column: u16) -> String {
    let mut letters = Vec::new();
    let mut left = u32::from(column) + 1;
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &(row + 1).to_string()
}

#[cfg(test)]
mod tests {
    use super::cell_name;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        let names = [(0, "A1"), (25, "Z1"), (26, "AA1"), (51, "AZ1"), (52, "BA1"), (701, "ZZ1"), (702, "AAA1")];
        for (column, name) in names {
            assert_eq!(cell_name(0, column), name);
        }
    }
}
