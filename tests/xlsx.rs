//! XLSX files of items: round trips with hostile cells, sheets of months, and what is refused by name.
//!
//! `openpyxl` reads the sample back in `script/test readback`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/calendar_files.rs"]
mod calendars;
#[path = "support/plans.rs"]
mod plans;
#[path = "../examples/calendar_files.rs"]
#[allow(dead_code, reason = "a test calls what `main` would call")]
mod sample;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::rc::Rc;

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Item, ItemId, Origin, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::code::Code;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::words::Words;
use qunce::exchange::csv::import::{Defaults, Import, Mapping, Reason, import};
use qunce::exchange::csv::sheet::{MAX_ROWS, RowFault, Sheet};
use qunce::exchange::decode::MAX_BYTES;
use qunce::exchange::xlsx::{NotWritten, Refused, calendar_file, is_meant, read};
use qunce::i18n::Lang;

fn nothing() -> Calendar {
    Calendar { items: BTreeMap::new(), ..sample::calendar() }
}

fn file(calendar: &Calendar, lang: Lang) -> Vec<u8> {
    calendar_file(calendar, "读书群 & <b>", lang, sample::WRITTEN_AT).unwrap()
}

fn bring(sheet: &Sheet, calendar: &Calendar) -> Import {
    let start = MinuteOfDay::at(20, 0);
    let item = Item { when: None, ..sample::item(Kind::News, When { at: At::Opening(0), start }) };
    let defaults = Defaults { item, start };
    let mut next = 1000;
    let new_id = || {
        next += 1;
        ItemId::from_chance(next)
    };
    import(sheet, &Mapping::by_headings(&sheet.headings), calendar, &defaults, new_id).unwrap()
}

/// A calendar with one item.
fn with_one(item: Item) -> Calendar {
    Calendar { items: [(ItemId::from_chance(1), Rc::new(item))].into(), ..nothing() }
}

fn on(text: &str) -> When {
    When { at: At::Day(Day::parse(text).unwrap()), start: MinuteOfDay::at(20, 0) }
}

/// A workbook as somebody else makes it.
fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

/// A file with these files in it.
fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// What is packed in a file, by name.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

/// The same file with some of what is packed in it put in other words.
fn edited(bytes: &[u8], edit: impl Fn(&str, String) -> String) -> Vec<u8> {
    let files = unpacked(bytes).into_iter().map(|(name, bytes)| {
        let text = edit(&name, String::from_utf8(bytes).unwrap());
        (name, text)
    });
    let files: Vec<(String, String)> = files.collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    packed(&files)
}

fn sheet_names(bytes: &[u8]) -> Vec<String> {
    Xlsx::new(Cursor::new(bytes)).unwrap().sheet_names()
}

#[test]
fn what_was_written_is_read_as_it_was() {
    plans::for_all(40, calendars::calendar(), |calendar| {
        for lang in Lang::ALL {
            let sheet = read(&file(&calendar, *lang)).unwrap();
            let nothing_new = Import { n_same: calendar.items.len(), ..Import::default() };
            prop_assert_eq!(&bring(&sheet, &calendar), &nothing_new);
            let elsewhere = bring(&sheet, &nothing());
            prop_assert_eq!(elsewhere.taken.len() + elsewhere.refused.len(), calendar.items.len());
            prop_assert!(elsewhere.refused.iter().all(|refusal| refusal.reason == Reason::NoSuchItem));
            for (id, item) in &elsewhere.taken {
                let ours = Item { origin: Origin::Own, ..(*calendar.items[id]).clone() };
                prop_assert_eq!(&**item, &ours);
            }
        }
        Ok(())
    });
}

