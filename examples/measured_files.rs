//! Writes a group's talk in every layout, and what is measured of it, for another program to measure again.
//!
//! `cargo run --no-default-features --features spreadsheet --example measured_files -- FOLDER` writes the files and
//! `measured.json` into the folder; without the feature there are no spreadsheets. `--unmeasured` after the folder leaves our
//! figures out, which take most of the time.
//! `tests/remeasured/` reads the files by itself, measures, and compares.

#![allow(clippy::unwrap_used, clippy::panic, reason = "writes what tests write, as they do; nobody's data is at stake")]

#[path = "../tests/measuring/conversation.rs"]
#[allow(dead_code, reason = "the tests count by it as well")]
mod conversation;
#[path = "../tests/measuring/crowd.rs"]
mod crowd;
#[path = "measure.rs"]
#[allow(dead_code, reason = "the answer of the `measure` command is compared as well")]
mod measure;
#[cfg(feature = "spreadsheet")]
#[path = "../tests/measuring/workbook.rs"]
mod workbook;
#[path = "../tests/measuring/writers.rs"]
#[allow(dead_code, reason = "the tests write by it as well")]
mod writers;

use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::{env, fs};

use conversation::Line;
use qunce::domain::code::Code as _;
use qunce::domain::members::roster::{Filter, Sort};
use qunce::domain::monitor::columns::Part;
#[cfg(feature = "spreadsheet")]
use qunce::exchange::xlsx;
use qunce::measuring::charset::Charset;
use qunce::measuring::ledger::Ledger;
use qunce::measuring::moment;
use qunce::measuring::naming::Naming;
use qunce::measuring::outcome::Outcome;
use qunce::measuring::reader::{Reader, Settings};
use qunce::views::measured::{Group, cohorts, daily, first_week, shown, still_active, totals, windows};
use serde_json::{Map, Value, json};
use writers::Writer;

/// 2024-02-01 in Shanghai: twenty weeks in which clocks change in New York.
const WINTER: i64 = 1_706_716_800;
/// 1988-03-01: China's clocks change in April.
const BEFORE_SUMMER: i64 = 573_148_800;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (folder, has_figures) = match &arguments[..] {
        [folder] => (folder, true),
        [folder, word] if word == "--unmeasured" => (folder, false),
        _ => {
            eprintln!("usage: measured_files FOLDER [--unmeasured]");
            return ExitCode::from(2);
        }
    };
    let mut cases = Cases { folder: folder.into(), has_figures, written: Vec::new() };
    fs::create_dir_all(&cases.folder).unwrap();
    every_layout(&mut cases);
    several_files(&mut cases);
    clocks(&mut cases);
    days(&mut cases);
    fs::write(cases.folder.join("measured.json"), Value::from(cases.written).to_string()).unwrap();
    ExitCode::SUCCESS
}

/// What was written, and measured unless only files are asked for.
struct Cases {
    folder: PathBuf,
    has_figures: bool,
    written: Vec<Value>,
}

/// One case: who is to read it and how.
struct Case<'a> {
    /// The layout as the other program knows it.
    reader: &'a str,
    zone: &'a str,
    /// How the bytes are written, as Python names it.
    encoding: &'a str,
    naming: Option<Naming>,
}

impl<'a> Case<'a> {
    const fn of(reader: &'a str) -> Self {
        Self { reader, zone: "Asia/Shanghai", encoding: "utf-8-sig", naming: None }
    }
}

impl Cases {
    /// Writes files of one group, and measures them together.
    fn add(&mut self, case: &Case, files: &[(String, Vec<u8>)]) {
        for (name, bytes) in files {
            fs::write(self.folder.join(name), bytes).unwrap();
        }
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let mut written = json!({
            "reader": case.reader, "zone": case.zone, "encoding": case.encoding, "files": names,
        });
        if self.has_figures {
            let (answers, figures) = measured(case, files);
            written["answers"] = answers.into();
            written["figures"] = figures;
        }
        self.written.push(written);
    }
}

