//! Chat logs and daily figures: every layout, what splitting and shuffling must not change, and what nobody should send.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../examples/measure.rs"]
#[allow(dead_code, reason = "a test calls what `main` would call")]
mod measure;

mod bad;
mod command;
mod conversation;
mod daily;
mod kept;
mod laws;
mod layouts;
mod privacy;
#[cfg(feature = "spreadsheet")]
mod sheets;
mod spectrum;
#[cfg(feature = "spreadsheet")]
mod workbook;
mod worker;
mod writers;
mod zones;

use qunce::measuring::charset::Charset;
use qunce::measuring::ledger::Ledger;
use qunce::measuring::outcome::{FileOutcome, FileRefused, Outcome};
use qunce::measuring::reader::{Reader, Settings};
use qunce::measuring::zone::Zone;

/// As the app reads: Shanghai's clock, the encoding recognized.
fn settings() -> Settings {
    Settings { zone: Zone::shanghai(), charset: None, naming: None, most_refusals: 50 }
}

/// Reads files of one group, each in slices of `size` bytes.
fn read_all(files: &[&[u8]], settings: &Settings, size: usize) -> (Vec<Result<FileOutcome, FileRefused>>, Ledger) {
    let mut ledger = Ledger::default();
    let mut outcomes = Vec::new();
    for bytes in files {
        let mut reader = Reader::new(settings.clone(), ledger);
        for slice in bytes.chunks(size) {
            if reader.feed(slice).is_err() {
                break;
            }
        }
        let (outcome, back) = reader.finish();
        outcomes.push(outcome);
        ledger = back;
    }
    (outcomes, ledger)
}

/// Reads one file that is none of the refused ones.
fn read(bytes: &[u8]) -> (FileOutcome, Outcome) {
    let (files, ledger) = read_all(&[bytes], &settings(), 4096);
    (files[0].clone().unwrap(), ledger.outcome())
}

/// Why one file is refused.
fn refused(bytes: &[u8]) -> FileRefused {
    read_all(&[bytes], &settings(), 4096).0[0].clone().unwrap_err()
}

/// The text in another encoding, with its mark where that has one.
fn encoded(text: &str, charset: Charset) -> Vec<u8> {
    let utf_16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    match charset {
        Charset::Utf8 => text.as_bytes().to_vec(),
        Charset::Gb18030 => encoding_rs::GB18030.encode(text).0.into_owned(),
        Charset::Utf16Le => utf_16(u16::to_le_bytes),
        Charset::Utf16Be => utf_16(u16::to_be_bytes),
    }
}
