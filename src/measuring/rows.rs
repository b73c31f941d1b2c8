//! Text → rows of cells, as it comes: where a row ends, on which line it began, and what cannot be one.
//!
//! A library would take a quote that never closes for the rest of the file, and count no line that ends in a carriage
//! return alone. Once it is known where a row ends, its cells are little work.

use memchr::{memchr, memchr3};

use super::places::put_places;

/// The longest row that is read. Unit: bytes.
pub const MAX_ROW: usize = 8 << 20;

/// What was found where a row should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A row that begins on this line.
    Row(u64),
    /// A quote that opens on this line and never closes, or not before another row; reading went on with the next line.
    Unclosed(u64),
    /// A row longer than [`MAX_ROW`] that begins on this line; reading went on with the next line.
    TooLarge(u64),
}

/// Takes text apart into rows.
pub struct Rows {
    /// Text that is no row yet, decoded.
    pub text: String,
    /// Where in the text the next row begins.
    start: usize,
    /// How far it was looked at.
    at: usize,
    is_quoted: bool,
    /// Whether the row has a quote at all.
    has_quote: bool,
    /// Whether something stands behind a quote that closed: it was meant to open.
    is_torn: bool,
    /// Whether the rest of the line at `start` is to be left out.
    is_skipping: bool,
    /// The line of the next row, from 1.
    line: u64,
    /// How many lines ended inside the row so far.
    n_inside: u64,
    delimiter: u8,
    /// Where the cells of the last row end, behind where it begins; if it had no quotes.
    ends: Vec<usize>,
    /// Where each of its cells is, if it had quotes.
    cells: Vec<Cell>,
    /// What does not stand in the text as it is meant: without the quotes around it, and those within it once.
    unquoted: String,
    /// Where the last row began and the line on which it did, for looking at it anew.
    last: (usize, u64),
}

impl Default for Rows {
    fn default() -> Self {
        Self {
            text: String::new(),
            start: 0,
            at: 0,
            is_quoted: false,
            has_quote: false,
            is_torn: false,
            is_skipping: false,
            line: 1,
            n_inside: 0,
            delimiter: b',',
            ends: Vec::new(),
            cells: Vec::new(),
            unquoted: String::new(),
            last: (0, 1),
        }
    }
}

impl Rows {
    /// What stands between the cells: the sign that the first line has most of. Asked once, before the first row.
    pub fn find_delimiter(&mut self) {
        let first = self.text.trim_ascii_start().split(['\n', '\r']).next().unwrap_or_default();
        let count = |sign: u8| first.bytes().filter(|b| *b == sign).count();
        let most = |most, sign| if count(sign) > count(most) { sign } else { most };
        self.delimiter = [b'\t', b';'].into_iter().fold(b',', most);
    }

    /// The next row; none until more text has come. `is_last` when no more will.
    pub fn next(&mut self, is_last: bool) -> Option<Found> {
        if self.is_skipping && !self.skip(is_last) {
            return None;
        }
        let end = self.end(is_last);
        if self.at - self.start > MAX_ROW {
            return Some(self.given_up(Found::TooLarge));
        }
        let Some(end) = end else {
            return (is_last && self.is_quoted).then(|| self.given_up(Found::Unclosed));
        };
        // A stray quote takes the rows up to the next one for a cell, and would make words a sender's name.
        if self.is_torn && self.n_inside > 0 {
            return Some(self.given_up(Found::Unclosed));
        }
        self.split(self.start, end);
        let line = self.line;
        self.last = (self.start, line);
        self.line += self.n_inside + 1;
        self.begin_at(self.at);
        Some(Found::Row(line))
    }

    /// The cells of the last row.
    #[must_use]
    pub const fn n_cells(&self) -> usize {
        self.ends.len() + self.cells.len()
    }

    /// A cell of the last row; empty where there is none.
    #[must_use]
    pub fn cell(&self, idx: usize) -> &str {
        if let Some(end) = self.ends.get(idx) {
            let start = self.last.0;
            // Delimiters are left where they are.
            let from = idx.checked_sub(1).map_or(0, |before| self.ends[before] + 1);
            return &self.text[start + from..start + end];
        }
        match self.cells.get(idx) {
            Some(&Cell::Text(from, to)) => &self.text[from..to],
            Some(&Cell::Unquoted(from, to)) => &self.unquoted[from..to],
            None => "",
        }
    }

    /// Whether lines ended inside the last row.
    #[must_use]
    pub const fn has_lines(&self) -> bool {
        self.line > self.last.1 + 1
    }

    /// Looks at the last row anew from its second line on: a stray quote may have swallowed rows.
    pub fn retry_after_first_line(&mut self) {
        let (start, line) = self.last;
        if self.has_lines() {
            self.line = line;
            self.begin_at(start);
            self.is_skipping = true;
        }
    }