/// Measures files of one group together: what the `measure` command answers of each, and all figures.
fn measured(case: &Case, files: &[(String, Vec<u8>)]) -> (Vec<Value>, Value) {
    let zone = measure::zone_of(case.zone).unwrap();
    let settings = Settings { zone, charset: None, naming: case.naming.clone(), most_refusals: usize::MAX };
    let (mut ledger, mut outcomes) = (Ledger::default(), Vec::new());
    for (name, bytes) in files {
        let mut reader = Reader::new(settings.clone(), ledger);
        reader.feed(&as_text(name, bytes)).unwrap();
        let (outcome, back) = reader.finish();
        outcomes.push(outcome.unwrap());
        ledger = back;
    }
    let outcome = ledger.outcome();
    let answers = outcomes.iter().map(|file| measure::printed(file, &outcome)).collect();
    (answers, figures(outcome))
}

/// The bytes that are read of a file: a spreadsheet's table as its worker makes it.
fn as_text(name: &str, bytes: &[u8]) -> Vec<u8> {
    #[cfg(feature = "spreadsheet")]
    if name.ends_with(".xlsx") {
        return xlsx::table(bytes).unwrap();
    }
    let _ = name;
    bytes.to_vec()
}

/// Everything that a page shows of what was read.
fn figures(outcome: Outcome) -> Value {
    let group = Group::new(Rc::new(outcome));
    let outcome = &group.outcome;
    let clock =
        |at: Option<i64>| at.map(|at| format!("{:?}", chrono::DateTime::from_timestamp(at, 0).unwrap().naive_utc()));
    let date = |day: i32| moment::date(day).to_string();
    let places = |filter| -> Vec<&str> {
        let people = shown(&group, filter, Sort::Messages, "");
        people.iter().map(|person| outcome.members[person.place].key.as_str()).collect()
    };
    let last = group.days().map(|(_, last)| last);
    let silence = |place| group.member_at(place, last?)?.silence();
    let members = shown(&group, Filter::All, Sort::Messages, "").into_iter().map(|person| {
        let member = &outcome.members[person.place];
        json!({
            "key": member.key, "name": member.name, "messages": member.messages, "questions": member.questions,
            "days": member.days_spoken, "first": clock(member.first), "last": clock(member.last),
            "joined": clock(member.joined), "left": clock(member.left), "week": person.week, "quiet": person.quiet,
            "streak": person.streak, "is_staff": person.is_staff, "silence": silence(person.place),
        })
    });
    let days = outcome
        .days
        .iter()
        .map(|day| json!([date(day.day), day.messages, day.speakers, day.questions, day.system, day.joins, day.exits]));
    let by_layer = last.map(|last| group.layers_at(last, true)).unwrap_or_default();
    let layers = by_layer.iter().enumerate().map(|(place, placed)| {
        let of = |placed: &qunce::views::measured::Placed| -> Map<String, Value> {
            let layer =
                |placing: &qunce::domain::members::place::Placing| placing.layer.map(|layer| format!("{layer:?}"));
            placed.places.iter().map(|(model, placing)| (format!("{model:?}"), json!(layer(placing)))).collect()
        };
        json!([outcome.members[place].key, placed.as_ref().map(of)])
    });
    let taken = daily(&group).into_iter().map(|(day, daily)| {
        let metrics: Map<String, Value> =
            daily.iter().map(|(metric, count)| (metric.code().to_owned(), json!(count.get()))).collect();
        json!([day.iso(), metrics])
    });
    let (totals, first, (cohorts, has_joins)) = (totals(&group), first_week(&group), cohorts(&group));
    let replies = outcome.replies;
    json!({
        "totals": {
            "messages": outcome.messages, "system": outcome.system, "members": totals.members,
            "speakers": totals.speakers, "days": totals.days, "per_member": totals.per_member, "daily_share": totals.daily_share,
            "own_share": totals.own_share, "joins": totals.joins, "exits": totals.exits,
        },
        "days": days.collect::<Vec<_>>(),
        "hours": outcome.hours,
        "windows": windows(&outcome.hours, 3).iter().map(|window| json!([window.from, window.messages])).collect::<Vec<_>>(),
        "kinds": outcome.kinds.iter().map(|(kind, n)| (kind.code().to_owned(), json!(n))).collect::<Map<_, _>>(),
        "members": members.collect::<Vec<_>>(),
        "lists": {
            "week": places(Filter::Week), "silent": places(Filter::Silent), "never": places(Filter::Never),
            "new": places(Filter::New), "staff": places(Filter::Staff),
        },
        "replies": [replies.asked, replies.answered, replies.within_three_minutes, replies.median, replies.p90],
        "first_week": [first.newcomers, first.spoke, first.messages, first.unheard],
        "cohorts": cohorts.iter().map(|of| json!([date(of.monday), of.came, of.spoke])).collect::<Vec<_>>(),
        "has_joins": has_joins,
        "still_active": still_active(&group).map(|(still, n)| [still, n]),
        "repeated": outcome.repeated,
        "layers": layers.collect::<Vec<_>>(),
        "taken": taken.collect::<Vec<_>>(),
        "rooms": outcome.rooms.iter().map(|room| json!([room.name, room.size])).collect::<Vec<_>>(),
    })
}

