//! What must not change a figure: where slices end, the order of rows, the splitting into files, zones, new names.

use proptest::prelude::*;
use qunce::measuring::charset::Charset;
use qunce::measuring::ledger::Ledger;
use qunce::measuring::outcome::{Notice, Outcome};
use qunce::measuring::reader::{Reader, Settings};
use qunce::measuring::zone::Zone;

use super::conversation::{Line, counted, cut, figures, people, talk};
use super::writers::{self, SHANGHAI, Writer, written};
use super::{encoded, read, read_all, settings};

fn writer() -> impl Strategy<Value = Writer> {
    prop::sample::select(writers::ALL.to_vec())
}

fn outcome(files: &[&[u8]], zone: Zone) -> Outcome {
    read_all(files, &Settings { zone, ..settings() }, 10_000).1.outcome()
}

/// Without what tells that something was there twice.
fn once(mut outcome: Outcome) -> Outcome {
    outcome.repeated = 0;
    outcome.notices.retain(|notice| *notice != Notice::Repeated);
    outcome
}

/// A text that has every trouble of rows in it: quotes that never close, ragged rows, line ends of every kind.
fn troubled() -> String {
    let heading = "消息ID,类型,发送人,时间,内容";
    let rows = [
        "1,文本,甲,2024-02-01 10:00:00,你好",
        "2,文本,乙,2024-02-01 10:00:01,\"a\r\n\"\"b\"\", c\"",
        "3,文本,丙,2024-02-01 10:00:02",
        "4,文本,\"丁,2024-02-01 10:00:03,哦",
        "5,文本,戊,2024-02-01 10:00:04,好",
        "6,文本,己,2024-02-01 10:00:05,\"嗯\"",
        "7,文本,庚,昨天,x",
        "8,系统通知,,2024-02-01 10:00:06,\"\"\"甲\"\"邀请\"\"乙\"\"加入了群聊\"",
        "9,文本,\"辛,2024-02-01 10:00:07,哦",
        "10,文本,壬,2024-02-01 10:00:08,完",
    ];
    let ends = ["\r\n", "\n", "\r", "\n\n", "\r\r\n"];
    rows.iter().zip(ends.iter().cycle()).fold(format!("{heading}\n"), |text, (row, end)| text + row + end)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn slices_may_end_anywhere(writer in writer(), sizes in prop::collection::vec(1_usize..3000, 1..8), gbk: bool) {
        let text = written(&writer, &talk()[..120]);
        let charset = if gbk { Charset::Gb18030 } else { Charset::Utf8 };
        let bytes = encoded(if gbk { text.trim_start_matches('\u{FEFF}') } else { &text }, charset);
        let whole = read(&bytes);
        let mut reader = Reader::new(settings(), Ledger::default());
        let (mut rest, mut sizes) = (bytes.as_slice(), sizes.iter().cycle());
        while !rest.is_empty() {
            let (slice, others) = rest.split_at(rest.len().min(*sizes.next().unwrap()));
            reader.feed(slice).unwrap();
            rest = others;
        }
        let (file, ledger) = reader.finish();
        prop_assert_eq!((file.unwrap(), ledger.outcome()), whole);
    }

    #[test]
    fn the_order_of_rows_does_not_matter(writer in writer(), talk in Just(talk()).prop_shuffle()) {
        let (_, outcome) = read(written(&writer, &talk).as_bytes());
        prop_assert_eq!(figures(&outcome), counted(&talk, SHANGHAI));
        prop_assert_eq!(outcome, read(written(&writer, &super::conversation::talk()).as_bytes()).1);
    }

    #[test]
    fn overlapping_files_count_nothing_twice(writer in writer(), from in 0_usize..600, n in 0_usize..300, swap: bool) {
        let talk = talk();
        let from = cut(&talk, from);
        let (one, other) = (written(&writer, &talk[..(from + n).min(600)]), written(&writer, &talk[from..]));
        let files = if swap { [other.as_bytes(), one.as_bytes()] } else { [one.as_bytes(), other.as_bytes()] };
        let merged = outcome(&files, Zone::shanghai());
        prop_assert_eq!(figures(&merged), counted(&talk, SHANGHAI), "{}", writer.name);
        prop_assert_eq!(merged.repeated, n.min(600 - from) as u64);
        prop_assert_eq!(once(merged), read(written(&writer, &talk).as_bytes()).1);
    }

    #[test]
    fn another_zone_moves_days_and_nobody(writer in writer(), hours in -12_i32..=14) {
        let talk = talk();
        let text = written(&writer, &talk);
        let moved = outcome(&[text.as_bytes()], Zone::fixed(hours * 3600));
        let is_local = matches!(
            writer.name,
            "memotrace newer" | "memotrace short" | "chatlog" | "pywxdump" | "weclone" | "weflow sheet" | "weflow compact"
        );
        let ahead = if is_local { SHANGHAI } else { i64::from(hours) * 3600 };
        prop_assert_eq!(figures(&moved), counted(&talk, ahead), "{}", writer.name);
    }
}

