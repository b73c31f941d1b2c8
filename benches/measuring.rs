//! How long a chat log of a million rows takes natively, from the file on disk: `script/bench measuring`.
//!
//! Beside it the same work by the `csv` crate: it takes the rows apart and hands them to the same ledger, and what comes
//! of it is the same to the last figure, which is looked at before anything is timed. It knows which layout and which
//! encoding it has, and no stray quotes. That is what measuring may take one and a half times as long as.

#![allow(clippy::unwrap_used, reason = "a bench of known values")]

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime};
use csv::StringRecord;
use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use qunce::measuring::kind::{self, Kind};
use qunce::measuring::layout::Layout;
use qunce::measuring::ledger::{Ledger, Message};
use qunce::measuring::outcome::Outcome;
use qunce::measuring::reader::{Reader, Settings};
use qunce::measuring::wording::Moves;
use qunce::measuring::zone::Zone;

const N_ROWS: i64 = 1_000_000;
const SLICE: usize = 1 << 20;
/// How far the clock of the logs is ahead of UTC. Unit: seconds.
const AHEAD: i32 = 28_800;

const TEXTS: [&str; 8] = [
    "早上好",
    "有人在吗？今天的活动几点开始",
    "收到",
    "\"第一行\n第二行，还有 \"\"引号\"\"\"",
    "哈哈哈哈哈哈",
    "链接：https://example.com/abc?x=1 大家帮忙看看这个文档怎么样",
    "1",
    "这个价格比上次贵了不少，不过质量好像也更好一些，我再考虑考虑，明天答复你们",
];

fn main() {
    divan::main();
}

/// MemoTrace's table of two years and 500 members.
fn older() -> String {
    let heading = "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender";
    let rows = (0..N_ROWS).map(|idx| {
        let (at, member) = (1_672_531_200 + idx * 60, idx * idx % 499);
        let text = TEXTS[usize::try_from(idx * 7_919 % 8).unwrap()];
        let time = DateTime::from_timestamp(at + 28_800, 0).unwrap().format("%Y-%m-%d %H:%M:%S");
        format!("{idx},3,1,0,0,{at},2,{text},{time},,成员{member},wxid_{member:012}\r\n")
    });
    std::iter::once(format!("\u{FEFF}{heading}\r\n")).chain(rows).collect()
}

/// chatlog's table of the same, whose times are a clock's.
fn local() -> String {
    let rows = (0..N_ROWS).map(|idx| {
        let (at, member) = (1_672_531_200 + idx * 60, idx * idx % 499);
        let text = TEXTS[usize::try_from(idx * 7_919 % 8).unwrap()];
        let time = DateTime::from_timestamp(at + 28_800, 0).unwrap().format("%Y-%m-%d %H:%M:%S");
        format!("{time},成员{member},wxid_{member:012},群,1234567890@chatroom,{text}\n")
    });
    std::iter::once("Time,SenderName,Sender,TalkerName,Talker,Content\n".to_owned()).chain(rows).collect()
}

fn measured(path: &Path) -> Outcome {
    let settings = Settings { zone: Zone::shanghai(), charset: None, naming: None, most_refusals: 100 };
    let mut reader = Reader::new(settings, Ledger::default());
    let (mut file, mut slice) = (File::open(path).unwrap(), vec![0; SLICE]);
    loop {
        let n_bytes = file.read(&mut slice).unwrap();
        if n_bytes == 0 {
            break;
        }
        reader.feed(&slice[..n_bytes]).unwrap();
    }
    let (_, ledger) = reader.finish();
    ledger.outcome()
}

/// By the `csv` crate; what a row means is up to the layout.
fn by_csv(path: &Path, layout: Layout, message: impl Fn(&StringRecord) -> Message) -> Outcome {
    let mut reader = csv::ReaderBuilder::new().buffer_capacity(SLICE).from_path(path).unwrap();
    let (mut record, mut ledger) = (StringRecord::new(), Ledger::default());
    while reader.read_record(&mut record).unwrap() {
        ledger.message(&message(&record));
    }
    ledger.end_file(Some(layout));
    ledger.outcome()
}

/// A message of a row, from what both layouts have.
fn said<'a>(at: i64, who: (&'a str, &'a str), kind: Kind, text: &'a str, group: &'a str) -> Message<'a> {
    Message {
        at,
        ahead: AHEAD,
        id: who.0,
        name: who.1,
        number: "",
        group,
        kind,
        n_characters: u32::try_from(text.chars().count()).unwrap(),
        is_question: text.contains(['?', '？']),
        moves: Moves::default(),
    }
}

fn memotrace_row(row: &StringRecord) -> Message<'_> {
    let kind = kind::of_wechat(row[2].parse().unwrap(), row[3].parse().unwrap());
    let name = if row[9].is_empty() { &row[10] } else { &row[9] };
    said(row[5].parse::<i64>().unwrap() + i64::from(AHEAD), (&row[11], name), kind, &row[7], "")
}

fn chatlog_row(row: &StringRecord) -> Message<'_> {
    let at = NaiveDateTime::parse_from_str(&row[0], "%Y-%m-%d %H:%M:%S").unwrap().and_utc().timestamp();
    said(at, (&row[2], &row[1]), Kind::Text, &row[5], &row[4])
}

/// A log as a file.
fn file(name: &str, text: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("qunce-bench-{name}.csv"));
    std::fs::write(&path, text).unwrap();
    path
}

fn timed(bencher: Bencher, path: &Path, read: impl Fn(&Path) -> Outcome) {
    let n_bytes = std::fs::metadata(path).unwrap().len();
    bencher.counter(BytesCount::new(n_bytes)).bench_local(|| read(black_box(path)));
    std::fs::remove_file(path).unwrap();
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn memotrace(bencher: Bencher) {
    timed(bencher, &file("memotrace", &older()), measured);
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn memotrace_by_csv(bencher: Bencher) {
    let path = file("memotrace-by-csv", &older());
    let read = |path: &Path| by_csv(path, Layout::MemoTrace, memotrace_row);
    assert_eq!(read(&path), measured(&path));
    timed(bencher, &path, read);
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn chatlog(bencher: Bencher) {
    timed(bencher, &file("chatlog", &local()), measured);
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn chatlog_by_csv(bencher: Bencher) {
    let path = file("chatlog-by-csv", &local());
    let read = |path: &Path| by_csv(path, Layout::Chatlog, chatlog_row);
    assert_eq!(read(&path), measured(&path));
    timed(bencher, &path, read);
}
