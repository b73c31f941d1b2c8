//! Items ↔ XLSX, for spreadsheets: a sheet a month as a grid, and a sheet with the rows and columns of the CSV; and
//! workbooks of any sheets → XLSX.
//!
//! Reading gives the same rows as reading CSV, so that one importer takes both. What is here is always there: limits and
//! refusals. The code that reads and writes is large and belongs to a worker; the feature `spreadsheet` brings it.

pub mod book;
#[cfg(feature = "spreadsheet")]
mod book_file;
#[cfg(feature = "spreadsheet")]
mod cells;
#[cfg(feature = "spreadsheet")]
mod check;
pub mod formula;
#[cfg(feature = "spreadsheet")]
mod grid;
#[cfg(feature = "spreadsheet")]
mod list;
#[cfg(feature = "spreadsheet")]
mod looks;
#[cfg(feature = "spreadsheet")]
mod read;
#[cfg(feature = "spreadsheet")]
mod table;
#[cfg(feature = "spreadsheet")]
mod write;

#[cfg(feature = "spreadsheet")]
pub use book_file::book_file;
#[cfg(feature = "spreadsheet")]
pub use read::read;
#[cfg(feature = "spreadsheet")]
pub use table::table;
#[cfg(feature = "spreadsheet")]
pub use write::calendar_file;

use crate::domain::code::codes;

/// Most that a file may unpack to: its XML takes several times as much again while it is read. Unit: bytes.
pub const MAX_UNPACKED: u64 = 64 << 20;
/// Most cells of all sheets together, empty ones among them. A million and a half fill [`MAX_UNPACKED`] as spreadsheets
/// write them; the tersest spelling would hold ten times as many.
pub const MAX_CELLS: u64 = 2_000_000;
/// Most text in all cells together: many cells can name one and the same text. Unit: bytes.
pub const MAX_TEXT: usize = 32 << 20;
/// Most columns with a heading.
pub const MAX_COLUMNS: usize = 200;

/// Why a file is no spreadsheet that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Nothing in it.
    Empty,
    /// More than [`crate::exchange::decode::MAX_BYTES`].
    TooLarge,
    /// Another kind of file, by its first bytes or by what is packed in it.
    OtherFormat(String),
    /// Encrypted: only a password opens it.
    Password,
    /// Cut short, or not what it says it is.
    Damaged,
    /// More than [`MAX_UNPACKED`], or packed as only a trap is.
    UnpacksTooLarge,
    /// More than [`MAX_CELLS`].
    TooManyCells,
    /// More than [`crate::exchange::csv::sheet::MAX_ROWS`].
    TooManyRows {
        /// How many it has.
        rows: usize,
    },
    /// More than [`MAX_COLUMNS`].
    TooManyColumns {
        /// The last one.
        columns: usize,
    },
    /// More than [`MAX_TEXT`].
    TooMuchText,
}

codes! {
    /// Why a spreadsheet could not be written.
    pub enum NotWritten {
        /// A list in a cell is longer than the 32,767 characters that a cell takes.
        CellTooLong = "cell_too_long",
        /// The library refused, for a reason that none of our calendars should give it.
        Failed = "failed",
    }
}

/// Whether `bytes` begin as a spreadsheet that [`Refused`] is about, of this century or of the one before.
#[must_use]
pub fn is_meant(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(OLE)
}

/// How XLSX begins, and much else.
const ZIP: &[u8] = b"PK\x03\x04";
/// How XLS begins, and XLSX with a password.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0";