fn extension(writer: &Writer) -> &'static str {
    match writer.name {
        "weflow json" | "chatlab json" => "json",
        "chatlab jsonl" => "jsonl",
        _ => "csv",
    }
}

fn named(writer: &Writer, of: &str) -> String {
    format!("{}{of}.{}", writer.name.replace(' ', "-"), extension(writer))
}

fn writer(name: &str) -> &'static Writer {
    writers::ALL.iter().find(|writer| writer.name == name).unwrap()
}

/// Text in another encoding.
fn encoded(text: &str, charset: Charset) -> Vec<u8> {
    match charset {
        Charset::Gb18030 => encoding_rs::GB18030.encode(text).0.into_owned(),
        _ => format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect(),
    }
}

/// The same talk in every layout, as tables in GBK and UTF-16, as spreadsheets, and with columns that a person names.
fn every_layout(cases: &mut Cases) {
    let (talk, people) = (crowd::talk(WINTER), crowd::people());
    for writer in &writers::ALL {
        let text = (writer.write)(&talk, &people);
        cases.add(&Case::of(writer.name), &[(named(writer, ""), text.clone().into_bytes())]);
        if extension(writer) != "csv" {
            continue;
        }
        let bare = text.trim_start_matches('\u{FEFF}');
        let gbk = encoded(bare, Charset::Gb18030);
        cases.add(&Case { encoding: "gb18030", ..Case::of(writer.name) }, &[(named(writer, "-gbk"), gbk)]);
        let utf_16 = encoded(bare, Charset::Utf16Le);
        cases.add(&Case { encoding: "utf-16", ..Case::of(writer.name) }, &[(named(writer, "-utf-16"), utf_16)]);
        #[cfg(feature = "spreadsheet")]
        cases.add(
            &Case::of(writer.name),
            &[(format!("{}.xlsx", writer.name.replace(' ', "-")), workbook::workbook(&text, "聊天记录"))],
        );
    }
    let oldest = writers::memotrace_oldest(&talk);
    cases.add(&Case::of("memotrace oldest"), &[("memotrace-oldest.csv".to_owned(), oldest.into_bytes())]);
    let rows = talk.iter().filter(|line| line.who.is_some()).map(|line| {
        let name = line.who.map_or("", |who| people[who].1.as_str());
        writers::row(&[&writers::local(line.at), name, &line.text])
    });
    let text: String = std::iter::once("Wann,Wer,Was".to_owned()).chain(rows).map(|row| row + "\n").collect();
    let naming = Naming::new([(Part::Time, "Wann"), (Part::Name, "Wer"), (Part::Text, "Was")]);
    cases.add(&Case { naming: Some(naming), ..Case::of("named") }, &[("named.csv".to_owned(), text.into_bytes())]);
}

/// Files of one group: some members go by another name in the second; or both have some of the talk.
fn several_files(cases: &mut Cases) {
    let (talk, people, renamed) = (crowd::talk(WINTER), crowd::people(), crowd::renamed());
    let middle = conversation::cut(&talk, talk.len() / 2);
    for writer in writers::ALL.iter().filter(|writer| writer.has_ids) {
        let before = (named(writer, "-before"), (writer.write)(&talk[..middle], &people).into_bytes());
        let after = (named(writer, "-after"), (writer.write)(&talk[middle..], &renamed).into_bytes());
        cases.add(&Case::of(writer.name), &[before.clone(), after.clone()]);
        cases.add(&Case::of(writer.name), &[after, before]);
    }
    for writer in &writers::ALL {
        let part = |lines: &[Line], of| (named(writer, of), (writer.write)(lines, &people).into_bytes());
        let (to, from) = (conversation::cut(&talk, talk.len() * 2 / 3), conversation::cut(&talk, talk.len() / 3));
        let (head, tail) = (part(&talk[..to], "-head"), part(&talk[from..], "-tail"));
        cases.add(&Case::of(writer.name), &[head.clone(), tail.clone()]);
        cases.add(&Case::of(writer.name), &[tail, head]);
    }
}