#[test]
fn hostile_texts_stay_texts() {
    for text in
        ["=1+1", "+86", "-5", "@x", "<r><t>x</t></r>", "<r></r>", "_x0041_", "a\rb\u{7}", "\u{FFFE}", " x ", "1"]
    {
        let item = Item { title: Words::new(text).unwrap(), ..sample::item(Kind::Fun, on("2026-09-16")) };
        let calendar = with_one(item);
        let file = file(&calendar, Lang::Zh);
        let there = bring(&read(&file).unwrap(), &calendar);
        assert_eq!(there, Import { n_same: 1, ..Import::default() }, "{text:?}");
        for (name, bytes) in unpacked(&file) {
            let xml = String::from_utf8(bytes).unwrap();
            assert!(!xml.contains("<f>") && !xml.contains("<f "), "{text:?}: a formula in {name}");
        }
    }
}

#[test]
fn the_same_calendar_gives_the_same_bytes() {
    assert_eq!(file(&sample::calendar(), Lang::Zh), file(&sample::calendar(), Lang::Zh));
}

#[test]
fn there_is_a_sheet_for_each_month_in_which_something_stands() {
    let names = sheet_names(&file(&sample::calendar(), Lang::Zh));
    // The series of mondays and wednesdays ends on the last day of the year.
    assert_eq!(names, ["2026年9月", "2026年10月", "2026年11月", "2026年12月", "全部条目"]);
    assert_eq!(sheet_names(&file(&nothing(), Lang::En)), ["All items"]);
    let daily = |end| Item {
        repeat: Some(Repeat { end, ..sample::every(Frequency::Daily, 1) }),
        ..sample::item(Kind::News, on("1901-01-31"))
    };
    let open = sheet_names(&file(&with_one(daily(End::Never)), Lang::En));
    assert_eq!(open, ["1901-01", "1901-02", "1901-03", "All items"]);
    // Five years are drawn, and what comes later is said to be in the list.
    let long = file(&with_one(daily(End::On(Day::LAST))), Lang::En);
    assert_eq!((sheet_names(&long).len(), sheet_names(&long)[59].as_str()), (61, "1905-12"));
    let mut book = Xlsx::new(Cursor::new(long)).unwrap();
    let says = |book: &mut Xlsx<_>, name: &str, text: &str| {
        book.worksheet_range(name).unwrap().cells().any(|(_, _, cell)| cell.to_string().contains(text))
    };
    assert!(says(&mut book, "1905-12", "up to 1905-12") && !says(&mut book, "1905-11", "up to"));
}

#[test]
fn a_month_shows_its_days_and_what_stands_on_them() {
    let mut book = Xlsx::new(Cursor::new(file(&sample::calendar(), Lang::Zh))).unwrap();
    let month = book.worksheet_range("2026年9月").unwrap();
    let at = |row, column| month.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(at(0, 0), Data::from("读书群 & <b> · 2026年9月"));
    assert_eq!((at(1, 0), at(1, 6)), (Data::from("周一"), Data::from("周日")));
    // The first is a Tuesday, and the field before it belongs to August.
    assert_eq!((at(2, 0), at(3, 1)), (Data::Empty, Data::from("二十")));
    let Data::DateTime(first) = at(2, 1) else { panic!("{:?}", at(2, 1)) };
    assert_eq!(first.to_ymd_hms_milli(), (2026, 9, 1, 0, 0, 0, 0));
    // Weeks take five rows each: the third begins in row 13 with the 14th.
    assert_eq!(at(14, 0), Data::from("● 09:30 周一周三干货"));
    assert_eq!(at(14, 2), Data::from("● 09:30 周一周三干货"));
    assert_eq!(at(15, 2), Data::from("◆ 20:00 =1+1,\"引号\";分号\\反斜杠'"));
    assert_eq!(at(16, 2), Data::from("▲ 24:00 首日在规则之外"));
    // 休 and 中秋 on the 25th, and without a title the kind on the 2nd.
    assert_eq!(at(18, 4), Data::from("休 中秋节"));
    assert_eq!(at(4, 2), Data::from("■ 12:00 福利"));
}

#[test]
fn every_color_is_one_of_the_page_s() {
    let tokens = include_str!("../styles/tokens.css");
    let styles = unpacked(&file(&sample::calendar(), Lang::Zh)).remove("xl/styles.xml").unwrap();
    let styles = String::from_utf8(styles).unwrap();
    let colors: Vec<&str> = styles.split("rgb=\"FF").skip(1).map(|rest| &rest[..6]).collect();
    assert!(colors.len() > 20);
    for color in colors {
        assert!(tokens.contains(&format!("#{color};")), "{color}");
    }
}