#[test]
fn trouble_is_the_same_in_slices_of_every_size() {
    let bytes = troubled();
    let (files, ledger) = read_all(&[bytes.as_bytes()], &settings(), usize::MAX);
    let rows: Vec<_> = files[0].as_ref().unwrap().refusals.iter().map(|row| row.line).collect();
    assert_eq!(rows.len(), 4, "{files:?}");
    assert_eq!((files[0].as_ref().unwrap().read, ledger.outcome().days[0].joins), (6, 1));
    for size in 1..200 {
        let (sliced, sliced_ledger) = read_all(&[bytes.as_bytes()], &settings(), size);
        assert_eq!((&sliced, sliced_ledger.outcome()), (&files, ledger.outcome()), "{size}");
    }
}

#[test]
fn a_new_name_is_the_same_member_where_ids_are_stable() {
    let talk = talk();
    let mut renamed = people();
    renamed.iter_mut().for_each(|(_, name)| *name = "改名了".to_owned());
    for writer in writers::ALL.iter().filter(|writer| writer.has_ids) {
        let (before, after) = ((writer.write)(&talk[..300], &people()), (writer.write)(&talk[300..], &renamed));
        for files in [[before.as_bytes(), after.as_bytes()], [after.as_bytes(), before.as_bytes()]] {
            let outcome = outcome(&files, Zone::shanghai());
            assert_eq!(figures(&outcome), counted(&talk, SHANGHAI), "{}", writer.name);
            let has_names = !matches!(writer.name, "pywxdump" | "weclone");
            let spoke_late =
                |key: &str| talk[300..].iter().any(|line| line.who.is_some_and(|who| renamed[who].0 == key));
            let mut late = outcome.members.iter().filter(|member| spoke_late(&member.key));
            assert!(!has_names || late.all(|member| member.name == "改名了"), "{}", writer.name);
        }
    }
}

#[test]
fn two_equal_answers_in_one_second_are_two_and_stay_two() {
    let line = |at| Line { at, ..talk().into_iter().find(|line| line.text == "1").unwrap() };
    let talk = [line(1_706_700_000), line(1_706_700_000), line(1_706_700_001)];
    for writer in
        writers::ALL.iter().filter(|writer| matches!(writer.name, "chatlog" | "memotrace older" | "weflow json"))
    {
        let text = written(writer, &talk);
        let merged = outcome(&[text.as_bytes(), text.as_bytes()], Zone::shanghai());
        assert_eq!((merged.messages, merged.repeated), (3, 3), "{}", writer.name);
    }
    // By the servers' number they are one line that was exported twice.
    let text = written(&writers::ALL[1], &talk);
    assert_eq!(read(text.as_bytes()).1.messages, 2);
}

#[test]
fn numbers_that_excel_has_shortened_name_no_message() {
    let rows = "消息ID,类型,发送人,时间,内容\n7.3E+18,文本,甲,2024-02-01 10:00:00,a\n7.3E+18,文本,乙,2024-02-01 10:00:00,b\n0,文本,甲,2024/2/1 10:01,a\n0,文本,乙,2024/2/1 10:01,b\n";
    let twice = outcome(&[rows.as_bytes(), rows.as_bytes()], Zone::shanghai());
    assert_eq!((twice.messages, twice.repeated), (4, 4));
}