/// Moments in UTC and clocks' readings, read by the clock of a zone whose clocks change.
fn clocks(cases: &mut Cases) {
    let people = crowd::people();
    for (zone, from, of) in [
        ("America/New_York", WINTER, "-new-york"),
        ("Asia/Shanghai", BEFORE_SUMMER, "-1988"),
        ("Australia/Lord_Howe", WINTER, "-half"),
    ] {
        let talk: Vec<Line> = crowd::talk(from);
        for name in ["memotrace older", "weflow", "weflow json", "chatlab jsonl", "chatlog"] {
            let writer = writer(name);
            let text = (writer.write)(&talk, &people).into_bytes();
            cases.add(&Case { zone, ..Case::of(name) }, &[(named(writer, of), text)]);
        }
    }
}

/// Daily figures, and groups by size.
fn days(cases: &mut Cases) {
    let day = |n: i64| writers::local(WINTER + n * 86_400)[..10].to_owned();
    let table = |heading: &str, row: &dyn Fn(i64) -> String| {
        let rows = (0..60).map(row);
        std::iter::once(heading.to_owned()).chain(rows).map(|row| row + "\r\n").collect::<String>().into_bytes()
    };
    let own = table(
        "日期,群成员总数,新增成员,退群成员,发言人数,消息数,成员间消息数,打开人数,参与人数,订单数,销售额",
        &|n| {
            let blank = if n % 7 == 3 { String::new() } else { (300 + n * 11 % 97).to_string() };
            format!(
                "{},{},{},{},{},{blank},{},,{},{},\"¥1,{}00.5\"",
                day(n),
                400 + n,
                n % 9,
                n % 4,
                60 + n % 13,
                100 + n,
                n % 20,
                n % 5,
                n % 10
            )
        },
    );
    let wecom = table(
        "stat_time,new_chat_cnt,chat_total,chat_has_msg,new_member_cnt,member_total,member_has_msg,msg_total",
        &|n| {
            format!(
                "{},{},1,1,{},{},{},{}",
                WINTER + n * 86_400,
                i64::from(n == 0),
                n % 6,
                60 + n,
                20 + n / 2,
                100 + n * n
            )
        },
    );
    let link_members = table("日期,客群成员总数,新增客群成员数,流失客群成员数", &|n| {
        format!("{},{},{},{}", day(n), 90 + n, n % 8, n % 3)
    });
    let link_messages = table("日期,群聊总数,群聊消息数,发送消息群成员数", &|n| {
        format!("{},3,{},{}", day(n), 70 + n * 7 % 31, 20 + n % 9)
    });
    let mochat = table("时间,新增成员数,退群人数,当前群成员数,累计退群成员数", &|n| {
        format!("{},{},{},{},{}", day(n), n % 5, n % 2, 200 + n, n / 2)
    });
    let rooms =
        "Name,Remark,NickName,Owner,UserCount\n1@chatroom,,甲群,o,120\n2@chatroom,,B,C,o,3\n3@chatroom,备注,丙群,o,7\n";
    for (reader, bytes) in [
        ("daily", own),
        ("wecom", wecom),
        ("linkwechat members", link_members),
        ("linkwechat messages", link_messages),
        ("mochat", mochat),
        ("chatlog rooms", rooms.as_bytes().to_vec()),
    ] {
        let name = format!("{}.csv", reader.replace(' ', "-"));
        #[cfg(feature = "spreadsheet")]
        if reader != "chatlog rooms" {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let twin = workbook::workbook(&text, "每日数据");
            cases.add(&Case::of(reader), &[(format!("{}.xlsx", reader.replace(' ', "-")), twin)]);
        }
        cases.add(&Case::of(reader), &[(name, bytes)]);
    }
}
