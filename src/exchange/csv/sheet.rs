//! Bytes → headings and rows. What the cells mean is not looked at here.

use encoding_rs::{Encoding, GB18030};

use super::{Column, cell};
use crate::domain::code::codes;
use crate::exchange::decode::{self, MAX_BYTES};

/// Most rows that a file may have; more would not fit the browser's storage.
pub const MAX_ROWS: usize = 5_000;
/// Largest cell: no field takes so much. Unit: bytes.
pub const MAX_CELL: usize = 65_536;

/// Why a file is no spreadsheet of items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileRefused {
    /// Nothing in it.
    Empty,
    /// More than [`MAX_BYTES`].
    TooLarge {
        /// Its size. Unit: bytes.
        bytes: usize,
    },
    /// Another kind of file, by its first bytes.
    OtherFormat(&'static str),
    /// Neither UTF-8 nor UTF-16 nor GBK, or cut inside a character.
    NotText,
    /// More than [`MAX_ROWS`].
    TooManyRows {
        /// How many it has.
        rows: usize,
    },
    /// No column for the title.
    NoTitle,
    /// Two columns for the same thing.
    TwoColumns(Column),
}

codes! {
    /// Why a row could not be read.
    pub enum RowFault {
        /// More cells than headings: a comma outside quotes has moved them.
        TooManyCells = "too_many_cells",
        /// A cell larger than [`MAX_CELL`].
        CellTooLarge = "cell_too_large",
        /// A quote that opens and never closes; what follows is lost in it.
        UnclosedQuote = "unclosed_quote",
        /// A formula that came to an error, such as `#REF!`.
        FormulaError = "formula_error",
    }
}

/// A spreadsheet as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The first row.
    pub headings: Vec<String>,
    /// The rows below it that could be read, without blank ones.
    pub rows: Vec<Row>,
    /// The rows that could not.
    pub faults: Vec<Unread>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Its cells, as many as there are headings.
    pub cells: Vec<String>,
}

/// A row that could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unread {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Why.
    pub why: RowFault,
}

/// Reads the bytes of a CSV file.
///
/// # Errors
///
/// [`FileRefused`] where there is nothing to read rows from.
pub fn read(bytes: &[u8]) -> Result<Sheet, FileRefused> {
    let text = text(bytes)?;
    let delimiter = delimiter(&text);
    let Outline { unclosed, n_rows } = outline(&text, delimiter);
    // Nobody waits for the cells of what is refused anyway; closer to the limit, the reader counts for itself.
    if n_rows > 2 * MAX_ROWS {
        return Err(FileRefused::TooManyRows { rows: n_rows - 1 });
    }
    let whole = unclosed.map_or(text.as_str(), |(at, _)| &text[..at]);
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(whole.as_bytes());
    let mut sheet = Sheet { headings: Vec::new(), rows: Vec::new(), faults: Vec::new() };
    let mut record = ::csv::StringRecord::new();
    let (mut n_rows, mut lines) = (0, Lines { text: whole, at: 0, line: 1 });
    // What is read is text in memory: reading it cannot fail.
    while reader.read_record(&mut record).unwrap_or(false) {
        let line = lines.of(record.position().map_or(0, ::csv::Position::byte));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if sheet.headings.is_empty() {
            sheet.headings = record.iter().map(str::to_owned).collect();
            continue;
        }
        n_rows += 1;
        let n_columns = sheet.headings.len();
        if n_rows > MAX_ROWS {
            continue;
        }
        if record.iter().any(|cell| cell.len() > MAX_CELL) {
            sheet.faults.push(Unread { line, why: RowFault::CellTooLarge });
        } else if record.iter().skip(n_columns).any(|cell| !cell.trim().is_empty()) {
            sheet.faults.push(Unread { line, why: RowFault::TooManyCells });
        } else {
            let mut cells: Vec<String> = record.iter().map(|cell| cell::unguarded(cell).to_owned()).collect();
            cells.resize(n_columns, String::new());
            sheet.rows.push(Row { line, cells });
        }
    }
    if let Some((_, line)) = unclosed {
        sheet.faults.push(Unread { line, why: RowFault::UnclosedQuote });
    }
    match n_rows {
        _ if n_rows > MAX_ROWS => Err(FileRefused::TooManyRows { rows: n_rows }),
        _ if sheet.headings.is_empty() && sheet.faults.is_empty() => Err(FileRefused::Empty),
        _ => Ok(sheet),
    }
}