    /// Lets go of the text whose rows were read.
    pub fn forget(&mut self) {
        self.text.drain(..self.start);
        self.at -= self.start;
        self.start = 0;
    }

    /// Where the row that begins at `start` ends, without its line end; `at` is then behind that.
    fn end(&mut self, is_last: bool) -> Option<usize> {
        let text = self.text.as_bytes();
        while let Some(n) = memchr3(b'"', b'\n', b'\r', &text[self.at..]) {
            self.at += n;
            if self.at - self.start > MAX_ROW {
                return None;
            }
            let after = text.get(self.at + 1).copied();
            match text[self.at] {
                b'"' if self.is_quoted => match after {
                    Some(b'"') => self.at += 1,
                    // The next slice tells whether it is doubled.
                    None if !is_last => return None,
                    after => {
                        self.is_quoted = false;
                        let ends = [self.delimiter, b'\n', b'\r'];
                        self.is_torn |= after.is_some_and(|after| !ends.contains(&after));
                    }
                },
                b'"' => {
                    // Inside a cell that did not begin with one, a quote is a sign like others.
                    self.is_quoted = self.at == self.start || text[self.at - 1] == self.delimiter;
                    self.has_quote = true;
                }
                byte => {
                    let n = match (byte, after) {
                        (b'\r', Some(b'\n')) => 2,
                        // The next slice tells whether it is a line end of two signs.
                        (b'\r', None) if !is_last => return None,
                        _ => 1,
                    };
                    let end = self.at;
                    self.at += n;
                    if self.is_quoted {
                        self.n_inside += 1;
                        continue;
                    }
                    return Some(end);
                }
            }
            self.at += 1;
        }
        self.at = self.text.len();
        let is_row = is_last && !self.is_quoted && self.at > self.start;
        is_row.then_some(self.at)
    }

    fn given_up(&mut self, as_what: fn(u64) -> Found) -> Found {
        self.begin_at(self.start);
        self.is_skipping = true;
        as_what(self.line)
    }

    const fn begin_at(&mut self, start: usize) {
        (self.start, self.at, self.n_inside) = (start, start, 0);
        (self.is_quoted, self.has_quote, self.is_torn) = (false, false, false);
    }

    /// Leaves out the rest of the line; whether its end was there.
    fn skip(&mut self, is_last: bool) -> bool {
        let rest = &self.text.as_bytes()[self.start..];
        let end = rest.iter().position(|b| *b == b'\n' || *b == b'\r').unwrap_or(rest.len());
        let n = match &rest[end..] {
            [] => 0,
            [b'\r'] if !is_last => 0,
            [b'\r', b'\n', ..] => 2,
            _ => 1,
        };
        self.is_skipping = n == 0;
        self.begin_at(self.start + end + n);
        self.line += u64::from(n > 0);
        n > 0
    }

    fn split(&mut self, start: usize, end: usize) {
        self.ends.clear();
        self.cells.clear();
        if !self.has_quote {
            put_places(&mut self.ends, self.text.as_bytes(), (start, end), self.delimiter);
            self.ends.push(end - start);
            return;
        }
        self.unquoted.clear();
        let mut rest = &self.text[start..end];
        let up_to = |text: &str| memchr(self.delimiter, text.as_bytes()).unwrap_or(text.len());
        loop {
            let at = end - rest.len();
            let cell = if let Some(quoted) = rest.strip_prefix('"') {
                let n = memchr(b'"', quoted.as_bytes()).unwrap_or(quoted.len());
                let behind = quoted.get(n + 1..).unwrap_or_default();
                if behind.is_empty() || behind.as_bytes()[0] == self.delimiter {
                    rest = behind;
                    Cell::Text(at + 1, at + 1 + n)
                } else {
                    let from = self.unquoted.len();
                    let behind = put_quoted(&mut self.unquoted, quoted);
                    let n = up_to(behind);
                    self.unquoted.push_str(&behind[..n]);
                    rest = &behind[n..];
                    Cell::Unquoted(from, self.unquoted.len())
                }
            } else {
                let n = up_to(rest);
                rest = &rest[n..];
                Cell::Text(at, at + n)
            };
            self.cells.push(cell);
            match rest.get(1..) {
                Some(next) => rest = next,
                None => return,
            }
        }
    }
}

/// Where a cell is, from and up to.
#[derive(Debug, Clone, Copy)]
enum Cell {
    /// In the text.
    Text(usize, usize),
    /// In what is there without its quotes.
    Unquoted(usize, usize),
}

/// Puts down what stands up to the quote that closes, two quotes as one; what follows that.
fn put_quoted<'a>(cell: &mut String, mut text: &'a str) -> &'a str {
    while let Some((before, after)) = text.split_once('"') {
        cell.push_str(before);
        match after.strip_prefix('"') {
            Some(after) => {
                cell.push('"');
                text = after;
            }
            None => return after,
        }
    }
    cell.push_str(text);
    ""
}
