//! Reading files that a person picked or dropped.

use gloo::file::{Blob, futures::read_as_bytes};
use web_sys::File;

use crate::exchange::decode::MAX_BYTES;
use crate::exchange::staging::Brought;

/// Reads each of `files`; one that can't be read, such as a folder, comes as empty.
pub async fn read(files: Vec<File>) -> Vec<Brought> {
    let mut read = Vec::with_capacity(files.len());
    for file in files {
        let name = file.name();
        // One byte more than allowed is enough to be refused by size, however large the file is.
        let blob = file.slice_with_f64_and_f64(0.0, MAX_BYTES as f64 + 1.0).map(Blob::from);
        let bytes = match blob {
            Ok(blob) => read_as_bytes(&blob).await.unwrap_or_default(),
            Err(_) => Vec::new(),
        };
        read.push(Brought { name, bytes });
    }
    read
}
