//! Whether a file may be opened: its kind, and what it would unpack to, measured before anybody unpacks it.

use std::io::{self, Cursor, Read, Write};

use zip::ZipArchive;

use super::{MAX_CELLS, MAX_UNPACKED, OLE, Refused, ZIP};
use crate::exchange::decode::{self, MAX_BYTES};

/// Most files within a file; a workbook has a few for each of its sheets.
const MAX_FILES: usize = 4_000;
/// Files above this size may be packed only so tight. Unit: bytes.
const SMALL: u64 = 1 << 20;
/// Most that a byte may unpack to. Sheets reach 50, and a trap 1,000.
const MAX_RATIO: u64 = 300;

/// What is packed in other kinds of files, and what they are called.
const OTHERS: [(&str, &str); 5] = [
    ("xl/workbook.bin", "XLSB"),
    ("word/document.xml", "DOCX"),
    ("ppt/presentation.xml", "PPTX"),
    ("content.xml", "ODS, ODT"),
    ("Index/Document.iwa", "Numbers, Pages"),
];

/// Looks at the outside of a file, and counts what is inside without keeping it.
pub fn check(bytes: &[u8]) -> Result<(), Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(Refused::TooLarge);
    }
    if bytes.starts_with(OLE) {
        return Err(if is_encrypted(bytes) { Refused::Password } else { Refused::OtherFormat("XLS, DOC".to_owned()) });
    }
    if !bytes.starts_with(ZIP) {
        return Err(Refused::OtherFormat(decode::other_format(bytes).unwrap_or("CSV, TXT").to_owned()));
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Damaged)?;
    if archive.len() > MAX_FILES {
        return Err(Refused::UnpacksTooLarge);
    }
    if let Some(format) = other_format(&archive) {
        return Err(Refused::OtherFormat(format.to_owned()));
    }
    let mut sizes = Vec::with_capacity(archive.len());
    for at in 0..archive.len() {
        let file = archive.by_index_raw(at).map_err(|_| Refused::Damaged)?;
        if file.encrypted() {
            return Err(Refused::Password);
        }
        let (packed, unpacked) = (file.compressed_size(), file.size());
        if unpacked > SMALL && unpacked / MAX_RATIO > packed {
            return Err(Refused::UnpacksTooLarge);
        }
        sizes.push(unpacked);
    }
    if sizes.iter().try_fold(0, |sum: u64, size| sum.checked_add(*size)).is_none_or(|sum| sum > MAX_UNPACKED) {
        return Err(Refused::UnpacksTooLarge);
    }
    // What a file says of itself may be a lie, and those who read it believe it.
    let mut cells = Cells::default();
    for (at, said) in sizes.into_iter().enumerate() {
        let file = archive.by_index(at).map_err(|_| Refused::Damaged)?;
        let found = io::copy(&mut file.take(said + 1), &mut cells).map_err(|_| Refused::Damaged)?;
        if found != said {
            return Err(Refused::Damaged);
        }
        if cells.n > MAX_CELLS {
            return Err(Refused::TooManyCells);
        }
    }
    Ok(())
}

/// Counts cells as their XML goes by, whatever its namespace is called: `<c r="A1">`, `<x:c>`. Nothing else in a workbook
/// has elements of that name by the thousand.
#[derive(Default)]
struct Cells {
    n: u64,
    tag: Tag,
}

/// How much of a tag's name has gone by.
#[derive(Default, Clone, Copy)]
enum Tag {
    /// No tag, or what stands behind its name.
    #[default]
    None,
    /// Nothing of the name, or its namespace.
    Begun,
    /// A name that is `c` so far.
    Cell,
    /// A longer name, or another one.
    Other,
}

impl Write for Cells {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut rest = bytes;
        loop {
            if let Tag::None = self.tag {
                let Some(at) = memchr::memchr(b'<', rest) else { break };
                (rest, self.tag) = (&rest[at + 1..], Tag::Begun);
            }
            let Some((byte, after)) = rest.split_first() else { break };
            rest = after;
            self.tag = match (byte, self.tag) {
                (b':', _) => Tag::Begun,
                (b'c', Tag::Begun) => Tag::Cell,
                (b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r', tag) => {
                    self.n += u64::from(matches!(tag, Tag::Cell));
                    Tag::None
                }
                _ => Tag::Other,
            };
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The kind of a file that is no XLSX, by the names of what is packed in it.
fn other_format(archive: &ZipArchive<Cursor<&[u8]>>) -> Option<&'static str> {
    let has = |name: &str| archive.file_names().any(|there| there.is_ok_and(|there| there.eq_ignore_ascii_case(name)));
    if has("xl/workbook.xml") {
        return None;
    }
    let known = OTHERS.iter().find(|(name, _)| has(name)).map(|(_, format)| *format);
    // Some programs put the workbook elsewhere; the file's own table of contents says where.
    known.or_else(|| (!has("_rels/.rels")).then_some("ZIP"))
}

/// Whether an OLE file holds an encrypted package: its directory names it, in UTF-16.
fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}