/// The text in the bytes, without a byte order mark.
fn text(bytes: &[u8]) -> Result<String, FileRefused> {
    if bytes.is_empty() {
        return Err(FileRefused::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(FileRefused::TooLarge { bytes: bytes.len() });
    }
    if let Some(format) = decode::other_format(bytes) {
        return Err(FileRefused::OtherFormat(format));
    }
    if bytes.starts_with(b"{\"") || bytes.starts_with(b"{\n") || bytes.starts_with(b"{\r") {
        return Err(FileRefused::OtherFormat("JSON"));
    }
    let decoded = |encoding: &'static Encoding, bytes| {
        encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
    };
    let text = match (Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, n_mark)), _) => decoded(encoding, &bytes[n_mark..]),
        (None, Ok(text)) => Some(text.to_owned()),
        // Cut inside a character, after others that are well-formed: as GBK it would only be other letters.
        (None, Err(error)) if error.error_len().is_none() && !bytes[..error.valid_up_to()].is_ascii() => None,
        (None, Err(_)) => decoded(GB18030, bytes),
    };
    text.ok_or(FileRefused::NotText)
}

/// What stands between the cells: the sign that the first line has most of.
fn delimiter(text: &str) -> u8 {
    let first = text.trim_start().lines().next().unwrap_or_default();
    let count = |sign: u8| first.bytes().filter(|&b| b == sign).count();
    [b'\t', b';'].into_iter().fold(b',', |most, sign| if count(sign) > count(most) { sign } else { most })
}

/// What a look at the signs alone tells of a table: far faster than reading its cells.
struct Outline {
    /// Where a row begins whose quotes never close, by byte and by line; the reader would swallow the rest of the file.
    unclosed: Option<(usize, u64)>,
    /// How many rows say something, the headings among them.
    n_rows: usize,
}

fn outline(text: &str, delimiter: u8) -> Outline {
    let (mut is_quoted, mut is_cell_start, mut is_blank) = (false, true, true);
    let (mut line, mut row, mut n_rows) = (1, (0, 1), 0);
    let mut bytes = text.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        if byte == b'\n' || (byte == b'\r' && bytes.peek().is_none_or(|(_, next)| *next != b'\n')) {
            line += 1;
        }
        match byte {
            b'"' if is_quoted && bytes.peek().is_some_and(|(_, next)| *next == b'"') => {
                bytes.next();
                is_blank = false;
            }
            b'"' if is_quoted => is_quoted = false,
            b'"' if is_cell_start => (is_quoted, is_cell_start) = (true, false),
            b'\n' | b'\r' if !is_quoted => {
                n_rows += usize::from(!is_blank);
                (is_cell_start, is_blank, row) = (true, true, (at + 1, line));
            }
            _ => {
                let is_delimiter = byte == delimiter && !is_quoted;
                is_blank &= is_delimiter || byte.is_ascii_whitespace();
                is_cell_start = is_delimiter;
            }
        }
    }
    Outline { unclosed: is_quoted.then_some(row), n_rows: n_rows + usize::from(!is_blank) }
}

/// Counts lines up to rows further and further down: the reader itself counts no CR alone, and a row not from its start.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the row whose reading began at `byte`.
    fn of(&mut self, byte: u64) -> u64 {
        let bytes = self.text.as_bytes();
        let mut end = usize::try_from(byte).unwrap_or(usize::MAX).min(bytes.len());
        // The reader leaves the breaks before a row, and blank lines, to the row.
        while bytes.get(end).is_some_and(|b| *b == b'\n' || *b == b'\r') {
            end += 1;
        }
        for at in self.at..end {
            let is_break = bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
            self.line += u64::from(is_break);
        }
        self.at = end.max(self.at);
        self.line
    }
}
