//! The bytes of an XLSX file → headings and rows. What the cells mean is not looked at here.

use std::io::Cursor;

use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::{MAX_COLUMNS, MAX_TEXT, Refused, cells, check};
use crate::exchange::csv::Column;
use crate::exchange::csv::sheet::{MAX_CELL, MAX_ROWS, Row, RowFault, Sheet, Unread};

pub(super) type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the rows of a workbook: those of the list of items that this app writes, or of the first sheet with something in
/// it. Hidden sheets do not count. Lines are the numbers of rows as the spreadsheet shows them.
///
/// # Errors
///
/// [`Refused`] where there is nothing to read rows from.
pub fn read(bytes: &[u8]) -> Result<Sheet, Refused> {
    let (mut book, names) = opened(bytes)?;
    let mut first = None;
    for name in names {
        let mut headings = Headings::default();
        rows(&mut book, &name, |row| headings.take(&row))?;
        let is_ours = headings.0.iter().any(|heading| Column::from_heading(heading) == Some(Column::Id));
        if is_ours {
            return sheet(&mut book, &name);
        }
        if first.is_none() && !headings.0.is_empty() {
            first = Some(name);
        }
    }
    sheet(&mut book, &first.ok_or(Refused::Empty)?)
}

/// A workbook that may be opened, and the names of its sheets that are shown.
pub(super) fn opened(bytes: &[u8]) -> Result<(Book<'_>, Vec<String>), Refused> {
    check::check(bytes)?;
    let book = Xlsx::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
    let sheets = book.sheets_metadata().iter();
    let shown = sheets.filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet);
    let names = shown.map(|sheet| sheet.name.clone()).collect();
    Ok((book, names))
}

/// A row as it stands in the file.
pub(super) struct RawRow {
    /// Its number, as the spreadsheet shows it.
    pub line: u64,
    /// Its cells that are not empty, by column.
    pub cells: Vec<(usize, Result<String, RowFault>)>,
    n_bytes: usize,
}

/// Columns that a spreadsheet has.
const LAST_COLUMN: usize = 16_384;

impl RawRow {
    const fn new(line: u64) -> Self {
        Self { line, cells: Vec::new(), n_bytes: 0 }
    }

    /// Takes a cell, unless the row alone is more than a sheet may hold: that is found before it is all in memory.
    fn put(&mut self, column: u32, cell: Result<String, RowFault>) -> Result<(), Refused> {
        let n_bytes = cell.as_ref().map_or(0, String::len);
        if n_bytes == 0 && cell.is_ok() {
            return Ok(());
        }
        self.n_bytes += n_bytes;
        self.cells.push((usize::try_from(column).unwrap_or(usize::MAX), cell));
        if self.n_bytes > MAX_TEXT || self.cells.len() > LAST_COLUMN { Err(Refused::TooMuchText) } else { Ok(()) }
    }

    /// Its cells that say something.
    pub(super) fn said(&self) -> impl Iterator<Item = &(usize, Result<String, RowFault>)> {
        self.cells.iter().filter(|(_, cell)| cell.as_ref().map_or(true, |text| !text.trim().is_empty()))
    }
}

/// Whether to go on.
pub(super) enum Next {
    /// To the next row.
    Row,
    /// No row is needed any more.
    Stop,
}

/// Calls `each` with the rows of a sheet, without blank ones.
pub(super) fn rows(
    book: &mut Book,
    name: &str,
    mut each: impl FnMut(RawRow) -> Result<Next, Refused>,
) -> Result<(), Refused> {
    let mut reader = book.worksheet_cells_reader(name).map_err(|error| refused(&error))?;
    let mut row = RawRow::new(0);
    let mut flush = |row: RawRow| if row.said().next().is_some() { each(row) } else { Ok(Next::Row) };
    while let Some(cell) = reader.next_cell().map_err(|error| refused(&error))? {
        let (line, column) = cell.get_position();
        let line = u64::from(line) + 1;
        if line != row.line {
            let done = std::mem::replace(&mut row, RawRow::new(line));
            if let Next::Stop = flush(done)? {
                return Ok(());
            }
        }
        row.put(column, cells::text(cell.get_value()))?;
    }
    flush(row).map(|_| ())
}

/// The first row that says something.
#[derive(Default)]
struct Headings(Vec<String>);

impl Headings {
    fn take(&mut self, row: &RawRow) -> Result<Next, Refused> {
        let columns = row.said().map(|(column, _)| column + 1).max().unwrap_or(0);
        if columns > MAX_COLUMNS {
            return Err(Refused::TooManyColumns { columns });
        }
        self.0 = vec![String::new(); columns];
        for (column, cell) in row.said() {
            if let (Some(heading), Ok(text)) = (self.0.get_mut(*column), cell) {
                text.clone_into(heading);
            }
        }
        Ok(Next::Stop)
    }
}

/// A whole sheet.
fn sheet(book: &mut Book, name: &str) -> Result<Sheet, Refused> {
    let mut headings = Headings::default();
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    let (mut n_rows, mut n_bytes) = (0, 0);
    rows(book, name, |row| {
        if headings.0.is_empty() {
            headings.take(&row)?;
            return Ok(Next::Row);
        }
        n_rows += 1;
        // The rest is only counted.
        if n_rows > MAX_ROWS {
            return Ok(Next::Row);
        }
        n_bytes += row.n_bytes;
        if n_bytes > MAX_TEXT {
            return Err(Refused::TooMuchText);
        }
        let line = row.line;
        match cells_of(row, headings.0.len()) {
            Ok(cells) => read.push(Row { line, cells }),
            Err(why) => faults.push(Unread { line, why }),
        }
        Ok(Next::Row)
    })?;
    if n_rows > MAX_ROWS {
        return Err(Refused::TooManyRows { rows: n_rows });
    }
    Ok(Sheet { headings: headings.0, rows: read, faults })
}

/// The cells of a row, as many as there are headings.
fn cells_of(row: RawRow, n_columns: usize) -> Result<Vec<String>, RowFault> {
    if row.said().any(|(column, _)| *column >= n_columns) {
        return Err(RowFault::TooManyCells);
    }
    let mut cells = vec![String::new(); n_columns];
    for (column, cell) in row.cells {
        let text = cell?;
        if text.len() > MAX_CELL {
            return Err(RowFault::CellTooLarge);
        }
        if let Some(place) = cells.get_mut(column) {
            *place = text;
        }
    }
    Ok(cells)
}

/// What the outside of the file did not tell.
fn refused(error: &XlsxError) -> Refused {
    match error {
        XlsxError::Password => Refused::Password,
        XlsxError::RelationshipNotFound | XlsxError::NotAWorksheet(_) => Refused::OtherFormat("ZIP".to_owned()),
        _ => Refused::Damaged,
    }
}