#[test]
fn cells_that_are_too_long_are_refused_by_name() {
    let links = vec![Words::new("x".repeat(120)).unwrap(); 300];
    let calendar = with_one(Item { links, ..sample::item(Kind::News, on("2026-09-16")) });
    assert_eq!(calendar_file(&calendar, "", Lang::Zh, 0), Err(NotWritten::CellTooLong));
}

#[test]
fn sheets_of_other_hands_are_read_with_their_row_numbers() {
    let date = Format::new().set_num_format("yyyy/m/d h:mm");
    let day = Format::new().set_num_format("m\"月\"d\"日\"");
    let time = Format::new().set_num_format("h:mm AM/PM");
    let stretch = Format::new().set_num_format("[h]:mm:ss");
    let bytes = workbook(|sheet| {
        for (column, heading) in (1..).zip(["标题", "日期", "开始", "结束", "时长"]) {
            sheet.write_string(2, column, heading).unwrap();
        }
        let mut row = |row, title: &str, day_of: f64, start: f64, looks: &Format, minutes: f64| {
            sheet.write_string(row, 1, title).unwrap();
            sheet.write_number_with_format(row, 2, day_of, &day).unwrap();
            sheet.write_number_with_format(row, 3, start, looks).unwrap();
            sheet.write_number(row, 5, minutes).unwrap();
        };
        row(3, "a", 46_281.0, 20.0 / 24.0, &time, 30.0);
        // A third of a day as other programs round it, and an hour that no day has.
        row(5, "b", 46_281.0, 0.333_333, &time, 30.0);
        row(6, "c", 46_281.0, 25.0 / 24.0, &stretch, 30.0);
        row(7, "d", 46_281.0, 1.0, &stretch, 1.5);
        row(8, "e", 366.0, 0.0, &time, 30.0);
        row(9, "f", -3.0, 0.0, &time, 30.0);
        sheet
            .write_datetime_with_format(
                10,
                2,
                ExcelDateTime::from_ymd(2026, 9, 16).unwrap().and_hms(20, 0, 0).unwrap(),
                &date,
            )
            .unwrap();
    });
    let sheet = read(&bytes).unwrap();
    assert_eq!(sheet.headings, ["", "标题", "日期", "开始", "结束", "时长"]);
    let cells: Vec<(u64, [&str; 3])> =
        sheet.rows.iter().map(|row| (row.line, [&*row.cells[2], &*row.cells[3], &*row.cells[5]])).collect();
    assert_eq!(
        cells,
        [
            (4, ["2026-09-16", "20:00", "30"]),
            (6, ["2026-09-16", "08:00", "30"]),
            (7, ["2026-09-16", "25:00", "30"]),
            (8, ["2026-09-16", "24:00", "1.5"]),
            (9, ["1900-12-31", "00:00", "30"]),
            (10, ["-3", "00:00", "30"]),
            (11, ["2026-09-16 20:00", "", ""]),
        ]
    );
    let import = bring(&sheet, &nothing());
    let refused: Vec<(u64, Reason)> = import.refused.into_iter().map(|row| (row.line, row.reason)).collect();
    assert_eq!(import.taken.len(), 2);
    assert_eq!(
        refused,
        [
            (7, Reason::TimeOutOfRange),
            (8, Reason::NotANumber),
            (9, Reason::DayOutOfRange),
            (10, Reason::NotADay),
            (11, Reason::NotADay),
        ]
    );
}

