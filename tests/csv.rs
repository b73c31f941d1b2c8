//! CSV files of items: round trips with hostile cells, and what is refused by name.
//!
//! Two other libraries read the same sample back in `script/test readback`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/calendar_files.rs"]
mod calendars;
#[path = "support/plans.rs"]
mod plans;
#[path = "../examples/calendar_files.rs"]
#[allow(dead_code, reason = "a test calls what `main` would call")]
mod sample;

use std::collections::BTreeMap;
use std::rc::Rc;

use encoding_rs::{GB18030, GBK};
use proptest::prelude::*;

use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{At, Item, ItemId, Origin, Status, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::repeat::{End, Frequency};
use qunce::domain::code::Code;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::quantity::OutOfRange;
use qunce::domain::words::{TooLong, Words};
use qunce::exchange::csv::alike::alike;
use qunce::exchange::csv::headless;
use qunce::exchange::csv::import::{Defaults, Import, Mapping, Reason, import};
use qunce::exchange::csv::sheet::{FileRefused, MAX_CELL, MAX_ROWS, RowFault, read};
use qunce::exchange::csv::{Column, calendar_file};
use qunce::exchange::decode::MAX_BYTES;
use qunce::i18n::Lang;
use qunce::i18n::text::calendar_files;

fn nothing() -> Calendar {
    Calendar { items: BTreeMap::new(), ..sample::calendar() }
}

fn defaults() -> Defaults {
    let item =
        Item { when: None, ..sample::item(Kind::News, When { at: At::Opening(0), start: MinuteOfDay::at(0, 0) }) };
    Defaults { item, start: MinuteOfDay::at(20, 0) }
}

fn bring_into(calendar: &Calendar, bytes: &[u8]) -> Result<Import, FileRefused> {
    let sheet = read(bytes)?;
    let mut next = 1000;
    let new_id = || {
        next += 1;
        ItemId::from_chance(next)
    };
    import(&sheet, &Mapping::by_headings(&sheet.headings), calendar, &defaults(), new_id)
}

fn bring(text: &str) -> Import {
    bring_into(&nothing(), text.as_bytes()).unwrap()
}

/// The one item that a file brings.
fn one(text: &str) -> Item {
    let import = bring(text);
    assert_eq!((import.taken.len(), &import.refused), (1, &vec![]), "{text}");
    (*import.taken[0].1).clone()
}

/// What is refused in a file, by line.
fn refused(text: &str) -> Vec<(u64, Option<Column>, Reason)> {
    let refused = bring(text).refused.into_iter();
    refused.map(|refusal| (refusal.line, refusal.column, refusal.reason)).collect()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

#[test]
fn what_was_written_is_read_as_it_was() {
    plans::for_all(300, calendars::calendar(), |calendar| {
        for lang in Lang::ALL {
            let file = calendar_file(&calendar, *lang);
            let there = bring_into(&calendar, file.as_bytes()).unwrap();
            let nothing_new = Import { n_same: calendar.items.len(), ..Import::default() };
            prop_assert_eq!(&there, &nothing_new, "{}", file);
            // Elsewhere the same rows are new, but for those that hang on what is not there.
            let elsewhere = bring_into(&nothing(), file.as_bytes()).unwrap();
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
fn no_cell_is_a_formula_and_numbers_stay_numbers() {
    plans::for_all(200, calendars::calendar(), |calendar| {
        let file = calendar_file(&calendar, Lang::En);
        let is_framed = file.starts_with('\u{FEFF}') && file.ends_with("\r\n");
        prop_assert!(is_framed);
        let mut reader = csv::Reader::from_reader(file.trim_start_matches('\u{FEFF}').as_bytes());
        for record in reader.records() {
            for cell in &record.unwrap() {
                prop_assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']),
                    "{}",
                    cell
                );
            }
        }
        Ok(())
    });
    let item = Item { reward: Words::new("-5").unwrap(), ..defaults().item };
    let items = [(ItemId::from_chance(1), Rc::new(item))].into();
    let file = calendar_file(&Calendar { items, ..nothing() }, Lang::En);
    assert!(file.contains(",'-5,") && file.contains(",30,"), "{file}");
    // What a person typed: a number with a sign is one, and the apostrophe is not part of a text.
    assert_eq!(one("title,note\n'=1+1,'-5").title.as_str(), "=1+1");
    assert_eq!(one("title,note\n'tis,-5").title.as_str(), "'tis");
    let too_small = Reason::OutOfRange(OutOfRange { value: -5, min: 0, max: 1440 });
    assert_eq!(refused("title,minutes\na,-5"), [(2, Some(Column::Minutes), too_small)]);
}

#[test]
fn headings_are_known_in_both_languages_in_any_order() {
    for column in Column::ALL {
        let names = calendar_files::heading(*column);
        for name in [names.zh, names.en, column.code(), &names.en.to_uppercase(), &format!("  {} ", names.zh)] {
            assert_eq!(Column::from_heading(name), Some(*column), "{name}");
        }
    }
    for (column, name) in calendar_files::ALIASES {
        assert_eq!(Column::from_heading(name), Some(column), "{name}");
    }
    let item = one("备注,标题,开始,日期,类型,不认识\n说明,直播,１９：３０,2026年9月16日,互动,x");
    assert_eq!((item.title.as_str(), item.note.as_str(), item.kind), ("直播", "说明", Kind::Interactive));
    assert_eq!(item.when, Some(When { at: At::Day(day("2026-09-16")), start: MinuteOfDay::at(19, 30) }));
}

#[test]
fn other_apps_calendars_are_read() {
    let google = "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private\n\
                  Launch,09/16/2026,8:00 PM,09/16/2026,9:30 PM,False,Be there,Hall,True";
    let item = one(google);
    assert_eq!((item.title.as_str(), item.text.as_str(), item.length.get()), ("Launch", "Be there", 90));
    assert_eq!(item.when, Some(When { at: At::Day(day("2026-09-16")), start: MinuteOfDay::at(20, 0) }));
    let outlook = "\"主题\",\"开始日期\",\"开始时间\",\"结束日期\",\"结束时间\"\n\"例会\",\"2026/9/16\",\"下午 12:15:00\",\"2026/9/16\",\"13:00\"";
    let item = one(outlook);
    assert_eq!(item.when, Some(When { at: At::Day(day("2026-09-16")), start: MinuteOfDay::at(12, 15) }));
    assert_eq!(item.length.get(), 45);
    let start = |time: &str| one(&format!("title,date,time\na,2026-09-16,{time}")).when.unwrap().start;
    assert_eq!(start("12:30 AM"), MinuteOfDay::at(0, 30));
    assert_eq!(start("上午 9:05"), MinuteOfDay::at(9, 5));
    for time in ["13:00 PM", "0:30 am"] {
        let file = format!("title,date,time\na,2026-09-16,{time}");
        assert_eq!(refused(&file), [(2, Some(Column::Start), Reason::TimeOutOfRange)], "{time}");
    }
    for date in ["16/9/2026", "9/16/26", "9-16-2026"] {
        assert_eq!(refused(&format!("title,date\na,{date}")), [(2, Some(Column::Day), Reason::NotADay)], "{date}");
    }
}

#[test]
fn a_first_row_that_is_no_heading_is_an_item() {
    let headless = read("2026-09-16,直播\n2026-09-17,抽奖".as_bytes()).unwrap();
    assert!(!headless::has_headings(&headless));
    let sheet = headless::without_headings(&headless);
    let mapping = Mapping(vec![Some(Column::Day), Some(Column::Title)]);
    let mut next = 0;
    let new_id = || {
        next += 1;
        ItemId::from_chance(next)
    };
    let import = import(&sheet, &mapping, &nothing(), &defaults(), new_id).unwrap();
    let titles: Vec<&str> = import.taken.iter().map(|(_, item)| item.title.as_str()).collect();
    assert_eq!(titles, ["直播", "抽奖"]);
    for table in ["日期,什么\n2026-09-16,直播", "何时,什么\n2026-09-16,直播", "2026-09-16,title\n2026-09-17,x"]
    {
        assert!(headless::has_headings(&read(table.as_bytes()).unwrap()), "{table}");
    }
}

#[test]
fn a_table_without_ids_is_known_again() {
    let table = "title,date,time\na,2026-09-16,20:00\nb,,\n,,";
    let first = bring(table);
    let ids = (1..).map(ItemId::from_chance);
    let items = ids.zip(first.taken).map(|(id, (_, item))| (id, item)).collect();
    let calendar = Calendar { items, ..nothing() };
    let more = "title,date,time\na,2026-09-16,20:00\na,2026-09-16,20:30\na,2026-09-17,20:00\nb,,\nc,,";
    let again = bring_into(&calendar, more.as_bytes()).unwrap();
    let alike = alike(&again, &calendar);
    let known: Vec<bool> = again.taken.iter().map(|(id, _)| alike.contains(id)).collect();
    assert_eq!(known, [true, false, false, true, false]);
}

#[test]
fn a_mapping_of_one_s_own_is_followed() {
    let sheet = read("a,b,c\nx,2026-09-16,y".as_bytes()).unwrap();
    let take = |mapping| import(&sheet, &Mapping(mapping), &nothing(), &defaults(), || ItemId::from_chance(1));
    assert_eq!(Mapping::by_headings(&sheet.headings), Mapping(vec![None, None, None]));
    assert_eq!(take(vec![None, None, None]), Err(FileRefused::NoTitle));
    let twice = vec![Some(Column::Title), None, Some(Column::Title)];
    assert_eq!(take(twice), Err(FileRefused::TwoColumns(Column::Title)));
    let item = take(vec![None, Some(Column::Day), Some(Column::Title)]).unwrap().taken.remove(0).1;
    assert_eq!((item.title.as_str(), item.when.unwrap().start), ("y", MinuteOfDay::at(20, 0)));
}

#[test]
fn days_and_times_are_read_as_people_write_them() {
    for text in ["2026-09-16", "2026/9/16", "2026.9.16", "2026年9月16日", "２０２６-９-１６"] {
        let item = one(&format!("title,day\na,{text}"));
        assert_eq!(item.when.unwrap().at, At::Day(day("2026-09-16")), "{text}");
    }
    for (text, at) in [("opening", At::Opening(0)), ("Opening+3", At::Opening(3)), ("开群-2", At::Opening(-2))] {
        assert_eq!(one(&format!("title,day\na,{text}")).when.unwrap().at, at, "{text}");
    }
    for (text, time) in [("8:05", (8, 5)), ("20:00:00", (20, 0)), ("24:00", (24, 0)), ("２０：００", (20, 0))] {
        let item = one(&format!("title,day,start\na,2026-09-16,{text}"));
        assert_eq!(item.when.unwrap().start, MinuteOfDay::at(time.0, time.1), "{text}");
    }
    assert_eq!(one("title,day,start,end\na,2026-09-16,20:00,21:30").length.get(), 90);
    let repeat = one("title,repeat,skipped\na,每周/2 WE,2026-10-07 2026/10/21").repeat.unwrap();
    assert_eq!(
        (repeat.frequency, repeat.every.get(), repeat.weekdays),
        (Frequency::Weekly, 2, vec![Weekday::Wednesday])
    );
    assert_eq!((repeat.end, repeat.skipped.len()), (End::Never, 2));
}

#[test]
fn a_bad_row_is_refused_with_its_line_and_the_others_are_taken() {
    use Column as C;
    for (cells, column, reason) in [
        ("a,1900-12-31,,,,,", C::Day, Reason::DayOutOfRange),
        ("a,2101-01-01,,,,,", C::Day, Reason::DayOutOfRange),
        ("a,2026-02-30,,,,,", C::Day, Reason::NotADay),
        ("a,1800-13-01,,,,,", C::Day, Reason::NotADay),
        ("a,tomorrow,,,,,", C::Day, Reason::NotADay),
        ("a,2026-09-16,25:00,,,,", C::Start, Reason::TimeOutOfRange),
        ("a,2026-09-16,24:01,,,,", C::Start, Reason::TimeOutOfRange),
        ("a,2026-09-16,晚上,,,,", C::Start, Reason::NotATime),
        ("a,,20:00,,,,", C::Start, Reason::TimeWithoutDay),
        ("a,2026-09-16,20:00,19:00,,,", C::End, Reason::EndBeforeStart),
        ("a,2026-09-16,20:00,21:00,30,,", C::End, Reason::EndAndLengthDiffer),
        ("a,2026-09-16,20:00,,1.5,,", C::Minutes, Reason::NotANumber),
        ("a,,,,,nonsense,", C::Kind, Reason::UnknownChoice),
        ("a,,,,,,yearly", C::Repeat, Reason::NotARepeat),
        ("a,,,,,,daily mo", C::Repeat, Reason::NotARepeat),
        ("a,2026-09-16,,,,,weekly until 2026-09-15", C::Repeat, Reason::EndsBeforeFirst),
        (",2026-09-16,,,,,", C::Title, Reason::NoTitle),
    ] {
        let file = format!("title,day,start,end,minutes,kind,repeat\r\ngood,,,,,,\r\n{cells}\r\ngood,,,,,,\r\n");
        let import = bring(&file);
        assert_eq!(import.taken.len(), 2, "{cells}");
        assert_eq!(refused(&file), [(3, Some(column), reason)], "{cells}");
    }
    let long = "字".repeat(121);
    let too_long = Reason::TooLong(TooLong { length: 121, max: 120 });
    assert_eq!(refused(&format!("title\na\n{long}")), [(3, Some(C::Title), too_long)]);
    assert_eq!(refused("title,repeat,skipped\na,,2026-10-07"), [(2, Some(C::Skipped), Reason::NotARepeat)]);
    let skipping = |days: &str| format!("title,day,repeat,skipped\na,2026-09-16,daily until 2026-09-17,{days}");
    assert_eq!(refused(&skipping("2026-09-16 2026-09-17")), [(2, Some(C::Skipped), Reason::SkipsAll)]);
    assert_eq!(refused(&skipping("2026-09-16")), []);
    assert_eq!(refused("title,note\na,b,c"), [(2, None, Reason::Unread(RowFault::TooManyCells))]);
    assert_eq!(
        refused(&format!("title\n{}", "x".repeat(MAX_CELL + 1))),
        [(2, None, Reason::Unread(RowFault::CellTooLarge))]
    );
    assert_eq!(
        refused("title,expected_min,expected_max\na,30,10"),
        [(2, Some(C::ExpectedMax), Reason::SharesReversed)]
    );
}

#[test]
fn lines_are_counted_whatever_ends_them() {
    for end in ["\n", "\r\n", "\r"] {
        let file = ["title,day", "a,", "", "\"b", "b\",", "c,never", ",", "d,never"].join(end);
        let lines: Vec<u64> = refused(&file).into_iter().map(|(line, ..)| line).collect();
        assert_eq!(lines, [6, 8], "{end:?}");
        assert_eq!(bring(&file).taken.len(), 2);
    }
}

#[test]
fn an_unclosed_quote_is_refused_and_what_stands_before_it_is_taken() {
    let file = "title,note\r\na,\"two\r\nlines\"\r\nb,\"never closed\r\nc,d\r\ne,f\r\n";
    assert_eq!(refused(file), [(4, None, Reason::Unread(RowFault::UnclosedQuote))]);
    assert_eq!(bring(file).taken.len(), 1);
    // Quotes that are doubled, or that stand inside a cell, close nothing.
    assert_eq!(one("title,note\n\"say \"\"hi\"\"\",5\" wide").title.as_str(), "say \"hi\"");
    assert_eq!(bring_into(&nothing(), b"\"title"), Err(FileRefused::NoTitle));
}

#[test]
fn ids_tell_new_rows_from_changed_ones() {
    let calendar = sample::calendar();
    let count = |text: &str| {
        let import = bring_into(&calendar, text.as_bytes()).unwrap();
        (import.taken.len(), import.changed.len(), import.n_same, import.refused.len())
    };
    assert_eq!(count("qunce id,title\nbbbbbbbb,周一周三干货\nhhhhhhhh,新名字\nzzzzzzzz,新的\n,也是新的"), (2, 1, 1, 0));
    assert_eq!(count("qunce id,title\nbbbbbbbb,a\nbbbbbbbb,b\n1,c"), (0, 1, 0, 2));
    // Columns that the file lacks stay as they are.
    let import = bring_into(&calendar, "qunce id,title,status\naaaaaaaa,改了,已发".as_bytes()).unwrap();
    let (id, changed) = &import.changed[0];
    let expected = Item { title: Words::new("改了").unwrap(), status: Status::Sent, ..(*calendar.items[id]).clone() };
    assert_eq!(**changed, expected);
    let twice = refused("qunce id,title\naaaaaaaa,a\naaaaaaaa,b");
    assert_eq!(twice, [(3, Some(Column::Id), Reason::Twice { line: 2 })]);
}

#[test]
fn rows_that_hang_on_what_is_missing_are_refused_together() {
    let file = "qunce id,title,day\naaaaaaaa,a,2026-09-16\nbbbbbbbb,b,aaaaaaaa+1\ncccccccc,c,zzzzzzzz+1\ndddddddd,d,cccccccc-1";
    let missing = |line| (line, Some(Column::Day), Reason::NoSuchItem);
    assert_eq!(refused(file), [missing(4), missing(5)]);
    assert_eq!(bring(file).taken.len(), 2);
}

#[test]
fn other_encodings_and_delimiters_are_read() {
    let text = "标题,备注\r\n中秋福利𠮷,“引号”——完\r\n";
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let gb18030 = GB18030.encode(text).0.into_owned();
    let gbk = GBK.encode("标题,备注\r\n中秋福利,“引号”——完\r\n").0.into_owned();
    let mark = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    for bytes in [text.as_bytes().to_vec(), mark, gb18030, gbk, utf16] {
        let import = bring_into(&nothing(), &bytes).unwrap();
        assert_eq!(import.taken.len(), 1, "{bytes:?}");
        let item = &import.taken[0].1;
        assert!(item.title.as_str().starts_with("中秋福利") && item.note.as_str() == "“引号”——完", "{item:?}");
    }
    for sign in ["\t", ";"] {
        assert_eq!(one(&["标题", "备注\r\na", "b,c"].join(sign)).note.as_str(), "b,c");
    }
}

#[test]
fn files_of_other_kinds_are_refused_by_name() {
    let check = |bytes: &[u8], expected| assert_eq!(bring_into(&nothing(), bytes), Err(expected));
    check(b"", FileRefused::Empty);
    check(b"\xEF\xBB\xBF\r\n , \r\n", FileRefused::Empty);
    check(b"PK\x03\x04...", FileRefused::OtherFormat("ZIP, XLSX, DOCX"));
    check(b"\xD0\xCF\x11\xE0...", FileRefused::OtherFormat("XLS, DOC"));
    check(b"%PDF-1.7", FileRefused::OtherFormat("PDF"));
    check(b"<html>", FileRefused::OtherFormat("HTML, XML"));
    check(b"{\"format\":\"qunce.plan\"}", FileRefused::OtherFormat("JSON"));
    check(b"a,b\n1,2", FileRefused::NoTitle);
    check(b"\x81\xFF\xFF\xFE\x80", FileRefused::NotText);
    // UTF-8 that was cut inside a character.
    check(&"标题\n中".as_bytes()[..9], FileRefused::NotText);
    check(&vec![b'x'; MAX_BYTES + 1], FileRefused::TooLarge { bytes: MAX_BYTES + 1 });
    let rows = |n: usize| format!("title\n{}", "a\n".repeat(n));
    check(rows(100_000).as_bytes(), FileRefused::TooManyRows { rows: 100_000 });
    let gaps = format!("title,note\n{}", "a,\"x\n\ny\"\r\n , \r\n\"\",\r\n\r\n".repeat(11_000));
    check(gaps.as_bytes(), FileRefused::TooManyRows { rows: 11_000 });
    check(rows(MAX_ROWS + 1).as_bytes(), FileRefused::TooManyRows { rows: MAX_ROWS + 1 });
    assert_eq!(bring(&rows(MAX_ROWS)).taken.len(), MAX_ROWS);
}

#[test]
fn any_bytes_are_read_or_refused() {
    plans::for_all(2000, prop::collection::vec(any::<u8>(), 0..60), |bytes| {
        let headed = [b"title,day,start,repeat,links,checks\n".as_slice(), &bytes].concat();
        for bytes in [&bytes, &headed] {
            let _ = bring_into(&nothing(), bytes);
        }
        Ok(())
    });
}
