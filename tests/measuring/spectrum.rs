//! The corpus `csv-spectrum`: rows and cells as others read them, in slices of every size.

use std::fs;

use qunce::measuring::rows::{Found, Rows};
use serde_json::Value;

/// The rows of a text that comes in slices of a size. Unit: characters.
fn rows(text: &str, size: usize) -> Vec<Vec<String>> {
    let mut rows = Rows::default();
    let mut found = Vec::new();
    let characters: Vec<char> = text.chars().collect();
    let slices = characters.chunks(size).map(Some).chain([None]);
    for slice in slices {
        rows.text.extend(slice.unwrap_or_default());
        while let Some(next) = rows.next(slice.is_none()) {
            assert!(matches!(next, Found::Row(_)), "{next:?}");
            found.push((0..rows.n_cells()).map(|idx| rows.cell(idx).to_owned()).collect());
        }
        rows.forget();
    }
    found
}

#[test]
fn the_corpus_is_read_as_it_says() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/csv-spectrum");
    let mut n_files = 0;
    for entry in fs::read_dir(format!("{folder}/csvs")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let json = fs::read_to_string(format!("{folder}/json/{name}.json")).unwrap();
        // One row stands there without a list around it.
        let mut expected = match serde_json::from_str(&json).unwrap() {
            Value::Array(rows) => rows,
            row => vec![row],
        };
        // The corpus has made up a number in one of the two only.
        if name == "location_coordinates" {
            expected[0]["Contact Phone Number"] = "2095257564".into();
        }
        for size in (1..40).chain([text.len().max(1)]) {
            let read = rows(&text, size);
            let (headings, rows) = read.split_first().unwrap();
            let object = |row: &Vec<String>| -> Value {
                let cells = headings.iter().cloned().zip(row.iter().cloned().map(Value::from));
                Value::Object(cells.collect())
            };
            let objects: Vec<Value> = rows.iter().map(object).collect();
            assert_eq!(objects, expected, "{name} in slices of {size}");
        }
        n_files += 1;
    }
    assert_eq!(n_files, 12);
}