#[test]
fn days_that_count_from_1904_and_dates_in_words_are_read() {
    let date = Format::new().set_num_format("yyyy-mm-dd");
    let bytes = workbook(|sheet| {
        sheet.write_string(0, 0, "title").unwrap();
        sheet.write_string(0, 1, "day").unwrap();
        sheet.write_string(1, 0, "a").unwrap();
        sheet.write_number_with_format(1, 1, 44_819.0, &date).unwrap();
    });
    let old_mac = edited(&bytes, |_, xml| xml.replace("<workbookPr", "<workbookPr date1904=\"1\""));
    assert_eq!(read(&old_mac).unwrap().rows[0].cells[1], "2026-09-16");
    for (written, text) in [
        ("2026-09-16", "2026-09-16"),
        ("2026-09-16T00:00:00", "2026-09-16"),
        ("2026-09-16T20:05:00Z", "2026-09-16 20:05"),
        ("20:05:00", "20:05"),
    ] {
        let in_words = edited(&bytes, |name, xml| match name {
            "xl/worksheets/sheet1.xml" => xml.replace("s=\"1\"><v>44819", &format!("t=\"d\"><v>{written}")),
            _ => xml,
        });
        assert_eq!(read(&in_words).unwrap().rows[0].cells[1], text, "{written}");
    }
}

#[test]
fn the_list_of_this_app_is_preferred_and_hidden_sheets_are_not_read() {
    let mut book = Workbook::new();
    book.add_worksheet();
    book.add_worksheet().set_hidden(true).write_string(0, 0, "hidden").unwrap();
    book.add_worksheet().write_string(0, 0, "shown").unwrap();
    book.add_worksheet().write_string(0, 0, "later").unwrap();
    assert_eq!(read(&book.save_to_buffer().unwrap()).unwrap().headings, ["shown"]);
    book.add_worksheet().write_string(3, 2, "Qunce id").unwrap();
    assert_eq!(read(&book.save_to_buffer().unwrap()).unwrap().headings, ["", "", "Qunce id"]);
    assert_eq!(read(&workbook(|_| {})), Err(Refused::Empty));
}

#[test]
fn a_bad_row_is_named_and_the_others_are_read() {
    let bytes = workbook(|sheet| {
        for (row, text) in (0..).zip(["title", "a", "b", "c", "d", "e"]) {
            sheet.write_string(row, 0, text).unwrap();
        }
        sheet.write_string(1, 16_383, "far").unwrap();
        sheet.write_formula(2, 0, "=1/0").unwrap();
        sheet.set_formula_result(2, 0, "#DIV/0!");
        sheet.write_string(3, 0, "字".repeat(32_767)).unwrap();
        sheet.write_string(4, 9, "  ").unwrap();
    });
    let sheet = read(&bytes).unwrap();
    let faults: Vec<(u64, RowFault)> = sheet.faults.iter().map(|row| (row.line, row.why)).collect();
    assert_eq!(faults, [(2, RowFault::TooManyCells), (3, RowFault::FormulaError), (4, RowFault::CellTooLarge)]);
    assert_eq!(sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [5, 6]);
    let import = bring(&sheet, &nothing());
    assert_eq!((import.taken.len(), import.refused.len()), (2, 3));
    assert_eq!(import.refused[1].reason, Reason::Unread(RowFault::FormulaError));
}

#[test]
fn files_of_other_kinds_are_refused_by_name() {
    let check = |bytes: &[u8], expected: Refused| assert_eq!(read(bytes), Err(expected));
    let other = |name: &str| Refused::OtherFormat(name.to_owned());
    check(b"", Refused::Empty);
    check(&vec![b'P'; MAX_BYTES + 1], Refused::TooLarge);
    check("标题,日期\n".as_bytes(), other("CSV, TXT"));
    check(b"%PDF-1.7", other("PDF"));
    check(b"<html><table>", other("HTML, XML"));
    check(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 W\0o\0r\0k\0b\0o\0o\0k\0", other("XLS, DOC"));
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check(&[b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &name].concat(), Refused::Password);
    check(&packed(&[("a.txt", b"hello")]), other("ZIP"));
    check(&packed(&[("_rels/.rels", b"<x/>"), ("word/document.xml", b"<x/>")]), other("DOCX"));
    check(&packed(&[("mimetype", b"x"), ("content.xml", b"<x/>")]), other("ODS, ODT"));
    check(&packed(&[("xl/workbook.bin", b"x")]), other("XLSB"));
    check(&packed(&[("xl/workbook.xml", b"<x/>")]), Refused::Damaged);
    assert!(is_meant(b"PK\x03\x04") && is_meant(b"\xD0\xCF\x11\xE0") && !is_meant("标题".as_bytes()));
}

/// The same bytes with a number put for another wherever that stands: once before a packed file, once in the directory.
fn renumbered(bytes: &[u8], from: u32, to: u32) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let places: Vec<usize> = (0..bytes.len() - 4).filter(|at| bytes[*at..at + 4] == from.to_le_bytes()).collect();
    assert_eq!(places.len(), 2);
    for at in places {
        bytes[at..at + 4].copy_from_slice(&to.to_le_bytes());
    }
    bytes
}

