//! XLSX twins of tables.

use rust_xlsxwriter::Workbook;

/// A table as a workbook whose cells are all texts, on the second sheet.
pub fn workbook(csv: &str, name: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("other").unwrap();
    let sheet = book.add_worksheet().set_name(name).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
    for (line, record) in (0..).zip(reader.records()) {
        for (column, cell) in record.unwrap().iter().enumerate() {
            sheet.write_string(line, u16::try_from(column).unwrap(), cell.trim_start_matches('\u{FEFF}')).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}
