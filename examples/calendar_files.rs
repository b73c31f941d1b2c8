//! Writes a calendar's files and what is in them, for other programs to read back.
//!
//! `cargo run --no-default-features --features spreadsheet --example calendar_files -- FOLDER` writes `sample.ics`,
//! `sample.csv`, `sample.xlsx` and `expected.json` into the folder; without the feature there is no `sample.xlsx`.
//! `tests/readback/` reads the files with other libraries and compares.
//! What is expected stands here word for word; none of it is worked out by the code that writes the files.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::rc::Rc;
use std::{env, fs, path::Path};

use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{At, Check, Expected, Item, ItemId, StandsFor, Status, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::plan::PlanId;
use qunce::domain::quantity::{Interval, Minutes, Occurrences, Percent};
use qunce::domain::words::Words;
#[cfg(feature = "spreadsheet")]
use qunce::exchange::xlsx;
use qunce::exchange::{csv, ics};
use qunce::i18n::Lang;
use qunce::templates;
use serde_json::{Value, json};

/// When the sample says that it was written: 2026-11-22T03:27:00Z. Unit: milliseconds since 1970.
pub const WRITTEN_AT: i64 = 1_795_318_020_000;

fn main() -> ExitCode {
    let Some(folder) = env::args().nth(1) else {
        eprintln!("usage: calendar_files FOLDER");
        return ExitCode::from(2);
    };
    match write(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let calendar = calendar();
    fs::write(folder.join("sample.ics"), file(&calendar))?;
    fs::write(folder.join("sample.csv"), csv::calendar_file(&calendar, Lang::Zh))?;
    #[cfg(feature = "spreadsheet")]
    fs::write(folder.join("sample.xlsx"), spreadsheet(&calendar).map_err(std::io::Error::other)?)?;
    fs::write(folder.join("expected.json"), format!("{:#}", expected()))
}

/// The sample as iCalendar.
pub fn file(calendar: &Calendar) -> String {
    match PlanId::new("sample-plan") {
        Some(plan) => ics::calendar_file(ics::Source { plan: &plan, title: TITLE, calendar }, Lang::Zh, WRITTEN_AT),
        None => String::new(),
    }
}

/// The sample as XLSX.
///
/// # Errors
///
/// Why it could not be written.
#[cfg(feature = "spreadsheet")]
pub fn spreadsheet(calendar: &Calendar) -> Result<Vec<u8>, String> {
    xlsx::calendar_file(calendar, TITLE, Lang::Zh, WRITTEN_AT).map_err(|why| format!("{why:?}"))
}

const TITLE: &str = "群策, 样例; \\ 100%";
const NASTY: &str = "=1+1,\"引号\";分号\\反斜杠'";
const INJECTION: &str = "第一行\r\nATTENDEE:mailto:x@example.com\r\nEND:VEVENT\r第四行\u{2028}第五行\u{7}。";
const LONG: &str = "二十四节气里的每一天都值得发一条：春雨惊春清谷天，夏满芒夏暑相连，秋处露秋寒霜降，冬雪雪冬小大寒。👩‍👩‍👧‍👦家人们晚上八点见";

/// The sample.
pub fn calendar() -> Calendar {
    let mut items = BTreeMap::new();
    let mut put = |id: &str, item: Item| {
        items.extend(ItemId::parse(id).map(|id| (id, Rc::new(item))));
    };
    put(
        "aaaaaaaa",
        Item {
            title: Words::cut(NASTY),
            text: Words::cut(INJECTION),
            status: Status::Ready,
            checks: vec![
                Check { text: Words::cut("备好奖品"), is_done: true },
                Check { text: Words::cut("约嘉宾"), is_done: false },
            ],
            note: Words::cut("别忘了\n两行"),
            links: vec![Words::cut("https://example.com/?a=1,2;b")],
            reward: Words::cut("-5"),
            expected: Expected::new(Percent::literal(10), Percent::literal(30)),
            ..item(Kind::Interactive, at("2026-09-16", 20, 0))
        },
    );
    put(
        "bbbbbbbb",
        Item {
            title: Words::cut("周一周三干货"),
            repeat: Some(Repeat {
                weekdays: vec![Weekday::Monday, Weekday::Wednesday],
                end: Day::parse("2026-12-31").map_or(End::Never, End::On),
                skipped: Day::parse("2026-10-07").into_iter().collect(),
                ..every(Frequency::Weekly, 1)
            }),
            ..item(Kind::News, at("2026-09-14", 9, 30))
        },
    );
    put(
        "cccccccc",
        Item {
            title: Words::cut("挪到周四"),
            status: Status::Draft,
            stands_for: ItemId::parse("bbbbbbbb")
                .zip(Day::parse("2026-09-23"))
                .map(|(series, day)| StandsFor { series, day }),
            ..item(Kind::News, at("2026-09-24", 10, 0))
        },
    );
    put(
        "dddddddd",
        Item {
            title: Words::cut("首日在规则之外"),
            repeat: Some(Repeat {
                weekdays: vec![Weekday::Friday],
                end: End::After(Occurrences::literal(4)),
                ..every(Frequency::Weekly, 2)
            }),
            ..item(Kind::Fun, at("2026-09-16", 24, 0))
        },
    );
    put("eeeeeeee", Item { title: Words::cut(LONG), ..item(Kind::Notice, opening(3, 8)) });
    put(
        "ffffffff",
        Item {
            status: Status::Skipped,
            length: Minutes::literal(0),
            ..item(Kind::Benefit, When { at: after("eeeeeeee", -2), start: MinuteOfDay::at(12, 0) })
        },
    );
    put(
        "gggggggg",
        Item {
            title: Words::cut("第二个星期五"),
            repeat: Some(every(Frequency::MonthlyByWeekday, 1)),
            ..item(Kind::Emotional, at("2026-09-11", 19, 0))
        },
    );
    put("hhhhhhhh", Item { title: Words::cut("没排日子"), when: None, ..item(Kind::News, opening(0, 0)) });
    Calendar { opens_on: Day::parse("2026-09-01"), items, ..templates::blank_calendar() }
}

/// What has to be read from the files.
pub fn expected() -> Value {
    let event = |uid: &str, start: &str, summary: &str, category: &str, status: &str| {
        json!({
            "uid": format!("qunce-sample-plan-{uid}"), "start": start, "minutes": 30, "summary": summary,
            "description": "", "category": category, "status": status, "rule": null, "left_out": [], "replaces": null,
            "reminders": [-15], "written_at": "2026-11-22T03:27:00",
        })
    };
    let with = |mut event: Value, fields: Value| {
        if let (Value::Object(event), Value::Object(fields)) = (&mut event, fields) {
            event.extend(fields);
        }
        event
    };
    let nasty = "第一行\nATTENDEE:mailto:x@example.com\nEND:VEVENT\n第四行\n第五行。\n\n清单：\n☑ 备好奖品\n☐ 约嘉宾\n\n备注：\n别忘了\n两行\n\n链接：\nhttps://example.com/?a=1,2;b";
    json!({
        "name": TITLE,
        "events": [
            with(event("aaaaaaaa", "2026-09-16T20:00:00", NASTY, "互动", "CONFIRMED"), json!({ "description": nasty })),
            with(event("bbbbbbbb", "2026-09-14T09:30:00", "周一周三干货", "资讯", "TENTATIVE"), json!({
                "rule": { "FREQ": "WEEKLY", "INTERVAL": "1", "WKST": "MO", "BYDAY": "MO,WE", "UNTIL": "2026-12-31T15:59:59Z" },
                "left_out": ["2026-10-07T09:30:00"],
            })),
            with(event("bbbbbbbb", "2026-09-24T10:00:00", "挪到周四", "资讯", "TENTATIVE"), json!({
                "replaces": "2026-09-23T09:30:00",
            })),
            event("dddddddd-first", "2026-09-16T23:59:00", "首日在规则之外", "趣味", "TENTATIVE"),
            with(event("dddddddd", "2026-09-18T23:59:00", "首日在规则之外", "趣味", "TENTATIVE"), json!({
                "rule": { "FREQ": "WEEKLY", "INTERVAL": "2", "WKST": "MO", "BYDAY": "FR", "COUNT": "3" },
            })),
            event("eeeeeeee", "2026-09-04T08:00:00", LONG, "通知", "TENTATIVE"),
            with(event("ffffffff", "2026-09-02T12:00:00", "福利", "福利", "CANCELLED"), json!({
                "minutes": 0, "reminders": [],
            })),
            with(event("gggggggg", "2026-09-11T19:00:00", "第二个星期五", "情感", "TENTATIVE"), json!({
                "rule": { "FREQ": "MONTHLY", "INTERVAL": "1", "WKST": "MO", "BYDAY": "2FR" },
            })),
        ],
        "rows": [
            {
                "群策编号": "aaaaaaaa", "日期": "2026-09-16", "开始": "20:00", "时长（分钟）": "30", "标题": format!("'{NASTY}"),
                "正文": INJECTION, "奖励": "'-5", "预计参与最低（%）": "10", "预计参与最高（%）": "30",
                "清单": "[x] 备好奖品\n[ ] 约嘉宾", "备注": "别忘了\n两行", "链接": "https://example.com/?a=1,2;b", "状态": "已排",
            },
            { "群策编号": "bbbbbbbb", "标题": "周一周三干货", "重复": "weekly mo,we until 2026-12-31", "跳过的日子": "2026-10-07" },
            { "群策编号": "cccccccc", "标题": "挪到周四", "代替": "bbbbbbbb 2026-09-23" },
            { "群策编号": "dddddddd", "开始": "24:00", "重复": "weekly/2 fr x4" },
            { "群策编号": "eeeeeeee", "标题": LONG, "日期": "opening+3" },
            { "群策编号": "ffffffff", "标题": "", "日期": "eeeeeeee-2", "时长（分钟）": "0", "状态": "跳过" },
            { "群策编号": "gggggggg", "重复": "monthly_weekday" },
            { "群策编号": "hhhhhhhh", "日期": "", "开始": "" },
        ],
        // The same rows as a spreadsheet has them: true dates and times, numbers, and texts without a guard.
        "cells": [
            {
                "群策编号": "aaaaaaaa", "日期": { "date": "2026-09-16" }, "开始": { "time": "20:00" }, "时长（分钟）": 30,
                "标题": NASTY, "正文": INJECTION, "奖励": "-5", "预计参与最低（%）": 10, "预计参与最高（%）": 30,
                "清单": "[x] 备好奖品\n[ ] 约嘉宾", "备注": "别忘了\n两行", "链接": "https://example.com/?a=1,2;b", "状态": "已排",
            },
            { "群策编号": "bbbbbbbb", "日期": { "date": "2026-09-14" }, "开始": { "time": "09:30" }, "跳过的日子": "2026-10-07" },
            { "群策编号": "cccccccc", "标题": "挪到周四", "代替": "bbbbbbbb 2026-09-23" },
            { "群策编号": "dddddddd", "开始": { "hours": 24 }, "重复": "weekly/2 fr x4" },
            { "群策编号": "eeeeeeee", "标题": LONG, "日期": "opening+3" },
            { "群策编号": "ffffffff", "标题": null, "日期": "eeeeeeee-2", "时长（分钟）": 0, "状态": "跳过" },
            { "群策编号": "gggggggg", "重复": "monthly_weekday" },
            { "群策编号": "hhhhhhhh", "日期": null, "开始": null },
        ],
        "sheets": ["2026年9月", "2026年10月", "2026年11月", "2026年12月", "全部条目"],
        // Where in September a cell stands, and what is in it.
        "september": {
            "A1": format!("{TITLE} · 2026年9月"), "A2": "周一", "G2": "周日", "A3": null, "B3": { "date": "2026-09-01" },
            "B4": "二十", "C5": "■ 12:00 福利", "C16": format!("◆ 20:00 {NASTY}"), "C17": "▲ 24:00 首日在规则之外",
            "D13": { "date": "2026-09-17" }, "E19": "休 中秋节",
        },
        // What lies behind items in September: the colors of their kinds.
        "fills": { "C5": "FBE8F5", "C16": "E1F4F0", "C17": "FCF0DF" },
    })
}

/// An item that says nothing yet.
pub fn item(kind: Kind, when: When) -> Item {
    Item { kind, when: Some(when), status: Status::Idea, ..templates::blank_item() }
}

/// A repetition that never ends.
pub fn every(frequency: Frequency, steps: u32) -> Repeat {
    let every = if steps == 2 { Interval::literal(2) } else { Interval::literal(1) };
    Repeat { frequency, every, weekdays: Vec::new(), end: End::Never, skipped: Vec::new() }
}

fn at(day: &str, hour: u16, minute: u16) -> When {
    let at = Day::parse(day).map_or(At::Opening(0), At::Day);
    When { at, start: MinuteOfDay::at(hour, minute) }
}

fn opening(days: i16, hour: u16) -> When {
    When { at: At::Opening(days), start: MinuteOfDay::at(hour, 0) }
}

fn after(id: &str, days: i16) -> At {
    ItemId::parse(id).map_or(At::Opening(0), |id| At::Item(id, days))
}
