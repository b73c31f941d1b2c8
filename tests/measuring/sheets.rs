//! XLSX twins: the same talk and the same days as a spreadsheet.

use std::io::{Cursor, Read as _, Write as _};

use qunce::domain::calendar::day::Day;
use qunce::domain::monitor::Metric;
use qunce::exchange::csv::Cell;
use qunce::exchange::xlsx::book::Book;
use qunce::exchange::xlsx::{MAX_CELLS, Refused, book_file, table};
use qunce::i18n::Lang;
use qunce::measuring::layout::Layout;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::conversation::{counted, figures, talk};
use super::read;
use super::workbook::workbook;
use super::writers::{self, SHANGHAI, written};

#[test]
fn the_same_talk_gives_the_same_figures_as_a_spreadsheet() {
    // Names with a line break in them are not the same in one line.
    let talk: Vec<_> = talk().into_iter().filter(|line| line.who != Some(8)).collect();
    for writer in writers::ALL.iter().filter(|writer| !writer.name.contains("json")) {
        let csv = written(writer, &talk);
        let (file, outcome) = read(&table(&workbook(&csv, "聊天记录")).unwrap());
        assert_eq!((file.layout, file.refused), (writer.layout, 0), "{}", writer.name);
        assert_eq!(figures(&outcome), counted(&talk, SHANGHAI), "{}", writer.name);
    }
}

#[test]
fn true_dates_and_numbers_are_read() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(["日期", "群成员总数", "消息数"]) {
        sheet.write_string(2, column, heading).unwrap();
    }
    let day = ExcelDateTime::from_ymd(2024, 2, 1).unwrap();
    sheet.write_datetime_with_format(3, 0, &day, &Format::new().set_num_format("yyyy/m/d")).unwrap();
    sheet.write_number(3, 1, 450.0).unwrap();
    sheet.write_number(5, 1, 451.0).unwrap();
    sheet.write_string(5, 0, "2024-02-02").unwrap();
    sheet.write_string(6, 0, "tomorrow").unwrap();
    let (file, outcome) = read(&table(&book.save_to_buffer().unwrap()).unwrap());
    let members: Vec<i64> = outcome.series.values().map(|figures| figures[&Metric::Members]).collect();
    assert_eq!((file.layout, members), (Layout::Daily, vec![450, 451]));
    // Rows have the numbers that the spreadsheet shows.
    assert_eq!(file.refusals.iter().map(|row| row.line).collect::<Vec<_>>(), [7]);
}

#[test]
fn numbers_that_a_spreadsheet_rounds_name_no_message() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(["消息ID", "类型", "发送人", "时间", "内容"]) {
        sheet.write_string(0, column, heading).unwrap();
    }
    for line in 1..3 {
        sheet.write_number(line, 0, 7_300_000_000_000_000_100.0 + f64::from(line)).unwrap();
        for (column, cell) in (1..).zip(["文本", if line == 1 { "甲" } else { "乙" }, "2024-02-01 10:00:00", "a"]) {
            sheet.write_string(line, column, cell).unwrap();
        }
    }
    let (_, outcome) = read(&table(&book.save_to_buffer().unwrap()).unwrap());
    assert_eq!((outcome.messages, outcome.repeated), (2, 0));
}

#[test]
fn what_is_no_table_is_refused_by_name() {
    assert_eq!(table(b""), Err(Refused::Empty));
    assert_eq!(
        table(&Workbook::new().add_worksheet().name().into_bytes()),
        Err(Refused::OtherFormat("CSV, TXT".to_owned()))
    );
    let mut empty = Workbook::new();
    empty.add_worksheet();
    assert_eq!(table(&empty.save_to_buffer().unwrap()), Err(Refused::Empty));
    let mut wide = Workbook::new();
    wide.add_worksheet().write_string(0, 16_383, "XFD").unwrap();
    assert_eq!(table(&wide.save_to_buffer().unwrap()), Err(Refused::TooManyColumns { columns: 16_384 }));
}

/// A workbook whose only sheet has these rows.
fn with_rows(rows: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 0, "Time").unwrap();
    let whole = book.save_to_buffer().unwrap();
    let mut files = ZipArchive::new(Cursor::new(whole)).unwrap();
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..files.len() {
        let mut file = files.by_index(at).unwrap();
        let (name, mut text) = (file.name().unwrap().into_owned(), String::new());
        file.read_to_string(&mut text).unwrap();
        packed.start_file(&*name, SimpleFileOptions::default()).unwrap();
        packed.write_all(text.replace("</sheetData>", &format!("{rows}</sheetData>")).as_bytes()).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

#[test]
fn cells_are_counted_before_a_workbook_is_opened() {
    let n = usize::try_from(MAX_CELLS).unwrap();
    // Whatever an element is called besides, and however it is spelled. The heading is a cell as well.
    for (cell, n) in [("<c/>", n), ("<x:c></x:c>", n), ("<col/><cc/>< c>", 0)] {
        let full = with_rows(&format!("<row r=\"2\">{}</row>", cell.repeat(n.max(9))));
        let refused = table(&full).err();
        assert_eq!(refused == Some(Refused::TooManyCells), n > 0, "{cell}: {refused:?}");
    }
}

#[test]
fn a_sheet_that_unpacks_to_more_than_it_may_is_not_unpacked() {
    // More than 64 MB in some dozen kilobytes.
    let bomb =
        with_rows(&format!("<row r=\"2\"><c t=\"inlineStr\"><is><t>{}</t></is></c></row>", " ".repeat(65 << 20)));
    assert!(bomb.len() < 1 << 20);
    assert_eq!(table(&bomb), Err(Refused::UnpacksTooLarge));
    // Entities that name one another: none but XML's own are known.
    let laughs = with_rows("<row r=\"2\"><c t=\"str\"><v>&lol;</v></c></row>");
    assert!(matches!(table(&laughs), Ok(_) | Err(Refused::Damaged)), "read or refused, at once");
}

#[test]
fn a_cell_in_a_row_that_no_spreadsheet_has_is_refused() {
    let at = |row: u64| table(&with_rows(&format!("<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>")));
    assert_eq!(at(1_048_576).unwrap().len(), 1_048_576 + "Time1".len());
    for row in [1_048_577, 4_294_967_295] {
        assert!(at(row).is_err(), "{row}");
    }
}

#[test]
fn a_table_that_is_written_is_read_back() {
    let text = |text: &str| Cell::Text(text.to_owned());
    let rows = vec![
        vec![text("昵称"), text("消息"), text("最近一次")],
        vec![text("=1+1"), Cell::Number(12), Cell::Day(Day::literal(2026, 9, 1))],
        vec![text("<r>a,b\"</r>"), Cell::Number(0), text("")],
    ];
    let file = book_file(&Book::of_table("成员".to_owned(), rows), Lang::Zh, 0).unwrap();
    let csv = String::from_utf8(table(&file).unwrap()).unwrap();
    assert_eq!(csv, "昵称,消息,最近一次\n=1+1,12,2026-09-01\n\"<r>a,b\"\"</r>\",0,\n");
}