#[test]
fn files_that_unpack_to_too_much_are_not_unpacked() {
    const SIZE: u32 = 2_000_001;
    let bomb = packed(&[("xl/workbook.xml", b"<x/>"), ("xl/sharedStrings.xml", &vec![b' '; SIZE as usize])]);
    // By how tight it is packed, and by what it says, however loosely.
    assert_eq!(read(&bomb), Err(Refused::UnpacksTooLarge));
    let (packed_size, loose) = (ZipArchive::new(Cursor::new(&bomb)).unwrap(), 1_999_999);
    let packed_size = u32::try_from(packed_size.clone().by_index_raw(1).unwrap().compressed_size()).unwrap();
    let huge = renumbered(&renumbered(&bomb, packed_size, loose), SIZE, 80 << 20);
    assert_eq!(read(&huge), Err(Refused::UnpacksTooLarge));
    // One that says less than it has.
    assert_eq!(read(&renumbered(&bomb, SIZE, 4_000)), Err(Refused::Damaged));
}

#[test]
fn large_sheets_are_counted_and_refused() {
    let small = workbook(|sheet| drop(sheet.write_string(0, 0, "title")));
    let rows = |n: usize| {
        edited(&small, |_, xml| {
            let rows: String = (2..n + 2).map(|row| format!("<row r=\"{row}\"><c><v>1</v></c></row>")).collect();
            xml.replace("</sheetData>", &format!("{rows}</sheetData>"))
        })
    };
    assert_eq!(read(&rows(100_000)), Err(Refused::TooManyRows { rows: 100_000 }));
    assert_eq!(read(&rows(MAX_ROWS)).unwrap().rows.len(), MAX_ROWS);
    let wide = workbook(|sheet| drop(sheet.write_string(0, 16_383, "far")));
    assert_eq!(read(&wide), Err(Refused::TooManyColumns { columns: 16_384 }));
    // One long text, named by many cells.
    let heavy = workbook(|sheet| {
        let text = "x".repeat(30_000);
        for row in 0..2_000 {
            sheet.write_string(row, 0, &text).unwrap();
        }
    });
    assert_eq!(read(&heavy), Err(Refused::TooMuchText));
    // More cells in a row than there are columns.
    let endless = edited(&small, |_, xml| {
        xml.replace("</sheetData>", &format!("<row r=\"2\">{}</row></sheetData>", "<c><v>1</v></c>".repeat(20_000)))
    });
    assert_eq!(read(&endless), Err(Refused::TooMuchText));
}

#[test]
fn damage_anywhere_is_read_or_refused() {
    let whole = file(&sample::calendar(), Lang::Zh);
    let any_damage = (0..whole.len(), any::<u8>(), 0..whole.len());
    plans::for_all(100, any_damage, |(at, byte, end)| {
        let mut flipped = whole.clone();
        flipped[at] = byte;
        let _ = read(&flipped);
        prop_assert!(read(&whole[..end]).is_err());
        Ok(())
    });
    plans::for_all(300, prop::collection::vec(any::<u8>(), 0..60), |bytes| {
        let headed = [b"PK\x03\x04".as_slice(), &bytes].concat();
        prop_assert!(read(&bytes).is_err() && read(&headed).is_err());
        Ok(())
    });
}
