//! How long a chat log of a million rows takes natively: `script/bench measuring`.
//!
//! Beside it the same figures by the `csv` crate and hash maps, from a text in memory: no encodings, no second file, no
//! stray quotes. That is what measuring may take one and a half times as long as.

#![allow(clippy::unwrap_used, reason = "a bench of known values")]

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDateTime};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use qunce::measuring::ledger::Ledger;
use qunce::measuring::reader::{Reader, Settings};
use qunce::measuring::zone::Zone;

const N_ROWS: i64 = 1_000_000;
const SLICE: usize = 1 << 20;

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

fn measured(text: &str) -> u64 {
    let settings = Settings { zone: Zone::shanghai(), charset: None, naming: None, most_refusals: 100 };
    let mut reader = Reader::new(settings, Ledger::default());
    for slice in text.as_bytes().chunks(SLICE) {
        reader.feed(slice).unwrap();
    }
    let (_, ledger) = reader.finish();
    ledger.outcome().messages
}

/// Messages and speakers by day, messages by hour, and by member with the first and the last, by `csv`.
fn by_csv(text: &str, at: impl Fn(&csv::StringRecord) -> i64, sender: usize, said: usize) -> usize {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut days: HashMap<i64, (u32, HashSet<u32>)> = HashMap::new();
    let mut members: HashMap<String, (u32, u32, i64, i64)> = HashMap::new();
    let (mut hours, mut questions) = ([[0_u32; 24]; 7], 0_usize);
    while reader.read_record(&mut record).unwrap() {
        let local = at(&record);
        let n_members = u32::try_from(members.len()).unwrap();
        let id = &record[sender];
        if !members.contains_key(id) {
            members.insert(id.to_owned(), (n_members, 0, local, local));
        }
        let member = members.get_mut(id).unwrap();
        (member.1, member.2, member.3) = (member.1 + 1, member.2.min(local), member.3.max(local));
        let day = days.entry(local / 86_400).or_default();
        day.0 += 1;
        day.1.insert(member.0);
        hours[usize::try_from((local / 86_400 + 3) % 7).unwrap()][usize::try_from(local / 3600 % 24).unwrap()] += 1;
        questions += usize::from(record[said].contains(['?', '？'])) + record[said].chars().count();
    }
    days.len() + members.len() + questions + usize::try_from(hours[0][0]).unwrap()
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn memotrace(bencher: Bencher) {
    let text = older();
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| measured(black_box(&text)));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn memotrace_by_csv(bencher: Bencher) {
    let text = older();
    let at = |record: &csv::StringRecord| record[5].parse::<i64>().unwrap() + 28_800;
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| by_csv(black_box(&text), at, 11, 7));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn chatlog(bencher: Bencher) {
    let text = local();
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| measured(black_box(&text)));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn chatlog_by_csv(bencher: Bencher) {
    let text = local();
    let at = |record: &csv::StringRecord| {
        NaiveDateTime::parse_from_str(&record[0], "%Y-%m-%d %H:%M:%S").unwrap().and_utc().timestamp()
    };
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| by_csv(black_box(&text), at, 2, 5));
}
